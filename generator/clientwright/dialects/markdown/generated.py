"""Pages that a generator wrote from a specification: they state all, and mark what is required."""

from __future__ import annotations

import re
from dataclasses import replace

from clientwright.dialects.observed import Body, Parameter
from clientwright.notations.shapes import Field, ListOf, MapOf, NamedShape, ObjectOf, OneOf, Shape
from clientwright.spec.vocabulary import Presence

_WIDDERSHINS = "<!-- Generator: Widdershins"
_STAINLESS = re.compile(r"^\*\*(?:get|post|put|patch|delete)\*\* `/[^`]*`$", re.MULTILINE)
_SCALAR = re.compile(r"^<a id=\"scalar-(?:operation|context)-", re.MULTILINE)


def is_generated(text: str) -> bool:
    """Whether a page says by its marks that a generator wrote it."""
    return text.startswith(_WIDDERSHINS) or _WIDDERSHINS in text[:2000] or bool(_SCALAR.search(text))


def is_complete(text: str) -> bool:
    """Whether a page is of a generator that states all types in full, whatever it says of presence."""
    return is_generated(text) or bool(_STAINLESS.search(text))


def settled_parameter(one: Parameter) -> Parameter:
    """A parameter of a generated page: required where it is marked, else optional."""
    return replace(one, field=_field(one.field))


def settled_body(one: Body) -> Body:
    """A body of a generated page."""
    return replace(one, shape=_shape(one.shape)) if one.shape is not None else one


def settled_type(one: NamedShape) -> NamedShape:
    """A named type of a generated page."""
    return replace(one, shape=_shape(one.shape))


def _field(one: Field) -> Field:
    presence = Presence.OPTIONAL if one.presence is Presence.UNKNOWN else one.presence
    return replace(one, presence=presence, shape=_shape(one.shape))


def _shape(shape: Shape) -> Shape:
    match shape:
        case ObjectOf(fields):
            return replace(shape, fields=tuple(map(_field, fields)))
        case ListOf(element):
            return replace(shape, element=_shape(element))
        case MapOf(values):
            return replace(shape, values=_shape(values))
        case OneOf(members):
            return replace(shape, members=tuple(map(_shape, members)))
        case _:
            return shape
