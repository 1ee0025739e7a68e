"""Runs what was typed, and tells what stopped it."""

from __future__ import annotations

import atexit
import gc

from clientwright.cli import commands
from clientwright.cli.application import app
from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError, Location

__all__ = ["app", "commands", "run"]


_COLLECT_AFTER = 200_000
"""New objects between two searches for unreachable circles. Trees and specs are many objects that all live
on: at Python's default of 700 they are searched in vain, for a tenth of the time."""


def run() -> int:
    """Runs the command line; its exit status is that of `main`."""
    gc.set_threshold(_COLLECT_AFTER)
    atexit.register(gc.freeze)  # what lives to the end ends with the process, and is not searched once more
    try:
        app(standalone_mode=True)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except FoundError as error:
        return _fail(*error.diagnostics, status=1)
    except ClientwrightError as error:
        return _fail(*error.diagnostics)
    except BrokenPipeError:
        raise
    except OSError as error:
        where = Location(str(error.filename), 1) if error.filename else None
        return _fail(Diagnostic("file", f"cannot be used: {error.strerror or error}", location=where))
    except Exception as error:
        found = _broken_grammars(error)
        if not found:
            raise
        return _fail(*found)
    return 0


def _fail(*diagnostics: Diagnostic, status: int = 2) -> int:
    """Tells what stopped the command."""
    from clientwright.cli.messages import tell

    for diagnostic in diagnostics:
        tell(diagnostic)
    return status


def _broken_grammars(error: Exception) -> tuple[Diagnostic, ...]:
    """What is wrong with the grammars, where that is what an error is about."""
    if not type(error).__module__.startswith("lark."):
        return ()
    from clientwright.reading.grammar_errors import broken_grammars

    return broken_grammars()
