"""The loop: the OpenAPI export of the own APIs, written as such pages, is read back as the same API."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from fragment_pages import FORMS, TESTS

from clientwright import pipeline
from clientwright.building import build
from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.exporting.openapi import export
from clientwright.names import Names, propose_names
from clientwright.reading.sources import Document, read_inputs

_TEXTS = frozenset(
    ["description", "title", "summary", "example", "examples", "default", "externalDocs", "tags"]
)
_DEEPEST = 6


def _pages(exported: dict[str, Any], every: int = 1) -> tuple[Document, ...]:
    """A page for each operation, in the five forms by turns."""
    forms = itertools.cycle(FORMS.values())
    rest = {key: value for key, value in exported.items() if key not in ("paths", "webhooks", "tags")}
    return tuple(
        Document(f"page-{number:04}.md", next(forms)({**rest, **_cut(exported, path, method)}))
        for number, (path, method, operation) in enumerate(
            (path, method, operation)
            for path, item in exported["paths"].items()
            for method, operation in item.items()
            if isinstance(operation, dict) and "responses" in operation
        )
        if number % every == 0
    )


def _cut(exported: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    """One operation, with the components that it uses."""
    operation = exported["paths"][path][method]
    schemas = exported["components"]["schemas"]
    used: dict[str, Any] = {}
    left = _names(operation)
    while left:
        name = left.pop()
        if name not in used:
            used[name] = schemas[name]
            left |= _names(schemas[name])
    components = {**exported["components"], "schemas": used}
    return {"paths": {path: {method: operation}}, "components": components}


def _names(value: Any) -> set[str]:
    return set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(value)))


def _substance(value: Any, schemas: dict[str, Any], depth: int = 0) -> Any:
    """A schema with its references followed, without texts, origins and the order of members."""
    if isinstance(value, dict):
        if "$ref" in value:
            name = value["$ref"].rpartition("/")[2]
            return "deeper" if depth > _DEEPEST else _substance(schemas[name], schemas, depth + 1)
        kept = {key: one for key, one in value.items() if key not in _TEXTS and not key.startswith("x-")}
        if set(value) == {"properties"}:
            kept = value
        return {
            key: (
                {name: _substance(each, schemas, depth) for name, each in one.items()}
                if key == "properties"
                else _substance(one, schemas, depth)
            )
            for key, one in kept.items()
        }
    if isinstance(value, list):
        return sorted((_substance(one, schemas, depth) for one in value), key=repr)
    return value


def _operations(exported: dict[str, Any]) -> dict[str, Any]:
    schemas = exported["components"]["schemas"]
    found: dict[str, Any] = {}
    for path, item in exported["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "responses" in operation:
                parameters = {
                    (one["in"], one["name"]): (
                        one.get("required", False),
                        _substance(one.get("schema", one.get("content")), schemas),
                    )
                    for one in operation.get("parameters", ())
                }
                body = _substance(operation.get("requestBody", {}), schemas)
                found[f"{method} {path}"] = (parameters, body)
    return found


@pytest.mark.parametrize(("api", "every"), [("cobalt", 1), ("tellescope", 40)])
def test_what_was_exported_is_read_back(api: str, every: int) -> None:
    inputs = read_inputs(Path(TESTS).parent, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    exported = export(understood.spec, pipeline.name(inputs, understood))
    pages = _pages(exported, every)
    observed = [DIALECT.observe(page, DIALECT.parse(page)) for page in pages]
    built = build(api, observed, pages)
    again = _operations(export(built.spec, propose_names(built.spec, Names(), {})))
    stated = _operations(exported)
    assert len(again) == len(pages)
    assert again == {key: stated[key] for key in again}
