"""`new` tells each kind of finding, and of many of a kind the first alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from clientwright.cli.messages import tell_kinds
from clientwright.diagnostics import Diagnostic, Location, Severity


def understood(*found: Diagnostic) -> Any:
    return SimpleNamespace(findings=SimpleNamespace(diagnostics=found, unclaimed=()))


def finding(rule: str, line: int, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(rule, f"{rule} {line}", severity, Location("page.md", line))


def test_of_many_findings_of_one_rule_the_first_is_told_with_their_number(
    capsys: pytest.CaptureFixture[str],
) -> None:
    many = [finding("odd-table", line) for line in range(1, 8)]
    few = [finding("odd-list", 8), finding("odd-list", 9), finding("broken", 10, Severity.ERROR)]
    tell_kinds(understood(*many, *few).findings, {})
    told = capsys.readouterr().err
    assert "odd-table 1" in told and "odd-table 2" not in told
    assert "and 6 more (odd-table): overlay.yaml lists them" in told
    assert "odd-list 8" in told and "odd-list 9" in told and "broken" not in told
