"""Reading values leniently and without loss.

Documentation is optimistic, so nothing that a server sends is refused: a value that does not fit its
annotation stays what it is. Plain values are therefore not looked at; only objects become models, and ISO
8601 texts with an offset become date-times.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import Any, TypeAlias

from .annotations import bare, shape_of
from .choosing import best_model
from .date_times import read_date_time

Reader: TypeAlias = Callable[[Any], Any]
"""From a value, as JSON holds it, to the value that a user sees."""
Make: TypeAlias = Callable[[type[Any], dict[str, Any]], Any]
"""From a model and a JSON object to an instance of the model."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def reader(annotation: Any, make: Make) -> Reader | None:
    """What shapes the values that fit `annotation`; None if there is nothing to shape."""
    if annotation is Any:
        return None
    of_text, of_list, of_object = _texts(annotation), _lists(annotation, make), _objects(annotation, make)
    by_kind: dict[type, Reader | None] = {str: of_text, list: of_list, dict: of_object}
    shapes = {kind: of for kind, of in by_kind.items() if of is not None}
    return _of_kinds(shapes) if shapes else None


def _of_kinds(shapes: Mapping[type, Reader]) -> Reader:
    """What shapes the values of some kinds, and leaves all others. Most types have one kind to shape."""
    (kind, only), *others = shapes.items()

    def read_only(value: Any) -> Any:
        return only(value) if type(value) is kind else value

    def read(value: Any) -> Any:
        shape = shapes.get(type(value))
        return value if shape is None else shape(value)

    return read if others else read_only


def _texts(annotation: Any) -> Reader | None:
    scalars = {bare(scalar) for scalar in shape_of(annotation).scalars}
    if datetime in scalars:
        return read_date_time
    return _read_date if date in scalars else None


def _read_date(text: str) -> date | str:
    if _DATE.fullmatch(text):
        with suppress(ValueError):
            return date.fromisoformat(text)
    return text


def _lists(annotation: Any, make: Make) -> Reader | None:
    read = reader(shape_of(annotation).element, make)
    return None if read is None else lambda values: [read(value) for value in values]


def _objects(annotation: Any, make: Make) -> Reader | None:
    shape = shape_of(annotation)
    read_value = reader(shape.values, make)

    def as_map(value: dict[str, Any]) -> Any:
        return value if read_value is None else {key: read_value(inner) for key, inner in value.items()}

    if not shape.models:
        return None if read_value is None else as_map
    if len(shape.models) == 1:
        return partial(make, shape.models[0])

    def as_model(value: dict[str, Any]) -> Any:
        model = best_model(shape.models, value)
        return as_map(value) if model is None else make(model, value)

    return as_model
