"""How an API is said in OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from clientwright import spec as s
from clientwright.exporting.openapi import export
from clientwright.names import Names, plan_names

STRING = s.Primitive(type=s.PrimitiveType.STRING)
NUMBER = s.Primitive(type=s.PrimitiveType.NUMBER)
KIND = s.Named(name="Kind")
THING = s.Named(name="Thing")
TYPES = (
    s.Enum(name="Kind", values=("a", "b")),
    s.Object(name="Thing", fields=(s.Field(name="kind", type=KIND, presence=s.Presence.REQUIRED),)),
    s.Union(name="Either", members=(STRING, NUMBER)),
    s.Alias(name="Things", target=s.List(items=THING)),
)


def parameter(name: str, type_: s.TypeRef = STRING, location: s.In = s.In.BODY, **facts: Any) -> s.Parameter:
    return s.Parameter(name=name, location=location, type=type_, **{"presence": s.Presence.OPTIONAL, **facts})


def operation(key: str, *parameters: s.Parameter, send: str = "", **facts: Any) -> s.Operation:
    method, route = key.split(" ")
    return s.Operation(
        method=method,
        path=route,
        send=send or method,
        route=route,
        parameters=parameters,
        **{"answer": s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any(why="not said")), **facts},
    )


def document(*operations: s.Operation, **facts: Any) -> dict[str, Any]:
    resources = (s.Resource(name="Widgets", operations=operations),)
    spec = s.Spec(**{"api": "mini", "resources": resources, "types": TYPES, **facts})
    written = export(spec, plan_names(spec, Names(), {}))
    assert list(OpenAPIV31SpecValidator(written).iter_errors()) == []
    return written


def only(written: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any]
    ((found,),) = (item.values() for item in written["paths"].values())
    return found


def answer(type_: s.TypeRef, format_: s.AnswerFormat = s.AnswerFormat.JSON, **facts: Any) -> s.Answer:
    return s.Answer(format=format_, type=type_, **facts)


# --- what the page does not say ------------------------------------------------------------------------


def test_what_is_not_said_is_left_out() -> None:
    written = document(operation("POST /widget"))
    assert written["info"] == {"title": "mini", "version": "0.1.0"}
    assert {"servers", "security", "webhooks", "x-unplaced-operations"}.isdisjoint(written)
    assert "securitySchemes" not in written["components"]
    found = only(written)
    assert {"security", "summary", "description", "parameters", "requestBody"}.isdisjoint(found)
    assert found["responses"] == {
        "default": {"description": "", "x-format": "unknown", "x-unknown": "not said"}
    }


@pytest.mark.parametrize(
    ("given", "status", "content"),
    [
        (answer(THING), "default", {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}),
        (
            answer(STRING, status="201", content_type="text/csv"),
            "201",
            {"text/csv": {"schema": {"type": "string"}}},
        ),
        (answer(s.Any(), s.AnswerFormat.EMPTY, status="204"), "204", None),
        (answer(s.Any(), s.AnswerFormat.BINARY), "default", {"*/*": {}}),
        (answer(s.Any(), s.AnswerFormat.BINARY, content_type="image/png"), "default", {"image/png": {}}),
        (answer(STRING, s.AnswerFormat.UNKNOWN), "default", {"*/*": {"schema": {"type": "string"}}}),
        (answer(s.Any(), status="fine"), "default", {"application/json": {"schema": {}}}),
    ],
)  # fmt: skip
def test_a_response_says_what_the_page_says(given: s.Answer, status: str, content: Any) -> None:
    responses = only(document(operation("GET /x", answer=given)))["responses"]
    assert list(responses) == [status]
    assert responses[status].get("content") == content
    assert responses[status].get("x-status") == ("fine" if given.status == "fine" else None)


def test_where_a_fact_comes_from_is_told() -> None:
    origin = s.Origin(source="page.txt", first=66, last=72, rule="block")
    given = operation(
        "POST /widget",
        parameter("size", origin=origin, basis=s.Basis.OVERLAY),
        body=s.BodyFormat.JSON,
        origin=origin,
        access=s.Access.ADMIN,
        status=s.Status.DEPRECATED,
        answer=answer(THING, basis=s.Basis.DERIVED, origin=origin),
    )
    found = only(document(given))
    assert (found["x-origin"], found["x-access"], found["deprecated"]) == ("page.txt:66-72", "admin", True)
    size = found["requestBody"]["content"]["application/json"]["schema"]["properties"]["size"]
    assert size == {"type": "string", "x-origin": "page.txt:66-72", "x-basis": "overlay"}
    assert found["responses"]["default"]["x-basis"] == "derived"
    assert "x-basis" not in found


# --- where an operation stands -------------------------------------------------------------------------


def test_the_method_that_is_sent_is_the_one_that_is_exported() -> None:
    found = document(operation("ALL /report", send="POST"))["paths"]["/report"]["post"]
    assert found["x-documented-method"] == "ALL"
    plain = document(operation("POST /report"))["paths"]["/report"]["post"]
    assert "x-documented-method" not in plain


def test_operations_that_fall_together_are_both_there() -> None:
    written = document(
        operation("POST /report", name="make"),
        operation("ALL /report", send="POST", name="build"),
        operation("LINK /report", name="link"),
        operation("GET /a/{id}/b/{id}", parameter("id", location=s.In.PATH)),
    )
    assert written["paths"]["/report"]["post"]["operationId"] == "widgets.make"
    lost = {one["operation"]["operationId"]: one for one in written["x-unplaced-operations"]}
    assert lost["widgets.build"]["because"] == "widgets.make has the same method and path."
    assert (lost["widgets.build"]["method"], lost["widgets.build"]["path"]) == ("POST", "/report")
    assert lost["widgets.link"]["because"] == "OpenAPI 3.1 has no method LINK."
    assert len(lost) == 3


def test_paths_that_differ_in_the_names_of_parameters_are_one_path() -> None:
    written = document(
        operation("GET /a/{id}", parameter("id", location=s.In.PATH), name="get"),
        operation("DELETE /a/{name}", parameter("name", location=s.In.PATH)),
    )
    assert list(written["paths"]) == ["/a/{id}"]
    (named,) = written["paths"]["/a/{id}"]["delete"]["parameters"]
    assert (named["name"], named["x-name"], named["required"]) == ("id", "name", True)


def test_a_path_with_a_name_twice_takes_no_place_of_another() -> None:
    one, two = (parameter(name, location=s.In.PATH) for name in ("one", "two"))
    written = document(
        operation("GET /a/{one}/{one}", one, name="odd"),
        operation("GET /a/{one}/{two}", one, two, name="even"),
    )
    assert list(written["paths"]) == ["/a/{one}/{two}"]
    assert [one["path"] for one in written["x-unplaced-operations"]] == ["/a/{one}/{one}"]


def test_a_route_becomes_a_template_that_every_reader_takes() -> None:
    given = operation("GET a", parameter("user id", location=s.In.PATH)).model_copy(
        update={"route": "users/{user id}/a}b{c"}
    )
    written = document(given)
    assert list(written["paths"]) == ["/users/{user_id}/a%7Db%7Bc"]
    assert only(written)["parameters"][0]["x-name"] == "user id"


def test_the_order_is_the_pages() -> None:
    written = document(operation("GET /z"), operation("GET /a"), operation("POST /z", name="post"))
    assert list(written["paths"]) == ["/z", "/a"]
    assert list(written["components"]["schemas"]) == ["Kind", "Thing", "Either", "Things"]


# --- credentials and servers ---------------------------------------------------------------------------


def test_credentials() -> None:
    security = (
        s.Security(name="key", header="Authorization", format="API_KEY {}", description="The key."),
        s.Security(name="token", header="authorization", format="Bearer {}"),
        s.Security(name="client id", header="client_id"),
        s.Security(name="odd", header="X-Token", format="Bearer {}"),
        s.Security(name="password", header="Authorization", format="Basic {}"),
    )
    either = (("key",), ("token", "client id"))
    written = document(
        operation("GET /either", security=either),
        operation("GET /public", security=()),
        operation("GET /unknown"),
        operation("GET /odd", security=(("nobody",),)),
        security=security,
    )
    key, token, client, odd, password = written["components"]["securitySchemes"].values()
    assert (key["type"], key["in"], key["name"]) == ("apiKey", "header", "Authorization")
    assert key["description"] == "The key.\n\nThe header holds API_KEY {}, the value in {}."
    assert key["x-format"] == "API_KEY {}"
    assert token == {"type": "http", "scheme": "bearer"}
    assert password == {"type": "http", "scheme": "basic"}
    assert client == {"type": "apiKey", "in": "header", "name": "client_id"}
    assert (odd["type"], odd["name"]) == ("apiKey", "X-Token")
    names = list(written["components"]["securitySchemes"])
    found = {path: item["get"].get("security") for path, item in written["paths"].items()}
    assert found == {
        "/either": [{"key": []}, {"token": [], names[2]: []}],
        "/public": [],
        "/unknown": None,
        "/odd": None,
    }
    assert written["paths"]["/odd"]["get"]["x-undefined-security"] == [["nobody"]]


def test_credentials_outside_headers() -> None:
    security = (s.Security(name="key", query="api_key"), s.Security(name="session", cookie="sid"))
    key, session = document(operation("GET /x"), security=security)["components"]["securitySchemes"].values()
    assert key == {"type": "apiKey", "in": "query", "name": "api_key"}
    assert session == {"type": "apiKey", "in": "cookie", "name": "sid"}


def test_the_server_of_one_operation() -> None:
    servers = (s.Server(name="default", url="https://a.dev"), s.Server(name="files", url="https://f.dev"))
    files = operation("POST /files").model_copy(update={"server": "files"})
    written = document(operation("GET /x"), files, servers=servers)
    assert [one["url"] for one in written["servers"]] == ["https://a.dev"]
    assert [one["url"] for one in written["paths"]["/files"]["post"]["servers"]] == ["https://f.dev"]
    assert "servers" not in written["paths"]["/x"]["get"]


def test_a_server_without_an_address_is_no_server() -> None:
    servers = (
        s.Server(name="live", url="https://api.example.com/v1", description="Live."),
        s.Server(name="yours", url="https://{you}.example.com"),
    )
    written = document(operation("GET /x"), servers=servers)
    assert written["servers"] == [
        {"url": "https://api.example.com/v1", "description": "Live.", "x-name": "live"}
    ]
    assert [one["x-name"] for one in written["x-server-templates"]] == ["yours"]


# --- parameters ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", s.QueryStyle)
def test_queries(style: s.QueryStyle) -> None:
    given = operation(
        "GET /x",
        parameter("plain", location=s.In.QUERY),
        parameter("ids", s.List(items=STRING), s.In.QUERY),
        parameter("things", s.Named(name="Things"), s.In.QUERY),
        parameter("shown", s.List(items=THING), s.In.QUERY),
        parameter("filter", s.Map(values=s.Any()), s.In.QUERY),
        parameter("either", s.Named(name="Either"), s.In.QUERY),
        parameter("X-Ids", s.List(items=STRING), s.In.HEADER),
    )
    written = document(given, conventions=s.Conventions(query_style=style))
    found = {one.get("x-name", one["name"]): one for one in only(written)["parameters"]}
    mark = "[]" if style is s.QueryStyle.BRACKETS else ""
    assert found["ids"]["name"] == f"ids{mark}"
    assert found["things"]["name"] == f"things{mark}"
    assert (found["ids"]["style"], found["ids"]["explode"]) == ("form", True)
    assert found["ids"]["schema"] == {"type": "array", "items": {"type": "string"}}
    element = found["shown"]["schema"]["items"]
    assert (element["type"], element["contentMediaType"]) == ("string", "application/json")
    assert element["contentSchema"] == {"$ref": "#/components/schemas/Thing"}
    assert found["filter"] == {
        "name": "filter",
        "in": "query",
        "content": {"application/json": {"schema": {"type": "object", "additionalProperties": {}}}},
    }
    assert found["plain"] == {"name": "plain", "in": "query", "schema": {"type": "string"}}
    assert found["either"]["schema"] == {"$ref": "#/components/schemas/Either"}
    assert list(found["X-Ids"]["content"]) == ["application/json"]


def test_a_type_that_holds_itself_can_stand_in_a_query() -> None:
    nested = s.Named(name="Nested")
    types = (s.Union(name="Nested", members=(s.List(items=nested), s.Nullable(type=nested), STRING)),)
    found = only(document(operation("GET /x", parameter("q", nested, s.In.QUERY)), types=types))
    assert found["parameters"][0]["schema"] == {"$ref": "#/components/schemas/Nested"}


def test_a_deprecated_parameter_says_so_wherever_it_travels() -> None:
    given = (parameter("q", location=s.In.QUERY, deprecated=True), parameter("b", deprecated=True))
    found = only(document(operation("POST /x", *given, body=s.BodyFormat.JSON)))
    assert found["parameters"][0]["deprecated"]
    assert found["requestBody"]["content"]["application/json"]["schema"]["properties"]["b"]["deprecated"]


# --- bodies --------------------------------------------------------------------------------------------


def test_bodies() -> None:
    required = parameter("a", presence=s.Presence.REQUIRED)
    unknown = parameter("b", s.Nullable(type=NUMBER), presence=s.Presence.UNKNOWN)
    written = document(
        operation("POST /json", required, unknown, body=s.BodyFormat.JSON),
        operation("POST /whole", parameter("all", s.Named(name="Things")), body=s.BodyFormat.JSON_WHOLE),
        operation("DELETE /form", parameter("filter", THING), parameter("l", s.List(items=THING), default=[]),
                  body=s.BodyFormat.FORM),
        operation("POST /multipart", parameter("file", s.Primitive(type=s.PrimitiveType.FILE)),
                  body=s.BodyFormat.MULTIPART),
    )  # fmt: skip
    bodies = {
        path: operation["requestBody"]
        for path, item in written["paths"].items()
        for operation in item.values()
    }
    assert bodies["/json"] == {
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {"a": {"type": "string"}, "b": {"type": ["number", "null"]}},
                    "required": ["a"],
                    "x-presence-unknown": ["b"],
                }
            }
        },
        "required": True,
    }
    assert bodies["/whole"] == {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Things"}}},
        "x-name": "all",
    }
    form = bodies["/form"]["content"]["application/x-www-form-urlencoded"]
    assert form["encoding"] == {"filter": {"contentType": "application/json"}}
    assert form["schema"]["properties"]["l"] == {
        "type": "array",
        "items": {
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {"$ref": "#/components/schemas/Thing"},
        },
        "x-default": [],
    }
    multipart = bodies["/multipart"]["content"]["multipart/form-data"]["schema"]
    assert multipart["properties"]["file"]["contentMediaType"] == "application/octet-stream"


def test_a_body_of_no_stated_form_takes_any() -> None:
    given = parameter("filter", s.Map(values=s.Any()))
    found = only(document(operation("POST /x", given)))
    assert list(found["requestBody"]["content"]) == ["*/*"]
    (media,) = only(document(operation("POST /x", given, body=s.BodyFormat.JSON)))["requestBody"][
        "content"
    ].values()
    assert "encoding" not in media


def test_an_example_without_a_place_is_kept() -> None:
    shown = tuple(s.Example(label=label, value=1) for label in ("Example Request", "Example Response"))
    found = only(document(operation("GET /x", examples=shown)))
    assert [one["summary"] for one in found["x-examples"]] == ["Example Request", "Example Response"]


def test_examples_stand_with_what_they_show() -> None:
    shown: dict[str, tuple[s.ExampleRole, Any]] = {
        "Book": (s.ExampleRole.REQUEST, {"a": 1}),
        "Booked": (s.ExampleRole.RESPONSE, {"$ref": "file:///etc/passwd"}),
        "Response": (s.ExampleRole.ERROR, 3),
    }
    given = operation(
        "POST /x",
        parameter("a"),
        body=s.BodyFormat.JSON,
        answer=answer(THING),
        examples=(
            *(s.Example(label=label, role=role, value=value) for label, (role, value) in shown.items()),
            s.Example(label="Book", role=s.ExampleRole.REQUEST, value=2, headers={"X-A": "b"}),
        ),
    )
    found = only(document(given))
    requests = found["requestBody"]["content"]["application/json"]["examples"]
    assert requests == {
        "Book": {"summary": "Book", "value": {"a": 1}},
        "Book 2": {"summary": "Book", "value": 2, "x-headers": ["X-A: b"]},
    }
    answers = found["responses"]["default"]["content"]["application/json"]["examples"]
    assert answers["Booked"]["x-value-text"] == '{"$ref": "file:///etc/passwd"}'
    assert found["x-examples"] == [{"summary": "Response", "value": 3}]


# --- types ---------------------------------------------------------------------------------------------


def valid(written: dict[str, Any], schema: dict[str, Any], value: Any) -> bool:
    whole = {**schema, "components": written["components"]}
    return Draft202012Validator(whole).is_valid(value)


def test_an_enum_is_closed_in_requests_and_open_in_answers() -> None:
    written = document(
        operation("POST /x", parameter("thing", THING), body=s.BodyFormat.JSON, answer=answer(THING))
    )
    found = only(written)
    sent = found["requestBody"]["content"]["application/json"]["schema"]
    got = found["responses"]["default"]["content"]["application/json"]["schema"]
    assert valid(written, sent, {"thing": {"kind": "a"}})
    assert not valid(written, sent, {"thing": {"kind": "new"}})
    assert valid(written, got, {"kind": "new"})
    assert not valid(written, got, {"kind": 3})
    assert not valid(written, got, {})
    assert list(written["components"]["schemas"]) == [
        "Kind", "Kind.Answer", "Thing", "Thing.Answer", "Either", "Things"
    ]  # fmt: skip


@pytest.mark.parametrize("use", [s.List(items=KIND), s.Map(values=KIND), s.Nullable(type=KIND)])
def test_an_enum_is_found_wherever_it_stands(use: s.TypeRef) -> None:
    types = (
        TYPES[0],
        s.Alias(name="Deep", target=use),
        s.Union(name="Deeper", members=(s.Named(name="Deep"),)),
    )
    deeper = s.Named(name="Deeper")
    given = operation("POST /x", parameter("p", deeper), body=s.BodyFormat.JSON, answer=answer(deeper))
    assert list(document(given, types=types)["components"]["schemas"]) == [
        "Kind", "Kind.Answer", "Deep", "Deep.Answer", "Deeper", "Deeper.Answer"
    ]  # fmt: skip


def test_a_type_that_reads_the_same_both_ways_is_shared() -> None:
    types = (s.Object(name="Plain", fields=(s.Field(name="a", type=STRING),)),)
    plain = s.Named(name="Plain")
    given = operation("POST /x", parameter("p", plain), body=s.BodyFormat.JSON, answer=answer(plain))
    assert list(document(given, types=types)["components"]["schemas"]) == ["Plain"]


@pytest.mark.parametrize(
    ("ref", "accepted", "refused"),
    [
        (STRING, ["a"], [1, None]),
        (s.Primitive(type=s.PrimitiveType.INTEGER), [1], [1.5, "1", None]),
        (s.Primitive(type=s.PrimitiveType.BOOLEAN), [True], [0, None]),
        (s.Primitive(type=s.PrimitiveType.OBJECT_ID), ["60398b0231a295e64f084fd9"], ["60398b", None]),
        (s.Primitive(type=s.PrimitiveType.NULL), [None], [0]),
        (s.Nullable(type=STRING), ["a", None], [1]),
        (s.Nullable(type=s.Nullable(type=STRING)), ["a", None], [1]),
        (s.Nullable(type=KIND), ["a", "new", None], [1]),
        (s.Nullable(type=s.Literal(value="x")), ["x", None], ["y"]),
        (s.Nullable(type=s.List(items=STRING)), [["a"], None], [[None], [1]]),
        (s.Nullable(type=s.Any()), [None, 1, {}], []),
        (s.Literal(value=1), [1], [2, "1"]),
        (s.Literal(value=True), [True], [False, 1]),
        (s.Map(values=NUMBER), [{}, {"a": 1.5}], [{"a": "b"}, []]),
        (s.List(items=THING), [[{"kind": "a"}]], [[{}], ["a"]]),
        (s.List(items=THING, open=True), [[{"kind": "a"}, "other", {}]], [{}]),
        (s.Named(name="Either"), ["a", 1], [True, None]),
        (s.Named(name="Things"), [[{"kind": "a"}]], [[1]]),
    ],
)
def test_a_schema_takes_the_values_of_its_type(
    ref: s.TypeRef, accepted: list[Any], refused: list[Any]
) -> None:
    written = document(operation("GET /x", answer=answer(ref)))
    schema = only(written)["responses"]["default"]["content"]["application/json"]["schema"]
    assert [valid(written, schema, value) for value in accepted] == [True] * len(accepted)
    assert [valid(written, schema, value) for value in refused] == [False] * len(refused)


def test_a_definition_that_lists_nothing_says_nothing() -> None:
    types = (s.Union(name="Nobody", members=()), s.Enum(name="Nothing", values=()))
    assert document(types=types)["components"]["schemas"] == {"Nobody": {}, "Nothing": {}}


def test_rules_and_defaults() -> None:
    rules = s.Rules(min_length=-1, max_length=9, minimum=1, exclusive_maximum=2.5, pattern="[", max_items=3)
    fields = (
        s.Field(name="ruled", type=STRING, rules=rules),
        s.Field(name="limit", type=NUMBER, default=100, example=20, rules=s.Rules(maximum=1000)),
        s.Field(name="much", type=NUMBER, default=1001, rules=s.Rules(maximum=1000)),
        s.Field(name="kind", type=KIND, default="a"),
        s.Field(name="when", type=s.Primitive(type=s.PrimitiveType.DATE), default="today"),
        s.Field(name="odd", type=s.Any(), default={"$ref": "x"}),
    )
    written = document(types=(*TYPES, s.Object(name="Ruled", fields=fields)))
    found = written["components"]["schemas"]["Ruled"]["properties"]
    assert found["ruled"] == {
        "type": "string", "x-minLength": -1, "maxLength": 9, "minimum": 1, "exclusiveMaximum": 2.5,
        "maxItems": 3, "x-pattern": "[",
    }  # fmt: skip
    assert found["limit"] == {"type": "number", "maximum": 1000, "default": 100, "examples": [20]}
    assert found["much"] == {"type": "number", "maximum": 1000, "x-default": 1001}
    assert found["kind"] == {"$ref": "#/components/schemas/Kind", "default": "a"}
    assert found["when"] == {"type": "string", "format": "date", "x-default": "today"}
    assert found["odd"] == {"x-default-text": '{"$ref": "x"}'}


@pytest.mark.parametrize(
    ("ref", "default", "kept"),
    [
        (NUMBER, 1, True),
        (NUMBER, True, False),
        (s.Primitive(type=s.PrimitiveType.BOOLEAN), False, True),
        (s.Primitive(type=s.PrimitiveType.INTEGER), 1.5, False),
        (s.List(items=STRING), ["a"], True),
        (s.List(items=STRING), [1], False),
        (s.Map(values=NUMBER), {"a": 1}, True),
        (s.Map(values=NUMBER), {"a": "b"}, False),
        (s.Nullable(type=STRING), "a", True),
        (s.Literal(value=1), 1, True),
        (s.Literal(value=1), True, False),
        (KIND, "c", False),
        (THING, {"kind": "a"}, False),
    ],
)
def test_a_default_that_is_not_of_the_type_is_told_apart(ref: s.TypeRef, default: Any, kept: bool) -> None:
    fields = (s.Field(name="a", type=ref, default=default),)
    written = document(types=(*TYPES, s.Object(name="Given", fields=fields)))
    found = written["components"]["schemas"]["Given"]["properties"]["a"]
    assert ("default" in found, "x-default" in found) == (kept, not kept)


# --- events and conventions ----------------------------------------------------------------------------


def test_webhooks() -> None:
    special = s.Verification(
        scheme="sha256-concat", webhook="made", field="integrity", parts=("id", "timestamp")
    )
    general = s.Verification(scheme="hmac-sha256", header="X-Signature")
    written = document(
        operation("POST /x", parameter("kind", KIND), body=s.BodyFormat.JSON),
        webhooks=(
            s.Webhook(name="made", type=KIND, value="x.made", description="It was made."),
            s.Webhook(name="other", type=THING, examples=(s.Example(label="Event", value={"kind": "a"}),)),
        ),
        webhook_models=("widgets",),
        conventions=s.Conventions(
            verification=(special, general),
            pagination=(
                s.LastRecordPagination(
                    name="lists",
                    position="lastId",
                    limit="limit",
                    record_key="id",
                    default_limit=100,
                    maximum_limit=1000,
                ),
            ),
        ),
    )
    made, other = (written["webhooks"][name]["post"] for name in ("made", "other"))
    assert made == {
        "summary": "made",
        "description": "It was made.",
        "requestBody": {
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Kind.Answer"}}}
        },
        "x-discriminator": ["type", "x.made"],
        "x-verification": {
            "scheme": "sha256-concat", "webhook": "made", "field": "integrity", "parts": ["id", "timestamp"]
        },
    }  # fmt: skip
    assert other["x-verification"] == {"scheme": "hmac-sha256", "header": "X-Signature"}
    media = other["requestBody"]["content"]["application/json"]
    assert media["examples"] == {"Event": {"summary": "Event", "value": {"kind": "a"}}}
    assert valid(written, made["requestBody"]["content"]["application/json"]["schema"], "new")
    assert written["x-webhook-models"] == ["widgets"]
    assert written["x-pagination"] == [
        {
            "kind": "last-record", "name": "lists", "position": "lastId", "record_key": "id",
            "limit": "limit", "default_limit": 100, "maximum_limit": 1000,
        }
    ]  # fmt: skip


def test_prose_and_constraints() -> None:
    rule = s.Constraint(
        kind=s.ConstraintKind.UNIQUE, text="name must be *unique*", enforcement=s.Enforcement.SERVER,
        fields=("name",),
    )  # fmt: skip
    note = s.Note(text="<b>Mind</b> my_name and _this_")
    widgets = s.Resource(
        name="Widgets", record="Thing", notes=(note,), constraints=(rule,), description="All."
    )
    given = operation("GET /x", description="One.", notes=(note,), constraints=(rule,))
    widgets = widgets.model_copy(update={"operations": (given,)})
    written = document(resources=(widgets,), notes=(note,), title="Mini")
    (tag,) = written["tags"]
    assert tag == {
        "name": "Widgets",
        "description": "All.\n\n\\<b>Mind\\</b> my_name and \\_this\\_\n\nname must be \\*unique\\*",
        "x-record": "Thing",
        "x-constraints": [
            {"kind": "unique", "text": "name must be *unique*", "enforcement": "server", "fields": ["name"]}
        ],
    }  # fmt: skip
    assert written["info"]["title"] == "Mini"
    assert written["info"]["description"].startswith(r"\<b>")
    assert only(written)["description"] == tag["description"].replace("All.", "One.")
    assert only(written)["x-constraints"] == tag["x-constraints"]
