"""The types of overlay entries: one line of text becomes a `TypeRef` and the definitions that it needs."""

from __future__ import annotations

import re
import typing
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache

from lark import Token, Tree, UnexpectedInput

from clientwright import spec as s
from clientwright.overlay.targets import TargetError
from clientwright.reading.parsers import Parser, ended, tree_parser

Notation = Tree[Token]
_NESTING = 32
_PRESENCE = {"!": s.Presence.REQUIRED, "?": s.Presence.OPTIONAL, None: s.Presence.UNKNOWN}
_SCALARS = {scalar.value: s.Primitive(type=scalar) for scalar in s.PrimitiveType}
RECORD, EMPTY, BINARY = "record", "empty", "binary"
_WORDS: dict[str, s.TypeRef] = {
    **_SCALARS,
    "any": s.Any(),
    "object": s.Map(values=s.Any()),
    EMPTY: s.Any(why="the body is empty"),
    BINARY: s.Primitive(type=s.PrimitiveType.FILE),
}


@cache
def _parser() -> Parser[Notation]:
    return tree_parser("type_notation", start="type")


@cache
def parse(text: str) -> Notation:
    """The syntax of a type; raises `ValueError` that says at which character it cannot be read."""
    if sum(map(text.count, "[({")) > _NESTING:
        raise ValueError(f"the type holds more than {_NESTING} brackets: define its parts one by one")
    try:
        return _parser().parse(text)
    except UnexpectedInput as error:
        column = len(text) + 1 if ended(error) else error.column
        raise ValueError(f"the type {text!r} cannot be read from its character {column} on") from error


def needs_record(notation: Notation) -> bool:
    """Whether a type speaks of the record of its resource."""
    return any(word.children == [RECORD] for word in notation.find_data("name"))


def needs_model(notation: Notation) -> bool:
    """Whether a type holds what needs a name of its own: an object, or a choice of more than null."""
    return any(True for _ in notation.find_data("object")) or any(
        len(_members(union)) > 1 for union in notation.find_data("union")
    )


def word(notation: Notation) -> str:
    """The one word that a type consists of, if it does."""
    return str(notation.children[0]) if notation.data == "name" else ""


@dataclass
class Reading:
    """Turns notations into types of a spec; `made` gathers the definitions that they need, inner first."""

    known: Collection[str]
    record: str
    origin: s.Origin
    basis: s.Basis
    made: list[s.TypeDef] = field(default_factory=list[s.TypeDef])

    def type(self, notation: Notation, model: str, place: str) -> s.TypeRef:
        """The type of a place; raises `TargetError` for a name that is not in the spec."""
        children = notation.children
        match notation.data:
            case "name":
                return self._named(str(children[0]))
            case "literal":
                return s.Literal(value=_unquoted(children[0]))
            case "list":
                return s.List(items=self.type(_tree(children[0]), model, f"{place}[]"))
            case "map":
                return s.Map(values=self.type(_tree(children[0]), model, f"{place}.*"))
            case "object":
                fields = tuple(self._field(_tree(child), model, place) for child in children)
                return self._define(s.Object(name=model, fields=fields, **self._common(model, place)))
            case _:
                return self._union(notation, model, place)

    def _named(self, name: str) -> s.TypeRef:
        if name in _WORDS:
            return _WORDS[name]
        target = self.record if name == RECORD else name
        if target not in self.known:
            raise TargetError(f"no type is called {name!r}")
        return s.Named(name=target)

    def _field(self, notation: Notation, model: str, place: str) -> s.Field:
        key, mark, type_ = notation.children
        name = _unquoted(key)
        inner = model + "".join(part[:1].upper() + part[1:] for part in re.findall("[A-Za-z0-9]+", name))
        return s.Field(
            name=name,
            type=self.type(_tree(type_), inner, f"{place}.{name}"),
            presence=_PRESENCE[str(mark) if mark else None],
            origin=self.origin,
            basis=self.basis,
        )

    def _union(self, notation: Notation, model: str, place: str) -> s.TypeRef:
        members = _members(notation)
        nullable = len(members) < len(notation.children)
        if len(members) == 1:
            inner = self.type(members[0], model, place)
        elif all(member.data == "literal" for member in members):
            values = tuple(dict.fromkeys(_unquoted(member.children[0]) for member in members))
            inner = self._define(s.Enum(name=model, values=values, **self._common(model, place)))
        else:
            types = tuple(self.type(member, f"{model}Object", f"{place}|object") for member in members)
            inner = self._define(s.Union(name=model, members=types, **self._common(model, place)))
        return s.Nullable(type=inner) if nullable else inner

    def _common(self, model: str, place: str) -> dict[str, typing.Any]:
        if not model:
            raise TargetError("an object or a choice of types needs a name: give it as 'model'")
        return {"origin": self.origin, "basis": self.basis, "places": (place,)}

    def _define(self, definition: s.TypeDef) -> s.Named:
        self.made.append(definition)
        return s.Named(name=definition.name)


def _members(union: Notation) -> list[Notation]:
    members = [_tree(child) for child in union.children]
    return [member for member in members if word(member) != "null"] or members[:1]


def _tree(child: Token | Notation) -> Notation:
    assert isinstance(child, Tree)  # noqa: S101 - the grammar gives no other
    return child


def _unquoted(token: Token | Notation) -> str:
    return str(token)[1:-1] if isinstance(token, Token) and token.type == "STRING" else str(token)
