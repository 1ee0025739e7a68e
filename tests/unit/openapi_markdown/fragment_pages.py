"""Pages of an invented vendor in the five forms in which sites publish OpenAPI fragments."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from clientwright.dialects.observed import Endpoint, Observed
from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.reading.sources import Document

TESTS = Path(__file__).parents[2]
Write = Callable[[Mapping[str, Any]], str]


def observe(text: str, name: str = "page.md") -> Observed:
    """What a page says; its text is printed back first."""
    document = Document(name, text)
    assert DIALECT.recognises(document)
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == text
    return DIALECT.observe(document, tree)


def endpoint(text: str) -> Endpoint:
    """The one operation of a page."""
    (one,) = (one for chapter in observe(text).chapters for one in chapter.endpoints)
    return one


def document(
    operation: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """An OpenAPI document with one operation, GET /boats/{id}."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Boats", "version": "1"},
        "servers": [{"url": "https://api.boats.example.net/v1"}],
        "paths": {"/boats/{id}": {"get": dict(operation)}},
        "components": {"schemas": dict(schemas or {})},
        **more,
    }


def _yaml(value: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(value), sort_keys=False, allow_unicode=True)


def mintlify(value: Mapping[str, Any]) -> str:
    """Mintlify's page."""
    path, item = next(iter(value["paths"].items()))
    method = next(iter(item))
    return (
        f"# Boat\n\n> One boat.\n\n## OpenAPI\n\n````yaml openapi.yaml {method} {path}\n{_yaml(value)}````\n"
    )


def readme(value: Mapping[str, Any]) -> str:
    """ReadMe's page."""
    return f"# Boat\n\n# OpenAPI definition\n\n```json\n{json.dumps(value, indent=2)}\n```\n"


def gitbook(value: Mapping[str, Any]) -> str:
    """GitBook's page: the document on one line."""
    return f"# Boats\n\n## Boat\n\n> One boat.\n\n```json\n{json.dumps(value)}\n```\n"


def apidog(value: Mapping[str, Any]) -> str:
    """Apidog's page."""
    return f"# Boat\n\n## OpenAPI Specification\n\n```yaml\n{_yaml(value)}```\n"


def fern(value: Mapping[str, Any]) -> str:
    """Fern's page, with text after the fragment."""
    after = "## SDK Code Examples\n\n```python\nboat()\n```\n"
    return (
        apidog(value).replace("\n\n", "\n\nReference: https://docs.boats.example.net/boat\n\n", 1)
        + "\n"
        + after
    )


FORMS: dict[str, Write] = {one.__name__: one for one in (mintlify, readme, gitbook, apidog, fern)}
