"""Webhooks: the shapes of payloads that the server posts, in the notation of TypeScript."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import assert_never

from clientwright import spec
from clientwright.dialects.endpoint_blocks.build.naming import others
from clientwright.dialects.endpoint_blocks.build.operations import origin
from clientwright.dialects.endpoint_blocks.build.words import pascal, singular
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
from clientwright.spec import Presence, PrimitiveType

_DISCRIMINATOR = "type"
_TYPES = {
    "string": PrimitiveType.STRING,
    "number": PrimitiveType.NUMBER,
    "boolean": PrimitiveType.BOOLEAN,
    "Date": PrimitiveType.DATE_TIME,
}
_NAMES = re.compile(r"\w+(?:, \w+)+")


@dataclass(frozen=True)
class Hook:
    """A webhook's shape: its name and its type's, the value of its discriminator, and the line above it."""

    shape: Shape
    source: str
    name: str
    type_name: str
    value: str
    above: str


def hooks(chapters: Iterable[tuple[Resource, str]], taken: Collection[str]) -> list[Hook]:
    """The webhooks that the chapters of resources describe; none of their types has a name of `taken`."""
    found: list[Hook] = []
    used = set(taken)
    for resource, source in chapters:
        above = ""
        for part in resource.intro:
            if isinstance(part, Line):
                above = part.text
                continue
            name, value = _identity(part)
            type_name = next(each for each in others(pascal(name) + "Webhook") if each not in used)
            used |= {type_name, *(_enum(type_name, member) for member in part.members)}
            found.append(Hook(part, source, name, type_name, value, above))
    return found


def models(resource: Resource) -> list[str]:
    """The names of the models that a chapter's webhooks tell about: its prose lists them."""
    if not any(isinstance(part, Shape) for part in resource.intro):
        return []
    sentences = (part.text.partition(": ") for part in resource.intro if isinstance(part, Line))
    lists = (tail.removesuffix(".") for head, _, tail in sentences if "models" in head.split())
    return [name for names in lists if _NAMES.fullmatch(names) for name in names.split(", ")]


def webhook(hook: Hook) -> spec.Webhook:
    """The node of a webhook."""
    return spec.Webhook(
        name=hook.name,
        type=spec.Named(name=hook.type_name),
        value=hook.value,
        description=hook.above,
        origin=origin(hook.shape, hook.source, Rule.SHAPE),
    )


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


def types(hook: Hook, records: Collection[str]) -> list[spec.TypeDef]:
    """The type of a webhook's payload, and those of its lists of values; `records` are record types."""
    members = {member.name: member for member in reversed(hook.shape.members)}
    enums: dict[str, spec.TypeDef] = {}
    fields: list[spec.Field] = []
    for member in reversed(members.values()):
        where = origin(member, hook.source, Rule.SHAPE)
        type_ = _reference(member, hook.type_name, records)
        if isinstance(member.type, Values) and isinstance(type_, spec.Named):
            enums[type_.name] = spec.Enum(name=type_.name, values=member.type.values, origin=where)
        presence = Presence.OPTIONAL if member.optional else Presence.REQUIRED
        fields.append(spec.Field(name=member.name, type=type_, presence=presence, origin=where))
    where = origin(hook.shape, hook.source, Rule.SHAPE)
    return [spec.Object(name=hook.type_name, fields=tuple(fields), origin=where), *enums.values()]


def _enum(owner: str, member: Member) -> str:
    return owner + pascal(member.name)


def _reference(member: Member, owner: str, records: Collection[str]) -> spec.TypeRef:
    match member.type:
        case Values((value,)):
            return spec.Literal(value=value)
        case Values():
            return spec.Named(name=_enum(owner, member))
        case Index(_, values):
            return spec.Map(values=_named(values, records))
        case Reference():
            return _named(member.type, records)
    assert_never(member.type)


def _named(reference: Reference, records: Collection[str]) -> spec.TypeRef:
    type_: spec.TypeRef
    if reference.name in _TYPES:
        type_ = spec.Primitive(type=_TYPES[reference.name])
    elif reference.name in records:
        type_ = spec.Named(name=reference.name)
    elif reference.name == "object":
        type_ = spec.Map(values=spec.Any(why="the page does not say which keys this object has"))
    else:
        type_ = spec.Any(why=f"the page says {reference.name}")
    for _ in range(reference.lists):
        type_ = spec.List(items=type_)
    return type_
