"""The trail between documentation and code is followed."""

from __future__ import annotations

import re
from pathlib import Path

from clientwright import explaining
from clientwright.cli.terminal import progress, show, show_json
from clientwright.explaining import CodeRange, Explanation, Line
from clientwright.reading.sources import find_project, read_inputs

_FROM = {
    "documentation": "from the documentation",
    "supplement": "from the supplement",
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
        show_json(explaining.as_json(found))
    else:
        _tell(found)


def _tell(found: Explanation) -> None:
    show((found.what, "bold"), f": {', '.join(_FROM[one] for one in found.comes_from)}")
    for within in found.within:
        show(f"  part of {within.pointer} ({within.origin})")
    first = next(filter(_defines, found.code), None)
    if first:
        _tell_code(first)
    _tell_lines("documentation", found.documentation)
    _tell_lines("supplement", found.supplement)
    _tell_lines("overlay", found.overlay)
    for node in found.spec:
        _tell_title("spec", f" spec.json:{node.first} {node.pointer} ({node.origin})")
        _tell_text(node.lines)
    _tell_lines("template", found.templates)
    for one in found.code:
        if one is not first:
            _tell_code(one)


def _defines(code: CodeRange) -> bool:
    """Whether code of the package defines a function or a class."""
    return code.file.startswith("src/") and bool(_DEFINES.match(code.lines[0].strip()))


def _tell_code(code: CodeRange) -> None:
    _tell_title("code", f" {code.file}:{code.first}-{code.last}")
    _tell_text(code.lines)


def _tell_title(title: str, place: str = "") -> None:
    show()
    show((title, "bold"), place)


def _tell_lines(title: str, lines: tuple[Line, ...]) -> None:
    if lines:
        _tell_title(title)
    for one in lines[:_SHOWN]:
        rule = f" ({one.rule})" if one.rule else ""
        show(f"  {one.file}:{one.line}: {one.text}", (rule, "dim"))
    _tell_rest(len(lines))


def _tell_text(lines: tuple[str, ...]) -> None:
    for line in lines[:_SHOWN]:
        show(f"  {line}")
    _tell_rest(len(lines))


def _tell_rest(count: int) -> None:
    if count > _SHOWN:
        show((f"  ... {count - _SHOWN} more; --json gives all", "dim"))
