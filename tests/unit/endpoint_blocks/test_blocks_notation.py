"""What each form of the payload notation means."""

from __future__ import annotations

import pytest
from block_pages import block, built, parameter, widgets

from clientwright import spec
from clientwright.spec import Any, Enum, List, Map, Named, Object, Presence, Primitive, PrimitiveType, Union

STRING, NUMBER, BOOLEAN, DATE, OBJECT_ID = (
    Primitive(type=PrimitiveType(name)) for name in ("string", "number", "boolean", "date-time", "object-id")
)
ANYTHING = Map(values=Any(why="the page says any object"))
OPEN = Map(values=Any(why="the page does not say which keys this object has"))


@pytest.mark.parametrize(
    ("text", "type_", "example"),
    [
        ('"string"', STRING, None),
        ('"number"', NUMBER, None),
        ('"boolean"', BOOLEAN, None),
        ('"Date"', DATE, None),
        ('"boolean /* See elsewhere */"', BOOLEAN, None),
        ('"example string"', STRING, None),
        ('"60398b0231a295e64f084fd9"', OBJECT_ID, None),
        ('"507f1f77bcf86cd799439011"', OBJECT_ID, "507f1f77bcf86cd799439011"),
        ('"2024-12-21T20:04:47.235Z"', DATE, "2024-12-21T20:04:47.235Z"),
        ('"2024-12-21"', STRING, "2024-12-21"),
        ('"AK"', STRING, "AK"),
        ('"{ key: string }"', STRING, "{ key: string }"),
        (r'"a\nb\q"', STRING, r"a\nb\q"),
        (r'"a\tb"', STRING, "a\tb"),
        ("-10000000000000", NUMBER, None),
        ("0", NUMBER, None),
        ("7", NUMBER, 7),
        ("0.5", NUMBER, 0.5),
        ("true", BOOLEAN, None),
        ("null", Any(why="the page shows null"), None),
        ("{ }", ANYTHING, None),
        ("{}", OPEN, None),
        ('{ "key": string }', Map(values=Any(why="the page says string, the API takes any value")), None),
        ("{ string: Date }", Map(values=DATE), None),
        ("{ string: string }", Map(values=STRING), None),
        ('{ "key": number }', Map(values=NUMBER), None),
        (
            '{ "key": "value" }',
            Map(values=Any(why="the page shows an example only")),
            {"key": "value"},
        ),
        (
            '{ "code": string }',
            Map(values=Any(why="the page says string, the API takes any value")),
            {"code": "string"},
        ),
        ("false", BOOLEAN, False),
        (
            '{ "key": [object Object] }',
            Map(values=Map(values=Any(why="the page has lost the fields of this object"))),
            None,
        ),
        ('{\n"string": "string"\n}', Map(values=STRING), None),
        ('[\n"AK"\n]', List(items=STRING, open=True), ["AK"]),
        ('[\n"example string"\n]', List(items=STRING, open=True), None),
        ('[\n"AK",\n"example string",\n7\n]', None, ["AK", "example string", 7]),
        ('[\n"string"\n]', List(items=STRING), None),
        ("[]", List(items=Any(why="the page shows an empty list"), open=True), None),
        ('[\n[\n"string"\n]\n]', STRING, None),
        ('[\n[\n"example string"\n]\n]', List(items=List(items=STRING, open=True), open=True), None),
        ("[\n[\n{ }\n]\n]", ANYTHING, None),
        (
            '[\n[\n{ },\n{ "key": string }\n]\n]',
            Map(values=Any(why="the page says any object; the page says string, the API takes any value")),
            None,
        ),
    ],
)
def test_a_value_without_a_name(text: str, type_: spec.TypeRef | None, example: object) -> None:
    found, _ = parameter(f'"x": {text}')
    assert found.example == example
    assert type_ is None or found.type == type_


AK, AL, STOCK = '"AK"', '"AL"', '"example string"'


def test_equal_shapes_share_a_type_that_keeps_what_the_page_shows_in_each() -> None:
    def shape(kind: str, note: str = "") -> str:
        return f'{{\n"kind": {kind},\n"on": "boolean{note}"\n}}'

    text = f'"a": [\n{shape(AK)}\n],\n"b": [\n{shape(STOCK, " /* See A */")}\n],\n'
    text += f'"c": [\n[\n{shape(AL)},\n{shape(AK, " /* See B */")}\n]\n]'
    shown = built(widgets(block("POST", "/widgets/try", "{", text, "}"))).spec
    (only,) = shown.types
    assert isinstance(only, spec.Object)
    kind, on = only.fields
    assert (kind.example, kind.examples, on.description) == ("AK", ("AL",), "See A\nSee B")


def test_a_comment_is_the_description() -> None:
    found, _ = parameter('"x": "boolean /* See Updating Records */"')
    assert found.description == "See Updating Records"


def test_a_list_of_values_is_an_enum() -> None:
    found, types = parameter("\"order?\": \"'old' | 'new' | 'old'\"")
    assert found.type == Named(name="WidgetOrder")
    assert types["WidgetOrder"] == Enum(
        name="WidgetOrder", values=("old", "new"), places=("POST /v1/widgets/try order",)
    )


def test_an_object_on_one_line() -> None:
    found, types = parameter(r'"search?": { \n query: string,\n page?: number,\n of: Widget,\n }')
    definition = types["WidgetSearch"]
    assert found.type == Named(name="WidgetSearch") and isinstance(definition, Object)
    assert [(each.name, each.type, each.presence) for each in definition.fields] == [
        ("query", STRING, Presence.UNKNOWN),
        ("page", NUMBER, Presence.OPTIONAL),
        ("of", Any(why="the page says Widget"), Presence.UNKNOWN),
    ]


def test_a_union_is_one_value_and_merges_members_that_read_alike() -> None:
    found, types = parameter(
        '"answer": [\n[',
        '{\n"type": "string",\n"value": "string"\n},',
        '{\n"value": "string",\n"type": "string"\n},',
        '{\n"type": "string",\n"value": "number"\n},',
        '"boolean"',
        "]\n]",
    )
    assert found.type == Named(name="WidgetAnswer")
    definition = types["WidgetAnswer"]
    assert isinstance(definition, Union)
    assert definition.members == (
        Named(name="WidgetAnswerStringValue"),
        Named(name="WidgetAnswerNumberValue"),
        BOOLEAN,
    )


def test_marks_are_right_at_the_top_and_unknown_below() -> None:
    found, types = parameter('"a?": {\n"b": "string",\n"c?": "string"\n}')
    assert found.presence is Presence.OPTIONAL
    definition = types["WidgetA"]
    assert isinstance(definition, Object)
    assert [each.presence for each in definition.fields] == [Presence.UNKNOWN, Presence.OPTIONAL]
    assert parameter('"a": "string"')[0].presence is Presence.REQUIRED


def test_lists_show_examples_and_are_open_unless_types_stand_in_them() -> None:
    example, _ = parameter('"a": [\n{\n"b": "example string"\n}\n]')
    types, _ = parameter('"a": [\n{\n"b": "string"\n}\n]')
    assert example.type == List(items=Named(name="WidgetA"), open=True)
    assert types.type == List(items=Named(name="WidgetA"))


def test_lines_count_from_the_top_of_the_page() -> None:
    found, types = parameter('"a": {\n"b": [\n{\n"c": "string"\n}\n]\n}')
    assert found.origin and str(found.origin) == "page0.txt:6-12"
    inner = types["WidgetB"]
    assert isinstance(inner, Object) and inner.origin and inner.fields[0].origin
    assert (str(inner.origin), str(inner.fields[0].origin)) == ("page0.txt:8-10", "page0.txt:9")
