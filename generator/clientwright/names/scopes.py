"""Scopes: the places of a package in which names meet, and must differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from clientwright.diagnostics import Diagnostic, Location
from clientwright.names.classes import CLIENT, both
from clientwright.names.table import Names
from clientwright.spec import Object, Origin, Spec

Row = tuple[str, str, Origin | None]
"""The node that a name is of, the name, and where the node stands."""


def collisions(spec: Spec, names: Names) -> Iterator[Diagnostic]:
    """An error for each two nodes that would have one name in one scope."""
    resources = [(one.name, names.resources[one.name], one.origin) for one in spec.resources]
    yield from _clash("resources", resources, str.lower)
    types = [(one.name, names.models[one.name], one.origin) for one in spec.types]
    yield from _clash("types", [*types, *((name, alias, None) for alias, name in names.aliases.items())])
    yield from _clash("classes of the client", _classes(spec, names))
    credentials = [(one.name, names.credentials[one.name], one.origin) for one in spec.security]
    yield from _clash("credentials", credentials)
    operations = [(resource, one) for resource in spec.resources for one in resource.operations]
    yield from _clash("constants of validators", _constants(spec, names))
    for resource in spec.resources:
        scope = f"functions of {resource.name}"
        yield from _clash(scope, ((o.key, names.operations[o.key], o.origin) for o in resource.operations))
    for _, operation in operations:
        scope = f"parameters of {operation.key}"
        rows = ((p.label, names.argument(p.label), p.origin) for p in operation.parameters)
        yield from _clash(scope, rows)
    for definition in spec.types:
        if isinstance(definition, Object):
            scope = f"fields of {definition.name}"
            rows = ((f.name, names.attributes[f.name], f.origin) for f in definition.fields)
            yield from _clash(scope, rows)


def _classes(spec: Spec, names: Names) -> Iterator[Row]:
    """The classes that meet in client.py: both clients, and both of each resource.

    Resources of one name, which are an error already, count once.
    """
    yield from ((CLIENT, name, None) for name in both(names.client))
    first = {names.resources[resource.name].lower(): resource for resource in reversed(spec.resources)}
    for resource in first.values():
        for name in both(names.classes[resource.name]):
            yield resource.name, name, resource.origin


def _constants(spec: Spec, names: Names) -> Iterator[Row]:
    """The constants in validators.py; of functions of one name, which are an error already, the first."""
    seen: set[str] = set()
    for resource, operation in spec.operations():
        function = names.callable(resource, operation)
        if function not in seen and operation.key in names.checks:
            seen.add(function)
            yield operation.key, names.checks[operation.key], operation.origin


def _clash(scope: str, rows: Iterable[Row], fold: Callable[[str], str] = str) -> Iterator[Diagnostic]:
    taken: dict[str, tuple[str, Origin | None]] = {}
    for node, name, origin in rows:
        if fold(name) not in taken:
            taken[fold(name)] = (node, origin)
            continue
        other, first = taken[fold(name)]
        message = f"{other!r} and {node!r}, {scope}, would both be called {name!r}"
        hint = f"Choose one in overlay.yaml: {{kind: name, target: {node!r}, python: ..., because: ...}}"
        if other == node:
            message = f"two {scope} are both {node!r}"
            hint = "Remove one from its page, correct it, or leave the page out (--without)."
        related = tuple(filter(None, [_location(first)]))
        yield Diagnostic("name-collision", message, location=_location(origin), hint=hint, related=related)


def _location(origin: Origin | None) -> Location | None:
    return Location(origin.source, origin.first) if origin else None
