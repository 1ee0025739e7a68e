"""What prose tells of fields: `• name (type, required, max 50 characters): text`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from clientwright.dialects.mintlify.build.view import Passage, View
from clientwright.dialects.mintlify.syntax import Property
from clientwright.spec import ExampleRole, In, Presence, PrimitiveType

_KINDS = {
    PrimitiveType.STRING: ("string", "str", "text", "enum", "uuid", "email", "url", "uri", "date"),
    PrimitiveType.INTEGER: ("integer", "int"),
    PrimitiveType.NUMBER: ("number", "float", "double", "decimal"),
    PrimitiveType.BOOLEAN: ("boolean", "bool"),
    PrimitiveType.FILE: ("file", "binary"),
}
_KIND = {word: kind for kind, spellings in _KINDS.items() for word in spellings}
_LONGEST = re.compile(r"(?:max(?:imum)?|up to|at most)\.? (\d{1,9}) char(?:acter)?s?")
_SHORTEST = re.compile(r"(?:min(?:imum)?|at least)\.? (\d{1,9}) char(?:acter)?s?")
_PLACES = {"query": In.QUERY, "path": In.PATH, "header": In.HEADER, "cookie": In.COOKIE, "body": In.BODY}
_DEEPEST = 8


@dataclass(frozen=True)
class Told:
    """A field that prose tells of. `kind` is None and `shape` empty where it tells no type."""

    name: str
    node: Property
    text: str
    kind: PrimitiveType | None
    shape: str
    presence: Presence
    where: In | None
    rules: Mapping[str, int] = field(default_factory=dict[str, int])
    children: tuple[Told, ...] = ()


def told(page: View, role: ExampleRole) -> list[Told]:
    """The fields that the prose of a role lists, in order; deeper bullets are members of the one above."""
    found: list[Told] = []
    for passage in page.passages:
        if passage.role is role:
            found += _nested(list(_properties(passage)))
    return found


def _properties(passage: Passage) -> Iterator[Told]:
    heading = passage.label.lower()
    where = next((place for word, place in _PLACES.items() if word in heading), None)
    for node in passage.blocks:
        if isinstance(node, Property):
            yield _told(node, where)


def _told(node: Property, where: In | None) -> Told:
    traits = [trait.strip().lower() for trait in node.traits]
    presence = Presence.UNKNOWN
    if "required" in traits:
        presence = Presence.REQUIRED
    elif "optional" in traits:
        presence = Presence.OPTIONAL
    kind, shape = None, ""
    bounds: dict[str, int] = {}
    for trait in traits:
        first = re.split(r"[\s<]", trait)[0]
        if trait.endswith("[]") or first in ("array", "list"):
            shape = shape or "list"
        elif first in ("object", "map", "dict"):
            shape = shape or "object"
        elif kind is None and not shape:
            kind = _KIND.get(first)
        if match := _LONGEST.fullmatch(trait):
            bounds["max_length"] = int(match[1])
        if match := _SHORTEST.fullmatch(trait):
            bounds["min_length"] = int(match[1])
    return Told(node.name, node, node.text, kind, shape, presence, where, bounds)


def _nested(flat: list[Told], depth: int = 0) -> list[Told]:
    if not flat or depth == _DEEPEST:
        return flat
    margin = flat[0].node.indent
    roots: list[tuple[Told, list[Told]]] = []
    for one in flat:
        if roots and one.node.indent > margin:
            roots[-1][1].append(one)
        else:
            roots.append((one, []))
            margin = one.node.indent
    return [replace(root, children=tuple(_nested(below, depth + 1))) for root, below in roots]
