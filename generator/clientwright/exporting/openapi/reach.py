"""Which types stand in requests and which in answers: an enum is closed in the one and open in the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from clientwright import spec as s
from clientwright.spec.uses import closure, named


class Direction(Enum):
    """Which way a value travels; what a server posts travels as an answer does."""

    REQUEST = auto()
    ANSWER = auto()


@dataclass(frozen=True)
class Reach:
    """Names of types: those in answers, and those in both directions that differ between them."""

    answers: frozenset[str]
    twofold: frozenset[str]

    def directions(self, name: str) -> tuple[Direction, ...]:
        """The forms that a type needs."""
        if name in self.twofold:
            return (Direction.REQUEST, Direction.ANSWER)
        return (Direction.ANSWER if name in self.answers else Direction.REQUEST,)


def reach(spec: s.Spec) -> Reach:
    """What each direction reaches, through every field, member and target."""
    types = {definition.name: definition for definition in spec.types}
    operations = [operation for _, operation in spec.operations()]
    requests = _reached(types, (one.type for operation in operations for one in operation.parameters))
    answers = _reached(
        types, [*(operation.answer.type for operation in operations), *(hook.type for hook in spec.webhooks)]
    )
    both = requests & answers
    enums = {name for name, definition in types.items() if isinstance(definition, s.Enum)}
    twofold = {name for name in both if closure(types, [name]) & enums}
    return Reach(frozenset(answers), frozenset(twofold))


def _reached(types: Mapping[str, s.TypeDef], refs: Iterable[s.TypeRef]) -> set[str]:
    return closure(types, (name for ref in refs for name in named(ref)))
