"""The types of overlay entries: one line of text becomes a `TypeRef` and the definitions that it needs."""

from __future__ import annotations

import re
import typing
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from clientwright import spec as s
from clientwright.notations.type_notation import Notation, key, members, names, parse, subtree, value, word
from clientwright.overlay.targets import TargetError

__all__ = ["BINARY", "EMPTY", "Reading", "needs_model", "needs_record", "parse", "word"]

_SCALARS = {scalar.value: s.Primitive(type=scalar) for scalar in s.PrimitiveType}
RECORD, EMPTY, BINARY = "record", "empty", "binary"
_WORDS: dict[str, s.TypeRef] = {
    **_SCALARS,
    "any": s.Any(),
    "object": s.Map(values=s.Any()),
    EMPTY: s.Any(why="the body is empty"),
    BINARY: s.Primitive(type=s.PrimitiveType.FILE),
}


def needs_record(notation: Notation) -> bool:
    """Whether a type speaks of the record of its resource."""
    return RECORD in names(notation)


def needs_model(notation: Notation) -> bool:
    """Whether a type holds what needs a name of its own: an object, or a choice of more than null."""
    return any(True for _ in notation.find_data("object")) or any(
        len(members(union)) > 1 for union in notation.find_data("union")
    )


@dataclass
class Reading:
    """Turns notations into types of a spec; `made` gathers the definitions that they need, inner first.

    `shapes` are those that an entry calls by name.
    """

    known: Collection[str]
    record: str
    origin: s.Origin
    basis: s.Basis
    shapes: Mapping[str, Notation] = field(default_factory=dict[str, Notation])
    made: list[s.TypeDef] = field(default_factory=list[s.TypeDef])
    used: set[str] = field(default_factory=set[str])

    def type(self, notation: Notation, model: str, place: str) -> s.TypeRef:
        """The type of a place; raises `TargetError` for a name that is not in the spec."""
        children = notation.children
        match notation.data:
            case "name":
                return self._named(str(children[0]), place)
            case "literal":
                return s.Literal(value=value(notation))
            case "list":
                return s.List(items=self.type(subtree(children[0]), model, f"{place}[]"))
            case "map":
                return s.Map(values=self.type(subtree(children[0]), model, f"{place}.*"))
            case "object":
                fields = tuple(self._field(subtree(child), model, place) for child in children)
                return self._define(s.Object(name=model, fields=fields, **self._common(model, place)))
            case _:
                return self._union(notation, model, place)

    def refuse_unused(self) -> None:
        """Raises `TargetError` for a shape that nothing of its entry speaks of."""
        if unused := sorted(self.shapes.keys() - self.used):
            raise TargetError(f"nothing of the entry is of the type {unused[0]!r}")

    def _named(self, name: str, place: str) -> s.TypeRef:
        if name in _WORDS:
            return _WORDS[name]
        if name in self.shapes:
            return self._shape(name, place)
        target = self.record if name == RECORD else name
        if target not in self.known:
            raise TargetError(f"no type is called {name!r}")
        return s.Named(name=target)

    def _shape(self, name: str, place: str) -> s.TypeRef:
        """A shape by its name, defined where it first stands; it may hold itself."""
        named = s.Named(name=name)
        if name in self.used:
            return named
        self.used.add(name)
        if name in self.known:
            raise TargetError(f"{name!r} is the name of another type")
        made = self.type(self.shapes[name], name, place)
        if made != named:
            self._define(s.Alias(name=name, target=made, **self._common(name, place)))
        return named

    def _field(self, notation: Notation, model: str, place: str) -> s.Field:
        name, presence, type_ = key(notation)
        inner = model + "".join(part[:1].upper() + part[1:] for part in re.findall("[A-Za-z0-9]+", name))
        return s.Field(
            name=name,
            type=self.type(type_, inner, f"{place}.{name}"),
            presence=presence,
            origin=self.origin,
            basis=self.basis,
        )

    def _union(self, notation: Notation, model: str, place: str) -> s.TypeRef:
        choices = members(notation)
        nullable = len(choices) < len(notation.children)
        if len(choices) == 1:
            inner = self.type(choices[0], model, place)
        elif all(choice.data == "literal" for choice in choices):
            values = tuple(dict.fromkeys(map(value, choices)))
            inner = self._define(s.Enum(name=model, values=values, **self._common(model, place)))
        else:
            types = tuple(self.type(member, f"{model}Object", f"{place}|object") for member in choices)
            inner = self._define(s.Union(name=model, members=types, **self._common(model, place)))
        return s.Nullable(type=inner) if nullable else inner

    def _common(self, model: str, place: str) -> dict[str, typing.Any]:
        if not model:
            raise TargetError("an object or a choice of types needs a name: give it as 'model'")
        return {"origin": self.origin, "basis": self.basis, "places": (place,)}

    def _define(self, definition: s.TypeDef) -> s.Named:
        self.made.append(definition)
        return s.Named(name=definition.name)
