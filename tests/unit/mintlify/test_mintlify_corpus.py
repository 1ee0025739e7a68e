"""Grammar cases: tests/corpus/mintlify holds pages, and the trees that they give.

A case is a title between two lines of `=`, the page, a line `---`, and the tree: a node a line, indented
below its parent. Set CLIENTWRIGHT_ACCEPT=1 to write down the trees that the pages give now; then read them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from mintlify_pages import TESTS

from clientwright.dialects.mintlify import DIALECT
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Syntax
from tree_cases import read_cases

FILES = sorted((TESTS / "corpus" / "mintlify").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_trees(path: Path) -> None:
    found, stated = read_cases(path, "---", _tree)
    assert stated
    assert found == stated


def _tree(text: str) -> Iterator[str]:
    document = Document("case.txt", text)
    page = DIALECT.parse(document)
    assert DIALECT.print(page) == text
    for block in page.blocks:
        yield from _node(block, 0)


def _node(node: Syntax, depth: int) -> Iterator[str]:
    values = {field.name: getattr(node, field.name) for field in fields(node) if field.name != "span"}
    nested = {name: value for name, value in values.items() if _nodes(value)}
    plain = [
        f"{name}={value!r}"
        for name, value in values.items()
        if name not in nested and value not in ("", (), None)
    ]
    last = f"-{node.span.last}" if node.span.last != node.span.first else ""
    yield " ".join(["  " * depth + type(node).__name__, f"{node.span.first}{last}", *plain])
    for value in nested.values():
        for child in value if isinstance(value, tuple) else (value,):
            yield from _node(child, depth + 1)


def _nodes(value: object) -> bool:
    return isinstance(value, Syntax) or (
        isinstance(value, tuple) and any(isinstance(one, Syntax) for one in value)
    )
