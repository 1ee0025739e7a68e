"""What pages say: tests/corpus/markdown/forms holds small ones, and what is observed of each.

Below a page stand its endpoints with what they take and give, `?` with each call that it names and does not
state, and `!` with each finding and its line. Set CLIENTWRIGHT_ACCEPT=1 to write down what pages give
now; then read it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_pages import TESTS

from clientwright.building.mentions import unstated_calls
from clientwright.building.pages import endpoints_of
from clientwright.dialects.markdown import DIALECT
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.notations.shapes import Field, ListOf, ObjectOf, OneOfValues, Rules, Scalar, Shape
from clientwright.reading.sources import Document

FILES = sorted((TESTS / "corpus" / "markdown" / "forms").glob("*.txt"))
RULE = "=" * 20
CASE = re.compile(
    rf"{RULE}\n(?P<name>[^\n]+)\n{RULE}\n(?P<page>.*?)\n---8<---\n(?P<says>.*?)(?=\n{RULE}|\Z)", re.DOTALL
)


def test_the_cases_are_there() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_pages_state(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = "\n".join(map(_case, CASE.finditer(text)))
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def _case(case: re.Match[str]) -> str:
    document = Document("page.md", case["page"] + "\n")
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == document.text
    says = "\n".join(_page(document, DIALECT.observe(document, tree)))
    return f"{RULE}\n{case['name']}\n{RULE}\n{case['page']}\n---8<---\n{says}\n"


def _page(document: Document, page: Observed) -> Iterator[str]:
    endpoints = list(endpoints_of(page))
    for one in endpoints:
        yield from _endpoint(one)
    for call in unstated_calls([page], endpoints, {document.name: document}):
        assert call.location is not None
        yield f"? {call.message.removesuffix(' is named here, and no page states it')} {call.location.line}"
    for finding in page.findings:
        assert finding.location is not None
        yield f"! {finding.rule} {finding.location.line}"


def _endpoint(one: Endpoint) -> Iterator[str]:
    yield f"{one.method} {one.path} {one.path_origin.first}-{one.path_origin.last} {one.title!r}"
    for parameter in one.parameters:
        yield f"  {parameter.location or 'somewhere'} {_field(parameter.field)}"
    for body in one.body:
        yield f"  body {body.media}".rstrip() + (f" {_shape(body.shape)}" if body.shape else "")
    for each in (each for group in one.credentials or () for each in group):
        yield f"  sends {each.wire}: {each.format}"
    for answer in one.answers:
        shapes = (
            f" {body.media}".rstrip() + f" {_shape(body.shape)}" for body in answer.bodies if body.shape
        )
        yield f"  answer {answer.status}".rstrip() + "".join(shapes)
    for example in one.examples:
        yield f"  {example.role} {example.value.value}"
    if one.command is not None and (one.command.body or one.command.form):
        yield f"  command {one.command.body.value if one.command.body else dict(one.command.form)}"


def _field(one: Field) -> str:
    default = f" = {one.default!r}" if one.default is not None else ""
    rules = {name: value for name, value in vars(one.rules or Rules()).items() if value is not None}
    return (
        f"{one.name}: {_shape(one.shape)} {one.presence}{default} {one.origin.first} {rules or ''}".rstrip()
    )


def _shape(shape: Shape | None) -> str:
    match shape:
        case Scalar(kind, form):
            return f"{kind}" + (f"({form})" if form else "")
        case ListOf(element):
            return f"[{_shape(element)}]"
        case ObjectOf(fields):
            return "{" + "; ".join(map(_field, fields)) + "}"
        case OneOfValues(values, open=open_):
            return "|".join(map(str, values)) + "|..." * open_
        case _:
            return type(shape).__name__
