"""The endpoints of an API as rows: what `clientwright endpoints` shows, and its JSON contract."""

from __future__ import annotations

from typing import Any

from clientwright import spec as s
from clientwright.names import Names
from clientwright.names.type_texts import type_text
from clientwright.spec.lists import Listing, Lists


def endpoint_rows(spec: s.Spec, names: Names) -> list[dict[str, Any]]:
    """One row an operation, in the documentation's order."""
    lists = Lists(spec)
    return [_row(resource, operation, names, lists) for resource, operation in spec.operations()]


def _row(resource: s.Resource, operation: s.Operation, names: Names, lists: Lists) -> dict[str, Any]:
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
        "pagination": _pagination(lists.of(operation)),
        "lines": str(operation.origin).rpartition(":")[2] if operation.origin else "",
        "source": operation.origin.source if operation.origin else "",
        "parameters": [
            {
                "wire": parameter.name,
                "python": names.argument(parameter.label),
                "in": parameter.location.value,
                "presence": parameter.presence.value,
                "type": type_text(parameter.type, names),
            }
            for parameter in operation.parameters
        ],
    }


def _pagination(listing: Listing | None) -> dict[str, str] | None:
    """How a list is read on, and where its records stand in an answer ("": they are the answer)."""
    if listing is None:
        return None
    rule = listing.rule
    return {"rule": rule.name, "by": rule.kind, "records": listing.records, "basis": rule.basis.value}
