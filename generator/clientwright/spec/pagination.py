"""How lists are read on from page to page: a closed sum of the kinds of pagination."""

from __future__ import annotations

import typing
from enum import StrEnum
from typing import Annotated

from pydantic import Field as ModelField
from pydantic import model_validator

from clientwright.spec.nodes import Located
from clientwright.spec.vocabulary import Basis


class End(StrEnum):
    """What tells the last page of a list.

    `no-next`: it names no next page (null, empty, or left out); `null-next`: the same, but never left out.
    `has-more`, `total`, `total-pages`: what a field of the answer says (a boolean; the number of all records,
    of all pages). `short-page`: it holds fewer records than the limit; `empty-page`: it holds none.
    """

    NO_NEXT = "no-next"
    NULL_NEXT = "null-next"
    HAS_MORE = "has-more"
    TOTAL = "total"
    TOTAL_PAGES = "total-pages"
    SHORT_PAGE = "short-page"
    EMPTY_PAGE = "empty-page"


IN_A_FIELD = frozenset({End.HAS_MORE, End.TOTAL, End.TOTAL_PAGES})
"""The ends that a field of the answer tells."""
_OF_ANSWERS = frozenset({End.NO_NEXT, End.NULL_NEXT, End.HAS_MORE})
_OF_COUNTS = frozenset({End.HAS_MORE, End.TOTAL, End.SHORT_PAGE, End.EMPTY_PAGE})


class PaginationBase(Located):
    """What all kinds share. Parameters are wire names of the query; fields are dotted places in the answer.

    `name` is the rule's own. `position` is the parameter that says where a page begins ("": whole addresses
    do), `limit` the one for the size of a page ("": there is none), which is `default_limit` where it is not
    given and `maximum_limit` at most, if the documentation says so. `records` is where the records stand
    ("": the answer is their list, or has one list alone). `end_field` is the field of `end`, where that is
    one. The rule is for `operations`, by their keys; empty: for all that it fits.
    """

    ends: typing.ClassVar[frozenset[End]]
    takes_position: typing.ClassVar[bool] = False

    name: Annotated[str, ModelField(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    position: str = ""
    limit: str = ""
    records: str = ""
    end: End
    end_field: str = ""
    default_limit: int | None = None
    maximum_limit: int | None = None
    operations: tuple[str, ...] = ()
    basis: Basis = Basis.DOCUMENTED

    @model_validator(mode="after")
    def _told_end(self) -> typing.Self:
        if self.end not in self.ends:
            known = ", ".join(sorted(self.ends))
            raise ValueError(f"such lists do not end by {self.end.value}, but by one of: {known}")
        if (self.end in IN_A_FIELD) != bool(self.end_field):
            needs = "needs" if self.end in IN_A_FIELD else "has no"
            raise ValueError(f"the end {self.end.value} {needs} 'end_field'")
        return self

    @model_validator(mode="after")
    def _told_position(self) -> typing.Self:
        if self.takes_position != bool(self.position):
            needs = "need a" if self.takes_position else "have no"
            raise ValueError(f"such lists {needs} 'position'")
        return self

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters that an operation must have."""
        return tuple(filter(None, (self.position, self.limit)))

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that an answer must have, beside its records."""
        return tuple(filter(None, (self.end_field,)))


class NextInAnswer(PaginationBase):
    """What the kinds share whose answers name the next page in a field, `next`."""

    ends = _OF_ANSWERS

    next: str
    end: End = End.NO_NEXT

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that an answer must have, beside its records."""
        return (self.next, *super().fields)


class PageNumberPagination(PaginationBase):
    """The parameter `position` takes the number of a page; `first` is that of the first one."""

    takes_position = True
    ends = _OF_COUNTS | {End.TOTAL_PAGES}

    kind: typing.Literal["page-number"] = "page-number"
    first: int
    end: End = End.EMPTY_PAGE


class OffsetPagination(PaginationBase):
    """The parameter `position` takes the number of records before the page."""

    takes_position = True
    ends = _OF_COUNTS

    kind: typing.Literal["offset"] = "offset"
    end: End = End.EMPTY_PAGE


class CursorPagination(NextInAnswer):
    """The parameter `position` takes what the field `next` of the answer before held."""

    takes_position = True
    kind: typing.Literal["cursor"] = "cursor"


class NextAddressPagination(NextInAnswer):
    """The field `next` of an answer holds the address of the next page."""

    kind: typing.Literal["next-address"] = "next-address"


class LinkHeaderPagination(PaginationBase):
    """The header `Link: <...>; rel="next"` of an answer holds the address of the next page."""

    ends = frozenset({End.NO_NEXT, End.HAS_MORE})

    kind: typing.Literal["link-header"] = "link-header"
    end: End = End.NO_NEXT


class LastRecordPagination(PaginationBase):
    """The parameter `position` takes the `record_key` of the last record that came."""

    takes_position = True
    ends = frozenset({End.HAS_MORE, End.SHORT_PAGE, End.EMPTY_PAGE})

    kind: typing.Literal["last-record"] = "last-record"
    record_key: str
    end: End = End.SHORT_PAGE


Pagination = Annotated[
    PageNumberPagination
    | OffsetPagination
    | CursorPagination
    | NextAddressPagination
    | LinkHeaderPagination
    | LastRecordPagination,
    ModelField(discriminator="kind"),
]
