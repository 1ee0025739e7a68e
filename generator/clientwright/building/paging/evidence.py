"""What an operation says of reading its list on: in its query, and in its answer beside the records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from clientwright import spec as s
from clientwright.notations.paging.names import HAS_MORE, LIMITS, NEXT_CURSORS, POSITIONS, Style
from clientwright.notations.paging.sentences import is_total, is_total_of_pages
from clientwright.spec.lists import Lists, Misfit

_NUMBERS = frozenset({s.PrimitiveType.INTEGER, s.PrimitiveType.NUMBER, s.PrimitiveType.STRING})
_DEEPEST = 3


@dataclass(frozen=True)
class Place:
    """A field of an answer, and its dotted place."""

    place: str
    field: s.Field


@dataclass(frozen=True)
class Evidence:
    """One operation that may list records."""

    lists: Lists
    operation: s.Operation

    @cached_property
    def query(self) -> dict[str, s.Parameter]:
        """The parameters of its query, by name."""
        return {one.name: one for one in self.operation.parameters if one.location is s.In.QUERY}

    @cached_property
    def no_list(self) -> str:
        """Why its answer holds no list of records; "" where it does."""
        try:
            self.lists.records(self.operation.answer)
        except Misfit as reason:
            return str(reason)
        return ""

    @cached_property
    def element(self) -> s.TypeRef:
        """The type of its records."""
        return self.lists.records(self.operation.answer)[1]

    def position(self, style: Style, stated: Collection[str]) -> s.Parameter | None:
        """The parameter that says where a page begins, in a style: one that a chapter names before others."""
        known = [one for name, one in self.query.items() if name in POSITIONS[style]]
        ordered = sorted(known, key=lambda one: one.name not in stated)
        found = next(iter(ordered), None)
        is_number = style is Style.CURSOR or found is None or self._may_count(found)
        return found if is_number else None

    def limit(self, stated: str) -> str:
        """The parameter for the size of a page: the one that a chapter names, or else the only one."""
        if stated in self.query:
            return stated
        known = [name for name in self.query if name in LIMITS]
        return known[0] if len(known) == 1 else ""

    @cached_property
    def places(self) -> Sequence[Place]:
        """The fields of its answer that are neither lists nor within one."""
        return tuple(self._places(self.operation.answer.type, "", _DEEPEST))

    def named(self, names: Collection[str]) -> list[Place]:
        """The fields of these names."""
        return [one for one in self.places if one.field.name in names]

    def next_cursors(self, position: str) -> list[Place]:
        """The fields that may hold the next cursor: by their own name, or else that of the parameter."""
        return self.named(NEXT_CURSORS - {position}) or self.named({position})

    @cached_property
    def has_more(self) -> list[Place]:
        """The fields that say whether there is more."""
        return [one for one in self.named(HAS_MORE) if self._is(one, s.PrimitiveType.BOOLEAN)]

    @cached_property
    def totals(self) -> list[Place]:
        """The fields that hold the number of all records."""
        return self._counts(is_total)

    @cached_property
    def totals_of_pages(self) -> list[Place]:
        """The fields that hold the number of all pages."""
        return self._counts(is_total_of_pages)

    def _counts(self, is_meant: Callable[[str, str], bool]) -> list[Place]:
        counts = (
            one for one in self.places if self._is(one, s.PrimitiveType.INTEGER, s.PrimitiveType.NUMBER)
        )
        return [one for one in counts if is_meant(one.field.name, one.field.description)]

    def _is(self, one: Place, *kinds: s.PrimitiveType) -> bool:
        ref = self.lists.at(self.operation.answer.type, one.place)
        return isinstance(ref, s.Primitive) and ref.type in kinds

    def _places(self, ref: s.TypeRef, above: str, depth: int) -> Iterator[Place]:
        for field in self.lists.fields(ref) if depth else ():
            place = f"{above}{field.name}"
            if "." not in field.name:
                yield Place(place, field)
                yield from self._places(field.type, f"{place}.", depth - 1)

    def _may_count(self, parameter: s.Parameter) -> bool:
        """Whether a parameter can take numbers."""
        ref = parameter.type
        return isinstance(ref, s.Any) or (isinstance(ref, s.Primitive) and ref.type in _NUMBERS)
