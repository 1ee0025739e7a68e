"""Doubled values: of one name in a body and beside it, of which a function can take one only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.building.calls import Value
from clientwright.building.paths import documented_path
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In, Presence


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
