"""How spec.json is written, and what is said about a text that is none."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from small_api import small_spec

from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.spec import file as specfile

ROOT = Path(__file__).parents[3]
STRING = s.Primitive(type=s.PrimitiveType.STRING)


def test_each_fact_has_a_line_and_defaults_are_left_out() -> None:
    origin = s.Origin(source="page.txt", first=2, last=3, rule="payload")
    field = s.Field(name="email", type=s.List(items=STRING), presence=s.Presence.OPTIONAL, origin=origin)
    text = specfile.dump(s.Spec(api="example", types=(s.Object(name="Enduser", fields=(field,)),)))
    assert text.split("\n") == [
        "{",
        '  "api": "example",',
        '  "types": [',
        "    {",
        '      "kind": "object",',
        '      "name": "Enduser",',
        '      "fields": [',
        "        {",
        '          "origin": "page.txt:2-3 payload",',
        '          "name": "email",',
        '          "type": {"kind": "list", "items": {"kind": "primitive", "type": "string"}},',
        '          "presence": "optional"',
        "        }",
        "      ]",
        "    }",
        "  ]",
        "}",
        "",
    ]


def test_text_of_all_scripts_is_written_as_it_is() -> None:
    example = s.Example(label="é—\u2028😀", value="\ud800 alone")
    operation = s.Operation(
        method="GET",
        path="/",
        send="GET",
        route="/",
        answer=s.Answer(format=s.AnswerFormat.JSON, type=s.Any()),
        examples=(example,),
    )
    spec = s.Spec(api="example", resources=(s.Resource(name="R", operations=(operation,)),))
    text = specfile.dump(spec)
    assert '"é—\u2028😀"' in text
    text.encode("utf-8")
    assert specfile.load(text) == spec


def test_the_types_of_values_are_kept() -> None:
    spec = s.Spec(api="example", types=(s.Enum(name="E", values=(True, 1, 1.0, "1", 0, False)),))
    (enum,) = specfile.load(specfile.dump(spec)).types
    assert isinstance(enum, s.Enum)
    assert [type(value) for value in enum.values] == [bool, int, float, str, int, bool]


def test_a_number_that_json_cannot_hold_is_refused() -> None:
    field = s.Field(name="a", type=STRING, example=float("inf"))
    with pytest.raises(ClientwrightError, match="out of the range of JSON"):
        specfile.dump(s.Spec(api="example", types=(s.Object(name="A", fields=(field,)),)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "spec.json:1:1: this is no spec: Expecting value"),
        ('{"api": "x",\n oops}', "spec.json:2:2: this is no spec: Expecting property name"),
        ("[]", "spec.json:1:1: this is no spec: Input should be a valid dictionary"),
        (
            '{"api": "x", "types": [{"kind": "class"}]}',
            "spec.json:1:1: this is no spec: types.0: Input tag 'class'",
        ),
        ('{"api": "x", "more": 1}', "spec.json:1:1: this is no spec: more: Extra inputs are not permitted"),
        (
            '{"api": "x", "format": 99}',
            "spec.json:1:1: this is no spec: it has the format 99, and this is format 1",
        ),
        ("[" * 100_000, "spec.json:1:1: this is no spec: it is nested too deep"),
        (
            '{"api": "x", "notes": [{"text": "", "origin": "nowhere"}]}',
            "spec.json:1:1: this is no spec: notes.0.origin",
        ),
    ],
)
def test_a_text_that_is_no_spec_is_refused(text: str, message: str) -> None:
    with pytest.raises(ClientwrightError) as refused:
        specfile.load(text)
    (problem,) = refused.value.diagnostics
    assert str(problem).startswith(message)
    assert "clientwright build" in problem.hint


def test_the_published_schema_is_current() -> None:
    assert (ROOT / "spec" / "schema.json").read_text(encoding="utf-8") == specfile.schema()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"kind": "primitive", ', ""),
        ('"email"', '"email", "extra": 1'),
        ('"page.txt:5-6 block"', '"nowhere"'),
        ('"string"', '"text"'),
    ],
)
def test_the_schema_refuses_what_is_no_spec(old: str, new: str) -> None:
    validator = Draft202012Validator(json.loads(specfile.schema()))
    text = specfile.dump(small_spec())
    assert validator.is_valid(json.loads(text))
    assert old in text
    assert not validator.is_valid(json.loads(text.replace(old, new, 1)))


def test_a_node_that_has_an_origin_is_never_on_one_line() -> None:
    note = s.Note(text="a", origin=s.Origin(source="p", first=1, last=1, rule="n"))
    text = specfile.dump(s.Spec(api="example", notes=(note,)))
    assert '    {\n      "origin": "p:1 n",\n      "text": "a"\n    }\n' in text
