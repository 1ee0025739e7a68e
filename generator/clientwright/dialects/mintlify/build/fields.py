"""A field of a generated section, with what the page's other sources tell of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from pydantic import JsonValue

from clientwright.dialects.mintlify.build.prose import Told
from clientwright.dialects.mintlify.build.registry import Place
from clientwright.dialects.mintlify.build.types import Shapes, example, parsed, rules
from clientwright.dialects.mintlify.build.view import View
from clientwright.dialects.mintlify.json_text import JsonError, Located, read_json
from clientwright.dialects.mintlify.syntax import Default, Field, FieldExample, Flag, Paragraph
from clientwright.spec import Basis, Origin, Presence, Rules, TypeRef


@dataclass(frozen=True)
class Read:
    """What a field and a parameter have in common."""

    name: str
    type: TypeRef
    presence: Presence
    origin: Origin
    description: str = ""
    example: JsonValue = None
    default: JsonValue = None
    rules: Rules | None = None
    deprecated: bool = False
    basis: Basis = Basis.DOCUMENTED

    def common(self) -> dict[str, object]:
        """The attributes of a spec `Field`, by name; a `Parameter` also has `deprecated`."""
        return {name: value for name, value in vars(self).items() if name != "deprecated"}


@dataclass(frozen=True)
class Sources:
    """Where else a page tells of the same fields: objects shown in examples, the best first, and prose."""

    shown: Sequence[Located] = ()
    told: Sequence[Told] = field(default_factory=tuple)

    def value(self, name: str) -> Located | None:
        """A field's value in the first example that has it and is not null there."""
        values = (one.members[name] for one in self.shown if name in one.members)
        return next((value for value in values if value.value is not None), None)

    def prose(self, name: str) -> Told | None:
        """What prose tells of a field."""
        return next((one for one in self.told if one.name == name), None)


def read(
    page: View, shapes: Shapes, node: Field, place: Place, sources: Sources, unflagged: Presence
) -> Read:
    """A field as the page documents it; `unflagged` is the presence of one that is not marked required."""
    origin = page.origin(node, "field")
    told = sources.prose(node.name)
    children = told.children if told else ()
    shown = sources.value(node.name) or _own_example(node)
    kind = shapes.of_field(node, place.key(node.name), origin, shown, children)
    flags = {part.name for part in node.parts if isinstance(part, Flag)}
    defaults = (parsed(part.text, kind) for part in node.parts if isinstance(part, Default) and part.text)
    examples = (parsed(part.text, kind) for part in node.parts if isinstance(part, FieldExample))
    bounds = rules(node, kind)
    if told and told.rules:
        stated = bounds.model_dump(exclude_none=True) if bounds else {}
        bounds = Rules.model_validate({**told.rules, **stated})
    return Read(
        name=node.name,
        type=kind,
        presence=Presence.REQUIRED if "required" in flags else unflagged,
        origin=origin,
        description=description(node) or (told.text if told else ""),
        example=next(examples, None),
        default=next(defaults, None),
        rules=bounds,
        deprecated="deprecated" in flags,
    )


def _own_example(node: Field) -> Located | None:
    """A field's own example, which may show the structure of what the page calls an object."""
    for part in node.parts:
        if isinstance(part, FieldExample):
            with suppress(JsonError):
                return read_json(part.text, part.span.last - part.text.count("\n"))
    return None


def derived(page: View, shapes: Shapes, name: str, value: Located, place: Place, sources: Sources) -> Read:
    """A field that only an example shows, with what prose tells of it."""
    origin = page.origin(page.header, "json").model_copy(update={"first": value.line, "last": value.line})
    told = sources.prose(name)
    return Read(
        name=name,
        type=shapes.of_json(value, place.key(name), origin, told.children if told else ()),
        presence=told.presence if told else Presence.UNKNOWN,
        origin=origin,
        description=told.text if told else "",
        example=example(value.value),
        basis=Basis.DERIVED,
    )


def from_prose(page: View, shapes: Shapes, told: Told, place: Place) -> Read:
    """A field that only prose tells of."""
    found = shapes.field(told, place, page.origin(told.node, "property"))
    return Read(
        found.name,
        found.type,
        found.presence,
        page.origin(told.node, "property"),
        found.description,
        rules=found.rules,
        basis=Basis.DERIVED,
    )


def description(node: Field) -> str:
    """The paragraphs of a field."""
    return "\n\n".join("\n".join(part.lines) for part in node.parts if isinstance(part, Paragraph))
