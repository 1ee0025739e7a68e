"""The base of all models, and the form in which their values travel."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import reprlib
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from .annotations import field_types, wire_names
from .errors import InvalidArgumentError
from .reading import lenient_schema
from .types import PLAIN
from .unset import UNSET


class _Short(reprlib.Repr):
    """Long values are cut, and date-times written as they travel."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 60
        self.maxlist = self.maxdict = 3

    def repr_datetime(self, value: datetime, _level: int) -> str:
        return value.isoformat()


_short = _Short()
_LONGEST_SHOWN = 80


def _shown(value: object) -> str:
    text = _short.repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."


class Model(BaseModel):
    """A value with named fields.

    Fields can be given by Python name or wire name. What the API does not document is kept, can be read as an
    attribute under its wire name, and is given back. A field that was never set is None, and
    `model_fields_set` tells it from one that was set to None.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",
    )

    def to_dict(self) -> dict[str, Any]:
        """The wire form: wire names, only what is set, ready for JSON.

        Raises `InvalidArgumentError` for a value that has no wire form, such as a naive date-time.
        """
        return {name: to_wire(value, name) for name, value in self.given_values()}

    def given_values(self) -> Iterator[tuple[str, Any]]:
        """The fields that are set, then what the API does not document: wire names and values."""
        wire = wire_names(type(self))
        yield from ((wire[name], value) for name, value in self._given_fields())
        yield from (self.__pydantic_extra__ or {}).items()

    def _given_fields(self) -> Iterator[tuple[str, Any]]:
        # pydantic counts undocumented keys as set fields, even one that is spelt as a field's Python name.
        given, extra = self.model_fields_set, self.__pydantic_extra__ or {}
        for name, value in self.__dict__.items():
            if name in given and (value is not None or name not in extra):
                yield name, value

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={_shown(value)}" for name, value in self.__repr_args__())
        return f"{type(self).__name__}({values})"

    def __str__(self) -> str:
        return repr(self)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        yield from self._given_fields()
        yield from (self.__pydantic_extra__ or {}).items()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        reference = handler(source)
        try:
            schema = handler.resolve_ref_schema(reference)
        except LookupError:  # a model within itself: the outer call is at work on it
            return reference
        fields: Any = schema
        while fields["type"] != "model-fields":
            fields = fields["schema"]
        annotations = field_types(cls)
        wire = wire_names(cls)
        for name, field in fields["fields"].items():
            lenient = lenient_schema(annotations[wire[name]], handler)
            field["schema"] = {**field["schema"], "schema": lenient}
        return reference


def to_wire(value: Any, place: str = "") -> Any:
    """A value as JSON can hold it. Raises `InvalidArgumentError`, naming `place`, otherwise."""
    if type(value) in PLAIN:  # most are, and quickly told
        return value
    if isinstance(value, Enum):
        return to_wire(value.value, place)
    if isinstance(value, int | float | str):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, BaseModel):
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
        return write_datetime(value, place)
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


def write_datetime(value: datetime, place: str = "") -> str:
    """ISO 8601 with an offset, `2024-12-21T20:04:47.235Z`; microseconds only where there are any.

    Raises `InvalidArgumentError` for a naive date-time, which the server would read in its own time zone.
    """
    offset = value.utcoffset()
    if offset is None:
        raise InvalidArgumentError(
            "a date-time needs an offset: the server would read this one in its own time zone. "
            "Use datetime.now(timezone.utc), or value.astimezone() to take it as local time",
            parameter=place,
        )
    text = value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")
    return text.removesuffix("+00:00") + "Z" if not offset else text
