"""Grammar cases: tests/corpus/openapi_markdown holds files, and the trees that they give.

A case is a title between two lines of `=`, the file, a line `--- tree`, and the tree: a node a line. Set
CLIENTWRIGHT_ACCEPT=1 to write down the trees that the files give now; then read them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from fragment_pages import TESTS

from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.reading.sources import Document
from tree_cases import read_cases

FILES = sorted((TESTS / "corpus" / "openapi_markdown").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_trees(path: Path) -> None:
    found, stated = read_cases(path, "--- tree", _tree)
    assert stated
    assert found == stated


def _tree(text: str) -> Iterator[str]:
    document = Document("case.md", text)
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == text
    for block in tree.blocks:
        values = {one.name: getattr(block, one.name) for one in fields(block) if one.name != "span"}
        shown = [f"{name}={value!r}" for name, value in values.items() if value not in ("", " ", "\n")]
        last = f"-{block.span.last}" if block.span.last != block.span.first else ""
        yield " ".join([type(block).__name__, f"{block.span.first}{last}", *shown])
