"""Sample values of annotations, as JSON holds them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin

from .annotations import (
    bare,
    element_type_of_list,
    element_type_of_map,
    field_types,
    is_model,
    notes,
    python_names,
    union_members,
)
from .types import TextFormat

_WHOLE_LEVELS = 2
"""So many levels of records have all their fields; deeper ones those that must be there."""
_DEEPEST = 8
_PLAIN: dict[Any, Any] = {
    str: "text",
    bool: True,
    int: 1,
    float: 1.5,
    datetime: "2024-12-21T20:04:47.235Z",
    date: "2024-12-21",
}


def sample(annotation: Any, level: int = 0) -> Any:
    """A value of a type; of a union, one of its first member. `level` is how deep in records it stands."""
    members = union_members(annotation)
    if not members or level > _DEEPEST:
        return None
    chosen = members[0]
    for note in notes(chosen):
        if isinstance(note, TextFormat):
            return note.example
    kind = bare(chosen)
    if is_model(kind):
        return _record(kind, level)
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    element = element_type_of_list(kind)
    if element is not None:
        return [sample(element, level + 1)] if level < _WHOLE_LEVELS else []
    if kind is Any or element_type_of_map(kind) is not None:
        return {}
    return _PLAIN.get(kind, "text")


def _record(model: Any, level: int) -> dict[str, Any]:
    python = python_names(model)
    return {
        name: sample(annotation, level + 1)
        for name, annotation in field_types(model).items()
        if level < _WHOLE_LEVELS or model.model_fields[python[name]].is_required()
    }
