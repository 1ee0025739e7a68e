"""Pages for tests of the Markdown dialect."""

from __future__ import annotations

from pathlib import Path

from built_pages import built_by
from clientwright.building import Built
from clientwright.dialects.markdown import DIALECT
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

TESTS = Path(__file__).parents[2]


def observe(text: str) -> Observed:
    document = Document("page.md", text)
    assert DIALECT.recognises(document)
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == text
    return DIALECT.observe(document, tree)


def endpoints(text: str) -> tuple[Endpoint, ...]:
    return observe(text).chapters[0].endpoints


def build(text: str) -> Built:
    return built_by(DIALECT, "pots", Document("page.md", text))
