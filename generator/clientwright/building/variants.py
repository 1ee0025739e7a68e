"""Variants: operations of one method and path that a site documents apart, such as one for each kind of
message that a path takes.

Each is an operation of its own, called by its page's identifier: `POST /inbound#START` goes to `/inbound`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Chapter, Endpoint, Observed
from clientwright.reading.sources import Document


def with_variants(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with paths that tell such operations apart, and a note for each path of them.

    Only identifiers show that pages mean different operations; pages of one identifier contradict each other.
    """
    found: dict[tuple[str, str], list[Endpoint]] = defaultdict(list)
    for page in observed:
        for chapter in page.chapters:
            for one in chapter.endpoints:
                found[one.method, one.path].append(one)
    names = {
        key: Counter(one.identifier for one in endpoints)
        for key, endpoints in found.items()
        if len({one.identifier for one in endpoints} - {""}) > 1
    }

    def told_apart(one: Endpoint) -> Endpoint:
        own = names.get((one.method, one.path))
        if own is None:
            return one
        name = _in_full(one) if own[one.identifier] > 1 else one.identifier
        return replace(one, path=f"{one.path}#{name}", name=name)

    def chapter_told_apart(chapter: Chapter) -> Chapter:
        return replace(chapter, endpoints=tuple(map(told_apart, chapter.endpoints)))

    pages = [replace(page, chapters=tuple(map(chapter_told_apart, page.chapters))) for page in observed]
    return pages, [_finding(found[key], documents) for key in names]


def _in_full(one: Endpoint) -> str:
    """An identifier that repeats, with the title."""
    return re.sub(r"\s+", "-", f"{one.identifier} {one.title}".strip())


def _finding(endpoints: Sequence[Endpoint], documents: Mapping[str, Document]) -> Diagnostic:
    first, *others = endpoints
    message = (
        f"{first.method} {first.path} is stated as {len(endpoints)} operations: each is a function of its own"
    )
    places = [documents[one.origin.source].location(one.origin.first, 1) for one in (first, *others)]
    return Diagnostic("variants", message, Severity.NOTE, places[0], related=tuple(places[1:]))
