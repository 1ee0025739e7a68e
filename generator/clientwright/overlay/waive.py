"""Waivers: known findings that fail no check, each with its reason. One that waives nothing is an error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.overlay.entries import WaiveEntry
from clientwright.overlay.read import Overlay
from clientwright.overlay.targets import origins
from clientwright.spec import Origin, Spec

UNCLAIMED_RULE = "unclaimed"


@dataclass(frozen=True)
class Waiver:
    """One place of a waive entry: a line's text, or the name of nodes that stand at `origins`."""

    rule: str
    where: str
    because: str
    written: Location
    origins: tuple[Origin, ...] = ()

    def covers(self, rule: str, location: Location | None) -> bool:
        """Whether a finding of a rule at a place is waived."""
        if rule != self.rule or location is None:
            return False
        return location.text.strip() == self.where or any(
            origin.source == location.file and origin.first <= location.line <= origin.last
            for origin in self.origins
        )


@dataclass(frozen=True)
class Waived:
    """What waivers leave (`diagnostics`, `unclaimed`), what they take, and an error for each unused one."""

    diagnostics: tuple[Diagnostic, ...]
    unclaimed: tuple[Location, ...]
    waived_diagnostics: tuple[tuple[Diagnostic, Waiver], ...]
    waived_lines: tuple[tuple[Location, Waiver], ...]
    unused: tuple[Diagnostic, ...]


def waivers(overlay: Overlay, spec: Spec) -> tuple[Waiver, ...]:
    """The waivers of an overlay, a place each."""
    places = origins(spec) if overlay.waivers else {}
    return tuple(
        Waiver(entry.rule, where, entry.because, written.location, tuple(places.get(where, ())))
        for written in overlay.waivers
        if isinstance(entry := written.entry, WaiveEntry)
        for where in entry.where
    )


def waive(
    diagnostics: Sequence[Diagnostic], unclaimed: Sequence[Location], waivers: Sequence[Waiver]
) -> Waived:
    """Parts findings and unclaimed lines into those that remain and those that are waived.

    Errors cannot be waived. The rule of an unclaimed line is "unclaimed".
    """
    used: set[int] = set()

    def waiver_for(rule: str, location: Location | None) -> Waiver | None:
        covering = [index for index, waiver in enumerate(waivers) if waiver.covers(rule, location)]
        used.update(covering)
        return waivers[covering[0]] if covering else None

    remaining: list[Diagnostic] = []
    taken: list[tuple[Diagnostic, Waiver]] = []
    for diagnostic in diagnostics:
        error = diagnostic.severity is Severity.ERROR
        waiver = None if error else waiver_for(diagnostic.rule, diagnostic.location)
        if waiver:
            taken.append((diagnostic, waiver))
        else:
            remaining.append(diagnostic)
    lines = [(line, waiver_for(UNCLAIMED_RULE, line)) for line in unclaimed]
    return Waived(
        tuple(remaining),
        tuple(line for line, waiver in lines if waiver is None),
        tuple(taken),
        tuple((line, waiver) for line, waiver in lines if waiver),
        tuple(_unused(waiver) for index, waiver in enumerate(waivers) if index not in used),
    )


def _unused(waiver: Waiver) -> Diagnostic:
    return Diagnostic(
        "waiver-unused",
        f"nothing of the rule {waiver.rule!r} is found at {waiver.where!r}",
        Severity.ERROR,
        waiver.written,
        "Remove this place from the waiver. Errors cannot be waived.",
    )
