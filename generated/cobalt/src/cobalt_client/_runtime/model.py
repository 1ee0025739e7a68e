"""The base of all models.

An answer is parsed at once, and shaped as it is looked at: an instance that was read holds the JSON object as
it came, and each field becomes what its annotation says when it is first asked for. Of a page of records,
most fields never are.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import reprlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .annotations import constants, field_types, python_names, wire_names
from .forks import Lock
from .reading import Reader, reader
from .writing import to_wire

M = TypeVar("M", bound="Model")
_LONGEST_SHOWN = 80


class _Short(reprlib.Repr):
    """Long values are cut, and date-times written as they travel."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 60
        self.maxlist = self.maxdict = 3

    def repr_datetime(self, value: datetime, _level: int) -> str:
        return value.isoformat()


_short = _Short()


def _shown(value: object) -> str:
    text = _short.repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."


class Model(BaseModel):
    """A value with named fields.

    Fields can be given by Python name or wire name. What the API does not document is kept, can be read as an
    attribute under its wire name, and is given back. A field that was never set is None, and
    `model_fields_set` tells it from one that was set to None.
    """

    __slots__ = ("_unread",)
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
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        # Only a model that is built warns of its deprecated fields; the others can wait.
        if any(field.deprecated for field in cls.model_fields.values()):
            cls.model_rebuild(raise_errors=False)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        inner: Any = handler.resolve_ref_schema(schema)
        while inner["type"] != "model-fields":
            inner = inner["schema"]
        annotations, wire = field_types(cls), wire_names(cls)
        for name in inner["fields"].keys() & _documented_fields(cls):
            field = inner["fields"][name]
            field["schema"] = _lenient(field["schema"], reader(annotations[wire[name]], _validated))
            if name in constants(cls):
                field["schema"]["default"] = None  # for `Variant` to give
        return schema

    if not TYPE_CHECKING:  # a type checker is to see the fields alone

        @property
        def __dict__(self) -> dict[str, Any]:
            """The fields' values. All that pydantic does with a whole instance begins here."""
            _settle(self)
            return _get_values(self)

        @__dict__.setter
        def __dict__(self, values: dict[str, Any]) -> None:
            _set_values(self, values)

        def __getattr__(self, name: str) -> Any:
            """What is asked for the first time; Python looks here for what an instance does not have yet."""
            unread = _unread(self)
            if unread is not None:
                fields = _fields(type(self))
                if name in fields.wire:  # whichever thread is first, all see what it has put there
                    return _get_values(self).setdefault(name, fields.read(name, unread))
            _settle(self)  # another thread may have done so meanwhile
            try:
                return object.__getattribute__(self, name)
            except AttributeError:
                return super().__getattr__(name)

        def __delattr__(self, name: str) -> None:
            _settle(self)
            super().__delattr__(name)


class Variant(Model):
    """A member of a union that a constant tells from the others: `type: Literal["paid"] = "paid"`.

    Whoever makes one need not give the constant, and it is sent all the same. To a dict that is read as one
    nothing is added.
    """

    if not TYPE_CHECKING:  # a type checker is to see the fields alone

        def __init__(self, /, **given: Any) -> None:
            wire = wire_names(type(self))
            told = constants(type(self)).items()
            left = {name: value for name, value in told if not {name, wire[name]} & given.keys()}
            super().__init__(**left, **given)

        __init__.__pydantic_base_init__ = True  # else pydantic would call it for dicts too


def from_wire(value: Any, annotation: Any) -> Any:
    """The value that JSON stands for where `annotation` is documented; as it came where it does not fit."""
    read = answer_reader(annotation)
    return value if read is None else read(value)


@cache
def answer_reader(annotation: Any) -> Reader | None:
    """What shapes answers of a type; None if they stay as they come."""
    return reader(annotation, _held)


def _slot(owner: type, name: str) -> tuple[Any, Any]:
    """What reads and what writes a slot of instances, past all that stands before it."""
    slot: Any = vars(owner)[name]
    return slot.__get__, slot.__set__


_new: Any = object.__new__
_get_values, _set_values = _slot(
    BaseModel, "__dict__"
)  # where instances keep their values: below the property
_set_given, _set_extra, _set_private = (
    _slot(BaseModel, f"__pydantic_{name}__")[1] for name in ("fields_set", "extra", "private")
)
_get_unread, _set_unread = _slot(Model, "_unread")
_LOCK = Lock()


def _held(model: type[M], wire: dict[str, Any]) -> M:
    """An instance that holds a JSON object as it came."""
    made: M = _new(model)
    _set_values(made, {})  # Python 3.11 makes one too late for threads: a collection may come between
    _set_unread(made, wire)
    return made


def _unread(record: Model) -> Mapping[str, Any] | None:
    try:
        unread: Mapping[str, Any] | None = _get_unread(record)
    except AttributeError:  # made by pydantic, not read
        return None
    return unread


def _settle(record: Model) -> None:
    """Shapes all that was not looked at yet: from here on, pydantic knows the instance as its own."""
    with _LOCK:
        unread = _unread(record)
        if unread is None:
            return
        keys, seen = _keys(type(record), tuple(unread)), _get_values(record)
        values = keys.defaults.copy()
        values.update(zip(keys.names, unread.values(), strict=True))
        values.pop(_OF_NO_FIELD, None)
        for name, read in keys.readers:
            if name not in seen:  # whichever thread is first, all see what it has put there
                seen.setdefault(name, read(values[name]))
        values.update(seen)
        _set_given(record, set(keys.given))
        _set_extra(record, {key: unread[key] for key in keys.extra} if keys.extra else {})
        _set_private(record, None)
        _set_values(record, values)
        _set_unread(record, None)


@dataclass(frozen=True, slots=True)
class _Fields:
    """What reading an instance of a model takes: names, wire names, defaults and readers."""

    wire: Mapping[str, str]
    python: Mapping[str, str]
    defaults: dict[str, Any]
    readers: Mapping[str, Reader]

    def read(self, name: str, unread: Mapping[str, Any]) -> Any:
        """The value of a field, by its Python name."""
        wire = self.wire[name]
        if wire not in unread:
            return self.defaults[name]
        value, read = unread[wire], self.readers.get(name)
        return value if read is None else read(value)


_OF_NO_FIELD = ""


class _Keys(NamedTuple):
    """What the keys of an object are to a model.

    `names` are the fields' Python names, key by key, and `given` all names that pydantic is to know as set;
    `extra` are the keys of no field, `readers` belong to the fields that have one, and `defaults` are those
    of all fields of the model.
    """

    defaults: dict[str, Any]
    names: tuple[str, ...]
    given: frozenset[str]
    extra: tuple[str, ...]
    readers: tuple[tuple[str, Reader], ...]


@lru_cache(maxsize=512)
def _keys(model: type[Model], keys: tuple[str, ...]) -> _Keys:
    """Kept, since the records of a page have the same keys, as a rule."""
    fields = _fields(model)
    names = tuple(fields.python.get(key, _OF_NO_FIELD) for key in keys)
    return _Keys(
        fields.defaults,
        names,
        given=frozenset(name or key for name, key in zip(names, keys, strict=True)),
        extra=tuple(key for key in keys if key not in fields.python),
        readers=tuple((name, fields.readers[name]) for name in names if name in fields.readers),
    )


@cache
def _fields(model: type[Model]) -> _Fields:
    wire, types = wire_names(model), field_types(model)
    readers = {name: reader(types[key], _held) for name, key in wire.items()}
    return _Fields(
        wire=wire,
        python=python_names(model),
        defaults={
            # A constant that did not come is not there: what was read is not more than it was.
            name: None if field.is_required() or name in constants(model) else field.default
            for name, field in model.model_fields.items()
        },
        readers={name: read for name, read in readers.items() if read is not None},
    )


def _validated(model: type[M], value: dict[str, Any]) -> M:
    """An instance for a user's dict, which may have Python names or wire names."""
    if not model.__pydantic_complete__:
        build(model)
    return model.model_validate(value)


def _documented_fields(model: type[Model]) -> set[str]:
    """The fields that the package's own models declare; those that a user's subclass adds are pydantic's."""
    lineage = [one for one in model.__mro__ if issubclass(one, Model) and one is not Model]
    own = lineage[-1].__module__.partition(".")[0] if lineage else ""
    declared: dict[str, bool] = {}
    for one in reversed(lineage):
        declared.update(dict.fromkeys(one.__annotations__, one.__module__.partition(".")[0] == own))
    return {name for name, is_own in declared.items() if is_own}


_WRAPPINGS = frozenset({"default", "function-before", "function-after", "function-wrap"})


def _lenient(stated: Any, read: Reader | None) -> CoreSchema:
    """A field's schema that takes every value. What a user's validators and serializers add to it stays.

    The stated schema stays within, since JSON schemas are made of it; no value is checked against it.
    """
    if stated["type"] in _WRAPPINGS:
        return cast("CoreSchema", {**stated, "schema": _lenient(stated["schema"], read)})
    if stated["type"] == "function-plain":
        return stated  # type: ignore[no-any-return]

    def take(value: Any, _: object) -> Any:
        return value if read is None else read(value)

    shown = stated.get("serialization", {"type": "any"})
    return core_schema.no_info_wrap_validator_function(take, stated, serialization=shown)


def build(model: type[Model]) -> None:
    """Build what makes instances of a model now rather than when it is first needed."""
    _fields(model)
    with _LOCK:  # pydantic builds its part once, and threads must not do that together
        model.model_rebuild()
