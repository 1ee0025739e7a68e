"""What pages say, with what becomes of the types that they call by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from clientwright.dialects.observed import Answer, Body, Endpoint, Event
from clientwright.notations.named_shapes import Change, mapped, mapped_field
from clientwright.notations.shapes import NamedShape, ObjectOf, OneOf, OneOfValues, Reference

Names = Mapping[str, str]


def renaming(names: Names) -> Change:
    """The change that gives references new names; those that have none keep theirs."""
    return lambda one: Reference(names.get(one.name, one.name), one.origin, one.target)


def named_shape(one: NamedShape, names: Names) -> NamedShape:
    """A named type under its new name, its references too."""
    name = names.get(one.name, one.name)
    shape = mapped(one.shape, renaming(names))
    if isinstance(shape, ObjectOf | OneOf | OneOfValues) and shape.name == one.name:
        shape = replace(shape, name=name)
    return replace(one, name=name, shape=shape)


def endpoint(one: Endpoint, change: Change) -> Endpoint:
    """An endpoint with the changed references of its parameters, bodies and answers."""
    return replace(
        one,
        parameters=tuple(replace(each, field=mapped_field(each.field, change)) for each in one.parameters),
        body=tuple(_body(each, change) for each in one.body),
        answers=tuple(_answer(each, change) for each in one.answers),
        events=tuple(event(each, change) for each in one.events),
    )


def event(one: Event, change: Change) -> Event:
    """An event with the changed references of its payload."""
    return replace(one, shape=None if one.shape is None else mapped(one.shape, change))


def _body(one: Body, change: Change) -> Body:
    return replace(one, shape=None if one.shape is None else mapped(one.shape, change))


def _answer(one: Answer, change: Change) -> Answer:
    headers = tuple(mapped_field(each, change) for each in one.headers)
    return replace(one, bodies=tuple(_body(each, change) for each in one.bodies), headers=headers)
