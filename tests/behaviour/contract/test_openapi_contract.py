"""The exported OpenAPI and the generated package say the same of every operation.

schemathesis makes requests from the document, right and wrong ones, and sends them to the package: both must
take the same requests. The package answers, rightly or wrongly: both must find the same answers right.

`CLIENTWRIGHT_EXAMPLES` is the number of random requests to each operation; with it, wrong requests go to all
of them. Without it, each property of each request is tried once, and wrong requests go to some operations.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from random import Random
from typing import Any

import pytest
import schemathesis
from gateway import MISFIT, ROOT, Gateway
from jsonschema_rs import Draft202012Validator
from schemathesis import GenerationMode
from schemathesis.core.failures import Failure
from schemathesis.engine import Status, events, from_schema
from typed import Types, altered

EXAMPLES = int(os.environ.get("CLIENTWRIGHT_EXAMPLES", "0"))
CHECKS = ["not_a_server_error", "positive_data_acceptance", "negative_data_rejection", "same_judgement"]
PARTS = 8
SHARES = [("cobalt", 0, 1), *(("tellescope", part, PARTS) for part in range(PARTS))]
FEW = SHARES if EXAMPLES else SHARES[:2]
# The rules of these, about the length of texts, are stated in words alone: no schema leads to an answer.
IN_WORDS = {"POST /sms-message", "POST /configure-webhooks", "POST /set-enduser-password"}
POSITIVE, NEGATIVE = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
Document = dict[str, Any]

pytestmark = pytest.mark.filterwarnings("ignore:DEPRECATED")


@schemathesis.check
def same_judgement(_: Any, response: Any, case: Any) -> None:
    """The document and the package agree on an answer."""
    assert response.status_code not in (404, 405), "the package has no such function"
    if response.status_code == 200:
        [misfit] = response.headers[MISFIT.lower()]
        try:
            case.operation.validate_response(response, case=case)
        except Failure as refused:
            assert misfit, f"the schema alone refuses an answer: {refused.message}"
        else:
            assert not misfit, f"the package alone refuses an answer: {misfit}"


@cache
def document(api: str) -> Document:
    command = [sys.executable, "-m", "clientwright", "openapi", api]
    exported = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    shown: Document = without_others(json.loads(exported))
    return shown


def without_others(part: Any) -> Any:
    """The document without what stands for unknown elements of lists: types name the known ones alone."""
    if isinstance(part, list):
        return [without_others(one) for one in part]
    if not isinstance(part, dict):
        return part
    read = {key: without_others(one) for key, one in part.items()}
    match read:
        case {"anyOf": [shown, {"description": str(said), **more}]} if not more and "other shapes" in said:
            return shown
    return read


def contradictions(
    api: str, document: Document, mode: GenerationMode, paths: list[str] | None = None
) -> Iterator[str]:
    """What schemathesis finds of a kind of requests to the package's API: to `paths`, or to all."""
    gateway = Gateway(api, document)
    schema = schemathesis.openapi.from_wsgi("/openapi.json", gateway.app)
    config, phases = schema.config, schema.config.phases
    config.update(headers=gateway.headers)
    config.seed = int(os.environ.get("CLIENTWRIGHT_SEED", "0"))
    config.generation.update(modes=[mode], max_examples=EXAMPLES or 1)
    config.checks.update(included_check_names=CHECKS)
    phases.coverage.unexpected_methods = set()
    phases.coverage.extra_data_sources.responses = False
    phases.fuzzing.enabled = bool(EXAMPLES)
    phases.examples.enabled = phases.stateful.enabled = False
    chosen = schema.include(path=paths or list(document["paths"]))
    untried = {one.ok().label for one in chosen.get_all_operations()} if mode is POSITIVE else set()
    for event in from_schema(chosen).execute():
        if isinstance(event, events.FatalError):
            raise event.exception
        if isinstance(event, events.NonFatalError):
            yield f"{event.label}: {event.info}"
        elif isinstance(event, events.ScenarioFinished):
            untried -= {event.recorder.label} if answered(event.recorder) else set()
            yield from failures(event.recorder)
    yield from (f"{label}: no request was answered" for label in untried - IN_WORDS)


def answered(recorder: Any) -> bool:
    responses = [one.response for one in recorder.interactions.values()]
    return any(one and one.status_code == 200 for one in responses)


def failures(recorder: Any) -> Iterator[str]:
    for checks in recorder.checks.values():
        for check in checks:
            if check.status is not Status.SUCCESS:
                found = check.failure_info
                said = f"{found.failure.message}\n{found.code_sample}" if found else check.name
                yield f"{recorder.label}: {said}"


def share(api: str, part: int, parts: int) -> list[str]:
    return sorted(document(api)["paths"])[part::parts]


@pytest.mark.parametrize(("api", "part", "parts"), SHARES)
def test_requests_that_the_document_allows(api: str, part: int, parts: int) -> None:
    assert not list(contradictions(api, document(api), POSITIVE, share(api, part, parts)))


@pytest.mark.parametrize(("api", "part", "parts"), FEW)
def test_requests_that_the_document_forbids(api: str, part: int, parts: int) -> None:
    assert not list(contradictions(api, document(api), NEGATIVE, share(api, part, parts)))


@pytest.mark.parametrize("api", ["tellescope", "cobalt"])
def test_each_schema_takes_what_its_type_takes(api: str) -> None:
    """Those of webhooks too, which no operation reaches."""
    components = {"components": document(api)["components"]}
    types, random = Types(f"{api}_client"), Random(0)
    for name, annotation in annotations(api).items():
        validator = Draft202012Validator({"$ref": f"#/components/schemas/{name}", **components})
        for _ in range(6 + EXAMPLES):
            right = types.drawn(annotation, random)
            wrong = altered(right, random)
            assert validator.is_valid(right), f"{name} refuses {right}"
            assert validator.is_valid(wrong) == types.fits(wrong, annotation), f"{name} of {wrong}"


def annotations(api: str) -> dict[str, Any]:
    """The model or named type of each schema, by name."""
    package = import_module(f"{api}_client.models")
    modules = [import_module(f"{package.__name__}.{one.name}") for one in iter_modules(package.__path__)]
    named = {name: value for module in modules for name, value in vars(module).items()}
    return {name: named[name.removesuffix(".Answer")] for name in document(api)["components"]["schemas"]}


ACTIONS, THEME = "/telephone-encounters/actions", "/organization-theme"
ASKED = f"paths {ACTIONS} post requestBody content application/json schema"
SCHEMAS = "components schemas"
UNASKED = "Valid data should have been accepted"
REMOVED = object()


@pytest.mark.parametrize(
    ("place", "value", "mode", "said"),
    [
        pytest.param(f"{ASKED} properties text type", "integer", POSITIVE, UNASKED, id="type of a property"),
        pytest.param(f"{ASKED} properties text type", REMOVED, POSITIVE, UNASKED, id="no type"),
        pytest.param(f"{ASKED} required", ["text"], POSITIVE, UNASKED, id="one required less"),
        pytest.param(
            f"{ASKED} required",
            ["emr_appointment_id", "text", "is_high_priority"],
            NEGATIVE,
            "Invalid data should have been rejected",
            id="one required more",
        ),
        pytest.param(
            f"{SCHEMAS} AddActionIsHighPriority enum", ["yes"], POSITIVE, UNASKED, id="another enum"
        ),
        pytest.param(
            f"{SCHEMAS} AddActionResponse properties success type",
            "string",
            POSITIVE,
            "the schema alone refuses an answer",
            id="type of an answer",
        ),
        pytest.param(
            f"paths {ACTIONS} post responses default content application/json schema",
            {},
            POSITIVE,
            "the package alone refuses an answer",
            id="no type of an answer",
        ),
        pytest.param(
            f"{SCHEMAS} AddActionResponse required",
            ["nowhere"],
            POSITIVE,
            "the schema alone refuses an answer",
            id="an answer with more",
        ),
    ],
)
def test_a_contradiction_is_found(place: str, value: Any, mode: GenerationMode, said: str) -> None:
    changed = alteration("cobalt", place, value)
    assert any(said in one for one in contradictions("cobalt", changed, mode))


@pytest.mark.parametrize(
    ("path", "place", "value", "said"),
    [
        pytest.param(THEME, "get parameters 1 name", "organizationIds", UNASKED, id="name in a query"),
        pytest.param(THEME, "get parameters 1 schema items pattern", REMOVED, UNASKED, id="no pattern"),
    ],
)
def test_a_contradiction_outside_of_bodies_is_found(path: str, place: str, value: Any, said: str) -> None:
    changed = alteration("tellescope", f"paths {path} {place}", value)
    assert any(said in one for one in contradictions("tellescope", changed, POSITIVE, [path]))


def test_a_path_that_no_function_has_is_found() -> None:
    changed = deepcopy(document("cobalt"))
    changed["paths"]["/elsewhere"] = changed["paths"].pop(ACTIONS)
    assert any("no such function" in one for one in contradictions("cobalt", changed, POSITIVE))


def alteration(api: str, place: str, value: Any) -> Document:
    """The document with another value at a place."""
    changed = part = deepcopy(document(api))
    *keys, last = [int(key) if key.isdigit() else key for key in place.split()]
    for key in keys:
        part = part[key]
    if value is REMOVED:
        del part[last]
    else:
        part[last] = value
    return changed
