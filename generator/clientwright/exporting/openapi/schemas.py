"""Types as JSON Schema 2020-12, the language of OpenAPI 3.1; definitions are shared by reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, assert_never

from clientwright import spec as s
from clientwright.exporting.openapi.defaults import fits, is_regex
from clientwright.exporting.openapi.reach import Direction, Reach
from clientwright.exporting.openapi.text import described, provenance, sample
from clientwright.names import Names

Schema = dict[str, Any]
_Member = s.Field | s.Parameter

_PRIMITIVES: Mapping[s.PrimitiveType, Schema] = {
    s.PrimitiveType.STRING: {"type": "string"},
    s.PrimitiveType.INTEGER: {"type": "integer"},
    s.PrimitiveType.NUMBER: {"type": "number"},
    s.PrimitiveType.BOOLEAN: {"type": "boolean"},
    s.PrimitiveType.OBJECT_ID: {"type": "string", "format": "object-id", "pattern": "^[0-9a-fA-F]{24}$"},
    s.PrimitiveType.DATE_TIME: {"type": "string", "format": "date-time"},
    s.PrimitiveType.DATE: {"type": "string", "format": "date"},
    s.PrimitiveType.UUID: {"type": "string", "format": "uuid"},
    s.PrimitiveType.URI: {"type": "string", "format": "uri"},
    s.PrimitiveType.FILE: {"type": "string", "contentMediaType": "application/octet-stream"},
    s.PrimitiveType.NULL: {"type": "null"},
}
_RULES = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "min_items": "minItems",
    "max_items": "maxItems",
    "pattern": "pattern",
}
_COUNTS = ("min_length", "max_length", "min_items", "max_items")
_JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}
_OTHERS: Schema = {"description": "Elements of other shapes, which the page does not show."}
_NULL: Schema = {"type": "null"}


@dataclass(frozen=True)
class Schemas:
    """The types of a spec, by name, and what each becomes."""

    types: Mapping[str, s.TypeDef]
    names: Names
    reach: Reach

    @cached_property
    def _unions(self) -> Mapping[str, s.Union]:
        """The union of each type that holds members which the documentation does not know."""
        unions = (one for one in self.types.values() if isinstance(one, s.Union))
        return {one.fallback.name: one for one in unions if one.fallback}

    def components(self) -> dict[str, Schema]:
        """Every definition, in the documentation's order; twice where the directions differ."""
        return {
            self._key(name, direction): self._definition(definition, direction)
            for name, definition in self.types.items()
            for direction in self.reach.directions(name)
        }

    def use(self, ref: s.TypeRef, direction: Direction) -> Schema:
        """A use of a type."""
        match ref:
            case s.Primitive():
                return dict(_PRIMITIVES[ref.type])
            case s.Named():
                return {"$ref": f"#/components/schemas/{self._key(ref.name, direction)}"}
            case s.List():
                items = self.use(ref.items, direction)
                return {"type": "array", "items": _any_of([items, _OTHERS]) if ref.open else items}
            case s.Map():
                return {"type": "object", "additionalProperties": self.use(ref.values, direction)}
            case s.Nullable():
                return _nullable(self.use(ref.type, direction))
            case s.Literal():
                return {"type": _JSON_TYPES[type(ref.value)], "const": ref.value}
            case s.Any():
                return {"x-unknown": ref.why} if ref.why else {}
            case _:
                assert_never(ref)

    def value(self, node: _Member, direction: Direction) -> Schema:
        """The type of a field or parameter, with its rules, default and example."""
        return {
            **self.use(node.type, direction),
            **(_rules(node.rules) if node.rules else {}),
            **self._default(node),
            **({} if node.example is None else sample("examples", [node.example])),
        }

    def record(
        self, fields: Sequence[_Member], direction: Direction, write: Callable[[Any], Schema] | None = None
    ) -> Schema:
        """An object with these fields; those whose presence nobody states are listed, and not required.

        `write` gives the schemas of values that are not written as they are elsewhere.
        """
        listed = {
            keyword: [field.name for field in fields if field.presence is presence]
            for keyword, presence in (
                ("required", s.Presence.REQUIRED),
                ("x-presence-unknown", s.Presence.UNKNOWN),
            )
        }
        return {
            "type": "object",
            "properties": {
                field.name: _property(field, write(field) if write else self.value(field, direction))
                for field in fields
            },
            **{keyword: names for keyword, names in listed.items() if names},
        }

    def _default(self, node: _Member) -> Schema:
        if node.default is None:
            return {}
        known = fits(node.default, node.type, node.rules, self.types)
        return sample("default" if known else "x-default", node.default)

    def _key(self, name: str, direction: Direction) -> str:
        suffix = ".Answer" if direction is Direction.ANSWER and name in self.reach.twofold else ""
        return self.names.models[name] + suffix

    def _definition(self, definition: s.TypeDef, direction: Direction) -> Schema:
        return {
            **self._shape(definition, direction),
            **described(definition.description),
            **_status(definition),
            **provenance(definition),
        }

    def _shape(self, definition: s.TypeDef, direction: Direction) -> Schema:
        match definition:
            case s.Object():
                written = self.record(definition.fields, direction)
                union = self._unions.get(definition.name)
                if union and union.discriminator in written["properties"]:
                    # A value that a member has chooses that member alone.
                    values = [value for value in union.values if value]
                    written["properties"][union.discriminator]["not"] = {"enum": values}
                return written
            case s.Enum():
                return _enum(definition, direction)
            case s.Union():
                members = [*definition.members, *([definition.fallback] if definition.fallback else [])]
                return _any_of([self.use(member, direction) for member in members])
            case s.Alias():
                return self.use(definition.target, direction)
            case _:
                assert_never(definition)


def _status(node: _Member | s.TypeDef) -> Schema:
    return {"deprecated": True} if node.deprecated else {}


def _property(node: _Member, value: Schema) -> Schema:
    return {
        **value,
        **described(node.description),
        **_status(node),
        **provenance(node),
    }


def _enum(definition: s.Enum, direction: Direction) -> Schema:
    values = definition.values
    if not values:
        return {}
    found = list(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))
    kind: Schema = {"type": found[0] if len(found) == 1 else found}
    closed = {**kind, "enum": list(values)}
    is_closed = direction is Direction.REQUEST and not definition.open
    return closed if is_closed else _any_of([closed, kind])


def _any_of(members: list[Schema]) -> Schema:
    return {"anyOf": members} if members else {}


def _nullable(schema: Schema) -> Schema:
    """The same type, or null."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], _NULL]}
    if "$ref" in schema or "const" in schema:
        return _any_of([schema, _NULL])
    if "type" not in schema:
        return schema
    found: str | list[str] = schema["type"]
    kinds = [found] if isinstance(found, str) else found
    return schema if "null" in kinds else {**schema, "type": [*kinds, "null"]}


def _rules(rules: s.Rules) -> Schema:
    """The keywords of rules; one that JSON Schema has no such value for becomes an extension."""
    stated = {name: value for name in _RULES if (value := getattr(rules, name)) is not None}
    return {
        _RULES[name] if _expressible(name, value) else f"x-{_RULES[name]}": _plain(value)
        for name, value in stated.items()
    }


def _expressible(name: str, value: float | str) -> bool:
    if isinstance(value, str):
        return is_regex(value)
    return name not in _COUNTS or value >= 0


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value
