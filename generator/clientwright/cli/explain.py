"""The trail between documentation and code is followed."""

from __future__ import annotations

import re
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from clientwright import explaining
from clientwright.cli.messages import print_json, progress
from clientwright.explaining import CodeRange, Explanation, Line
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
_DEFINES = re.compile(r"(async )?def |class |@")


def explain(api: str, what: str, *, as_json: bool) -> None:
    """Shows where something comes from, down to the line."""
    root = find_project(Path.cwd())
    with progress(api) as step:
        step("read")
        known = explaining.api_context(root, read_inputs(root, api))
        step("follow")
        found = explaining.explain(known, what)
    if as_json:
        print_json(explaining.as_json(found))
    else:
        _tell(found)


def _tell(found: Explanation) -> None:
    console = Console(soft_wrap=True, highlight=False)
    console.print(f"[bold]{escape(found.what)}[/]: {', '.join(_FROM[one] for one in found.comes_from)}")
    for within in found.within:
        console.print(f"  part of {escape(within.pointer)} ({escape(within.origin)})")
    first = next(filter(_defines, found.code), None)
    if first:
        _tell_code(console, first)
    _tell_lines(console, "documentation", found.documentation)
    _tell_lines(console, "overlay", found.overlay)
    for node in found.spec:
        place = f"spec.json:{node.first}"
        console.print(f"\n[bold]spec[/] {place} {escape(node.pointer)} ({escape(node.origin)})")
        _tell_text(console, node.lines)
    _tell_lines(console, "template", found.templates)
    for one in found.code:
        if one is not first:
            _tell_code(console, one)


def _defines(code: CodeRange) -> bool:
    """Whether code of the package defines a function or a class."""
    return code.file.startswith("src/") and bool(_DEFINES.match(code.lines[0].strip()))


def _tell_code(console: Console, code: CodeRange) -> None:
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
