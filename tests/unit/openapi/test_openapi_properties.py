"""What holds for the OpenAPI document of every spec."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from api_specs import fields, json_values, named, rules, specs, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from openapi_spec_validator import OpenAPIV31SpecValidator

from clientwright import spec as s
from clientwright.exporting.openapi import export
from clientwright.exporting.openapi.text import component_key, markdown
from strategies import specs as every_kind

BOUND = settings(max_examples=25, deadline=None)
HARMLESS = {
    "paragraph_open", "paragraph_close", "inline", "text", "softbreak", "hardbreak", "hr", "code_block",
    *(f"{block}_{side}" for block in ("heading", "blockquote", "bullet_list", "ordered_list", "list_item")
      for side in ("open", "close")),
}  # fmt: skip


def walk(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from walk(inner)


def placed(document: dict[str, Any]) -> list[dict[str, Any]]:
    inside = [operation for item in document["paths"].values() for operation in item.values()]
    return [*inside, *(one["operation"] for one in document.get("x-unplaced-operations", []))]


@settings(BOUND, max_examples=60)
@given(specs())
def test_the_document_is_valid(spec: s.Spec) -> None:
    document = export(spec, named(spec))
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


@BOUND
@given(specs())
def test_the_document_is_json_and_always_the_same(spec: s.Spec) -> None:
    document = export(spec, named(spec))
    text = json.dumps(document, allow_nan=False)
    assert json.loads(text) == document
    again = s.Spec.model_validate(spec.model_dump())
    assert json.dumps(export(again, named(again))) == text


@BOUND
@given(every_kind.specs)
def test_every_kind_of_node_is_exported(spec: s.Spec) -> None:
    planned = named(spec)
    document = export(spec, planned)
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    assert {one["operationId"] for one in placed(document)} == {
        planned.callable(*one) for one in spec.operations()
    }


@BOUND
@given(specs())
def test_every_reference_is_the_exports_own(spec: s.Spec) -> None:
    document = export(spec, named(spec))
    known = {f"#/components/schemas/{key}" for key in document["components"]["schemas"]}
    found = [one["$ref"] for one in walk(document) if isinstance(one, dict) and "$ref" in one]
    assert {ref for ref in found if not isinstance(ref, dict)} <= known


@BOUND
@given(specs())
def test_nothing_is_lost_and_nothing_is_made_up(spec: s.Spec) -> None:
    planned = named(spec)
    document = export(spec, planned)
    written = {operation["operationId"]: operation for operation in placed(document)}
    assert len(placed(document)) == len(written)
    assert list(document.get("webhooks", {})) == [hook.name for hook in spec.webhooks]
    urls = [*document.get("servers", []), *document.get("x-server-templates", [])]
    assert Counter(one["url"] for one in urls) == Counter(server.url for server in spec.servers)
    assert [tag["name"] for tag in document["tags"]] == [resource.name for resource in spec.resources]
    assert set(planned.models.values()) <= set(document["components"]["schemas"])
    operations = list(spec.operations())
    assert set(written) == {planned.callable(*one) for one in operations}
    for resource, operation in operations:
        check_operation(operation, written[planned.callable(resource, operation)], spec)


def check_operation(operation: s.Operation, written: dict[str, Any], spec: s.Spec) -> None:
    outside = [one for one in operation.parameters if one.location is not s.In.BODY]
    for parameter, found in zip(outside, written.get("parameters", []), strict=True):
        assert found.get("x-name", found["name"]) == parameter.name
        wanted = parameter.location is s.In.PATH or parameter.presence is s.Presence.REQUIRED
        assert found.get("required", False) == wanted
        assert found.get("x-presence") == ("unknown" if parameter.presence is s.Presence.UNKNOWN else None)
    (status,) = written["responses"]
    assert status == (operation.answer.status if operation.answer.status in ("200", "2XX") else "default")
    defined = {one.name for one in spec.security}
    expressible = [one for one in operation.security or () if defined.issuperset(one)]
    if operation.security is None or (operation.security and not expressible):
        assert "security" not in written
    else:
        assert [set(one) for one in written["security"]] == [
            set(map(component_key, one)) for one in expressible
        ]
    assert written.get("x-origin") == (str(operation.origin) if operation.origin else None)
    body = [one for one in operation.parameters if one.location is s.In.BODY]
    of_one_value = (s.BodyFormat.JSON_WHOLE, s.BodyFormat.MULTIPART_WHOLE, s.BodyFormat.RAW)
    whole = operation.body in of_one_value and len(body) == 1
    if body and not whole:
        (media,) = written["requestBody"]["content"].values()
        check_record(body, media["schema"])
    shown = [
        one for one in walk(written) if isinstance(one, dict) and ("value" in one or "x-value-text" in one)
    ]
    assert len(shown) >= len(operation.examples)


def check_record(members: Any, schema: dict[str, Any]) -> None:
    assert list(schema["properties"]) == [one.name for one in members]
    listed = {s.Presence.REQUIRED: "required", s.Presence.UNKNOWN: "x-presence-unknown"}
    for presence, keyword in listed.items():
        assert schema.get(keyword, []) == [one.name for one in members if one.presence is presence]
    for one in members:
        found = schema["properties"][one.name]
        assert found.get("x-basis") == (None if one.basis is s.Basis.DOCUMENTED else one.basis.value)
        assert found.get("x-origin") == (str(one.origin) if one.origin else None)
        default = {"default", "x-default", "x-default-text"} & set(found)
        assert len(default) == (one.default is not None)


@BOUND
@given(specs())
def test_every_field_is_there(spec: s.Spec) -> None:
    planned = named(spec)
    schemas = export(spec, planned)["components"]["schemas"]
    (record,) = (one for one in spec.types if isinstance(one, s.Object))
    for key in (planned.models[record.name], f"{planned.models[record.name]}.Answer"):
        if key in schemas:
            check_record(record.fields, schemas[key])


@BOUND
@given(specs(), st.data())
def test_a_default_fits_its_schema(spec: s.Spec, drawn: st.DataObject) -> None:
    field = drawn.draw(fields)
    field = field.model_copy(
        update={"type": drawn.draw(st.sampled_from([field.type, s.Named(name="Kind")])),
                "default": drawn.draw(json_values | st.integers(-9, 9) | st.text("a", max_size=9)),
                "rules": drawn.draw(st.none() | rules)}
    )  # fmt: skip
    types = tuple(
        s.Object(name=one.name, fields=(field,)) if one.name == "Enduser" else one for one in spec.types
    )
    spec = spec.model_copy(update={"types": types})
    document = export(spec, named(spec))
    for schema in document["components"]["schemas"].values():
        for inner in schema.get("properties", {}).values():
            if "default" in inner:
                whole = {**inner, "components": document["components"]}
                Draft202012Validator(whole).validate(inner["default"])


@given(texts, texts)
def test_text_stays_text_in_markdown(first: str, second: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown(first, second))
    found = [*tokens, *(inner for token in tokens for inner in token.children or ())]
    assert {token.type for token in found} - {"text_special"} <= HARMLESS


@given(st.lists(texts, unique=True))
def test_components_have_keys_of_their_own(names: list[str]) -> None:
    keys = [component_key(name) for name in names]
    assert len(set(keys)) == len(keys)
