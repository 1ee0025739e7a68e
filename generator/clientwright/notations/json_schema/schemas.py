"""Schemas to shapes: references, types, enums, null in each spelling, objects, lists and unions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from clientwright.notations.json_schema.layers import (
    element_rules,
    examples_of,
    joint_rules,
    layers,
    needs_name,
    says,
    swallow,
)
from clientwright.notations.json_schema.merging import alternatives, joined, merged
from clientwright.notations.json_schema.references import Definitions
from clientwright.notations.json_schema.unions import Member, union
from clientwright.notations.json_schema.values import constant, enum
from clientwright.notations.json_schema.words import NO_KEYS, shape_of_word
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    NamedShape,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Reference,
    Shape,
)
from clientwright.spec.vocabulary import Flow, Presence

_IDENTIFIERS = ("title", "$id", "$schema", "$comment", "$anchor")
_SIGNS_OF_OBJECT = ("properties", "additionalProperties", "required", "requiredProperties")


def named_shapes(definitions: Definitions) -> tuple[NamedShape, ...]:
    """What the schemas of a fragment's components are, those that need a name."""
    components = definitions.root.member("components", "components")
    if components is None:
        return ()
    found = components.below("schemas", "components")
    return tuple(_named_shape(name, node, definitions) for name, node in found.items())


def _named_shape(name: str, node: Node, definitions: Definitions) -> NamedShape:
    """A schema of the components. Its bounds and examples are those of the fields that use it."""
    shape = _shape(node, definitions, ())
    element_rules(node, definitions)
    swallow(node)
    return NamedShape(name, _named(shape, name), node.origin("schema"), node.text("description", "schema"))


def _named(shape: Shape, name: str) -> Shape:
    match shape:
        case ObjectOf() | OneOfValues() | OneOf():
            return replace(shape, name=name)
        case _:
            return shape


def shape_of(node: Node, definitions: Definitions) -> Shape:
    """The shape of a schema. What it says that no shape holds is told in `definitions.problems`."""
    return _shape(node, definitions, ())


def _shape(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape:
    if node.value is True or node.value == {}:
        return Anything("the page allows any value")
    if not isinstance(node.value, dict) or id(node.at) in within:
        definitions.told("this is no schema, or one that holds itself alone", node)
        return Anything("the page's schema cannot be read")
    for key in _IDENTIFIERS:
        node.whole(key, "annotation")
    within = (*within, id(node.at))
    shape = _referred(node, definitions, within) or _own(node, definitions, within)
    return _or_null(node, shape)


def _referred(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape | None:
    """The shape behind a reference: by its name where it needs a definition, else as it is."""
    if not node.has("$ref"):
        return None
    target = definitions.target(node)
    if target is None:
        return Anything("the page's reference leads nowhere")
    if target.name and needs_name(target.node, definitions):
        return Reference(target.name, node.origin("reference"))
    return _shape(target.node, definitions, within)


def _or_null(node: Node, shape: Shape) -> Shape:
    nullable = node.true("nullable", "nullable")
    if not nullable or isinstance(shape, NullShape | Anything):
        return shape
    return joined([shape, NullShape()], node.origin("nullable"))


def _own(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape:
    """The shape that a schema states itself, with the parts that all hold at once merged."""
    if node.has("const"):
        return constant(node)
    if node.has("enum"):
        node.whole("type", "type")
        node.whole("format", "type")
        return enum(node, definitions)
    origin = node.origin("all-of")

    def tell(message: str) -> None:
        definitions.told(message, node)

    def expand(shape: Shape) -> Shape:
        return _expanded(shape, definitions, within)

    plain = _typed(node, definitions, within)
    parts = [plain] if plain is not None else []
    parts += [_shape(part, definitions, within) for part in node.listed("allOf", "all-of")]
    shape = merged(parts, origin, expand, tell)
    for key in ("oneOf", "anyOf"):
        if node.has(key):
            members = list(_members(node, key, definitions, within))
            shape = alternatives(shape, union(node, members, definitions), expand, tell)
    return shape if shape is not None else Anything("the page states no type")


def _expanded(shape: Shape, definitions: Definitions, within: tuple[int, ...]) -> Shape:
    """What a reference stands for, and a union of references."""
    if isinstance(shape, OneOf):
        members = tuple(_expanded(member, definitions, within) for member in shape.members)
        return replace(shape, members=members)
    if not isinstance(shape, Reference):
        return shape
    target = definitions.named(shape.name)
    if target is None or id(target.at) in within:
        return shape
    inner = (*within, id(target.at))
    return _expanded(_or_null(target, _own(target, definitions, inner)), definitions, inner)


def _typed(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape | None:
    """The shape of `type`, with what belongs to it; None where a schema states none."""
    form = node.text("format", "type")
    if form == "" and node.text("contentMediaType", "type") == "application/octet-stream":
        form = "binary"
    kinds = list(_kinds(node))
    shapes: list[Shape] = []
    for kind in kinds:
        if kind == "object":
            shapes.append(_object(node, definitions, within))
        elif kind == "array":
            shapes.append(_list(node, definitions, within))
        else:
            word = shape_of_word(kind, form)
            if word is None:
                definitions.told(f"{kind!r} is no type of JSON Schema", node)
            shapes.append(word or Anything(f"the page says {kind}"))
    return joined(shapes, node.origin("type")) if shapes else None


def _kinds(node: Node) -> Iterator[str]:
    found = node.whole("type", "type")
    names = found if isinstance(found, list) else [found]
    stated = [one for one in names if isinstance(one, str)]
    if stated:
        yield from dict.fromkeys(stated)
    elif any(node.has(key) for key in _SIGNS_OF_OBJECT):
        yield "object"
    elif node.has("items") or node.has("prefixItems"):
        yield "array"


def _object(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape:
    fields = tuple(_fields(node, definitions, within))
    more = node.member("additionalProperties", "additional-properties")
    closed = more is not None and more.value is False
    if not fields and not closed:
        if more is None or more.value is True:
            return MapOf(Anything(NO_KEYS))
        swallow(more)
        return MapOf(_shape(more, definitions, within), element_rules(more, definitions))
    extra = None
    if more is not None and more.value not in (False, True):
        extra = _shape(more, definitions, within)
    return ObjectOf(
        fields,
        origin=node.origin("object"),
        extra=extra,
        name=node.text("title", "annotation"),
        description=node.text("description", "schema"),
    )


def _fields(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Iterator[Field]:
    required = _required(node)
    properties = node.below("properties", "properties")
    for name, one in properties.items():
        presence = Presence.REQUIRED if name in required else Presence.OPTIONAL
        yield _field(name, one, presence, definitions, within)
    for name in required:
        if name not in properties:
            why = "the page demands it and does not say what it is"
            yield Field(name, Anything(why), Presence.REQUIRED, node.origin("required"))


def _required(node: Node) -> dict[str, None]:
    """The names of required properties, in order, in OpenAPI's words and in Mintlify's older ones."""
    found: dict[str, None] = {}
    for key in ("required", "requiredProperties"):
        value = node.whole(key, "required")
        if isinstance(value, list):
            found |= dict.fromkeys(one for one in value if isinstance(one, str))
    return found


def field_of(name: str, node: Node, presence: Presence, definitions: Definitions) -> Field:
    """A value with a name, and all that its schema says of it."""
    return _field(name, node, presence, definitions, ())


def _field(
    name: str, node: Node, presence: Presence, definitions: Definitions, within: tuple[int, ...]
) -> Field:
    shape = _shape(node, definitions, within)
    own = list(layers(node, definitions))
    text = next((found for one in own if (found := one.text("description", "schema"))), "")
    flow = Flow.BOTH
    if says(own, "readOnly"):
        flow = Flow.READ
    if says(own, "writeOnly"):
        flow = Flow.WRITE
    return Field(
        name,
        shape,
        presence,
        node.origin("property"),
        examples=tuple(example for one in own for example in examples_of(one)),
        default=next((value for one in own if (value := one.whole("default", "default")) is not None), None),
        description=text,
        rules=joint_rules(own, definitions),
        deprecated=says(own, "deprecated"),
        flow=flow,
    )


def _list(node: Node, definitions: Definitions, within: tuple[int, ...]) -> Shape:
    items = node.member("items", "items")
    first = [_shape(one, definitions, within) for one in node.listed("prefixItems", "items")]
    if items is None or items.value is False:
        if not first:
            return ListOf(Anything("the page tells no element"))
        return ListOf(joined(first, node.origin("items")))
    element = _shape(items, definitions, within)
    swallow(items)
    return ListOf(joined([*first, element], node.origin("items")), rules=element_rules(items, definitions))


def _members(node: Node, key: str, definitions: Definitions, within: tuple[int, ...]) -> Iterator[Member]:
    for one in node.listed(key, "union"):
        shape = _shape(one, definitions, within)
        swallow(one)
        yield Member(one, shape, partial(_expanded, shape, definitions, within))
