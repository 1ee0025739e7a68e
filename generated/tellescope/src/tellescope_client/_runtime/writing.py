"""Values as JSON can hold them. Nothing here loads pydantic: most requests do without it."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from .annotations import is_model, is_record
from .date_times import write_date_time
from .errors import InvalidArgumentError
from .types import PLAIN
from .unset import UNSET


def to_wire(value: Any, place: str = "") -> Any:
    """A value as JSON can hold it. Raises `InvalidArgumentError`, naming `place`, otherwise."""
    if type(value) in PLAIN:  # most are, and quickly told
        return value
    if isinstance(value, Enum):
        return to_wire(value.value, place)
    if isinstance(value, int | float | str):
        return value
    if is_record(value):
        return value.to_dict()
    if is_model(type(value)):
        return to_wire(value.model_dump(by_alias=True, exclude_unset=True), place)
    if isinstance(value, Mapping):
        return {
            _key(key, place): to_wire(inner, f"{place}.{key}" if place else str(key))
            for key, inner in value.items()
            if inner is not UNSET
        }
    if isinstance(value, Sequence | Set) and not isinstance(value, bytes | bytearray | memoryview):
        return [to_wire(inner, place) for inner in value if inner is not UNSET]
    if isinstance(value, datetime):
        return write_date_time(value, place)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise InvalidArgumentError(f"a {type(value).__name__} cannot be sent as JSON", parameter=place)


def _key(key: object, place: str) -> str:
    if isinstance(key, str):
        return key
    raise InvalidArgumentError(
        f"the keys of an object are strings, not {type(key).__name__}", parameter=place
    )
