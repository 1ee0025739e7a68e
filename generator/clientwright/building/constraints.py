"""Constraints: the sentences of a resource, of its calls and of their fields, read where names have a
meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clientwright.building import statements
from clientwright.building.calls import Call, Group
from clientwright.building.statements import Scope
from clientwright.dialects.observed import Prose
from clientwright.notations.sentences import sentences
from clientwright.notations.shapes import ListOf, OneOf, OneOfValues, Scalar, Shape
from clientwright.spec import Action, Constraint, In, Note, PrimitiveType

_TEXTS = {PrimitiveType.STRING, PrimitiveType.OBJECT_ID}
_NUMBERS = {PrimitiveType.INTEGER, PrimitiveType.NUMBER}


def of_resource(group: Group) -> Scope:
    """What the constraints of a resource speak of: the fields of its records, where requests show them."""
    shown = {
        action: call.record_fields
        for action in (Action.CREATE, Action.CREATE_MANY, Action.UPDATE)
        for call in group.calls
        if call.action is action
    }
    return Scope(
        group.name,
        {field.name: _shape(field.shape) for fields in reversed(shown.values()) for field in fields},
        many=frozenset(field.name for field in shown.get(Action.CREATE_MANY, ())),
        updates=frozenset(field.name for field in shown.get(Action.UPDATE, ())),
    )


def of_call(group: Group, call: Call) -> Scope:
    """What the notes and the description of a call speak of: its parameters."""
    values = sorted(call.merged.values, key=lambda value: value.location is In.PATH)
    fields = {value.field.name: _shape(value.field.shape) for value in values}
    path = {value.field.name: statements.Shape.TEXT for value in values if value.location is In.PATH}
    return Scope(group.name, {**fields, **path})


def read(passages: Iterable[Prose], scope: Scope) -> tuple[tuple[Constraint, ...], tuple[Note, ...]]:
    """What passages demand, and as notes what no rule for sentences reads whole; blank lines say nothing."""
    constraints: list[Constraint] = []
    notes: list[Note] = []
    for one in passages:
        found = statements.read(one.text, one.origin, scope)
        constraints += found
        if one.text.strip() and [each.text for each in found] != sentences(one.text):
            notes.append(Note(text=one.text, origin=one.origin))
    return tuple(constraints), tuple(notes)


def of_description(call: Call, scope: Scope) -> Iterator[Constraint]:
    """What the description of a call demands."""
    endpoint = call.endpoint
    lines = endpoint.description.split("\n")
    if len(lines) == len(endpoint.description_origins):
        for line, origin in zip(lines, endpoint.description_origins, strict=True):
            yield from statements.read(line, origin, scope)


def of_fields(call: Call, scope: Scope) -> Iterator[Constraint]:
    """What the descriptions of a call's values demand: a sentence without a subject speaks of its field."""
    for value in call.merged.values:
        field = value.field
        if field.description:
            yield from statements.read(field.description, field.origin, replace(scope, focus=field.name))


def _shape(shape: Shape) -> statements.Shape:
    match shape:
        case ListOf():
            return statements.Shape.LIST
        case Scalar(type_) if type_ in _TEXTS:
            return statements.Shape.TEXT
        case Scalar(type_) if type_ in _NUMBERS:
            return statements.Shape.NUMBER
        case OneOfValues():
            return statements.Shape.TEXT
        case OneOf(members) if all(_shape(member) is statements.Shape.TEXT for member in members):
            return statements.Shape.TEXT
        case _:
            return statements.Shape.OTHER
