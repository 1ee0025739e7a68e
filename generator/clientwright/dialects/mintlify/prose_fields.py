"""What prose tells of fields: `• name (type, required, max 50 characters): text`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clientwright.dialects.mintlify.syntax import Property
from clientwright.dialects.mintlify.view import Passage, View
from clientwright.dialects.observed import Parameter
from clientwright.notations.shapes import Anything, Field, ListOf, ObjectOf, Rules, Shape
from clientwright.notations.type_words import type_of
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, ExampleRole, In, Presence

_LONGEST = re.compile(r"(?:max(?:imum)?|up to|at most)\.? (\d{1,9}) char(?:acter)?s?")
_SHORTEST = re.compile(r"(?:min(?:imum)?|at least)\.? (\d{1,9}) char(?:acter)?s?")
_PLACES = {"query": In.QUERY, "path": In.PATH, "header": In.HEADER, "cookie": In.COOKIE, "body": In.BODY}
_DEEPEST = 8


@dataclass(frozen=True)
class _Bullet:
    node: Property
    location: In | None
    below: tuple[_Bullet, ...] = ()


def prose_fields(page: View, role: ExampleRole) -> list[Parameter]:
    """The fields that the prose of a role lists, in order; deeper bullets are members of the one above."""
    found: list[Parameter] = []
    for passage in page.passages:
        if passage.role is role:
            nested = _nested(list(_bullets(passage)))
            found += [Parameter(_field(page, one), one.location) for one in nested]
    return found


def _bullets(passage: Passage) -> Iterator[_Bullet]:
    heading = passage.label.lower()
    where = next((place for word, place in _PLACES.items() if word in heading), None)
    for node in passage.blocks:
        if isinstance(node, Property):
            yield _Bullet(node, where)


def _nested(flat: list[_Bullet], depth: int = 0) -> list[_Bullet]:
    if not flat or depth == _DEEPEST:
        return flat
    margin = flat[0].node.indent
    roots: list[tuple[_Bullet, list[_Bullet]]] = []
    for one in flat:
        if roots and one.node.indent > margin:
            roots[-1][1].append(one)
        else:
            roots.append((one, []))
            margin = one.node.indent
    return [_Bullet(root.node, root.location, tuple(_nested(below, depth + 1))) for root, below in roots]


def _field(page: View, bullet: _Bullet) -> Field:
    node = bullet.node
    traits = [trait.strip().lower() for trait in node.traits]
    presence = Presence.UNKNOWN
    if "required" in traits:
        presence = Presence.REQUIRED
    elif "optional" in traits:
        presence = Presence.OPTIONAL
    origin = page.origin(node, "property")
    members = tuple(_field(page, one) for one in bullet.below)
    inner: Shape | None = ObjectOf(members, origin=origin, basis=Basis.DERIVED) if members else None
    return Field(
        node.name,
        _shape(traits, inner, origin),
        presence,
        origin,
        description=node.text,
        rules=_rules(traits),
        basis=Basis.DERIVED,
    )


def _shape(traits: list[str], inner: Shape | None, origin: Origin) -> Shape:
    """The first trait that is a type; members that are listed below it are those of the object it holds."""
    found = next((shape for trait in traits if (shape := type_of(trait, origin)) is not None), None)
    if inner is None:
        return found or Anything("the page tells no type")
    return ListOf(inner) if isinstance(found, ListOf) else inner


def _rules(traits: list[str]) -> Rules | None:
    longest = next((match for trait in traits if (match := _LONGEST.fullmatch(trait))), None)
    shortest = next((match for trait in traits if (match := _SHORTEST.fullmatch(trait))), None)
    if longest is None and shortest is None:
        return None
    return Rules(
        min_length=int(shortest[1]) if shortest else None, max_length=int(longest[1]) if longest else None
    )
