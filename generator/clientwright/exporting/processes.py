"""Programs that the tool starts: each ends, with all that it has started, when the tool does."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_GRACE = 1.0
"""Seconds in which an interrupted program may tidy up."""


def run(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    captured: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end, without input; what it says on both streams is `captured`, or shown.

    It has a process group of its own: an interrupt reaches the tool, which then ends the whole group.
    """
    process = subprocess.Popen(  # noqa: S603 - commands are spelt where they are given, paths are arguments
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if captured else None,
        stderr=subprocess.STDOUT if captured else None,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate()
    except BaseException:
        _end(process)
        raise
    return subprocess.CompletedProcess(command, process.returncode, output or "")


def _end(process: subprocess.Popen[str]) -> None:
    _signal(process, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_GRACE)
    _signal(process, getattr(signal, "SIGKILL", signal.SIGTERM))
    process.wait()


def _signal(process: subprocess.Popen[str], number: int) -> None:
    """Sends a signal to the program and, where the system has groups, to all that it has started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.terminate()
        else:
            os.killpg(process.pid, number)
