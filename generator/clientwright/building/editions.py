"""Editions: pages of several versions of one API, which one client cannot be of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from clientwright.building.pages import endpoints_of
from clientwright.building.paths import call_key
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document

_NUMBER = re.compile(r"\d+")


def without_editions(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The pages without those of lower versions, and an error for each of them.

    Pages are editions of one by their names, which differ in numbers alone, and where the older one has at
    least half of its endpoints in the newer one.
    """
    alike: dict[str, list[Observed]] = defaultdict(list)
    for page in observed:
        alike[_NUMBER.sub("0", page.source.name)].append(page)
    told: dict[str, Diagnostic] = {}
    for pages in alike.values():
        *older, newest = sorted(
            pages, key=lambda page: [int(one) for one in _NUMBER.findall(page.source.name)]
        )
        calls = {call_key(one) for one in endpoints_of(newest) if one.handwritten}
        for page in older:
            own = {call_key(one) for one in endpoints_of(page) if one.handwritten}
            if own and 2 * len(own & calls) >= len(own):
                told[page.source.name] = _finding(page, newest, len(own & calls), documents)
    kept = [Observed(source=page.source) if page.source.name in told else page for page in observed]
    return kept, [*told.values()]


def _finding(page: Observed, newest: Observed, count: int, documents: Mapping[str, Document]) -> Diagnostic:
    name, other = page.source.name, newest.source.name
    return Diagnostic(
        "editions",
        f"{name} states {count} endpoint(s) of {other} for another version of the API",
        Severity.ERROR,
        documents[name].location(1, 1),
        f"A client is of one version: leave the other out, --without {name} or --without {other}.",
        (documents[other].location(1, 1),),
    )
