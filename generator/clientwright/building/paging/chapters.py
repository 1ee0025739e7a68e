"""Chapters about pagination: those that dialects read as such, and prose below a heading of the kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.observed import Observed, Pagination, Prose
from clientwright.notations.paging import is_about_pages, statements
from clientwright.reading.origin import Origin


def paginations(observed: Sequence[Observed]) -> tuple[Pagination, ...]:
    """What all pages say of reading lists on, beside their operations."""
    return tuple(one for page in observed for one in (*page.paginations, *_of_prose(page.prose)))


def _of_prose(passages: Sequence[Prose]) -> Iterator[Pagination]:
    for passage in passages:
        if is_about_pages(passage.label):
            first, source = passage.origin.first, passage.origin.source
            lines = ((line, first + number) for number, line in enumerate(passage.text.split("\n"), 1))
            for statement in statements(lines):
                line = min(statement.line, passage.origin.last)
                origin = Origin(source=source, first=line, last=line, rule="pagination")
                yield Pagination(statement, origin)
