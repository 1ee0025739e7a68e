"""Lists on pages with OpenAPI fragments, and rendered ones: what descriptions state, and guides."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import Diagnostic
from clientwright.reading.sources import Document, Inputs
from clientwright.spec.lists import Lists

STRING, INTEGER, BOOLEAN = ({"type": name} for name in ("string", "integer", "boolean"))


def fragment(parameters: list[dict[str, Any]], answer: dict[str, Any]) -> Document:
    """A page of one operation, GET /kites."""
    operation = {
        "parameters": [{"in": "query", **one} for one in parameters],
        "responses": {"200": {"description": "Kites", "content": {"application/json": {"schema": answer}}}},
    }
    written = yaml.safe_dump(
        {
            "openapi": "3.1.0",
            "info": {"title": "Kites", "version": "1"},
            "servers": [{"url": "https://kites.example/v1"}],
            "paths": {"/kites": {"get": operation}},
        },
        sort_keys=False,
    )
    return Document("kites.md", f"# Kites\n\n## OpenAPI\n\n````yaml get /kites\n{written}````\n")


def listed(**fields: Any) -> dict[str, Any]:
    """An object with kites, and other fields."""
    kites = {"type": "array", "items": {"type": "object", "properties": {"id": STRING}}}
    return {"type": "object", "properties": {"kites": kites, **fields}}


def understood(*documents: Document) -> tuple[s.Pagination | None, list[Diagnostic]]:
    """The rule that the list of kites follows, and what is asked about pages."""
    inputs = Inputs("kites", documents)
    known = pipeline.understand(inputs, pipeline.read(inputs))
    (operation,) = (one for _, one in known.spec.operations())
    listing = Lists(known.spec).of(operation)
    found = [one for one in known.findings.diagnostics if one.rule.startswith("pagination")]
    return listing.rule if listing else None, found


CURSOR = {"name": "cursor", "schema": STRING, "description": "The next_cursor of the previous response."}
LIMIT = {"name": "limit", "schema": INTEGER}
NEXT = {"type": ["string", "null"], "description": "A cursor for the next page."}


@pytest.mark.parametrize(
    ("parameters", "answer", "expected"),
    [
        (
            [CURSOR, LIMIT],
            listed(next_cursor=NEXT, has_more=BOOLEAN),
            s.CursorPagination(
                name="cursor", position="cursor", limit="limit", next="next_cursor",
                end=s.End.HAS_MORE, end_field="has_more",
            ),
        ),
        (
            [CURSOR],
            {**listed(next_cursor=NEXT), "required": ["next_cursor"]},
            s.CursorPagination(
                name="cursor", position="cursor", next="next_cursor", end=s.End.NULL_NEXT
            ),
        ),
        (
            [{"name": "page", "schema": {**INTEGER, "default": 1}, "description": "The page number."}],
            listed(total_pages=INTEGER),
            s.PageNumberPagination(
                name="page-number", position="page", first=1, end=s.End.TOTAL_PAGES, end_field="total_pages"
            ),
        ),
        (
            [{"name": "offset", "schema": INTEGER, "description": "How many kites to skip."}],
            listed(total={**INTEGER, "description": "The price of all kites."}),
            s.OffsetPagination(name="offset", position="offset"),
        ),
        (
            [],
            listed(next={**STRING, "format": "uri", "description": "The URL of the next page."}),
            s.NextAddressPagination(name="next-address", next="next"),
        ),
    ],
    ids=["cursor", "cursor that is always there", "page number", "offset, and a sum", "address"],
)  # fmt: skip
def test_descriptions_state_rules(
    parameters: list[dict[str, Any]], answer: dict[str, Any], expected: s.Pagination
) -> None:
    assert understood(fragment(parameters, answer)) == (expected, [])


@pytest.mark.parametrize(
    ("parameters", "answer"),
    [
        ([{"name": "cursor", "schema": STRING}], listed(next_cursor=STRING)),
        ([{"name": "page", "schema": INTEGER, "description": "The page number."}], listed()),
        ([CURSOR], listed(a={"type": "object", "properties": {"next_cursor": NEXT}}, next_cursor=NEXT)),
    ],
    ids=["nothing said", "the first page", "two fields"],
)
def test_what_is_not_said_is_asked(parameters: list[dict[str, Any]], answer: dict[str, Any]) -> None:
    rule, asked = understood(fragment(parameters, answer))
    assert rule is None and [one.rule for one in asked] == ["pagination-open"]


def test_a_guide_beside_them_says_what_names_are_for() -> None:
    page = fragment([{"name": "page", "schema": INTEGER}], listed())
    guide = Document("guide.md", "# Guide\n\n## Pagination\n\nPages are numbered from 1: `page`.\n")
    rule, asked = understood(page, guide)
    assert isinstance(rule, s.PageNumberPagination) and rule.first == 1 and not asked
    assert rule.origin is not None and rule.origin.source == "guide.md" and rule.origin.last == 5


RENDERED = """GET
/
kites
Try it
cURL
curl --request GET \\
  --url https://kites.example/v1/kites

200

{
  "kites": [{"id": "k1"}],
  "next_page_token": "t"
}

Query Parameters

page_token
string

What the previous response gave as the token of the next page

Response

200 - application/json

kites
object[]

next_page_token
string
"""


def test_a_rendered_page_states_a_rule() -> None:
    rule, asked = understood(Document("kites.txt", RENDERED))
    assert isinstance(rule, s.CursorPagination) and not asked
    assert (rule.position, rule.next) == ("page_token", "next_page_token")
