"""FastAPI takes the package's models as bodies and gives them as answers."""

from __future__ import annotations

from typing import Any

import pytest
from sample import ID, Thing

from clientwright.runtime.model import from_wire

fastapi = pytest.importorskip("fastapi", reason="pip install fastapi")
testclient = pytest.importorskip("fastapi.testclient")

WIRE = {
    "id": ID,
    "createdAt": "2024-12-21T20:04:47Z",
    "height": "tall",
    "event": {"templateId": ID, "subject": "s", "more": 1},
    "byName": {"a": {"kind": "other"}},
    "unknown": [1, None],
}


@pytest.fixture(name="web")
def _web() -> Any:
    app = fastapi.FastAPI()
    taken: list[Any] = []

    @app.post("/echo", response_model_exclude_unset=True)
    def echo(thing: Thing) -> Thing:
        taken.append(thing)
        return thing

    @app.get("/read", response_model_exclude_unset=True)
    def read() -> Thing:
        thing: Thing = from_wire(WIRE, Thing)
        return thing

    with testclient.TestClient(app) as client:
        yield client, taken


def test_a_body_becomes_a_model_and_the_answer_what_came(web: Any) -> None:
    client, taken = web
    answer = client.post("/echo", json=WIRE)
    assert (answer.status_code, answer.json()) == (200, WIRE)
    (thing,) = taken
    assert (type(thing), thing.id, thing.event.template_id) == (Thing, ID, ID)


def test_a_record_that_was_read_is_an_answer(web: Any) -> None:
    assert web[0].get("/read").json() == WIRE


def test_the_document_has_the_wire_names_and_types(web: Any) -> None:
    schemas = web[0].get("/openapi.json").json()["components"]["schemas"]
    thing = next(schemas[name] for name in ("Thing", "Thing-Output") if name in schemas)
    assert {"id", "createdAt", "byName", "Assigned To"} <= thing["properties"].keys()
    assert {"type": "string", "format": "date-time"} in thing["properties"]["createdAt"]["anyOf"]
