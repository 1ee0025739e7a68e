"""Webhooks: the shapes of payloads that the server posts, in the notation of TypeScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from clientwright.dialects.endpoint_blocks.syntax import (
    Index,
    Line,
    Member,
    Reference,
    Resource,
    Rule,
    Shape,
    Values,
)
from clientwright.dialects.observed import Event
from clientwright.notations import shapes
from clientwright.notations.words import singular
from clientwright.reading.origin import Origin
from clientwright.reading.syntax import Syntax
from clientwright.spec.vocabulary import Presence, PrimitiveType

_DISCRIMINATOR = "type"
_TYPES = {
    "string": PrimitiveType.STRING,
    "number": PrimitiveType.NUMBER,
    "boolean": PrimitiveType.BOOLEAN,
    "Date": PrimitiveType.DATE_TIME,
}
_NAMES = re.compile(r"\w+(?:, \w+)+")


def events(resource: Resource, source: str) -> Iterator[Event]:
    """The webhooks that a chapter describes, each with the line above it."""
    above = ""
    for part in resource.intro:
        if isinstance(part, Line):
            above = part.text
            continue
        name, value = _identity(part)
        yield Event(
            name=name,
            origin=_origin(part, source),
            shape=_object(part, source),
            discriminator=_DISCRIMINATOR,
            value=value,
            description=above,
        )


def event_models(resource: Resource) -> Iterator[str]:
    """The names of the models that a chapter's webhooks tell about: its prose lists them."""
    if not any(isinstance(part, Shape) for part in resource.intro):
        return
    for part in resource.intro:
        if isinstance(part, Line):
            head, _, tail = part.text.partition(": ")
            names = tail.removesuffix(".")
            if "models" in head.split() and _NAMES.fullmatch(names):
                yield from names.split(", ")


def _identity(shape: Shape) -> tuple[str, str]:
    """A webhook's name and its discriminator's value: the only one of its `type`, else what it lists."""
    listed = "event"
    for member in reversed(shape.members):
        match member.type:
            case Values((value,)) if member.name == _DISCRIMINATOR:
                return value, value
            case Reference(lists=1):
                listed = member.name
            case _:
                continue
    return singular(listed), ""


def _object(shape: Shape, source: str) -> shapes.ObjectOf:
    """The payload's type. Of members of one name the first counts."""
    members = {member.name: member for member in reversed(shape.members)}
    fields = tuple(
        shapes.Field(
            member.name,
            _shape(member, source),
            Presence.OPTIONAL if member.optional else Presence.REQUIRED,
            _origin(member, source),
        )
        for member in reversed(members.values())
    )
    return shapes.ObjectOf(fields, origin=_origin(shape, source))


def _shape(member: Member, source: str) -> shapes.Shape:
    match member.type:
        case Values((value,)):
            return shapes.Constant(value)
        case Values(values):
            return shapes.OneOfValues(values, origin=_origin(member, source))
        case Index(_, values):
            return shapes.MapOf(_named(values, member, source))
        case Reference():
            return _named(member.type, member, source)
    assert_never(member.type)


def _named(reference: Reference, member: Member, source: str) -> shapes.Shape:
    found: shapes.Shape
    if reference.name in _TYPES:
        found = shapes.Scalar(_TYPES[reference.name])
    elif reference.name == "object":
        found = shapes.MapOf(shapes.Anything("the page does not say which keys this object has"))
    else:
        found = shapes.Reference(reference.name, _origin(member, source))
    shapes.refuse_deep(reference.lists, _origin(member, source))
    for _ in range(reference.lists):
        found = shapes.ListOf(found)
    return found


def _origin(node: Syntax, source: str) -> Origin:
    return Origin(source=source, first=node.span.first, last=node.span.last, rule=Rule.SHAPE)
