"""Shapes of schemas that hold at once (`allOf`, and what stands beside a union) made one shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from clientwright.notations.shapes import (
    Anything,
    Field,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Rules,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Flow, Presence

Expand = Callable[[Shape], Shape]
"""What a reference stands for; other shapes as they are."""
Tell = Callable[[str], None]


def joined(shapes: Iterable[Shape], origin: Origin) -> Shape:
    """One of several shapes, each once; a union without a discriminator among them is taken apart."""
    found: dict[Shape, None] = {}
    first: OneOf | None = None
    for shape in shapes:
        apart = isinstance(shape, OneOf) and not shape.discriminator
        if isinstance(shape, OneOf) and apart:
            first = first or shape
            found |= dict.fromkeys(shape.members)
        elif isinstance(shape, OneOf) and first is None:
            first = shape
            found |= dict.fromkeys(shape.members)
        else:
            found[shape] = None
    members = tuple(found)
    if len(members) == 1:
        return members[0]
    if first is None:
        return OneOf(members, origin=origin)
    values = (*first.values, *("" for _ in members[len(first.members) :])) if first.values else ()
    return replace(first, members=members, values=values)


def merged(parts: Sequence[Shape], origin: Origin, expand: Expand, tell: Tell) -> Shape | None:
    """What all parts say together; None where there are none."""
    telling = [part for part in parts if not _is_open(part)] or list(parts[:1])
    if len(telling) < 2:
        return telling[0] if telling else None
    result = expand(telling[0])
    for part in telling[1:]:
        result = _both(result, expand(part), origin, tell)
    return result


def _is_open(shape: Shape) -> bool:
    """Whether a shape says no more than that there is a value, or an object."""
    return isinstance(shape, Anything) or (isinstance(shape, MapOf) and isinstance(shape.values, Anything))


def _both(one: Shape, other: Shape, origin: Origin, tell: Tell) -> Shape:
    match one, other:
        case ObjectOf(), ObjectOf():
            return _objects(one, other, tell)
        case OneOf(), _:
            return _each(one, other, origin, tell, first=True)
        case _, OneOf():
            return _each(other, one, origin, tell, first=False)
        case ObjectOf(), MapOf(values):
            return replace(one, extra=values)
        case MapOf(values), ObjectOf():
            return replace(other, extra=values)
        case _ if one == other or _is_open(other):
            return one
        case _ if _is_open(one):
            return other
        case Scalar(), OneOfValues():
            return other
        case Scalar(kind, ""), Scalar(another) if kind == another:
            return other
        case _:
            tell("schemas that must hold at once say different types")
            return one


def _each(union: OneOf, other: Shape, origin: Origin, tell: Tell, *, first: bool) -> Shape:
    """A union whose every member also holds what another schema says."""
    members = [
        (
            member
            if isinstance(member, NullShape)
            else _both(member, other, origin, tell) if first else _both(other, member, origin, tell)
        )
        for member in union.members
    ]
    return replace(union, members=tuple(members))


def _objects(one: ObjectOf, other: ObjectOf, tell: Tell) -> ObjectOf:
    more = {field.name: field for field in other.fields}
    known = {field.name for field in one.fields}
    fields = [_fields(field, more[field.name], tell) if field.name in more else field for field in one.fields]
    fields += [field for field in other.fields if field.name not in known]
    return replace(
        one,
        fields=tuple(fields),
        extra=one.extra or other.extra,
        name=one.name or other.name,
        description=one.description or other.description,
    )


def _fields(one: Field, other: Field, tell: Tell) -> Field:
    required = Presence.REQUIRED in (one.presence, other.presence)
    rules = {**_stated(one.rules), **_stated(other.rules)}
    return replace(
        one,
        shape=_both(one.shape, other.shape, one.origin, tell),
        presence=Presence.REQUIRED if required else one.presence,
        description=other.description or one.description,
        default=one.default if other.default is None else other.default,
        examples=one.examples or other.examples,
        deprecated=one.deprecated or other.deprecated,
        flow=one.flow if other.flow is Flow.BOTH else other.flow,
        rules=replace(one.rules or Rules(), **rules) if rules else None,
        origin=other.origin if isinstance(one.shape, Anything) else one.origin,
    )


def _stated(rules: Rules | None) -> dict[str, Any]:
    return {name: value for name, value in vars(rules).items() if value is not None} if rules else {}


def alternatives(base: Shape | None, union: OneOf, expand: Expand, tell: Tell) -> Shape:
    """A union of which each member also holds what stands beside it."""
    if len(union.members) == 1 and not union.discriminator:
        union_shape: Shape = union.members[0]
    else:
        union_shape = union
    if base is None or _is_open(base):
        return joined([union_shape], union.origin)
    if isinstance(base, ObjectOf) and all(_adds_nothing(expand(one), base) for one in union.members):
        tell("which of the fields go together is not checked")
        return base
    if all(_is_open(one) for one in union.members):
        return base
    if not isinstance(union_shape, OneOf):
        return _both(expand(base), expand(union_shape), union.origin, tell)
    members = tuple(one if isinstance(one, NullShape) else expand(one) for one in union.members)
    return _both(expand(base), replace(union, members=members), union.origin, tell)


def _adds_nothing(member: Shape, base: ObjectOf) -> bool:
    """Whether a member only says which of the fields of `base` must be there."""
    known = {field.name for field in base.fields}
    match member:
        case ObjectOf(fields):
            return all(isinstance(field.shape, Anything) and field.name in known for field in fields)
        case MapOf() | Anything():
            return _is_open(member)
        case _:
            return False
