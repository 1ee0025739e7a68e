"""The documents of the real APIs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from clientwright import pipeline
from clientwright.exporting.openapi import export
from clientwright.reading.sources import read_inputs
from clientwright.spec import Spec

ROOT = Path(__file__).parents[3]


@cache
def exported(api: str) -> tuple[Spec, dict[str, Any]]:
    inputs = read_inputs(ROOT, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    return understood.spec, export(understood.spec, pipeline.name(inputs, understood))


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def test_cobalt() -> None:
    _, document = exported("cobalt")
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    ((method, path, operation),) = operations(document)
    assert (method, path) == ("post", "/telephone-encounters/actions")
    assert [server["url"] for server in document["servers"]] == ["https://api.usecobalt.com/v1"]
    assert operation["security"] == [{"client_id": [], "client_secret": [], "access_token": []}]
    assert list(operation["responses"]) == ["default"]
    (media,) = operation["requestBody"]["content"].values()
    assert media["schema"]["required"] == ["emr_appointment_id", "text"]
    assert len(media["examples"]) == 2
    assert document["webhooks"]["telephone_encounter_action.created"]["post"]["x-verification"] == {
        "scheme": "hmac-sha256", "header": "cobalt-verification", "x-origin": operation_origin(document),
    }  # fmt: skip


def operation_origin(document: dict[str, Any]) -> str:
    found: str = document["webhooks"]["event"]["post"]["x-verification"]["x-origin"]
    assert found.startswith("overlay.yaml:")
    return found


def test_tellescope_is_valid() -> None:
    _, document = exported("tellescope")
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_tellescope_is_whole() -> None:
    spec, document = exported("tellescope")
    found = {(method, path): operation for method, path, operation in operations(document)}
    assert len(found) == len(list(spec.operations())) == 652
    assert "x-unplaced-operations" not in document
    assert [tag["name"] for tag in document["tags"]] == [one.name for one in spec.resources]
    assert len(document["components"]["schemas"]) >= len(spec.types)
    assert {status for one in found.values() for status in one["responses"]} == {"default"}
    assert list(document["components"]["securitySchemes"]) == ["api_key", "auth_token"]
    assert len(document["servers"]) == 2
    assert len(document["webhooks"]) == 3


def test_tellescope_as_the_wire_has_it() -> None:
    _, document = exported("tellescope")
    found = {(method, path): operation for method, path, operation in operations(document)}
    documented = {key for key, one in found.items() if "x-documented-method" in one}
    assert len(documented) == 9
    assert {method for method, _ in documented} == {"post"}
    assert "requestBody" in found["delete", "/journey/{id}/states"]
    assert "requestBody" in found["delete", "/integrations/remove-api-key"]
    assert not [path for (method, path), one in found.items() if method == "get" and "requestBody" in one]
    assert "responses" in found["get", "/calendar-events/download-ics-file"]
    queries = [one for operation in found.values() for one in operation.get("parameters", ())]
    marked = {one["name"] for one in queries if one.get("schema", {}).get("type") == "array"}
    assert marked
    assert all(name.endswith("[]") for name in marked)
    for (_, path), operation in found.items():
        public = operation["x-access"] == "public"
        assert (operation["security"] == []) == public, path
