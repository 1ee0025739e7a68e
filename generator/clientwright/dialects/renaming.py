"""What pages say, with other names for the types that they call by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from clientwright.dialects.observed import Answer, Body, Endpoint, Event
from clientwright.notations.named_shapes import renamed, renamed_field
from clientwright.notations.shapes import NamedShape, ObjectOf, OneOf, OneOfValues

Names = Mapping[str, str]


def _new(names: Names) -> Callable[[str], str]:
    """The new name of a type; the old one where it has none."""
    return lambda old: names.get(old, old)


def named_shape(one: NamedShape, names: Names) -> NamedShape:
    """A named type under its new name, its references too."""
    name = names.get(one.name, one.name)
    shape = renamed(one.shape, _new(names))
    if isinstance(shape, ObjectOf | OneOf | OneOfValues) and shape.name == one.name:
        shape = replace(shape, name=name)
    return replace(one, name=name, shape=shape)


def endpoint(one: Endpoint, names: Names) -> Endpoint:
    """An endpoint whose parameters, bodies and answers refer to the new names."""
    new = _new(names)
    return replace(
        one,
        parameters=tuple(replace(each, field=renamed_field(each.field, new)) for each in one.parameters),
        body=tuple(_body(each, names) for each in one.body),
        answers=tuple(_answer(each, names) for each in one.answers),
        events=tuple(event(each, names) for each in one.events),
    )


def event(one: Event, names: Names) -> Event:
    """An event whose payload refers to the new names."""
    shape = None if one.shape is None else renamed(one.shape, _new(names))
    return replace(one, shape=shape)


def _body(one: Body, names: Names) -> Body:
    shape = None if one.shape is None else renamed(one.shape, _new(names))
    return replace(one, shape=shape)


def _answer(one: Answer, names: Names) -> Answer:
    headers = tuple(renamed_field(each, _new(names)) for each in one.headers)
    return replace(one, bodies=tuple(_body(each, names) for each in one.bodies), headers=headers)
