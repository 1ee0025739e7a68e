"""Printing gives back what was parsed, parsing what was printed, and each line is claimed once."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from built_pages import built_from
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.dialects.endpoint_blocks.syntax import Page
from clientwright.reading.sources import Document, read
from strategies import endpoint_blocks

PAGE = Path(__file__).parents[3] / "spec" / "tellescope" / "source" / "tellescope.txt"


def parse(text: str) -> Page:
    return DIALECT.parse(Document("page.txt", text))


def claimed(page: Page) -> list[int]:
    return [line for claim in DIALECT.claims(page) for line in range(claim.first, claim.last + 1)]


@settings(max_examples=60, deadline=None)
@given(endpoint_blocks.pages)
def test_a_tree_comes_back_from_its_text(page: Page) -> None:
    assert parse(DIALECT.print(page)) == page


@settings(max_examples=60, deadline=None)
@given(endpoint_blocks.texts())
def test_a_text_comes_back_from_its_tree(text: str) -> None:
    page = parse(text)
    assert DIALECT.print(page) == text
    assert claimed(page) == list(range(1, text.count("\n") + (not text.endswith("\n")) + 1))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A page with some lines lost, doubled, moved or written over."""
    lines = draw(endpoint_blocks.texts()).split("\n")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        line = draw(st.one_of(st.just(lines[at]), st.sampled_from(lines), st.text(max_size=20)))
        lines[at : at + draw(st.integers(0, 1))] = draw(st.sampled_from([[], [line], [line, lines[at]]]))
        lines = lines or [""]
    return "\n".join(lines)


@settings(max_examples=120, deadline=None)
@given(damaged())
def test_a_damaged_text_is_read_without_loss_or_refused_with_its_place(text: str) -> None:
    document = Document("page.txt", text)
    try:
        page = DIALECT.parse(document)
    except ClientwrightError as error:
        for diagnostic in error.diagnostics:
            assert diagnostic.location and diagnostic.hint
            line = text.split("\n")[diagnostic.location.line - 1]
            assert 0 < diagnostic.location.column <= len(line) + 1
        return
    assert DIALECT.print(page) == text
    assert claimed(page) == list(range(1, claimed(page)[-1] + 1 if claimed(page) else 1))
    names = [definition.name for definition in built_from(DIALECT, "api", [(document, page)]).spec.types]
    assert len(names) == len(set(names))


def test_the_whole_documentation_comes_back() -> None:
    document = read(PAGE)
    page = DIALECT.parse(document)
    assert DIALECT.print(page) == document.text
    assert claimed(page) == list(range(1, 22_094))
    assert all(claim.rule for claim in DIALECT.claims(page))
