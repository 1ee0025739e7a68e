"""The two real documentations, damaged thousands of times: a whole package or a located error, never less."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from child import SECONDS
from odd_pages import PAGES

CHILD = Path(__file__).with_name("child.py")
MUTANTS = int(os.environ.get("CLIENTWRIGHT_MUTANTS", "500"))
SEED = int(os.environ.get("CLIENTWRIGHT_SEED", "1"))
BATCH = 125
ODD = 4
"""Processes that share the odd pages: to start one takes longer than most pages do."""


def run(*arguments: str, runs: int = 1) -> dict[str, int]:
    """How the runs ended; every fault fails the test."""
    command = [sys.executable, str(CHILD), *arguments]
    limit = 60 + runs * SECONDS * 3  # for a process that does not even hear its own alarm
    done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    *faults, counts = map(json.loads, done.stdout.splitlines())
    assert not faults, "\n\n".join(f"{fault['what']}\n{fault['why']}" for fault in faults[:3])
    ended: dict[str, int] = counts
    assert sum(ended.values()) == runs
    return ended


@pytest.mark.parametrize("first", range(0, MUTANTS, BATCH))
def test_a_damaged_page_is_a_package_or_an_error(first: int, capsys: pytest.CaptureFixture[str]) -> None:
    last = min(first + BATCH, MUTANTS)
    ended = run("mutants", str(SEED), str(first), str(last), runs=last - first)
    with capsys.disabled():
        print(f" seed {SEED}, mutants {first} to {last - 1}: {ended}")  # noqa: T201 - the seed must be told
    if last - first == BATCH:
        assert ended["package"] > BATCH / 5
        assert ended["error"] > BATCH / 5


@pytest.mark.parametrize("first", range(ODD))
def test_odd_pages_are_packages_or_errors(first: int, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.txt" for name in list(PAGES)[first::ODD]]
    for path in paths:
        path.write_bytes(PAGES[path.stem]())
    run("files", *map(str, paths), runs=len(paths))
