"""What a user sees: each folder here holds a project and a session of commands with their output.

In session.txt a line `$ command` is followed by what it prints, on both streams, and by `[exit N]` where it
does not end with 0. Set CLIENTWRIGHT_ACCEPT=1 to write down what the commands print now; then read it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/session.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(case / "project", root)
    session = (case / "session.txt").read_text(encoding="utf-8")
    commands = re.findall(r"^\$ (.*)$", session, re.MULTILINE)
    assert commands, f"{case.name} runs nothing"
    printed = "".join(_run(command, root) for command in commands)
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        (case / "session.txt").write_text(printed, encoding="utf-8")
    assert printed == session


def _run(command: str, root: Path) -> str:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "160",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    status = f"[exit {done.returncode}]\n" if done.returncode else ""
    # How many files a package has is nobody's promise; whether any was written is.
    output = re.sub(r"\b[1-9]\d* file\(s\)", "some file(s)", done.stdout.replace(str(root), "PROJECT"))
    return f"$ {command}\n{output}{status}"
