"""What is done with shapes: unions without repetition, equal ones merged, and a walk over all that need a
name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import is_

from clientwright.notations.shapes import (
    Anything,
    Constant,
    Definable,
    Field,
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
from clientwright.reading.origin import Origin


def one_of(shapes: Iterable[Shape], origin: Origin) -> Shape:
    """The union of shapes: equal ones are merged, and one that is left stands for itself."""
    merged: dict[Shape, Shape] = {}
    for shape in shapes:
        merged[shape] = merge(merged[shape], shape) if shape in merged else shape
    members = tuple(merged.values())
    return members[0] if len(members) == 1 else OneOf(members, origin=origin)


def merge(one: Shape, other: Shape) -> Shape:
    """The first of two equal shapes, with what the page shows in either: nothing that it says is lost."""
    if one is other:
        return one
    match one, other:
        case ObjectOf(fields), ObjectOf():
            others = {part.name: part for part in other.fields}
            merged = tuple(_merge_fields(part, others[part.name]) for part in fields)
            return one if all(map(is_, merged, fields)) else replace(one, fields=merged)
        case ListOf(element), ListOf(another):
            inner = merge(element, another)
            return one if inner is element else replace(one, element=inner)
        case MapOf(values), MapOf(more):
            inner = merge(values, more)
            return one if inner is values else replace(one, values=inner)
        case OneOf(members), OneOf(more):
            inners = tuple(map(merge, members, more))
            return one if all(map(is_, inners, members)) else replace(one, members=inners)
        case Anything(why), Anything(reason) if reason not in why.split("; "):
            return Anything(f"{why}; {reason}")
        case _:
            return one


def _merge_fields(one: Field, other: Field) -> Field:
    shape = merge(one.shape, other.shape)
    if not other.examples and other.description in (
        "",
        one.description,
    ):  # it shows nothing more
        return one if shape is one.shape else replace(one, shape=shape)
    shown = {json.dumps(value): value for value in (*one.examples, *other.examples)}
    described = dict.fromkeys(filter(None, (*one.description.split("\n"), other.description)))
    return replace(one, shape=shape, examples=tuple(shown.values()), description="\n".join(described))


@dataclass(frozen=True)
class Step:
    """One step of the way from a parameter to a shape: a key, and whether it leads to a list's element.

    `member` is the value of a discriminator that chooses a member of the union there; empty: none does.
    """

    name: str
    listed: bool = False
    member: str = ""

    def __str__(self) -> str:
        return self.name + "[]" * self.listed + f"|{self.member}" * bool(self.member)


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
        case OneOf():
            plain = without_null(shape)
            if not isinstance(plain, OneOf):  # `T | null` is a use of T that may be null, and no union
                yield from definitions(plain, path, owner)
                return
            yield plain, path, owner
            told_by = plain.values or ("",) * len(plain.members)
            for member, value in zip(plain.members, told_by, strict=True):
                inside = replace(path[-1], member=value)
                yield from definitions(member, (*path[:-1], inside), plain)
        case ObjectOf(fields):
            yield shape, path, owner
            for part in fields:
                yield from definitions(part.shape, (*path, Step(part.name)), shape)
            if shape.extra is not None:
                yield from definitions(shape.extra, path, shape)
        case Scalar() | Anything() | NullShape() | Constant() | Reference():
            pass


def without_null(shape: OneOf) -> Shape:
    """A union without the null among its members: what is left may be a single shape."""
    kept = [index for index, member in enumerate(shape.members) if not isinstance(member, NullShape)]
    if len(kept) == len(shape.members):
        return shape
    if len(kept) == 1:
        return shape.members[kept[0]]
    values = tuple(shape.values[index] for index in kept) if shape.values else ()
    return replace(shape, members=tuple(shape.members[index] for index in kept), values=values)


def may_be_null(shape: Shape) -> bool:
    """Whether null is among the members of a union."""
    return isinstance(shape, OneOf) and any(isinstance(member, NullShape) for member in shape.members)
