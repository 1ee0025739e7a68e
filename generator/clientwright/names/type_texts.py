"""Types in a few words, with the names that users know."""

from __future__ import annotations

from clientwright import spec as s
from clientwright.names.table import Names


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
