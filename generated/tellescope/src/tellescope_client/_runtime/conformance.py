"""Finding where a lenient reading let something pass: for clients that want to know (`strict`)."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from .annotations import (
    bare,
    element_type_of_list,
    element_type_of_map,
    field_types,
    is_model,
    union_members,
    wire_names,
)
from .model import from_wire


def first_mismatch(value: Any, annotation: Any, place: str = "$") -> str | None:
    """The first value that does not fit its annotation, in words; None if all do. Null always fits."""
    members = [bare(member) for member in union_members(annotation)]
    if value is None or Any in members:
        return None
    found = [one for member in members for one in _inside(value, member, members, place)]
    if found:
        return None if None in found else found[0]
    if any(_fits(value, member) for member in members):
        return None
    return (
        f"{place} is {type(value).__name__} where {' or '.join(map(_name, members)) or 'null'} is documented"
    )


def _inside(value: Any, member: Any, members: list[Any], place: str) -> Iterator[str | None]:
    """What does not fit within a value, if it is of the kind of a member: at most one answer."""
    if is_model(member) and isinstance(value, member):
        mismatch = _in_model(value, place)
        yield mismatch if mismatch and not _fits_another(value, member, members) else None
    elif isinstance(value, list) and (element := element_type_of_list(member)) is not None:
        yield _first(first_mismatch(inner, element, f"{place}[{i}]") for i, inner in enumerate(value))
    elif isinstance(value, dict) and (inside := element_type_of_map(member)) is not None:
        yield _first(first_mismatch(inner, inside, f"{place}.{key}") for key, inner in value.items())


def _fits_another(value: Any, kind: Any, members: list[Any]) -> bool:
    """Whether a record that was taken for one member of a union is one of another, all in all."""
    wire = value.to_dict()
    known = wire.keys() & field_types(kind).keys()
    others = [
        member
        for member in members
        if is_model(member) and member is not kind and known <= field_types(member).keys()
    ]
    return any(first_mismatch(from_wire(wire, other), other) is None for other in others)


def _in_model(value: BaseModel, place: str) -> str | None:
    types, wire = field_types(type(value)), wire_names(type(value))
    return _first(
        first_mismatch(inner, types[wire[name]], f"{place}.{wire[name]}")
        for name, inner in value.__dict__.items()
        if name in value.model_fields_set
    )


def _first(mismatches: Any) -> str | None:
    return next(filter(None, mismatches), None)


def _fits(value: Any, member: Any) -> bool:
    if get_origin(member) is Literal:
        return any(type(value) is type(choice) and value == choice for choice in get_args(member))
    if member in (int, float):
        return isinstance(value, int if member is int else int | float) and not isinstance(value, bool)
    if member is datetime:
        return isinstance(value, datetime)
    if member in (str, bool, date):
        return type(value) is member
    return not is_model(member) and element_type_of_list(member) is element_type_of_map(member) is None


def _name(member: Any) -> str:
    return member.__name__ if isinstance(member, type) else str(member).replace("typing.", "")
