"""Types in one line, as people write them in overlays and supplements: `{ id!: string, tags?: string[] }`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from lark import Token, Tree, UnexpectedInput

from clientwright.notations.shapes import (
    Anything,
    Constant,
    Field,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Plain,
    Reference,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.reading.parsers import Parser, ended, tree_parser
from clientwright.spec.vocabulary import Basis, Presence, PrimitiveType

Notation = Tree[Token]
_DEEPEST = 32
_LONGEST = 50_000
_PRESENCE = {"!": Presence.REQUIRED, "?": Presence.OPTIONAL, "": Presence.UNKNOWN}
_SCALARS = {scalar.value: scalar for scalar in PrimitiveType}


@cache
def _parser() -> Parser[Notation]:
    return tree_parser("type_notation", start="type")


@cache
def parse(text: str) -> Notation:
    """The syntax of a type; raises `ValueError` that says at which character it cannot be read."""
    if len(text) > _LONGEST:
        raise ValueError(f"the type is longer than {_LONGEST} characters: define its parts one by one")
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        column = len(text) + 1 if ended(error) else error.column
        raise ValueError(f"the type {text!r} cannot be read from its character {column} on") from error
    if _is_deep(tree):
        raise ValueError(f"the type is nested more than {_DEEPEST} deep: define its parts one by one")
    return tree


def _is_deep(tree: Notation) -> bool:
    level = [tree]
    for _ in range(2 * _DEEPEST):  # an object and its field are two levels of the tree
        level = [child for one in level for child in one.children if isinstance(child, Tree)]
    return bool(level)


def word(notation: Notation) -> str:
    """The one word that a type consists of, if it does."""
    return str(notation.children[0]) if notation.data == "name" else ""


def names(notation: Notation) -> set[str]:
    """The words of a type: scalars, and names of types."""
    return {word(one) for one in notation.find_data("name")}


def references(notation: Notation) -> set[str]:
    """The names of types that a type speaks of: its words without those of the notation itself."""
    return names(notation) - _SCALARS.keys() - {"any", "object"}


def key(field: Notation) -> tuple[str, Presence, Notation]:
    """The name, the presence and the type of a field of an object."""
    name, mark, type_ = field.children
    return unquoted(name), _PRESENCE[str(mark or "")], subtree(type_)


def members(union: Notation) -> list[Notation]:
    """What a choice is among, without null unless that is all."""
    found = [subtree(child) for child in union.children]
    return [member for member in found if word(member) != "null"] or found[:1]


def value(literal: Notation) -> Plain:
    """The value of a literal."""
    token = literal.children[0]
    match token:
        case Token(type="BOOLEAN"):
            return str(token) == "true"
        case Token(type="NUMBER"):
            return float(token) if "." in token else int(token)
        case _:
            return unquoted(token)


def subtree(child: Token | Notation) -> Notation:
    """A part that the grammar makes a tree of."""
    assert isinstance(child, Tree)  # noqa: S101 - the grammar gives no other
    return child


def unquoted(token: Token | Notation) -> str:
    """A name or text without its quotes."""
    return str(token)[1:-1] if isinstance(token, Token) and token.type == "STRING" else str(token)


def shape(notation: Notation, origin: Origin, basis: Basis) -> Shape:
    """What a type says of a value. Names that are no scalars are references."""
    children = notation.children

    def inner(child: Token | Notation) -> Shape:
        return shape(subtree(child), origin, basis)

    match notation.data:
        case "name":
            return _named(str(children[0]))
        case "literal":
            return Constant(value(notation))
        case "list":
            return ListOf(inner(children[0]))
        case "map":
            return MapOf(inner(children[0]))
        case "object":
            fields = tuple(_field(subtree(child), inner, origin, basis) for child in children)
            return ObjectOf(fields, origin=origin, basis=basis)
        case _:
            return _union([inner(child) for child in children], origin)


def _named(name: str) -> Shape:
    if name in _SCALARS:
        return NullShape() if name == "null" else Scalar(_SCALARS[name])
    match name:
        case "any":
            return Anything()
        case "object":
            return MapOf(Anything())
        case _:
            return Reference(name)


def _field(notation: Notation, inner: Callable[[Notation], Shape], origin: Origin, basis: Basis) -> Field:
    name, presence, type_ = key(notation)
    return Field(name, inner(type_), presence, origin, basis=basis)


def _union(found: list[Shape], origin: Origin) -> Shape:
    plain = [one.value for one in found if isinstance(one, Constant)]
    others: list[Shape] = [one for one in found if not isinstance(one, Constant)]
    if len(plain) > 1:
        others.insert(0, OneOfValues(tuple(dict.fromkeys(plain)), origin=origin))
    elif plain:
        others.insert(found.index(Constant(plain[0])), Constant(plain[0]))
    return others[0] if len(others) == 1 else OneOf(tuple(others), origin=origin)
