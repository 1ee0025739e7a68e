"""Each text of the corpus becomes the tree that is written below it, and comes back from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.notations.payload import parse as payload
from clientwright.notations.payload import print as payload_print
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span, Syntax

CORPUS = Path(__file__).parents[2] / "corpus"
CASE = re.compile(
    r"^=+\n(?P<name>[^\n]+)\n=+\n(?P<text>.*?)\n-{3,}\n(?P<tree>.*?)\n\n", re.MULTILINE | re.DOTALL
)


def cases(folder: str) -> Iterator[object]:
    for path in sorted((CORPUS / folder).glob("*.txt")):
        for case in CASE.finditer(path.read_text(encoding="utf-8") + "\n\n"):
            yield pytest.param(case["text"], case["tree"], id=f"{path.stem}: {case['name']}")


def outline(node: Syntax, depth: int = 0) -> Iterator[str]:
    """A node a line: its lines, its kind and its values; what is inside it below, indented."""
    values, inner = [], []
    for each in fields(node):
        value = getattr(node, each.name)
        if isinstance(value, Syntax):
            inner.append(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Syntax):
            inner += value
        elif not isinstance(value, Span) and value not in ((), None, ""):
            values.append(
                f"{each.name}={value!r}" if isinstance(value, bool) else repr(getattr(value, "value", value))
            )
    lines = f"{node.span.first}-{node.span.last}" if node.span.first else ""
    yield "  " * depth + " ".join(filter(None, [lines, type(node).__name__, *values]))
    for child in inner:
        yield from outline(child, depth + 1)


@pytest.mark.parametrize(("text", "tree"), list(cases("endpoint_blocks")))
def test_page(text: str, tree: str) -> None:
    page = DIALECT.parse(Document("page.txt", text))
    assert "\n".join(outline(page)) == tree
    assert DIALECT.print(page) == text


@pytest.mark.parametrize(("text", "tree"), list(cases("payload")))
def test_payload(text: str, tree: str) -> None:
    value = payload.parse(f"{text}\n", Document("page.txt", text), 1)
    assert "\n".join(outline(value)) == tree
    assert payload_print.show(value) == text
