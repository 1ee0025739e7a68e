"""Values as they travel, drawn from annotations: what a model holds, what a function takes and returns."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Literal, get_args, get_origin, is_typeddict
from uuid import UUID

from hypothesis import strategies as st

from tellescope_client._runtime.annotations import (
    bare,
    element_type_of_list,
    element_type_of_map,
    field_types,
    is_model,
    notes,
    union_members,
)
from tellescope_client._runtime.model import Model
from tellescope_client._runtime.types import AsyncRawContent, TextFormat
from tellescope_client._runtime.writing import to_wire

UNKNOWN = "fieldThatThePageDoesNotShow"

_characters = st.characters(codec="utf-8")
texts = st.text(_characters, max_size=8) | st.text(_characters, min_size=16, max_size=24)
whole_numbers = st.integers(-(2**53), 2**53)
numbers = whole_numbers | st.floats(allow_nan=False, allow_infinity=False)
times = st.datetimes(min_value=dt.datetime(1970, 1, 1), timezones=st.just(dt.timezone.utc)).map(
    lambda time: time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
)
anything = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    int: whole_numbers,
    float: numbers,
    dt.datetime: times,
    dt.date: st.dates().map(dt.date.isoformat),
    UUID: st.uuids().map(str),
    **dict.fromkeys(get_args(AsyncRawContent), st.binary(max_size=24)),
}


@st.composite
def wire(draw: st.DrawFn, annotation: Any, depth: int = 2) -> Any:
    """A value of a type, None aside, as JSON holds it."""
    members = [one for one in union_members(annotation) if not is_typeddict(one)]  # models stand beside them
    if not members:
        return None
    member = draw(st.sampled_from(members))
    kind = bare(member)
    for note in notes(member):
        if isinstance(note, TextFormat):
            return draw(st.from_regex(note.pattern, fullmatch=True))
    if get_origin(kind) is Literal:
        return to_wire(draw(st.sampled_from(get_args(kind))))
    if is_model(kind):
        return draw(fields(kind, depth))
    if get_origin(kind) is not None and union_members(kind) != (kind,):
        return draw(wire(kind, depth))
    length = draw(st.integers(0, 2)) if depth else 0
    if (element := element_type_of_list(kind)) is not None:
        return [draw(wire(element, depth - 1)) for _ in range(length)]
    if (element := element_type_of_map(kind)) is not None:
        return {draw(texts): draw(wire(element, depth - 1)) for _ in range(length)}
    return draw(_SIMPLE.get(kind, anything))


@st.composite
def fields(draw: st.DrawFn, model: type[Model], depth: int = 2) -> dict[str, Any]:
    """Some of a model's fields, those that must be there, and perhaps one that nobody documents."""
    needed = {field.alias or name for name, field in model.model_fields.items() if field.is_required()}
    values = {}
    for name, annotation in field_types(model).items():
        if name in needed or (depth and draw(st.booleans())):
            null = name not in needed and draw(st.integers(0, 9)) == 0
            values[name] = None if null else draw(wire(annotation, depth - 1 if depth else 0))
    if depth and draw(st.booleans()):
        values[UNKNOWN] = draw(anything)
    return values


def as_wire(value: Any) -> Any:
    """What a function returned, as JSON."""
    if isinstance(value, list):
        return [as_wire(one) for one in value]
    return to_wire(value)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON; 1 is not true, and neither is 1.0 a text."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
