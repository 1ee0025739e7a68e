"""Answers that hold the pages of lists, for tests: each says whether another one follows."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2

from .operation import Operation
from .pagination import (
    CursorPagination,
    LinkHeaderPagination,
    NextAddressPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)

_PAGE = "offline-page"


def page_of(operation: Operation[Any], records: Any, whole: Any = None, following: str = "") -> Any:
    """The JSON of an answer with these records: `whole` with them, where they do not stand alone.

    `following` is what leads to the next page; "": it is the last.
    """
    rule = operation.pagination
    if rule is None or not operation.records:
        return records
    answer = _with(whole if isinstance(whole, Mapping) else {}, operation.records, records)
    if isinstance(rule, CursorPagination | NextAddressPagination):
        answer = _with(answer, rule.next, following or None)
    match rule.end:
        case "has-more":
            return _with(answer, rule.end_field, bool(following))
        case "total":
            return _with(answer, rule.end_field, 10**9 if following else len(records))
        case "total-pages":
            return _with(answer, rule.end_field, 10**9 if following else 1)
        case _:
            return answer


def paged(
    operation: Operation[Any],
    request: httpx2.Request,
    value: Any,
    whole: Any,
    *,
    number: int,
    was_given: bool,
) -> tuple[Any, Mapping[str, str]]:
    """The JSON of an answer to the request for a page, and its headers.

    `value` are its records, or its JSON as it is meant to be; `whole` is a sample of such JSON. `number` is
    that of the page that follows; 0: it is the last. Behind an answer that `was_given` before is nothing.
    """
    rule = operation.pagination
    if rule is None:
        return value, {}
    if was_given and _continues(rule, request):
        return page_of(operation, [], whole), {}
    if isinstance(value, Mapping) and value is not whole:
        return value, {}
    records = _records(whole, operation.records) if value is whole and operation.records else value
    following, headers = _leading(rule, request, number) if number else ("", {})
    return page_of(operation, records, whole, following), headers


def _records(answer: Any, place: str) -> Any:
    for name in place.split("."):
        answer = answer.get(name) if isinstance(answer, Mapping) else None
    return answer if isinstance(answer, list) else []


def _continues(rule: Pagination, request: httpx2.Request) -> bool:
    """Whether a request asks for another page than a list's first."""
    given = request.url.params.get(rule.position or _PAGE)
    match rule:
        case PageNumberPagination():
            return given not in (None, str(rule.first))
        case OffsetPagination():
            return given not in (None, "0")
        case _:
            return given is not None


def _leading(rule: Pagination, request: httpx2.Request, number: int) -> tuple[str, Mapping[str, str]]:
    """What leads to the page of a number, and the headers that do."""
    address = str(request.url.copy_set_param(_PAGE, str(number)))
    match rule:
        case NextAddressPagination():
            return address, {}
        case LinkHeaderPagination():
            return address, {"Link": f'<{address}>; rel="next"'}
        case _:
            return f"{_PAGE}-{number}", {}


def _with(answer: Mapping[str, Any], place: str, value: Any) -> dict[str, Any]:
    """A copy of an answer with another value at a dotted place."""
    name, _, rest = place.partition(".")
    inner = answer.get(name)
    return {
        **answer,
        name: _with(inner if isinstance(inner, Mapping) else {}, rest, value) if rest else value,
    }
