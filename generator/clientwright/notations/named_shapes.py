"""Types that several pages call by one name: equal ones are one type, unequal ones get names that differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright.notations.shapes import (
    Field,
    ListOf,
    MapOf,
    NamedShape,
    ObjectOf,
    OneOf,
    Reference,
    Shape,
)
from clientwright.notations.words import pascal

Change = Callable[[Reference], Shape]
"""What becomes of a reference."""


@dataclass(frozen=True)
class Unit:
    """The named types of one page or fragment. `label` is put into a name that would be another type's."""

    label: str
    shapes: Mapping[str, NamedShape]


@dataclass(frozen=True)
class Difference:
    """A name that two units use for different types, and the name that the second one gets."""

    name: str
    new: str
    first: NamedShape
    second: NamedShape


@dataclass(frozen=True)
class Distinct:
    """The new name of each unit's types, where it differs, and the differences."""

    names: tuple[Mapping[str, str], ...]
    differences: tuple[Difference, ...]


def distinct(units: Sequence[Unit]) -> Distinct:
    """Names by which each type is one type alone: the first to use a name keeps it."""
    labels = _classes(units)
    owners: dict[tuple[str, int], str] = {}
    holders: dict[str, NamedShape] = {}
    taken = {name for unit in units for name in unit.shapes}
    names: list[dict[str, str]] = []
    differences: list[Difference] = []
    for unit, own in zip(units, labels, strict=True):
        renamed_here: dict[str, str] = {}
        for name, shape in unit.shapes.items():
            kind = (name, own[name])
            if kind not in owners:
                owners[kind] = name if name not in holders else _free(name, unit.label, taken)
                if name in holders:
                    differences.append(Difference(name, owners[kind], holders[name], shape))
                holders.setdefault(name, shape)
            if owners[kind] != name:
                renamed_here[name] = owners[kind]
        names.append(renamed_here)
    return Distinct(tuple(names), tuple(differences))


def _free(name: str, label: str, taken: set[str]) -> str:
    """A name that nothing has, made of the label; a number where even that is taken."""
    stem = name + pascal(label)
    count, found = 1, stem
    while found in taken:
        count += 1
        found = f"{stem}{count}"
    taken.add(found)
    return found


def _classes(units: Sequence[Unit]) -> list[dict[str, int]]:
    """For each unit the class of each of its types: equal ones have one number.

    Types are equal when what they refer to is, too; so classes are split until no reference tells them apart.
    """
    classes = [dict.fromkeys(unit.shapes, 0) for unit in units]
    count = -1
    while True:
        numbers: dict[tuple[str, Shape], int] = {}
        made: list[dict[str, int]] = []
        for unit, own in zip(units, classes, strict=True):

            def labelled(one: Reference, own: Mapping[str, int] = own) -> Reference:
                return replace(one, name=f"{one.name} {own.get(one.name, -1)}")

            made.append(
                {
                    name: numbers.setdefault((name, mapped(shape.shape, labelled)), len(numbers))
                    for name, shape in unit.shapes.items()
                }
            )
        classes = made
        if len(numbers) == count:
            return classes
        count = len(numbers)


def mapped(shape: Shape, change: Change) -> Shape:
    """A shape with what becomes of each of its references."""
    match shape:
        case Reference():
            return change(shape)
        case ListOf(element):
            return replace(shape, element=mapped(element, change))
        case MapOf(values):
            return replace(shape, values=mapped(values, change))
        case OneOf(members):
            return replace(shape, members=tuple(mapped(member, change) for member in members))
        case ObjectOf(fields):
            extra = None if shape.extra is None else mapped(shape.extra, change)
            return replace(shape, fields=tuple(mapped_field(one, change) for one in fields), extra=extra)
        case _:
            return shape


def mapped_field(field: Field, change: Change) -> Field:
    """A field with what becomes of the references in it."""
    return replace(field, shape=mapped(field.shape, change))
