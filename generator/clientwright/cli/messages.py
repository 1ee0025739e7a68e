"""What the command line says of findings, to people and as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from clientwright.cli.terminal import say, visible
from clientwright.diagnostics import ClientwrightError, Diagnostic, Location, Severity

if TYPE_CHECKING:  # what only tells an error need not load the overlay
    from clientwright.overlay import Waived

_FEW = 2
_LONGEST = 200
_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


@contextmanager
def naming(files: Mapping[str, str]) -> Generator[None]:
    """Errors within call documents by the files that the user gave: `files` has them by document."""
    try:
        yield
    except ClientwrightError as error:
        raise type(error)(*(named(one, files) for one in error.diagnostics)) from error


def named(diagnostic: Diagnostic, files: Mapping[str, str]) -> Diagnostic:
    """A finding whose documents are called by the files that the user gave."""

    def place(location: Location) -> Location:
        return replace(location, file=files.get(location.file, location.file))

    hint = diagnostic.hint
    for at in diagnostic.related:
        hint = hint.replace(f"Line {at.line} of {at.file} ", f"Line {at.line} of {place(at).file} ")
    return replace(
        diagnostic,
        location=place(diagnostic.location) if diagnostic.location else None,
        related=tuple(map(place, diagnostic.related)),
        hint=hint,
    )


def tell_findings(findings: Waived, files: Mapping[str, str]) -> None:
    """Tells what was found in the documentation, errors aside: these are raised. `files` names documents."""
    for diagnostic in findings.diagnostics:
        if diagnostic.severity is not Severity.ERROR:
            tell(named(diagnostic, files))
    for line in findings.unclaimed:
        tell(named(unclaimed(line), files))


def tell_kinds(findings: Waived, files: Mapping[str, str]) -> None:
    """Tells the same in short: of more than two findings of one rule the first, and how many there are.

    A new overlay.yaml lists them all.
    """
    kinds: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in (*findings.diagnostics, *map(unclaimed, findings.unclaimed)):
        if one.severity is not Severity.ERROR:
            kinds[one.rule].append(one)
    for rule, found in kinds.items():
        shown = found if len(found) <= _FEW else found[:1]
        for one in shown:
            tell(named(one, files))
        if len(found) > len(shown):
            say(f"    and {len(found) - len(shown)} more ({rule}): overlay.yaml lists them")


def tell_waived(findings: Waived, files: Mapping[str, str]) -> None:
    """Tells what the overlay waives: each finding and line, with the reason."""
    lines = [(unclaimed(line), waiver) for line, waiver in findings.waived_lines]
    for diagnostic, waiver in (*findings.waived_diagnostics, *lines):
        waived = replace(diagnostic, severity=Severity.NOTE, hint=f"Waived: {waiver.because}")
        tell(named(waived, files))


def unclaimed(line: Location) -> Diagnostic:
    """A line that no rule reads, as a finding."""
    hint = "Correct the documentation's text, or waive the line in overlay.yaml with a reason."
    return Diagnostic("unclaimed", "no rule reads this line", Severity.WARNING, line, hint)


def tell(diagnostic: Diagnostic) -> None:
    """Tells one finding: where, what, the line itself, and what to do."""
    where = f"{diagnostic.location}: " if diagnostic.location else ""
    message, *more = diagnostic.message.split("\n")
    severity = (str(diagnostic.severity), _STYLES[diagnostic.severity])
    say(where, severity, f": {message}", "" if more else f" ({diagnostic.rule})")
    for line in more:
        say(f"    {line}")
    if diagnostic.location and diagnostic.location.text:
        _quote(diagnostic.location)
    for place in diagnostic.related:
        say(f"    see {place}")
    for line in diagnostic.hint.split("\n") if diagnostic.hint else ():
        say(f"    {line.removeprefix('    ')}")


def _quote(location: Location) -> None:
    """Shows a line of a source, and below it the column that is meant."""
    say(f"    {location.text[:_LONGEST]}")
    if 0 < location.column <= _LONGEST:
        say(" " * (4 + cell_len(visible(location.text[: location.column - 1]))), "^")


def as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """A finding as JSON."""
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **(line_json(diagnostic.location) if diagnostic.location else {"source": "", "line": 0, "text": ""}),
        "related": [line_json(one) for one in diagnostic.related],
    }


def line_json(location: Location) -> dict[str, Any]:
    """A line of a source as JSON."""
    return {"source": location.file, "line": location.line, "text": location.text}
