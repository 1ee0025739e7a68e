"""What a release drops: functions, parameters, fields, values and types, each with what takes its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Generic, TypeVar

from clientwright import spec as s
from clientwright.releasing.diff.changes import Change, Kind
from clientwright.releasing.diff.compare.definitions import match_fields, successor_of_type
from clientwright.releasing.diff.compare.lists import Matched
from clientwright.releasing.diff.compare.members import Owner, successor
from clientwright.releasing.diff.compare.operations import match_parameters
from clientwright.releasing.diff.compare.resources import match_operations, match_resources
from clientwright.releasing.diff.sides import Sides

Member = TypeVar("Member", s.Parameter, s.Field)
Kinded = TypeVar("Kinded", s.Object, s.Enum, s.Union)


@dataclass(frozen=True)
class DroppedOperation:
    """An operation and its resource as they were; `successor` is the function that takes its place."""

    resource: s.Resource
    operation: s.Operation
    successor: str = ""


@dataclass(frozen=True)
class DroppedMember(Generic[Member]):
    """A parameter or field as it was. `owner`: the key of its operation, or the name of its type, as it was
    and as it is; `after`: the name of the member behind which it stood, as it is; `successor`: the name in
    Python of what takes its place."""

    owner: tuple[str, str]
    member: Member
    after: str
    successor: str = ""


@dataclass(frozen=True)
class DroppedValue:
    """A value of an enum, whose names in the specs are `owner`, as it was and as it is."""

    owner: tuple[str, str]
    value: str | int | float | bool


@dataclass(frozen=True)
class DroppedChoice:
    """A member of a union, of a type that was dropped.

    `owner` are the union's names in the specs, as it was and as it is; `value` is what its discriminator held
    for the member, or "".
    """

    owner: tuple[str, str]
    member: s.Named
    value: str


@dataclass(frozen=True)
class DroppedType:
    """A type as it was; `successor` is the class that stands in its place."""

    definition: s.TypeDef
    successor: str = ""


@dataclass(frozen=True)
class Dropped:
    """All that users can name and that is there no more, or that is called otherwise."""

    operations: tuple[DroppedOperation, ...] = ()
    parameters: tuple[DroppedMember[s.Parameter], ...] = ()
    fields: tuple[DroppedMember[s.Field], ...] = ()
    values: tuple[DroppedValue, ...] = ()
    choices: tuple[DroppedChoice, ...] = ()
    types: tuple[DroppedType, ...] = ()


def dropped(sides: Sides, changes: Iterable[Change]) -> Dropped:
    """What the new side drops; `changes` are those between both."""
    operations = tuple(_operations(sides, changes))
    gone = {one.operation.key for one in operations}
    resources = match_resources(sides)
    became = {before.name: after.name for before, after in resources.pairs}
    calls = [(old.operation, new.operation) for old, new in match_operations(sides, became).pairs]
    return Dropped(
        operations=operations,
        parameters=tuple(
            found
            for old, new in calls
            if old.key not in gone
            for found in _members(sides, (old.key, new.key), *match_parameters(sides, old, new))
        ),
        fields=tuple(
            found
            for old, new in _both(sides, s.Object)
            for found in _members(sides, (old.name, new.name), *match_fields(sides, old, new))
        ),
        values=tuple(
            DroppedValue((old.name, new.name), value)
            for old, new in _both(sides, s.Enum)
            for value in old.values
            if value not in new.values
        ),
        choices=tuple(_choices(sides)),
        types=tuple(
            DroppedType(one, successor_of_type(sides, one))
            for name, one in sides.old.types.items()
            if name not in sides.types
        ),
    )


def _both(sides: Sides, kind: type[Kinded]) -> Iterator[tuple[Kinded, Kinded]]:
    """The types of a kind that both sides have, as they were and as they are."""
    for old, new in sides.types.items():
        before, after = sides.old.types[old], sides.new.types[new]
        if isinstance(before, kind) and isinstance(after, kind):
            yield before, after


def _choices(sides: Sides) -> Iterator[DroppedChoice]:
    for old, new in _both(sides, s.Union):
        for member, value in zip_longest(old.members, old.values, fillvalue=""):
            if isinstance(member, s.Named) and member.name not in sides.types:
                yield DroppedChoice((old.name, new.name), member, value)


def _operations(sides: Sides, changes: Iterable[Change]) -> Iterator[DroppedOperation]:
    old = {operation.key: (resource, operation) for resource, operation in sides.old.spec.operations()}
    new = {one.key: sides.new.names.callable(resource, one) for resource, one in sides.new.spec.operations()}
    for change in changes:
        if change.kind is Kind.ENDPOINT_REMOVED:
            yield DroppedOperation(*old[change.where], change.successor)
        elif change.kind is Kind.ENDPOINT_RENAMED:
            key = str(change.before).rpartition(": ")[0]
            if key not in new:
                yield DroppedOperation(*old[key], new[change.where])


def _members(
    sides: Sides, owner: tuple[str, str], members: Matched[Member], of: Owner
) -> Iterator[DroppedMember[Member]]:
    """The members that went, and those that are called otherwise now, in the order in which they stood."""
    became = {old.name: new.name for old, new in members.pairs}
    after = ""
    for old in members.old:
        to = became.get(old.name)
        if to is None:
            yield DroppedMember(owner, old, after, successor(sides, old, members, of))
        elif to != old.name and of.python[0](old.name) != of.python[1](to):
            yield DroppedMember(owner, old, after, of.python[1](to))
        after = old.name if to is None else to
