"""Numbers that can only be whole, where the documentation says no more than "number".

Only the annotations of arguments are narrowed: what is sent is checked against what the page states.
"""

from __future__ import annotations

from clientwright import spec as s
from clientwright.notations.words import words

_COUNTED = frozenset("count id index limit ms offset page position retries skip year".split())
"""Last words of names: what is counted, a place in an order, milliseconds."""
_COUNTING = frozenset({"num", "nth"})
"""First words of names: the number of what follows."""


def narrowed(ref: s.TypeRef, name: str, rules: s.Rules | None) -> s.TypeRef:
    """The type of a value by its wire name and its rules: `integer` for a number without fractions."""
    match ref:
        case s.Primitive(type=s.PrimitiveType.NUMBER) if _is_whole(name, rules):
            return s.Primitive(type=s.PrimitiveType.INTEGER)
        case s.Nullable():
            return s.Nullable(type=narrowed(ref.type, name, rules))
        case _:
            return ref


def _is_whole(name: str, rules: s.Rules | None) -> bool:
    if rules is not None and rules.multiple_of is not None and rules.multiple_of.is_integer():
        return True
    parts = [one.lower() for one in words(name)]
    return bool(parts) and (parts[-1] in _COUNTED or parts[0] in _COUNTING)
