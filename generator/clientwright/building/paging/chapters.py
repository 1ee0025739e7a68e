"""Chapters about pagination: those that dialects read as such, and prose below a heading of the kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.observed import Observed, Pagination, Prose
from clientwright.notations.paging import is_about_pages, statements


def paginations(observed: Sequence[Observed]) -> tuple[Pagination, ...]:
    """What all pages say of reading lists on, beside their operations."""
    return tuple(one for page in observed for one in (*page.paginations, *_of_prose(page.prose)))


def _of_prose(passages: Sequence[Prose]) -> Iterator[Pagination]:
    """Of a passage only the first and last line are known, so that each statement rests on all."""
    for passage in passages:
        if is_about_pages(passage.label):
            lines = ((line, passage.origin.first) for line in passage.text.split("\n"))
            yield from (Pagination(one, passage.origin) for one in statements(lines))
