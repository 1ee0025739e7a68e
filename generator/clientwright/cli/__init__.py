"""The command line: reads the user's wishes, runs the pipeline, and says what came of it.

`commands.py` holds what can be typed, a module each the work of commands of one kind, and `terminal.py` is
how all of them print. Here the command begins: streams and interrupts are ready before anything loads that is
slow.
"""

from __future__ import annotations

import codecs
import os
import signal
import sys
import threading
from io import TextIOWrapper
from types import FrameType
from typing import NoReturn

_PATIENCE = 1.8
"""Seconds after an interrupt in which things are tidied up."""
_ASCII = {"\u2192": "->", "\u2026": "...", "\u2022": "*", "\u2018": "'", "\u2019": "'", "\u2013": "-"}
"""What stands for characters that the tool itself writes, or that documentation is full of."""


def main() -> NoReturn:
    """Runs the command line.

    Exit status: 0 fine, 1 found something, 2 wrong usage or unreadable input, 130 interrupted.
    """
    interrupts = _Interrupts()
    try:
        _ready()
        from clientwright.cli.run import run

        status = run()
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:  # whoever read this has read enough
        status = 1
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    except BaseException:  # an interrupt can come out of an import as another error
        if not interrupts.status:
            raise
        status = interrupts.status
    sys.exit(interrupts.status or status)


class _Interrupts:
    """What Ctrl-C and the system's requests to end do: what was begun is tidied up, within two seconds."""

    status = 0
    """That of the interrupt, if there was one."""

    def __init__(self) -> None:
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
            number = getattr(signal, name, None)
            if number and signal.getsignal(number) not in (signal.SIG_IGN, None):
                signal.signal(number, self._end)

    def _end(self, number: int, _frame: FrameType | None) -> NoReturn:
        self.status = 128 + number
        signal.signal(number, signal.SIG_IGN)
        last = threading.Timer(_PATIENCE, os._exit, (self.status,))
        last.daemon = True
        last.start()
        raise KeyboardInterrupt if number == signal.SIGINT else SystemExit(self.status)


def _ready() -> None:
    _open_streams()
    codecs.register_error("shown", _shown)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="shown")


def _open_streams() -> None:
    """Gives each standard stream that is closed a place to go, so that no file takes its number."""
    while (opened := os.open(os.devnull, os.O_RDWR)) <= 2:  # the system gives the lowest that is free
        os.set_inheritable(opened, True)
    os.close(opened)
    sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)


def _shown(error: UnicodeError) -> tuple[str, int]:
    """What stands for characters that a stream's encoding does not have."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_ASCII.get(one, one.encode("unicode_escape").decode()) for one in lost), error.end
