"""Fields of the generated sections: type lines, flags, options and bounds, as shapes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import dropwhile, takewhile

from pydantic import JsonValue

from clientwright.dialects.mintlify.syntax import (
    Allowed,
    Alternative,
    Default,
    Field,
    FieldExample,
    Flag,
    Length,
    Options,
    Paragraph,
    Pattern,
    Range,
    Type,
)
from clientwright.dialects.mintlify.view import View
from clientwright.notations import shapes
from clientwright.notations.json import JsonError, read_json
from clientwright.notations.shapes import (
    Anything,
    Constant,
    ListOf,
    MapOf,
    NullShape,
    OneOf,
    OneOfValues,
    Plain,
    Rules,
    Scalar,
    Shape,
    refuse_deep,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Flow, Presence, PrimitiveType

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
_BELOW = (Options, FieldExample)
_UNTEXTUAL = (PrimitiveType.INTEGER, PrimitiveType.NUMBER, PrimitiveType.BOOLEAN)


def field(page: View, node: Field, unflagged: Presence) -> shapes.Field:
    """A field as the page documents it; `unflagged` is the presence of one that is not marked required."""
    origin = page.origin(node, "field")
    shape = _shape(node, origin)
    flags = {part.name for part in node.parts if isinstance(part, Flag)}
    defaults = (parsed(part.text, shape) for part in node.parts if isinstance(part, Default) and part.text)
    examples = (parsed(part.text, shape) for part in node.parts if isinstance(part, FieldExample))
    example = next(examples, None)
    return shapes.Field(
        node.name,
        shape,
        Presence.REQUIRED if "required" in flags else unflagged,
        origin,
        examples=() if example is None else (example,),
        default=next(defaults, None),
        description=description(node),
        rules=_rules(node, shape),
        deprecated="deprecated" in flags,
        flow=Flow.READ if "read-only" in flags else Flow.WRITE if "write-only" in flags else Flow.BOTH,
    )


def description(node: Field) -> str:
    """The paragraphs of a field; they stand above its options, bounds and example."""
    own = takewhile(lambda part: not isinstance(part, _BELOW), node.parts)
    return "\n\n".join("\n".join(part.lines) for part in own if isinstance(part, Paragraph))


def unplaced(node: Field) -> list[Paragraph]:
    """Paragraphs below a field's options or example: of this field, or of one whose name the page has
    lost."""
    rest = dropwhile(lambda part: not isinstance(part, _BELOW), node.parts)
    return [part for part in rest if isinstance(part, Paragraph)]


def _shape(node: Field, origin: Origin) -> Shape:
    for part in node.parts:
        if isinstance(part, Allowed):
            value = parsed(part.text)
            if isinstance(value, str | int | float):
                return Constant(value)
    options = next((part.values for part in node.parts if isinstance(part, Options)), ())
    if node.type is None:
        return Anything("the page tells no type")
    return of_type(node.type, origin, tuple(options))


def of_type(line: Type, origin: Origin, options: tuple[str, ...] = ()) -> Shape:
    """The shape that a type line tells; `options` are the values listed below it."""
    own = [one for one in line.alternatives if one.name != "null" or one.lists]
    members = [_alternative(one, origin, options) for one in own]
    if not members:
        return NullShape()
    if len(own) < len(line.alternatives):
        members.append(NullShape())
    return members[0] if len(members) == 1 else OneOf(tuple(members), origin=origin)


def _alternative(one: Alternative, origin: Origin, options: tuple[str, ...]) -> Shape:
    if one.group:
        found = of_type(one.group, origin, options)
    elif one.name == "array":
        found = ListOf(Anything("the page tells no element", hidden=True))
    elif one.name == "object":
        found = MapOf(Anything("the page does not show the object's keys", hidden=True))
    else:
        found = _basic(one, origin, options)
    refuse_deep(one.lists, origin)
    for _ in range(one.lists):
        found = ListOf(found)
    return found


def _basic(one: Alternative, origin: Origin, options: tuple[str, ...]) -> Shape:
    kind = one.format if one.name == "enum" else one.name
    if options and one.name in ("enum", "string", "integer", "number"):
        return OneOfValues(tuple(dict.fromkeys(_option(text, kind) for text in options)), origin=origin)
    if one.name == "string" and one.format:
        return Scalar(_FORMATS.get(one.format, PrimitiveType.STRING))
    return Scalar(_BASIC[kind]) if kind in _BASIC else Anything("the page allows any value")


def parsed(text: str, shape: Shape | None = None) -> JsonValue:
    """A default or example of the page as JSON where it is JSON, and otherwise as text."""
    try:
        value = read_json(text).value
    except JsonError:
        return text
    text_expected = isinstance(shape, Scalar) and shape.type not in _UNTEXTUAL
    return text if text_expected and not isinstance(value, str) else value


def _option(text: str, kind: str) -> Plain:
    value = parsed(text)
    if kind in ("integer", "number") and isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if kind == "boolean" and isinstance(value, bool):
        return value
    return value if isinstance(value, str) else text


def _rules(node: Field, shape: Shape) -> Rules | None:
    """What the bounds of a field demand; None where there are none."""
    found: dict[str, int | float | str] = {}
    members = shape.members if isinstance(shape, OneOf) else (shape,)
    listed = any(isinstance(member, ListOf) for member in members)
    for part in node.parts:
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
    return Rules(**found) if found else None  # type: ignore[arg-type]
