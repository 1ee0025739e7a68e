"""Discriminators: members of a union that one field tells apart hold its value as a constant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clientwright.building.features import features, likeness
from clientwright.notations.shapes import (
    Constant,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Plain,
    Scalar,
    Shape,
    Supplied,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType


def chosen(union: OneOf, field: str, likes: Mapping[str, Shape]) -> dict[str, int]:
    """For each value of a field the index of the member that is most like what `likes` says of it."""
    known = {
        index: features(one)
        for index, one in enumerate(union.members)
        if isinstance(one, ObjectOf) and _has(one, field)
    }
    if not known:
        return {}
    wanted = {value: features(like) for value, like in likes.items()}
    return {
        value: max(known, key=lambda index: likeness(known[index], like)) for value, like in wanted.items()
    }


def discriminated(
    union: OneOf, field: str, members: Mapping[str, int], supplied: tuple[Supplied, ...] = ()
) -> OneOf:
    """The union with a member for each value of a field: a copy of the one at an index, with the value in it.

    Members that no value chooses stay as they are, after the others.
    """
    found = [(_with_constant(union.members[index], field, value), value) for value, index in members.items()]
    left = {*range(len(union.members))} - {*members.values()}
    found += [(union.members[index], "") for index in sorted(left)]
    return replace(
        union,
        members=tuple(member for member, _ in found),
        discriminator=field,
        values=tuple(value for _, value in found),
        supplied=supplied,
    )


def may_hold_others(union: OneOf) -> bool:
    """Whether the field that tells the members of a union apart may hold a value that none of them has."""
    return bool(union.discriminator) and {"true", "false"} != {*union.values} - {""}


def opened(shape: Shape, origin: Origin) -> Shape:
    """A declared shape, open to other values than it lists, but where these tell members of a union apart."""
    match shape:
        case Constant(bool()):
            return Scalar(PrimitiveType.BOOLEAN)
        case Constant(value):
            return OneOfValues((value,), origin=origin, open=True)
        case OneOfValues():
            return replace(shape, open=True)
        case ListOf(element):
            return replace(shape, element=opened(element, origin))
        case MapOf(values):
            return replace(shape, values=opened(values, origin))
        case ObjectOf():
            return _opened_object(shape, "", origin)
        case OneOf(members):
            return _opened_union(shape, _telling(members), origin)
        case _:
            return shape


def _opened_union(union: OneOf, field: str, origin: Origin) -> OneOf:
    if not field:  # a constant beside other kinds of values closes nothing: `date-time | ''`
        members = [one if isinstance(one, Constant) else opened(one, origin) for one in union.members]
        return replace(union, members=tuple(members))
    objects = [_opened_object(one, field, origin) for one in union.members if isinstance(one, ObjectOf)]
    others = [one for one in union.members if not isinstance(one, ObjectOf)]
    values = [_constant_of(one, field) for one in objects]
    told = tuple("" if value is None else _spelt(value) for value in values)
    return replace(
        union, members=(*objects, *others), discriminator=field, values=(*told, *("" for _ in others))
    )


def _opened_object(shape: ObjectOf, kept: str, origin: Origin) -> ObjectOf:
    fields = tuple(
        one if one.name == kept else replace(one, shape=opened(one.shape, origin)) for one in shape.fields
    )
    return replace(shape, fields=fields)


def _telling(members: Sequence[Shape]) -> str:
    """The first field that holds another constant in each object among the members."""
    objects = [one for one in members if isinstance(one, ObjectOf)]
    if len(objects) < 2:
        return ""
    for field in objects[0].fields:
        values = [_constant_of(one, field.name) for one in objects]
        if None not in values and len(set(values)) == len(values):
            return field.name
    return ""


def _constant_of(shape: ObjectOf, field: str) -> Plain | None:
    for one in shape.fields:
        if one.name == field and isinstance(one.shape, Constant):
            return one.shape.value
    return None


def _spelt(value: Plain) -> str:
    """A value as a discriminator's `values` spell it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _has(shape: ObjectOf, field: str) -> bool:
    return any(one.name == field for one in shape.fields)


def _with_constant(shape: Shape, field: str, value: str) -> Shape:
    if not isinstance(shape, ObjectOf):
        return shape
    fields = tuple(
        replace(one, shape=Constant(value), examples=()) if one.name == field else one for one in shape.fields
    )
    return replace(shape, fields=fields)
