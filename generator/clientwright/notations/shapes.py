"""Shapes: what documentation says of a value's type, before any type has a name.

Every notation for types (payload blocks, type words, JSON Schema, example values) becomes these. Two shapes
are equal when they accept the same: fields are compared by name, shape, presence and rules, in any order;
origins, descriptions, defaults and examples do not count.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import JsonValue

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, Flow, Presence, PrimitiveType

DEEPEST = 50
"""How many lists may stand within each other."""
Plain = str | int | float | bool
"""A value that an enum or a constant may hold; null is a `NullShape`."""


@dataclass(frozen=True)
class Supplied:
    """A fact that the pages hide: its kind, the package that states it and where, and its own line."""

    fact: str
    source: str
    place: str = ""
    text: str = ""
    origin: Origin | None = field(compare=False, default=None)


@dataclass(frozen=True)
class Rules:
    """Bounds that the page states for a value. They are inclusive unless their names say otherwise."""

    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    pattern: str | None = None


@dataclass(frozen=True)
class Scalar:
    """A string, a number, a file ... `format` is a format that has no primitive of its own, such as
    `email`."""

    type: PrimitiveType
    format: str = ""


@dataclass(frozen=True)
class NullShape:
    """Null, and nothing else."""


@dataclass(frozen=True)
class Constant:
    """The one value that the page states outright. Never an example."""

    value: Plain


@dataclass(frozen=True)
class Anything:
    """Any JSON value, and why no more is known.

    `hidden`: the page says that there is a structure and does not list it, so that an example may show it.
    """

    why: str = field(compare=False, default="")
    hidden: bool = field(compare=False, default=False)


@dataclass(frozen=True)
class Reference:
    """A type that documentation calls by its name; the pages' `NamedShape` says what it is.

    `target` is where a link with that name leads, until it is known which type stands there.
    """

    name: str
    origin: Origin | None = field(compare=False, default=None)
    target: str = ""


@dataclass(frozen=True)
class ListOf:
    """A list. `open`: its elements may have shapes that the page does not show; `rules` are of each
    element."""

    element: Shape
    open: bool = False
    rules: Rules | None = None


@dataclass(frozen=True)
class MapOf:
    """An object with any keys; `rules` are of each value."""

    values: Shape
    rules: Rules | None = None


@dataclass(frozen=True)
class OneOfValues:
    """The values that the page lists. `open`: the page lists some of them only."""

    values: tuple[Plain, ...]
    origin: Origin = field(compare=False, kw_only=True)
    open: bool = False
    name: str = field(compare=False, default="")
    """What the page calls the list of values; "" where it has no name."""
    description: str = field(compare=False, default="")
    supplied: tuple[Supplied, ...] = field(compare=False, default=())


@dataclass(frozen=True)
class OneOf:
    """One of several shapes.

    `discriminator` is the field whose value tells the members apart ("": the page names none), and `values`
    which value stands for the member at the same index ("": not said).
    """

    members: tuple[Shape, ...]
    origin: Origin = field(compare=False, kw_only=True)
    discriminator: str = ""
    values: tuple[str, ...] = ()
    name: str = field(compare=False, default="")
    description: str = field(compare=False, default="")
    supplied: tuple[Supplied, ...] = field(compare=False, default=())


@dataclass(frozen=True)
class Field:
    """A value with a name: a key of an object, or what a parameter is beside its location.

    `examples` are what the page shows of it. `presence` is as stated, `basis` what the field rests on:
    `derived` for one that only an example or prose shows. `flow` says whether it is only read or only
    written.
    """

    name: str
    shape: Shape
    presence: Presence
    origin: Origin = field(compare=False)
    examples: tuple[JsonValue, ...] = field(compare=False, default=())
    default: JsonValue = field(compare=False, default=None)
    description: str = field(compare=False, default="")
    rules: Rules | None = None
    deprecated: bool = field(compare=False, default=False)
    flow: Flow = Flow.BOTH
    basis: Basis = field(compare=False, default=Basis.DOCUMENTED)
    supplied: tuple[Supplied, ...] = field(compare=False, default=())


@dataclass(frozen=True)
class ObjectOf:
    """An object with the fields that the page shows.

    `role` is the name of an object that stands for itself, however much another one resembles it; `name` what
    the page calls it. `extra` is the shape of further keys: None where the page does not speak of them.
    """

    fields: tuple[Field, ...] = field(compare=False)
    role: str = ""
    key: frozenset[Field] = field(init=False, repr=False)
    origin: Origin = field(compare=False, kw_only=True)
    name: str = field(compare=False, default="")
    description: str = field(compare=False, default="")
    extra: Shape | None = None
    basis: Basis = field(compare=False, default=Basis.DOCUMENTED)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", frozenset(self.fields))


Shape = Scalar | NullShape | Constant | Anything | Reference | ListOf | MapOf | OneOfValues | OneOf | ObjectOf
Definable = OneOfValues | OneOf | ObjectOf
"""The shapes that need a definition with a name."""


@dataclass(frozen=True)
class NamedShape:
    """What the pages say of a type that they call by a name: `components.schemas.X`, "The X object"."""

    name: str
    shape: Shape
    origin: Origin
    description: str = ""
    anchors: tuple[str, ...] = ()
    """The places of the page by which links find it."""


def refuse_deep(depth: int, origin: Origin) -> None:
    """Raises `ClientwrightError` for lists that stand within each other more often than any API has them."""
    if depth > DEEPEST:
        where = Location(origin.source, origin.first)
        message = f"lists stand within each other more than {DEEPEST} times"
        raise ClientwrightError(Diagnostic("type", message, location=where, hint="Correct the type."))
