"""Programs that the tool starts end with it, and so does all that they have started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clientwright.exporting.processes import run


@pytest.mark.parametrize("deaf", ["", "trap '' TERM; "])
def test_an_interrupt_ends_the_whole_group(tmp_path: Path, deaf: str) -> None:
    started = tmp_path / "started"
    script = f"{deaf}sleep 600 & echo $! > {started}.new; mv {started}.new {started}; wait"
    code = (
        "import signal, sys\n"
        "from clientwright.exporting.processes import run\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))\n"
        "run(['sh', '-c', sys.argv[1]])\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, script])
    while not started.exists():
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 143
    assert not _runs(int(started.read_text()))


def _runs(process: int) -> bool:
    """Whether a process is there and not merely waiting for somebody to ask how it ended."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


def test_what_a_program_says_is_captured(tmp_path: Path) -> None:
    done = run([sys.executable, "-c", "print('said'); 1 / 0"], folder=tmp_path, captured=True)
    assert done.returncode == 1
    assert done.stdout.startswith("said\n")
    assert "ZeroDivisionError" in done.stdout
