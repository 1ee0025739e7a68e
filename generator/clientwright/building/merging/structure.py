"""Structure that a page shows in examples and prose, where its lists name an object and no fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pydantic import JsonValue

from clientwright.building.shapes import one_of
from clientwright.notations.json import Located, merged
from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, Presence, PrimitiveType

_TEXTS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)"), PrimitiveType.DATE_TIME),
    (re.compile(r"\d{4}-\d\d-\d\d"), PrimitiveType.DATE),
    (re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE), PrimitiveType.UUID),
)
_NUMBER = 123
_PLACEHOLDERS: tuple[JsonValue, ...] = (
    _NUMBER,
    "2023-11-07T05:31:56Z",
    "2023-12-25",
    "3c90c3cc-0d44-4b50-8888-8dd25736052a",
)
"""What generated JSON shows for any value of a type; the number stands for integers too."""


@dataclass(frozen=True)
class Context:
    """What stands around a shape: its lines, its value in an example, and its members in prose."""

    origin: Origin
    shown: Located | None = None
    told: tuple[Field, ...] = ()

    def element(self) -> Context:
        """The same for a list's elements."""
        elements = merged(self.shown.elements) if self.shown else []
        return replace(self, shown=elements[0] if elements else None)


def completed(shape: Shape, context: Context) -> Shape:
    """A shape with the structure that only an example or prose shows, where the page leaves it open."""
    match shape:
        case MapOf(Anything(hidden=True)):
            return _object(shape, context)
        case ListOf(Anything(hidden=True) as element):
            inner = context.element()
            if inner.shown is None:
                return replace(shape, element=element)
            return replace(shape, element=of_json(inner.shown, inner.origin, inner.told))
        case ListOf(element):
            return replace(shape, element=completed(element, context.element()))
        case OneOf(members):
            made = one_of((completed(member, context) for member in members), shape.origin)
            return replace(shape, members=made.members) if isinstance(made, OneOf) else made
        case _:
            return shape


def _object(shape: MapOf, context: Context) -> Shape:
    shown = context.shown
    if shown is None or not isinstance(shown.value, dict):
        shown = Located({}, context.origin.first)
    if shown.value or context.told:
        return object_of(shown, context.origin, context.told)
    return shape


def of_json(value: Located, origin: Origin, told: Sequence[Field] = ()) -> Shape:
    """The shape that an example value suggests; `told` are the members that prose tells of."""
    found = value.value
    if isinstance(found, dict):
        if not told and any(not any(map(str.isalnum, key)) for key in found):
            # A key such as `!=` names nothing: the keys are values themselves.
            return MapOf(one_of((of_json(one, origin) for one in value.members.values()), origin))
        if found or told:
            return object_of(value, origin, told)
        return MapOf(Anything("the example is empty"))
    if isinstance(found, list):
        elements = [of_json(one, origin, told) for one in merged(value.elements)]
        if not elements:
            return ListOf(Anything("the example is empty"))
        return ListOf(one_of(elements, origin))
    if found is None:
        return Anything("the example is null")
    if found == "<any>":
        return Anything("the page allows any value")
    return Scalar(scalar_type(found))


def object_of(value: Located, origin: Origin, told: Sequence[Field] = ()) -> ObjectOf:
    """The object that an example suggests."""
    return ObjectOf(fields_of(value, origin, told), origin=origin, basis=Basis.DERIVED)


def fields_of(value: Located, origin: Origin, told: Sequence[Field] = ()) -> tuple[Field, ...]:
    """The fields of an object that an example suggests; they are derived, and may all be missing."""
    by_name = {one.name: one for one in told}
    found: list[Field] = []
    for name, member in value.members.items():
        one = by_name.get(name)
        found.append(
            Field(
                name,
                of_json(member, origin, members_of(one.shape) if one else ()),
                one.presence if one else Presence.UNKNOWN,
                origin.model_copy(update={"first": member.line, "last": member.line}),
                examples=() if (shown := example(member.value)) is None else (shown,),
                description=one.description if one else "",
                basis=Basis.DERIVED,
            )
        )
    return (*found, *(one for one in told if one.name not in value.members))


def members_of(shape: Shape) -> tuple[Field, ...]:
    """The fields of an object, or of the elements of a list."""
    match shape:
        case ObjectOf(fields):
            return fields
        case ListOf(element):
            return members_of(element)
        case _:
            return ()


def scalar_type(value: JsonValue) -> PrimitiveType:
    """The type of a scalar in an example. An integer may be the placeholder of any number."""
    if isinstance(value, bool):
        return PrimitiveType.BOOLEAN
    if isinstance(value, int):
        return PrimitiveType.NUMBER if value == _NUMBER else PrimitiveType.INTEGER
    if isinstance(value, float):
        return PrimitiveType.NUMBER
    return next((kind for form, kind in _TEXTS if form.fullmatch(str(value))), PrimitiveType.STRING)


def example(value: JsonValue) -> JsonValue:
    """An example to show; None for the placeholders of generated JSON."""
    placeholder = isinstance(value, str) and re.fullmatch(r"<[^<>]*>", value)
    return None if placeholder or value in _PLACEHOLDERS or isinstance(value, dict | list) else value


def located(value: JsonValue, line: int) -> Located:
    """A plain value as if it stood on one line."""
    match value:
        case dict():
            return Located(value, line, {name: located(one, line) for name, one in value.items()})
        case list():
            return Located(value, line, {}, tuple(located(one, line) for one in value))
        case _:
            return Located(value, line)


def normal(shape: Shape) -> Shape:
    """A shape in which no union has equal members, nor only one."""
    match shape:
        case ObjectOf(fields):
            parts = tuple(_normal_field(part) for part in fields)
            same = all(one is other for one, other in zip(parts, fields, strict=True))
            extra = None if shape.extra is None else normal(shape.extra)
            return shape if same and extra is shape.extra else replace(shape, fields=parts, extra=extra)
        case ListOf(element):
            inner = normal(element)
            return shape if inner is element else replace(shape, element=inner)
        case MapOf(values):
            inner = normal(values)
            return shape if inner is values else replace(shape, values=inner)
        case OneOf(members):
            inner_members = tuple(map(normal, members))
            made = one_of(inner_members, shape.origin)
            if not isinstance(made, OneOf):
                return made
            literals = shape.values if len(made.members) == len(members) else ()
            return replace(shape, members=made.members, values=literals)
        case _:
            return shape


def _normal_field(part: Field) -> Field:
    shape = normal(part.shape)
    return part if shape is part.shape else replace(part, shape=shape)
