"""Calls that a guide names and no page states: a client without them would lack something in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

Call = tuple[str, str]
"""A method and a path."""
_VARIABLE = re.compile(r"\{[^{}]*\}|:[A-Za-z_]\w*|<[^<>]*>")
_HINT = "Give the page that states it, or waive this line with a reason."


def unstated_calls(
    observed: Iterable[Observed], endpoints: Sequence[Endpoint], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    """A finding for each call, once, of which no page states the parameters.

    A guide may write real values for variables, and a server's path before the call's.
    """
    stated = [(one.method, one.path) for one in endpoints]
    told: set[tuple[str, str]] = set()
    for page in observed:
        for one in page.mentions:
            key = (one.method, one.path)
            if key in told or any(is_of(key, each) for each in stated):
                continue
            told.add(key)
            where = documents[one.origin.source].location(one.origin.first, 1)
            message = f"{one.method} {one.path} is named here, and no page states it"
            yield Diagnostic("unstated-call", message, Severity.WARNING, where, _HINT)


def is_of(shown: Call, stated: Call) -> bool:
    """Whether a method and path as a guide shows them are those of a call as its page states them."""
    (method, path), (own_method, own_path) = shown, stated
    parts, own = _parts(path), _parts(own_path)
    if method != own_method or len(parts) < len(own):
        return False
    tail = parts[len(parts) - len(own) :]
    return all(one in (two, "{}") or two == "{}" for one, two in zip(tail, own, strict=True))


def _parts(path: str) -> list[str]:
    """The segments of a path, each variable as `{}`."""
    segments = path.partition("#")[0].strip("/").split("/")
    return ["{}" if _VARIABLE.search(part) else part for part in segments]
