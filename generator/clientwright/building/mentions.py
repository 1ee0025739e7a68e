"""Calls that a guide names and no page states: a client without them would lack something in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

_VARIABLE = re.compile(r"\{[^}]*\}|:[A-Za-z_]\w*|<[^>]*>")
_HINT = "Give the page that states it, or waive this line with a reason."


def unstated_calls(
    observed: Iterable[Observed], endpoints: Sequence[Endpoint], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    """A finding for each call, once, of which no page states the parameters.

    A guide may write real values for variables, and a server's path before the call's.
    """
    stated = [(one.method, [*_parts(one.path)]) for one in endpoints]
    told: set[tuple[str, str]] = set()
    for page in observed:
        for one in page.mentions:
            key = (one.method, one.path)
            if key in told or any(_fits(one.method, _parts(one.path), *each) for each in stated):
                continue
            told.add(key)
            where = documents[one.origin.source].location(one.origin.first, 1)
            message = f"{one.method} {one.path} is named here, and no page states it"
            yield Diagnostic("unstated-call", message, Severity.WARNING, where, _HINT)


def _parts(path: str) -> list[str]:
    """The segments of a path, variables as None's text."""
    return ["{}" if _VARIABLE.search(part) else part for part in path.strip("/").split("/")]


def _fits(method: str, shown: Sequence[str], other: str, stated: Sequence[str]) -> bool:
    if method != other or len(shown) < len(stated):
        return False
    tail = shown[len(shown) - len(stated) :]
    return all(one in (two, "{}") or two == "{}" for one, two in zip(tail, stated, strict=True))
