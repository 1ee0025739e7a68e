"""The shapes of values: what a payload says about types, before the types have names.

Two shapes are equal when they accept the same: fields are compared by name, type and presence, in any order;
examples, descriptions and lines do not count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from clientwright.spec import Presence, PrimitiveType
from clientwright.syntax import Span


@dataclass(frozen=True)
class Scalar:
    """A string, number, ..."""

    type: PrimitiveType


@dataclass(frozen=True)
class Anything:
    """Any JSON value, and why no more is known."""

    why: str = field(compare=False, default="")


@dataclass(frozen=True)
class ListOf:
    """A list. `open`: its elements may have shapes that the page does not show."""

    element: Shape
    open: bool


@dataclass(frozen=True)
class MapOf:
    """An object with any keys."""

    values: Shape


@dataclass(frozen=True)
class OneOfValues:
    """Strings that the page lists in full."""

    values: tuple[str, ...]
    span: Span = field(compare=False, kw_only=True)


@dataclass(frozen=True)
class OneOf:
    """One of several shapes."""

    members: tuple[Shape, ...]
    span: Span = field(compare=False, kw_only=True)


@dataclass(frozen=True)
class FieldShape:
    """A key of an object, with the lines on which it stands, and what the page shows there."""

    name: str
    shape: Shape
    presence: Presence
    span: Span = field(compare=False)
    examples: tuple[JsonValue, ...] = field(compare=False, default=())
    description: str = field(compare=False, default="")


@dataclass(frozen=True)
class ObjectOf:
    """An object with the fields that the page shows.

    `role` is the name of an object that stands for itself, however much another one resembles it.
    """

    fields: tuple[FieldShape, ...] = field(compare=False)
    role: str = ""
    key: frozenset[FieldShape] = field(init=False, repr=False)
    span: Span = field(compare=False, kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", frozenset(self.fields))


Shape = Scalar | Anything | ListOf | MapOf | OneOfValues | OneOf | ObjectOf
Definable = OneOfValues | OneOf | ObjectOf


def one_of(shapes: tuple[Shape, ...], span: Span) -> Shape:
    """The union of shapes: equal ones are merged, and one that is left stands for itself."""
    merged: dict[Shape, Shape] = {}
    for shape in shapes:
        merged[shape] = merge(merged[shape], shape) if shape in merged else shape
    members = tuple(merged.values())
    return members[0] if len(members) == 1 else OneOf(members, span=span)


def merge(one: Shape, other: Shape) -> Shape:
    """The first of two equal shapes, with what the page shows in either: nothing that it says is lost."""
    match one, other:
        case ObjectOf(fields), ObjectOf():
            others = {part.name: part for part in other.fields}
            return replace(one, fields=tuple(_merge_fields(part, others[part.name]) for part in fields))
        case ListOf(element), ListOf(another):
            return replace(one, element=merge(element, another))
        case MapOf(values), MapOf(more):
            return MapOf(merge(values, more))
        case OneOf(members), OneOf(more):
            return replace(one, members=tuple(map(merge, members, more)))
        case Anything(why), Anything(reason) if reason not in why.split("; "):
            return Anything(f"{why}; {reason}")
        case _:
            return one


def _merge_fields(one: FieldShape, other: FieldShape) -> FieldShape:
    shape = merge(one.shape, other.shape)
    shown = {json.dumps(value): value for value in (*one.examples, *other.examples)}
    said = dict.fromkeys(filter(None, (*one.description.split("\n"), other.description)))
    return replace(one, shape=shape, examples=tuple(shown.values()), description="\n".join(said))


@dataclass(frozen=True)
class Step:
    """One step of the way from a parameter to a shape: a key, and whether it leads to a list's element."""

    name: str
    listed: bool = False


Path = tuple[Step, ...]


def definitions(
    shape: Shape, path: Path, owner: Definable | None = None
) -> Iterator[tuple[Definable, Path, Definable | None]]:
    """Each shape within `shape` that needs a name, outermost first: with its path, and what it stands in."""
    match shape:
        case ListOf(element):
            yield from definitions(element, (*path[:-1], Step(path[-1].name, True)), owner)
        case MapOf(values):
            yield from definitions(values, path, owner)
        case OneOfValues():
            yield shape, path, owner
        case OneOf(members):
            yield shape, path, owner
            for member in members:
                yield from definitions(member, path, shape)
        case ObjectOf(fields):
            yield shape, path, owner
            for part in fields:
                yield from definitions(part.shape, (*path, Step(part.name)), shape)
        case Scalar() | Anything():
            pass
