"""What a release keeps of what it drops: each for one release, deprecated, with what takes its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from clientwright import spec as s
from clientwright.releasing.diff.changes import Direction
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.dropped import Dropped, DroppedMember
from clientwright.spec.retirement import (
    RetiredField,
    RetiredMember,
    RetiredOperation,
    RetiredParameter,
    RetiredValue,
    Retirement,
)

_GOES = "The documentation no longer has it; the next release drops it."
_KEYED = (s.BodyFormat.JSON, s.BodyFormat.FORM, s.BodyFormat.MULTIPART)
"""The formats of bodies with keys."""
Node = TypeVar("Node", bound=s.Node)
Member = TypeVar("Member", s.Parameter, s.Field)


def retire(sides: Sides, dropped: Dropped, stayed: Retirement) -> Retirement:
    """What stays of what was dropped: not what has `stayed` for a release, nor what another now is called.

    Types that both sides have are the new ones. Of the others, which stay, one whose name in the spec is
    taken gets another there; its class keeps its name.
    """
    called = _called(sides, dropped)
    return Retirement(
        operations=tuple(_operations(sides, dropped, stayed, called)),
        parameters=tuple(_parameters(sides, dropped, stayed, called)),
        fields=tuple(_fields(sides, dropped, stayed, called)),
        values=tuple(
            RetiredValue(type=one.owner[1], value=one.value)
            for one in dropped.values
            if (one.owner[0], one.value) not in [(old.type, old.value) for old in stayed.values]
        ),
        members=tuple(
            RetiredMember(type=one.owner[1], member=_moved(one.member, called), value=one.value)
            for one in dropped.choices
            if one.member.name not in {old.name for old in stayed.types}
        ),
        types=tuple(
            _moved(one.definition, called).model_copy(
                update={"deprecated": True, "description": _told(one.successor)}
            )
            for one in dropped.types
            if one.definition.name not in {old.name for old in stayed.types}
        ),
    )


def _called(sides: Sides, dropped: Dropped) -> dict[str, str]:
    """The name in the new spec of each type that the old one has."""
    taken = sides.new.types
    went = [one.definition.name for one in dropped.types]
    return {**sides.types, **{name: f"{name}Retired" if name in taken else name for name in went}}


def _operations(
    sides: Sides, dropped: Dropped, stayed: Retirement, called: Mapping[str, str]
) -> Iterator[RetiredOperation]:
    old = {one.operation.key for one in stayed.operations}
    taken = {sides.new.names.callable(*found) for found in sides.new.spec.operations()}
    for one in dropped.operations:
        function = sides.old.names.callable(one.resource, one.operation)
        if one.operation.key not in old and function not in taken:
            facts = {"status": s.Status.DEPRECATED, "description": _told(one.successor)}
            operation = _moved(one.operation, called).model_copy(update=facts)
            yield RetiredOperation(resource=one.resource.name, operation=operation)


def _parameters(
    sides: Sides, dropped: Dropped, stayed: Retirement, called: Mapping[str, str]
) -> Iterator[RetiredParameter]:
    old = {(one.operation, one.parameter.name) for one in stayed.parameters}
    before, after = (
        {operation.key: operation for _, operation in side.spec.operations()}
        for side in (sides.old, sides.new)
    )
    for one in dropped.parameters:
        body, new = before[one.owner[0]].body, after[one.owner[1]]
        taken = {sides.new.names.argument(other.label) for other in new.parameters}
        is_free = sides.old.names.argument(one.member.label) not in taken
        if (
            is_free
            and (one.owner[0], one.member.name) not in old
            and _can_be_sent(one.member, body, new.body)
        ):
            # A call that leaves it out is what the documentation has now.
            parameter = _deprecated(one, called, s.Presence.OPTIONAL)
            yield RetiredParameter(operation=new.key, after=one.after, body=body, parameter=parameter)


def _can_be_sent(parameter: s.Parameter, old: s.BodyFormat, new: s.BodyFormat) -> bool:
    """Whether a call has room for a parameter: its path has none, and its body only where it has keys.

    The choice of a raw body's media type goes with that body.
    """
    if parameter.location is s.In.BODY:
        return old in _KEYED and new in (*_KEYED, s.BodyFormat.NONE)
    is_choice = parameter.name.lower() == "content-type" and old is s.BodyFormat.RAW
    return parameter.location is not s.In.PATH and not (is_choice and new is not old)


def _fields(
    sides: Sides, dropped: Dropped, stayed: Retirement, called: Mapping[str, str]
) -> Iterator[RetiredField]:
    old = {(one.type, one.field.name) for one in stayed.fields}
    attributes = sides.new.names.attributes
    for one in dropped.fields:
        new = sides.new.types[one.owner[1]]
        taken = {attributes[other.name] for other in new.fields} if isinstance(new, s.Object) else set[str]()
        is_free = sides.old.names.attributes[one.member.name] not in taken
        if is_free and (one.owner[0], one.member.name) not in old:
            # Readers keep the type that they know; of writers nobody may demand it.
            is_read = Direction.ANSWER in sides.use(*one.owner).directions
            presence = one.member.presence if is_read else s.Presence.OPTIONAL
            field = _deprecated(one, called, presence)
            yield RetiredField(type=new.name, after=one.after, field=field)


def _deprecated(one: DroppedMember[Member], called: Mapping[str, str], presence: s.Presence) -> Member:
    facts = {"deprecated": True, "presence": presence, "description": _told(one.successor)}
    return _moved(one.member, called).model_copy(update=facts)


def _told(successor: str) -> str:
    return f"{_GOES} Use {successor} instead." if successor else _GOES


def _moved(node: Node, called: Mapping[str, str]) -> Node:
    """A node without its lines, whose types are called as the new spec calls them."""
    facts = {name: _fact(value, called) for name, value in vars(node).items()}
    if isinstance(node, s.Located):
        facts["origin"] = None
    if isinstance(node, s.Named | s.Definition):
        facts["name"] = called[node.name]
    return node.model_copy(update=facts)


def _fact(value: object, called: Mapping[str, str]) -> object:
    if isinstance(value, s.Node):
        return _moved(value, called)
    if isinstance(value, tuple):
        return tuple(_fact(one, called) for one in cast("tuple[object, ...]", value))
    return value
