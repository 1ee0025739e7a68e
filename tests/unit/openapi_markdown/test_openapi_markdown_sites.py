"""Pages of one site beside each other: operations stated twice, told apart, or called alike."""

from __future__ import annotations

from typing import Any

import pytest
from fragment_pages import FORMS, document, mintlify

from clientwright import names, pipeline
from clientwright import spec as s
from clientwright.diagnostics import Severity
from clientwright.dialects import detect
from clientwright.names import Names
from clientwright.pipeline import Understood
from clientwright.reading.sources import Document, Inputs

BOAT = {"type": "object", "properties": {"name": {"type": "string"}}}


def _operation(identifier: str = "", **more: Any) -> dict[str, Any]:
    answer = {"description": "OK", "content": {"application/json": {"schema": BOAT}}}
    named = {"operationId": identifier} if identifier else {}
    return {**named, "responses": {"200": answer}, **more}


def _page(path: str, operation: dict[str, Any], method: str = "get", **more: Any) -> str:
    return mintlify({**document(operation), "paths": {path: {method: operation}}, **more})


def _understood(*pages: str) -> Understood:
    documents = tuple(Document(f"page{number}.md", text) for number, text in enumerate(pages))
    inputs = Inputs("boats", documents)
    return pipeline.understand(inputs, pipeline.read(inputs))


def _told(understood: Understood, rule: str) -> list[tuple[str, Severity]]:
    return [(one.message, one.severity) for one in understood.findings.diagnostics if one.rule == rule]


def _functions(understood: Understood) -> dict[str, str]:
    return names.plan_names(understood.spec, Names(), {}).operations


def test_a_page_that_repeats_another_in_other_words_or_with_other_mirrors_is_a_copy() -> None:
    main = {"url": "https://api.boats.example.net"}
    mirror = {"url": "https://mirror.boats.example.net"}
    one = _page("/boats", _operation("listBoats", summary="Boats"), servers=[main, mirror])
    other = _page("/boats", _operation("boatsList", description="All boats."), servers=[main])
    understood = _understood(one, other)
    assert len(list(understood.spec.operations())) == 1
    assert [severity for _, severity in _told(understood, "copy")] == [Severity.NOTE]
    elsewhere = _page("/boats", _operation("listBoats"), servers=[mirror, main])
    ((message, _),) = _told(_understood(one, elsewhere), "disagreement")
    assert "other the server." in message


def test_operations_of_one_path_on_other_hosts_are_functions_of_their_own() -> None:
    fleet = [{"url": "https://fleet.boats.test"}]
    book = [{"url": "https://book.boats.test"}]
    trips = {"parameters": [{"name": "boat", "in": "query", "schema": {"type": "string"}}]}
    understood = _understood(
        _page("/trips", _operation(summary="List trips of a fleet"), servers=fleet),
        _page("/trips", _operation("bookedTrips", **trips), servers=book),
        _page("/trips", _operation("bookedTrips"), servers=book),
    )
    found = {one.path: one for _, one in understood.spec.operations()}
    assert set(found) == {"/trips#List-trips-of-a-fleet", "/trips#bookedTrips"}
    assert [found[path].server for path in sorted(found)] == ["", "book.boats.test"]
    ((message, severity),) = _told(understood, "variants")
    assert (severity, "as 2 operations" in message) == (Severity.NOTE, True)
    assert len(_told(understood, "disagreement")) == 1


def test_groups_that_differ_in_case_alone_are_one_resource() -> None:
    understood = _understood(
        _page("/boats", _operation("listBoats", tags=["boat"])),
        _page("/boats/{id}", _operation("getBoat", tags=["Boat"])),
    )
    assert [one.name for one in understood.spec.resources] == ["boat"]
    assert not understood.errors


def test_operations_of_one_path_with_other_identifiers_are_functions_of_their_own() -> None:
    def sent(field: str) -> dict[str, Any]:
        schema = {"type": "object", "properties": {field: {"type": "string"}}, "required": [field]}
        return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}

    understood = _understood(
        _page("/inbound", _operation("START_TRIP", **sent("harbour")), "post"),
        _page("/inbound", _operation("END_TRIP", **sent("log")), "post"),
        _page("/inbound", _operation("END_TRIP", summary="End in a storm", **sent("storm")), "post"),
    )
    found = {one.path: one for _, one in understood.spec.operations()}
    assert set(found) == {"/inbound#START_TRIP", "/inbound#END_TRIP-Boat", "/inbound#END_TRIP-End-in-a-storm"}
    assert {one.route for one in found.values()} == {"/inbound"}
    assert [one.name for one in found["/inbound#START_TRIP"].parameters] == ["harbour"]
    assert _functions(understood) == {
        "POST /inbound#START_TRIP": "start_trip",
        "POST /inbound#END_TRIP-Boat": "end_trip_boat",
        "POST /inbound#END_TRIP-End-in-a-storm": "end_trip_end_in_a_storm",
    }
    assert [severity for _, severity in _told(understood, "variants")] == [Severity.NOTE]
    assert not understood.errors


def test_an_operation_that_pages_state_unlike_follows_the_first_and_is_asked() -> None:
    more = {"parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}]}
    understood = _understood(
        _page("/boats", _operation("listBoats")), _page("/boats", _operation("listBoats", **more))
    )
    ((_, operation),) = understood.spec.operations()
    assert not operation.parameters
    assert not understood.errors
    (told,) = (one for one in understood.findings.diagnostics if one.rule == "disagreement")
    assert told.severity is Severity.WARNING
    assert told.location is not None
    assert (told.location.file, told.related[0].file) == ("page1.md", "page0.md")
    assert "other parameters (limit)." in told.message
    assert "--without page1.md or page0.md" in told.hint


def test_functions_that_would_be_called_alike_get_their_identifiers_in_full() -> None:
    tagged = {"tags": ["Boat"]}
    understood = _understood(
        _page("/private/boat", _operation("private/get_boat", **tagged)),
        _page("/private/boats", _operation("private/get_boats", **tagged)),
        _page("/boats/{id}", _operation("getBoat", **tagged)),
        _page("/fleets/{id}", _operation("getFleetBoat", **tagged)),
        _page("/ferry/{name}/{id}", _operation("Get-Boat-Of-Ferry", **tagged)),
    )
    assert _functions(understood) == {
        "GET /private/boat": "private_get_boat",
        "GET /private/boats": "private_get_boats",
        "GET /boats/{id}": "get_boat",
        "GET /fleets/{id}": "get_fleet_boat",
        "GET /ferry/{name}/{id}": "get_of_ferry",
    }
    frozen = Names(operations={"GET /boats/{id}": "get"})
    later = names.plan_names(understood.spec, frozen, {}).operations
    assert (later["GET /boats/{id}"], later["GET /fleets/{id}"]) == ("get", "get_fleet_boat")


def _sent_as(media: str, schema: dict[str, Any]) -> Understood:
    body = {"required": True, "content": {media: {"schema": schema}}}
    return _understood(_page("/boats", _operation("addBoat", requestBody=body), "post"))


@pytest.mark.parametrize(("place", "route"), [("path", "/boats/{id}"), ("query", "/boats")])
def test_a_key_of_a_body_that_stands_beside_it_too_is_told_and_not_sent(place: str, route: str) -> None:
    beside = {"name": "id", "in": place, "required": True, "schema": {"type": "string"}}

    schema = {"type": "object", "properties": {"id": {"type": "string"}, "name": {}}, "required": ["name"]}
    body = {"content": {"application/json": {"schema": schema}}}
    understood = _understood(
        _page(route, _operation("putBoat", parameters=[beside], requestBody=body), "put")
    )
    ((_, operation),) = understood.spec.operations()
    assert [(one.name, one.location.value) for one in operation.parameters] == [
        ("id", place),
        ("name", "body"),
    ]
    ((message, severity),) = _told(understood, "parameter-twice")
    assert message.startswith(f"PUT {route} takes id in its body and beside it")
    assert severity is Severity.WARNING
    assert _functions(understood)


@pytest.mark.parametrize(("place", "route"), [("path", "/boats/{id}"), ("query", "/boats")])
def test_values_of_one_name_that_must_both_be_sent_are_told_apart_by_their_place(
    place: str, route: str
) -> None:
    beside = {"name": "id", "in": place, "required": True, "schema": {"type": "string"}}
    schema = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    understood = _understood(
        _page(route, _operation("putBoat", parameters=[beside], requestBody=body), "put")
    )
    ((_, operation),) = understood.spec.operations()
    planned = names.plan_names(understood.spec, Names(), {})
    assert [(one.name, planned.argument(one.label)) for one in operation.parameters] == [
        ("id", "id"),
        ("id", "id_in_body"),
    ]


@pytest.mark.parametrize(
    ("media", "written"),
    [
        ("application/octet-stream", "raw"),
        ("text/plain", "raw"),
        ("application/xml; charset=utf-8", "raw"),
        ("application/x-ndjson", "raw"),
        ("application/json; charset=utf-8", "json"),
        ("application/vnd.boats+json", "json"),
        ("multipart/form-data", "multipart"),
        ("application/x-www-form-urlencoded", "form"),
        ("*/*", "json"),
    ],
)
def test_a_body_in_another_media_type_is_its_users_to_write_and_keys_of_it_are_told(
    media: str, written: str
) -> None:
    understood = _sent_as(media, BOAT)
    ((_, operation),) = understood.spec.operations()
    assert operation.body.value == written
    assert operation.media == ((media,) if written == "raw" else ())
    assert len(_told(understood, "body-media")) == (written == "raw")
    assert not understood.errors


@pytest.mark.parametrize("media", ["image/png", "application/json", "*/*"])
def test_a_body_of_bytes_is_raw_whatever_its_media_type(media: str) -> None:
    understood = _sent_as(media, {"type": "string", "format": "binary"})
    ((_, operation),) = understood.spec.operations()
    (body,) = operation.parameters
    assert (operation.body.value, body.type) == ("raw", s.Primitive(type=s.PrimitiveType.FILE))
    assert not _told(understood, "body-media")
    assert operation.media == (("application/octet-stream",) if media == "*/*" else (media,))


def _in_any_of(*media: str, required: bool = True) -> s.Operation:
    schema = {"type": "string", "format": "binary"}
    body = {"required": required, "content": {one: {"schema": schema} for one in media}}
    page = _page("/boats", _operation("addBoat", requestBody=body), "post")
    ((_, operation),) = _understood(page).spec.operations()
    return operation


@pytest.mark.parametrize(
    ("media", "sent", "default", "presence"),
    [
        (("image/png", "image/gif"), ("image/png", "image/gif"), "image/png", s.Presence.OPTIONAL),
        (("image/png", "image/*"), ("image/png",), "image/png", s.Presence.OPTIONAL),
        (("image/*",), (), None, s.Presence.REQUIRED),
    ],
)
def test_of_several_media_types_users_choose_one_and_of_a_range_they_must(
    media: tuple[str, ...], sent: tuple[str, ...], default: str | None, presence: s.Presence
) -> None:
    operation = _in_any_of(*media)
    (choice,) = (one for one in operation.parameters if one.name == "Content-Type")
    assert (operation.media, operation.media_to_send) == (media, sent)
    assert (choice.location, choice.default, choice.presence) == (s.In.HEADER, default, presence)
    assert isinstance(choice.type, s.Named) is ("image/*" not in media)


def test_a_raw_body_must_be_given_only_where_its_page_says_so() -> None:
    for required, presence in ((True, s.Presence.REQUIRED), (False, s.Presence.OPTIONAL)):
        (body,) = _in_any_of("image/png", required=required).parameters
        assert body.presence is presence


def test_a_body_that_is_one_value_has_its_bounds_and_one_with_keys_tells_them() -> None:
    understood = _sent_as("application/json", {"type": "array", "items": {"type": "string"}, "maxItems": 3})
    ((_, operation),) = understood.spec.operations()
    (body,) = operation.parameters
    assert body.rules is not None
    assert body.rules.max_items == 3
    assert not _told(understood, "unread-key")
    keyed = _sent_as("application/json", {**BOAT, "minProperties": 1})
    ((message, _),) = _told(keyed, "unread-key")
    assert message.endswith("/minProperties")


def test_keys_that_no_client_needs_are_listed() -> None:
    operation = _operation(
        "listBoats", **{"x-note": {"a": 1}, "externalDocs": {"url": "https://x.example.net"}}
    )
    understood = _understood(_page("/boats", operation))
    found = [one.key for one in understood.passed_over]
    assert found == ["/paths//boats/get/x-note", "/paths//boats/get/externalDocs"]
    assert not _told(understood, "unread-key")


@pytest.mark.parametrize("form", FORMS)
def test_a_page_with_a_fragment_is_of_this_dialect_whatever_calls_its_prose_shows(form: str) -> None:
    shown = "## GET /boats/{id}\n\n```\nGET https://api.boats.example.net/boats/7?ask=crew\n```\n\n"
    text = FORMS[form](document(_operation("getBoat")))
    title, rest = text.split("\n\n", 1)
    assert detect(Document("page.md", f"{title}\n\n{shown}{rest}")).name == "openapi_markdown"
    assert detect(Document("page.md", f"{text}\n{shown}")).name == "openapi_markdown"
