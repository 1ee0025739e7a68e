"""What pages with OpenAPI fragments say: the same in each form, every key read or told."""

from __future__ import annotations

from typing import Any

import pytest
from fragment_pages import FORMS, Write, document, endpoint, mintlify, observe

from clientwright.building import Built, build
from clientwright.building.components import with_distinct_components
from clientwright.building.copies import without_copies
from clientwright.notations.shapes import (
    Constant,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Reference,
    Scalar,
    Shape,
)
from clientwright.reading.sources import Document
from clientwright.spec.styles import style_of
from clientwright.spec.vocabulary import Flow, In, Presence, PrimitiveType

TEXT = Scalar(PrimitiveType.STRING)
NULL = NullShape()
BOAT = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 2, "description": "What it is called."},
        "length": {"type": ["number", "null"], "exclusiveMinimum": 0},
        "owner": {"$ref": "#/components/schemas/Owner"},
        "id": {"type": "string", "readOnly": True},
    },
}
OWNER = {
    "type": "object",
    "properties": {"boats": {"type": "array", "items": {"$ref": "#/components/schemas/Boat"}}},
}
OPERATION: dict[str, Any] = {
    "tags": ["Boats"],
    "operationId": "getBoat",
    "summary": "Boat",
    "parameters": [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {
            "name": "tags",
            "in": "query",
            "explode": False,
            "schema": {"type": "array", "items": {"type": "string"}},
        },
    ],
    "responses": {
        "200": {
            "description": "The boat",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}},
        },
        "404": {"description": "No such boat"},
    },
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_each_form_says_the_same(form: Write) -> None:
    seen = observe(form(document(OPERATION, {"Boat": BOAT, "Owner": OWNER})))
    (one,) = seen.chapters[0].endpoints
    assert (one.method, one.path, one.name, one.title, one.group) == (
        "GET",
        "/boats/{id}",
        "getBoat",
        "Boat",
        "Boats",
    )
    assert [server.url for server in one.servers] == ["https://api.boats.example.net/v1"]
    assert [(each.field.name, each.location, each.explode) for each in one.parameters] == [
        ("id", In.PATH, None),
        ("tags", In.QUERY, False),
    ]
    assert [answer.status for answer in one.answers] == ["200", "404"]
    assert one.answers[0].bodies[0].shape == Reference("Boat")
    boat = {shape.name: shape.shape for shape in seen.shapes}["Boat"]
    assert isinstance(boat, ObjectOf)
    name, length, owner, identifier = boat.fields
    assert name.presence is Presence.REQUIRED and name.rules is not None and name.rules.min_length == 2
    assert length.shape == OneOf((Scalar(PrimitiveType.NUMBER), NULL), origin=length.origin)
    assert owner.shape == Reference("Owner")
    assert identifier.flow is Flow.READ
    assert seen.findings == ()


def _shape(schema: dict[str, Any], **schemas: Any) -> Shape:
    operation = {
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    }
    found = endpoint(mintlify(document(operation, schemas))).answers[0].bodies[0].shape
    assert found is not None
    return found


def _members(shape: Shape) -> tuple[Shape, ...]:
    assert isinstance(shape, OneOf)
    return shape.members


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string"}]},
        {"allOf": [{"type": "string"}], "nullable": True},
    ],
)
def test_null_in_each_spelling(schema: dict[str, Any]) -> None:
    assert set(_members(_shape(schema))) == {TEXT, NULL}


@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
def test_values_beside_any_text_are_those_of_which_some_are_listed(key: str) -> None:
    listed = {"type": "string", "enum": ["a", "b"]}
    opened = _shape({key: [listed, {"type": "string"}], "title": "Letter"})
    assert isinstance(opened, OneOfValues)
    assert (opened.values, opened.open) == (("a", "b"), True)
    assert NULL in _members(_shape({key: [{"type": "string"}, listed, {"type": "null"}]}))
    closed = _members(_shape({key: [listed, {"type": "integer"}]}))
    assert isinstance(closed[0], OneOfValues) and not closed[0].open


def test_enums_and_constants() -> None:
    assert _shape({"const": 3}) == Constant(3)
    plain = _shape({"enum": ["a", "b"]})
    assert isinstance(plain, OneOfValues) and plain.values == ("a", "b")
    values, null = _members(_shape({"type": "string", "enum": ["a", None]}))
    assert isinstance(values, OneOfValues) and values.values == ("a",) and null == NULL
    texts = _shape({"type": "string", "enum": [1, "1D"]})
    assert isinstance(texts, OneOfValues) and texts.values == ("1", "1D")


def test_schemas_that_hold_at_once_are_one_object() -> None:
    shape = _shape(
        {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"required": ["a"]},
                {"properties": {"b": {"type": "string"}}},
            ]
        },
        Base={"type": "object", "properties": {"a": {"type": "integer"}}},
    )
    assert isinstance(shape, ObjectOf)
    assert [(one.name, one.shape, one.presence) for one in shape.fields] == [
        ("a", Scalar(PrimitiveType.INTEGER), Presence.REQUIRED),
        ("b", TEXT, Presence.OPTIONAL),
    ]


def test_what_stands_beside_a_union_holds_in_each_member() -> None:
    cat = {"type": "object", "properties": {"cat": {"type": "string"}}}
    dog = {"type": "object", "properties": {"dog": {"type": "string"}}}
    union = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
    shape = _shape({"allOf": [union, {"properties": {"both": {"type": "string"}}}]}, Cat=cat, Dog=dog)
    names = [
        [field.name for field in member.fields] for member in _members(shape) if isinstance(member, ObjectOf)
    ]
    assert names == [["cat", "both"], ["dog", "both"]]


def test_a_discriminator_names_the_value_of_each_member() -> None:
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"tabby": "#/components/schemas/Cat"}},
    }
    one = {"type": "object", "properties": {"kind": {"type": "string"}}}
    shape = _shape(schema, Cat=one, Dog={**one, "required": ["kind"]})
    assert isinstance(shape, OneOf)
    assert (shape.discriminator, shape.values) == ("kind", ("tabby", "Dog"))


def test_maps_lists_and_encoded_references() -> None:
    assert _shape({"type": "object", "additionalProperties": {"type": "string"}}) == MapOf(TEXT)
    assert _shape({"items": {"type": "string"}}) == ListOf(TEXT)
    assert _shape({"$ref": "#/components/schemas/%5BA%5D%20b"}, **{"[A] b": BOAT}) == Reference("[A] b")


def test_a_reference_that_leads_nowhere_is_told() -> None:
    schema = {"$ref": "#/components/schemas/None"}
    operation = {
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    }
    (finding,) = observe(mintlify(document(operation))).findings
    assert "leads nowhere" in finding.message and finding.location is not None and finding.location.line > 7


def test_a_key_that_no_rule_reads_is_told_with_its_line() -> None:
    operation = {**OPERATION, "callbacks": {"done": {}}}
    text = mintlify(document(operation, {"Boat": {**BOAT, "not": {"type": "string"}}, "Owner": OWNER}))
    findings = observe(text).findings
    assert sorted(one.message for one in findings) == [
        "no rule reads /components/schemas/Boat/not",
        "no rule reads /paths//boats/{id}/get/callbacks",
    ]
    for one in findings:
        assert one.location is not None
        assert one.message.rpartition("/")[2] in text.split("\n")[one.location.line - 1]


SCHEMES = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "token": {"type": "http", "scheme": "bearer"},
}


@pytest.mark.parametrize(
    ("own", "common", "expected"),
    [
        (None, None, None),
        (None, [], None),
        ([], [{"key": []}], ()),
        ([{"key": [], "token": []}], [], (("X-Key", "Authorization"),)),
        ([{"key": []}, {}], None, (("X-Key",), ())),
        (None, [{"token": []}], (("Authorization",),)),
    ],
)
def test_what_an_operation_demands(own: Any, common: Any, expected: Any) -> None:
    operation = OPERATION if own is None else {**OPERATION, "security": own}
    more = {} if common is None else {"security": common}
    value = document(operation, {"Boat": BOAT, "Owner": OWNER}, **more)
    value["components"]["securitySchemes"] = SCHEMES
    sent = endpoint(mintlify(value)).credentials
    assert (None if sent is None else tuple(tuple(one.wire for one in group) for group in sent)) == expected


def test_an_empty_list_of_apidog_is_not_believed() -> None:
    value = document(
        {**OPERATION, "security": [], "x-apidog-status": "released"}, {"Boat": BOAT, "Owner": OWNER}
    )
    value |= {"security": [{"token": []}]}
    value["components"]["securitySchemes"] = {"token": {"type": "bearer"}}
    seen = observe(FORMS["apidog"](value))
    (one,) = seen.chapters[0].endpoints
    assert one.credentials is not None and one.credentials[0][0].format == "Bearer {}"
    assert [finding.rule for finding in seen.findings] == ["openapi-fragment"]


OLDER = """# Boat

> Adds a boat.

## OpenAPI

````yaml post /boats
paths:
  path: /boats
  method: post
  servers:
    - url: https://api.boats.example.net
  request:
    security:
      - title: key
        parameters:
          query: {}
          header:
            X-Key:
              type: apiKey
          cookie: {}
    parameters:
      path: {}
      query:
        fast:
          schema:
            - type: boolean
              required: true
      header: {}
      cookie: {}
    body:
      application/json:
        schemaArray:
          - type: object
            properties:
              name:
                allOf:
                  - type: string
                    maxLength: 9
            required: true
            requiredProperties:
              - name
            refIdentifier: '#/components/schemas/Boat'
  response:
    '201':
      application/json:
        schemaArray:
          - type: object
            properties:
              id:
                allOf:
                  - type: string
        description: Added
    '500':
      _mintlify/placeholder:
        schemaArray:
          - type: any
            description: Broken
  deprecated: false
  type: path
components:
  schemas: {}
````
"""


def test_mintlifys_older_form() -> None:
    seen = observe(OLDER)
    (one,) = seen.chapters[0].endpoints
    (fast,) = one.parameters
    assert (fast.field.name, fast.location, fast.field.presence) == ("fast", In.QUERY, Presence.REQUIRED)
    (body,) = one.body
    assert isinstance(body.shape, ObjectOf) and body.presence is Presence.REQUIRED
    (name,) = body.shape.fields
    assert name.presence is Presence.REQUIRED and name.rules is not None and name.rules.max_length == 9
    assert [(answer.status, len(answer.bodies)) for answer in one.answers] == [("201", 1), ("500", 0)]
    assert one.credentials is not None and one.credentials[0][0].wire == "X-Key"
    assert seen.findings == ()


def test_several_pages_in_a_file_keep_types_of_one_name_apart() -> None:
    other = {**BOAT, "required": []}
    second = document({**OPERATION, "operationId": "oldBoat"}, {"Boat": other, "Owner": OWNER})
    seen = observe(mintlify(document(OPERATION, {"Boat": BOAT, "Owner": OWNER})) + "\n" + mintlify(second))
    answers = [one.answers[0].bodies[0].shape for one in seen.chapters[0].endpoints]
    assert answers == [Reference("Boat"), Reference("BoatOldBoat")]
    assert {shape.name for shape in seen.shapes} == {"Boat", "Owner", "BoatOldBoat", "OwnerOldBoat"}
    assert sorted(one.message.split()[0] for one in seen.findings) == ["Boat", "Owner"]


def test_types_and_operations_of_several_documents() -> None:
    texts = {
        "a.md": mintlify(document(OPERATION, {"Boat": BOAT, "Owner": OWNER})),
        "b.md": mintlify(document(OPERATION, {"Boat": BOAT, "Owner": OWNER})),
        "c.md": mintlify(
            document({**OPERATION, "operationId": "c"}, {"Boat": {**BOAT, "required": []}, "Owner": OWNER})
        ),
    }
    documents = {name: Document(name, text) for name, text in texts.items()}
    pages, told = with_distinct_components([observe(text, name) for name, text in texts.items()], documents)
    assert [{shape.name for shape in page.shapes} for page in pages] == [
        {"Boat", "Owner"},
        {"Boat", "Owner"},
        {"BoatC", "OwnerC"},
    ]
    assert len(told) == 2
    kept, copies = without_copies(pages, documents)
    assert [len(page.chapters[0].endpoints) for page in kept] == [1, 0, 1]
    assert [one.rule for one in copies] == ["copy"]


@pytest.mark.parametrize(
    ("stated", "schema", "style"),
    [
        ({}, {"type": "array"}, ""),
        ({"explode": False}, {"type": "array"}, "comma"),
        ({"style": "pipeDelimited"}, {"type": "array"}, "pipe"),
        ({"style": "spaceDelimited", "explode": False}, {"type": ["array", "null"]}, "space"),
        ({"style": "pipeDelimited", "explode": True}, {"type": "array"}, ""),
        ({}, {"type": "object"}, "spread"),
        ({}, {"$ref": "#/components/schemas/Boat"}, "spread"),
        ({"style": "deepObject"}, {"$ref": "#/components/schemas/Boat"}, "deep"),
        ({"style": "deepObject"}, {"type": "string"}, ""),
        ({}, {"type": "string"}, ""),
        ({"in": "path"}, {"type": "array"}, "comma"),
        ({"in": "header"}, {"type": "array"}, "comma"),
    ],
)
def test_lists_and_objects_are_written_as_the_page_says(
    stated: dict[str, Any], schema: dict[str, Any], style: str
) -> None:
    built = _built_with(stated, schema)
    assert _told_styles(built) == 0
    types = {one.name: one for one in built.spec.types}
    (parameter,) = (one for _, each in built.spec.operations() for one in each.parameters if one.name == "id")
    assert style_of(parameter, types) == style


@pytest.mark.parametrize("stated", [{"in": "path", "style": "matrix"}, {"in": "cookie"}, {"style": "odd"}])
def test_a_style_that_no_client_writes_is_told(stated: dict[str, Any]) -> None:
    assert _told_styles(_built_with(stated, {"type": "array"})) == 1
    assert _told_styles(_built_with(stated, {"type": "string"})) == 0


def _told_styles(built: Built) -> int:
    return sum(one.rule == "parameter-style" for one in built.diagnostics)


def _built_with(stated: dict[str, Any], schema: dict[str, Any]) -> Built:
    """The spec of a page with one parameter, in the query where it does not say otherwise."""
    parameter = {"name": "id", "in": "query", "required": True, "schema": schema, **stated}
    other = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    place = [parameter] if parameter["in"] == "path" else [parameter, other]
    text = mintlify(document({**OPERATION, "parameters": place}, {"Boat": BOAT, "Owner": OWNER}))
    if parameter["in"] != "path":
        text = text.replace("/boats/{id}", "/boats").replace(
            "- name: id\n        in: path", "- name: x\n        in: header"
        )
    return build("boats", [observe(text)], [Document("page.md", text)])


def test_a_discriminator_tells_the_value_of_each_member() -> None:
    kind: dict[str, Any] = {"type": "object", "properties": {"kind": {"type": "string"}}}
    schemas = {
        "Ferry": kind,
        "Tug": {"type": "object", "properties": {"kind": {"enum": ["tug"]}, "pull": {"type": "integer"}}},
        "Raft": {"allOf": [{"type": "object", "properties": {"kind": {"const": "raft"}}}]},
        "Yacht": {"type": "object", "properties": {"kind": {"type": "string"}, "mast": {"type": "integer"}}},
    }
    members = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    mapping = {"ferry": "#/components/schemas/Ferry", "boat": "Ferry"}
    body = {"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    operation = {**OPERATION, "requestBody": {"content": {"application/json": {"schema": body}}}}
    observed = observe(mintlify(document(operation, {"Boat": BOAT, "Owner": OWNER, **schemas})))
    shape = observed.chapters[0].endpoints[0].body[0].shape
    assert isinstance(shape, OneOf)
    assert (shape.discriminator, shape.values) == ("kind", ("ferry", "tug", "raft", "Yacht"))
    assert [one.message for one in observed.findings] == [
        "the discriminator's boat are values of no member alone"
    ]


def test_webhooks_are_events() -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}}
    value = {
        **document({}, {"Boat": BOAT, "Owner": OWNER}),
        "webhooks": {"boat.sunk": {"post": {"requestBody": body}}},
    }
    del value["paths"]
    text = mintlify({**value, "paths": {"/x": {"get": {}}}}).replace("paths:\n  /x:\n    get: {}\n", "")
    (event,) = observe(text).chapters[0].events
    assert (event.name, event.shape) == ("boat.sunk", Reference("Boat"))
