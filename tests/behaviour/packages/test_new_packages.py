"""`clientwright new` makes of the pages of each dialect's cases a package whose own tests pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from own_tests import run_own_tests
from typer.testing import CliRunner

from clientwright.cli.run import app

ROOT = Path(__file__).parents[3]
CASES = sorted(
    path.parent
    for dialect in ("mintlify", "openapi_markdown")
    for path in (ROOT / "tests/cases" / dialect).glob("*/source")
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
    ran = run_own_tests(tmp_path / "generated" / case.name, tmp_path / "told.txt")
    assert ran.status == 0, ran.output
    assert " passed" in ran.output
