"""Pages: the endpoints that they state, one by one, whatever chapters these stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from clientwright.dialects.observed import Endpoint, Observed


def endpoints_of(page: Observed) -> Iterator[Endpoint]:
    """The endpoints of a page, in its order."""
    return (one for chapter in page.chapters for one in chapter.endpoints)


def with_endpoints(page: Observed, change: Callable[[Endpoint], Endpoint | None]) -> Observed:
    """The page with what becomes of each of its endpoints; None leaves one out."""
    chapters = (
        replace(chapter, endpoints=tuple(made for one in chapter.endpoints if (made := change(one))))
        for chapter in page.chapters
    )
    return replace(page, chapters=tuple(chapters))
