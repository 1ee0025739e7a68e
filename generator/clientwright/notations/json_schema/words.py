"""The types and formats of JSON Schema, and words that platforms write in their place."""

from __future__ import annotations

from clientwright.notations.shapes import Anything, ListOf, MapOf, NullShape, Scalar, Shape
from clientwright.spec.vocabulary import PrimitiveType

_TYPES = {
    "string": PrimitiveType.STRING,
    "integer": PrimitiveType.INTEGER,
    "number": PrimitiveType.NUMBER,
    "boolean": PrimitiveType.BOOLEAN,
    "file": PrimitiveType.FILE,
    "enum<string>": PrimitiveType.STRING,
    "enum<integer>": PrimitiveType.INTEGER,
    "enum<number>": PrimitiveType.NUMBER,
}
_FORMATS = {
    "date-time": PrimitiveType.DATE_TIME,
    "date": PrimitiveType.DATE,
    "uuid": PrimitiveType.UUID,
    "uri": PrimitiveType.URI,
    "url": PrimitiveType.URI,
    "binary": PrimitiveType.FILE,
    "object-id": PrimitiveType.OBJECT_ID,
}
NO_KEYS = "the page does not show the object's keys"


def shape_of_word(word: str, form: str) -> Shape | None:
    """The shape of a type with its format; None for a word that is no type."""
    match word:
        case "null":
            return NullShape()
        case "object":
            return MapOf(Anything(NO_KEYS))
        case "array":
            return ListOf(Anything("the page tells no element"))
        case "any":
            return Anything("the page allows any value")
        case _:
            kind = _TYPES.get(word)
    if kind is None:
        return None
    if kind is PrimitiveType.STRING and form in _FORMATS:
        return Scalar(_FORMATS[form])
    return Scalar(kind, form)
