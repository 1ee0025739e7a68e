"""Unions: what tells the members apart of which a value is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from clientwright.notations.json_schema.references import Definitions
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Constant, ObjectOf, OneOf, OneOfValues, Scalar, Shape
from clientwright.spec.vocabulary import PRIMITIVES, PrimitiveType


@dataclass(frozen=True)
class Member:
    """A member of a union: its schema, its shape, and the shape of what it refers to, if that is another."""

    node: Node
    shape: Shape
    expanded: Callable[[], Shape]


def union(node: Node, members: Sequence[Member], definitions: Definitions) -> OneOf:
    """The union of a schema's `oneOf` or `anyOf`, whose members have been read."""
    named = node.member("discriminator", "discriminator")
    name = named.text("propertyName", "discriminator") if named else ""
    values: tuple[str, ...] = ()
    if named is not None and name:
        mapping = {value: str(one.value) for value, one in named.below("mapping", "discriminator").items()}
        values = tuple(_value(one, name, mapping) for one in members)
        lost = [value for value in mapping if value not in values]
        if lost:
            definitions.told(f"the discriminator's {', '.join(lost)} are values of no member alone", named)
    shapes = tuple(one.shape for one in members)
    return OneOf(
        shapes if values else _with_open_values(shapes),
        origin=node.origin("union"),
        discriminator=name,
        values=values if any(values) else (),
        name=node.text("title", "annotation"),
        description=node.text("description", "schema"),
    )


def _with_open_values(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """Shapes, with values beside any other value of their type as one: values of which some are listed."""
    plain = {one.type for one in shapes if isinstance(one, Scalar) and not one.format}
    found = [
        replace(one, open=True) if isinstance(one, OneOfValues) and _types(one) <= plain else one
        for one in shapes
    ]
    opened = {type_ for one in found if isinstance(one, OneOfValues) and one.open for type_ in _types(one)}
    return tuple(
        one for one in found if not (isinstance(one, Scalar) and not one.format and one.type in opened)
    )


def _types(listed: OneOfValues) -> set[PrimitiveType]:
    return {PRIMITIVES[type(value)] for value in listed.values}


def _value(member: Member, discriminator: str, mapping: dict[str, str]) -> str:
    """The discriminator's value for a member: by the mapping, else what its own field allows alone, else the
    name of its schema."""
    reference = member.node.text("$ref", "reference")
    name = reference.rpartition("/")[2]
    mapped = (value for value, target in mapping.items() if reference and target in (reference, name))
    return next(mapped, "") or _only_value(member.expanded(), discriminator) or name


def _only_value(shape: Shape, discriminator: str) -> str:
    fields = shape.fields if isinstance(shape, ObjectOf) else ()
    match next((field.shape for field in fields if field.name == discriminator), None):
        case Constant(value) | OneOfValues((value,)):
            return str(value)
        case _:
            return ""
