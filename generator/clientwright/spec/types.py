"""Types: their uses (`TypeRef`) and their definitions (`TypeDef`)."""

from __future__ import annotations

import typing
from typing import Annotated

from pydantic import Field as ModelField
from pydantic import JsonValue

from clientwright.spec.nodes import Located, Node
from clientwright.spec.vocabulary import Basis, Presence, PrimitiveType


class Primitive(Node):
    """A scalar."""

    kind: typing.Literal["primitive"] = "primitive"
    type: PrimitiveType


class Named(Node):
    """A use of a `TypeDef`, by its name in `Spec.types`."""

    kind: typing.Literal["named"] = "named"
    name: str


class List(Node):
    """A list. `open`: its elements may have shapes that the page does not show."""

    kind: typing.Literal["list"] = "list"
    items: TypeRef
    open: bool = False


class Map(Node):
    """An object whose keys are not fixed."""

    kind: typing.Literal["map"] = "map"
    values: TypeRef


class Nullable(Node):
    """A value or null."""

    kind: typing.Literal["nullable"] = "nullable"
    type: TypeRef


class Literal(Node):
    """One value that the page states outright, such as a webhook's `type: 'automation'`. Never an example."""

    kind: typing.Literal["literal"] = "literal"
    value: str | int | float | bool


class Any(Node):
    """Any JSON value; `why` says what the documentation leaves open."""

    kind: typing.Literal["any"] = "any"
    why: str = ""


TypeRef = Annotated[
    Primitive | Named | List | Map | Nullable | Literal | Any, ModelField(discriminator="kind")
]


class Rules(Node):
    """What a value must satisfy, as the page states it. Bounds are inclusive unless they say otherwise."""

    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None


class Field(Located):
    """One key of an object. Presence belongs to the field; null belongs to the type.

    `examples` are further ones, which the page shows where equal shapes share this definition.
    """

    name: str
    type: TypeRef
    presence: Presence = Presence.UNKNOWN
    description: str = ""
    example: JsonValue = None
    examples: tuple[JsonValue, ...] = ()
    default: JsonValue = None
    rules: Rules | None = None
    basis: Basis = Basis.DOCUMENTED


class Definition(Located):
    """What all definitions share. `places` are the dotted paths at which the page shows this type."""

    name: str
    description: str = ""
    basis: Basis = Basis.DOCUMENTED
    places: tuple[str, ...] = ()


class Object(Definition):
    """An object with the fields that the page shows; others may always come."""

    kind: typing.Literal["object"] = "object"
    fields: tuple[Field, ...]


class Enum(Definition):
    """Values that the page lists in full. Open in answers, closed in requests."""

    kind: typing.Literal["enum"] = "enum"
    values: tuple[str | int | float | bool, ...]


class Union(Definition):
    """One of several types."""

    kind: typing.Literal["union"] = "union"
    members: tuple[TypeRef, ...]


class Alias(Definition):
    """Another name for a type."""

    kind: typing.Literal["alias"] = "alias"
    target: TypeRef


TypeDef = Annotated[Object | Enum | Union | Alias, ModelField(discriminator="kind")]


for _model in (List, Map, Nullable, Field, Object, Union, Alias):
    _model.model_rebuild()
