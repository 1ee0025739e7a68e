"""Fields from paragraphs: terms with their definitions, and bold names that begin a paragraph each."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.lines import read_line
from clientwright.dialects.markdown.list_fields import of_line
from clientwright.dialects.markdown.syntax import Block, Definition, Entry, Paragraph
from clientwright.dialects.markdown.typed import (
    UNSTATED,
    listed,
    marked_presence,
    presence_of_prose,
    presence_of_word,
    shape_of_prose,
    shape_of_words,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Presence

_TERM = re.compile(
    r"(?P<name>[:@$?]?[A-Za-z_][\w.\-$]*(?:\[[\w.]*\])*)(?:=<[^<>]*>)?[*`]*(?:\s+[*_(]*(?P<word>required|optional)[*_)]*)?",
    re.IGNORECASE,
)
"""A name, perhaps with what stands for a value, and whether it is required: `**size** _required_`."""


def from_definitions(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """Terms and their definitions: `name` on a line, `: text` on the next."""
    made: list[Draft] = []
    term: tuple[str, int] | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            term = (block.lines[-1].text, block.span.last)
        elif isinstance(block, Entry):
            term = (block.line.text, block.span.last)
        elif isinstance(block, Definition) and term:
            if match := _TERM.fullmatch(html.unescape(term[0]).strip("`* ")):
                made.append(_definition(source, match, term[1], block))
            term = None
    return made


def _definition(source: str, term: re.Match[str], first: int, block: Definition) -> Draft:
    origin = Origin(source=source, first=first, last=block.span.last, rule="definition")
    name = term["name"].lstrip(":?")
    presence, text = marked_presence(block.text)
    if presence is Presence.UNKNOWN:
        presence = presence_of_word(term["word"] or "")
    if presence is Presence.UNKNOWN:
        presence = presence_of_prose(text)
    word = text.split(".")[0]
    shape = shape_of_words(word, origin) or shape_of_prose(text, origin) or UNSTATED
    return Draft(name, listed(name, shape), presence, origin, text)


def from_paragraphs(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """Paragraphs that begin with a bold name and its type or presence; those after it describe it."""
    made: list[Draft] = []
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        more = [line.text.removeprefix("<br>") for line in block.lines[1:]]
        line = read_line(block.lines[0].text, block.span.first, "field")
        draft = of_line(source, line, more, block.span) if line.value("open").startswith("**") else None
        if draft and (draft.shape != UNSTATED or draft.presence is not Presence.UNKNOWN):
            made.append(draft)
        elif made:
            text = "\n".join(one.text for one in block.lines)
            made[-1].description = "\n\n".join(filter(None, [made[-1].description, text]))
    return made
