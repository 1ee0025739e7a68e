"""Writing requests: values as users give them, in the form that the documentation's types ask for.

Nothing is added, and nothing dropped but UNSET. What the documentation does not type is sent as it is.
Refused is what the documentation rules out, at any depth: values of another type, naive date-times, malformed
ids, values outside a closed list, objects without what they must hold. Not refused is what the server may
take: a value that came from the API itself, and what stands in an element of a list that has keys of its own,
since documentation shows one shape of elements where there are several.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import reprlib
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from .advice import warn
from .annotations import Shape, allows_none, field_types, is_record, shape_of, was_read, wire_names
from .choosing import best_model
from .errors import InvalidArgumentError
from .misspellings import warn_of_misspelling
from .scalars import choices, refusal, told_kinds
from .types import PLAIN
from .unset import UNSET
from .writing import to_wire

if TYPE_CHECKING:
    from pydantic import BaseModel


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: its name, dotted where nested.

    `textual`: it travels as text, so that 5 and "5" are the same. `below_list`: in an element of a list.
    `lenient`: types are not checked there.
    """

    name: str = ""
    textual: bool = False
    below_list: bool = False
    lenient: bool = False

    def inside(self, key: str) -> Place:
        """The place of a key's value: within an object, everything is JSON."""
        return Place(f"{self.name}.{key}" if self.name else key, False, self.below_list, self.lenient)

    def at(self, position: int) -> Place:
        """The place of a list's element."""
        return Place(f"{self.name}[{position}]", self.textual, True, self.lenient)


def encode(value: Any, annotation: Any, place: Place = Place()) -> Any:
    """The wire form of a value under an annotation.

    A dict where a model belongs may have Python or wire names. Raises `InvalidArgumentError` with the place.
    """
    if value is None or (annotation is Any and type(value) in PLAIN):
        return value
    shape = shape_of(annotation)
    if is_record(value):
        _check(shape.has_objects, value, shape, place)
        return _record(value, place)
    if isinstance(value, Mapping):
        _check(shape.has_objects, value, shape, place)
        return _mapping(value, shape, place)
    if isinstance(value, Sequence | Set) and not isinstance(value, str | bytes | bytearray | memoryview):
        _check(shape.has_lists, value, shape, place)
        return [
            encode(inner, shape.element, place.at(position))
            for position, inner in enumerate(value)
            if inner is not UNSET
        ]
    return _scalar(value, shape, place)


def _check(fits: bool, value: Any, shape: Shape, place: Place) -> None:
    if not fits and not shape.has_anything and not place.lenient:
        raise _mistyped(value, shape, place)


def _mistyped(value: Any, shape: Shape, place: Place) -> InvalidArgumentError:
    return InvalidArgumentError(
        f"expected {told_kinds(shape)}, not {reprlib.repr(value)}", parameter=place.name
    )


# --- objects ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sent:
    """What a model says of objects that are sent: wire names by the keys that may be given, types, what must
    be there, and what is deprecated, with what users are told who give it.
    """

    wire: Mapping[str, str]
    types: Mapping[str, Any]
    required: tuple[str, ...]
    deprecated: Mapping[str, str]


@cache
def _sent(model: type[BaseModel]) -> _Sent:
    wire = wire_names(model)
    own = {name: name for name in wire.values()}
    required = tuple(wire[name] for name, field in model.model_fields.items() if field.is_required())
    deprecated = {
        wire[name]: str(field.deprecated) for name, field in model.model_fields.items() if field.deprecated
    }
    return _Sent({**wire, **own}, field_types(model), required, deprecated)


def _record(record: Any, place: Place) -> dict[str, Any]:
    """A model's instance; one that was read holds what the API sent, which is nothing to refuse."""
    kind: type[BaseModel] = type(record)
    sent = _sent(kind)
    inner = replace(place, lenient=True) if was_read(record) else place
    return _values(record.given_values(), sent, inner)


def _mapping(value: Mapping[Any, Any], shape: Shape, place: Place) -> dict[str, Any]:
    for key in value:
        if not isinstance(key, str):
            raise InvalidArgumentError(
                f"object keys are strings, not {type(key).__name__}", parameter=place.name
            )
    refused: InvalidArgumentError | None = None
    for model in _likely(shape, value):
        try:
            return _object(value, model, place)
        except InvalidArgumentError as error:
            refused = refused or error
    if refused is not None and not shape.has_maps:
        raise refused
    return {
        key: encode(inner, shape.values, place.inside(key))
        for key, inner in value.items()
        if inner is not UNSET
    }


def _likely(shape: Shape, value: Mapping[str, Any]) -> list[type[BaseModel]]:
    """The models that an object may be of, the likeliest first; none if it is like none of several.

    Others than the likeliest must know as many of the object's keys.
    """
    if len(shape.models) < 2:
        return list(shape.models)
    best = best_model(shape.models, value)
    if best is None:
        return []
    known = {model: sum(key in _sent(model).wire for key in value) for model in shape.models}
    return [best, *(model for model in shape.models if model is not best and known[model] >= known[best])]


def _object(value: Mapping[str, Any], model: type[BaseModel], place: Place) -> dict[str, Any]:
    sent = _sent(model)
    renamed: dict[str, Any] = {}
    for key, inner in value.items():
        name = sent.wire.get(key, key)
        if name in renamed:
            raise InvalidArgumentError(
                f"{key} is given twice, by Python name and wire name", parameter=place.name
            )
        renamed[name] = inner
    for name in sent.required:
        given = renamed.get(name, UNSET)
        if given is UNSET or (given is None and not allows_none(sent.types[name])):
            what = "is null" if given is None else "is missing"
            raise InvalidArgumentError(f"it must be there, and {what}", parameter=place.inside(name).name)
    return _values(renamed.items(), sent, place)


def _values(values: Iterable[tuple[str, Any]], sent: _Sent, place: Place) -> dict[str, Any]:
    given = {name: value for name, value in values if value is not UNSET}
    types = sent.types
    if sent.deprecated and not place.lenient:
        for name in given.keys() & sent.deprecated.keys():
            warn(f"{place.inside(name).name!r} is deprecated: {sent.deprecated[name]}", DeprecationWarning)
    unknown = [name for name in given if name not in types]
    if unknown and not place.lenient:
        other = [key for key, wire in sent.wire.items() if wire not in given]
        for name in unknown:
            warn_of_misspelling(name, other, place.name)
        if place.below_list:
            place = replace(place, lenient=True)
    return {name: encode(value, types.get(name, Any), place.inside(name)) for name, value in given.items()}


# --- plain values ----------------------------------------------------------------------------------------


def _scalar(value: Any, shape: Shape, place: Place) -> Any:
    """A plain value: sent if a member of the union takes it."""
    if isinstance(value, bool) and any({"true", "false"} <= set(choices(member)) for member in shape.scalars):
        return "true" if value else "false"
    reasons: list[str] = []
    for member in shape.scalars:
        reason = refusal(value, member, place.textual)
        if reason is None:
            return to_wire(value, place.name)
        reasons.append(reason)
    if place.lenient or (place.textual and shape.has_objects and _is_json_object(value)):
        return to_wire(value, place.name)
    if reason := next(filter(None, reasons), ""):
        raise InvalidArgumentError(reason, parameter=place.name)
    to_wire(value, place.name)  # which knows more of what cannot be sent at all
    raise _mistyped(value, shape, place)


def _is_json_object(value: object) -> bool:
    """Whether a text is what an object becomes in a query."""
    try:
        return isinstance(value, str) and isinstance(json.loads(value), dict)
    except ValueError:
        return False
