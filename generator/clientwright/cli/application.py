"""The application, and the arguments and options of its commands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup, TyperOption


class _Commands(TyperGroup):
    """The group of all commands."""

    def get_params(self, ctx: Any) -> Any:
        """The group's options; flags that are not given are off, for typer loads pydantic to read a None."""
        options = super().get_params(ctx)
        for option in options:
            if isinstance(option, TyperOption) and option.is_flag and option.default is None:
                option.default = False
        return options


app = typer.Typer(
    name="clientwright",
    cls=_Commands,
    help="Turns the documentation of an API into a typed Python client.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Apis = Annotated[list[str] | None, typer.Argument(help="Which APIs; all of spec/ if none is named.")]
Api = Annotated[str, typer.Argument(help="The API: the name of its folder in spec/.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
AsMarkdown = Annotated[bool, typer.Option("--markdown", help="Print the changes as Markdown.")]
Templates = Annotated[
    Path | None, typer.Option(help="A folder of templates that stand in for the tool's own, file by file.")
]
Addresses = Annotated[
    list[str] | None,
    typer.Option(
        "--from", help="Fetch a page, or all pages that an llms.txt lists, from this address; repeatable."
    ),
]
Without = Annotated[
    list[str] | None,
    typer.Option(help="Leave out pages of a folder or list whose path or address is like this; repeatable."),
]
Pages = Annotated[
    list[Path] | None,
    typer.Argument(help="The documentation: files of text or HTML, one a page, or folders.", exists=True),
]
Compared = Annotated[
    Path, typer.Argument(help="Documentation, a file or a folder, or a spec.json.", exists=True)
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Build over files of the package that were edited by hand.")
]
