"""Resources, and which operation became which: by method and path, else where the evidence is plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.releasing.diff.changes import Change, Kind
from clientwright.releasing.diff.classify import ADDITIVE, BREAKING, COSMETIC
from clientwright.releasing.diff.compare.constraints import constraint_changes
from clientwright.releasing.diff.compare.lists import (
    Matched,
    fact_changes,
    match,
    note_changes,
    order_changes,
)
from clientwright.releasing.diff.compare.operations import operation_changes
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.diff.texts import lines

_VARIABLE = re.compile(r"\{[^{}]*\}|:\w+|<[^<>]*>|\([^()]*\)")


@dataclass(frozen=True)
class Place:
    """An operation, the resource that it stands in, and its index there."""

    resource: s.Resource
    index: int
    operation: s.Operation


def resource_changes(sides: Sides, resources: Matched[s.Resource]) -> Iterator[Change]:
    """What became of each resource, and of each operation."""
    for gone in resources.removed:
        yield Change(Kind.RESOURCE_REMOVED, BREAKING, gone.name, before=_size(gone), lines=lines(gone))
    for resource in resources.added:
        size = _size(resource)
        yield Change(Kind.RESOURCE_ADDED, ADDITIVE, resource.name, after=size, lines=lines(resource))
    first = lines(*sides.new.spec.resources)
    yield from order_changes(resources, "resources", first, Kind.RESOURCE_REORDERED)
    for before, after in resources.pairs:
        yield from _resource_changes(sides, before, after)
    became = {before.name: after.name for before, after in resources.pairs}
    operations = match_operations(sides, became)
    for one in operations.removed:
        key, callable_ = one.operation.key, sides.old.names.callable(one.resource, one.operation)
        heirs = [new for new in operations.added if may_follow(one.operation, new.operation)]
        heirs = [new for new in heirs if became.get(one.resource.name) == new.resource.name]
        instead = sides.new.names.callable(heirs[0].resource, heirs[0].operation) if len(heirs) == 1 else ""
        yield Change(
            Kind.ENDPOINT_REMOVED, BREAKING, key, callable_, None, lines(one.operation), successor=instead
        )
    for one in operations.added:
        key, callable_ = one.operation.key, sides.new.names.callable(one.resource, one.operation)
        yield Change(Kind.ENDPOINT_ADDED, ADDITIVE, key, after=callable_, lines=lines(one.operation))
    for was, is_ in operations.pairs:
        stayed = became.get(was.resource.name) == is_.resource.name
        yield from _move_changes(sides, was, is_, stayed=stayed)
        yield from operation_changes(sides, was.operation, is_.operation)
    yield from _order_changes(resources, operations)


def _order_changes(resources: Matched[s.Resource], operations: Matched[Place]) -> Iterator[Change]:
    links: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for was, is_ in operations.pairs:
        links.setdefault((was.resource.name, is_.resource.name), []).append((was.index, is_.index))
    for before, after in resources.pairs:
        own = links.get((before.name, after.name), [])
        matched = Matched(before.operations, after.operations, own, lambda operation: operation.key)
        yield from order_changes(matched, after.name, lines(after))


def match_resources(sides: Sides) -> Matched[s.Resource]:
    """Resources by name, by Python name, and by operations that are all the same."""

    def same_python(before: s.Resource, after: s.Resource) -> bool:
        return sides.old.names.resources[before.name] == sides.new.names.resources[after.name]

    def same_operations(before: s.Resource, after: s.Resource) -> bool:
        keys = {operation.key for operation in before.operations}
        return bool(keys) and keys == {operation.key for operation in after.operations}

    resources = match(sides.old.spec.resources, sides.new.spec.resources, lambda resource: resource.name)
    return resources.paired(same_python).paired(same_operations)


def _resource_changes(sides: Sides, old: s.Resource, new: s.Resource) -> Iterator[Change]:
    place = lines(new, old)
    python = sides.old.names.resources[old.name], sides.new.names.resources[new.name]
    if old.name != new.name or python[0] != python[1]:
        effect = COSMETIC if python[0] == python[1] else BREAKING
        texts = f"{old.name} ({python[0]})", f"{new.name} ({python[1]})"
        yield Change(Kind.RESOURCE_RENAMED, effect, new.name, *texts, lines=place)
    yield from fact_changes(old, new, new.name, place, {"description": Kind.DESCRIPTION_CHANGED})
    yield from note_changes(old.notes, new.notes, new.name, new)
    yield from constraint_changes(old.constraints, new.constraints, new.name, new)
    if sides.types.get(old.record, old.record) != new.record:
        yield Change(Kind.RESOURCE_CHANGED, COSMETIC, new.name, old.record, new.record, place)


def match_operations(sides: Sides, became: dict[str, str]) -> Matched[Place]:
    """Operations by key; those left over by what they say, within their resource."""

    def alike(*telling: str) -> Callable[[Place, Place], bool]:
        def found(old: Place, new: Place) -> bool:
            said = [getattr(old.operation, name) for name in telling]
            return (
                became.get(old.resource.name) == new.resource.name
                and all(said)
                and said == [getattr(new.operation, name) for name in telling]
                and _same_call(sides, old.operation, new.operation)
            )

        return found

    def same_path(old: Place, new: Place) -> bool:
        paths = [_VARIABLE.sub("{}", place.operation.path) for place in (old, new)]
        return old.operation.method == new.operation.method and paths[0] == paths[1]

    old, new = (
        [
            Place(resource, index, operation)
            for resource in side.spec.resources
            for index, operation in enumerate(resource.operations)
        ]
        for side in (sides.old, sides.new)
    )
    operations = match(old, new, lambda place: place.operation.key)
    evidence = same_path, alike("title", "description"), alike("title"), alike("description")
    for rule in evidence:
        operations = operations.paired(rule)
    return operations


def may_follow(old: s.Operation, new: s.Operation) -> bool:
    """Whether an operation that came may be one that went: of their resource, both are sent alike."""
    return old.method == new.method


def _same_call(sides: Sides, old: s.Operation, new: s.Operation) -> bool:
    """Whether two operations take and return the same; path parameters, which belong to a path, by number."""
    before, after = ([one for one in each.parameters if one.location is not s.In.PATH] for each in (old, new))
    return (
        (old.method, old.body, old.answer.format) == (new.method, new.body, new.answer.format)
        and len(old.parameters) == len(new.parameters)
        and sides.same(old.answer.type, new.answer.type)
        and len(before) == len(after)
        and all(
            (one.name, one.location, one.presence) == (other.name, other.location, other.presence)
            and sides.same(one.type, other.type)
            for one, other in zip(before, after, strict=True)
        )
    )


def _move_changes(sides: Sides, old: Place, new: Place, *, stayed: bool) -> Iterator[Change]:
    """An operation has another function, path or resource. `stayed`: its resource is the same."""
    before, after = old.operation, new.operation
    renamed = sides.old.names.operations[before.key] != sides.new.names.operations[after.key]
    if not renamed and stayed and before.key == after.key:
        return
    was = f"{before.key}: {sides.old.names.callable(old.resource, before)}"
    is_ = f"{after.key}: {sides.new.names.callable(new.resource, after)}"
    kind = Kind.ENDPOINT_RENAMED if renamed else Kind.ENDPOINT_MOVED
    effect = BREAKING if renamed or not stayed else COSMETIC
    yield Change(kind, effect, after.key, was, is_, lines(after, before))


def _size(resource: s.Resource) -> str:
    return f"{len(resource.operations)} endpoints"
