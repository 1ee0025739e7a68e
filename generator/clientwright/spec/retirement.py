"""What the documentation has dropped, and a package keeps for one release, deprecated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from pydantic import ValidationError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.spec.api import Operation, Parameter, Resource, Spec
from clientwright.spec.nodes import Node
from clientwright.spec.types import Enum, Field, Named, Object, TypeDef, Union
from clientwright.spec.vocabulary import BodyFormat, In

FILE = "retired.json"
Member = TypeVar("Member", Parameter, Field)


class RetiredOperation(Node):
    """An operation that was dropped, and the resource that it stood in."""

    resource: str
    operation: Operation


class RetiredParameter(Node):
    """A parameter that was dropped from the operation with a key; it stood behind another, or first ("").

    `body` is how the operation wrote its body, of which the parameter may have been the last.
    """

    operation: str
    after: str
    body: BodyFormat
    parameter: Parameter


class RetiredField(Node):
    """A field that was dropped from the type of a name; it stood behind another, or first ("")."""

    type: str
    after: str
    field: Field


class RetiredValue(Node):
    """A value that was dropped from the enum of a name."""

    type: str
    value: str | int | float | bool


class RetiredMember(Node):
    """A type of `types` that was dropped from the union of a name; `value` is its discriminator's, or ""."""

    type: str
    member: Named
    value: str


class Retirement(Node):
    """What a release keeps of the one before. It stands in no documentation any more, so it has no lines."""

    operations: tuple[RetiredOperation, ...] = ()
    parameters: tuple[RetiredParameter, ...] = ()
    fields: tuple[RetiredField, ...] = ()
    values: tuple[RetiredValue, ...] = ()
    members: tuple[RetiredMember, ...] = ()
    types: tuple[TypeDef, ...] = ()


def joined(one: Retirement, other: Retirement) -> Retirement:
    """What both keep."""
    return Retirement(
        operations=(*one.operations, *other.operations),
        parameters=(*one.parameters, *other.parameters),
        fields=(*one.fields, *other.fields),
        values=(*one.values, *other.values),
        members=(*one.members, *other.members),
        types=(*one.types, *other.types),
    )


def with_retired(spec: Spec, retirement: Retirement) -> Spec:
    """A spec with what is kept of the release before; what it has itself stays as it is."""
    there = {one.name for one in spec.types}
    types = [_with_members(one, retirement) for one in spec.types]
    types += [one for one in retirement.types if one.name not in there]
    return spec.model_copy(
        update={"resources": tuple(_resources(spec, retirement)), "types": tuple(types)},
    )


def _resources(spec: Spec, retirement: Retirement) -> Iterable[Resource]:
    keys = {operation.key for _, operation in spec.operations()}
    kept = [one for one in retirement.operations if one.operation.key not in keys]
    resources = {one.name: one for one in spec.resources}
    for one in kept:
        resources.setdefault(one.resource, Resource(name=one.resource))
    for home in resources.values():
        own = [_with_parameters(one, retirement) for one in home.operations]
        own += [one.operation for one in kept if one.resource == home.name]
        yield home.model_copy(update={"operations": tuple(own)})


def _with_parameters(operation: Operation, retirement: Retirement) -> Operation:
    kept = [one for one in retirement.parameters if one.operation == operation.key]
    if not kept:
        return operation
    parameters = _behind(operation.parameters, [(one.after, one.parameter) for one in kept])
    bodies = {one.body for one in kept if one.parameter.location is In.BODY}
    body = operation.body if operation.body is not BodyFormat.NONE else next(iter(bodies), BodyFormat.NONE)
    return operation.model_copy(update={"parameters": parameters, "body": body})


def _with_members(definition: TypeDef, retirement: Retirement) -> TypeDef:
    match definition:
        case Object(name=name, fields=fields):
            kept = [(one.after, one.field) for one in retirement.fields if one.type == name]
            return definition.model_copy(update={"fields": _behind(fields, kept)}) if kept else definition
        case Enum(name=name, values=values):
            own = [one.value for one in retirement.values if one.type == name and one.value not in values]
            facts = {"values": (*values, *own), "retired": tuple(own)}
            return definition.model_copy(update=facts) if own else definition
        case Union():
            return _with_choices(definition, retirement)
        case _:
            return definition


def _with_choices(union: Union, retirement: Retirement) -> Union:
    kept = [one for one in retirement.members if one.type == union.name and one.member not in union.members]
    if not kept:
        return union
    values = (*union.values, *(one.value for one in kept)) if union.values else ()
    members = (*union.members, *(one.member for one in kept))
    return union.model_copy(update={"members": members, "values": values})


def _behind(members: Sequence[Member], kept: Iterable[tuple[str, Member]]) -> tuple[Member, ...]:
    """Members with those that are kept, each behind the one that it stood behind."""
    found = list(members)
    for after, member in kept:
        names = [one.name for one in found]
        if member.name not in names:
            found.insert(names.index(after) + 1 if after in names else 0, member)
    return tuple(found)


def dump(retirement: Retirement) -> str:
    """The text of retired.json; empty where nothing is kept."""
    if retirement == Retirement():
        return ""
    return retirement.model_dump_json(indent=1) + "\n"


def load(text: str) -> Retirement:
    """What a text that `dump` wrote keeps; raises `ClientwrightError` for any other text."""
    try:
        return Retirement.model_validate_json(text) if text else Retirement()
    except ValidationError as error:
        hint = "Restore it from version control, or delete it to drop what it keeps (a breaking change)."
        message = f"{FILE} is not readable: {error.errors()[0]['msg']}"
        raise ClientwrightError(
            Diagnostic("retired", message, location=Location(FILE, 1), hint=hint)
        ) from error
