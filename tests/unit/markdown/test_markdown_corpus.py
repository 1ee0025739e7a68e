"""Grammar cases: tests/corpus/markdown holds lines, and the pieces that they give.

A case is a line, `->`, its form, and its pieces as `kind "text"`. Set CLIENTWRIGHT_ACCEPT=1 to write down
what the lines give now; then read it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from markdown_pages import TESTS

from clientwright.dialects.markdown.lines import read_line

FILES = sorted((TESTS / "corpus" / "markdown").glob("*.txt"))


def test_the_cases_are_there() -> None:
    assert len(FILES) >= 3


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_pieces(path: Path) -> None:
    lines = [one.partition("\n-> ")[0] for one in path.read_text(encoding="utf-8").strip().split("\n\n")]
    found = "\n\n".join(f"{line}\n-> {_pieces(line)}" for line in lines) + "\n"
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def _pieces(text: str) -> str:
    line = read_line(text, 1, "endpoint", "titled", "stated", "status", "field")
    assert line.text == text
    return " ".join([line.form, *(f'{piece.kind} "{piece.text}"' for piece in line.pieces)])
