"""Objects: sections that describe a type by its fields, "The pot object", outside a chapter of types."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.answers import stated_shape
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.syntax import Block, Entry, Markup, Table
from clientwright.notations.shapes import NamedShape, ObjectOf
from clientwright.notations.words import slug
from clientwright.reading.origin import Origin

_TITLE = re.compile(
    r"(?:the\s+)?(?P<name>[A-Za-z][\w :/-]{0,60}?)\s+(?:object\s+structure|object|structure|entity)",
    re.IGNORECASE,
)
_FIELDS = re.compile(r"(?:the\s+)?(?:object\s+)?(?:attributes|properties|fields)", re.IGNORECASE)
_GENERAL = frozenset("response request body json data payload error example field root url directory".split())
_ANCHOR = re.compile(r"""<(?:a|\w*Anchor)\s[^<>]*\b(?:id|name)=["']([^"'<>]+)["']""")
_OWN = re.compile(r"\{#([^{}\s]+)\}\s*$")


def objects(source: str, found: Sequence[Section], owned: Collection[int]) -> tuple[NamedShape, ...]:
    """The types that sections describe; `owned` are the identities of blocks that belong to endpoints."""
    made: dict[str, NamedShape] = {}
    waiting: list[tuple[Section, list[str]]] = []
    before: list[Block] = []
    for section in found:
        waiting = [one for one in waiting if one[0].level < section.level]
        anchors = _anchors(section, before)
        above = [f"{parent}-{own}" for _, parents in waiting for parent in parents for own in anchors[:1]]
        named = _TITLE.fullmatch(section.title)
        before = section.blocks
        if section.heading is None or id(section.heading) in owned:
            waiting = []
            continue
        titled = named or (_FIELDS.fullmatch(section.title) and waiting)
        name = _name(named["name"] if named else waiting[-1][0].title if waiting else "")
        shape = _described(source, section, name) if titled and name else None
        if shape is not None and name not in made:
            every = [*anchors, *above, *(one for _, parents in waiting for one in parents)]
            made[name] = replace(shape, anchors=tuple(dict.fromkeys(every)))
            waiting = []
        elif named and name:
            waiting.append((section, anchors))
    return tuple(made.values())


def _name(title: str) -> str:
    match = _TITLE.fullmatch(title)
    name = (match["name"] if match else title).strip()
    return "" if name.lower() in _GENERAL else name


def _described(source: str, section: Section, name: str) -> NamedShape | None:
    heading = section.heading
    lists = [block for block in section.blocks if isinstance(block, Table | Entry)]
    if heading is None or not lists:
        return None
    origin = Origin(source=source, first=heading.span.first, last=lists[-1].span.last, rule="heading")
    shape = stated_shape(source, section.blocks, origin)
    if not isinstance(shape, ObjectOf):
        return None
    return NamedShape(name, replace(shape, name=name), origin)


def _anchors(section: Section, before: Sequence[Block]) -> list[str]:
    """The places by which links find a section: its title's, and those that are written out."""
    text = section.heading.line.text if section.heading else ""
    own = _OWN.findall(text)
    marked = [
        found
        for block in list(before)[-2:]
        if isinstance(block, Markup)
        for found in _ANCHOR.findall("\n".join(block.lines))
    ]
    return [slug(one) for one in (section.title, *own, *marked)]
