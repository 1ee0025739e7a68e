"""What prose states of an API as a whole and a client does not do by itself: told, with the place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Failure, Observed, Pagination, Prose
from clientwright.reading.sources import Document

_STYLES = {
    "page": "by pages",
    "offset": "by an offset",
    "cursor": "by a cursor",
    "link": "by the Link header of the answer",
}


def notes(observed: Sequence[Observed]) -> Iterator[Prose]:
    """Rate limits and the statuses of errors, as prose for the spec's notes."""
    for page in observed:
        yield from page.rate_limits
        if page.failures:
            yield Prose("\n".join(map(_failure, page.failures)), page.failures[0].origin, "Errors")


def open_questions(pages: Sequence[Observed], documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """How lists are read on, as pages say in prose: the overlay settles whether a client does it."""
    for page in pages:
        for one in page.paginations:
            yield Diagnostic(
                "pagination-in-prose",
                f"lists are read on {_STYLES[one.style]}{_names(one)}; the client fetches one page at a time",
                Severity.NOTE,
                documents[one.origin.source].location(one.origin.first, 1),
                "Where a page's last record is the next cursor, a `pagination` entry makes clients read on.",
            )


def _failure(one: Failure) -> str:
    return f"{one.status}: {one.text}"


def _names(one: Pagination) -> str:
    found = [f"`{name}`" for name in (one.cursor, one.limit) if name]
    return f" ({' and '.join(found)})" if found else ""
