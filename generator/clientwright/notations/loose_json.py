"""JSON as people write it by hand: with comments, ellipses and commas too many, in the same lines."""

from __future__ import annotations

import re

from clientwright.notations.json import JsonError, Located, read_json

_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\\n]++|\\.)*+"?)|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z)|(?<=[\s,\[{])\#[^\n]*)|(?P<dots>\.\.\.|…)""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = '"\\/bfnrtu'
_SPARE = re.compile(r",(\s*)(?=[}\]])")
_LEADING = re.compile(r"([\[{]\s*),")
_DOUBLE = re.compile(r",(\s*),")


def read_loose_json(text: str, line: int = 1) -> Located:
    """The value in a text that begins at `line` of its page; lines keep their numbers.

    Comments, ellipses and superfluous commas outside strings count for nothing, nor does a backslash before a
    character that needs none. Raises `JsonError` for what is no JSON even then: nothing else is mended.
    """
    try:
        return read_json(text, line)
    except JsonError:
        kept: list[str] = []
        place = 0
        for match in _TOKEN.finditer(text):
            gap = text[place : match.start()]
            kept += [gap, _plain(match[0]) if match["string"] else "\n" * match[0].count("\n")]
            place = match.end()
        kept.append(text[place:])
        return read_json(_without_commas(kept), line)


def _plain(text: str) -> str:
    """A string without the backslashes that JSON does not know: `"\\:pot:"` is `":pot:"`."""
    return _ESCAPE.sub(lambda match: match[0] if match[1] in _ESCAPED else match[1], text)


def _without_commas(parts: list[str]) -> str:
    """The text without commas that separate nothing; strings stand alone among the parts."""
    strings = [part for part in parts if part.startswith('"')]
    text = "".join("\x00" if part.startswith('"') else part.replace("\x00", "") for part in parts)
    before = ""
    while before != text:
        before = text
        text = _LEADING.sub(r"\1", _DOUBLE.sub(r",\1", _SPARE.sub(r"\1", text)))
    found = iter(strings)
    return re.sub("\x00", lambda _: next(found), text)
