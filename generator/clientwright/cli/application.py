"""The application, and the options that commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="clientwright",
    help="Turns the documentation of an API into a typed Python client.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Apis = Annotated[list[str] | None, typer.Argument(help="Which APIs; all of spec/ if none is named.")]
Api = Annotated[str, typer.Argument(help="The API: the name of its folder in spec/.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Templates = Annotated[
    Path | None, typer.Option(help="A folder of templates that stand in for the tool's own, file by file.")
]
