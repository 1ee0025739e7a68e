"""Grammars that cannot be read: where in which .lark file, and why. For those who edit them."""

from __future__ import annotations

import re
from pathlib import Path

from lark import Lark
from lark.exceptions import LarkError

from clientwright.diagnostics import Diagnostic, Location
from clientwright.reading import resource_files as resources

_RULE = re.compile(r"^[?!]?(_?[a-z]\w*)", re.MULTILINE)
_PLACE = re.compile(r"at line (\d+),? col(?:umn)? (\d+)")
_NAME = re.compile(r"(?:rule|Rule|token|terminal|- <)\s*'?(\w+)")
_HINT = "Lark's grammar reference describes the notation. The parsers are LALR."


def broken_grammars() -> tuple[Diagnostic, ...]:
    """An error for each grammar that Lark refuses."""
    return tuple(found for path in sorted(resources.grammars().glob("*.lark")) if (found := _broken(path)))


def _broken(path: Path) -> Diagnostic | None:
    text = path.read_text(encoding="utf-8")
    first = _RULE.search(text)
    try:
        Lark(text, parser="lalr", start=first[1] if first else "start")
    except LarkError as error:
        return Diagnostic("grammar", _message(error), location=_place(path, text, str(error)), hint=_HINT)
    return None


def _message(error: LarkError) -> str:
    """What Lark says, without the picture of the line that it adds."""
    return " ".join(str(error).partition("\n\n")[0].split())[:300]


def _place(path: Path, text: str, message: str) -> Location:
    """Where the message says; else where the rule or terminal that it names is defined."""
    if found := _PLACE.search(message):
        return _location(path, text, int(found[1]), int(found[2]))
    named = (re.search(rf"^[?!]?{re.escape(name)}\b", text, re.MULTILINE) for name in _NAME.findall(message))
    lines = [text.count("\n", 0, found.start()) + 1 for found in named if found]
    return _location(path, text, min(lines, default=1), 1)


def _location(path: Path, text: str, line: int, column: int) -> Location:
    lines = text.split("\n")
    return Location(str(path), line, column, lines[line - 1] if line <= len(lines) else "")
