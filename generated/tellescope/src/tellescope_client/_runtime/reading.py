"""Reading answers: quickly, leniently and without loss.

Documentation is optimistic, so nothing that a server sends is refused: a value that does not fit its
annotation stays what it is. Plain values are therefore not looked at; only objects become models, and ISO
8601 texts with an offset become date-times.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

from .annotations import (
    bare,
    best_model,
    element_type_of_list,
    element_type_of_map,
    is_model,
    union_members,
)

_AS_IT_CAME = core_schema.any_schema()
# A text is read a tenth faster when pydantic is told to expect one; it stays whatever it is all the same.
_TEXT = core_schema.union_schema([core_schema.str_schema(strict=True), _AS_IT_CAME], mode="left_to_right")
_BUILD = threading.RLock()  # pydantic builds a validator once, and threads must not do that together

# The lengths keep out what pydantic would also take for a date-time: timestamps, dates without a time.
# Finer fractions than Python's microseconds stay text.
_DATE_TIME = core_schema.chain_schema(
    [
        core_schema.str_schema(strict=True, min_length=len("2024-12-21T20:04:47Z"), max_length=32),
        core_schema.datetime_schema(tz_constraint="aware", microseconds_precision="error"),
    ]
)
_DATE = core_schema.chain_schema(
    [core_schema.str_schema(strict=True, min_length=10, max_length=10), core_schema.date_schema()]
)


class Lenient:
    """Put into `Annotated`, makes pydantic read a type as this module does."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return lenient_schema(source, handler)


@cache
def adapter(annotation: Any) -> TypeAdapter[Any]:
    """What reads values of a type; built at its first use, which takes milliseconds, and kept."""
    with _BUILD:
        lenient: Any = Annotated[annotation, Lenient()]
        return TypeAdapter(lenient)


def build(model: type[BaseModel]) -> None:
    """Build a model's validator now rather than when it is first needed."""
    with _BUILD:
        model.model_rebuild()


def lenient_schema(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """The pydantic schema that shapes a value where it fits `annotation`, and else keeps it as it came."""
    members = [bare(member) for member in union_members(annotation)]
    models = [member for member in members if is_model(member)]
    shapes = [_models(models, handler)] if models else []
    shapes += [shape for member in members if (shape := _shape(member, handler)) is not None]
    if shapes:
        return core_schema.union_schema([*shapes, _AS_IT_CAME], mode="left_to_right")
    return _TEXT if str in members else _AS_IT_CAME


def _models(models: list[type[BaseModel]], handler: GetCoreSchemaHandler) -> CoreSchema:
    if len(models) == 1:
        return handler.generate_schema(models[0])
    choices = {model: handler.generate_schema(model) for model in models}
    return core_schema.tagged_union_schema(choices, _choice(models))


def _choice(models: list[type[BaseModel]]) -> Callable[[Any], Any]:
    def choose(value: Any) -> Any:
        if isinstance(value, BaseModel):
            return type(value)
        return best_model(models, value) if isinstance(value, Mapping) else None

    return choose


def _is_plain(schema: CoreSchema) -> bool:
    return schema is _AS_IT_CAME or schema is _TEXT


def _shape(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema | None:
    """The schema of what is neither a model nor a plain value."""
    if annotation is datetime:
        return _DATE_TIME
    if annotation is date:
        return _DATE
    element, value = element_type_of_list(annotation), element_type_of_map(annotation)
    if element is not None and not _is_plain(inner := lenient_schema(element, handler)):
        return core_schema.list_schema(inner, strict=True)
    if value is not None and not _is_plain(inner := lenient_schema(value, handler)):
        return core_schema.dict_schema(_AS_IT_CAME, inner, strict=True)
    return None
