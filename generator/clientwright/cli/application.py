"""The application, and the arguments and options of its commands."""

from __future__ import annotations

from enum import StrEnum
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

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Writes each command with its whole summary, however long: typer cuts it at the end of a line."""
        names = self.list_commands(ctx)
        with formatter.section("Commands"):
            formatter.write_dl([(name, _summary(self.get_command(ctx, name))) for name in names])


def _summary(command: Any) -> str:
    return " ".join((command.help or "").split("\n\n")[0].split())


def _apis(incomplete: str) -> list[str]:
    """The APIs of the current project that a word may become, for the completion of command lines."""
    from clientwright.diagnostics import ClientwrightError
    from clientwright.reading.sources import find_project, list_apis

    try:
        return [api for api in list_apis(find_project(Path.cwd())) if api.startswith(incomplete)]
    except (ClientwrightError, OSError):
        return []


app = typer.Typer(
    name="clientwright",
    cls=_Commands,
    help="Turns the documentation of an API into a typed Python client.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Apis = Annotated[
    list[str] | None,
    typer.Argument(metavar="API", help="Which APIs; all of spec/ if none is named.", autocompletion=_apis),
]
Api = Annotated[
    str, typer.Argument(metavar="API", help="The API: the name of its folder in spec/.", autocompletion=_apis)
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Details = Annotated[bool, typer.Option("--details", help="Show every change on its own, and leave none out.")]
Accept = Annotated[bool, typer.Option("--accept", help="Take names as they came where a question is open.")]
Deprecate = Annotated[
    bool, typer.Option("--deprecate", help="Keep what was dropped for one release; it warns.")
]
AsMarkdown = Annotated[bool, typer.Option("--markdown", help="Print the changes as Markdown.")]
Templates = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER", help="A folder of templates that stand in for the tool's own, file by file."
    ),
]
Addresses = Annotated[
    list[str] | None,
    typer.Option(
        "--from",
        metavar="ADDRESS",
        help="Fetch a page, or all pages that an llms.txt lists, from this address; repeatable.",
    ),
]
Without = Annotated[
    list[str] | None,
    typer.Option(
        metavar="PATTERN",
        help="Leave out pages whose path or address is like this, for good; repeatable.",
    ),
]
Pages = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="FILE", help="The documentation: files of text or HTML, one a page, or folders.", exists=True
    ),
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Build over files of the package that were edited by hand.")
]
COMPARED = "Documentation, a file or a folder, or a spec.json."


class Form(StrEnum):
    """How findings are printed: for people, as JSON, or for what shows them beside the code."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
