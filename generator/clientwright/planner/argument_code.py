"""Values of arguments as code: as callers write them, so that type checkers take them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.names import Names
from clientwright.planner.literals import literal, quote


def argument_code(value: JsonValue, ref: s.TypeRef, types: Mapping[str, s.TypeDef], names: Names) -> str:
    """The code of a value with wire names: keys of documented objects in Python names, `dt` for times."""
    return _Writer(types, names).code(value, ref)


@dataclass(frozen=True)
class _Writer:
    types: Mapping[str, s.TypeDef]
    names: Names

    def code(self, value: JsonValue, ref: s.TypeRef) -> str:
        match ref, value:
            case s.Primitive(type=s.PrimitiveType.DATE_TIME), str():
                return f"dt.datetime.fromisoformat({quote(value)})"
            case s.Primitive(type=s.PrimitiveType.DATE), str():
                return f"dt.date.fromisoformat({quote(value)})"
            case s.Primitive(type=s.PrimitiveType.FILE), _:
                return 'b"..."'
            case s.List(), list():
                return f"[{', '.join(self.code(one, ref.items) for one in value)}]"
            case s.Nullable(), _:
                return self.code(value, ref.type)
            case s.Named(), _:
                return self._defined(value, self.types[ref.name])
            case _:
                return literal(value)

    def _defined(self, value: JsonValue, definition: s.TypeDef) -> str:
        match definition, value:
            case s.Object(), dict():
                of = {member.name: member.type for member in definition.fields}
                pairs = (
                    f"{quote(self.names.attributes[key] if key in of else key)}: "
                    f"{self.code(inner, of.get(key, s.Any()))}"
                    for key, inner in value.items()
                )
                return f"{{{', '.join(pairs)}}}"
            case s.Union(), dict():
                members = [one for one in definition.members if self._has_keys(one, value)]
                return self.code(value, members[0]) if members else literal(value)
            case s.Alias(), _:
                return self.code(value, definition.target)
            case _:
                return literal(value)

    def _has_keys(self, ref: s.TypeRef, value: Mapping[str, JsonValue]) -> bool:
        definition = self.types[ref.name] if isinstance(ref, s.Named) else None
        return isinstance(definition, s.Object) and value.keys() <= {one.name for one in definition.fields}
