"""`clientwright new` makes of the pages of each dialect's cases a package whose own tests pass."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from clientwright.cli.run import app

ROOT = Path(__file__).parents[3]
CASES = sorted(
    path.parent
    for dialect in ("mintlify", "openapi_markdown")
    for path in (ROOT / "tests/cases" / dialect).glob("*/source")
)


def own_tests(package: Path) -> subprocess.CompletedProcess[str]:
    """Runs the tests that a package ships with, in a process of their own, as its user would."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=package,
        env={**os.environ, "PYTHONPATH": str(package / "src"), "HYPOTHESIS_PROFILE": "quick"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_becomes_a_package_whose_tests_pass(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sources = sorted(map(str, (case / "source").glob("*.txt")))
    made = CliRunner().invoke(app, ["new", case.name, *sources], catch_exceptions=False)
    assert made.exit_code == 0, made.output
    assert not [
        line for line in Path(f"spec/{case.name}/overlay.yaml").read_text().splitlines() if line[:1] != "#"
    ]
    done = own_tests(tmp_path / "generated" / case.name)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
