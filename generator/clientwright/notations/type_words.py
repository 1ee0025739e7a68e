"""Type words of prose: `string`, `array of integers`, `number or null`, as shapes; the one table of
synonyms."""

from __future__ import annotations

import re

from clientwright.notations.shapes import (
    Anything,
    ListOf,
    MapOf,
    NullShape,
    OneOf,
    Scalar,
    Shape,
    refuse_deep,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType

_KINDS = {
    PrimitiveType.STRING: "string str text enum char varchar email password url uri uuid guid date datetime"
    " rfc3339 iso8601 字符串",
    PrimitiveType.INTEGER: "integer int int32 int64 long short unsigned uint uint32 uint64 整数",
    PrimitiveType.NUMBER: "number float double decimal numeric real unix_timestamp 数字",
    PrimitiveType.BOOLEAN: "boolean bool 布尔",
    PrimitiveType.FILE: "file binary blob",
}
_KIND = {word: kind for kind, spellings in _KINDS.items() for word in spellings.split()}
_OBJECTS = frozenset("object map dict dictionary hash json struct".split())
_LISTS = frozenset("array list".split())
_ALTERNATIVES = re.compile(r"(?<!\s)\s*(?:\||\bor\b|/)\s*")
_LIST_OF = re.compile(r"(?:an? )?(?:array|list)(?: of |<|\[)(.+?)[>\]]?")
_LIST_OF_SEVERAL = re.compile(r"(?:array|list) of \(([^()]+)\)")
_AS_TEXT = re.compile(r"\w+ strings?")
"""A string that holds something: `numeric string`."""
_NO_KEYS = "the page does not show the object's keys"
_NO_ELEMENT = "the page tells no element"


def type_of(words: str, origin: Origin, depth: int = 0) -> Shape | None:
    """The shape that words for a type tell; None for words that are none.

    Several types joined by `or`, `|` or `/` are one of them, and never the first alone. `depth` counts the
    lists around. Raises `ClientwrightError` for too many of these.
    """
    refuse_deep(depth, origin)
    text = " ".join(words.lower().replace("`", "").split())
    if match := _LIST_OF_SEVERAL.fullmatch(text):
        return _listed(match[1], origin, depth)
    parts = [part for part in _ALTERNATIVES.split(text) if part]
    found = [_one(part, origin, depth) for part in parts]
    members = [shape for shape in found if shape is not None]
    if not members or len(members) < len(found):
        return None
    return members[0] if len(members) == 1 else OneOf(tuple(members), origin=origin)


def _one(text: str, origin: Origin, depth: int) -> Shape | None:
    if text in ("null", "none", "nil"):
        return NullShape()
    if text.startswith("?"):
        inner = _one(text.lstrip("?"), origin, depth)
        return OneOf((inner, NullShape()), origin=origin) if inner else None
    if text.endswith("[]"):
        return _listed(text[:-2], origin, depth)
    if text.startswith("[]"):
        return _listed(text[2:], origin, depth)
    if text.startswith("[") and text.endswith("]"):
        return _listed(text[1:-1], origin, depth)
    if match := _LIST_OF.fullmatch(text):
        return _listed(match[1], origin, depth)
    if _AS_TEXT.fullmatch(text):
        return Scalar(PrimitiveType.STRING)
    first = re.split(r"[\s<(]", text)[0]
    if first in _OBJECTS:
        return MapOf(Anything(_NO_KEYS))
    if first in _LISTS:
        return ListOf(Anything(_NO_ELEMENT))
    kind = _KIND.get(first) or _KIND.get(first.removesuffix("s"))
    return Scalar(kind) if kind else None


def _listed(text: str, origin: Origin, depth: int) -> Shape:
    return ListOf(type_of(text, origin, depth + 1) or Anything(_NO_ELEMENT))
