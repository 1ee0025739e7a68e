"""Disagreements: one operation that pages state unlike, as pages of different days do.

Nothing tells which page holds, so the client follows one of them whole, the first, and the rest is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clientwright.building.pages import with_endpoints
from clientwright.building.paths import call_key
from clientwright.building.substance import differences, substance
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document


def with_first_statements(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents without endpoints that an earlier one states in another way, and a warning for each.

    Only pages that state all types in full can be followed whole; what else stands twice is told elsewhere.
    """
    first: dict[tuple[str, str], Endpoint] = {}
    told: list[Diagnostic] = []

    def kept(one: Endpoint) -> Endpoint | None:
        earlier = first.setdefault(call_key(one), one) if one.exhaustive else one
        if earlier is one:
            return one
        told.append(_finding(earlier, one, documents))
        return None

    return [with_endpoints(page, kept) for page in observed], told


def _finding(first: Endpoint, second: Endpoint, documents: Mapping[str, Document]) -> Diagnostic:
    there, here = first.origin, second.origin
    unlike = ", ".join(differences(substance(first), substance(second)))
    if there.source == here.source:
        remedy = "Delete the one that no longer holds from the page"
    else:
        remedy = f"Leave out the page that no longer holds, --without {here.source} or {there.source}"
    return Diagnostic(
        "disagreement",
        f"{second.method} {second.path} is stated in another way at {there}: other {unlike}."
        " The client follows that page",
        Severity.WARNING,
        documents[here.source].location(here.first, 1),
        f"{remedy}; or waive this in the overlay with the reason why {there.source} holds.",
        (documents[there.source].location(there.first, 1),),
    )
