"""Whether what one type allows, another allows too: types as they are written in Python, across two specs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.releasing.diff.changes import Direction
from clientwright.spec.vocabulary import PRIMITIVES

_NULL = s.Primitive(type=s.PrimitiveType.NULL)
_STRINGS = {s.PrimitiveType.STRING, s.PrimitiveType.UUID, s.PrimitiveType.URI}


@dataclass(frozen=True)
class Fit:
    """Compares types of one spec (`given`) with types of another (`wanted`), as they are used one way.

    `paired` says of a name in `given` and one in `wanted` that they are the same type: what differs within
    such a type is told of the type itself, not of its uses.
    """

    given: Mapping[str, s.TypeDef]
    wanted: Mapping[str, s.TypeDef]
    paired: Callable[[str, str], bool]
    direction: Direction

    def fits(
        self, one: s.TypeRef, other: s.TypeRef, assumed: frozenset[tuple[int, int]] = frozenset()
    ) -> bool:
        """Whether every value of the annotation of `one` is one of the annotation of `other`."""
        if isinstance(one, s.Named) and isinstance(other, s.Named) and self.paired(one.name, other.name):
            return True
        # Types may hold themselves: what is being found out is taken for granted below.
        here = (id(one), id(other))
        if here in assumed:
            return True
        assumed |= {here}
        parts, choices = self._parts(one, self.given), self._parts(other, self.wanted)
        if choices is not None and any(self.fits(one, choice, assumed) for choice in choices):
            return True
        if parts is not None:
            return all(self.fits(part, other, assumed) for part in parts)
        return choices is None and self._fits(one, other, assumed)

    def _parts(self, ref: s.TypeRef, types: Mapping[str, s.TypeDef]) -> list[s.TypeRef] | None:
        """What a type is a choice of; None for a type that is no choice."""
        match ref:
            case s.Nullable(type=s.Any()):
                return [ref.type]
            case s.Nullable():
                return [ref.type, _NULL]
            case s.Named():
                return self._defined(types[ref.name])
            case _:
                return None

    def _defined(self, definition: s.TypeDef) -> list[s.TypeRef] | None:
        match definition:
            case s.Enum(values=values):
                listed: list[s.TypeRef] = [s.Literal(value=value) for value in values]
                # Answers keep values that the page does not list, and some lists are open in requests too.
                if self.direction is Direction.ANSWER or definition.open:
                    listed += [
                        s.Primitive(type=base) for base in {PRIMITIVES[type(value)] for value in values}
                    ]
                return listed
            case s.Union(members=members):
                return list(members)
            case s.Alias(target=target):
                return [target]
            case s.Object():
                return None

    def _fits(self, one: s.TypeRef, other: s.TypeRef, assumed: frozenset[tuple[int, int]]) -> bool:
        match one, other:
            case (s.Any(), s.Any()):
                return True
            case (_, s.Any()):
                # Readers of an answer lose the type; it was a model, and now is plain JSON.
                return self.direction is Direction.REQUEST
            case (s.Literal(), s.Literal()):
                return type(one.value) is type(other.value) and one.value == other.value
            case (s.Literal(), s.Primitive()):
                return self._scalar(PRIMITIVES[type(one.value)], other.type)
            case (s.Primitive(), s.Primitive()):
                return self._scalar(one.type, other.type)
            case (s.List(), s.List()):
                return self.fits(one.items, other.items, assumed)
            case (s.Map(), s.Map()):
                return self.fits(one.values, other.values, assumed)
            case (s.Map(), s.Named()):  # arguments that take a model take a mapping too
                return self.direction is Direction.REQUEST
            case _:
                return False

    def _scalar(self, one: s.PrimitiveType, other: s.PrimitiveType) -> bool:
        if one is other or (one, other) == (s.PrimitiveType.INTEGER, s.PrimitiveType.NUMBER):
            return True
        # An ObjectId is a string that is checked before it is sent.
        ids = {s.PrimitiveType.OBJECT_ID}
        strings = _STRINGS if self.direction is Direction.REQUEST else _STRINGS | ids
        return one in _STRINGS | ids and other in strings
