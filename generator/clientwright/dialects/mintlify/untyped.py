"""Fields without a type line.

Such a field (a union) looks like a paragraph of one word, and like a page that breaks off after a name; one
that is called like a type looks like the type of a field called `required`. What the page's top shows of the
same section decides: a word that is a key there, and that no other field has for its name, is a field. Only
the first paragraph of a field is a description for certain: no blank line follows a field that has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from clientwright.dialects.mintlify.nodes import spanned
from clientwright.dialects.mintlify.print import print_type
from clientwright.dialects.mintlify.syntax import (
    Blank,
    Block,
    Default,
    Field,
    Flag,
    Json,
    Paragraph,
    Part,
    Section,
    Stray,
)
from clientwright.notations.curl import Curl, request
from clientwright.notations.json import Located, merged, read_json
from clientwright.reading.syntax import Span

Names = Mapping[str, frozenset[str]]
_FLAGS = ("required", "deprecated")


def known_names(blocks: Iterable[Block]) -> Names:
    """The names that the curl and the sample of a page's top show, by the section that lists them."""
    found: dict[str, frozenset[str]] = {}
    for block in blocks:
        if isinstance(block, Json):
            found["Response"] = _keys(read_json(block.text))
        elif isinstance(block, Curl):
            sent = request(block)
            found["Authorizations"] = found["Headers"] = frozenset(sent.headers)
            found["Query Parameters"] = frozenset(name for name, _ in sent.query)
            form = frozenset(name for name, _ in sent.form)
            found["Body"] = form | _keys(sent.body) if sent.body else form
    return found


def _keys(value: Located) -> frozenset[str]:
    return frozenset(name for one in (value, *merged(value.elements)) for name in one.members)


def with_untyped(section: Section, known: Names) -> Section:
    """The section, with the lone words that are fields as fields."""
    names = known.get(section.heading, frozenset())
    unseen = set(names - {field.name for field in section.fields})
    opening, fields = list(section.opening), list[Field]()
    place = next((i for i, node in enumerate(opening) if lone_word(node) in unseen), None)
    if place is not None and all(isinstance(node, Blank | Paragraph) for node in opening[place:]):
        rest = tuple(node for node in opening[place + 1 :] if isinstance(node, Blank | Paragraph))
        word = lone_word(opening[place])
        unseen.discard(word)
        fields += _split(Field(word, None, rest, span=opening[place].span), unseen)
        del opening[place:]
    if section.fields and not fields and _is_right_above(opening, section.fields[0]):
        above = opening.pop()
        word = lone_word(above)
        unseen.discard(word)
        fields.append(Field(word, None, (), span=above.span))
    for field in section.fields:
        flagged = _flagged(fields[-1], field, unseen) if fields and field.name not in names else None
        if flagged:
            fields[-1], field = flagged
            unseen.discard(field.name)
        fields += _split(field, unseen)
    return replace(section, opening=tuple(opening), fields=tuple(fields))


def _is_right_above(opening: Sequence[Any], field: Field) -> bool:
    """Whether the last line of an opening is one word right above a field: another field, without a type."""
    if len(opening) < 2 or isinstance(opening[-2], Blank) or not lone_word(opening[-1]):
        return False
    return bool(opening[-1].span.last + 1 == field.span.first)


def _flagged(above: Field, field: Field, unseen: set[str]) -> tuple[Field, Field] | None:
    """Two fields again, where `required` and `string` are no field: a flag, and the name of one."""
    word = print_type(field.type) if field.type else ""
    if field.name not in _FLAGS or word not in unseen or above.span.last + 1 != field.span.first:
        return None
    flag = Flag(field.name, span=Span(field.span.first, field.span.first))
    rest = Field(word, None, field.parts, span=Span(flag.span.last + 1, field.span.last))
    return spanned(replace(above, parts=(*above.parts, flag))), rest


def _split(field: Field, unseen: set[str]) -> Iterable[Field]:
    first = first_paragraph(field)
    place = next(
        (i for i, part in enumerate(field.parts) if part is not first and lone_word(part) in unseen), None
    )
    if place is None:
        return [spanned(field)]
    word = lone_word(field.parts[place])
    unseen.discard(word)
    rest = Field(word, None, field.parts[place + 1 :], span=field.parts[place].span)
    return [spanned(replace(field, parts=field.parts[:place])), *_split(rest, unseen)]


def first_paragraph(field: Field) -> Paragraph | None:
    """The paragraph that describes a field; None where something else comes first."""
    part = next((part for part in field.parts if not isinstance(part, Blank | Flag | Default)), None)
    return part if isinstance(part, Paragraph) else None


def lone_word(node: Part | object) -> str:
    """The only word of a line of prose; "" for anything else."""
    text = node.lines[0] if isinstance(node, Paragraph) and len(node.lines) == 1 else ""
    if isinstance(node, Stray):
        text = node.text
    return text if re.fullmatch(r"\S+", text) else ""
