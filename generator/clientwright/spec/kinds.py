"""Kinds of values: scalar, list, object or any, which decides how a type is written where there is only
text."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright import spec as s

Kinds = frozenset[str]
_NOTHING: Kinds = frozenset()


def kinds(ref: s.TypeRef, types: Mapping[str, s.TypeDef], seen: frozenset[str] = _NOTHING) -> Kinds:
    """What values of a type can be: `scalar`, `list`, `object`, `any`; null counts as none of them."""
    match ref:
        case s.Primitive(type=s.PrimitiveType.NULL):
            return _NOTHING
        case s.List():
            return frozenset({"list"})
        case s.Map():
            return frozenset({"object"})
        case s.Nullable():
            return kinds(ref.type, types, seen)
        case s.Any():
            return frozenset({"any"})
        case s.Named():
            return _NOTHING if ref.name in seen else _defined(ref.name, types, seen | {ref.name})
        case _:
            return frozenset({"scalar"})


def _defined(name: str, types: Mapping[str, s.TypeDef], seen: frozenset[str]) -> Kinds:
    match types[name]:
        case s.Object():
            return frozenset({"object"})
        case s.Union(members=members):
            return _NOTHING.union(*(kinds(member, types, seen) for member in members))
        case s.Alias(target=target):
            return kinds(target, types, seen)
        case _:
            return frozenset({"scalar"})
