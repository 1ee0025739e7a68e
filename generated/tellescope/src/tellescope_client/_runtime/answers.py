"""From a response to the value that it holds."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import httpx2
from pydantic_core import from_json

from .annotations import bare, element_type_of_list, is_model
from .conformance import first_mismatch
from .errors import ResponseError
from .failures import body_of
from .model import from_wire
from .operation import Operation

T = TypeVar("T")


def read_answer(operation: Operation[T], response: httpx2.Response, strict: bool) -> T:
    """The value that a successful answer holds.

    Raises `ResponseError` for what is not JSON or not of the documented kind; `strict` also for any value
    in it that does not fit its documented type.
    """
    answer: Any = _read(operation, response)
    if strict and operation.answer == "json" and (mismatch := first_mismatch(answer, operation.returns)):
        raise ResponseError(
            f"{operation.name}: the answer does not fit its documentation: {mismatch}",
            response=response,
            body=body_of(response),
        )
    return answer  # type: ignore[no-any-return]


def _read(operation: Operation[Any], response: httpx2.Response) -> Any:
    match operation.answer:
        case "empty":
            return None
        case "binary":
            return response.content
        case "unknown":
            return _read_anything(operation, response)
        case "json":
            return _read_json(operation, response)


def _read_json(operation: Operation[Any], response: httpx2.Response) -> Any:
    if not response.content.strip():
        raise _unreadable(operation, response, "is empty where JSON was expected")
    try:
        answer = from_wire(from_json(response.content), operation.returns)
    except ValueError as error:
        raise _unreadable(operation, response, f"is not JSON: {error}") from error
    kind = _outermost(operation.returns)
    if kind is not None and not isinstance(answer, kind):
        raise _unreadable(operation, response, f"is not a JSON {'array' if kind is list else 'object'}")
    return answer


@cache
def _outermost(annotation: Any) -> type | None:
    """What the whole answer must be, if it must be a list or an object; its parts may be anything."""
    if element_type_of_list(annotation) is not None:
        return list
    return bare(annotation) if is_model(bare(annotation)) else None


def _read_anything(operation: Operation[Any], response: httpx2.Response) -> Any:
    if not response.content.strip():
        return None
    try:
        return from_json(response.content)
    except ValueError as error:
        if "json" in response.headers.get("content-type", ""):
            raise _unreadable(operation, response, f"is not JSON: {error}") from error
        return response.text


def _unreadable(operation: Operation[Any], response: httpx2.Response, what: str) -> ResponseError:
    return ResponseError(
        f"{operation.name}: the answer (status {response.status_code}, "
        f"{response.headers.get('content-type', 'no content type')}) {what}",
        response=response,
        body=body_of(response),
    )
