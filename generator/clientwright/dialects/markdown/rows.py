"""Rows of tables: cut at their pipes, losing nothing."""

from __future__ import annotations

import re

from clientwright.dialects.markdown.syntax import Cell, Row
from clientwright.reading.syntax import Span

_OPENING = re.compile(r"[ \t]*\|?")
_CLOSING = re.compile(r"\|?[ \t]*$")
# A pipe that is escaped, or between backticks, cuts nothing.
_PART = re.compile(r"(?:\\.|`[^`|]*`|[^|\\])*", re.DOTALL)
_CELL = re.compile(r"([ \t]*)(.*?)([ \t]*)", re.DOTALL)


def row(text: str, number: int) -> Row:
    """A line as a row of a table; each line is one."""
    span = Span(number, number)
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    closing = _CLOSING.search(text, start)
    end = closing.start() if closing else len(text)
    if text[:end].endswith("\\"):
        end = len(text)
    cells: list[Cell] = []
    for part in _parts(text[start:end]):
        match = _CELL.fullmatch(part)
        before, inner, after = match.groups() if match else ("", part, "")
        cells.append(Cell(before, inner, after, span=span))
    return Row(text[:start], tuple(cells), text[end:], span=span)


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
