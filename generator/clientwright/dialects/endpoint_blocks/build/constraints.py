"""Constraints: the sentences of a resource and of its endpoints, read where their names have a meaning."""

from __future__ import annotations

from collections.abc import Sequence

from clientwright.dialects import sentences
from clientwright.dialects.endpoint_blocks.build.endpoints import Endpoint, Group
from clientwright.dialects.endpoint_blocks.build.shapes import (
    ListOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.dialects.endpoint_blocks.syntax import Line
from clientwright.dialects.sentences import Scope
from clientwright.spec import Action, Constraint, Note, Origin, PrimitiveType

_TEXTS = {PrimitiveType.STRING, PrimitiveType.OBJECT_ID}


def of_resource(group: Group) -> Scope:
    """What the constraints of a resource speak of: the fields of its records, where requests show them."""
    shown = {
        action: endpoint.record_fields
        for action in (Action.CREATE, Action.CREATE_MANY, Action.UPDATE)
        for endpoint in group.endpoints
        if endpoint.action is action
    }
    return Scope(
        group.resource.heading.name,
        {field.name: _shape(field.shape) for fields in reversed(shown.values()) for field in fields},
        many=frozenset(field.name for field in shown.get(Action.CREATE_MANY, ())),
        updates=frozenset(field.name for field in shown.get(Action.UPDATE, ())),
    )


def of_endpoint(group: Group, endpoint: Endpoint) -> Scope:
    """What the notes and the description of an endpoint speak of: its parameters."""
    fields = {field.name: _shape(field.shape) for field in endpoint.fields}
    path = dict.fromkeys(endpoint.path_parameters, sentences.Shape.TEXT)
    return Scope(group.resource.heading.name, {**fields, **path})


def read(lines: Sequence[Line], source: str, scope: Scope) -> tuple[tuple[Constraint, ...], tuple[Note, ...]]:
    """What lines demand, and as notes what no rule for sentences reads whole; blank lines say nothing."""
    constraints: list[Constraint] = []
    notes: list[Note] = []
    for line in lines:
        where = Origin(source=source, first=line.span.first, last=line.span.last, rule=line.rule)
        found = sentences.read(line.text, where, scope)
        constraints += found
        if line.text.strip() and [one.text for one in found] != sentences.sentences(line.text):
            notes.append(Note(text=line.text, origin=where))
    return tuple(constraints), tuple(notes)


def _shape(shape: Shape) -> sentences.Shape:
    match shape:
        case ListOf():
            return sentences.Shape.LIST
        case Scalar(type) if type in _TEXTS:
            return sentences.Shape.TEXT
        case OneOfValues():
            return sentences.Shape.TEXT
        case _:
            return sentences.Shape.OTHER
