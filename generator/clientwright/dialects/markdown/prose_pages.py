"""How lists are read on, as chapters about pagination say it: by pages, offsets, cursors or a Link header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.prose_lines import origin, texts
from clientwright.dialects.markdown.syntax import Table
from clientwright.dialects.observed import Pagination

_TITLE = re.compile(r"pagination|paging|paginat|paginação|paginación|分页", re.IGNORECASE)
_LINK_HEADER = re.compile(r"`?Link`?\s+(?:response\s+)?header|`Link`", re.IGNORECASE)
_NAME = re.compile(r"[`*?&]+([A-Za-z_]\w*)(?:[`*=]|$)")
_STYLES = {
    "cursor": frozenset("cursor after starting_after page_token pageToken next_token nextToken".split()),
    "offset": frozenset("offset skip start".split()),
    "page": frozenset("page page_number pageNumber".split()),
}
_LIMITS = frozenset("per_page perPage page_size pageSize limit size count max_results maxResults".split())
_DEFAULT = re.compile(r"\bdefaults?(?: (?:is|to|of|value is))*:? `?(\d+)", re.IGNORECASE)
_MAXIMUM = re.compile(r"\b(?:max(?:imum)?|up to|at most)(?: (?:is|of|value is))*:? `?(\d+)", re.IGNORECASE)


def paginations(source: str, found: Sequence[Section]) -> tuple[Pagination, ...]:
    """The ways that such chapters name, each once."""
    made = [one for section in found if _TITLE.search(section.title) for one in _of(source, section)]
    return tuple({one.style: one for one in reversed(made)}.values())


def _of(source: str, section: Section) -> Iterator[Pagination]:
    lines = [*texts(section), *_cells(section)]
    names = [(name, line) for text, line in lines for name in _NAME.findall(text)]
    limit = next((name for name, _ in names if name in _LIMITS), "")
    text = " ".join(text for text, _ in lines)
    for style, known in _STYLES.items():
        match = next(((name, line) for name, line in names if name in known), None)
        if match:
            where = origin(source, match[1], "pagination")
            yield Pagination(
                style, where, match[0], limit,
                default_limit=_number(_DEFAULT, text), maximum_limit=_number(_MAXIMUM, text),
            )  # fmt: skip
    link = next((line for text, line in lines if _LINK_HEADER.search(text)), None)
    if link is not None:
        yield Pagination("link", origin(source, link, "pagination"), limit=limit)


def _cells(section: Section) -> Iterator[tuple[str, int]]:
    for block in section.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                yield f"`{row.cells[0].text.strip('`* ')}` " + " ".join(
                    cell.text for cell in row.cells[1:]
                ), row.span.first


def _number(form: re.Pattern[str], text: str) -> int | None:
    match = form.search(text)
    return int(match[1]) if match else None
