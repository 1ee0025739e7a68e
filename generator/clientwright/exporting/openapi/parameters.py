"""Parameters outside the body: what the page calls them, and how the wire writes them.

Text stands as it is. In a query, lists repeat their key (with `[]` behind it, if that is the API's style)
and objects are compact JSON; in every other place lists are compact JSON too. A page may say otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clientwright import spec as s
from clientwright.exporting.openapi.reach import Direction
from clientwright.exporting.openapi.schemas import Schemas
from clientwright.exporting.openapi.text import described, provenance
from clientwright.spec.kinds import kinds
from clientwright.spec.styles import style_of

_JSON = "application/json"
_STYLES: dict[str, dict[str, Any]] = {
    "comma": {"style": "form", "explode": False},
    "space": {"style": "spaceDelimited", "explode": False},
    "pipe": {"style": "pipeDelimited", "explode": False},
    "deep": {"style": "deepObject", "explode": True},
    "spread": {"style": "form", "explode": True},
}
"""What OpenAPI calls the ways to write lists and objects in a query."""


@dataclass(frozen=True)
class Wire:
    """How values of a type are written where there is only text."""

    schemas: Schemas
    style: s.QueryStyle

    def parameter(self, parameter: s.Parameter, name: str) -> dict[str, Any]:
        """The Parameter Object; `name` is the wire's, or that of the placeholder in the path."""
        query = parameter.location is s.In.QUERY
        lists = query and self.kinds(parameter.type) == frozenset({"list"})
        marked = lists and not style_of(parameter, self.schemas.types) and self.style is s.QueryStyle.BRACKETS
        required = parameter.location is s.In.PATH or parameter.presence is s.Presence.REQUIRED
        return {
            "name": f"{name}[]" if marked else name,
            "in": parameter.location.value,
            **described(parameter.description),
            **({"required": True} if required else {}),
            **({"deprecated": True} if parameter.deprecated else {}),
            **self._writing(parameter, lists),
            **({"x-name": parameter.name} if marked or name != parameter.name else {}),
            **({"x-presence": "unknown"} if parameter.presence is s.Presence.UNKNOWN else {}),
            **provenance(parameter),
        }

    def text_value(self, node: s.Parameter) -> dict[str, Any]:
        """The schema of a value whose list elements are text: those that are no scalars are JSON in it."""
        schema = self.schemas.value(node, Direction.REQUEST)
        elements = self._elements(node.type)
        if elements is None or not self.kinds(elements) or self.kinds(elements) - {"list", "object"}:
            return schema
        content = {"contentMediaType": _JSON, "contentSchema": self.schemas.use(elements, Direction.REQUEST)}
        # What the page shows are the elements themselves, not their texts.
        shown = {
            f"x-{key}" if key in ("default", "examples") else key: value for key, value in schema.items()
        }
        return {**shown, "type": "array", "items": {"type": "string", **content}}

    def kinds(self, ref: s.TypeRef) -> frozenset[str]:
        """What values of a type can be: scalar, list, object, any."""
        return kinds(ref, self.schemas.types)

    def _elements(self, ref: s.TypeRef) -> s.TypeRef | None:
        """The element type of a list that stands outright."""
        match ref:
            case s.Nullable():
                return self._elements(ref.type)
            case s.List():
                return ref.items
            case _:
                return None

    def _writing(self, parameter: s.Parameter, lists: bool) -> dict[str, Any]:
        style = style_of(parameter, self.schemas.types)
        if style:
            words = _STYLES[style] if parameter.location is s.In.QUERY else {"style": "simple"}
            return {**words, "schema": self.schemas.value(parameter, Direction.REQUEST)}
        if lists:
            return {"style": "form", "explode": True, "schema": self.text_value(parameter)}
        schema = self.schemas.value(parameter, Direction.REQUEST)
        as_json = {"object"} if parameter.location is s.In.QUERY else {"object", "list"}
        if self.kinds(parameter.type) & as_json:
            return {"content": {_JSON: {"schema": schema}}}
        return {"schema": schema}
