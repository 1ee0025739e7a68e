"""Types from what the page writes: type lines, and JSON where no line tells the structure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import JsonValue

from clientwright.dialects.mintlify.build.prose import Told
from clientwright.dialects.mintlify.build.registry import Place, Registry, Scalar
from clientwright.dialects.mintlify.json_text import JsonError, Located, merged, read_json
from clientwright.dialects.mintlify.syntax import (
    Allowed,
    Alternative,
    Field,
    Length,
    Options,
    Pattern,
    Range,
    Type,
)
from clientwright.spec import (
    Any,
    Basis,
    List,
    Literal,
    Map,
    Nullable,
    Origin,
    Presence,
    Primitive,
    PrimitiveType,
    Rules,
    TypeRef,
)
from clientwright.spec import Field as SpecField

_FORMATS = {
    "uuid": PrimitiveType.UUID,
    "date-time": PrimitiveType.DATE_TIME,
    "date": PrimitiveType.DATE,
    "uri": PrimitiveType.URI,
    "url": PrimitiveType.URI,
    "binary": PrimitiveType.FILE,
}
_BASIC = {
    "string": PrimitiveType.STRING,
    "integer": PrimitiveType.INTEGER,
    "number": PrimitiveType.NUMBER,
    "boolean": PrimitiveType.BOOLEAN,
    "file": PrimitiveType.FILE,
}
_TEXTS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)"), PrimitiveType.DATE_TIME),
    (re.compile(r"\d{4}-\d\d-\d\d"), PrimitiveType.DATE),
    (re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE), PrimitiveType.UUID),
)
_NUMBER = 123
_PLACEHOLDERS: tuple[JsonValue, ...] = (
    _NUMBER,
    "2023-11-07T05:31:56Z",
    "2023-12-25",
    "3c90c3cc-0d44-4b50-8888-8dd25736052a",
)
"""What generated JSON shows for any value of a type; the number stands for integers too."""


@dataclass(frozen=True)
class Context:
    """What stands around a type line: its place, its value in an example, options, and members in prose."""

    place: Place
    origin: Origin
    shown: Located | None = None
    options: tuple[str, ...] = ()
    children: tuple[Told, ...] = ()

    def element(self) -> Context:
        """The same for a list's elements."""
        elements = merged(self.shown.elements) if self.shown else []
        shown = elements[0] if elements else None
        return replace(self, place=self.place.element(), shown=shown)


@dataclass(frozen=True)
class Shapes:
    """Makes types, and registers the definitions that they need."""

    registry: Registry

    def of_json(self, value: Located, place: Place, origin: Origin, children: Sequence[Told] = ()) -> TypeRef:
        """The type that an example value suggests; `children` are the members that prose tells of."""
        found = value.value
        if isinstance(found, dict):
            if found or children:
                return self.object(value, place, origin, children)
            return Map(values=Any(why="the example is empty"))
        if isinstance(found, list):
            inner = place.element()
            elements = [self.of_json(one, inner, origin, children) for one in merged(value.elements)]
            if not elements:
                return List(items=Any(why="the example is empty"))
            return List(items=self.registry.add_union(inner, elements, Basis.DERIVED, origin))
        if found is None:
            return Any(why="the example is null")
        if found == "<any>":
            return Any(why="the page allows any value")
        return Primitive(type=scalar_type(found))

    def object(self, value: Located, place: Place, origin: Origin, children: Sequence[Told] = ()) -> TypeRef:
        """The object that an example suggests."""
        fields = self.fields(value, place, origin, children)
        return self.registry.add_object(place, fields, Basis.DERIVED, origin)

    def fields(
        self, value: Located, place: Place, origin: Origin, children: Sequence[Told] = ()
    ) -> list[SpecField]:
        """The fields of an object that an example suggests; they are derived, and may all be missing."""
        told = {child.name: child for child in children}
        found: list[SpecField] = []
        for name, member in value.members.items():
            one = told.get(name)
            found.append(
                SpecField(
                    name=name,
                    type=self.of_json(member, place.key(name), origin, one.children if one else ()),
                    presence=one.presence if one else Presence.UNKNOWN,
                    description=one.text if one else "",
                    basis=Basis.DERIVED,
                    example=example(member.value),
                    origin=origin.model_copy(update={"first": member.line, "last": member.line}),
                )
            )
        return found + [self.field(one, place, origin) for one in children if one.name not in value.members]

    def field(self, told: Told, place: Place, origin: Origin) -> SpecField:
        """The field that only prose tells of."""
        span = told.node.span
        where = origin.model_copy(update={"first": span.first, "last": span.last, "rule": "property"})
        return SpecField(
            name=told.name,
            type=self.of_prose(told, place.key(told.name), where),
            presence=told.presence,
            description=told.text,
            rules=Rules.model_validate(told.rules) if told.rules else None,
            basis=Basis.DERIVED,
            origin=where,
        )

    def of_prose(self, told: Told, place: Place, origin: Origin) -> TypeRef:
        """The type that prose tells."""
        inner = place.element() if told.shape == "list" else place
        found: TypeRef = Any(why="the page tells no type")
        if told.children:
            fields = [self.field(child, inner, origin) for child in told.children]
            found = self.registry.add_object(inner, fields, Basis.DERIVED, origin)
        elif told.kind:
            found = Primitive(type=told.kind)
        elif told.shape == "object":
            found = Map(values=Any(why="the page does not show the object's keys"))
        return List(items=found) if told.shape == "list" else found

    def of_field(
        self, field: Field, place: Place, origin: Origin, shown: Located | None, children: Sequence[Told] = ()
    ) -> TypeRef:
        """The type of a field; `shown` is its value in an example, `children` what prose tells of members."""
        for part in field.parts:
            if isinstance(part, Allowed):
                value = parsed(part.text)
                if isinstance(value, str | int | float):
                    return Literal(value=value)
        options = next((part.values for part in field.parts if isinstance(part, Options)), ())
        if field.type is None:
            return Any(why="the page tells no type")
        return self.of_type(field.type, Context(place, origin, shown, tuple(options), tuple(children)))

    def of_type(self, line: Type, context: Context) -> TypeRef:
        """The type that a type line tells."""
        own = [one for one in line.alternatives if one.name != "null" or one.lists]
        members = [self._alternative(one, context) for one in own]
        if not members:
            return Primitive(type=PrimitiveType.NULL)
        found = self.registry.add_union(context.place, members, Basis.DOCUMENTED, context.origin)
        return Nullable(type=found) if len(own) < len(line.alternatives) else found

    def _alternative(self, one: Alternative, context: Context) -> TypeRef:
        for _ in range(one.lists):
            context = context.element()
        if one.group:
            found = self.of_type(one.group, context)
        elif one.name == "array":
            found = List(items=self._unnamed(context.element(), "the page tells no element"))
        elif one.name == "object":
            found = self._object(context)
        else:
            found = self._basic(one, context)
        for _ in range(one.lists):
            found = List(items=found)
        return found

    def _unnamed(self, context: Context, why: str) -> TypeRef:
        if context.shown is None:
            return Any(why=why)
        return self.of_json(context.shown, context.place, context.origin, context.children)

    def _object(self, context: Context) -> TypeRef:
        shown = context.shown
        if shown is None or not isinstance(shown.value, dict):
            shown = Located({}, context.origin.first)
        if shown.value or context.children:
            return self.object(shown, context.place, context.origin, context.children)
        return Map(values=Any(why="the page does not show the object's keys"))

    def _basic(self, one: Alternative, context: Context) -> TypeRef:
        kind = one.format if one.name == "enum" else one.name
        if context.options and one.name in ("enum", "string", "integer", "number"):
            values = list(dict.fromkeys(_option(text, kind) for text in context.options))
            return self.registry.add_enum(context.place, values, context.origin)
        if one.name == "string" and one.format:
            return Primitive(type=_FORMATS.get(one.format, PrimitiveType.STRING))
        return Primitive(type=_BASIC[kind]) if kind in _BASIC else Any(why="the page allows any value")


def scalar_type(value: JsonValue) -> PrimitiveType:
    """The type of a scalar in an example. An integer may be the placeholder of any number."""
    if isinstance(value, bool):
        return PrimitiveType.BOOLEAN
    if isinstance(value, int):
        return PrimitiveType.NUMBER if value == _NUMBER else PrimitiveType.INTEGER
    if isinstance(value, float):
        return PrimitiveType.NUMBER
    return next((kind for form, kind in _TEXTS if form.fullmatch(str(value))), PrimitiveType.STRING)


def example(value: JsonValue) -> JsonValue:
    """An example to show; None for the placeholders of generated JSON."""
    placeholder = isinstance(value, str) and re.fullmatch(r"<[^<>]*>", value)
    return None if placeholder or value in _PLACEHOLDERS or isinstance(value, dict | list) else value


def parsed(text: str, kind: TypeRef | None = None) -> JsonValue:
    """A default or example of the page as JSON where it is JSON, and otherwise as text."""
    try:
        value = read_json(text).value
    except JsonError:
        return text
    text_expected = isinstance(kind, Primitive) and kind.type not in (
        PrimitiveType.INTEGER,
        PrimitiveType.NUMBER,
        PrimitiveType.BOOLEAN,
    )
    return text if text_expected and not isinstance(value, str) else value


def _option(text: str, kind: str) -> Scalar:
    value = parsed(text)
    if kind in ("integer", "number") and isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if kind == "boolean" and isinstance(value, bool):
        return value
    return value if isinstance(value, str) else text


def rules(field: Field, kind: TypeRef) -> Rules | None:
    """What the constraints of a field demand; None where there are none."""
    found: dict[str, int | float | str] = {}
    listed = isinstance(kind.type if isinstance(kind, Nullable) else kind, List)
    for part in field.parts:
        match part:
            case Length():
                unit = "items" if part.subject == "array" or (not part.subject and listed) else "length"
                bounds: Mapping[str, str] = {"min": part.minimum, "max": part.maximum}
                found |= {f"{bound}_{unit}": int(text) for bound, text in bounds.items() if text}
            case Range():
                if part.lower:
                    found["minimum" if part.below == "<=" else "exclusive_minimum"] = float(part.lower)
                side = "minimum" if part.compare.startswith(">") else "maximum"
                found[side if part.compare.endswith("=") else f"exclusive_{side}"] = float(part.bound)
            case Pattern():
                found["pattern"] = part.regex
            case _:
                pass
    return Rules.model_validate(found) if found else None
