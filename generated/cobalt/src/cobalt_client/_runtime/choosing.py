"""Choosing the member of a union that an object is meant to be.

Where a constant tells members apart, it decides. Others often share their outer fields (`{"type": ...,
"info": {...}}`), so that what lies within counts too.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from .annotations import bare, constants, field_types, is_record, python_names, shape_of, wire_names

if TYPE_CHECKING:
    from pydantic import BaseModel

_DEEPEST = 4
"""How many levels of an object are compared: beyond these, models do not differ in practice."""
_FEW = 3
"""How many elements of a list are compared."""


def best_model(models: Sequence[type[BaseModel]], value: Mapping[str, Any]) -> type[BaseModel] | None:
    """The model whose constant an object holds, else the one that it is most like; the first of equals.

    Fields go by wire or Python names. None if the object has fields, and none of any model's.
    """
    if not value:
        return next(iter(models), None)
    for tag in _tags(tuple(models)):
        if (held := tag.held(value)) is not None:
            if (told := tag.models.get((type(held), held))) is not None:
                return told
            models = tag.others or models
    known = [model for model in models if _names(model, value)]
    return max(known, key=lambda model: _like(value, model, 0), default=None)


@dataclass(frozen=True, slots=True)
class _Tag:
    """A field whose constants tell models apart: its names, the model of each value, and all other models."""

    names: tuple[str, str]
    models: Mapping[tuple[type, Any], type[BaseModel]]
    others: tuple[type[BaseModel], ...]

    def held(self, value: Mapping[str, Any]) -> Any:
        """What an object holds in this field; None where that is no plain value."""
        found = next((value[name] for name in self.names if name in value), None)
        return found if isinstance(found, str | int) else None


@cache
def _tags(models: tuple[type[BaseModel], ...]) -> tuple[_Tag, ...]:
    """The fields whose constants tell some models apart; the constant of one alone tells nothing."""
    found: dict[str, dict[tuple[type, Any], type[BaseModel]]] = {}
    for model in models:
        for name, value in constants(model).items():
            found.setdefault(name, {}).setdefault((type(value), value), model)
    return tuple(
        _Tag(
            (wire_names(next(iter(told.values())))[name], name),
            told,
            tuple(model for model in models if model not in told.values()),
        )
        for name, told in found.items()
    )


def _names(model: type[BaseModel], value: Mapping[str, Any]) -> dict[str, str]:
    """The wire names of those fields of a model that an object has, by the names that they have there."""
    python = python_names(model)
    own = {name: wire for wire, name in python.items()}
    return {key: key if key in python else own[key] for key in value if key in python or key in own}


def _like(value: Mapping[str, Any], model: type[BaseModel], depth: int) -> int:
    """One for each field that the model knows, and more or less as the field's value fits its type."""
    types = field_types(model)
    return sum(1 + _fit(value[key], types[wire], depth) for key, wire in _names(model, value).items())


def _fit(value: Any, annotation: Any, depth: int) -> int:
    """Above 0 as far as a value is like what its type says; -1 if it is of another kind."""
    shape = shape_of(annotation)
    if value is None or annotation is Any or Any in shape.scalars:
        return 0
    if is_record(value):
        return 1 if type(value) in shape.models else -1
    if isinstance(value, Mapping):
        likely = [_like(value, model, depth + 1) for model in shape.models if depth < _DEEPEST]
        return max(likely) if likely else 0 if shape.models or shape.has_maps else -1
    if isinstance(value, list | tuple):
        if not shape.has_lists:
            return -1
        return max((_fit(one, shape.element, depth + 1) for one in value[:_FEW]), default=0)
    return max((_scalar_fit(value, bare(member)) for member in shape.scalars), default=-1)


def _scalar_fit(value: Any, kind: Any) -> int:
    if get_origin(kind) is Literal:
        return 1 if any(type(value) is type(one) and value == one for one in get_args(kind)) else -1
    if kind in (int, float):
        return 0 if isinstance(value, int | float) and not isinstance(value, bool) else -1
    if kind in (datetime, date):
        return 0 if isinstance(value, str | date) else -1
    return 0 if kind not in (str, bool) or isinstance(value, kind) else -1
