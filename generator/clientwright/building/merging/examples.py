"""Examples: the values that a page shows for a role, and which of them are answers of failures."""

from __future__ import annotations

from clientwright.dialects.observed import Endpoint, Example
from clientwright.notations.json import Located, merged
from clientwright.spec.vocabulary import ExampleRole

_ERROR_KEYS = frozenset(["error", "errors", "detail", "details"])
_ERROR_COMPANY = _ERROR_KEYS | {
    *("message", "code", "status", "statusCode", "status_code", "title", "type", "instance", "success"),
    *("trace_id", "request_id", "requestId", "timestamp", "path"),
}


def objects(endpoint: Endpoint, role: ExampleRole) -> list[Located]:
    """The objects shown for a role, and the elements of the lists shown, in the page's order."""
    values = [one.value for one in endpoint.examples if one.role is role]
    found = [one for value in values for one in (value, *merged(value.elements))]
    return [one for one in found if isinstance(one.value, dict)]


def first(endpoint: Endpoint, role: ExampleRole) -> Example | None:
    """The first example of a role."""
    return next((one for one in endpoint.examples if one.role is role), None)


def is_error(value: Located) -> bool:
    """Whether an object looks like the body of a failure; the page does not say of which status it is."""
    keys = value.members.keys()
    failed = isinstance(value.value, dict) and value.value.get("success") is False
    coded = {"message"} <= keys and keys & {"code", "status", "statusCode", "status_code"}
    return failed or bool(keys <= _ERROR_COMPANY and (keys & _ERROR_KEYS or coded))
