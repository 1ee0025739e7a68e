"""Where in an answer listed fields belong: in the object of an example that has their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from clientwright.notations.json import Located
from clientwright.notations.shapes import Field, ListOf, ObjectOf, Shape
from clientwright.spec.vocabulary import Basis, Presence

_ELEMENT = "[]"
_DEEPEST = 4

Way = tuple[str, ...]
"""How to come from an answer to an object in it: names of fields, and `[]` for the elements of a list."""


def placed(fields: Sequence[Field], shown: Sequence[Located], *, whole: bool) -> Shape | None:
    """The shape of an answer with fields where examples have their names; None where none has half of them.

    Without an example they are those of the `whole`, where it is known that they are.
    """
    if not shown:
        return ObjectOf(tuple(fields), origin=fields[0].origin) if whole else None
    names = {one.name for one in fields}
    found: dict[Way, set[str]] = {}
    for value in shown:
        for way, keys in _objects(value, ()):
            found.setdefault(way, set()).update(keys)
    best = max(found, key=lambda way: (len(names & found[way]), -len(way)), default=())
    if 2 * len(names & found.get(best, set())) < len(names):
        return None
    return _spread(best, fields, found)


def _spread(best: Way, fields: Sequence[Field], found: Mapping[Way, set[str]]) -> Shape:
    """The shape with the fields in the object with most of them; those that it lacks in one that has them."""
    groups: dict[Way, list[Field]] = {}
    for one in fields:
        others = sorted((way for way in found if one.name in found[way]), key=len)
        way = best if one.name in found[best] or not others else others[0]
        groups.setdefault(way, []).append(one)
    shape: Shape | None = None
    for way in sorted(groups, key=len):
        shape = merged(shape, _at(way, groups[way]))
    return shape or _at(best, fields)


def _objects(value: Located, way: Way) -> Iterator[tuple[Way, set[str]]]:
    """The objects in a value with the names of their members."""
    if len(way) > _DEEPEST:
        return
    if value.members:
        yield way, set(value.members)
    for name, member in value.members.items():
        yield from _objects(member, (*way, name))
    for element in value.elements:
        yield from _objects(element, (*way, _ELEMENT))


def _at(way: Way, fields: Sequence[Field]) -> Shape:
    origin = fields[0].origin
    shape: Shape = ObjectOf(tuple(fields), origin=origin)
    for step in reversed(way):
        if step == _ELEMENT:
            shape = ListOf(shape)
        else:
            holder = Field(step, shape, Presence.UNKNOWN, origin, basis=Basis.DERIVED)
            shape = ObjectOf((holder,), origin=origin)
    return shape


def merged(one: Shape | None, other: Shape) -> Shape:
    """Two shapes of one value: the first, with the fields that only the second has."""
    match one, other:
        case ListOf(), ListOf():
            return replace(one, element=merged(one.element, other.element))
        case ObjectOf(), ObjectOf():
            later = {each.name: each for each in other.fields}
            own = {each.name for each in one.fields}
            fields = tuple(_joined(each, later.get(each.name)) for each in one.fields)
            return replace(one, fields=fields + tuple(each for each in other.fields if each.name not in own))
        case None, _:
            return other
        case _:
            return one


def _joined(one: Field, other: Field | None) -> Field:
    if other is None:
        return one
    first, second = (other, one) if one.basis is Basis.DERIVED else (one, other)
    return replace(first, shape=merged(first.shape, second.shape))
