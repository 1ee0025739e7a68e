"""Chapters about pagination: tests/corpus/paging holds their lines and what these state."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientwright.notations.paging import PagingStatement, is_about_pages, statements
from clientwright.notations.paging.names import LIMITS, NEXT_CURSORS, POSITIONS

CORPUS = Path(__file__).parents[2] / "corpus/paging/chapters.txt"


def cases() -> dict[str, tuple[list[str], list[str]]]:
    found: dict[str, tuple[list[str], list[str]]] = {}
    for block in CORPUS.read_text(encoding="utf-8").split("\n--- ")[1:]:
        name, *lines = block.rstrip("\n").split("\n")
        told = [line.removeprefix("=> ") for line in lines if line.startswith("=> ")]
        found[name] = [line for line in lines if not line.startswith("=> ")], told
    return found


def shown(one: PagingStatement) -> str:
    facts = [(fact.name, getattr(one, fact.name), fact.default) for fact in fields(one)[2:]]
    said = [f"{name}={value}" for name, value, default in facts if value != default]
    return " ".join([one.style.value, str(one.line), *said])


@pytest.mark.parametrize(("lines", "told"), cases().values(), ids=cases())
def test_what_a_chapter_states(lines: list[str], told: list[str]) -> None:
    found = [shown(one) for one in statements((line, number) for number, line in enumerate(lines, 1))]
    assert found == told


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Pagination", True), ("Paginating lists", True), ("分页", True), ("Pages of a book", False)],
)
def test_which_titles_are_of_such_chapters(title: str, expected: bool) -> None:
    assert is_about_pages(title) is expected


_words = st.sampled_from(
    ["`page`", "?page=2&", "page", "null", "default 1", "0-based", "the last id", "Link header", "total",
     "\"next\":", "URL of the next", "fewer than", "last page", "."]
    + [f"`{name}`" for name in sorted({*LIMITS, *NEXT_CURSORS, *POSITIONS["cursor"]})]
)  # fmt: skip


@given(st.lists(st.lists(_words | st.text(max_size=5), max_size=12).map(" ".join), max_size=6))
def test_any_chapter_states_each_way_once_with_names_that_it_has(lines: list[str]) -> None:
    found = statements((line, number) for number, line in enumerate(lines, 1))
    assert len({one.style for one in found}) == len(found)
    text = "\n".join(lines)
    for one in found:
        assert 1 <= one.line <= len(lines)
        assert all(name in text for name in (one.position, one.limit, one.next, one.end_field))
        assert one.first in (None, 0, 1)


@pytest.mark.parametrize(
    "part", ["`", '"a', "`next` url ", "id of the ", "fewer ", "last ", "total number of "]
)
def test_a_long_text_is_read_in_one_go(part: str) -> None:
    """None of these would end, if what a form tries grew faster than its text."""
    statements([(part * 100_000, 1)])
