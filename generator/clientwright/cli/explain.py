"""The command that follows the trail between documentation and code."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from clientwright.cli.application import Api, app
from clientwright.cli.messages import print_json, progress
from clientwright.explaining import Explanation, Line, api_context, as_json, explain
from clientwright.reading.sources import find_project, read_inputs

_FROM = {
    "documentation": "from the documentation",
    "overlay": "from the overlay",
    "template": "from the template",
    "runtime": "from the runtime",
    "build": "from the build itself",
}
# Enough to see what it is; --json gives all.
_SHOWN = 24


@app.command("explain")
def explain_(
    api: Api,
    what: Annotated[
        str, typer.Argument(help="A callable, a model, a line of the documentation (L66), or FILE:LINE.")
    ],
    as_json_: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Tell where something comes from: documentation, spec node, template and code, down to the line."""
    root = find_project(Path.cwd())
    with progress(api) as step:
        step("read")
        known = api_context(root, read_inputs(root, api))
        step("follow")
        found = explain(known, what)
    if as_json_:
        print_json(as_json(found))
    else:
        _tell(found)


def _tell(found: Explanation) -> None:
    console = Console(soft_wrap=True, highlight=False)
    console.print(f"[bold]{escape(found.what)}[/]: {', '.join(_FROM[one] for one in found.comes_from)}")
    for within in found.within:
        console.print(f"  part of {escape(within.pointer)} ({escape(within.origin)})")
    _tell_lines(console, "documentation", found.documentation)
    _tell_lines(console, "overlay", found.overlay)
    for node in found.spec:
        place = f"spec.json:{node.first}"
        console.print(f"\n[bold]spec[/] {place} {escape(node.pointer)} ({escape(node.origin)})")
        _tell_text(console, node.lines)
    _tell_lines(console, "template", found.templates)
    for code in found.code:
        console.print(f"\n[bold]code[/] {escape(code.file)}:{code.first}-{code.last}")
        _tell_text(console, code.lines)


def _tell_lines(console: Console, title: str, lines: tuple[Line, ...]) -> None:
    if lines:
        console.print(f"\n[bold]{title}[/]")
    for one in lines[:_SHOWN]:
        rule = f" [dim]({escape(one.rule)})[/]" if one.rule else ""
        console.print(f"  {escape(one.file)}:{one.line}: {escape(one.text)}{rule}")
    _tell_rest(console, len(lines))


def _tell_text(console: Console, lines: tuple[str, ...]) -> None:
    for line in lines[:_SHOWN]:
        console.print(f"  {escape(line)}")
    _tell_rest(console, len(lines))


def _tell_rest(console: Console, count: int) -> None:
    if count > _SHOWN:
        console.print(f"  [dim]... {count - _SHOWN} more; --json gives all[/]")
