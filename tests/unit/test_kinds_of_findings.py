"""`new` tells each kind of finding, and of many of a kind the first ones alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from clientwright.cli.messages import first_of_each, tell_kinds
from clientwright.diagnostics import Diagnostic, Location, Severity


def understood(*found: Diagnostic) -> Any:
    return SimpleNamespace(findings=SimpleNamespace(diagnostics=found, unclaimed=()))


def finding(rule: str, line: int, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(rule, f"{rule} {line}", severity, Location("page.md", line))


def test_of_each_rule_the_first_finding_is_told_in_a_line_with_the_number_of_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    notes = [finding(f"note-{line}", line, Severity.NOTE) for line in range(20, 29)]
    many = [finding("odd-table", line) for line in range(1, 8)]
    few = [finding("odd-list", 8), finding("broken", 10, Severity.ERROR)]
    tell_kinds(understood(*notes, *many, *few).findings, {})
    told = capsys.readouterr().err.splitlines()
    assert told[:2] == [
        "page.md:1:1: warning: odd-table 1 (odd-table, and 6 more)",
        "page.md:8:1: warning: odd-list 8 (odd-list)",
    ]
    assert len(told) == 7
    assert told[-1] == "and 1 note-24, 1 note-25, 1 note-26, 1 note-27, 1 note-28"


def test_of_many_errors_of_one_rule_the_first_few_stand_for_all() -> None:
    errors = [finding("broken", line, Severity.ERROR) for line in range(1, 10)]
    other = finding("odd", 11, Severity.ERROR)
    *few, last, single = first_of_each([*errors, other])
    assert [*few, single] == [*errors[:2], other]
    assert last.message == "broken 3" and last.hint == "6 more like this: --verbose tells them all."
