"""From a response to the value that it holds."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import httpx2

from .annotations import bare, element_type_of_list, is_model
from .conformance import first_mismatch
from .errors import ResponseError
from .failures import body_of
from .json_text import parse_json
from .model import from_wire
from .operation import Operation
from .redaction import NO_SECRETS, Redaction

T = TypeVar("T")
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_TEXT = re.compile(r"text/.*|.*[/+]xml|.*/(java|ecma)script|.*[/-]yaml|application/x-www-form-urlencoded")


def read_answer(
    operation: Operation[T], response: httpx2.Response, strict: bool, redaction: Redaction = NO_SECRETS
) -> T:
    """The value that a successful answer holds.

    Raises `ResponseError` for what is not JSON or not of the documented kind; `strict` also for any value
    in it that does not fit its documented type. Where a write succeeded and answered nothing or null, its
    record is empty: no error may hide that the write happened. Errors hold an answer without secrets.
    """
    try:
        return _checked(operation, response, strict)
    except ResponseError as error:
        redaction.clean(response)
        error.response = redaction.answer(response)
        error.body = body_of(error.response)
        error.message = redaction.text(error.message)
        error.args = (error.message,)
        raise


def _checked(operation: Operation[T], response: httpx2.Response, strict: bool) -> T:
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
        case "json" | "events" | "json-lines":  # of which the latter two are read by `streams`
            return _read_json(operation, response)


def _read_json(operation: Operation[Any], response: httpx2.Response) -> Any:
    kind = _outermost(operation.returns)
    raw = _parsed(operation, response) if response.content.strip() else None
    if raw is None and kind is not None and operation.method not in _READS:
        return from_wire([] if kind is list else {}, operation.returns)  # the write happened
    if not response.content.strip():
        raise _unreadable(operation, response, "is empty where JSON was expected")
    answer = from_wire(raw, operation.returns)
    if kind is not None and not isinstance(answer, kind):
        raise _unreadable(operation, response, f"is not a JSON {'array' if kind is list else 'object'}")
    return answer


def _parsed(operation: Operation[Any], response: httpx2.Response) -> Any:
    try:
        return parse_json(response.content)
    except ValueError as error:
        raise _unreadable(operation, response, f"is not JSON: {error}") from error


@cache
def _outermost(annotation: Any) -> type | None:
    """What the whole answer must be, if it must be a list or an object; its parts may be anything."""
    if element_type_of_list(annotation) is not None:
        return list
    return bare(annotation) if is_model(bare(annotation)) else None


def _read_anything(operation: Operation[Any], response: httpx2.Response) -> Any:
    """JSON where the answer is called that or nothing at all; else its text, or its bytes, as they came."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not response.content.strip():
        return None
    if "json" in kind:
        return _parsed(operation, response)
    if not kind:
        with suppress(ValueError):
            return parse_json(response.content)
    return _text(response) if not kind or _TEXT.fullmatch(kind) else response.content


def _text(response: httpx2.Response) -> str | bytes:
    try:
        return response.content.decode(response.charset_encoding or "utf-8")
    except (ValueError, LookupError):
        return response.content


def _unreadable(operation: Operation[Any], response: httpx2.Response, what: str) -> ResponseError:
    return ResponseError(
        f"{operation.name}: the answer (status {response.status_code}, "
        f"{response.headers.get('content-type', 'no content type')}) {what}",
        response=response,
        body=body_of(response),
    )
