"""Bounds of a value, in both spellings of exclusive ones."""

from __future__ import annotations

from typing import Any

from clientwright.notations.json_schema.references import Definitions
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Rules

_COUNTS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
}
_NUMBERS = {"minimum": "minimum", "maximum": "maximum", "multiple_of": "multipleOf"}
_EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}


def rules_of(node: Node, definitions: Definitions) -> Rules | None:
    """The bounds that a schema states; None where it states none."""
    counts = {name: _number(node, key, definitions) for name, key in _COUNTS.items()}
    numbers = {name: _number(node, key, definitions) for name, key in _NUMBERS.items()}
    excluded: dict[str, float | None] = {}
    for name, key in _EXCLUSIVE.items():
        found = node.member(key, "bounds")
        if found is None or found.value is False:
            continue
        if found.value is True:  # OpenAPI 3.0: the bound beside it is the exclusive one
            excluded[f"exclusive_{name}"], numbers[name] = numbers[name], None
        else:
            excluded[f"exclusive_{name}"] = _number(node, key, definitions)
    whole: dict[str, Any] = {name: None if one is None else int(one) for name, one in counts.items()}
    whole |= {**numbers, **excluded}
    made = Rules(
        **whole,
        unique_items=True if node.true("uniqueItems", "bounds") else None,
        pattern=node.text("pattern", "bounds") or None,
    )
    return None if made == Rules() else made


def _number(node: Node, key: str, definitions: Definitions) -> float | None:
    found = node.member(key, "bounds")
    if found is None or found.value is None:
        return None
    if isinstance(found.value, bool) or not isinstance(found.value, int | float):
        definitions.told(f"{key} is no number", found)
        return None
    return found.value
