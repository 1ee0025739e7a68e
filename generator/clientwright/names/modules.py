"""Plan: the module in models/ of each type: with the one resource that uses it, or among the shared ones.

Where a type can be imported from is as public as its name. One that was released in another module stays
importable there, and is defined among the shared ones from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clientwright import spec as s
from clientwright.spec.uses import closure, named

SHARED = "shared"
EVENTS = "webhook_events"


def homes(
    spec: s.Spec, resources: Mapping[str, str], released: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """Of each type the module that defines it, and then those that only pass it on.

    `resources` gives the module of each resource, `released` the modules of the types of an earlier release.
    """
    types = {definition.name: definition for definition in spec.types}
    users: dict[str, dict[str, None]] = {name: {} for name in types}
    for resource in spec.resources:
        for name in closure(types, _roots(resource)):
            users[name][resources[resource.name]] = None
    for webhook in spec.webhooks:
        for name in closure(types, named(webhook.type)):
            if not users[name]:
                users[name][EVENTS] = None
    there = {SHARED, EVENTS, *resources.values()}
    modules = {name: {*by, *(there & {*released.get(name, ())})} for name, by in users.items()}
    # A shared module that needed one of a resource's would go round in a circle.
    shared = closure(types, [name for name, found in modules.items() if len(found) != 1 or SHARED in found])
    return {
        name: _ordered(SHARED, there & {*released.get(name, ())}) if name in shared else (*found,)
        for name, found in modules.items()
    }


def _ordered(home: str, others: Iterable[str]) -> tuple[str, ...]:
    return (home, *sorted({*others} - {home}))


def _roots(resource: s.Resource) -> Iterator[str]:
    if resource.record:
        yield resource.record
    for operation in resource.operations:
        for parameter in operation.parameters:
            yield from named(parameter.type)
        yield from named(operation.answer.type)
