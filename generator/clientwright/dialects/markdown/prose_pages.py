"""How lists are read on, as chapters about pagination say it: by pages, offsets, cursors or a Link header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.prose_lines import origin, texts
from clientwright.dialects.markdown.syntax import Paragraph, Table
from clientwright.dialects.observed import Pagination
from clientwright.notations.paging import is_about_pages, statements

_ENDPOINTS = frozenset({"endpoint", "titled", "stated"})


def paginations(source: str, found: Sequence[Section]) -> tuple[Pagination, ...]:
    """What such chapters state, with the sections below them."""
    return tuple(
        Pagination(statement, origin(source, statement.line, "pagination"))
        for chapter in _chapters(found)
        for statement in statements(
            line for section in chapter for line in [*texts(section), *_cells(section)]
        )
    )


def _chapters(found: Sequence[Section]) -> Iterator[list[Section]]:
    chapter: list[Section] = []
    for section in found:
        if chapter and section.level > chapter[0].level and not _states_endpoints(section):
            chapter.append(section)
            continue
        if chapter:
            yield chapter
        chapter = [section] if is_about_pages(section.title) else []
    if chapter:
        yield chapter


def _states_endpoints(section: Section) -> bool:
    lines = [section.heading.line] if section.heading else []
    lines += [line for block in section.blocks if isinstance(block, Paragraph) for line in block.lines]
    return any(line.form in _ENDPOINTS for line in lines)


def _cells(section: Section) -> Iterator[tuple[str, int]]:
    """The rows of tables, the first cell as a name."""
    for block in section.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                first = row.cells[0].text.strip("`* ")
                yield f"`{first}` " + " ".join(cell.text for cell in row.cells[1:]), row.span.first
