"""Drafts of fields: what the line of each says, and the fields that stand below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from clientwright.notations.shapes import Anything, Field, ListOf, MapOf, ObjectOf, OneOf, Rules, Shape
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, In, Presence


@dataclass
class Draft:
    """A field as it is gathered: what its own line says, and the fields that stand below it."""

    name: str
    shape: Shape
    presence: Presence
    origin: Origin
    description: str = ""
    location: In | None = None
    located: bool = False
    depth: int = 0
    style: str = ""
    """How its name is marked in a list; "" for one that is not."""
    default: JsonValue = None
    rules: Rules | None = None
    alternative: bool = False
    """It is no field, but one of several types without a name."""
    values_alone: bool = False
    """It is no field, but what any further key of the object above it holds."""
    whole: bool = False
    """Its shape is known to the end: what stands below it adds nothing."""
    nested: list[Draft] = field(default_factory=list["Draft"])
    choices: list[Draft] = field(default_factory=list["Draft"])
    """The types without names that it may have, one of them, each with the fields below it."""
    values: Draft | None = None
    """What its keys hold, where it is a map."""

    @property
    def unheld(self) -> Sequence[Draft]:
        """The fields below it that it cannot hold: a value of its type has none, or they are alternatives,
        since a name stands among them twice."""
        names = {one.name for one in self.nested}
        if self.whole or not self.nested:
            return ()
        open_ = with_fields(self.shape, (), self.origin) is not self.shape
        return () if open_ and len(names) == len(self.nested) else self.nested

    def made(self) -> Field:
        """The field, with what is nested in it."""
        shape = self.shape
        if self.choices:
            shape = _chosen(shape, [one.made().shape for one in self.choices], self.origin)
        elif self.values and not self.nested:
            shape = _mapped(shape, self.values.made().shape)
        elif self.nested and not self.whole and not self.unheld:
            shape = with_fields(shape, tuple(one.made() for one in self.nested), self.origin)
        return Field(
            self.name,
            shape,
            self.presence,
            self.origin,
            default=self.default,
            description=self.description,
            rules=self.rules,
        )


def with_fields(shape: Shape, fields: Sequence[Field], origin: Origin) -> Shape:
    """A shape with the fields that the page lists below it; any other than an object or a list of them stays.

    Of a value without a type they tell that it has fields, and not whether it is a list: that is derived.
    """
    whole = ObjectOf(tuple(fields), origin=origin)
    match shape:
        case ListOf(Anything() | MapOf()):
            return replace(shape, element=whole)
        case MapOf():
            return whole
        case Anything():
            return replace(whole, basis=Basis.DERIVED)
        case OneOf(members) if any(isinstance(one, MapOf) for one in members):
            return replace(shape, members=tuple(whole if isinstance(one, MapOf) else one for one in members))
        case _:
            return shape


def _chosen(shape: Shape, members: Sequence[Shape], origin: Origin) -> Shape:
    """A value, or a list, of which only the types that it may have are stated; any other shape stays."""
    match shape:
        case ListOf(Anything()):
            return list_of(union(members, origin))
        case Anything():
            return union(members, origin)
        case _:
            return shape


def _mapped(shape: Shape, values: Shape) -> Shape:
    """A map of what its keys hold, or a list of such maps; any other shape stays."""
    match shape:
        case MapOf(Anything()):
            return MapOf(values)
        case ListOf(MapOf(Anything())):
            return replace(shape, element=MapOf(values))
        case _:
            return shape


def union(members: Sequence[Shape], origin: Origin) -> Shape:
    """One of several shapes, or the only one."""
    unique = tuple(dict.fromkeys(members))
    return unique[0] if len(unique) == 1 else OneOf(unique, origin=origin)


def list_of(element: Shape) -> ListOf:
    """A list of what is listed; where `any` is among that, of elements that the page does not show, too."""
    if not isinstance(element, OneOf) or not any(isinstance(one, Anything) for one in element.members):
        return ListOf(element)
    known = tuple(one for one in element.members if not isinstance(one, Anything))
    return ListOf(known[0] if len(known) == 1 else replace(element, members=known), open=True)


def flat(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The fields and those nested in them."""
    for one in drafts:
        yield one
        yield from flat(one.nested)
