"""Markdown of text that others wrote. Its paragraphs, lists, headings, code, links and bold words are that,
and nothing else of it is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from clientwright.writing.markdown import code as code_span

_SPECIAL = re.compile(r"[\\`*_{}\[\]()#+\-.!]")
_ENTITIES = {ord(sign): f"&#{ord(sign)};" for sign in "&<>:=|~^"}
_SPAN = re.compile(
    r"(?<!`)`(?P<code>[^`]+)`(?!`)"
    r"|\[(?P<label>[^\[\]]+)\]\((?P<address>https?://[^\s()<>\"'\\]+)\)"
    r"|\*\*(?P<bold>[^*\s](?:[^*]*[^*\s])?)\*\*"
)
_BULLET = re.compile(r"[-*+\u2022]\s+(.*)")
_NUMBER = re.compile(r"(\d{1,9})[.)]\s+(.*)")
_HEADING = re.compile(r"#{1,6}\s+(.*)")
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_LONGEST_HEADING = 60


def text(words: str) -> str:
    """Markdown, in one line, that shows `words` as they are."""
    return _SPECIAL.sub(r"\\\g<0>", _one_line(words)).translate(_ENTITIES)


def code(words: str) -> str:
    """A span of code; empty for nothing but space."""
    line = _one_line(words).strip()
    return code_span(line) if line else ""


def block(words: str, language: str = "text") -> str:
    """A block of code."""
    longest = max(map(len, re.findall("`{3,}", words)), default=2)
    fence = "`" * (longest + 1)
    lines = "\n".join(_CONTROLS.sub("\ufffd", line) for line in words.split("\n"))
    return f"{fence}{language}\n{lines}\n{fence}\n\n"


def inline(words: str) -> str:
    """One line, in which words in backticks are code, and links to websites and bold words are that."""
    return "".join(_spans(_one_line(words).strip()))


def prose(words: str) -> str:
    """Blocks: lines that begin as points, numbers or headings do are these, any other is a paragraph.

    A short first line without a stop, above others, heads them.
    """
    return "".join(_blocks([line.strip() for line in words.strip().split("\n")]))


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", _CONTROLS.sub("\ufffd", words))


def _spans(line: str) -> Iterator[str]:
    at = 0
    for span in _SPAN.finditer(line):
        yield text(line[at : span.start()])
        at = span.end()
        if span["code"]:
            yield code(span["code"])
        elif span["bold"]:
            yield f"**{text(span['bold'])}**"
        else:
            yield f"[{text(span['label'])}]({quote(span['address'], safe=':/?&=%@,;+~#')})"
    yield text(line[at:])


def _blocks(lines: list[str]) -> Iterator[str]:
    listed = False
    for number, line in enumerate(lines):
        item = _item(line)
        if listed and not item:
            yield "\n"
        listed = bool(item)
        if item:
            yield item
        elif heading := _HEADING.fullmatch(line):
            title = heading[1].rstrip("#").rstrip()
            yield f"**{text(title)}**\n\n"
        elif number == 0 and len(lines) > 1 and _heads(line):
            yield f"**{text(line)}**\n\n"
        elif line:
            yield f"{inline(line)}\n\n"
    if listed:
        yield "\n"


def _item(line: str) -> str:
    if point := _BULLET.fullmatch(line):
        return f"* {inline(point[1])}\n"
    if point := _NUMBER.fullmatch(line):
        return f"{point[1]}. {inline(point[2])}\n"
    return ""


def _heads(line: str) -> bool:
    return 0 < len(line) <= _LONGEST_HEADING and line[-1] not in ".:;,!?)"
