"""Markdown around the lines of a page: some tools copy a page as Markdown, and what they add says nothing.

A line `#### Body` is the heading `Body`, `[](#body-name)` the anchor of a name, a fence around code a blank
line,
`mandate\\_id` the name `mandate_id`. The text is read without such marks, and they are kept beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ANCHOR = "\u200b"
_SECTION = re.compile(
    r"#{2,6} (?:Authorizations|Headers|Path Parameters|Query Parameters|Cookies|Body|Response)\s*"
)
_ANCHOR = re.compile(r"\[\u200b?\]\(\\?#[^()\s]*\)")
_FENCE = re.compile(r" {0,3}(?:`{3,}+|~{3,}+)[^`\n]*")
_HEADING = re.compile(r"(#{1,6} )(\S.*)")
_ANCHORED = re.compile(r"(\[\u200b?\]\(\\?#[^()\s]*\) ?)(\S.*)")
_CODE = re.compile(r"(Example: )?`([^`]+)`(,?)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~])")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands around the text of a line (from 1), and the characters that are escaped in it.

    `instead`: the line says nothing, and `before` is all of it.
    """

    line: int
    before: str = ""
    after: str = ""
    escaped: str = ""
    instead: bool = False


def unmarked(lines: Sequence[str]) -> tuple[list[str], tuple[Mark, ...]]:
    """The lines without the marks of Markdown, and these; a text that is no Markdown stays as it is."""
    if not any(_SECTION.fullmatch(line) or _ANCHOR.fullmatch(line.strip()) for line in lines):
        return list(lines), ()
    found = list(_unmarked(lines))
    return [text for text, _ in found], tuple(mark for _, mark in found if mark is not None)


def _unmarked(lines: Sequence[str]) -> Iterator[tuple[str, Mark | None]]:
    fenced = False
    for number, line in enumerate(lines, 1):
        if _FENCE.fullmatch(line):
            fenced = not fenced
            yield "", Mark(number, line, instead=True)
        elif fenced:
            yield line, None
        elif _ANCHOR.fullmatch(line.strip()):
            yield ANCHOR, Mark(number, line, instead=True)
        else:
            yield _line(number, line)


def _line(number: int, line: str) -> tuple[str, Mark | None]:
    before, text, after = "", line, ""
    if match := _HEADING.fullmatch(text):
        before, text = match[1], match[2]
    if match := _ANCHORED.fullmatch(text):
        before, text = before + match[1], match[2]
    if match := _CODE.fullmatch(text):
        before, text, after = f"{before}{match[1] or ''}`", match[2], f"`{match[3]}"
        if after.endswith(","):
            text, after = f"{text},", "`,"
    escaped = "".join(dict.fromkeys(_ESCAPE.findall(text)))
    mark = Mark(number, before, after, escaped)
    plain = _ESCAPE.sub(r"\1", text)
    if mark == Mark(number) or marked(plain, mark) != line:
        return line, None
    return plain, mark


def marked(text: str, mark: Mark) -> str:
    """The line as it stands in the text: the marks around its plain text."""
    if mark.instead:
        return mark.before
    if mark.after == "`,":
        text = text.removesuffix(",")
    escaped = re.escape(mark.escaped)
    return mark.before + (re.sub(f"([{escaped}])", r"\\\1", text) if escaped else text) + mark.after


def with_marks(lines: Sequence[str], marks: Sequence[Mark]) -> list[str]:
    """Plain lines with the marks around them."""
    found = list(lines)
    for mark in marks:
        found[mark.line - 1] = marked(found[mark.line - 1], mark)
    return found
