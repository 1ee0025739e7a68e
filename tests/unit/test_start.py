"""What only tells how to use the tool starts at once: it loads nothing that reads, builds or shows."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("black", "jinja2", "lark", "pydantic", "rich.console", "yaml", "clientwright.pipeline")


@pytest.mark.parametrize(
    "typed", [["--version"], ["--help"], ["update", "--help"], ["check", "--no-such-option"]]
)
def test_help_loads_no_more_than_the_command_line(typed: list[str]) -> None:
    code = (
        "import atexit, sys\n"
        "from clientwright.cli import main\n"
        f"atexit.register(lambda: print('loaded', *(name for name in {HEAVY} if name in sys.modules)))\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *typed], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines()[-1] == "loaded", done.stderr
