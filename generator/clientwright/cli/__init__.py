"""The command line: reads the user's wishes, runs the pipeline, and says what came of it.

A module holds the commands of one kind; results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from clientwright import __version__
from clientwright.cli import (
    build,
    diff,
    explain,
    impact,
    mock,
    new,
    package,
    reference,
    report,
    show,
    update,
    watch,
)
from clientwright.cli.application import app
from clientwright.cli.messages import messages, tell
from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.sources import find_project
from clientwright.writing.write import settle

__all__ = [
    "app",
    "build",
    "diff",
    "explain",
    "impact",
    "main",
    "mock",
    "new",
    "package",
    "reference",
    "report",
    "show",
    "update",
    "watch",
]


_COLLECT_AFTER = 200_000
"""New objects between two searches for unreachable circles. Trees and specs are many objects that all live
on: at Python's default of 700 they are searched in vain, for a tenth of the time."""


def main() -> NoReturn:
    """Runs the command line. Exit status: 0 fine, 1 found something, 2 wrong usage."""
    gc.set_threshold(_COLLECT_AFTER)
    try:
        app(standalone_mode=True)
    except ClientwrightError as error:
        for diagnostic in error.diagnostics:
            tell(diagnostic)
        sys.exit(1)
    except KeyboardInterrupt:
        messages.print("stopped")
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        where = Location(str(error.filename), 1) if error.filename else None
        tell(Diagnostic("file", f"cannot be used: {error.strerror or error}", location=where))
        sys.exit(1)
    except Exception as error:
        found = _broken_grammars(error)
        if not found:
            raise
        for diagnostic in found:
            tell(diagnostic)
        sys.exit(1)
    sys.exit(0)


def _broken_grammars(error: Exception) -> tuple[Diagnostic, ...]:
    """What is wrong with the grammars, where that is what an error is about."""
    if not type(error).__module__.startswith("lark."):
        return ()
    from clientwright.reading.grammar_errors import broken_grammars

    return broken_grammars()


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        print(f"clientwright {__version__}")  # noqa: T201 - results go to standard output
        raise typer.Exit
    with suppress(ClientwrightError):  # the command says it, if it needs a project
        settle(find_project(Path.cwd()))
