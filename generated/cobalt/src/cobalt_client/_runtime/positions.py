"""Where the pages of a list begin: the first, the one after an answer, and where to go on another day."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from .annotations import python_name
from .calls import Arguments
from .errors import InvalidArgumentError, PaginationError
from .page_answers import MISSING, PageAnswer
from .pagination import (
    CursorPagination,
    LastRecordPagination,
    LinkHeaderPagination,
    NextAddressPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
    Position,
)

T = TypeVar("T")
_STEPS_BACK = 3
"""How many earlier records are tried as the place to go on from, when the last one has vanished."""
_WHOLE = re.compile(r"\d{1,18}", re.ASCII)


def check(rule: Pagination, arguments: Arguments) -> None:
    """Refuses a place to begin at that none can be counted from, and a limit that would hide the last page.

    Raises `InvalidArgumentError`.
    """
    if isinstance(rule, PageNumberPagination | OffsetPagination):
        _number(rule, arguments.query.get(rule.position))
    limit = arguments.query.get(rule.limit) if rule.end == "short-page" else None
    if limit is None:
        return
    largest = rule.maximum_limit
    is_whole = isinstance(limit, int) and not isinstance(limit, bool) and limit >= 1
    if not is_whole or (largest is not None and limit > largest):
        to = "" if largest is None else f" to {largest}"
        raise InvalidArgumentError(f"expected a whole number from 1{to}, not {limit!r}", parameter=rule.limit)


def start(rule: Pagination, arguments: Arguments) -> Position | None:
    """Where arguments say that a list begins; None for its beginning."""
    found = arguments.query.get(rule.position) if rule.position else arguments.address or None
    return found if isinstance(found, str | int) else None


def begun_at(rule: Pagination, arguments: Arguments, position: Position) -> Arguments:
    """The arguments for the page that begins at a position."""
    if rule.position:
        return arguments.with_query(**{rule.position: position})
    return arguments._replace(address=str(position))


def following(rule: Pagination, at: Position | None, answer: PageAnswer[Any]) -> Sequence[Position]:
    """Where the page after an answer begins, and what to try if that place has vanished; () for nowhere.

    `at` is where the answer's own page begins. Raises `PaginationError` where the answer does not say.
    """
    match rule:
        case PageNumberPagination():
            return (_number(rule, at) + 1,)
        case OffsetPagination():
            return (_number(rule, at) + len(answer.records),)
        case CursorPagination():
            return _named(rule, rule.next, _field(rule, rule.next, answer))
        case NextAddressPagination():
            found = _named(rule, rule.next, _field(rule, rule.next, answer))
            return [answer.address(str(one)) for one in found]
        case LinkHeaderPagination():
            return [answer.address(str(one)) for one in _named(rule, "Link header", answer.next_link)]
        case LastRecordPagination():
            return _keys(rule, answer.records)
        case _:
            raise TypeError(f"{rule!r} is no kind of pagination")


def has_ended(rule: Pagination, at: Position | None, answer: PageAnswer[Any], count: int, limit: Any) -> bool:
    """Whether the page that begins `at` a position is the last one.

    `count` records are known up to its end, `limit` is what the caller gave. Raises `PaginationError` for an
    answer without the field that tells.
    """
    match rule.end:
        case "has-more":
            return not _told(answer, rule.end_field, bool)
        case "total":
            return count >= _told(answer, rule.end_field, int) or not answer.records
        case "total-pages":
            first = rule.first if isinstance(rule, PageNumberPagination) else 0
            return _number(rule, at) - first + 1 >= _told(answer, rule.end_field, int) or not answer.records
        case "short-page":
            return len(answer.records) < (_size(rule, limit) or 1)
        case "empty-page":
            return not answer.records
        case "no-next" | "null-next":
            return False


def before(rule: Pagination, at: Position | None, limit: Any) -> int:
    """How many records stand before the place where a list begins, as far as that is known."""
    match rule:
        case PageNumberPagination():
            return (_number(rule, at) - rule.first) * (_size(rule, limit) or 0)
        case OffsetPagination():
            return _number(rule, at)
        case _:
            return 0


def behind(
    rule: Pagination, records: Sequence[Any], index: int, at: Position | None, after: Position | None
) -> Position | None:
    """Where to go on behind a record of a page that begins `at` a position, so that none is left out.

    `after` is where the next page begins. Where only pages can be asked for, it is the page itself until its
    last record.
    """
    match rule:
        case LastRecordPagination():
            return key_of(rule, records[index]) if records else at
        case OffsetPagination():
            return _number(rule, at) + index + 1
        case _:
            return at if after is None or index < len(records) - 1 else after


def key_of(rule: Pagination, record: object) -> Position | None:
    """What tells a record from others, if it can be a cursor; None where nothing is known to."""
    if not isinstance(rule, LastRecordPagination):
        return None
    name = rule.record_key
    key = record.get(name) if isinstance(record, dict) else getattr(record, python_name(record, name), None)
    return key if isinstance(key, str | int) else None


def _number(rule: Pagination, at: object) -> int:
    if at is None:
        return rule.first if isinstance(rule, PageNumberPagination) else 0
    if isinstance(at, bool) or not isinstance(at, str | int) or not _WHOLE.fullmatch(str(at)):
        raise InvalidArgumentError(f"expected a whole number, not {at!r}", parameter=rule.position)
    return int(at)


def _size(rule: Pagination, limit: Any) -> int | None:
    """How many records a full page has; None where a server may make it smaller than asked for."""
    if limit is None:
        return rule.default_limit
    largest = rule.maximum_limit or rule.default_limit
    return limit if isinstance(limit, int) and largest is not None and limit <= largest else None


def _told(answer: PageAnswer[Any], place: str, kind: type[T]) -> T:
    told = answer.at(place)
    if type(told) is not kind:
        expected = "true or false" if kind is bool else "a whole number"
        raise PaginationError(f"the answer's {place} is not {expected}: {told!r}")
    return told


def _field(rule: Pagination, place: str, answer: PageAnswer[Any]) -> object:
    return answer.find(place) if rule.end == "no-next" else answer.at(place)


def _named(rule: Pagination, what: str, found: object) -> Sequence[Position]:
    """What an answer names as the next page, if anything."""
    if found is MISSING or found is None or found == "":
        if rule.end == "has-more":
            raise PaginationError(f"the answer says that there is more, and has no {what}")
        return ()
    if not isinstance(found, str | int) or isinstance(found, bool):
        raise PaginationError(f"the answer's {what} is neither a text nor a whole number: {found!r}")
    return (found,)


def _keys(rule: LastRecordPagination, records: Sequence[Any]) -> Sequence[Position]:
    keys = [key_of(rule, record) for record in records[: -_STEPS_BACK - 2 : -1]]
    if not keys or keys[0] is None:
        last = "the last record" if keys else "an empty page that is not the last one"
        raise PaginationError(f"{last} has no {rule.record_key}, so that the list cannot be read on")
    return [key for key in keys if key is not None]
