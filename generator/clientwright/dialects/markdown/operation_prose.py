"""The prose of an endpoint: its description, and what stands below labels of other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.component_fields import from_components
from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.stated import Stated
from clientwright.dialects.markdown.syntax import Block, Heading, Paragraph
from clientwright.dialects.observed import Prose
from clientwright.reading.origin import Origin


def description(group: Stated) -> str:
    """The first paragraph above the first heading that is no label, and states no field."""
    for block in (*group.before, *group.after):
        if isinstance(block, Heading):
            break
        if isinstance(block, Paragraph) and block.lines[0].form == "text":
            text = "\n".join(line.text for line in block.lines)
            if not (text.rstrip().endswith(":") or text.startswith("**") or from_components("", [block])):
                return text
    return ""


def prose(source: str, parts: Sequence[Portion], described: str) -> Iterator[Prose]:
    """The prose of an endpoint by its labels, without its description."""
    for portion in parts:
        if portion.role.kind is Kind.OTHER:
            blocks: list[Block] = [
                block
                for block in portion.blocks
                if isinstance(block, Paragraph) and not from_components("", [block])
            ]
            texts = [
                "\n".join(line.text for line in block.lines)
                for block in blocks
                if isinstance(block, Paragraph)
            ]
            texts = [text for text in texts if text != described]
            if texts:
                origin = Origin(
                    source=source, first=blocks[0].span.first, last=blocks[-1].span.last, rule="paragraph"
                )
                yield Prose("\n\n".join(texts), origin, portion.label.strip("*:# "))
