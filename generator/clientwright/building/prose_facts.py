"""What prose states of an API as a whole and a client does not do by itself: told, with the place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.observed import Failure, Observed, Prose


def notes(observed: Sequence[Observed]) -> Iterator[Prose]:
    """Rate limits and the statuses of errors, as prose for the spec's notes."""
    for page in observed:
        yield from page.rate_limits
        if page.failures:
            yield Prose("\n".join(map(_failure, page.failures)), page.failures[0].origin, "Errors")


def _failure(one: Failure) -> str:
    return f"{one.status}: {one.text}"
