"""Calls that a page names, in text, code and commands: some page has to state each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.changelogs import lasting
from clientwright.dialects.markdown.commands import declared
from clientwright.dialects.markdown.declarations import REQUEST, declarations
from clientwright.dialects.markdown.lines import read_line
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.prose_lines import block_texts, origin
from clientwright.dialects.markdown.syntax import Block, Code, Entry, Fence, Line, Paragraph, Quote, Table
from clientwright.dialects.observed import Mention
from clientwright.notations.calls import named_calls

_PATH = re.compile(r"`(?:https?://[^/\s`]+)?(/[\w.\-]+/[^\s`?#]+)[^\s`]*`")
"""A path of several segments as code, without a method."""


def mentions(source: str, found: Sequence[Section]) -> Iterator[Mention]:
    """The calls that a page names, whether it states them or not, in their order."""
    for section in lasting(found):
        if section.heading:
            yield from _of_line(source, section.heading.line)
            yield from _of_text(source, section.heading.line.text, section.heading.span.first)
        for block in section.blocks:
            yield from _of_block(source, block)


def _of_block(source: str, block: Block) -> Iterator[Mention]:
    for one in declared(source, [block]):
        yield Mention(one.method, one.path, one.origin)
    match block:
        case Fence() | Code():
            yield from _of_code(source, block)
        case Table(rows=rows):
            for row in rows:
                text = " ".join(cell.text for cell in row.cells)
                yield from _of_text(source, text, row.span.first)
        case Paragraph(lines):
            for line in lines:
                yield from _of_line(source, line)
        case Entry(line=line) | Quote(line=line):
            yield from _of_line(source, line)
        case _:
            pass
    if not isinstance(block, Fence | Code):
        for text, number in block_texts(block):
            yield from _of_text(source, text, number)


def _of_text(source: str, text: str, number: int) -> Iterator[Mention]:
    for method, path in named_calls(text):
        yield Mention(method, path, origin(source, number, "paragraph"))
    for match in _PATH.finditer(text):
        yield Mention("", match[1], origin(source, number, "paragraph"))


def _of_line(source: str, line: Line) -> Iterator[Mention]:
    """What a line names that has the form of a statement; a link says it elsewhere."""
    stated = line.form in ("endpoint", "titled") and "](" not in line.value("path")
    if stated and line.value("method").isupper() and line.value("path").startswith(("/", "http")):
        for one in declarations(source, line, "paragraph"):
            yield Mention(one.method, one.path, one.origin)


def _of_code(source: str, block: Fence | Code) -> Iterator[Mention]:
    lines = [(text.strip(), number) for text, number in block_texts(block) if text.strip()]
    for text, number in lines:
        if REQUEST.match(text):
            yield from _of_line(source, read_line(text, number, "endpoint"))
    if len(lines) == 1 and (match := _PATH.fullmatch(f"`{lines[0][0]}`")):
        yield Mention("", match[1], origin(source, lines[0][1], "fence"))
