"""Shapes: what a type looks like, in so few words that names.json can keep it, and how alike two are."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from clientwright import spec as s

_REFERENCE = re.compile(r"@([^@\[\]{}?]+)")
_MOST_FEATURES = 2000
_LIGHTEST = 2.0**-8

Features = Mapping[str, float]
"""What can be told of a shape: each key inside, and each key with its type, deeper ones weighing less."""


@dataclass(frozen=True)
class Shape:
    """A type's kind, and its parts: the text of the type of each field, member, or value.

    In a text `@Name` stands for another type. Fields are found by their wire name, values of an enum by their
    JSON, members of a union by `=` and what the discriminator holds for them, or by their number.
    """

    kind: str = ""
    parts: Mapping[str, str] = field(default_factory=dict[str, str])

    def renamed(self, names: Mapping[str, str]) -> Shape:
        """The same shape, where the types that it names are called otherwise."""

        def rename(found: re.Match[str]) -> str:
            return f"@{names.get(found[1], found[1])}"

        return replace(self, parts={key: _REFERENCE.sub(rename, text) for key, text in self.parts.items()})


@dataclass(frozen=True)
class Standing:
    """A type in its documentation: its shape, and where it is shown, the first place first."""

    shape: Shape
    places: tuple[str, ...]


def shape(definition: s.TypeDef) -> Shape:
    """The shape of a definition, which names other types as the spec does."""
    match definition:
        case s.Object(fields=fields):
            parts = {one.name: _text(one.type) for one in fields}
        case s.Enum(values=values):
            parts = {json.dumps(value): "" for value in values}
        case s.Union(members=members, values=values):
            keys = [f"={value}" if value else str(index) for index, value in enumerate(values)]
            keys += [str(index) for index in range(len(values), len(members))]
            parts = dict(zip(keys, map(_text, members), strict=False))
        case s.Alias(target=target):
            parts = {"": _text(target)}
    return Shape(definition.kind, parts)


def _text(ref: s.TypeRef) -> str:
    match ref:
        case s.Primitive():
            return ref.type.value
        case s.Named():
            return f"@{ref.name}"
        case s.List():
            return f"[{_text(ref.items)}]"
        case s.Map():
            return f"{{{_text(ref.values)}}}"
        case s.Nullable():
            return f"{_text(ref.type)}?"
        case s.Literal():
            return json.dumps(ref.value).replace("@", "\\u0040")
        case s.Any():
            return "any"


def references(text: str) -> list[str]:
    """The types that the text of a part names."""
    return _REFERENCE.findall(text)


def features(shapes: Mapping[str, Shape], name: str) -> Features:
    """What can be told of a type, the types that it holds included."""
    found: dict[str, float] = {}
    waiting = deque([("", name, 1.0)])
    while waiting and len(found) < _MOST_FEATURES:
        prefix, name, weight = waiting.popleft()
        own = shapes.get(name, Shape())
        for key, text in own.parts.items():
            path = prefix if own.kind == "union" else f"{prefix}.{key}"
            if own.kind != "union":
                found.setdefault(path, weight)
            found.setdefault(f"{path}: {_REFERENCE.sub('@', text)}", weight)
            if weight > _LIGHTEST:
                waiting.extend((path, inner, weight / 2) for inner in references(text))
    return found


def similarity(one: Features, other: Features) -> float:
    """How much two types have in common, from 0 to 1."""
    whole = sum(max(one.get(key, 0.0), other.get(key, 0.0)) for key in {*one, *other})
    common = sum(min(weight, other[key]) for key, weight in one.items() if key in other)
    return common / whole if whole else 1.0
