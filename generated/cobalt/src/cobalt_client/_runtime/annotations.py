"""Looking into annotations: what reading and writing values both need."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import eq
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

if TYPE_CHECKING:
    from pydantic import BaseModel


def bare(annotation: Any) -> Any:
    """An annotation without its `Annotated` wrapping."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def notes(annotation: Any) -> tuple[Any, ...]:
    """What `Annotated` adds to an annotation."""
    return tuple(getattr(annotation, "__metadata__", ()))


def is_model(annotation: Any) -> TypeGuard[type[BaseModel]]:
    """Whether an annotation is a model class. Told by what pydantic gives them, to do without loading it."""
    return isinstance(annotation, type) and hasattr(annotation, "__pydantic_fields__")


def is_record(value: object) -> bool:
    """Whether a value is an instance of one of the package's models."""
    return hasattr(type(value), "given_values")


def was_read(record: object) -> bool:
    """Whether a model's instance was read from an answer, rather than made by a user."""
    return hasattr(record, "_unread")


def as_it_came(value: Any) -> Any:
    """The JSON object of a record that was read, without shaping it; any other value itself."""
    unread = getattr(value, "_unread", None)
    return value if unread is None else unread


def are_equal(values: Sequence[Any], others: Sequence[Any]) -> bool:
    """Whether lists of values that were read are equal, without shaping them."""
    return len(values) == len(others) and all(map(eq, map(as_it_came, values), map(as_it_came, others)))


def allows_none(annotation: Any) -> bool:
    """Whether null is one of a type's values."""
    kind = bare(annotation)
    if get_origin(kind) in (Union, types.UnionType):
        return any(map(allows_none, get_args(kind)))
    return kind in (Any, None, type(None))


def union_members(annotation: Any) -> tuple[Any, ...]:
    """The members of a union, without None and however deep they nest; of anything else, itself alone."""
    if get_origin(bare(annotation)) not in (Union, types.UnionType):
        return () if annotation in (None, type(None)) else (annotation,)
    return tuple(inner for member in get_args(bare(annotation)) for inner in union_members(member))


def element_type(annotation: Any, container: type) -> Any:
    """X of `list[X]`, `Mapping[str, X]` and their like, if the annotation is a `container`; else None."""
    origin = get_origin(bare(annotation)) or bare(annotation)
    if not isinstance(origin, type) or issubclass(origin, str | bytes) or not issubclass(origin, container):
        return None
    arguments = get_args(bare(annotation))
    return arguments[-1] if arguments else Any


def element_type_of_list(annotation: Any) -> Any:
    """X of `list[X]` and its like; None for anything else."""
    return element_type(annotation, Sequence)


def element_type_of_map(annotation: Any) -> Any:
    """X of `dict[str, X]` and its like; None for anything else."""
    return element_type(annotation, Mapping)


@dataclass(frozen=True, slots=True)
class Shape:
    """The members of a union by what they can hold; `element` and `values` are types, Any where unknown."""

    models: tuple[type[BaseModel], ...]
    has_lists: bool
    element: Any
    has_maps: bool
    values: Any
    scalars: tuple[Any, ...]

    @property
    def has_objects(self) -> bool:
        """Whether an object can stand there."""
        return bool(self.models) or self.has_maps

    @property
    def has_anything(self) -> bool:
        """Whether any value can stand there."""
        return Any in self.scalars


@cache
def shape_of(annotation: Any) -> Shape:
    """What an annotation says of objects, lists and plain values."""
    members = union_members(annotation)
    elements = [element for member in members if (element := element_type_of_list(member)) is not None]
    values = [value for member in members if (value := element_type_of_map(member)) is not None]
    return Shape(
        models=tuple(bare(member) for member in members if is_model(bare(member))),
        has_lists=bool(elements),
        element=Union[tuple(elements)] if elements else Any,  # noqa: UP007 - members known only here
        has_maps=bool(values),
        values=Union[tuple(values)] if values else Any,  # noqa: UP007
        scalars=tuple(
            member
            for member in members
            if not is_model(bare(member))
            and element_type_of_list(member) is None
            and element_type_of_map(member) is None
        ),
    )


@cache
def field_types(model: type[BaseModel]) -> dict[str, Any]:
    """The annotation of each field of a model, by wire name."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    wire = wire_names(model)
    return {
        wire[name]: Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        for name, field in model.model_fields.items()
    }


@cache
def constants(model: type[BaseModel]) -> dict[str, Any]:
    """The fields of a model that hold one value alone, by Python name, and that value."""
    types, wire = field_types(model), wire_names(model)
    return {
        name: field.default
        for name, field in model.model_fields.items()
        if get_origin(bare(types[wire[name]])) is Literal
        and get_args(bare(types[wire[name]])) == (field.default,)
    }


@cache
def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """The wire name of each field of a model, by Python name."""
    return {
        name: field.serialization_alias or field.alias or name for name, field in model.model_fields.items()
    }


@cache
def python_names(model: type[BaseModel]) -> dict[str, str]:
    """The Python name of each field of a model, by wire name."""
    return {wire: name for name, wire in wire_names(model).items()}


def python_name(record: object, name: str) -> str:
    """What a record calls the field with a wire name; the wire name itself where it has no such field."""
    kind = type(record)
    return python_names(kind).get(name, name) if is_model(kind) else name
