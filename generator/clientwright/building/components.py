"""Components: the types that several documents call by one name, equal ones once, unequal ones told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clientwright.building.pages import endpoints_of
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects import references
from clientwright.dialects.observed import Chapter, Observed
from clientwright.notations.named_shapes import Difference, Unit, distinct
from clientwright.reading.sources import Document


def with_distinct_components(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with names that mean one type each, and a finding for each that meant more."""
    units = [Unit(_label(page), {shape.name: shape for shape in page.shapes}) for page in observed]
    found = distinct(units)
    pages = [
        _renamed(page, names) if names else page for page, names in zip(observed, found.names, strict=True)
    ]
    return pages, [_finding(one, documents) for one in found.differences]


def _label(page: Observed) -> str:
    """What tells a page from others: the name of its first endpoint."""
    first = next(endpoints_of(page), None)
    return first.name if first else page.source.name.partition(".")[0]


def _renamed(page: Observed, names: Mapping[str, str]) -> Observed:
    return replace(
        page,
        chapters=tuple(_chapter(chapter, names) for chapter in page.chapters),
        shapes=tuple(references.named_shape(shape, names) for shape in page.shapes),
    )


def _chapter(chapter: Chapter, names: Mapping[str, str]) -> Chapter:
    return replace(
        chapter,
        endpoints=tuple(references.endpoint(one, references.renaming(names)) for one in chapter.endpoints),
        events=tuple(references.event(one, references.renaming(names)) for one in chapter.events),
    )


def _finding(one: Difference, documents: Mapping[str, Document]) -> Diagnostic:
    first, second = one.first.origin, one.second.origin
    return Diagnostic(
        "components",
        f"{one.name} is another type here than at {first}: here it is called {one.new}",
        Severity.NOTE,
        documents[second.source].location(second.first, 1),
        "Pages of different days may differ: fetch all of them again.",
        (documents[first.source].location(first.first, 1),),
    )
