"""Statements united: what several places of a documentation say of one call, as one statement of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import TypeVar

from clientwright.building.paths import documented_path, variables
from clientwright.building.uniting.shapes import Uniting
from clientwright.dialects.observed import Answer, Body, Endpoint, Parameter
from clientwright.notations.shapes import Field, Shape
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

T = TypeVar("T")


def leading(endpoints: Sequence[Endpoint]) -> Endpoint:
    """Of statements of one call the first that is no entry of an index, else the first."""
    return next((one for one in endpoints if not one.listed), endpoints[0])


def united(first: Endpoint, others: Sequence[Endpoint], uniting: Uniting) -> Endpoint:
    """The first statement with what the others of its call say.

    What only one of them says is kept. Of a body or a place of parameters that several list, a value counts
    as required where all of them require it.
    """
    renamed = [_renamed(one, first) for one in others]
    return reduce(lambda one, other: _both(one, other, uniting), renamed, first)


def _both(one: Endpoint, other: Endpoint, uniting: Uniting) -> Endpoint:
    return replace(
        one,
        title=one.title or other.title,
        title_origin=one.title_origin if one.title else other.title_origin,
        description=one.description or other.description,
        description_origins=one.description_origins if one.description else other.description_origins,
        url=one.url or other.url,
        url_origin=one.url_origin or other.url_origin,
        prose=_each((*one.prose, *other.prose), lambda each: (each.label, each.text)),
        access=one.access or other.access,
        deprecated=one.deprecated and other.deprecated,
        parameters=_parameters(one.parameters, other.parameters, uniting),
        body=_bodies(one.body, other.body, uniting),
        answers=_answers(one.answers, other.answers, uniting),
        examples=_each((*one.examples, *other.examples), lambda each: (each.role, str(each.value.value))),
        command=one.command or other.command,
        told_request=_each((*one.told_request, *other.told_request), lambda each: each.field.name),
        told_answer=_each((*one.told_answer, *other.told_answer), lambda each: each.name),
        credentials=other.credentials if one.credentials is None else one.credentials,
        servers=_each((*one.servers, *other.servers), lambda each: each.url),
    )


def _parameters(
    first: Sequence[Parameter], second: Sequence[Parameter], uniting: Uniting
) -> tuple[Parameter, ...]:
    if not first or not second:
        return (*first, *second)
    found: list[Parameter] = []
    left = list(second)
    for one in first:
        other = next((each for each in left if _is_same(one, each)), None)
        if other is None:
            found.append(_perhaps(one, second))
            continue
        left.remove(other)
        merged = uniting.field(one.field, other.field)
        found.append(
            replace(
                one, field=merged, location=one.location or other.location, style=one.style or other.style
            )
        )
    return (*found, *(_perhaps(one, first) for one in left))


def _is_same(one: Parameter, other: Parameter) -> bool:
    places = {one.location, other.location} - {None}
    return one.field.name == other.field.name and len(places) < 2


def _perhaps(one: Parameter, others: Sequence[Parameter]) -> Parameter:
    """A parameter that a list of the same place lacks: that it is required does not hold of all calls."""
    listed = one.location is not In.PATH and any(each.location is one.location for each in others)
    if not listed or one.field.presence is not Presence.REQUIRED:
        return one
    return replace(one, field=replace(one.field, presence=Presence.UNKNOWN))


def _bodies(first: Sequence[Body], second: Sequence[Body], uniting: Uniting) -> tuple[Body, ...]:
    """Bodies by media type; one of which the page names no media type is like any other."""
    found = list(first)
    for body in second:
        place = next(
            (
                at
                for at, one in enumerate(found)
                if not (one.media and body.media and one.media != body.media)
            ),
            None,
        )
        if place is None:
            found.append(body)
            continue
        one = found[place]
        shape = _shape(one.shape, body.shape, one.origin, body.origin, uniting)
        found[place] = replace(
            one, media=one.media or body.media, shape=shape, located=one.located or body.located
        )
    return tuple(found)


def _shape(
    one: Shape | None, other: Shape | None, at: Origin, where: Origin, uniting: Uniting
) -> Shape | None:
    if one is None or other is None:
        return other if one is None else one
    return uniting.shape(one, other, Field("", one, Presence.UNKNOWN, at), where)


def _answers(first: Sequence[Answer], second: Sequence[Answer], uniting: Uniting) -> tuple[Answer, ...]:
    others = {one.status: one for one in second}
    known = {one.status for one in first}
    both = [
        (
            replace(
                one,
                bodies=_bodies(one.bodies, others[one.status].bodies, uniting),
                description=one.description or others[one.status].description,
                headers=_each((*one.headers, *others[one.status].headers), lambda each: each.name.lower()),
            )
            if one.status in others
            else one
        )
        for one in first
    ]
    return (*both, *(one for one in second if one.status not in known))


def _renamed(one: Endpoint, first: Endpoint) -> Endpoint:
    """A statement with the variables of its path called as in the first."""
    names = dict(zip(variables(documented_path(one)), variables(documented_path(first)), strict=True))
    return replace(
        one,
        parameters=tuple(
            (
                replace(each, field=replace(each.field, name=names[each.field.name]))
                if each.location in (In.PATH, None) and each.field.name in names
                else each
            )
            for each in one.parameters
        ),
    )


def _each(found: Iterable[T], key: Callable[[T], object]) -> tuple[T, ...]:
    """What is found, of what has one key the first."""
    unique: dict[object, T] = {}
    for one in found:
        unique.setdefault(key(one), one)
    return tuple(unique.values())
