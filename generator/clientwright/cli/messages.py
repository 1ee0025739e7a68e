"""What the command line says of findings, to people and as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from clientwright.cli.terminal import say, visible
from clientwright.diagnostics import ClientwrightError, Diagnostic, Location, Severity

if TYPE_CHECKING:  # what only tells an error need not load the overlay
    from clientwright.overlay import Waived

_FEW = 3
"""So many errors of one rule are told in short."""
_MOST_KINDS = 6
"""Of so many rules findings are told in short."""
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
    """Tells the same in short: a line for each rule that found something, warnings first, and of few rules.

    A new overlay.yaml lists them all.
    """
    kinds: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in (*findings.diagnostics, *map(unclaimed, findings.unclaimed)):
        if one.severity is not Severity.ERROR:
            kinds[one.rule].append(one)
    by_severity = sorted(kinds.values(), key=lambda found: found[0].severity is not Severity.WARNING)
    for found in by_severity[:_MOST_KINDS]:
        _tell_in_short(named(found[0], files), len(found))
    if rest := by_severity[_MOST_KINDS:]:
        rules = ", ".join(f"{len(found)} {found[0].rule}" for found in rest)
        say(f"and {rules}")


def first_of_each(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The first few findings of each rule; the last of them says how many more there are."""
    kinds: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in diagnostics:
        kinds[one.rule].append(one)
    for found in kinds.values():
        *few, last = found[:_FEW]
        yield from few
        more = f"{len(found) - _FEW} more like this: --verbose tells them all."
        yield replace(last, hint=f"{last.hint}\n{more}".strip()) if len(found) > _FEW else last


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


def _tell_in_short(diagnostic: Diagnostic, count: int) -> None:
    where = f"{diagnostic.location}: " if diagnostic.location else ""
    message = diagnostic.message.split("\n")[0]
    message = message if len(message) <= _LONGEST else f"{message[:_LONGEST]}..."
    more = f", and {count - 1} more" if count > 1 else ""
    say(
        where,
        (str(diagnostic.severity), _STYLES[diagnostic.severity]),
        f": {message} ({diagnostic.rule}{more})",
    )


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
