"""Shapes united: what two statements of one value say, together, and where they say two things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clientwright.building.shapes import one_of
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Plain,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PRIMITIVES, Presence


@dataclass(frozen=True)
class Contradiction:
    """What two statements say unlike of a value: its name, of what (`type`, `presence`), and both places."""

    name: str
    of: str
    first: Origin
    second: Origin


@dataclass
class Uniting:
    """The union of two statements, while it is made: what they contradict each other in."""

    contradictions: list[Contradiction] = field(default_factory=list[Contradiction])

    def fields(self, first: Sequence[Field], second: Sequence[Field], prefix: str = "") -> tuple[Field, ...]:
        """The fields of two lists of one object: one that only one of them has need not be there."""
        others = {one.name: one for one in second}
        known = {one.name for one in first}
        both = [
            self.field(one, others[one.name], prefix) if one.name in others else _perhaps(one)
            for one in first
        ]
        return (*both, *(_perhaps(one) for one in second if one.name not in known))

    def field(self, one: Field, other: Field, prefix: str = "") -> Field:
        """A field that two statements have."""
        name = f"{prefix}{one.name}"
        presence = self._presence(one, other, name)
        shape = self.shape(one.shape, other.shape, replace(one, name=name), other.origin)
        return replace(
            one,
            shape=shape,
            presence=presence,
            examples=(*one.examples, *(each for each in other.examples if each not in one.examples)),
            default=one.default if one.default is not None else other.default,
            description=one.description or other.description,
            rules=one.rules if one.rules == other.rules else None,
            deprecated=one.deprecated and other.deprecated,
        )

    def shape(self, one: Shape, other: Shape, at: Field, where: Origin) -> Shape:
        """The shape that takes what either takes; of an open one and another the other."""
        if one == other or isinstance(other, Anything):
            return one
        values = _values(one), _values(other)
        match one, other:
            case Anything(), _:
                return other
            case ObjectOf(fields), ObjectOf(more):
                return replace(one, fields=self.fields(fields, more, f"{at.name}." if at.name else ""))
            case (ObjectOf(), MapOf(Anything())) | (ListOf(), ListOf(Anything())):
                return one
            case (MapOf(Anything()), ObjectOf()) | (ListOf(Anything()), ListOf()):
                return other
            case ListOf(element), ListOf(another):
                return replace(one, element=self.shape(element, another, at, where))
            case _ if all(values) and _kinds(*values[0]) == _kinds(*values[1]):
                listed = tuple(dict.fromkeys((*values[0], *values[1])))
                return OneOfValues(listed, origin=at.origin, open=_is_open(one) or _is_open(other))
            case Scalar(kind), _ if {kind} == _kinds(*values[1]):
                return one
            case _, Scalar(kind) if {kind} == _kinds(*values[0]):
                return other
            case Scalar(kind), Scalar(also) if kind is also:
                return one if one.format else other
            case _:
                self.contradictions.append(Contradiction(at.name or "the whole", "type", at.origin, where))
                members = [*_members(one), *_members(other)]
                return one_of(members, at.origin)

    def _presence(self, one: Field, other: Field, name: str) -> Presence:
        stated = {one.presence, other.presence} - {Presence.UNKNOWN}
        if len(stated) == 2:
            self.contradictions.append(Contradiction(name, "presence", one.origin, other.origin))
            return Presence.OPTIONAL
        return stated.pop() if stated else Presence.UNKNOWN


def _perhaps(one: Field) -> Field:
    """A field that another statement of the object lacks: that it is required does not hold of all calls."""
    return replace(one, presence=Presence.UNKNOWN) if one.presence is Presence.REQUIRED else one


def _values(shape: Shape) -> tuple[Plain, ...]:
    match shape:
        case Constant(value):
            return (value,)
        case OneOfValues(values):
            return values
        case _:
            return ()


def _kinds(*values: Plain) -> set[object]:
    return {PRIMITIVES[type(value)] for value in values}


def _is_open(shape: Shape) -> bool:
    return isinstance(shape, OneOfValues) and shape.open


def _members(shape: Shape) -> tuple[Shape, ...]:
    return shape.members if isinstance(shape, OneOf) and not shape.discriminator else (shape,)
