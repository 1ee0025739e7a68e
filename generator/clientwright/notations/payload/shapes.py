"""What the payload notation means: each value becomes a shape.

The page has two notations, which mix: types ("string", "Date") and examples ("example string", true). Inside
lists it shows examples, and then one member of a union and one value of an enum only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from pydantic import JsonValue

from clientwright.notations.payload.syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Record,
    RecordField,
    String,
    Value,
)
from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.reading.syntax import Span
from clientwright.spec.vocabulary import Presence, PrimitiveType

_TYPES = {
    "string": PrimitiveType.STRING,
    "number": PrimitiveType.NUMBER,
    "boolean": PrimitiveType.BOOLEAN,
    "Date": PrimitiveType.DATE_TIME,
}
_LOST = "[object Object]"
_COMMENT = re.compile(r"(\w+) /\*(.*)\*/")
_ENUM = re.compile(r"'[^']*'(?: \| '[^']*')*")
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
_ANY_OBJECT = "the page says any object"
_OPEN_OBJECT = "the page does not say which keys this object has"
# What the page writes for any value of a type: these examples tell nothing.
_STOCK = {"example string", "60398b0231a295e64f084fd9", "-10000000000000", "0"}
_STOCK_KEYS = {"key", "string"}


@dataclass(frozen=True)
class Place:
    """Where a payload stands: its document, the number of lines before it, and the rule that claims it."""

    source: str
    above: int
    rule: str

    def origin(self, span: Span) -> Origin:
        """The lines of a node of the payload."""
        return Origin(
            source=self.source, first=span.first + self.above, last=span.last + self.above, rule=self.rule
        )


def shape(value: Value, place: Place) -> Shape:
    """The shape of a value."""
    match value:
        case String(text):
            return _string(text, value.span, place)
        case Number():
            return Scalar(PrimitiveType.NUMBER)
        case Constant(None):
            return Anything("the page shows null")
        case Constant():
            return Scalar(PrimitiveType.BOOLEAN)
        case Empty(spaced):
            return MapOf(Anything(_ANY_OBJECT if spaced else _OPEN_OBJECT))
        case Map(_, quoted, text):
            return _map(quoted, text)
        case Record(fields):
            parts = tuple(_record_field(part, place) for part in fields)
            return ObjectOf(parts, origin=place.origin(value.span))
        case Object((Pair("string", _, String() as only),)) if only.text in _TYPES:
            return MapOf(_word(only.text))
        case Object(pairs):
            return ObjectOf(fields_of(pairs, place, Presence.UNKNOWN), origin=place.origin(value.span))
        case List(elements):
            return _list(elements, value.span, place)
    assert_never(value)


def fields_of(pairs: tuple[Pair, ...], place: Place, unmarked: Presence) -> tuple[Field, ...]:
    """The fields of an object; `unmarked` is the presence of a key without `?`.

    Of equal keys the first counts.
    """
    first = {pair.name: pair for pair in reversed(pairs)}
    return tuple(_field(pair, place, unmarked) for pair in pairs if first[pair.name] is pair)


def _field(pair: Pair, place: Place, unmarked: Presence) -> Field:
    comment = _COMMENT.fullmatch(pair.value.text) if isinstance(pair.value, String) else None
    return Field(
        pair.name,
        shape(pair.value, place),
        Presence.OPTIONAL if pair.optional else unmarked,
        place.origin(pair.span),
        () if (shown := example(pair.value)) is None else (shown,),
        description=comment[2].strip() if comment else "",
    )


def _record_field(part: RecordField, place: Place) -> Field:
    presence = Presence.OPTIONAL if part.optional else Presence.UNKNOWN
    return Field(part.name, _word(part.type), presence, place.origin(part.span))


def _word(text: str) -> Shape:
    return Scalar(_TYPES[text]) if text in _TYPES else Anything(f"the page says {text}")


def _string(text: str, span: Span, place: Place) -> Shape:
    if comment := _COMMENT.fullmatch(text):
        return _string(comment[1], span, place)
    if text in _TYPES:
        return Scalar(_TYPES[text])
    if _ENUM.fullmatch(text):
        values = tuple(dict.fromkeys(value[1:-1] for value in text.split(" | ")))
        return OneOfValues(values, origin=place.origin(span))
    if _OBJECT_ID.fullmatch(text):
        return Scalar(PrimitiveType.OBJECT_ID)
    if _DATE_TIME.fullmatch(text):
        return Scalar(PrimitiveType.DATE_TIME)
    return Scalar(PrimitiveType.STRING)


def _map(quoted: bool, text: str) -> Shape:
    if text == _LOST:
        return MapOf(MapOf(Anything("the page has lost the fields of this object")))
    if quoted and text == "string":
        # The vendor's own schema has values of any type in all of these places.
        return MapOf(Anything("the page says string, the API takes any value"))
    return MapOf(Anything("the page shows an example only") if text.startswith('"') else _word(text))


def _list(elements: tuple[Value, ...], span: Span, place: Place) -> Shape:
    match elements:
        case ():
            return ListOf(Anything("the page shows an empty list"), open=True)
        case (List(inner),) if len(inner) > 1 or (inner and not _is_example(inner)):
            # `[[A, B]]` is one of A and B. Only examples show a list of lists as it is.
            return _one_of(inner, span, place)
        case _:
            element = _one_of(elements, span, place)
            return ListOf(element, open=not any(map(_is_type, _leaves(elements))))


def _one_of(values: tuple[Value, ...], span: Span, place: Place) -> Shape:
    members = tuple(shape(value, place) for value in values)
    return members[0] if len(members) == 1 else OneOf(members, origin=place.origin(span))


def _is_example(values: tuple[Value, ...]) -> bool:
    leaves = [leaf for leaf in _leaves(values) if isinstance(leaf, String | Number | Constant)]
    return bool(leaves) and not any(map(_is_type, leaves))


def _leaves(values: tuple[Value, ...]) -> Iterator[Value]:
    for value in values:
        match value:
            case Object(pairs):
                yield from _leaves(tuple(pair.value for pair in pairs))
            case List(elements):
                yield from _leaves(elements)
            case _:
                yield value


def _is_type(leaf: Value) -> bool:
    """Whether a leaf is in type notation: it names a type, where an example would show a value."""
    match leaf:
        case String(text):
            return text in _TYPES or bool(_COMMENT.fullmatch(text) or _ENUM.fullmatch(text))
        case Record():
            return True
        case _:
            return False


def example(value: Value) -> JsonValue:
    """The value that the page shows, where it tells more than the type: "AK", but not "example string"."""
    match value:
        case String(text) if text not in _STOCK and not _is_type(value):
            return _unescaped(text)
        case Number(text) if text not in _STOCK:
            return _number(text)
        case Constant(False):
            return False
        case Map(key, _, text) if key not in _STOCK_KEYS or text not in {*_TYPES, _LOST}:
            return {key: text.strip('"')}
        case List(elements) if any(example(element) is not None for element in elements):
            return [_as_shown(element) for element in elements]
        case _:
            return None


def _as_shown(value: Value) -> JsonValue:
    """A value among others, of which one tells something: so the others are kept as they are."""
    match value:
        case String(text):
            return _unescaped(text)
        case Number(text):
            return _number(text)
        case Constant(constant):
            return constant
        case Map(key, _, text):
            return {key: text.strip('"')}
        case List(elements):
            return [_as_shown(element) for element in elements]
        case Empty() | Record() | Object():
            return None


def _number(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _unescaped(text: str) -> str:
    """What a quoted text stands for; as it stands, where its escapes are not JSON's or make no character."""
    try:
        value = str(json.loads(f'"{text}"', strict=False))
        value.encode()
    except ValueError:
        return text
    return value
