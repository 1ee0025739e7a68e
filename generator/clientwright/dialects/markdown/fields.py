"""The fields that blocks list: in components, else in tables, lists, definitions or paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientwright.dialects.markdown.component_fields import from_components
from clientwright.dialects.markdown.drafts import Draft, flat
from clientwright.dialects.markdown.list_fields import from_entries
from clientwright.dialects.markdown.paragraph_fields import from_definitions, from_paragraphs
from clientwright.dialects.markdown.prose_values import with_stated_values
from clientwright.dialects.markdown.syntax import Block, Entry, Table
from clientwright.dialects.markdown.table_fields import from_tables, unread_rows

_NAME_LIKE = re.compile(
    r"[`*_]*[\w.\[\]$@-]+[`*_:]{0,12}(?:\s*\([^()]*\))?[`*_]{0,12}\s*(?:$|[:\u2013\u2014-])"
)


def from_blocks(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """The fields that blocks list, nested as they stand there, with the values that their texts name."""
    made = (
        from_components(source, blocks)
        or from_tables(source, [block for block in blocks if isinstance(block, Table)])
        or from_entries(source, [one for one in blocks if isinstance(one, Entry)], blocks)
        or from_definitions(source, blocks)
        or from_paragraphs(source, blocks)
    )
    for one in made:
        with_stated_values(one)
    return made


def unread_lines(blocks: Sequence[Block], made: Sequence[Draft]) -> list[int]:
    """The lines of entries and rows that look like fields and are none of those made, and of fields below one
    that has none."""
    inside = any(one.origin.rule == "component" for one in made)  # a list there is part of a description
    entries = [] if inside else [one for one in blocks if isinstance(one, Entry)]
    margin = min((one.indent for one in entries), default=0)
    known = {one.name for one in flat(made)}
    found = [
        one.span.first
        for one in entries
        if one.indent == margin and _NAME_LIKE.match(one.line.text) and one.line.value("name") not in known
    ]
    found += unread_rows([one for one in blocks if isinstance(one, Table)], flat(made))
    return found + [each.origin.first for one in flat(made) for each in one.unheld]
