"""What applying facts shares: which facts had their place, and what was found on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clientwright.building.discriminators import chosen, opened
from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.notations.shapes import OneOf, Shape, Supplied
from clientwright.notations.type_notation import parse, references, shape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import Basis
from clientwright.supplement import Stated, Supplement
from clientwright.supplement.entries import AnswerFact, Discriminator, FieldFact, TypeFact


@dataclass
class Context:
    """A supplement while it is applied."""

    supplement: Supplement
    documents: Mapping[str, Document]
    used: set[int] = field(default_factory=set[int])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _members: dict[tuple[int, OneOf], Mapping[str, int]] = field(
        default_factory=dict[tuple[int, OneOf], Mapping[str, int]]
    )

    def use(self, stated: Stated) -> Supplied:
        """Notes that a fact has its place, and gives what it leaves there."""
        self.used.add(id(stated))
        return stated.supplied

    def members(self, stated: Stated, fact: Discriminator, union: OneOf) -> Mapping[str, int]:
        """Which member of a union each value of its discriminator chooses."""
        key = (id(stated), union)  # one fact is about a record's field wherever requests take it
        if key not in self._members:
            likes = {value: told(stated, like) for value, like in fact.members.items() if like is not None}
            self._members[key] = chosen(union, fact.field, likes)
        return self._members[key]

    def contradicted(self, stated: Stated, origin: Origin, said: str) -> None:
        """Tells that a page says otherwise, and is followed."""
        document = self.documents.get(origin.source)
        where = document.location(origin.first, 1) if document else Location(origin.source, origin.first)
        self.found.append(
            Diagnostic(
                "supplement-contradicted",
                f"the page says {said}, and {stated.supplied.source} says otherwise of {stated.entry.at!r}",
                Severity.WARNING,
                where,
                "The page is followed. Waive this finding in the overlay, or give the right type there.",
                (self._line(stated),),
            )
        )

    def problems(self, known: Iterable[str]) -> Iterator[Diagnostic]:
        """An error for each fact whose place is gone, and for each name of a type that nothing defines."""
        known = {*known}
        for stated in self.supplement.facts:
            if id(stated) not in self.used:
                yield Diagnostic(
                    "supplement-place",
                    f"the {stated.entry.fact} of {stated.entry.at!r}: the documentation has no such place",
                    location=self._line(stated),
                    hint="Correct the entry's place, or remove the entry.",
                )
            if isinstance(stated.entry, AnswerFact | FieldFact | TypeFact):
                for name in sorted(references(parse(stated.entry.value)) - known):
                    yield Diagnostic(
                        "supplement-type",
                        f"the {stated.entry.fact} of {stated.entry.at!r}: no type is called {name!r}",
                        location=self._line(stated),
                        hint="Name a record of the documentation, or define the type among 'types'.",
                    )

    def _line(self, stated: Stated) -> Location:
        return self.supplement.location(stated.origin)


def told(stated: Stated, notation: str) -> Shape:
    """The shape that a fact's notation says, open to what it does not list."""
    return opened(shape(parse(notation), stated.origin, Basis.SUPPLEMENT), stated.origin)
