"""What the command line says: findings, progress, results."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location, Severity

if TYPE_CHECKING:  # what only tells an error need not load the pipeline
    from clientwright.pipeline import Understood

messages = Console(stderr=True, soft_wrap=True, highlight=False, emoji=False)
_FEW = 2
_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


@contextmanager
def progress(api: str) -> Generator[Callable[[str], None]]:
    """Shows at which step the work on an API is."""
    with messages.status(api) as status:
        yield lambda step: status.update(f"{api}: {step}")


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


def tell_findings(understood: Understood) -> None:
    """Tells what was found in the documentation, errors aside: these are raised."""
    for diagnostic in understood.findings.diagnostics:
        if diagnostic.severity is not Severity.ERROR:
            tell(diagnostic)
    for line in understood.findings.unclaimed:
        tell(unclaimed(line))


def tell_kinds(understood: Understood) -> None:
    """Tells the same in short: of more than two findings of one rule the first, and how many there are.

    A new overlay.yaml lists them all.
    """
    kinds: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in (*understood.findings.diagnostics, *map(unclaimed, understood.findings.unclaimed)):
        if one.severity is not Severity.ERROR:
            kinds[one.rule].append(one)
    for rule, found in kinds.items():
        shown = found if len(found) <= _FEW else found[:1]
        for one in shown:
            tell(one)
        if len(found) > len(shown):
            messages.print(f"    and {len(found) - len(shown)} more ({rule}): overlay.yaml lists them")


def tell_waived(understood: Understood) -> None:
    """Tells what the overlay waives: each finding and line, with the reason."""
    findings = understood.findings
    lines = [(unclaimed(line), waiver) for line, waiver in findings.waived_lines]
    for diagnostic, waiver in (*findings.waived_diagnostics, *lines):
        tell(replace(diagnostic, severity=Severity.NOTE, hint=f"Waived: {waiver.because}"))


def unclaimed(line: Location) -> Diagnostic:
    """A line that no rule reads, as a finding."""
    hint = "Correct the documentation's text, or waive the line in overlay.yaml with a reason."
    return Diagnostic("unclaimed", "no rule reads this line", Severity.WARNING, line, hint)


def tell(diagnostic: Diagnostic) -> None:
    """Tells one finding: where, what, the line itself, and what to do."""
    style = _STYLES[diagnostic.severity]
    where = f"{escape(str(diagnostic.location))}: " if diagnostic.location else ""
    messages.print(
        f"{where}[{style}]{diagnostic.severity}[/]: {escape(diagnostic.message)} ({diagnostic.rule})"
    )
    if diagnostic.location and diagnostic.location.text:
        text = diagnostic.location.text
        messages.print(f"    {text[:200]}", markup=False)
        if 0 < diagnostic.location.column <= 200:
            messages.print(f"    {' ' * (diagnostic.location.column - 1)}^")
    for place in diagnostic.related:
        messages.print(f"    see {escape(str(place))}")
    if diagnostic.hint:
        messages.print(f"    {escape(diagnostic.hint)}")


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


def print_json(value: object) -> None:
    """Writes a result to standard output."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
