"""Types that a page calls by name: the sections below "Schemas", with their fields and values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clientwright.dialects.markdown.answers import stated_shape
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.syntax import Block, Table
from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    NamedShape,
    ObjectOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.notations.words import slug
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType

_CHAPTER = re.compile(
    r"(?:data\s+)?(?:schemas?|models?|types|definitions|data\s+structures|objects)", re.IGNORECASE
)
_ENUMS = re.compile(r"enumerated values", re.IGNORECASE)


@dataclass
class _Draft:
    name: str
    first: int
    blocks: list[Block] = field(default_factory=list[Block])
    values: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def named_shapes(source: str, found: Sequence[Section]) -> tuple[NamedShape, ...]:
    """The named types of a page."""
    return tuple(_made(source, one) for one in _drafts(found))


def is_chapter(section: Section) -> bool:
    """Whether a heading opens the chapter of types."""
    return bool(section.heading and _CHAPTER.fullmatch(section.title))


def outside_types(found: Sequence[Section]) -> Iterator[Section]:
    """The sections that stand in no chapter of types."""
    chapter = 0
    for section in found:
        chapter = section.level if is_chapter(section) else chapter if section.level > chapter else 0
        if not chapter:
            yield section


def _drafts(found: Sequence[Section]) -> Iterator[_Draft]:
    chapter = 0
    current: _Draft | None = None
    for section in found:
        if is_chapter(section):
            chapter = section.level
            current = None
        elif chapter and section.level <= chapter:
            chapter = 0
        elif chapter and section.heading and section.level == chapter + 1:
            if current:
                yield current
            current = _Draft(section.title, section.heading.span.first, list(section.blocks))
        elif chapter and current and _ENUMS.search(section.title):
            _collect(section.blocks, current.values)
        elif chapter and current:
            current.blocks += section.blocks
        if not chapter and current:
            yield current
            current = None
    if current:
        yield current


def _collect(blocks: Sequence[Block], values: dict[str, list[str]]) -> None:
    for name, value in enumerated(blocks):
        values.setdefault(name, []).append(value)


def enumerated(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The rows of tables with two columns, a name and one of its values."""
    for block in blocks:
        if isinstance(block, Table) and len(block.header.cells) == 2:
            heads = [cell.text.strip().lower() for cell in block.header.cells]
            if heads[0] in ("property", "parameter", "name") and heads[1] == "value":
                for row in block.rows:
                    if len(row.cells) == 2:
                        yield row.cells[0].text.strip("`*» "), row.cells[1].text.strip("`* ")


def _made(source: str, draft: _Draft) -> NamedShape:
    origin = Origin(source=source, first=draft.first, last=draft.first, rule="heading")
    shape = stated_shape(source, draft.blocks, origin)
    if shape is None:
        shape = MapOf(Anything("the page does not show the object's keys"))
    if isinstance(shape, ObjectOf):
        shape = replace(
            shape, name=draft.name, fields=tuple(_valued(one, draft.values) for one in shape.fields)
        )
    elif isinstance(shape, OneOfValues):
        shape = replace(shape, name=draft.name)
    return NamedShape(draft.name, shape, origin, anchors=(slug(draft.name),))


def _valued(one: Field, values: dict[str, list[str]]) -> Field:
    return replace(one, shape=with_values(one.shape, values.get(one.name, ()), one.origin))


def with_values(shape: Shape, values: Sequence[str], origin: Origin) -> Shape:
    """A text, or a list of texts, of which a table lists the values."""
    match shape:
        case Scalar(type=PrimitiveType.STRING) if values:
            return OneOfValues(tuple(values), origin=origin)
        case ListOf(element):
            return replace(shape, element=with_values(element, values, origin))
        case _:
            return shape
