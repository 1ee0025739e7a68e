"""The loop: the OpenAPI export of the own APIs, written as such pages, is read back as the same API."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fragment_pages import FORMS, TESTS, Write

from clientwright import pipeline
from clientwright.building import build
from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.exporting.openapi import export
from clientwright.names import Names, propose_names
from clientwright.reading.sources import Document, read_inputs

_TEXTS = frozenset(["description", "title", "summary", "example", "examples", "externalDocs", "tags"])
_RULED_OUT = frozenset(["not"])
"""An export says which values a member of a union cannot have; a reader has no words for it, and tells so."""
_TEXT_IN_LISTS = frozenset(["contentMediaType", "contentSchema"])
"""An export writes an object in a list of a query as the text that it is there, which is all that is read."""
_UNORDERED = frozenset(["required", "enum"])
Schemas = dict[str, Any]


def _pages(exported: dict[str, Any], write: Write, every: int) -> tuple[Document, ...]:
    """A page for each operation."""
    rest = {key: value for key, value in exported.items() if key not in ("paths", "webhooks", "tags")}
    return tuple(
        Document(f"page-{number:04}.md", write({**rest, **_cut(exported, path, method)}))
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


def _differences(one: Any, other: Any, schemas: tuple[Schemas, Schemas]) -> Iterator[str]:
    """Where two values differ, texts and names of components aside, however deep they refer to each other."""
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[Any, Any, str]] = [(one, other, "")]
    while stack:
        first, second, way = stack.pop()
        first, second = _referred(first, schemas[0]), _referred(second, schemas[1])
        if (id(first), id(second)) in seen:
            continue
        seen.add((id(first), id(second)))
        if isinstance(first, dict) and isinstance(second, dict):
            names = _facts(first, way) | _facts(second, way)
            stack += [
                (first.get(name, "none"), second.get(name, "none"), f"{way}/{name}") for name in sorted(names)
            ]
        elif isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
            in_order = way.rpartition("/")[2] not in _UNORDERED
            pairs = (
                zip(first, second, strict=True)
                if in_order
                else zip(sorted(first), sorted(second), strict=True)
            )
            stack += [(*pair, f"{way}/{index}") for index, pair in enumerate(pairs)]
        elif first != second:
            yield f"{way}: {first} became {second}"


def _facts(value: dict[str, Any], way: str) -> set[str]:
    """The keys of an object that say what holds; all keys of an object of schemas by name."""
    if way.endswith("/properties"):
        return set(value)
    return {
        key for key in value if key not in _TEXTS | _TEXT_IN_LISTS | _RULED_OUT and not key.startswith("x-")
    }


def _referred(value: Any, schemas: Schemas) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        value = schemas[value["$ref"].rpartition("/")[2]]
    return value


def _operations(exported: dict[str, Any]) -> dict[str, Any]:
    """What each operation takes, demands and gives."""
    return {
        f"{method} {path}": {
            "parameters": {f"{one['in']} {one['name']}": one for one in operation.get("parameters", ())},
            **{
                key: operation[key]
                for key in ("requestBody", "responses", "deprecated", "security", "servers")
                if key in operation
            },
        }
        for path, item in exported["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "responses" in operation
    }


@cache
def _exported(api: str) -> dict[str, Any]:
    inputs = read_inputs(Path(TESTS).parent, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    return export(understood.spec, pipeline.name(inputs, understood))


def lost(api: str, form: str, every: int = 1) -> tuple[int, list[str]]:
    """How many operations of an own API were written in a form and read back, and what of them differs."""
    exported = _exported(api)
    pages = _pages(exported, FORMS[form], every)
    observed = [DIALECT.observe(page, DIALECT.parse(page)) for page in pages]
    built = build(api, observed, pages)
    again = export(built.spec, propose_names(built.spec, Names(), {}))
    stated, read = _operations(exported), _operations(again)
    schemas = exported["components"]["schemas"], again["components"]["schemas"]
    found = [f"{key}{one}" for key in read for one in _differences(stated[key], read[key], schemas)]
    return len(read), found if len(read) == len(pages) else [*found, "operations are missing"]


@pytest.mark.parametrize("form", FORMS)
def test_a_sample_of_what_was_exported_is_read_back_in_each_form(form: str) -> None:
    assert lost("cobalt", form) == (1, [])
    assert lost("tellescope", form, 60) == (11, [])


def test_all_that_was_exported_is_read_back() -> None:
    assert lost("tellescope", "gitbook") == (652, [])
