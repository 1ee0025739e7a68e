"""The command line: reads the user's wishes, runs the pipeline, and says what came of it.

A module holds the commands of one kind; results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

from clientwright import __version__
from clientwright.cli import build, new, show
from clientwright.cli.application import app
from clientwright.cli.messages import messages, tell
from clientwright.diagnostics import ClientwrightError

__all__ = ["app", "build", "main", "new", "show"]


def main() -> NoReturn:
    """Runs the command line. Exit status: 0 fine, 1 found something, 2 wrong usage."""
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
    sys.exit(0)


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        print(f"clientwright {__version__}")  # noqa: T201 - results go to standard output
        raise typer.Exit
