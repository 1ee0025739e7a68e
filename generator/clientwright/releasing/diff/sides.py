"""The two specs of a comparison: their names, where their types are used, and which types are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.diagnostics import FoundError
from clientwright.names import Names, propose_names
from clientwright.names.type_texts import type_text
from clientwright.releasing.diff.changes import Direction, Effect
from clientwright.releasing.diff.fits import Fit
from clientwright.releasing.diff.texts import facts_of
from clientwright.spec import checks as check
from clientwright.spec.lists import Lists
from clientwright.spec.uses import closure, named, parts, uses

Rename = Callable[[str], str | None]
_SOUND = (check.unknown_types, check.records, check.duplicate_types, check.duplicate_operations)


@dataclass(frozen=True)
class Use:
    """The operations that hold a type, however deep, and the ways in which it travels."""

    operations: tuple[str, ...]
    directions: frozenset[Direction]


@dataclass(frozen=True)
class Side:
    """A spec with its Python names; of each type its definition, its modules in models/, and its use.

    `lists` says which of its lists are read on.
    """

    spec: s.Spec
    names: Names
    types: Mapping[str, s.TypeDef]
    homes: Mapping[str, tuple[str, ...]]
    uses: Mapping[str, Use]
    lists: Lists

    def text(self, ref: s.TypeRef) -> str:
        """A use of a type, in a few words."""
        return type_text(ref, self.names)


@dataclass(frozen=True)
class Sides:
    """Both specs; `types` maps the old name of each type that both have to its new name."""

    old: Side
    new: Side
    types: Mapping[str, str]

    def same(self, old: s.TypeRef, new: s.TypeRef) -> bool:
        """Whether two uses say the same, where types that are the same may have other names."""
        return _shape(old, self.types.get) == _shape(new, str)

    def effect(self, old: s.TypeRef, new: s.TypeRef, directions: Iterable[Direction]) -> Effect:
        """What it means that a use of a type became another one."""
        found = Effect.COSMETIC
        for direction in directions:
            wider, narrower = self.fits(old, new, direction), self.fits(new, old, direction, back=True)
            kept, more = (wider, narrower) if direction is Direction.REQUEST else (narrower, wider)
            compatible = Effect.COSMETIC if more else Effect.ADDITIVE
            found = found.or_worse(compatible if kept else Effect.BREAKING)
        return found

    def fits(self, one: s.TypeRef, other: s.TypeRef, direction: Direction, *, back: bool = False) -> bool:
        """Whether the old type's annotation fits the new one's; `back`: the new type's the old one's."""
        if back:
            fit = Fit(self.new.types, self.old.types, lambda a, b: self.types.get(b) == a, direction)
        else:
            fit = Fit(self.old.types, self.new.types, lambda a, b: self.types.get(a) == b, direction)
        return fit.fits(one, other)

    def text_after(self, old: s.TypeRef, new: s.TypeRef) -> str:
        """The new use of a type in a few words, and which class it had where that is another type's now.

        A shape that splits leaves its class with the place that had it first. Who names the class at the
        other place, to read from there or to give something, must name another.
        """
        text = self.new.text(new)
        kept = self.types.get(next(named(old), ""))
        fresh = next(named(new), "")
        if kept is None or not fresh or kept == fresh or fresh in self.types.values():
            return text
        return f"{text} (a shape of its own, no longer that of {self.new.names.models[kept]})"

    def use(self, old: str, new: str) -> Use:
        """The use of a type that both have, in the ways that both know: there code meets its changes."""
        before, after = self.old.uses[old], self.new.uses[new]
        both = before.directions & after.directions
        operations = tuple(dict.fromkeys(after.operations + before.operations))
        return Use(operations, both or frozenset(Direction))


def face(old: s.Spec, new: s.Spec, old_names: Names | None, new_names: Names | None) -> Sides:
    """Sets two specs side by side; names that are not given are planned, the new ones after the old.

    Raises `FoundError` for a spec that is not sound in itself.
    """
    problems = [finding for spec in (old, new) for rule in _SOUND for finding in rule(spec)]
    if problems:
        raise FoundError(*problems)
    before = _side(old, old_names or propose_names(old, Names(), {}))
    after = _side(new, new_names or propose_names(new, before.names, {}))
    return Sides(before, after, dict(_paired(before, after)))


def _side(spec: s.Spec, names: Names) -> Side:
    types = {definition.name: definition for definition in spec.types}
    return Side(spec, names, types, names.modules, _uses(spec, types), Lists(spec))


def _uses(spec: s.Spec, types: Mapping[str, s.TypeDef]) -> dict[str, Use]:
    operations: dict[str, dict[str, None]] = {name: {} for name in types}
    directions: dict[str, set[Direction]] = {name: set() for name in types}

    def visit(ref: s.TypeRef, direction: Direction, *key: str) -> None:
        for name in closure(types, named(ref)):
            operations[name].update(dict.fromkeys(key))
            directions[name].add(direction)

    for _, operation in spec.operations():
        for parameter in operation.parameters:
            visit(parameter.type, Direction.REQUEST, operation.key)
        visit(operation.answer.type, Direction.ANSWER, operation.key)
    for webhook in spec.webhooks:
        visit(webhook.type, Direction.ANSWER)
    return {name: Use(tuple(operations[name]), frozenset(directions[name])) for name in types}


def _paired(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """The types that both have: of one name in Python, else of one shape that no other has."""
    python = {name: spec_name for spec_name, name in new.names.models.items() if spec_name in new.types}
    python |= new.names.aliases
    gone = {name for name in old.types if old.names.models[name] not in python}
    known = {name: python[old.names.models[name]] for name in old.types if name not in gone}
    yield from known.items()
    came = set(new.types) - set(known.values())
    before, after = _by_shape(old.types, gone), _by_shape(new.types, came)
    for shape, names in before.items():
        others = after.get(shape, [])
        if len(names) == len(others) == 1:
            yield names[0], others[0]


def _by_shape(types: Mapping[str, s.TypeDef], wanted: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in types:
        if name in wanted:
            found.setdefault(_definition_shape(name, types), []).append(name)
    return found


def _definition_shape(name: str, types: Mapping[str, s.TypeDef]) -> str:
    """All that is known of a type but names of types and where it stands; types within count by shape."""
    places: dict[str, str] = {name: "0"}
    waiting = [name]
    shapes: list[str] = []
    while waiting:
        definition = types[waiting.pop()]
        for inner in parts(definition):
            if inner not in places:
                places[inner] = str(len(places))
                waiting.append(inner)
        shapes.append(_own_shape(definition, places.__getitem__))
    return "\n".join(shapes)


def _own_shape(definition: s.TypeDef, rename: Rename) -> str:
    if isinstance(definition, s.Object):
        own = [(facts_of(field, "type"), _shape(field.type, rename)) for field in definition.fields]
        extra = _shape(definition.extra, rename) if definition.extra is not None else None
        return f"object {facts_of(definition, 'name', 'places', 'fields', 'extra')} {own} {extra}"
    refs = [_shape(ref, rename) for ref in uses(definition)]
    return (
        f"{definition.kind} {facts_of(definition, 'name', 'places', 'members', 'target', 'fallback')} {refs}"
    )


def _bounds(ref: s.List | s.Map) -> JsonValue:
    """The bounds of elements or values."""
    return facts_of(ref.rules) if ref.rules else None


def _shape(ref: s.TypeRef, rename: Rename) -> JsonValue:
    """A use as JSON, with the names of types exchanged."""
    match ref:
        case s.Named(name=name):
            return ["named", rename(name)]
        case s.List(items=items, open=open_):
            return ["list", _shape(items, rename), open_, _bounds(ref)]
        case s.Map(values=values):
            return ["map", _shape(values, rename), _bounds(ref)]
        case s.Nullable(type=inner):
            return ["nullable", _shape(inner, rename)]
        case s.Primitive() | s.Any() | s.Literal():
            return facts_of(ref)
        case _:
            assert_never(ref)
