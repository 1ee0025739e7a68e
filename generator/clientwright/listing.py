"""The endpoints of an API as rows: what `clientwright endpoints` shows, and its JSON contract."""

from __future__ import annotations

from typing import Any

from clientwright import spec as s
from clientwright.names import Names


def endpoint_rows(spec: s.Spec, names: Names) -> list[dict[str, Any]]:
    """One row an operation, in the documentation's order."""
    return [_row(resource, operation, names) for resource, operation in spec.operations()]


def _row(resource: s.Resource, operation: s.Operation, names: Names) -> dict[str, Any]:
    return {
        "method": operation.method,
        "path": operation.path,
        "resource": resource.name,
        "function": names.operations[operation.key],
        "callable": names.callable(resource, operation),
        "title": operation.title,
        "access": operation.access.value,
        "status": operation.status.value,
        "request": operation.body.value,
        "response": type_text(operation.answer.type, names),
        "response_basis": operation.answer.basis.value,
        "lines": str(operation.origin).rpartition(":")[2] if operation.origin else "",
        "source": operation.origin.source if operation.origin else "",
        "parameters": [
            {
                "wire": parameter.name,
                "python": names.argument(parameter.name),
                "in": parameter.location.value,
                "presence": parameter.presence.value,
                "type": type_text(parameter.type, names),
            }
            for parameter in operation.parameters
        ],
    }


def type_text(ref: s.TypeRef, names: Names) -> str:
    """A use of a type, in a few words: `Enduser[]`, `map of any`, `date-time or null`."""
    match ref:
        case s.Primitive():
            return ref.type.value
        case s.Named():
            return names.models[ref.name]
        case s.List():
            return f"{type_text(ref.items, names)}[]"
        case s.Map():
            return f"map of {type_text(ref.values, names)}"
        case s.Nullable():
            return f"{type_text(ref.type, names)} or null"
        case s.Literal():
            return repr(ref.value)
        case s.Any():
            return "any"
