"""Calls with a body that no client writes: left out and told where their page states others, else an error.

A page of one call can be left out whole; one of many cannot, and would take the others with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from clientwright.building.paths import documented_path
from clientwright.building.resources import Placed
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.reading.sources import Document

_ANY_MEDIA = frozenset(["", "*/*", "application/*"])


def without_unsent(
    placed: Sequence[Placed], documents: Mapping[str, Document]
) -> tuple[list[Placed], list[Diagnostic]]:
    """The calls without those that cannot be sent and stand beside others; a finding for each that cannot."""
    beside = Counter(one.merged.endpoint.origin.source for one in placed)
    kept: list[Placed] = []
    told: list[Diagnostic] = []
    for one in placed:
        sent = _can_be_sent(one.merged.media)
        lone = beside[one.merged.endpoint.origin.source] == 1
        if sent or lone:
            kept.append(one)
        if not sent:
            told.append(_finding(one, documents, lone=lone))
    return kept, told


def _can_be_sent(media: str) -> bool:
    """Whether a body is JSON, a form, in parts, or of no kind that the page tells."""
    told = media.partition(";")[0].strip().lower()
    return told in _ANY_MEDIA or "json" in told or "form-urlencoded" in told or told.startswith("multipart/")


def _finding(one: Placed, documents: Mapping[str, Document], *, lone: bool) -> Diagnostic:
    endpoint, media = one.merged.endpoint, one.merged.media
    at = next(body.origin for body in endpoint.body if body.media == media)
    message = (
        f"{endpoint.method} {documented_path(endpoint)} takes a body in {media}, which no client here writes"
    )
    if lone:
        severity, hint = Severity.ERROR, "Leave its page out (--without), or write the call by hand."
    else:
        severity, hint = (
            Severity.WARNING,
            "Write the call by hand, or waive this in the overlay with a reason.",
        )
        message += ": no function is made of it"
    return Diagnostic("body-media", message, severity, documents[at.source].location(at.first, 1), hint)
