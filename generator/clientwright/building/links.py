"""Links: types that pages link to, found where they are described, whichever page that is.

A link's target counts first, then its exact words; what neither finds stays open, and is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects import references
from clientwright.dialects.observed import Answer, Endpoint, Observed
from clientwright.notations.named_shapes import Change, mapped
from clientwright.notations.shapes import Anything, NamedShape, Reference, Shape
from clientwright.notations.words import slug
from clientwright.reading.sources import Document

_NAMED = 3
_FILE = re.compile(r"\.(?:mdx?|txt|html?)$|/(?:index|readme)$", re.IGNORECASE)


def with_linked_types(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with links to types as references to these, and a note where links lead to none."""
    types = _Types(observed)
    pages = [_linked(page, types) for page in observed]
    return pages, [
        _finding(page, types.missing[page.source.name], documents)
        for page in observed
        if types.missing[page.source.name]
    ]


@dataclass
class _Types:
    """The types of all pages, to be found by links; `missing` are links that lead to none, by page."""

    pages: Sequence[Observed]
    missing: dict[str, list[Reference]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self._segments = {page.source.name: _segments(page.source.name) for page in self.pages}
        self._shapes = {page.source.name: page.shapes for page in self.pages}

    def found(self, one: Reference, source: str) -> Shape:
        """What a reference of a page means: a type, or anything where its link leads to none."""
        if not one.target:
            return one
        known = self._by_target(one, source) or self._by_name(one, source)
        if known:
            return Reference(known.name, one.origin)
        self.missing[source].append(one)
        return Anything(f"the page says {one.name}")

    def _by_target(self, one: Reference, source: str) -> NamedShape | None:
        path, _, fragment = one.target.partition("#")
        shapes = self._shapes.get(self._page(path) if path else source, ())
        anchor = slug(fragment or one.name)
        return next((shape for shape in shapes if anchor in shape.anchors), None)

    def _by_name(self, one: Reference, source: str) -> NamedShape | None:
        name = slug(one.name)
        own = [shape for shape in self._shapes[source] if shape.anchors and slug(shape.name) == name]
        if own:
            return own[0]
        others = [shape for shapes in self._shapes.values() for shape in shapes if slug(shape.name) == name]
        return others[0] if len(others) == 1 else None

    def _page(self, path: str) -> str:
        """The page whose name has most in common with the end of a link's path; "" where several do."""
        wanted = _segments(path)
        alike = {
            name: sum(
                1
                for _ in takewhile(
                    lambda pair: pair[0] == pair[1], zip(wanted[::-1], own[::-1], strict=False)
                )
            )
            for name, own in self._segments.items()
        }
        most = max(alike.values(), default=0)
        best = [name for name, count in alike.items() if count == most]
        return best[0] if most and len(best) == 1 else ""


def _segments(path: str) -> list[str]:
    return [slug(one) for one in _FILE.sub("", path.rstrip("/")).split("/") if one.strip(".")]


def _linked(page: Observed, types: _Types) -> Observed:
    def change(one: Reference) -> Shape:
        return types.found(one, page.source.name)

    return replace(
        page,
        chapters=tuple(
            replace(
                chapter,
                endpoints=tuple(_settled(one, change) for one in chapter.endpoints),
                events=tuple(references.event(one, change) for one in chapter.events),
            )
            for chapter in page.chapters
        ),
        shapes=tuple(replace(one, shape=mapped(one.shape, change)) for one in page.shapes),
    )


def _settled(one: Endpoint, change: Change) -> Endpoint:
    made = references.endpoint(one, change)
    answers = (
        _without_unknown(before, after) for before, after in zip(one.answers, made.answers, strict=True)
    )
    return replace(made, answers=tuple(answer for answer in answers if answer))


def _without_unknown(before: Answer, after: Answer) -> Answer | None:
    """An answer of which a sentence says no more than a type that is not known says nothing."""
    linked = [isinstance(body.shape, Reference) and body.shape.target for body in before.bodies]
    unknown = [isinstance(body.shape, Anything) for body in after.bodies]
    alone = not (before.status or before.description or before.headers)
    return None if alone and linked == unknown == [True] else after


def _finding(page: Observed, missing: Sequence[Reference], documents: Mapping[str, Document]) -> Diagnostic:
    names = list(dict.fromkeys(one.name for one in missing))
    first = next((one.origin for one in missing if one.origin), None)
    more = f" and {len(names) - _NAMED} more" * (len(names) > _NAMED)
    return Diagnostic(
        "type-unfound",
        f"{len(missing)} link(s) lead to types that no page describes: {', '.join(names[:_NAMED])}{more}",
        Severity.NOTE,
        documents[page.source.name].location(first.first, 1) if first else None,
        "Give the pages that describe them too, or state the types in the overlay.",
    )
