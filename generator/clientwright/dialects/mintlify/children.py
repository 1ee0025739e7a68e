"""Children: fields of unfolded objects, which a page lists with whole dotted names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    Shape,
)


def nested(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Fields with those below them that begin with their name and a dot as members.

    A dot in the name of any other field is part of the name.
    """
    found: list[Field] = []
    place = 0
    while place < len(fields):
        parent, below = fields[place], place + 1
        prefix = f"{parent.name}."
        while below < len(fields) and fields[below].name.startswith(prefix) and _holds(parent.shape):
            below += 1
        own = [replace(one, name=one.name.removeprefix(prefix)) for one in fields[place + 1 : below]]
        members = nested(own)
        found.append(replace(parent, shape=_with(parent.shape, members, parent)) if members else parent)
        place = below
    return tuple(found)


def _holds(shape: Shape) -> bool:
    """Whether a shape is an object that the page does not describe in its own line, or a list of such."""
    match shape:
        case MapOf(Anything()):
            return True
        case ListOf(element):
            return _holds(element)
        case OneOf(members):
            return any(map(_holds, members))
        case _:
            return False


def _with(shape: Shape, members: tuple[Field, ...], parent: Field) -> Shape:
    match shape:
        case MapOf():
            return ObjectOf(members, origin=parent.origin)
        case ListOf(element):
            return replace(shape, element=_with(element, members, parent))
        case OneOf(alternatives):
            made = tuple(
                one if isinstance(one, NullShape) else _with(one, members, parent) for one in alternatives
            )
            return replace(shape, members=made)
        case _:
            return shape
