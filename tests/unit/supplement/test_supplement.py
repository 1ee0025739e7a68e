"""Supplements: facts narrow what a page leaves open, contradict nothing in silence, and must have a place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from built_pages import built_from
from clientwright import spec as s
from clientwright.building import Built
from clientwright.diagnostics import ClientwrightError, Severity
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.reading.sources import Document
from clientwright.spec import Basis
from clientwright.supplement import read_supplement

PAGE = """Widgets
Create Widget
Method: POST
https://api.example.org/v1/widget
{
"colour?": "string",
"doneAt?": "Date",
"size": "number",
"deed?": [
[
{
"type": "string",
"info": {
"text": "string"
}
},
{
"type": "string",
"info": {
"amount": "number"
}
}
]
]
}
Paint
Method: POST
https://api.example.org/v1/widgets/paint
{
"id": "string"
}
"""
DEED = {
    "at": "Widget.deed",
    "fact": "discriminator",
    "value": {
        "field": "type",
        "members": {
            "write": "{ type: string, info: { text: string } }",
            "send": "{ type: string, info: { text: string } }",
            "pay": "{ type: string, info: { amount: number } }",
            "wait": None,
        },
    },
}


def text(*facts: dict[str, Any], **types: str) -> str:
    source = {"source": "schema", "place": "schema.js:1"}
    return json.dumps(
        {
            "format": 1,
            "sources": {"schema": {"package": "@example/schema", "version": "2.0.0", "license": "MIT"}},
            "types": {name: {"type": notation, **source} for name, notation in types.items()},
            "facts": [{**fact, **source} for fact in facts],
        },
        indent=1,
    )


def built(*facts: dict[str, Any], **types: str) -> Built:
    document = Document("page.txt", PAGE)
    trees = [(document, DIALECT.parse(document))]
    return built_from(DIALECT, "api", trees, read_supplement(text(*facts, **types)))


def types(made: Built) -> dict[str, s.TypeDef]:
    assert made.diagnostics == ()
    return {one.name: one for one in made.spec.types}


def field(definition: s.TypeDef, name: str) -> s.Field:
    assert isinstance(definition, s.Object)
    return next(one for one in definition.fields if one.name == name)


def test_a_discriminator_gives_each_value_a_member_that_is_called_after_it() -> None:
    found = types(built(DEED))
    union = found["WidgetDeed"]
    assert isinstance(union, s.Union)
    assert (union.discriminator, union.values) == ("type", ("write", "send", "pay"))
    names = ["WidgetDeedWrite", "WidgetDeedSend", "WidgetDeedPay"]
    assert union.members == tuple(s.Named(name=name) for name in names)
    assert union.fallback == s.Named(name="WidgetDeedOther")
    assert field(found["WidgetDeedPay"], "type").type == s.Literal(value="pay")
    assert field(found["WidgetDeedPay"], "info").type == s.Named(name="WidgetDeedPayInfo")
    assert found["WidgetDeedPay"].places == ("POST /v1/widget deed|pay",)
    assert union.supplied[0].source == "@example/schema 2.0.0"


def test_facts_reach_into_the_member_that_a_value_chooses() -> None:
    values = {"at": "Widget.deed|send.info.text", "fact": "values", "value": ["hello", "bye"]}
    found = types(built(DEED, values))
    listed = found["WidgetText"]
    assert isinstance(listed, s.Enum)
    assert (listed.values, listed.open, listed.basis) == (("hello", "bye"), True, Basis.SUPPLEMENT)
    assert field(found["WidgetDeedSendInfo"], "text").type == s.Named(name="WidgetText")
    assert field(found["WidgetDeedWriteInfo"], "text").type == s.Primitive(type=s.PrimitiveType.STRING)


def test_a_record_s_fact_holds_in_requests_and_in_records() -> None:
    made = built({"at": "Widget.doneAt", "fact": "type", "value": "date-time | ''"})
    found = types(made)
    assert field(found["Widget"], "doneAt").type == s.Named(name="DateTimeOrEmpty")
    parameter = made.spec.resources[0].operations[0].parameters[1]
    assert (parameter.type, parameter.basis) == (s.Named(name="DateTimeOrEmpty"), Basis.SUPPLEMENT)
    assert parameter.supplied[0].origin is not None
    assert parameter.origin is not None
    assert (parameter.origin.source, parameter.supplied[0].origin.source) == ("page.txt", "supplement.json")


def test_answers_and_fields_of_records_are_added() -> None:
    made = built(
        {"at": "POST /v1/widgets/paint", "fact": "answer", "value": "{ painted!: Widget, by?: Painter }"},
        {"at": "Widget._key", "fact": "field", "value": "string"},
        Painter="{ _id!: string, ready!: true, mood!: 'good' | 'bad' }",
    )
    found = types(made)
    answer = made.spec.resources[0].operations[1].answer
    assert (answer.type, answer.basis) == (s.Named(name="WidgetResponse"), Basis.SUPPLEMENT)
    assert field(found["WidgetResponse"], "painted").type == s.Named(name="Widget")
    assert field(found["Painter"], "ready").type == s.Primitive(type=s.PrimitiveType.BOOLEAN)
    assert field(found["Widget"], "_key").basis is Basis.SUPPLEMENT


def test_declared_unions_whose_members_hold_constants_are_told_apart() -> None:
    report = "{ type!: 'a', x: number } | { type!: 'b', y: number }"
    found = types(built({"at": "POST /v1/widgets/paint", "fact": "answer", "value": report}))
    union = found["WidgetResponse"]
    assert isinstance(union, s.Union)
    assert (union.discriminator, union.values) == ("type", ("a", "b"))


def test_presence_is_told_and_demanded_of_nobody() -> None:
    made = built({"at": "Widget.deed.info", "fact": "presence", "value": "required"})
    union = next(one for one in made.spec.types if isinstance(one, s.Union))
    member = next(one for one in made.spec.types if s.Named(name=one.name) in union.members)
    told = field(member, "info")
    assert told.presence is s.Presence.UNKNOWN
    assert [(one.fact, one.text) for one in told.supplied] == [("presence", "required")]


@pytest.mark.parametrize(
    "fact",
    [
        {"at": "Widget.size", "fact": "values", "value": ["small", "large"]},
        {"at": "Widget.size", "fact": "format", "value": "object-id"},
        {"at": "Widget.doneAt", "fact": "type", "value": "number"},
        {"at": "Widget.size", "fact": "presence", "value": "optional"},
        {"at": "Widget.colour", "fact": "discriminator", "value": {"field": "type", "members": {"a": None}}},
        {"at": "Widget.size", "fact": "field", "value": "string"},
    ],
    ids=lambda fact: str(fact["fact"]),
)
def test_a_contradiction_is_a_finding_with_both_places_and_the_page_wins(fact: dict[str, Any]) -> None:
    made = built(fact)
    (finding,) = made.diagnostics
    assert (finding.rule, finding.severity) == ("supplement-contradicted", Severity.WARNING)
    assert finding.location is not None
    assert finding.location.file == "page.txt"
    assert [one.file for one in finding.related] == ["supplement.json"]
    assert '"at"' in finding.related[0].text or "{" in finding.related[0].text
    assert made.spec.types == built().spec.types


@pytest.mark.parametrize(
    "at", ["Widget.weight", "Gadget.size", "POST /v1/gone", "Widget.size.x", "Widget.deed|pay.info"]
)
def test_a_place_that_is_gone_is_an_error_that_names_the_entry(at: str) -> None:
    fact = "answer" if " " in at else "presence"
    made = built({"at": at, "fact": fact, "value": "string" if " " in at else "required"})
    (problem,) = made.diagnostics
    assert (problem.rule, problem.severity) == ("supplement-place", Severity.ERROR)
    assert at in problem.message
    assert problem.location is not None
    assert problem.location.file == "supplement.json"


def test_a_type_that_nothing_defines_is_an_error() -> None:
    made = built({"at": "POST /v1/widgets/paint", "fact": "answer", "value": "{ by: Nobody }"})
    assert [one.rule for one in made.diagnostics][:1] == ["supplement-type"]


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        (("schema.js", "schema\x07"), 0, "JSON"),
        (('"format": 1', '"format": 2'), 2, "format"),
        (('"source": "schema"', '"source": "other"'), 13, "no source is called 'other'"),
        (('"at": "Widget.size"', '"at": "..."'), 13, "is no place"),
        (('"value": "required"', '"value": "maybe"'), 13, "required"),
        (('"fact": "presence"', '"fact": "guess"'), 13, "fact"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(
    change: tuple[str, str], line: int, said: str
) -> None:
    whole = text({"at": "Widget.size", "fact": "presence", "value": "required"}).replace(*change)
    with pytest.raises(ClientwrightError) as refused:
        read_supplement(whole)
    problem = refused.value.diagnostics[0]
    assert said in problem.message
    assert problem.hint
    assert problem.location is not None
    assert not line or abs(problem.location.line - line) <= 1


def test_a_fact_that_stands_twice_is_refused() -> None:
    fact = {"at": "Widget.size", "fact": "presence", "value": "required"}
    with pytest.raises(ClientwrightError, match="already"):
        read_supplement(text(fact, fact))
