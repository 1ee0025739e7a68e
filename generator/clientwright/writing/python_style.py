"""Black: whole files, and statements on their own. Slow to load: `format` does it late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from clientwright.diagnostics import ClientwrightError
from clientwright.writing.long_forms import INDENT, WIDTH
from clientwright.writing.proof import not_python, same_meaning
from clientwright.writing.statements import Kind, Statement

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
_MARK = "_ = 0"
"""Stands between statements that are formatted together."""
_BODIES = {
    Kind.CLASS: ["    _"],
    Kind.FUNCTION: ["    _"],
    Kind.BRANCH: ["    _"],
    Kind.DECORATOR: ["def _():", "    _"],
}
"""What a statement needs below it to be one."""


def style(job: tuple[str, str]) -> str:
    """The text of a file, given with its path, in black's form.

    Raises `ClientwrightError` for text that is not Python.
    """
    path, text = job
    try:
        formatted = black.format_str(text, mode=MODE)
    except InvalidInput as error:
        raise not_python(path, text, str(error)) from error
    try:
        same = same_meaning(text, formatted)
    except (SyntaxError, ValueError) as error:  # black parses more than Python compiles
        raise not_python(path, text, str(error)) from error
    if not same:
        raise not_python(path, text, "formatting would change its meaning")
    return formatted


def style_statements(statements: Sequence[Statement]) -> Mapping[Statement, str]:
    """Statements, indented as in their modules, as black writes them; nothing where one is not Python."""
    by_depth = sorted(statements, key=lambda one: _depth(one[1]))
    try:
        return dict(
            styled
            for depth, group in groupby(by_depth, key=lambda one: _depth(one[1]))
            for styled in _style_together(depth, list(group))
        )
    except ClientwrightError:
        return {}


def _depth(statement: str) -> int:
    return (len(statement) - len(statement.lstrip(" "))) // len(INDENT)


def _style_together(depth: int, statements: Sequence[Statement]) -> Iterator[tuple[Statement, str]]:
    indent = depth * INDENT
    mark = indent + _MARK
    blocks = [f"{level * INDENT}async def _():" for level in range(depth)]
    lines = [
        line
        for kind, text in statements
        for line in (mark, text, *(indent + body for body in _BODIES.get(kind, ())))
    ]
    styled = style(("statements", "\n".join([*blocks, *lines, ""])))
    _, *found = styled.split(f"{mark}\n")
    for statement, text in zip(statements, found, strict=True):
        shown = text.strip("\n").split("\n")
        yield statement, "\n".join(shown[: len(shown) - len(_BODIES.get(statement[0], ()))])
