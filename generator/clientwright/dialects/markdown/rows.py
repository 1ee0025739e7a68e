"""Rows of tables: cut at their pipes, losing nothing."""

from __future__ import annotations

import re

from clientwright.dialects.markdown.syntax import Cell, Row
from clientwright.reading.syntax import Span

_OPENING = re.compile(r"[ \t]*\|?")
# A pipe that is escaped, or between backticks, cuts nothing.
_PART = re.compile(r"(?:\\.|`[^`|]*`|[^|\\])*", re.DOTALL)
_BLANK = " \t"


def row(text: str, number: int) -> Row:
    """A line as a row of a table; each line is one."""
    span = Span(number, number)
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    end = max(start, len(text.rstrip(_BLANK)))
    if text.endswith("|", start, end):
        end -= 1
    if text[:end].endswith("\\"):
        end = len(text)
    cells = tuple(_cell(part, span) for part in _parts(text[start:end]))
    return Row(text[:start], cells, text[end:], span=span)


def body_row(header: Row, text: str, number: int) -> Row:
    """A row below a header. Where that has no pipe before its first cell, a pipe that begins a row ends an
    empty cell, if the row is then no longer than the header.
    """
    made = row(text, number)
    if "|" in header.opening or "|" not in made.opening or len(made.cells) >= len(header.cells):
        return made
    empty = Cell(made.opening.removesuffix("|"), "", "", span=made.span)
    return Row("", (empty, *made.cells), made.closing, span=made.span)


def _cell(part: str, span: Span) -> Cell:
    bare = part.lstrip(_BLANK)
    inner = bare.rstrip(_BLANK)
    return Cell(part[: len(part) - len(bare)], inner, bare[len(inner) :], span=span)


def _parts(text: str) -> list[str]:
    found: list[str] = []
    place = 0
    while True:
        match = _PART.match(text, place)
        end = match.end() if match else len(text)
        if end < len(text) and text[end] == "\\":  # a backslash that ends the line escapes nothing
            end = len(text)
        found.append(text[place:end])
        if end >= len(text):
            return found
        place = end + 1
