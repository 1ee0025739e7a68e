"""How overlay entries call the nodes of a spec, and where those nodes stand."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.spec import Field as SpecField
from clientwright.spec import Located, Object, Operation, Origin, Parameter, Spec, TypeDef


class TargetError(Exception):
    """What an entry speaks of is not in the spec, or cannot be what the entry wants of it."""


def field_label(definition: TypeDef, field: SpecField) -> str:
    """How entries call a field: Enduser.email."""
    return f"{definition.name}.{field.name}"


def parameter_label(operation: Operation, parameter: Parameter) -> str:
    """How entries call a parameter: POST /v1/enduser email."""
    return f"{operation.key} {parameter.name}"


def nodes(spec: Spec) -> Iterator[tuple[str, Located]]:
    """Every node that an entry can speak of, with what entries call it."""
    for resource in spec.resources:
        yield resource.name, resource
        for operation in resource.operations:
            yield resource.name, operation
            yield operation.key, operation
            for parameter in operation.parameters:
                yield parameter_label(operation, parameter), parameter
    for definition in spec.types:
        yield definition.name, definition
        if isinstance(definition, Object):
            for field in definition.fields:
                yield field_label(definition, field), field
    for webhook in spec.webhooks:
        yield webhook.name, webhook


def origins(spec: Spec) -> dict[str, list[Origin]]:
    """Where the nodes stand that have a name in common."""
    found: dict[str, list[Origin]] = {}
    for label, node in nodes(spec):
        places = found.setdefault(label, [])
        if node.origin:
            places.append(node.origin)
    return found


def wire_names(spec: Spec) -> set[str]:
    """The names of all parameters and fields."""
    names = {parameter.name for _, operation in spec.operations() for parameter in operation.parameters}
    for definition in spec.types:
        if isinstance(definition, Object):
            names.update(field.name for field in definition.fields)
    return names
