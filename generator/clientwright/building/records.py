"""Records: where pages show no answers, what default actions return follows from what they take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from clientwright import spec
from clientwright.building.actions import names_action
from clientwright.building.calls import Call, Group, Value
from clientwright.building.types import Types
from clientwright.notations.shapes import Field, ListOf, ObjectOf, Shape
from clientwright.notations.words import pascal
from clientwright.spec import Action, Answer, AnswerFormat, Basis, In

_RETURN_A_RECORD = {Action.CREATE, Action.GET, Action.UPDATE}
_SHOW_A_RECORD = (Action.CREATE, Action.CREATE_MANY, Action.UPDATE, Action.GET, Action.LIST)
_WRAPPED = {Action.CREATE_MANY: "create", Action.UPDATE: "updates"}


def has_record(group: Group) -> bool:
    """Whether a resource has records: whether a default action takes or returns them."""
    of_records = group.chapter is not None and group.chapter.of_records
    return of_records and any(call.action in _SHOW_A_RECORD for call in group.calls)


def record(group: Group, types: Types) -> spec.Object:
    """The type of a resource's records, with the fields that its requests show."""
    calls = {call.action: call for call in reversed(group.calls)}
    shown = next(calls[action] for action in _SHOW_A_RECORD if action in calls)
    return types.record(group.record, (*shown.record_fields, *group.added), shown.endpoint.origin)


def on_record_fields(call: Call, change: Callable[[Field], Field]) -> Call:
    """A call with changed fields of a record: as it takes them at the top, in `create[]`, or in `updates`."""
    if call.action is Action.CREATE:
        return _with_fields(call, change)
    wrapper = _WRAPPED.get(call.action)

    def inside(shape: Shape) -> Shape:
        match shape:
            case ListOf(element):
                return replace(shape, element=inside(element))
            case ObjectOf(fields):
                return replace(shape, fields=tuple(map(change, fields)))
            case _:
                return shape

    def wrapped(field: Field) -> Field:
        return replace(field, shape=inside(field.shape)) if field.name == wrapper else field

    return _with_fields(call, wrapped) if wrapper else call


def _with_fields(call: Call, change: Callable[[Field], Field]) -> Call:
    values = tuple(
        value if value.location is In.PATH else replace(value, field=change(value.field))
        for value in call.merged.values
    )
    return replace(call, merged=replace(call.merged, values=values))


def record_answer(call: Call, group: Group) -> Answer | None:
    """What a default action returns, where the page shows no answer and its title is that of the action."""
    if not has_record(group) or call.merged.reply.shape is not None:
        return None
    if not names_action(call.endpoint.title, call.action):
        return None
    named = spec.Named(name=group.record)
    where = call.endpoint.origin
    if call.action in _RETURN_A_RECORD:
        return Answer(format=AnswerFormat.JSON, type=named, basis=Basis.DERIVED, origin=where)
    if call.action is Action.LIST:
        listed = spec.List(items=named)
        return Answer(format=AnswerFormat.JSON, type=listed, basis=Basis.DERIVED, origin=where)
    return None


def with_roles(groups: Sequence[Group]) -> list[Group]:
    """The groups, the records that `create` and `updates` wrap with names of their own.

    So a change of one endpoint does not rename what another one takes.
    """
    return [replace(group, calls=tuple(_with_role(call, group) for call in group.calls)) for group in groups]


def _with_role(call: Call, group: Group) -> Call:
    wrapped = _WRAPPED.get(call.action)
    if not group.record or wrapped is None:
        return call
    values = tuple(
        _wrapped(value, group.record) if value.field.name == wrapped else value
        for value in call.merged.values
    )
    return replace(call, merged=replace(call.merged, values=values))


def _wrapped(value: Value, record_name: str) -> Value:
    role = record_name + pascal(value.field.name)
    return replace(value, field=replace(value.field, shape=_in_role(value.field.shape, role)))


def _in_role(shape: Shape, role: str) -> Shape:
    match shape:
        case ListOf(element):
            return replace(shape, element=_in_role(element, role))
        case ObjectOf():
            return replace(shape, role=role)
        case _:
            return shape
