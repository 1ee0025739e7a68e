"""Prints a page from its nodes' values, and tells which rule claims each line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientwright.dialects.markdown.syntax import (
    Blank,
    Block,
    Code,
    Definition,
    Divider,
    Entry,
    Fence,
    Front,
    Heading,
    Line,
    Markup,
    Page,
    Paragraph,
    Quote,
    Row,
    Table,
)
from clientwright.reading.syntax import Claim

Leaf = tuple[str, tuple[str, ...]]
"""A rule, and the lines that it claims."""


def print_page(page: Page) -> str:
    """The page's text, byte for byte what was parsed."""
    lines = (line for block in page.blocks for _, texts in _leaves(block) for line in texts)
    return page.mark + page.newline.join(lines) + page.ending


def claims(page: Page) -> list[Claim]:
    """Which rule claims which lines, in order and without gaps."""
    found: list[Claim] = []
    line = 1
    for block in page.blocks:
        for rule, texts in _leaves(block):
            found.append(Claim(line, line + len(texts) - 1, rule))
            line += len(texts)
    return found


def block_lines(block: Block) -> list[str]:
    """The lines of a block, as the page has them."""
    return [line for _, texts in _leaves(block) for line in texts]


def _leaves(block: Block) -> Iterator[Leaf]:
    match block:
        case Blank(space):
            yield "blank", (space,)
        case Front(lines):
            yield "front-matter", ("---", *lines, "---")
        case Heading():
            rule = (block.rule,) if block.rule else ()
            yield _rule("heading", block.line), (block.mark + _text(block.line) + block.closing, *rule)
        case Fence():
            opening = block.indent + block.mark + block.language
            closing = () if block.closing is None else (block.closing,)
            yield "fence", (opening, *block.lines, *closing)
        case Code(lines):
            yield "code", lines
        case Table():
            yield "table", tuple(map(_row, (block.header, block.rule, *block.rows)))
        case Entry():
            yield _rule("entry", block.line), (block.mark + _text(block.line), *block.more)
        case Definition(mark, text):
            yield "definition", (mark + text,)
        case Quote(mark, line):
            yield "quote", (mark + _text(line),)
        case Paragraph(lines):
            for one in lines:
                yield _rule("paragraph", one), (_text(one),)
        case Markup(lines):
            yield "markup", lines
        case Divider(text):
            yield "divider", (text,)
        case _:
            assert_never(block)


def _rule(kind: str, line: Line) -> str:
    return kind if line.form == "text" else line.form


def _text(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def _row(row: Row) -> str:
    cells = "|".join(cell.before + cell.text + cell.after for cell in row.cells)
    return row.opening + cells + row.closing
