"""Localised copies: pages that translate another one are left out, and that is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from clientwright.building.pages import endpoints_of, with_endpoints
from clientwright.building.paths import call_key
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document

_LANGUAGES = (
    "ar cn cs da de el en es fi fr he hi hu id it ja jp ko kr ms nl no pl pt ru sv th tr tw uk ua vi zh"
)
_CODE = rf"(?:{'|'.join(_LANGUAGES.split())})(?:[-_](?:[a-z]{{2}}|hans|hant))?"
_MARK = re.compile(rf"[._-]{_CODE}(?=\.\w+$)|(?:^|(?<=/)){_CODE}/", re.IGNORECASE)
"""The language in a page's name, `rest-api_CN.md`, or the folder of a language, `ja/pots.md`."""
_ENGLISH = ("_en", "-en", ".en", "_EN", "-EN", ".EN")


def without_localised(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The pages without what translations state again; endpoints that only a translation has stay.

    A page is a translation by its name, and where at least half of its endpoints stand in the other one.
    """
    pages = {page.source.name: page for page in observed}
    told: list[Diagnostic] = []
    made: list[Observed] = []
    for page in observed:
        own = {call_key(one) for one in endpoints_of(page)}
        original = next((pages[name] for name in _originals(page.source.name) if name in pages), None)
        shared = (
            own & {call_key(one) for one in endpoints_of(original)} if original else set[tuple[str, str]]()
        )
        if original is None or not shared or 2 * len(shared) < len(own):
            made.append(page)
            continue
        made.append(_without(page, shared) if shared < own else Observed(source=page.source))
        told.append(_finding(page, original, len(shared), documents))
    return made, told


def _originals(name: str) -> Iterator[str]:
    """The names that the page may have which one of that name translates."""
    for match in _MARK.finditer(name):
        before, after = name[: match.start()], name[match.end() :]
        written = match[0].strip("._-/").lower()
        if written.startswith("en"):
            continue
        yield before + after
        yield from (before + mark + after for mark in (("en/",) if match[0].endswith("/") else _ENGLISH))


def _without(page: Observed, shared: set[tuple[str, str]]) -> Observed:
    return with_endpoints(page, lambda one: None if call_key(one) in shared else one)


def _finding(page: Observed, original: Observed, count: int, documents: Mapping[str, Document]) -> Diagnostic:
    return Diagnostic(
        "localised-copy",
        f"{page.source.name} states {count} endpoint(s) of {original.source.name} in another language: "
        "they are read there",
        Severity.NOTE,
        documents[page.source.name].location(1, 1),
        related=(documents[original.source.name].location(1, 1),),
    )
