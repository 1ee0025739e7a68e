"""Where each type lives: with the one resource that uses it, or among those that several share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from clientwright import spec as s
from clientwright.annotate import Scope
from clientwright.names import Names
from clientwright.plan import Annotation, Import

SHARED = "shared"
EVENTS = "webhook_events"
RECORD = "Record"


@dataclass(frozen=True)
class Layout:
    """The module in models/ of each type, and the types in an order in which each stands after its parts.

    `common` are the fields with which every record begins; where there are several records, they stand once,
    in the base class `RECORD`. `answered` are the types that the server gives: whatever the page says, none
    of their fields is demanded.
    """

    types: Mapping[str, s.TypeDef]
    modules: Mapping[str, str]
    order: tuple[str, ...]
    record_of: Mapping[str, str]
    common: tuple[s.Field, ...]
    answered: frozenset[str]
    names: Names

    def within(self, module: str) -> Scope:
        """The scope of a module of models: its own types bare, others through their modules."""
        own = {name: Annotation(self.names.models[name]) for name in self._members.get(module, ())}
        return Scope(self.types, {**self._far, **own})

    def outside(self, module: str) -> Scope:
        """The scope of a module of endpoints: its own models through `models`, others by their modules."""
        source = Import("models", module, "models")
        own = {name: self._through(source, name) for name in self._members.get(module, ())}
        return Scope(self.types, {**self._far, **own})

    def record(self, module: str) -> Annotation:
        """The base class of records, as a module of models reaches it."""
        if module == SHARED:
            return Annotation(RECORD)
        return Annotation(f"{SHARED}.{RECORD}", frozenset({Import("models", SHARED)}))

    @cached_property
    def _far(self) -> dict[str, Annotation]:
        return {name: self._through(Import("models", home), name) for name, home in self.modules.items()}

    @cached_property
    def _members(self) -> dict[str, list[str]]:
        members: dict[str, list[str]] = {}
        for name, home in self.modules.items():
            members.setdefault(home, []).append(name)
        return members

    def _through(self, source: Import, name: str) -> Annotation:
        text = f"{source.alias or source.name}.{self.names.models[name]}"
        return Annotation(text, frozenset({source}))


def lay_out(spec: s.Spec, names: Names) -> Layout:
    """Assigns every type to a module."""
    types = {definition.name: definition for definition in spec.types}
    users: dict[str, dict[str, None]] = {name: {} for name in types}
    for resource in spec.resources:
        for name in _closure(types, _resource_roots(resource)):
            users[name][names.resources[resource.name]] = None
    for webhook in spec.webhooks:
        for name in _closure(types, _named(webhook.type)):
            if not users[name]:
                users[name][EVENTS] = None
    modules = {name: next(iter(by)) if len(by) == 1 else SHARED for name, by in users.items()}
    records = {resource.record: resource.name for resource in spec.resources if resource.record}
    answers = [name for _, operation in spec.operations() for name in _named(operation.answer.type)]
    answers += [name for webhook in spec.webhooks for name in _named(webhook.type)]
    answered = frozenset(_closure(types, [*records, *answers]))
    common = _common_fields([types[name] for name in records])
    return Layout(types, modules, tuple(_parts_first(types)), records, common, answered, names)


def _common_fields(records: list[s.TypeDef]) -> tuple[s.Field, ...]:
    if len(records) < 2:
        return ()
    rows = zip(*(one.fields if isinstance(one, s.Object) else () for one in records), strict=False)
    return tuple(row[0] for row in takewhile(lambda row: all(one == row[0] for one in row), rows))


def _resource_roots(resource: s.Resource) -> Iterator[str]:
    if resource.record:
        yield resource.record
    for operation in resource.operations:
        for parameter in operation.parameters:
            yield from _named(parameter.type)
        yield from _named(operation.answer.type)


def _named(ref: s.TypeRef) -> Iterator[str]:
    match ref:
        case s.Named():
            yield ref.name
        case s.List():
            yield from _named(ref.items)
        case s.Map():
            yield from _named(ref.values)
        case s.Nullable():
            yield from _named(ref.type)


def _parts(definition: s.TypeDef) -> Iterator[str]:
    match definition:
        case s.Object():
            for member in definition.fields:
                yield from _named(member.type)
        case s.Union():
            for option in definition.members:
                yield from _named(option)
        case s.Alias():
            yield from _named(definition.target)


def _closure(types: Mapping[str, s.TypeDef], roots: Iterable[str]) -> set[str]:
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_parts(types[name]))
    return found


def _parts_first(types: Mapping[str, s.TypeDef]) -> Iterator[str]:
    """Every type after its parts, for aliases are values at run time; otherwise in the spec's order."""
    done: set[str] = set()
    for root in types:
        stack: list[tuple[str, Iterator[str]]] = [(root, _parts(types[root]))] if root not in done else []
        done.add(root)
        while stack:
            name, parts = stack[-1]
            following = next((part for part in parts if part not in done), None)
            if following is None:
                stack.pop()
                yield name
            else:
                done.add(following)
                stack.append((following, _parts(types[following])))
