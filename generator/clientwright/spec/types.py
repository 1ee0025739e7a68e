"""Types: their uses (`TypeRef`) and their definitions (`TypeDef`)."""

from __future__ import annotations

import typing
from typing import Annotated

from pydantic import Field as ModelField
from pydantic import JsonValue

from clientwright.spec.nodes import Located, Node, Supplied
from clientwright.spec.vocabulary import Basis, Flow, Presence, PrimitiveType


class Primitive(Node):
    """A scalar. `format` is the documentation's word for a format that has no type of its own: `email`."""

    kind: typing.Literal["primitive"] = "primitive"
    type: PrimitiveType
    format: str = ""


class Named(Node):
    """A use of a `TypeDef`, by its name in `Spec.types`."""

    kind: typing.Literal["named"] = "named"
    name: str


class List(Node):
    """A list. `open`: elements may have shapes that the page does not show; `rules` are of each element."""

    kind: typing.Literal["list"] = "list"
    items: TypeRef
    open: bool = False
    rules: Rules | None = None


class Map(Node):
    """An object whose keys are not fixed; `rules` are of each value."""

    kind: typing.Literal["map"] = "map"
    values: TypeRef
    rules: Rules | None = None


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
    multiple_of: float | None = None
    unique_items: bool | None = None
    min_properties: int | None = None
    max_properties: int | None = None


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
    flow: Flow = Flow.BOTH
    deprecated: bool = False
    supplied: tuple[Supplied, ...] = ()

    @property
    def label(self) -> str:
        """What tells it from the object's other fields."""
        return self.name


class Definition(Located):
    """What all definitions share. `places` are the dotted paths at which the page shows this type.

    In a path, `|VALUE` stands for the member of a union that the discriminator's value chooses.
    """

    name: str
    description: str = ""
    basis: Basis = Basis.DOCUMENTED
    places: tuple[str, ...] = ()
    deprecated: bool = False
    supplied: tuple[Supplied, ...] = ()


class Object(Definition):
    """An object with the fields that the page shows. Others may come: of type `extra`, if that is told."""

    kind: typing.Literal["object"] = "object"
    fields: tuple[Field, ...]
    extra: TypeRef | None = None


class Enum(Definition):
    """Values that the page lists: open in answers, closed in requests unless it lists some only (`open`).

    Of `values` it no longer lists the `retired`, which are kept for one release.
    """

    kind: typing.Literal["enum"] = "enum"
    values: tuple[str | int | float | bool, ...]
    open: bool = False
    retired: tuple[str | int | float | bool, ...] = ()


class Union(Definition):
    """One of several types, and perhaps one that the documentation does not know.

    `discriminator` is the wire name of the field that tells members apart, and `values` what stands there for
    the member at the same index ("": not known); both are empty where nothing is known to tell them apart.
    `fallback` is what holds a member whose value is none of these; None where nothing tells members apart.
    """

    kind: typing.Literal["union"] = "union"
    members: tuple[TypeRef, ...]
    discriminator: str = ""
    values: tuple[str, ...] = ()
    fallback: Named | None = None


class Alias(Definition):
    """Another name for a type."""

    kind: typing.Literal["alias"] = "alias"
    target: TypeRef


TypeDef = Annotated[Object | Enum | Union | Alias, ModelField(discriminator="kind")]


for _model in (List, Map, Nullable, Field, Object, Union, Alias):
    _model.model_rebuild()
