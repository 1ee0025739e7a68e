"""Several APIs at once: processes share the work, and nothing else changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner, Result

from clientwright.cli import build as building
from clientwright.cli import check as checking
from clientwright.cli import sharing
from clientwright.cli.run import app
from clientwright.diagnostics import ClientwrightError, FoundError
from clientwright.writing.workers import share_out

PAGE = """Boats
Get Boats
Method: GET
https://boats.example.org/v1/NAME
Gets boats
{
"limit?": "number"
}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    for api in ("boats", "ferries"):
        source = tmp_path / f"spec/{api}/source"
        source.mkdir(parents=True)
        (source / "page.txt").write_text(PAGE.replace("NAME", api))
    return tmp_path


def _shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "_LITTLE", -1)
    for module in (sharing, building, checking):
        monkeypatch.setattr(module, "processors", lambda: 2)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def _files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_what_processes_build_and_check_is_what_one_does(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = project / "other"
    copytree(project / "spec", other / "spec")
    alone = _run("build")
    monkeypatch.chdir(other)
    _shared(monkeypatch)
    shared = _run("build")
    assert (shared.exit_code, shared.output) == (0, alone.output)
    assert _files(other / "generated") == _files(project / "generated")
    (other / "generated/ferries/README.md").write_text("edited")
    found = _run("check")
    told = [line for line in found.output.splitlines() if "package are" in line or "stale" in line]
    assert found.exit_code == 1
    assert [line.partition(":")[0] for line in told] == ["boats", "generated/ferries/README.md"]


def test_an_api_that_cannot_be_built_or_read_is_told_after_those_before_it(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "spec/ferries").rename(project / "spec/canoes")
    (project / "spec/canoes/overlay.yaml").write_text(
        "- {kind: name, target: 'GET /none', python: none, because: none}\n"
    )
    _shared(monkeypatch)
    stopped = _run("build")
    assert isinstance(stopped.exception, FoundError)
    assert "boats: 1 endpoints" in stopped.output
    assert not (project / "generated/canoes").exists()
    (project / "spec/canoes/source/page.txt").write_text("")
    unreadable = _run("check")
    assert isinstance(unreadable.exception, ClientwrightError)
    assert not isinstance(unreadable.exception, FoundError)
    assert unreadable.exception.diagnostics[0].rule == "source"


def test_a_process_that_ends_is_told() -> None:
    with pytest.raises(ClientwrightError, match="a process that does part of the work has ended"):
        list(share_out(os._exit, [3], 1))


def test_results_come_in_the_order_of_the_jobs() -> None:
    assert list(share_out(str.upper, ["a" * 50_000, "b", "c", "d"], 3))[1:] == ["B", "C", "D"]
