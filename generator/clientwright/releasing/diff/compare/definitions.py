"""Definitions of types: each change is told once, with the operations that it touches."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Direction, Effect, Kind
from clientwright.releasing.diff.classify import ADDITIVE, BREAKING, COSMETIC
from clientwright.releasing.diff.compare.lists import (
    Facts,
    Matched,
    basis_changes,
    fact_changes,
    match,
    order_changes,
    status_changes,
)
from clientwright.releasing.diff.compare.members import FIELDS, Owner, match_members, member_changes
from clientwright.releasing.diff.sides import Side, Sides, Use
from clientwright.releasing.diff.texts import facts_of, lines
from clientwright.spec.uses import named

_FACTS = {"description": Kind.DESCRIPTION_CHANGED}


def type_changes(sides: Sides, resources: Matched[s.Resource]) -> Iterator[Change]:
    """What became of each definition. Their order says nothing: they are found by name."""
    old, new = sides.old, sides.new
    modules = {
        old.names.resources[before.name]: new.names.resources[after.name] for before, after in resources.pairs
    }
    for name, definition in old.types.items():
        if name not in sides.types:
            touches = old.uses[name].operations
            text, place = _text(sides, definition, old=True), lines(definition)
            instead = successor_of_type(sides, definition)
            yield Change(Kind.TYPE_REMOVED, BREAKING, name, text, None, place, touches, successor=instead)
    was: dict[str, list[str]] = {}
    for before, after in sides.types.items():
        was.setdefault(after, []).append(before)
    for name, definition in new.types.items():
        for before in was.get(name, ()):
            yield from _definition_changes(sides, old.types[before], definition)
            yield from _move_changes(sides, before, name, modules)
        if name not in was:
            touches = new.uses[name].operations
            text = _text(sides, definition)
            yield Change(Kind.TYPE_ADDED, ADDITIVE, name, None, text, lines(definition), touches)


def successor_of_type(sides: Sides, gone: s.TypeDef) -> str:
    """The one type that stands where a type stood that went."""
    places = {*sides.old.names.places[gone.name]}
    found = [name for name, at in sides.new.names.places.items() if places & {*at}]
    return sides.new.names.models[found[0]] if len(found) == 1 else ""


def _definition_changes(sides: Sides, old: s.TypeDef, new: s.TypeDef) -> Iterator[Change]:
    use, place = sides.use(old.name, new.name), lines(new, old)

    def told(kind: Kind, effect: Effect, before: JsonValue, after: JsonValue) -> Change:
        return Change(kind, effect, new.name, before, after, place, use.operations)

    names = sides.old.names.models[old.name], sides.new.names.models[new.name]
    if names[0] != names[1] and names[0] not in sides.new.names.aliases:
        yield told(Kind.TYPE_RENAMED, BREAKING, *names)
    yield from fact_changes(old, new, new.name, place, _FACTS)
    yield from basis_changes(old, new, new.name, place)
    yield from status_changes(old, new, new.name, place)
    match old, new:
        case s.Object(), s.Object():
            yield from member_changes(sides, *match_fields(sides, old, new))
            extra = [side.text(one) if one else "" for side, one in _extras(sides, old, new)]
            if not _same(sides, old.extra, new.extra):
                yield told(
                    Kind.TYPE_CHANGED, COSMETIC, f"further keys: {extra[0]}", f"further keys: {extra[1]}"
                )
        case s.Enum(), s.Enum():
            yield from _value_changes(old, new, use)
            if old.open is not new.open:
                effect = ADDITIVE if new.open else BREAKING
                yield told(
                    Kind.TYPE_CHANGED, effect, *("open" if one.open else "closed" for one in (old, new))
                )
        case s.Union(), s.Union():
            yield from _member_changes(sides, old, new, use)
            facts: Facts = dict.fromkeys(("discriminator", "values"), Kind.TYPE_CHANGED)
            yield from fact_changes(old, new, new.name, place, facts)
            if not _same(sides, old.fallback, new.fallback):
                held = [side.text(one) if one else "" for side, one in _fallbacks(sides, old, new)]
                yield told(Kind.TYPE_CHANGED, COSMETIC, *(f"other members: {one}" for one in held))
        case s.Alias(), s.Alias():
            if not sides.same(old.target, new.target):
                texts = sides.old.text(old.target), sides.new.text(new.target)
                effect = sides.effect(old.target, new.target, use.directions)
                yield told(Kind.TYPE_CHANGED, effect, *texts)
        case _:
            texts = _text(sides, old, old=True), _text(sides, new)
            yield told(Kind.TYPE_CHANGED, BREAKING, *texts)


def _extras(sides: Sides, old: s.Object, new: s.Object) -> list[tuple[Side, s.TypeRef | None]]:
    return [(sides.old, old.extra), (sides.new, new.extra)]


def _fallbacks(sides: Sides, old: s.Union, new: s.Union) -> list[tuple[Side, s.TypeRef | None]]:
    return [(sides.old, old.fallback), (sides.new, new.fallback)]


def _same(sides: Sides, old: s.TypeRef | None, new: s.TypeRef | None) -> bool:
    """Whether two types that may be left out are the same."""
    return old is new if old is None or new is None else sides.same(old, new)


def _move_changes(sides: Sides, old: str, new: str, modules: Mapping[str, str]) -> Iterator[Change]:
    """A type is no longer in a module of models/; that a resource's module has another name is told of it."""
    for before in sides.old.homes[old]:
        if modules.get(before, before) not in sides.new.homes[new]:
            touches, place = sides.use(old, new).operations, lines(sides.new.types[new])
            after = f"models.{sides.new.homes[new][0]}"
            yield Change(Kind.TYPE_MOVED, BREAKING, new, f"models.{before}", after, place, touches)


def match_fields(sides: Sides, old: s.Object, new: s.Object) -> tuple[Matched[s.Field], Owner]:
    """The fields of an object, before and after, and what they belong to."""
    use = sides.use(old.name, new.name)
    owner = Owner(
        where=new.name,
        label=f"{new.name}.",
        node=new,
        directions=use.directions,
        python=(sides.old.names.attributes.__getitem__, sides.new.names.attributes.__getitem__),
        kinds=FIELDS,
        touches=use.operations,
    )
    return match_members(sides, old.fields, new.fields, owner), owner


def _value_changes(old: s.Enum, new: s.Enum, use: Use) -> Iterator[Change]:
    values = match(old.values, new.values, json.dumps)
    for value in values.removed:
        effect = classify.enum_value(added=False, open_=new.open, directions=use.directions)
        place = lines(old)
        yield Change(Kind.ENUM_VALUE_REMOVED, effect, new.name, value, None, place, use.operations)
    for value in values.added:
        effect = classify.enum_value(added=True, open_=new.open, directions=use.directions)
        place = lines(new)
        yield Change(Kind.ENUM_VALUE_ADDED, effect, new.name, None, value, place, use.operations)
    yield from order_changes(values, new.name, lines(new))
    retired = match(old.retired, new.retired, json.dumps)
    for value in retired.added:
        where = f"{new.name} {json.dumps(value)}"
        yield Change(Kind.STATUS_CHANGED, ADDITIVE, where, "current", "deprecated", lines(new))
    for value in retired.removed:
        where = f"{new.name} {json.dumps(value)}"
        yield Change(Kind.STATUS_CHANGED, COSMETIC, where, "deprecated", "current", lines(new))
    yield from order_changes(retired, new.name, lines(new))


def _member_changes(sides: Sides, old: s.Union, new: s.Union, use: Use) -> Iterator[Change]:
    members = Matched(old.members, new.members, (), facts_of)
    for i, before in enumerate(old.members):
        taken = {j for _, j in members.links}
        found = [j for j, after in enumerate(new.members) if j not in taken and sides.same(before, after)]
        members = Matched(old.members, new.members, [*members.links, *((i, j) for j in found[:1])], facts_of)
    for gone in members.removed:
        effect = _coverage(sides, gone, new.members, use, removed=True)
        text = sides.old.text(gone)
        place = lines(*_definitions(sides.old, gone), old)
        yield Change(Kind.TYPE_MEMBER_REMOVED, effect, new.name, text, None, place, use.operations)
    for one in members.added:
        effect = _coverage(sides, one, old.members, use, removed=False)
        text = sides.new.text(one)
        place = lines(*_definitions(sides.new, one), new)
        yield Change(Kind.TYPE_MEMBER_ADDED, effect, new.name, None, text, place, use.operations)
    yield from order_changes(members, new.name, lines(new))


def _definitions(side: Side, member: s.TypeRef) -> list[s.TypeDef]:
    return [side.types[name] for name in named(member)]


def _coverage(
    sides: Sides, member: s.TypeRef, others: tuple[s.TypeRef, ...], use: Use, *, removed: bool
) -> Effect:
    """What it means that a union lost or won a member, which other members may cover.

    In answers unions are open: whoever reads one must reckon with members that are not known.
    """
    found = COSMETIC
    for direction in use.directions:
        if not any(sides.fits(member, other, direction, back=not removed) for other in others):
            hurts = removed and direction is Direction.REQUEST
            found = found.or_worse(BREAKING if hurts else ADDITIVE)
    return found


def _text(sides: Sides, definition: s.TypeDef, *, old: bool = False) -> str:
    """A definition in a few words."""
    side = sides.old if old else sides.new
    match definition:
        case s.Object(fields=fields):
            return f"object: {', '.join(field.name for field in fields)}"
        case s.Enum(values=values):
            return f"enum: {', '.join(map(str, values))}"
        case s.Union(members=members):
            return f"union: {' | '.join(map(side.text, members))}"
        case s.Alias(target=target):
            return f"alias: {side.text(target)}"
