"""Doubled values: of one name in a body and beside it, of which a function can take one only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.building.calls import Value
from clientwright.building.paths import documented_path
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint
from clientwright.notations.shapes import Field
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In, Presence

BODILESS = frozenset(["GET", "HEAD"])
QUERYING = frozenset([*BODILESS, "DELETE"])
"""Methods whose calls take what they need in the query, where a page does not say otherwise."""
_NAMED = 3


def doubled(values: Sequence[Value]) -> tuple[Value, ...]:
    """The keys of a body that need not be sent, and stand in the path, the query or a header too."""
    beside = {one.field.name for one in values if one.location is not In.BODY}
    return tuple(
        one
        for one in values
        if one.location is In.BODY
        and one.field.name in beside
        and not one.whole
        and one.field.presence is not Presence.REQUIRED
    )


def misplaced(endpoint: Endpoint, body: Sequence[Field]) -> tuple[Field, ...]:
    """The fields that are listed as a body's, where the method seldom has one and the command sends a
    query of them."""
    if endpoint.method not in QUERYING or endpoint.command is None or endpoint.command.body:
        return ()
    shown = {name for name, _ in endpoint.command.query}
    return tuple(body) if any(field.name in shown for field in body) else ()


def told_misplaced(found: Sequence[Field], endpoint: Endpoint, document: Document) -> Iterator[Diagnostic]:
    """A warning for all of them: they travel in the query."""
    if found:
        names = ", ".join(field.name for field in found[:_NAMED]) + ", ..." * (len(found) > _NAMED)
        yield Diagnostic(
            "parameter-place",
            f"{endpoint.method} {documented_path(endpoint)} lists {names} in a body, and its command sends"
            " them in the query: so does the function",
            Severity.WARNING,
            document.location(found[0].origin.first, 1),
            "Waive this in the overlay with a reason, or correct the page.",
        )


def told(found: Sequence[Value], endpoint: Endpoint, document: Document) -> Iterator[Diagnostic]:
    """A warning for each: the client never sends it."""
    for one in found:
        yield Diagnostic(
            "parameter-twice",
            f"{endpoint.method} {documented_path(endpoint)} takes {one.field.name} in its body and beside it;"
            " the function sends the one beside it",
            Severity.WARNING,
            document.location(endpoint.origin.first, 1),
            "Waive this in the overlay with a reason, or leave the page out (--without).",
        )
