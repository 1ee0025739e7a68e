"""How lists are read on: the kinds of pagination, as generated code declares them. Data only.

All names of parameters are wire names; fields are dotted places in an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Position: TypeAlias = str | int
"""Where a page begins: its number, the records before it, a cursor, its address, or the key of a record."""
End: TypeAlias = Literal[
    "no-next", "null-next", "has-more", "total", "total-pages", "short-page", "empty-page"
]
"""What tells the last page: it names no next one (a field that `null-next` never leaves out), another field
says so, or it is shorter than its limit, or empty."""


@dataclass(frozen=True, kw_only=True)
class Pagination:
    """A rule by which a list is read on; one of its kinds.

    `position` is the parameter that says where a page begins; "": its whole address does. `limit` is the one
    for the size of a page, `default_limit` its value where none is given, `maximum_limit` the largest; "" and
    None: not known. `end` says what tells the last page, `end_field` the field in which that stands.
    """

    position: str = ""
    limit: str = ""
    end: End = "no-next"
    end_field: str = ""
    default_limit: int | None = None
    maximum_limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class PageNumberPagination(Pagination):
    """The parameter `position` takes the number of a page, of which `first` is that of the first one."""

    first: int
    end: End = "empty-page"


@dataclass(frozen=True, kw_only=True)
class OffsetPagination(Pagination):
    """The parameter `position` takes the number of records before the page."""

    end: End = "empty-page"


@dataclass(frozen=True, kw_only=True)
class CursorPagination(Pagination):
    """The parameter `position` takes what the field `next` of the answer before held."""

    next: str


@dataclass(frozen=True, kw_only=True)
class NextAddressPagination(Pagination):
    """The field `next` of an answer holds the address of the next page."""

    next: str


@dataclass(frozen=True, kw_only=True)
class LinkHeaderPagination(Pagination):
    """The header `Link: <...>; rel="next"` of an answer holds the address of the next page."""


@dataclass(frozen=True, kw_only=True)
class LastRecordPagination(Pagination):
    """The parameter `position` takes the `record_key` of the last record that came."""

    record_key: str
    end: End = "short-page"
