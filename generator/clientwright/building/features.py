"""Features of shapes: the keys that they hold, and of what type, by which members of a union differ."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from clientwright.notations.shapes import (
    Anything,
    Constant,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Reference,
    Scalar,
    Shape,
)
from clientwright.notations.words import pascal


class Feature(NamedTuple):
    """Something that a shape has: a key somewhere inside (a dotted path), or such a key with a type."""

    path: str
    label: str
    depth: int
    typed: bool


def features(shape: Shape) -> tuple[Feature, ...]:
    """All features of a shape, each once, in the order of the page."""
    return tuple(dict.fromkeys(_features(shape, "", 0)))


def _features(shape: Shape, path: str, depth: int) -> Iterator[Feature]:
    match shape:
        case ObjectOf(fields):
            for field in fields:
                inner, key = f"{path}.{field.name}", pascal(field.name)
                yield Feature(inner, key, depth, typed=False)
                yield Feature(inner, label(field.shape) + key, depth, typed=True)
                yield from _features(field.shape, inner, depth + 1)
        case ListOf(element) | MapOf(element):
            yield from _features(element, path, depth)
        case OneOf(members):
            for member in members:
                yield from _features(member, path, depth)
        case Scalar() | Anything() | OneOfValues() | NullShape() | Constant() | Reference():
            pass


def likeness(one: Collection[Feature], other: Collection[Feature]) -> float:
    """How much of what either of two shapes has both have: from 0 to 1."""
    mine, theirs = {*one}, {*other}
    return len(mine & theirs) / max(len(mine | theirs), 1)


def label(shape: Shape) -> str:
    """What kind of value a shape is, as part of a name."""
    match shape:
        case Scalar(type_):
            return pascal(type_.value)
        case ListOf(element):
            return label(element) + "List"
        case ObjectOf():
            return "Object"
        case MapOf():
            return "Map"
        case OneOfValues() | OneOf():
            return "Choice"
        case NullShape():
            return "Null"
        case Constant(""):
            return "Empty"
        case Constant(value):
            return pascal(str(value)) or "Constant"
        case Reference(name):
            return pascal(name)
        case Anything():
            return "Any"
