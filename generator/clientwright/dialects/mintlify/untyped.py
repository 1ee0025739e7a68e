"""Fields without a type line.

Such a field (a union) looks like a description of one word, and like a page that breaks off after a name. The
page's JSON decides: a lone word that is a key there, and that no other field has for its name, is a field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from clientwright.dialects.mintlify.nodes import spanned
from clientwright.dialects.mintlify.syntax import (
    Blank,
    Block,
    Curl,
    Field,
    Json,
    Paragraph,
    Part,
    Section,
    Stray,
)

_KEY = re.compile(r'"([^"\\\n]+)"\s*:')


def known_names(blocks: Iterable[Block]) -> frozenset[str]:
    """The keys in the JSON of a page's top."""
    texts = [block.text for block in blocks if isinstance(block, Json)]
    texts += [word.text for block in blocks if isinstance(block, Curl) for word in block.words]
    return frozenset(name for text in texts for name in _KEY.findall(text))


def with_untyped(section: Section, names: frozenset[str]) -> Section:
    """The section, with the lone words that are fields as fields."""
    unseen = set(names - {field.name for field in section.fields})
    opening, fields = list(section.opening), list[Field]()
    place = next((i for i, node in enumerate(opening) if lone_word(node) in unseen), None)
    if place is not None and all(isinstance(node, Blank | Paragraph) for node in opening[place:]):
        rest = tuple(node for node in opening[place + 1 :] if isinstance(node, Blank | Paragraph))
        word = lone_word(opening[place])
        unseen.discard(word)
        fields += _split(Field(word, None, None, rest, span=opening[place].span), unseen)
        del opening[place:]
    for field in section.fields:
        fields += _split(field, unseen)
    return replace(section, opening=tuple(opening), fields=tuple(fields))


def _split(field: Field, unseen: set[str]) -> Iterable[Field]:
    place = next((i for i, part in enumerate(field.parts) if lone_word(part) in unseen), None)
    if place is None:
        return [spanned(field)]
    word = lone_word(field.parts[place])
    unseen.discard(word)
    rest = Field(word, None, None, field.parts[place + 1 :], span=field.parts[place].span)
    return [spanned(replace(field, parts=field.parts[:place])), *_split(rest, unseen)]


def lone_word(node: Part | object) -> str:
    """The only word of a line of prose; "" for anything else."""
    text = node.lines[0] if isinstance(node, Paragraph) and len(node.lines) == 1 else ""
    if isinstance(node, Stray):
        text = node.text
    return text if re.fullmatch(r"\S+", text) else ""
