"""Indexes: tables and lists with an endpoint in each row or entry. A section that states it counts more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from clientwright.dialects.markdown.declarations import Declaration, declarations
from clientwright.dialects.markdown.lines import read_line
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.paths import without_links
from clientwright.dialects.markdown.syntax import Entry, Line, Row, Table
from clientwright.notations.tables import columns

_TELLING = re.compile(
    r"\s*(?:$|[-\u2013\u2014:(\u2192>]|(?!(?:is|was|has|does)\b)[a-z]+(?<!s)s\b|will\b|to\b|with\b|<)"
)
"""What may follow an endpoint that an entry states, and not only mentions: a dash, "returns", "creates"."""


def listed(source: str, section: Section) -> Iterator[Declaration]:
    """What rows of a table of endpoints and entries of a list state."""
    for block in section.blocks:
        if isinstance(block, Table):
            yield from _rows(source, block)
        elif isinstance(block, Entry) and _states(block.line):
            for one in declarations(source, block.line, "entry"):
                yield replace(one, weak=True)


def sole(source: str, section: Section) -> list[Declaration]:
    """What one entry, or the only row of a table, states below a heading where nothing else states any."""
    made = list(listed(source, section)) if section.heading else []
    lines = {one.origin.first for one in made}
    longer = any(
        len(block.rows) > 1 and lines <= {row.span.first for row in block.rows}
        for block in section.blocks
        if isinstance(block, Table)
    )
    return [replace(one, weak=False, text="") for one in made] if len(lines) == 1 and not longer else []


def _states(line: Line) -> bool:
    return (
        line.form == "endpoint"
        and not line.value("box")
        and line.value("path").startswith(("/", "http"))
        and bool(_TELLING.match(line.value("after")))
    )


def _rows(source: str, table: Table) -> Iterator[Declaration]:
    where = columns([cell.text for cell in table.header.cells])
    for row in table.rows:
        line = _line(row, where)
        if line is not None and line.form == "endpoint" and not line.value("box"):
            text = _cell(row, where.get("description"))
            for one in declarations(source, line, "row"):
                yield replace(one, weak=True, text=text)


def _line(row: Row, where: dict[str, int]) -> Line | None:
    """Method and path of a row as one line: from a column of each, or from one that has both."""
    path = without_links(_cell(row, where.get("path"))).strip("`* ")
    if "method" in where and "path" in where:
        return read_line(f"{_cell(row, where['method']).strip('`* ')} {path}", row.span.first, "endpoint")
    if path and (line := read_line(path, row.span.first, "endpoint")).form == "endpoint":
        return line
    return read_line(row.cells[0].text, row.span.first, "endpoint") if row.cells else None


def _cell(row: Row, index: int | None) -> str:
    return row.cells[index].text.strip() if index is not None and index < len(row.cells) else ""
