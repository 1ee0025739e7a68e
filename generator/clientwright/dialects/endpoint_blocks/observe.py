"""Observe: what a page of endpoint blocks says, in its own terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.endpoint_blocks.events import event_models, events
from clientwright.dialects.endpoint_blocks.faults import faults
from clientwright.dialects.endpoint_blocks.syntax import Block, Body, Code, Line, Page, Resource, Rule
from clientwright.dialects.observed import Body as ObservedBody
from clientwright.dialects.observed import Chapter, Endpoint, Observed, Prose, source_of
from clientwright.notations.payload.shapes import Place, fields_of
from clientwright.notations.payload.syntax import List, Object, Pair
from clientwright.notations.shapes import Field, ListOf, ObjectOf, Shape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Syntax
from clientwright.spec.vocabulary import Access, Presence

_ACCESS = {"Public": Access.PUBLIC, "Admin Only": Access.ADMIN, "Enduser Only": Access.ENDUSER}
_ACCESS_SUFFIX = re.compile(rf"\(({'|'.join(_ACCESS)})\)\s*$")
_DEPRECATED = "DEPRECATED"
_UPDATES = {"updates", "options"}


def observe(document: Document, page: Page) -> Observed:
    """What a page says, with what it has lost or says twice."""
    name = document.name
    return Observed(
        source=source_of(document),
        chapters=tuple(_chapter(resource, name) for resource in page.resources),
        prose=tuple(_preamble(page, name)),
        findings=tuple(finding for each in page.resources for finding in faults(each, document)),
    )


def _origin(node: Syntax, source: str, rule: Rule) -> Origin:
    return Origin(source=source, first=node.span.first, last=node.span.last, rule=rule)


def _preamble(page: Page, source: str) -> Iterator[Prose]:
    """A passage for each line, so that a convention can rest on it; one for a whole listing."""
    listing: list[Code] = []
    for part in (*page.preamble, Line(Rule.BLANK)):
        if isinstance(part, Code):
            listing.append(part)
            continue
        if listing:
            first, last = listing[0].span.first, listing[-1].span.last
            where = Origin(source=source, first=first, last=last, rule=Rule.PREAMBLE_CODE)
            yield Prose("\n".join(f"{line.number}{line.text}" for line in listing), where)
            listing = []
        yield from _prose([part], source)


def _prose(lines: Sequence[Line], source: str, *, demands: bool = False) -> Iterator[Prose]:
    """Lines as prose; blank ones say nothing."""
    for line in lines:
        if line.text.strip():
            yield Prose(line.text, _origin(line, source, line.rule), demands=demands)


def _chapter(resource: Resource, source: str) -> Chapter:
    lines = [part for part in resource.intro if isinstance(part, Line)]
    stated = [line for line in lines if line.rule is Rule.CONSTRAINT]
    others = [line for line in lines if line.rule in (Rule.PROSE, Rule.NOTE)]
    return Chapter(
        name=resource.heading.name,
        origin=_origin(resource, source, Rule.RESOURCE),
        endpoints=tuple(_endpoint(block, source) for block in resource.blocks),
        prose=(*_prose(others, source), *_prose(stated, source, demands=True)),
        events=tuple(events(resource, source)),
        event_models=tuple(event_models(resource)),
        of_records=True,
    )


def _endpoint(block: Block, source: str) -> Endpoint:
    title, access = _split_access(block.title.text if block.title else "")
    described = [line for line in block.lines if line.rule is Rule.DESCRIPTION]
    noted = [line for line in block.lines if line.rule is Rule.NOTE]
    text = "\n".join(line.text for line in described)
    return Endpoint(
        method=block.method.name,
        path="",
        origin=_origin(block, source, Rule.BLOCK),
        path_origin=_origin(block.url, source, Rule.URL),
        url=block.url.text,
        title=title,
        title_origin=_origin(block.title, source, Rule.TITLE) if block.title else None,
        description=text,
        description_origins=tuple(_origin(line, source, line.rule) for line in described),
        prose=tuple(_prose(noted, source, demands=True)),
        access=access,
        deprecated=text.startswith(_DEPRECATED),
        credentials=() if access is Access.PUBLIC else None,
        body=tuple(_body(block, source)),
    )


def _split_access(title: str) -> tuple[str, Access]:
    match = _ACCESS_SUFFIX.search(title)
    return (title[: match.start()].rstrip(), _ACCESS[match[1]]) if match else (title, Access.AUTHENTICATED)


def _body(block: Block, source: str) -> Iterator[ObservedBody]:
    """The payload of a block: the page does not say whether it travels as a body."""
    if not isinstance(block.body, Body) or not isinstance(block.body.payload, Object):
        return
    pairs = block.body.payload.pairs
    place = Place(source, block.body.span.first - 1, Rule.PAYLOAD)
    unmarked = _wrapped_presence(block, pairs)
    fields = tuple(
        (
            replace(part, shape=_with_presence(part.shape, unmarked[part.name]))
            if part.name in unmarked
            else part
        )
        for part in fields_of(pairs, place, Presence.REQUIRED)
    )
    where = _origin(block.body, source, Rule.PAYLOAD)
    yield ObservedBody("", ObjectOf(fields, origin=where), where, located=False)


def _wrapped_presence(block: Block, pairs: Sequence[Pair]) -> dict[str, Presence]:
    """The keys that wrap records, whose fields have marks as at the top; and what a field without one is."""
    values = {pair.name: pair.value for pair in pairs}
    match block.method.name, values.get("create"), values.get("updates"):
        case "POST", List(elements), None if len(values) == 1 and all(
            isinstance(e, Object) for e in elements
        ):
            return {"create": Presence.REQUIRED}
        case "PATCH", None, Object() if values.keys() <= _UPDATES:
            return {"updates": Presence.OPTIONAL}
        case _:
            return {}


def _with_presence(shape: Shape, unmarked: Presence) -> Shape:
    match shape:
        case ListOf(element):
            return ListOf(_with_presence(element, unmarked), open=False)
        case ObjectOf(fields):
            known = (replace(part, presence=unmarked) if _is_unknown(part) else part for part in fields)
            return ObjectOf(tuple(known), origin=shape.origin)
        case _:
            return shape


def _is_unknown(part: Field) -> bool:
    return part.presence is Presence.UNKNOWN
