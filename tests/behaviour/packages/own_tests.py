"""Runs the tests that a generated package ships with, each package's in a process of its own.

The processes are forked from one that has imported what all of them need: that takes longer than the tests.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
from dataclasses import dataclass
from pathlib import Path

_FORKED = multiprocessing.get_context("forkserver")
_FORKED.set_forkserver_preload(["httpx2", "hypothesis", "pydantic", "pytest"])
_LONGEST = 120.0
"""Seconds."""


@dataclass(frozen=True)
class Ran:
    """How a package's tests ended: pytest's exit status, None where it did not end, and what it printed."""

    status: int | None
    output: str


def run_own_tests(package: Path, told: Path) -> Ran:
    """Runs pytest in a package's folder, as its user would; `told` is a file for what it prints."""
    process = _FORKED.Process(target=_run, args=(package, told))
    process.start()
    process.join(_LONGEST)
    if process.is_alive():
        process.kill()
        process.join()
        return Ran(None, told.read_text(encoding="utf-8"))
    return Ran(process.exitcode, told.read_text(encoding="utf-8"))


def _run(package: Path, told: Path) -> None:
    import pytest

    os.chdir(package)
    source = str(package / "src")
    os.environ |= {"PYTHONPATH": source, "HYPOTHESIS_PROFILE": "quick"}  # for processes that the tests start
    sys.path.insert(0, source)
    with told.open("w", encoding="utf-8") as output, contextlib.redirect_stdout(output):
        status = pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist"])
    sys.exit(int(status))
