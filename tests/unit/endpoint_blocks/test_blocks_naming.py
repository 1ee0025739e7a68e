"""Names of types: short, from record and field, unique, and unmoved by what does not concern them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

import pytest
from block_pages import block, built, parse, real, widgets
from hypothesis import given, settings

from built_pages import built_from
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.dialects.endpoint_blocks.syntax import Block, Page
from clientwright.notations.words import pascal, singular, words
from clientwright.reading.sources import Document
from strategies import endpoint_blocks

BOX = ('"box": {', '"x": "number"', "}")
TALL = ('"box": {', '"height": "number"', "}")
UPDATE = block("PATCH", "/widget/:id", "{", '"updates": {', '"a": "string"', "},", '"options?": {}', "}")


def places(*texts: str) -> dict[str, tuple[str, ...]]:
    return {each.name: each.places for each in built(*texts).spec.types if each.places}


def names(*texts: str) -> list[str]:
    return list(places(*texts))


def make(*body: str, path: str = "/widgets/make") -> str:
    return block("POST", path, "{", *body, "}")


def parts(*body: str) -> str:
    return "Parts\n" + block("POST", "/parts/make", "{", *body, "}")


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("AllergyCodes", "AllergyCode"),
        ("Categories", "Category"),
        ("Addresses", "Address"),
        ("Boxes", "Box"),
        ("Statuses", "Status"),
        ("Diagnoses", "Diagnosis"),
        ("Purchases", "Purchase"),
        ("Status", "Status"),
        ("Mattress", "Mattress"),
        ("CalendarEventRSVPs", "CalendarEventRSVP"),
        ("customFields", "customField"),
        ("terms", "term"),
        ("Series", "Series"),
        ("x", "x"),
        ("S", "S"),
        ("", ""),
    ],
)
def test_singular(name: str, one: str) -> None:
    assert singular(name) == one


def test_words() -> None:
    assert pascal("delayInMS") == "DelayInMS"
    assert pascal("Assigned To") == pascal("/assigned-to") == "AssignedTo"
    assert words("GetOTPMethods-by_id 2") == ["get", "otp", "methods", "by", "id", "2"]


def test_a_shape_is_named_by_record_and_field() -> None:
    assert names(widgets(make('"boxes": [', "{", '"x": "number"', "}", "]"))) == ["WidgetBox"]
    assert names(widgets(make('"widgetBox": {', '"x": "number"', "}"))) == ["WidgetBox"]


def test_equal_shapes_share_a_name_and_list_their_places() -> None:
    reordered = ('"box?": {', '"y": "string",', '"x": "number"', "}")
    first = ('"box": {', '"x": "number",', '"y": "string"', "}")
    assert places(widgets(make(*first), make(*reordered, path="/widgets/again"))) == {
        "WidgetBox": ("POST /v1/widgets/make box", "POST /v1/widgets/again box")
    }


def test_a_shape_of_several_resources_takes_the_field_s_name_where_that_says_enough() -> None:
    assert names(widgets(make(*BOX)), parts(*BOX)) == ["Box"]
    vague = ('"info": {', '"x": "number"', "}")
    assert names(widgets(make(*vague)), parts(*vague)) == ["WidgetInfo"]
    other = ('"crate": {', '"x": "number"', "}")
    assert names(widgets(make(*BOX)), parts(*other)) == ["XObject"]
    home, work = (other[0].replace("crate", name) for name in ("homeAddress", "workAddress"))
    assert names(widgets(make(home, *other[1:])), parts(work, *other[1:])) == ["Address"]


def test_what_one_default_action_has_everywhere_takes_its_name() -> None:
    options = UPDATE.replace("{}", '{\n"force?": "boolean"\n}')
    many = names(widgets(options), "Parts\n" + options.replace("widget", "part"))
    assert many == ["WidgetUpdates", "UpdateOptions", "PartUpdates"]


def test_the_elements_of_a_collection_are_named_by_it() -> None:
    body = ",\n".join(f'"{name}": {{\n"x": "number"\n}}' for name in ("red", "blue", "green"))
    assert names(widgets(make('"boxes": {', body, "}"))) == ["WidgetBoxes", "WidgetBox"]


def test_what_collides_takes_the_name_of_what_it_stands_in() -> None:
    inner = ('"lid": {', *TALL, "}")
    assert names(widgets(make(*BOX), make(*inner, path="/widgets/cover"))) == [
        "WidgetBox",
        "WidgetLid",
        "WidgetLidBox",
    ]
    twice = widgets(make(*BOX), make(*TALL, path="/widgets/raise"))
    assert names(twice) == ["WidgetsMakeBox", "WidgetsRaiseBox"]


def test_a_record_s_name_is_not_taken() -> None:
    get = block("GET", "/widget-box/:id", "{", '"filter?": {}', "}", title="Get WidgetBox")
    found = built(widgets(make(*BOX)), "WidgetBoxes\n" + get).spec
    assert [each.name for each in found.types] == ["WidgetBox", "WidgetsMakeBox"]


def union(*members: str) -> str:
    return widgets(make('"kind": [', "[", ",\n".join(members), "]", "]"))


def test_members_of_a_union_are_named_by_what_tells_them_apart() -> None:
    text = union(
        '{\n"type": "string",\n"size": "number"\n}',
        '{\n"type": "string",\n"info": {\n"colour": "string"\n}\n}',
        '{\n"type": "string",\n"a": "string",\n"b": "string"\n}',
        '{\n"type": "string",\n"a": "string",\n"b": "string",\n"c": "string"\n}',
        '{\n"type": "string",\n"value": "string"\n}',
        '{\n"type": "string",\n"value": "number"\n}',
        '{\n"type": "string"\n}',
    )
    assert names(text) == [
        "WidgetKind",
        "WidgetKindSize",
        "WidgetKindInfo",
        "WidgetInfo",
        "WidgetKindA",
        "WidgetKindC",
        "WidgetKindStringValue",
        "WidgetKindNumberValue",
        "WidgetKindBasic",
    ]


def test_a_union_of_scalars_is_named_by_them() -> None:
    assert names(union('"string"', '"number"')) == ["StringOrNumber"]


def test_the_documentation_s_names_are_such_as_a_person_would_choose() -> None:
    shown = [each.name for each in real()[2].spec.types]
    assert len(shown) == len(set(shown))
    assert not [name for name in shown if not re.fullmatch(r"[A-Z][A-Za-z]*", name)]
    assert not [name for name in shown if re.search(r"Other$|Model|Variant", name)]
    assert max(map(len, shown)) <= 50
    assert {
        "AppointmentBookingPageTerm",
        "AutomatedActionEvent",
        "AnalyticsFrameQueryFormIds",
        "UpdateOptions",
        "NumberOrString",
        "WebhookSubscription",
    } <= set(shown)


@pytest.mark.parametrize(
    "gone", ["Create Webhooks", "Create Enduser", "Update AutomatedAction", "Push to EHR", "Get Ticket", None]
)
def test_documentation_that_comes_or_goes_elsewhere_renames_nothing(gone: str | None) -> None:
    document, page, before = real()
    new = parse(widgets(make(*BOX), block("POST", "/widget", "{", '"crates": {', *TALL, "}", "}")))
    resources = tuple(replace(each, blocks=without(each.blocks, gone)) for each in page.resources)
    changed = replace(page, resources=new.resources + resources)
    after = {
        each.name: each.places for each in built_from(DIALECT, "tellescope", [(document, changed)]).spec.types
    }
    left = set(chain(*after.values()))
    for definition in before.spec.types:
        assert definition.name in after or left.isdisjoint(definition.places)
    new_names = {"Widget", "WidgetBox", "WidgetCrates", "WidgetCratesBox"}
    assert after.keys() - {each.name for each in before.spec.types} == new_names


def without(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    return tuple(each for each in blocks if not (each.title and each.title.text == title))


@settings(max_examples=30, deadline=None)
@given(endpoint_blocks.pages)
def test_names_are_unique_and_the_same_every_time(page: Page) -> None:
    document = Document("page.txt", DIALECT.print(page))
    tree = DIALECT.parse(document)
    first, second = (built_from(DIALECT, "api", [(document, tree)]).spec for _ in range(2))
    shown = [each.name for each in first.types]
    assert len(shown) == len(set(shown))
    assert first.model_dump_json() == second.model_dump_json()
