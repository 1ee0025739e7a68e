"""The exported OpenAPI and the generated models say the same, each judged by the other.

Values are drawn from a schema; the model must take them as documented, and give them back. Where one fact of
such a value becomes of another kind, either both object, or neither does.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

ROOT = Path(__file__).parents[2]
TEXTS = {
    "date-time": ["2024-12-21T20:04:47.235Z"],
    "date": ["2024-12-21"],
    "uri": ["https://example.org/a"],
    "uuid": ["3c90c3cc-0d44-4b50-8888-8dd25736052a"],
    "object-id": ["60398b0231a295e64f084fd9"],
}
ANYTHING: list[Any] = ["words", "", 7, 2.5, True, [], ["words"], {}, {"key": "words"}]
FORMATS = Draft202012Validator.FORMAT_CHECKER
ABOUT = {"description", "title", "examples", "example", "default", "deprecated", "readOnly"}


@cache
def document(api: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "clientwright", "openapi", api]
    exported = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    return json.loads(exported)


@cache
def annotations(api: str) -> dict[str, Any]:
    """The model or named type of each schema, by name."""
    package = importlib.import_module(f"{api}_client.models")
    modules = [
        importlib.import_module(f"{package.__name__}.{one.name}")
        for one in pkgutil.iter_modules(package.__path__)
    ]
    named = {name: value for module in modules for name, value in vars(module).items()}
    return {name: named[name] for name in document(api)["components"]["schemas"]}


@cache
def plain(api: str) -> list[str]:
    """The schemas without a choice among objects: in one, a model picks the member by its keys alone."""
    schemas = document(api)["components"]["schemas"]

    def below(part: Any, seen: set[str]) -> Iterator[dict[str, Any]]:
        if isinstance(part, dict):
            yield part
            name = str(part.get("$ref", "")).rpartition("/")[2]
            if name and name not in seen:
                seen.add(name)
                yield from below(schemas[name], seen)
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            yield from below(inner, seen)

    def chooses(part: dict[str, Any]) -> bool:
        members = [one for one in part.get("anyOf", ()) if "$ref" in one or one.get("type") == "object"]
        return len(members) > 1

    return sorted(name for name in schemas if not any(map(chooses, below(schemas[name], set()))))


@cache
def adapter(api: str, name: str) -> TypeAdapter[Any]:
    return TypeAdapter(annotations(api)[name])


@st.composite
def value(draw: st.DrawFn, api: str, schema: dict[str, Any], depth: int = 0) -> Any:
    """A JSON value that fits a schema."""
    known = {key: one for key, one in schema.items() if not key.startswith("x-") and key not in ABOUT}
    if "$ref" in known:
        return draw(
            value(api, document(api)["components"]["schemas"][known["$ref"].rpartition("/")[2]], depth)
        )
    for several in ("anyOf", "oneOf"):
        if several in known:
            shown = [one for one in known[several] if set(one) - ABOUT] or known[several]
            return draw(value(api, draw(st.sampled_from(shown)), depth))
    if "const" in known or "enum" in known:
        return draw(st.sampled_from(known.get("enum", [known.get("const")])))
    match known.get("type"):
        case "object":
            required = known.get("required", [])
            fields = {
                key: draw(value(api, one, depth + 1))
                for key, one in known.get("properties", {}).items()
                if key in required or (depth < 3 and draw(st.booleans()))
            }
            more = known.get("additionalProperties")
            return {
                **fields,
                **({"any key": draw(value(api, more, depth + 1))} if isinstance(more, dict) else {}),
            }
        case "array":
            most = 2 if depth < 3 else 0
            return [
                draw(value(api, known.get("items", {}), depth + 1)) for _ in range(draw(st.integers(0, most)))
            ]
        case "string":
            return draw(st.sampled_from(TEXTS.get(known.get("format", ""), ["words", ""])))
        case "number":
            return draw(st.sampled_from([0, 2.5, -7]))
        case "integer":
            return draw(st.sampled_from([0, 7, -7]))
        case "boolean":
            return draw(st.booleans())
        case "null":
            return None
        case None:
            assert not known, f"what does {known} ask for?"
            return draw(st.sampled_from(ANYTHING))
        case other:
            raise AssertionError(f"there is no type {other}")


def mismatch(api: str, name: str, given_: Any) -> str | None:
    conformance = importlib.import_module(f"{api}_client._runtime.conformance")
    try:
        read = adapter(api, name).validate_json(json.dumps(given_), by_alias=True, by_name=False)
    except ValidationError as error:  # a model of requests
        return str(error)
    found: str | None = conformance.first_mismatch(read, annotations(api)[name])
    if isinstance(read, BaseModel):
        assert read.to_dict() == given_  # type: ignore[attr-defined]
    return found


def objections(api: str, name: str, given_: Any) -> list[str]:
    """What the schema says against a value.

    Patterns and what must be there are left aside: models hold these against requests alone.
    """
    errors = validator(api, name).iter_errors(given_)
    return [error.message for error in errors if error.validator not in ("pattern", "required")]


@cache
def validator(api: str, name: str) -> Draft202012Validator:
    schema = {"$ref": f"#/components/schemas/{name}", "components": document(api)["components"]}
    return Draft202012Validator(schema, format_checker=FORMATS)


@pytest.mark.parametrize("api", ["tellescope", "cobalt"])
@settings(max_examples=800, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(draws=st.data())
def test_schemas_and_models_agree(api: str, draws: st.DataObject) -> None:
    name = draws.draw(st.sampled_from(plain(api)))
    right = draws.draw(value(api, {"$ref": f"#/components/schemas/{name}"}))
    assert objections(api, name, right) == []
    assert not mismatch(api, name, right) or is_left_open(mismatch(api, name, right))
    assume(isinstance(right, dict) and right)
    key = draws.draw(st.sampled_from(sorted(right)))
    wrong = {**right, key: draws.draw(st.sampled_from(ANYTHING))}
    refused, found = objections(api, name, wrong), mismatch(api, name, wrong)
    assert bool(found) == bool(refused) or (not refused and is_left_open(found)), (found, refused)


def is_left_open(mismatch: str | None) -> bool:
    """Whether a model tells what a schema leaves open: elements of shapes that the page does not show."""
    return re.search(r"\] is ", mismatch or "") is not None
