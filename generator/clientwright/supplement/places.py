"""Places: what a fact is about, as a path, and all facts of an API as a tree of paths.

A path begins at an operation (`POST /v1/enduser`), whose parameters follow after a blank, or at a record
(`Enduser`), whose fields follow after a dot: these hold wherever a request takes the record. Further steps
are `.key` into an object, `[]` into a list, `{}` into a map, and `|VALUE` to the member of a union that its
discriminator's value chooses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

_OPERATION = re.compile(r"(?P<root>[A-Z]+ /\S*)(?: (?P<rest>.+))?")
_RECORD = re.compile(r"(?P<root>[^\s.|\[{]+)\.(?P<rest>.+)")
_STEP = re.compile(r"(?P<mark>\[\]|\{\})|\|(?P<member>[^.|\[{]+)|\.?(?P<key>[^.|\[{]+)")


@dataclass(frozen=True)
class Place:
    """Where a path begins, and its steps: keys as they are, `[]`, `{}`, `|VALUE`."""

    root: str
    steps: tuple[str, ...]


def place(at: str) -> Place:
    """The place that a text names; raises `ValueError` for one that is no path."""
    found = _OPERATION.fullmatch(at) or _RECORD.fullmatch(at)
    steps = _steps(found["rest"] or "") if found else None
    if found is None or steps is None:
        raise ValueError(f"{at!r} is no place: write 'METHOD /path parameter.key' or 'Record.key'")
    return Place(found["root"], steps)


def _steps(text: str) -> tuple[str, ...] | None:
    steps: list[str] = []
    at = 0
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            return None
        steps.append(f"|{found['member']}" if found["member"] else found["mark"] or found["key"])
        at = found.end()
    return tuple(steps)


class Placed(Protocol):
    """What stands at a place."""

    @property
    def place(self) -> Place:
        """Where."""
        ...


P = TypeVar("P", bound=Placed)


@dataclass
class Tree(Generic[P]):
    """The facts at a place, and those further inside, by the next step."""

    facts: list[P] = field(default_factory=list[P])
    inner: dict[str, Tree[P]] = field(default_factory=dict[str, "Tree[P]"])

    def all(self) -> Iterator[P]:
        """Every fact here and further inside."""
        yield from self.facts
        for one in self.inner.values():
            yield from one.all()


def tree(facts: Iterable[P]) -> dict[str, Tree[P]]:
    """The facts by where their paths begin, then by their steps."""
    roots: dict[str, Tree[P]] = {}
    for fact in facts:
        node = roots.setdefault(fact.place.root, Tree())
        for step in fact.place.steps:
            node = node.inner.setdefault(step, Tree())
        node.facts.append(fact)
    return roots
