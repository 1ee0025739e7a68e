"""Whether a value is of a type, so that a default never contradicts the schema that it stands in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic import JsonValue

from clientwright import spec as s

_SCALARS: Mapping[s.PrimitiveType, tuple[type, ...]] = {
    s.PrimitiveType.STRING: (str,),
    s.PrimitiveType.INTEGER: (int,),
    s.PrimitiveType.NUMBER: (int, float),
    s.PrimitiveType.BOOLEAN: (bool,),
    s.PrimitiveType.NULL: (type(None),),
}


def fits(value: JsonValue, ref: s.TypeRef, rules: s.Rules | None, types: Mapping[str, s.TypeDef]) -> bool:
    """Whether a value is surely of a type and keeps its rules; what only a format could tell is not sure."""
    return _is(value, ref, types) and (rules is None or _keeps(value, rules))


def _is(value: JsonValue, ref: s.TypeRef, types: Mapping[str, s.TypeDef]) -> bool:
    match ref:
        case s.Primitive():
            kinds = _SCALARS.get(ref.type, ())
            return isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))
        case s.List():
            return isinstance(value, list) and all(_is(element, ref.items, types) for element in value)
        case s.Map():
            return isinstance(value, dict) and all(_is(one, ref.values, types) for one in value.values())
        case s.Nullable():
            return value is None or _is(value, ref.type, types)
        case s.Literal():
            return _same(value, ref.value)
        case s.Any():
            return True
        case s.Named():
            definition = types[ref.name]
            return isinstance(definition, s.Enum) and any(_same(value, one) for one in definition.values)


def _same(value: JsonValue, other: JsonValue) -> bool:
    return type(value) is type(other) and value == other


def _keeps(value: JsonValue, rules: s.Rules) -> bool:
    if isinstance(value, str):
        matches = rules.pattern is None or (is_regex(rules.pattern) and re.search(rules.pattern, value))
        return bool(matches) and _within(len(value), rules.min_length, rules.max_length)
    if isinstance(value, list):
        return _within(len(value), rules.min_items, rules.max_items)
    if isinstance(value, int | float) and not isinstance(value, bool):
        lower, upper = rules.exclusive_minimum, rules.exclusive_maximum
        inside = (lower is None or value > lower) and (upper is None or value < upper)
        return inside and _within(value, rules.minimum, rules.maximum)
    return True


def _within(value: float, minimum: float | None, maximum: float | None) -> bool:
    return (minimum is None or value >= minimum) and (maximum is None or value <= maximum)


def is_regex(pattern: str) -> bool:
    """Whether a pattern of the page is a regular expression that can be read."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
