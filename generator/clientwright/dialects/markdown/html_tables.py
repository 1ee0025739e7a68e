"""Tables in HTML as tables of Markdown: their rows have the lines that they stand on.

What has cells over several rows or columns, tables within tables, or no names of columns stays HTML. In a
table without such names whose rows have a heading each, the heading is the name of what the row describes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from clientwright.dialects.markdown.print import block_lines
from clientwright.dialects.markdown.syntax import Block, Cell, Code, Fence, Markup, Row, Table
from clientwright.reading.syntax import Span

_START = re.compile(r"<table\b", re.IGNORECASE)
_END = re.compile(r"</table\s*>", re.IGNORECASE)
_BREAKS = frozenset(["br", "p", "div", "li", "ul", "ol", "tr"])
_HEADLESS = ("name", "description")


@dataclass
class _Cell:
    heading: bool
    parts: list[str] = field(default_factory=list[str])

    @property
    def text(self) -> str:
        return " ".join("".join(self.parts).split())


@dataclass
class _Row:
    first: int
    last: int = 0
    cells: list[_Cell] = field(default_factory=list[_Cell])


def with_html_tables(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with tables in the place of their HTML; all other blocks stay as they are."""
    made: list[Block] = []
    index = 0
    while index < len(blocks):
        end = _end(blocks, index)
        if end is None:
            made.append(blocks[index])
            index += 1
            continue
        lines = [line for block in blocks[index:end] for line in block_lines(block)]
        found = list(_cut(lines, blocks[index].span.first))
        read = any(isinstance(block, Table) for block in found)
        made += found if read else blocks[index:end]
        index = end
    return made


def unread_tables(blocks: Sequence[Block]) -> Iterator[int]:
    """The lines at which tables begin that stay HTML."""
    for block in blocks:
        if not isinstance(block, Fence | Code):
            for number, line in enumerate(block_lines(block), block.span.first):
                if _START.search(line):
                    yield number


def _end(blocks: Sequence[Block], start: int) -> int | None:
    """The index after the block in which a table ends that begins in a block; None where none does."""
    if isinstance(blocks[start], Fence | Code | Table):
        return None
    text = "\n".join(block_lines(blocks[start]))
    opened = list(_START.finditer(text))
    if not opened:
        return None
    for end in range(start, len(blocks)):
        text = text if end == start else "\n".join(block_lines(blocks[end]))
        if _END.search(text, opened[-1].end() if end == start else 0):
            return end + 1
    return None


def _cut(lines: Sequence[str], first: int) -> Iterator[Block]:
    """Lines with their tables cut out: HTML before, between and after these; `first` is their number."""
    text = "\n".join(lines)
    place = kept = 0
    for opening in _START.finditer(text):
        closing = _END.search(text, opening.end())
        if opening.start() < place or closing is None:
            continue
        number = first + text.count("\n", 0, opening.start())
        table = _table(text[opening.start() : closing.end()], number)
        if table is not None:
            yield from _markup(text[kept : opening.start()], first + text.count("\n", 0, kept))
            yield table
            kept = closing.end()
        place = closing.end()
    yield from _markup(text[kept:], first + text.count("\n", 0, kept))


def _markup(text: str, first: int) -> Iterator[Markup]:
    if text.strip():
        lines = tuple(text.split("\n"))
        yield Markup(lines, span=Span(first, first + len(lines) - 1))


def _table(text: str, first: int) -> Table | None:
    """The table of a text that begins on a line; None for one that has no such rows."""
    reader = _Reader(first)
    reader.feed(text)
    reader.close()
    rows = [row for row in reader.rows if row.cells]
    if not rows or reader.spans:
        return None
    span = Span(first, first + text.count("\n"))
    here = Span(first, first)
    if all(cell.heading for cell in rows[0].cells) and len(rows[0].cells) > 1:
        header = _row(rows[0])
        rows = rows[1:]
    elif all(len(row.cells) == len(_HEADLESS) and row.cells[0].heading for row in rows):
        header = Row("", tuple(Cell("", name, "", span=here) for name in _HEADLESS), "", span=here)
    else:
        return None
    return Table(header, Row("", (), "", span=here), tuple(map(_row, rows)), span=span)


def _row(row: _Row) -> Row:
    span = Span(row.first, max(row.first, row.last))
    return Row("", tuple(Cell("", cell.text, "", span=span) for cell in row.cells), "", span=span)


class _Reader(HTMLParser):
    """Gathers rows: code and links in a cell become Markdown's, other elements leave their text."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self.spans = False
        self._first = first
        self._tables = 0
        self._cell: _Cell | None = None
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens a row or a cell, or what begins in one."""
        given = dict(attrs)
        if tag == "table":
            self._tables += 1
            self.spans = self.spans or self._tables > 1
        elif tag == "tr":
            self.rows.append(_Row(self._line()))
            self._cell = None
        elif tag in ("td", "th") and self.rows:
            self.spans = self.spans or bool({given.get("colspan"), given.get("rowspan")} - {None, "1"})
            self._cell = _Cell(tag == "th")
            self.rows[-1].cells.append(self._cell)
        elif tag == "a":
            self._links.append(given.get("href") or "")
            self._put("[")
        else:
            self._put("`" if tag == "code" else " " if tag in _BREAKS else "")

    def handle_endtag(self, tag: str) -> None:
        """Closes a row, a cell, or what began in one."""
        if self.rows:
            self.rows[-1].last = self._line()
        if tag in ("td", "th", "tr", "table"):
            self._cell = None
        elif tag == "a" and self._links:
            self._put(f"]({self._links.pop()})")
        else:
            self._put("`" if tag == "code" else " " if tag in _BREAKS else "")

    def handle_data(self, data: str) -> None:
        """Adds text to the open cell."""
        self._put(data)

    def _put(self, text: str) -> None:
        if self._cell is not None:
            self._cell.parts.append(text)

    def _line(self) -> int:
        return self._first + self.getpos()[0] - 1
