"""Pages of Docusaurus: the operation is packed into the front matter, as deflated JSON in base64."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from typing import Any

import pytest
from fragment_pages import document, endpoint, mintlify, observe

from built_pages import built_by
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects import detect
from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.reading.sources import Document

OPERATION: dict[str, Any] = {
    "operationId": "getBoat",
    "parameters": [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50, "default": 20}},
    ],
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
            }
        }
    },
    "responses": {"200": {"description": "The boat", "content": {"application/json": {"schema": {}}}}},
}
SERVERS = [{"url": "https://api.boats.example.net/v1"}]
PLACE = {
    "method": "get",
    "path": "/boats/{id}",
    "servers": SERVERS,
    "postman": {"name": "x"},
    "callbacks": {},
}


def packed(value: bytes) -> str:
    """Bytes as the front matter has them."""
    return base64.b64encode(zlib.compress(value)).decode()


def page(text: str) -> str:
    """A page with a packed text, and what the generator shows of it."""
    shown = '<MethodEndpoint\n  method={"get"}\n  path={"/boats/{id}"}\n>\n</MethodEndpoint>\n'
    return f'---\nid: boat\ntitle: "Boat"\napi: {text}\nsidebar_class_name: "get api-method"\n---\n\n{shown}'


def docusaurus(operation: Mapping[str, Any]) -> str:
    """The page of an operation."""
    return page(packed(json.dumps({**operation, **PLACE}).encode()))


def test_a_page_says_what_its_packed_operation_says() -> None:
    assert _operation(docusaurus(OPERATION)) == _operation(mintlify(document(OPERATION)))
    found = endpoint(docusaurus(OPERATION))
    assert found.title == "Boat"
    assert {one.field.origin.first for one in found.parameters} == {4}  # the line that has it all


def _operation(text: str) -> Any:
    spec = built_by(DIALECT, "boats", Document("page.md", text)).spec
    (one,) = (operation for _, operation in spec.operations())
    return _without_places(one.model_dump(mode="json", exclude={"description"}))


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_places(one) for key, one in value.items() if key != "origin"}
    return [_without_places(one) for one in value] if isinstance(value, list) else value


def test_every_key_of_it_is_read_or_told() -> None:
    seen = observe(docusaurus({**OPERATION, "wobble": 1}))
    assert [one.message for one in seen.findings] == ["no rule reads /paths//boats/{id}/get/wobble"]
    assert observe(docusaurus(OPERATION)).findings == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (packed(json.dumps({**OPERATION, **PLACE}).encode())[:80], "cut"),
        (packed(b" " * (9 * 1024 * 1024)), "larger than 8 MiB"),
        (packed(b"[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]"), "no operation"),
        (packed(b"no JSON at all, which is as long as others"), "broken"),
        (packed(b"\xff\xfe\xfd\x00 no text at all, but long enough"), "broken"),
        (packed(b'{"method": "get", "path": "/x", "responses": 1, "more": [1, 2, 3]}'), "no operation"),
    ],
)
def test_what_does_not_unpack_is_refused_at_its_line(text: str, told: str) -> None:
    shown = Document("boat.mdx", page(text))
    with pytest.raises(ClientwrightError) as refused:
        detect(shown).parse(shown)
    (one,) = refused.value.diagnostics
    assert told in one.message
    assert one.location is not None
    assert one.location.line == 4


def test_pages_without_an_operation_stand_beside_them_as_prose() -> None:
    text = '---\nid: boats\ntitle: "Boats"\n---\n\n<Heading as={"h1"} children={"Boats"}></Heading>\n'
    assert DIALECT.reads_beside(Document("boats.info.mdx", text))


@pytest.mark.parametrize("key", ["tags", "servers", "info", "components"])
def test_an_example_that_begins_with_a_key_of_documents_is_no_fragment(key: str) -> None:
    shown = f'```json\n{{\n  "{key}": ["blue"],\n  "name": "Ada"\n}}\n```'
    text = f"# Boats\n\n## Add a boat\n\n`POST /boats`\n\n{shown}\n"
    assert detect(Document("boats.md", text)).name == "markdown"
