"""Words for types, as people write them."""

from __future__ import annotations

import pytest

from clientwright.notations.shapes import Anything, ListOf, MapOf, NullShape, OneOf, Scalar, Shape
from clientwright.notations.type_words import type_of
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType

HERE = Origin(source="page.txt", first=1, last=1, rule="property")
STRING, NUMBER = Scalar(PrimitiveType.STRING), Scalar(PrimitiveType.NUMBER)
INTEGER, BOOLEAN = Scalar(PrimitiveType.INTEGER), Scalar(PrimitiveType.BOOLEAN)


def either(*shapes: Shape) -> OneOf:
    return OneOf(shapes, origin=HERE)


@pytest.mark.parametrize(
    ("words", "shape"),
    [
        ("string", STRING),
        ("`Integer`", INTEGER),
        ("strings", STRING),
        ("string or number", either(STRING, NUMBER)),
        ("boolean | null", either(BOOLEAN, NullShape())),
        ("int/string", either(INTEGER, STRING)),
        ("string[]", ListOf(STRING)),
        ("array of integers", ListOf(INTEGER)),
        ("list of strings or a number", None),
        ("array", ListOf(Anything())),
        ("object", MapOf(Anything())),
        ("required", None),
        ("string or nonsense", None),
        ("", None),
    ],
)
def test_words(words: str, shape: Shape | None) -> None:
    assert type_of(words, HERE) == shape
