"""Turns text from the documentation into Python source that means exactly that text, and nothing more."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable

from pydantic import JsonValue

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Categories that print nothing, or turn what follows around: never written as they are.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def _escape(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if unicodedata.category(character) in _HIDDEN or (character.isspace() and character != " "):
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return character


def _escaped(text: str) -> str:
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    return "".join(map(_escape, text))


def quote(text: str) -> str:
    """A string literal as black writes it, with the quotes that need fewer escapes."""
    mark = "'" if '"' in text and "'" not in text else '"'
    return f"{mark}{_escaped(text).replace(mark, chr(92) + mark)}{mark}"


def literal(value: JsonValue) -> str:
    """A literal of a JSON value; raises `TypeError` for anything else."""
    match value:
        case str():
            return quote(value)
        case None | bool() | int() | float():
            return repr(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return f"{{{', '.join(f'{quote(key)}: {literal(member)}' for key, member in value.items())}}}"
        case _:
            raise TypeError(f"not a JSON value: {value!r}")


def words(values: Iterable[str]) -> str:
    """A tuple literal of strings."""
    quoted = [quote(value) for value in values]
    return f"({', '.join(quoted)}{',' if len(quoted) == 1 else ''})"


def prose(text: str, width: int = 100) -> list[str]:
    """Wrapped lines of a docstring. Nothing in them ends the docstring or starts an escape."""
    lines: list[str] = []
    for line in text.split("\n"):
        lines.extend(map(_closed, _wrapped(_escaped(line), width)))
    return lines


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width and line.isprintable():  # most lines: nothing is to break, or to become a space
        return [line.rstrip(" ")]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


def _closed(line: str) -> str:
    """Quotes are escaped where three of them, or one before the closing three, would end the docstring."""
    return line.replace('"', '\\"') if '"""' in line or line.endswith('"') else line
