"""Writing requests: values as users give them, in the form that the documentation's types ask for.

Nothing is added, and nothing dropped but UNSET. What the documentation does not type is sent as it is.
Refused is what the documentation rules out: naive date-times, malformed ids, values outside a closed list.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
import reprlib
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from .annotations import Shape, bare, field_types, is_record, notes, shape_of, wire_names
from .choosing import best_model
from .date_times import is_date_time
from .errors import InvalidArgumentError
from .types import PLAIN, TextFormat
from .unset import UNSET
from .writing import to_wire

if TYPE_CHECKING:
    from pydantic import BaseModel

_SCALARS = (str, int, float, bool)


def encode(value: Any, annotation: Any, place: str = "") -> Any:
    """The wire form of a value under an annotation.

    A dict where a model belongs may have Python or wire names. Raises `InvalidArgumentError`, naming `place`.
    """
    if value is None or (annotation is Any and type(value) in PLAIN):
        return value
    if is_record(value):
        kind: type[BaseModel] = type(value)
        return _model_values(value.given_values(), field_types(kind), place)
    if isinstance(value, Mapping):
        return _mapping(value, shape_of(annotation), place)
    if isinstance(value, Sequence | Set) and not isinstance(value, str | bytes | bytearray | memoryview):
        element = shape_of(annotation).element
        return [
            encode(inner, element, f"{place}[{position}]")
            for position, inner in enumerate(value)
            if inner is not UNSET
        ]
    return _scalar(value, shape_of(annotation), place)


def _mapping(value: Mapping[Any, Any], shape: Shape, place: str) -> dict[str, Any]:
    for key in value:
        if not isinstance(key, str):
            raise InvalidArgumentError(f"object keys are strings, not {type(key).__name__}", parameter=place)
    model = best_model(shape.models, value)
    if model is None:
        return {
            key: encode(inner, shape.values, _inside(place, key))
            for key, inner in value.items()
            if inner is not UNSET
        }
    wire = wire_names(model)
    known = set(wire.values())
    renamed: dict[str, Any] = {}
    for key, inner in value.items():
        name = key if key in known else str(wire.get(key, key))
        if name in renamed:
            raise InvalidArgumentError(f"{key} is given twice, by Python name and wire name", parameter=place)
        renamed[name] = inner
    return _model_values(renamed.items(), field_types(model), place)


def _model_values(values: Iterable[tuple[str, Any]], types: Mapping[str, Any], place: str) -> dict[str, Any]:
    return {
        name: encode(value, types.get(name, Any), _inside(place, name))
        for name, value in values
        if value is not UNSET
    }


def _inside(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _scalar(value: Any, shape: Shape, place: str) -> Any:
    """A plain value: sent if a member of the union takes it, or if none has anything to say about it."""
    refusals: list[str] = []
    for member in shape.scalars:
        if isinstance(value, bool) and {"true", "false"} <= set(_choices(member)):
            return "true" if value else "false"
    for member in shape.scalars:
        refusal = _refusal(value, member)
        if refusal is None:
            return to_wire(value, place)
        refusals.append(refusal)
    if reason := next(filter(None, refusals), None):
        raise InvalidArgumentError(reason, parameter=place)
    return to_wire(value, place)


def _refusal(value: Any, member: Any) -> str | None:
    """Why a member of a union does not take a value; None if it does, empty if it only is of another type."""
    kind = bare(member)
    if get_origin(kind) is Literal:
        choices = _choices(kind)
        if any(type(value) is type(choice) and value == choice for choice in map(to_wire, choices)):
            return None
        return f"{reprlib.repr(value)} is not one of {', '.join(repr(choice) for choice in choices)}"
    if kind is datetime:
        return _date_time_refusal(value)
    for form in notes(member):
        if isinstance(form, TextFormat) and isinstance(value, str):
            return (
                None
                if re.fullmatch(form.pattern, value)
                else f"{reprlib.repr(value)} is not an {form.name}: {form.hint}"
            )
    if kind in _SCALARS:
        return None if isinstance(value, kind) and (kind is bool or not isinstance(value, bool)) else ""
    return None


def _choices(member: Any) -> tuple[Any, ...]:
    return get_args(bare(member)) if get_origin(bare(member)) is Literal else ()


def _date_time_refusal(value: Any) -> str | None:
    if isinstance(value, datetime):
        return None  # `to_wire` refuses a naive one, with its hint
    if isinstance(value, date):
        return "a date without a time: give a datetime with an offset"
    if isinstance(value, str) and not is_date_time(value):
        return (
            f"{reprlib.repr(value)} is not an ISO 8601 date-time with an offset, such as 2024-12-21T20:04:47Z"
        )
    return None if isinstance(value, str) else ""
