"""Copies: one operation that a site documents at several addresses is one operation, and that is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from clientwright.building.mentions import fills, is_of
from clientwright.building.pages import endpoints_of, with_endpoints
from clientwright.building.paths import call_key, documented_path
from clientwright.building.substance import Substance, substance
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed, Shown
from clientwright.reading.sources import Document


def without_copies(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents without endpoints that an earlier one states just so, those of guides that another one
    states in full, those of commands that are samples of another one, and those that an index lists by method
    and path alone beside the endpoint's own page.

    Only pages that state all types in full are compared; endpoints that differ stay, and are told elsewhere.
    """
    first: dict[Substance, Endpoint] = {}
    stated = [one for page in observed for one in endpoints_of(page)]
    whole = [one for one in stated if one.exhaustive]
    described = {call_key(one) for one in stated if not _is_bare(one)}
    told: list[Diagnostic] = []

    def kept(one: Endpoint) -> Endpoint | None:
        if _is_bare(one) and call_key(one) in described:
            return None
        if one.exhaustive:
            earlier: Endpoint | None = first.setdefault(substance(one), one)
        else:
            earlier = _of_guide(one, whole) or _of_command(one, stated)
        if earlier is None or earlier is one:
            return one
        told.append(_finding(earlier, one, documents))
        return None

    return [with_endpoints(page, kept) for page in observed], told


def _is_bare(one: Endpoint) -> bool:
    """Whether an index names an endpoint, and the page tells no more of it."""
    content = one.parameters or one.body or one.answers or one.examples or one.command
    return one.listed and not content


def _of_guide(one: Endpoint, whole: Sequence[Endpoint]) -> Endpoint | None:
    """The endpoint that states in full what a guide only shows."""
    shown = (one.method, documented_path(one))
    return next((other for other in whole if is_of(shown, (other.method, other.path))), None)


def _of_command(one: Endpoint, stated: Sequence[Endpoint]) -> Endpoint | None:
    """The endpoint that a command shows and more than a command states, with variables or just so; else the
    first of the commands that show it; None for what more than a command states."""
    if one.shown is Shown.NO:
        return None
    call, own = (one.method, documented_path(one)), call_key(one)
    fuller = (
        other
        for other in stated
        if (call_key(other) == own and other.shown is Shown.NO and not _is_bare(other))
        or (one.shown is Shown.SAMPLE and fills(call, (other.method, documented_path(other))))
    )
    alike = (other for other in stated if other.shown is not Shown.NO and call_key(other) == own)
    return next(chain(fuller, alike), None)


def _finding(first: Endpoint, second: Endpoint, documents: Mapping[str, Document]) -> Diagnostic:
    there, here = first.origin, second.origin
    how = "just so" if second.exhaustive else "in full"
    return Diagnostic(
        "copy",
        f"{second.method} {documented_path(second)} is stated {how} at {there}: it is one operation",
        Severity.NOTE,
        documents[here.source].location(here.first, 1),
        related=(documents[there.source].location(there.first, 1),),
    )
