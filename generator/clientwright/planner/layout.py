"""Where each type lives: with the one resource that uses it, or among those that several share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from clientwright import spec as s
from clientwright.names import Names
from clientwright.names.modules import SHARED
from clientwright.planner.annotate import Scope
from clientwright.planner.plan import Annotation, Import
from clientwright.spec.uses import closure, named, parts

RECORD = "Record"


@dataclass(frozen=True)
class Layout:
    """The module in models/ that defines each type, and an order in which each type stands after its parts.

    `common` are the fields with which every record begins; where there are several records, they stand once,
    in the base class `RECORD`. `answered` are the types that the server gives: whatever the page says, none
    of their fields is demanded. `passed` are the types that hold objects and that callers may pass.
    `resources` are those that modules are called after, by module.
    """

    types: Mapping[str, s.TypeDef]
    modules: Mapping[str, str]
    order: tuple[str, ...]
    record_of: Mapping[str, str]
    common: tuple[s.Field, ...]
    answered: frozenset[str]
    passed: frozenset[str]
    names: Names
    resources: Mapping[str, s.Resource]

    @cached_property
    def constants(self) -> Mapping[str, str]:
        """Of each type that the constant of a field tells from the other members of a union, that field."""
        return {
            member.name: union.discriminator
            for union in self._told_apart
            for member in union.members
            if isinstance(member, s.Named) and self._holds_constant(member.name, union.discriminator)
        }

    @cached_property
    def fallbacks(self) -> Mapping[str, str]:
        """Of each type that holds the members of a union that nobody knows, the union's discriminator."""
        return {one.fallback.name: one.discriminator for one in self._told_apart if one.fallback is not None}

    @property
    def _told_apart(self) -> Iterator[s.Union]:
        found = (one for one in self.types.values() if isinstance(one, s.Union))
        return (one for one in found if one.discriminator)

    def _holds_constant(self, name: str, field: str) -> bool:
        definition = self.types[name]
        return isinstance(definition, s.Object) and any(
            one.name == field and isinstance(one.type, s.Literal) for one in definition.fields
        )

    @property
    def common_types(self) -> frozenset[str]:
        """The types that the fields of the base class reach: they stand before it."""
        return frozenset(closure(self.types, [name for one in self.common for name in named(one.type)]))

    def within(self, module: str) -> Scope:
        """The scope of a module of models: its own types bare, others through their modules."""
        own = {name: Annotation(self.names.models[name]) for name in self._members.get(module, ())}
        return Scope(self.types, {**self._far, **own})

    def outside(self, module: str) -> Scope:
        """The scope of a module of endpoints: its own models through `models`, others by their modules."""
        source = Import("models", module, "models")
        own = {name: self._through(source, name) for name in self._members.get(module, ())}
        return Scope(self.types, {**self._far, **own}, dicts=self._dicts(module))

    def of_dicts(self, module: str) -> Scope:
        """The scope of a module of dicts: its own dicts bare, and models as those of endpoints reach them."""
        own = {name: Annotation(self.names.models[name]) for name in self._members.get(module, ())}
        scope = self.outside(module)
        return replace(
            scope, dicts={**scope.dicts, **{name: own[name] for name in own if name in self.passed}}
        )

    def _dicts(self, module: str) -> dict[str, Annotation]:
        """How the dicts of types are reached from a module that is not one of dicts."""
        source = Import("dicts", module, "dicts")
        own = [name for name in self._members.get(module, ()) if name in self.passed]
        return {**self._far_dicts, **{name: self._through(source, name) for name in own}}

    @cached_property
    def _far_dicts(self) -> dict[str, Annotation]:
        return {
            name: self._through(Import("dicts", home, f"{home}_dicts"), name)
            for name, home in self.modules.items()
            if name in self.passed
        }

    def passed_on(self, module: str) -> frozenset[Import]:
        """The imports of models that a module once defined, for those who import them from there."""
        return frozenset(
            Import(f"models.{home}", python, python)
            for name, (home, *others) in self.names.modules.items()
            if module in others
            for python in (self.names.models[name], *self.aliases.get(name, ()))
        )

    @cached_property
    def aliases(self) -> dict[str, list[str]]:
        """The further class names of types: of those that they have become equal to."""
        found: dict[str, list[str]] = {}
        for alias, name in self.names.aliases.items():
            found.setdefault(name, []).append(alias)
        return found

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
    """Orders the types, and finds what records share."""
    types = {definition.name: definition for definition in spec.types}
    modules = {name: found[0] for name, found in names.modules.items()}
    records = {resource.record: resource.name for resource in spec.resources if resource.record}
    answers = [name for _, operation in spec.operations() for name in named(operation.answer.type)]
    answers += [name for webhook in spec.webhooks for name in named(webhook.type)]
    answered = frozenset(closure(types, [*records, *answers]))
    common = _common_fields(types, frozenset(records))
    given = closure(types, [n for _, one in spec.operations() for p in one.parameters for n in named(p.type)])
    passed = frozenset(
        name for name in given if any(isinstance(types[one], s.Object) for one in closure(types, [name]))
    )
    resources = {names.resources[resource.name]: resource for resource in spec.resources}
    order = tuple(_parts_first(types))
    return Layout(types, modules, order, records, common, answered, passed, names, resources)


def _common_fields(types: Mapping[str, s.TypeDef], records: frozenset[str]) -> tuple[s.Field, ...]:
    """The fields with which all records begin, up to one that holds records: their base cannot need them."""
    if len(records) < 2:
        return ()
    definitions = [types[name] for name in types if name in records]
    rows = zip(*(one.fields if isinstance(one, s.Object) else () for one in definitions), strict=False)

    def is_common(row: tuple[s.Field, ...]) -> bool:
        reached = closure(types, named(row[0].type))
        return all(one == row[0] for one in row) and not reached & records

    return tuple(row[0] for row in takewhile(is_common, rows))


def _parts_first(types: Mapping[str, s.TypeDef]) -> Iterator[str]:
    """Every type after its parts, for aliases are values at run time; otherwise in the spec's order."""
    done: set[str] = set()
    for root in types:
        stack: list[tuple[str, Iterator[str]]] = [(root, parts(types[root]))] if root not in done else []
        done.add(root)
        while stack:
            name, rest = stack[-1]
            following = next((part for part in rest if part not in done), None)
            if following is None:
                stack.pop()
                yield name
            else:
                done.add(following)
                stack.append((following, parts(types[following])))
