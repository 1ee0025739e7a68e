"""Uses of types: those within a definition, the types that they name, and all that these reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clientwright import spec as s


def closure(types: Mapping[str, s.TypeDef], roots: Iterable[str]) -> set[str]:
    """The types of these names, and those that they hold, however deep."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(parts(types[name]))
    return found


def parts(definition: s.TypeDef) -> Iterator[str]:
    """The types that a definition names."""
    return (name for ref in uses(definition) for name in named(ref))


def uses(definition: s.TypeDef) -> Iterator[s.TypeRef]:
    """The uses of types within a definition."""
    match definition:
        case s.Object():
            yield from (field.type for field in definition.fields)
            if definition.extra is not None:
                yield definition.extra
        case s.Union():
            yield from definition.members
            if definition.fallback is not None:
                yield definition.fallback
        case s.Alias():
            yield definition.target
        case s.Enum():
            pass


def named(ref: s.TypeRef) -> Iterator[str]:
    """The type that a use names, if any."""
    match ref:
        case s.Named():
            yield ref.name
        case s.List():
            yield from named(ref.items)
        case s.Map():
            yield from named(ref.values)
        case s.Nullable():
            yield from named(ref.type)
        case s.Primitive() | s.Literal() | s.Any():
            pass
