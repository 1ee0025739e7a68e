"""Which operations answer lists that are read on, and by which rule of pagination."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from clientwright import spec as s

_DEEPEST = 2
"""How deep in an answer its one list is looked for."""


@dataclass(frozen=True)
class Listing:
    """An operation whose list is read on: by which rule, where its records stand ("": they are the answer),
    and the type of each."""

    rule: s.Pagination
    records: str
    element: s.TypeRef


class Misfit(Exception):  # noqa: N818 - a reason, which nobody but this module's users sees
    """Why a rule does not fit an operation."""


@dataclass(frozen=True)
class Lists:
    """The lists of an API."""

    spec: s.Spec

    @cached_property
    def types(self) -> Mapping[str, s.TypeDef]:
        """The API's types, by name."""
        return {definition.name: definition for definition in self.spec.types}

    @cached_property
    def _known(self) -> Mapping[str, Listing]:
        found = ((one.key, self.candidates(one)) for _, one in self.spec.operations())
        return {key: fitting[0] for key, fitting in found if len(fitting) == 1}

    def of(self, operation: s.Operation) -> Listing | None:
        """How an operation's list is read on; None where no rule fits it, or several do."""
        return self._known.get(operation.key) if self.spec.conventions.pagination else None

    def candidates(self, operation: s.Operation) -> list[Listing]:
        """Every way to read an operation's list on, of those that come first by `specificity`."""
        fitting = [one for rule in self.spec.conventions.pagination if (one := self.fits(rule, operation))]
        ranked = [specificity(one.rule) for one in fitting]
        best = min(ranked, default=None)
        return [one for one, rank in zip(fitting, ranked, strict=True) if rank == best]

    def fit(self, rule: s.Pagination, operation: s.Operation) -> Listing:
        """How a rule reads an operation's list on. Raises `Misfit` where it cannot."""
        if operation.send != "GET":
            raise Misfit("its method is not GET")
        query = {one.name for one in operation.parameters if one.location is s.In.QUERY}
        for name in rule.parameters:
            if name not in query:
                raise Misfit(f"its query has no {name!r}")
        place, element = self.records(operation.answer, rule.records)
        counted = isinstance(rule, s.LastRecordPagination) and rule.end is s.End.SHORT_PAGE
        if counted and place != rule.records:
            raise Misfit("its answer is no list, and the rule does not say where in it the records stand")
        for name in rule.fields:
            if self.at(operation.answer.type, name) is None:
                raise Misfit(f"its answer shows no {name!r}")
        if isinstance(rule, s.LastRecordPagination) and self.at(element, rule.record_key) is None:
            raise Misfit(f"its records show no {rule.record_key!r}")
        return Listing(rule, place, element)

    def misfit(self, rule: s.Pagination, operation: s.Operation) -> str:
        """Why a rule cannot read an operation's list on; "" where it can."""
        try:
            self.fit(rule, operation)
        except Misfit as reason:
            return str(reason)
        return ""

    def fits(self, rule: s.Pagination, operation: s.Operation) -> Listing | None:
        """The same; None where it cannot, or is made for others."""
        if rule.operations and operation.key not in rule.operations:
            return None
        return None if self.misfit(rule, operation) else self.fit(rule, operation)

    def records(self, answer: s.Answer, place: str = "") -> tuple[str, s.TypeRef]:
        """Where an answer's records stand, and the type of each. Raises `Misfit` where that is not plain."""
        if answer.format is not s.AnswerFormat.JSON:
            raise Misfit("its answer is not known to be JSON")
        if place:
            found = self.at(answer.type, place)
            if not isinstance(found, s.List):
                raise Misfit(f"its answer shows no list {place!r}")
            return place, found.items
        whole = self._bare(answer.type)
        if isinstance(whole, s.List):
            return "", whole.items
        level = [("", answer.type)]
        for _ in range(_DEEPEST):
            level = [
                (f"{above}.{field.name}".lstrip("."), field.type)
                for above, ref in level
                for field in self.fields(ref)
            ]
            lists = [
                (name, found.items) for name, ref in level if isinstance(found := self._bare(ref), s.List)
            ]
            if len(lists) > 1:
                raise Misfit(f"its answer shows several lists ({', '.join(name for name, _ in lists)})")
            if lists:
                return lists[0]
        raise Misfit("its answer shows no list")

    def at(self, ref: s.TypeRef, place: str) -> s.TypeRef | None:
        """The type at a dotted place within a type; None where the documentation shows none."""
        for name in place.split("."):
            field = next((one for one in self.fields(ref) if one.name == name), None)
            if field is None:
                return None
            ref = field.type
        return self._bare(ref)

    def fields(self, ref: s.TypeRef) -> tuple[s.Field, ...]:
        """The fields of a type, if it is an object."""
        bare = self._bare(ref)
        definition = self.types.get(bare.name) if isinstance(bare, s.Named) else None
        return definition.fields if isinstance(definition, s.Object) else ()

    def _bare(self, ref: s.TypeRef) -> s.TypeRef:
        """A type without its null, and by no other name."""
        for _ in range(len(self.types) + 1):  # aliases may name each other in a circle
            while isinstance(ref, s.Nullable):
                ref = ref.type
            definition = self.types.get(ref.name) if isinstance(ref, s.Named) else None
            if not isinstance(definition, s.Alias):
                return ref
            ref = definition.target
        return ref


def specificity(rule: s.Pagination) -> tuple[bool, bool, int]:
    """What sorts rules that fit a list, the one to follow first.

    Rules made for operations come before those for all that they fit, what an answer says of the next page
    before what clients count, and rules that ask for more parameters and fields before others.
    """
    is_counted = isinstance(rule, s.PageNumberPagination | s.OffsetPagination | s.LastRecordPagination)
    return not rule.operations, is_counted, -len(rule.parameters) - len(rule.fields)
