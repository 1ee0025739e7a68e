"""Layers: what a schema says of its value itself, and what those say that it is only wrapped around."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pydantic import JsonValue

from clientwright.notations.json_schema.bounds import rules_of
from clientwright.notations.json_schema.references import Definitions
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Rules

_DEFINED = frozenset("properties requiredProperties oneOf anyOf enum".split())
_WRAPPERS = ("allOf",)
_NEUTRAL = frozenset("title description example examples default".split())


def needs_name(node: Node, definitions: Definitions) -> bool:
    """Whether a schema in the components is an object, an enum or a union, and so a type of its own."""
    if _DEFINED & node.at.members.keys():
        return True
    return any(
        needs_name(definitions.followed(part), definitions) if part.at is not node.at else False
        for key in _WRAPPERS
        for part in node.listed(key, "all-of")
    )


def says(own: list[Node], key: str) -> bool:
    """Whether one of several schemas says true; the key is read in each of them."""
    found = [one.true(key, key) for one in own]
    return any(found)


def layers(node: Node, definitions: Definitions, depth: int = 0) -> Iterator[Node]:
    """A schema, and those that it is wrapped around: behind its reference, or its one `allOf`."""
    yield node
    if depth > 16 or not isinstance(node.value, dict):
        return
    target = definitions.target(node) if node.has("$ref") else None
    if target is not None and not (target.name and needs_name(target.node, definitions)):
        yield from layers(target.node, definitions, depth + 1)
    inner = node.listed("allOf", "all-of")
    if len(inner) == 1:
        yield from layers(inner[0], definitions, depth + 1)
    for key in ("oneOf", "anyOf"):
        real = [one for one in node.listed(key, "union") if one.value != {"type": "null"}]
        if len(real) == 1:
            yield from layers(real[0], definitions, depth + 1)


def joint_rules(own: list[Node], definitions: Definitions) -> Rules | None:
    """The bounds that several schemas state for one value; those of the outer ones count."""
    found: dict[str, object] = {}
    for one in reversed(own):
        stated = rules_of(one, definitions)
        found |= {name: value for name, value in vars(stated).items() if value is not None} if stated else {}
    return replace(Rules(), **found) if found else None  # type: ignore[arg-type]


def examples_of(node: Node) -> Iterator[JsonValue]:
    """The values that a schema shows."""
    value = node.whole("example", "example")
    if value is not None:
        yield value
    more = node.whole("examples", "example")
    if isinstance(more, list):
        yield from more
    elif isinstance(more, dict):
        yield from (one["value"] for one in more.values() if isinstance(one, dict) and "value" in one)


def element_rules(node: Node, definitions: Definitions) -> Rules | None:
    """The bounds of each element of a list, or each value of a map."""
    return joint_rules(list(layers(node, definitions)), definitions)


def swallow(node: Node) -> None:
    """Reads the words about a schema that no client needs where no field has them."""
    for key in _NEUTRAL:
        node.whole(key, "annotation")
