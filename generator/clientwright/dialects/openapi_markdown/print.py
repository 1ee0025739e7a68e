"""Prints a file from its blocks, byte for byte, and tells which rule claims which lines."""

from __future__ import annotations

from clientwright.dialects.openapi_markdown.syntax import (
    Announcement,
    Blank,
    Block,
    Fence,
    File,
    Fragment,
    FrontMatter,
    Heading,
    PackedOperation,
    Prose,
    Quote,
    Source,
)
from clientwright.reading.syntax import Claim


def print_file(file: File) -> str:
    """The text of a file."""
    text = file.mark + "".join(map(_text, file.blocks))
    return text if file.ended else text.removesuffix("\n")


def claims(file: File) -> list[Claim]:
    """Which rule claims which lines."""
    return [Claim(block.span.first, block.span.last, _rule(block)) for block in file.blocks]


def _text(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level}{block.space}{block.text}{block.end}"
        case Quote():
            return f">{block.space}{block.text}{block.end}"
        case Fence():
            ticks = "`" * block.ticks
            opening = f"{block.indent}{ticks}{block.language}{block.note}{block.end}"
            return f"{opening}{block.text}{block.closing}{ticks}{block.closing_end}"
        case Source():
            return f"Source: {block.address}{block.end}"
        case Prose() | FrontMatter():
            return block.text
        case Blank():
            return block.space


def _rule(block: Block) -> str:
    match block:
        case Announcement():
            return "announcement"
        case Heading():
            return "title" if block.level == 1 else "heading"
        case Quote():
            return "quote"
        case Fragment() | PackedOperation():
            return "fragment"
        case Fence():
            return "fence"
        case Source():
            return "source"
        case FrontMatter():
            return "front-matter"
        case Blank():
            return "blank"
        case Prose():
            return block.rule
