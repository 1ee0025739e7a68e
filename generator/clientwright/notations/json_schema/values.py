"""Values that a schema lists: constants and enums."""

from __future__ import annotations

from pydantic import JsonValue

from clientwright.notations.json_schema.merging import joined
from clientwright.notations.json_schema.references import Definitions
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Anything, Constant, NullShape, OneOfValues, Plain, Shape


def constant(node: Node) -> Shape:
    """The shape of a `const`."""
    node.whole("type", "type")
    node.whole("enum", "enum")
    value = node.whole("const", "const")
    if value is None:
        return NullShape()
    return Constant(value) if isinstance(value, Plain) else Anything("a constant that is no plain value")


def enum(node: Node, definitions: Definitions) -> Shape:
    """The shape of an `enum`, with null where it lists that."""
    value = node.whole("enum", "enum")
    found: list[JsonValue] = value if isinstance(value, list) else []
    plain = [one for one in found if isinstance(one, Plain)]
    others = [one for one in found if one is not None and not isinstance(one, Plain)]
    if others or not found:
        definitions.told("an enum must list plain values", node)
        return Anything("the page lists values that are no plain ones")
    if not plain:
        return NullShape()
    if node.whole("type", "type") == "string":  # numbers that YAML has made of texts
        plain = [one if isinstance(one, str) else str(one) for one in plain]
    unique = {(type(one), one): one for one in plain}
    title = node.text("title", "annotation")
    shape = OneOfValues(tuple(unique.values()), origin=node.origin("enum"), name=title)
    null = [NullShape()] if None in found else []
    return joined([shape, *null], node.origin("enum"))
