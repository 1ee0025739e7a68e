"""Bodies that break a rule of the documentation, made from right ones."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from strategies.broken_calls import OBJECT_ID


def breaking(rule: Any, right: Mapping[str, Any]) -> dict[str, Any]:
    """The body with what a constraint of a runtime forbids. Raises `LookupError` for an unknown one."""
    body = deepcopy(dict(right))
    match type(rule).__name__:
        case "RequiredWhenAbsent":
            _remove(body, rule.field)
            _remove(body, rule.other)
        case "UniqueAcross":
            for key in rule.keys:
                _put(body[rule.field], key, [OBJECT_ID] if key.endswith("Ids") else "same")
            body[rule.field] *= 2
        case "UniqueElements":
            _put(body, rule.field, [OBJECT_ID, OBJECT_ID])
        case "UniqueBy":
            _put(body, rule.field, [{rule.key: "same"}, {rule.key: "same"}])
        case "Forbidden":
            _put(body, rule.field, rule.values[0])
        case "NonEmpty":
            _put(body, rule.field, "")
        case "Includes":
            _put(body, rule.other, "elsewhere")
            beside = rule.other.count(".") + 1  # so many names lead to the list: it stands beside the value
            _put(body, ".".join(rule.field.split(".")[:beside]), [])
        case "Length":
            _put(body, rule.field, "x" * (rule.minimum - 1 if rule.minimum else rule.maximum + 1))
        case other:
            raise LookupError(other)
    return body


def _put(value: Any, field: str, inner: Any) -> None:
    """Sets a dotted field, in each element of lists, and makes the objects that it lies in."""
    if isinstance(value, list):
        for one in value:
            _put(one, field, inner)
        return
    first, _, rest = field.partition(".")
    if rest:
        _put(value.setdefault(first, {}), rest, inner)
    else:
        value[first] = inner


def _remove(value: Any, field: str) -> None:
    if isinstance(value, list):
        for one in value:
            _remove(one, field)
        return
    first, _, rest = field.partition(".")
    if rest:
        _remove(value.get(first, {}), rest)
    else:
        value.pop(first, None)
