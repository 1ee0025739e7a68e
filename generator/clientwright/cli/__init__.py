"""The command line: reads the user's wishes, runs the pipeline, and says what came of it.

`commands.py` holds what can be typed, and a module each the work of commands of one kind; results go to
standard output, everything else to standard error.
"""

from __future__ import annotations

import atexit
import gc
import sys
from typing import NoReturn

from clientwright.cli import commands
from clientwright.cli.application import app
from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError, Location

__all__ = ["app", "commands", "main"]


_COLLECT_AFTER = 200_000
"""New objects between two searches for unreachable circles. Trees and specs are many objects that all live
on: at Python's default of 700 they are searched in vain, for a tenth of the time."""


def main() -> NoReturn:
    """Runs the command line. Exit status: 0 fine, 1 found something, 2 wrong usage or unreadable input."""
    gc.set_threshold(_COLLECT_AFTER)
    atexit.register(gc.freeze)  # what lives to the end ends with the process, and is not searched once more
    try:
        app(standalone_mode=True)
    except FoundError as error:
        _fail(*error.diagnostics, status=1)
    except ClientwrightError as error:
        _fail(*error.diagnostics)
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        where = Location(str(error.filename), 1) if error.filename else None
        _fail(Diagnostic("file", f"cannot be used: {error.strerror or error}", location=where))
    except Exception as error:
        found = _broken_grammars(error)
        if not found:
            raise
        _fail(*found)
    sys.exit(0)


def _fail(*diagnostics: Diagnostic, status: int = 2) -> NoReturn:
    """Tells what stopped the command."""
    from clientwright.cli.messages import tell

    for diagnostic in diagnostics:
        tell(diagnostic)
    sys.exit(status)


def _broken_grammars(error: Exception) -> tuple[Diagnostic, ...]:
    """What is wrong with the grammars, where that is what an error is about."""
    if not type(error).__module__.startswith("lark."):
        return ()
    from clientwright.reading.grammar_errors import broken_grammars

    return broken_grammars()
