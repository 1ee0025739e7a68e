"""The lines of text in blocks: of paragraphs, entries, quotes and code, each with its number."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.syntax import Block, Code, Entry, Fence, Paragraph, Quote
from clientwright.reading.origin import Origin


def texts(section: Section) -> Iterator[tuple[str, int]]:
    """The sentences and the lines of code of a section, each with the line where it begins."""
    for block in section.blocks:
        yield from block_texts(block)


def block_texts(block: Block) -> Iterator[tuple[str, int]]:
    """The same of one block."""
    match block:
        case Paragraph(lines):
            yield " ".join(line.text for line in lines), block.span.first
        case Entry(line=line, more=more):
            yield " ".join([line.text, *more]), block.span.first
        case Quote(line=line):
            yield line.text, block.span.first
        case Fence(lines=lines):
            yield from ((text, block.span.first + n) for n, text in enumerate(lines, 1))
        case Code(lines):
            yield from ((text, block.span.first + n) for n, text in enumerate(lines))
        case _:
            return


def origin(source: str, line: int, rule: str) -> Origin:
    """The place of one line."""
    return Origin(source=source, first=line, last=line, rule=rule)
