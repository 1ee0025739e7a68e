"""What blocks become: operations with their action, access, parameters; resources with records; servers."""

from __future__ import annotations

import pytest
from block_pages import block, built, operation, widgets

from clientwright import spec
from clientwright.diagnostics import Severity
from clientwright.spec import (
    Access,
    Action,
    Basis,
    BodyFormat,
    In,
    Named,
    Presence,
    Primitive,
    PrimitiveType,
    Status,
)

ID = Primitive(type=PrimitiveType.STRING)
CREATE = block("POST", "/widget", "{", '"title": "string",', '"size?": "number"', "}", title="Create Widget")
MANY = block("POST", "/widgets", "{", '"create": [', "{", '"title": "string"', "}", "]", "}")
UPDATE = block(
    "PATCH", "/widget/:id", "{", '"updates": {', '"title": "string"', "}", "}", title="Update Widget"
)
GET = block("GET", "/widget/:id", "{", '"filter?": {}', "}", title="Get Widget")
LIST = block("GET", "/widgets", "{", '"lastId?": "string"', "}", title="Get Widgets")
DELETE = block("DELETE", "/widget/:id", title="Delete Widget")
SIX = {
    CREATE: Action.CREATE,
    MANY: Action.CREATE_MANY,
    UPDATE: Action.UPDATE,
    GET: Action.GET,
    LIST: Action.LIST,
    DELETE: Action.DELETE,
}


@pytest.mark.parametrize("missing", [None, *SIX], ids=lambda text: SIX[text] if text else "none")
def test_the_six_actions_are_known_in_any_order_and_without_each_other(missing: str | None) -> None:
    custom = block("POST", "/widgets/polish", "{", '"id": "string"', "}", title="Create shine")
    shown = [text for text in reversed(SIX) if text != missing]
    (resource,) = built(widgets(custom, *shown)).spec.resources
    assert [each.action for each in resource.operations] == [Action.CUSTOM, *(SIX[text] for text in shown)]
    assert resource.record == "Widget"


@pytest.mark.parametrize(
    "text",
    [
        block("DELETE", "/widget/:id/parts", "{", '"parts": "string"', "}"),
        block("DELETE", "/widget/:id", "{", '"why": "string"', "}"),
        block("PATCH", "/widget/:id", "{", '"title": "string"', "}"),
        block("GET", "/widget/:id", "{", '"range": "string"', "}"),
        block("PATCH", "/widgets/update-indexes", "{", '"updates": {', '"a": "string"', "}", "}"),
        block("PATCH", "/widget/:id", "{", '"updates": [', "{", '"a": "example string"', "}", "]", "}"),
        block("POST", "/widgets", "{", '"create": "boolean"', "}"),
        block("GET", "/widgets", "{", '"search": "string"', "}"),
        block("POST", "/polish", "{", '"title": "string"', "}"),
        block("ALL", "/widget/:id"),
    ],
)
def test_what_only_looks_like_a_default_action_is_custom(text: str) -> None:
    (resource,) = built(widgets(text)).spec.resources
    assert [each.action for each in resource.operations] == [Action.CUSTOM]
    assert resource.record == ""


def test_a_record_is_called_as_the_titles_call_it() -> None:
    text = "ChatMessages\n" + block(
        "GET", "/chat/:id", "{", '"filter?": {}', "}", title="Get Chat (Admin Only)"
    )
    assert built(text).spec.resources[0].record == "Chat"
    assert built("Categories\n" + LIST).spec.resources[0].record == "Category"


def test_a_path_is_kept_and_a_route_is_relative_to_the_server() -> None:
    shown = built(widgets(UPDATE)).spec
    (server,) = shown.servers
    (update,) = shown.resources[0].operations
    assert (server.name, server.url) == ("default", "https://api.example.org/v1")
    assert (update.path, update.route) == ("/v1/widget/:id", "/widget/{id}")


def test_a_server_without_a_version_is_the_host_alone() -> None:
    shown = built(widgets(CREATE.replace("/v1", ""))).spec
    assert shown.servers[0].url == "https://api.example.org"
    assert shown.resources[0].operations[0].path == shown.resources[0].operations[0].route == "/widget"


def test_an_endpoint_elsewhere_is_reported() -> None:
    result = built(widgets(CREATE, GET, DELETE.replace("api.", "old.")))
    assert [(each.rule, each.location and each.location.line) for each in result.diagnostics] == [
        ("other-server", 17)
    ]


@pytest.mark.parametrize(
    ("method", "location", "body"),
    [
        ("GET", In.QUERY, BodyFormat.NONE),
        ("POST", In.BODY, BodyFormat.JSON),
        ("PATCH", In.BODY, BodyFormat.JSON),
        ("DELETE", In.BODY, BodyFormat.JSON),
        ("ALL", In.BODY, BodyFormat.JSON),
    ],
)
def test_where_parameters_travel(method: str, location: In, body: BodyFormat) -> None:
    shown = operation(
        widgets(block(method, "/widget/:id/:part", "{", '"from?": "Date"', "}")),
        f"{method} /v1/widget/:id/:part",
    )
    assert [(each.name, each.location, each.presence, each.type) for each in shown.parameters[:2]] == [
        ("id", In.PATH, Presence.REQUIRED, ID),
        ("part", In.PATH, Presence.REQUIRED, ID),
    ]
    assert [(each.name, each.location, each.presence) for each in shown.parameters[2:]] == [
        ("from", location, Presence.OPTIONAL)
    ]
    assert (shown.body, shown.method, shown.send) == (body, method, method)
    assert operation(widgets(DELETE), "DELETE /v1/widget/:id").body is BodyFormat.NONE


def test_a_path_parameter_wins_over_one_in_the_payload() -> None:
    result = built(widgets(block("GET", "/widget/:id", "{", '"id?": "string"', "}")))
    (parameter,) = result.spec.resources[0].operations[0].parameters
    assert (parameter.location, parameter.presence) == (In.PATH, Presence.REQUIRED)
    assert [each.rule for each in result.diagnostics] == ["parameter-in-path-and-body"]


@pytest.mark.parametrize(
    ("title", "kept", "access", "security"),
    [
        ("Log in (Public)", "Log in", Access.PUBLIC, ()),
        ("Log in (Admin Only)", "Log in", Access.ADMIN, None),
        ("Log in (Enduser Only) ", "Log in", Access.ENDUSER, None),
        ("Log in (Vitals)", "Log in (Vitals)", Access.AUTHENTICATED, None),
        ("(Public) Log in", "(Public) Log in", Access.AUTHENTICATED, None),
    ],
)
def test_access_ends_a_title(title: str, kept: str, access: Access, security: object) -> None:
    shown = operation(widgets(block("POST", "/log-in", title=title)), "POST /v1/log-in")
    assert (shown.title, shown.access, shown.security) == (kept, access, security)


def test_description_notes_and_status() -> None:
    lines = "DEPRECATED: Makes one\nand more\n- not two\n\n"
    shown = operation(widgets(block("POST", "/make", lines=lines)), "POST /v1/make")
    assert (shown.description, shown.status) == ("DEPRECATED: Makes one\nand more", Status.DEPRECATED)
    assert [(note.text, str(note.origin)) for note in shown.notes] == [("not two", "page0.txt:7")]
    late = operation(widgets(block("POST", "/make", lines="Not DEPRECATED:\n")), "POST /v1/make")
    assert late.status is Status.CURRENT


def test_what_stands_below_a_heading_is_kept() -> None:
    intro = "{ a } is prose\nConstraints\n- title must be unique\n"
    (resource,) = built(widgets(CREATE, intro=intro)).spec.resources
    said = {note.text: str(note.origin) for note in resource.notes}
    assert said["{ a } is prose"] == "page0.txt:2"
    assert "title must be unique" in {*said, *(each.text for each in resource.constraints)}


def test_marks_in_wrappers_and_the_record() -> None:
    shown = built(widgets(CREATE, MANY, UPDATE)).spec
    types = {each.name: each for each in shown.types if isinstance(each, spec.Object)}
    presence = {name: [(field.name, field.presence) for field in each.fields] for name, each in types.items()}
    assert presence == {
        "Widget": [("title", Presence.OPTIONAL), ("size", Presence.OPTIONAL)],
        "WidgetCreate": [("title", Presence.REQUIRED)],
        "WidgetUpdates": [("title", Presence.OPTIONAL)],
    }
    assert {field.basis for field in types["Widget"].fields} == {Basis.DERIVED}
    assert types["Widget"].basis is Basis.DERIVED and types["WidgetCreate"].basis is Basis.DOCUMENTED
    create_many = shown.resources[0].operations[1].parameters[0].type
    assert create_many == spec.List(items=Named(name="WidgetCreate"))


@pytest.mark.parametrize(
    ("blocks", "fields"),
    [
        ((CREATE, UPDATE), ["title", "size"]),
        ((MANY,), ["title"]),
        ((UPDATE, GET), ["title"]),
        ((GET, LIST), []),
    ],
)
def test_the_fields_of_a_record_come_from_the_first_block_that_shows_them(
    blocks: tuple[str, ...], fields: list[str]
) -> None:
    record = built(widgets(*blocks)).spec.types[0]
    assert isinstance(record, spec.Object) and record.name == "Widget"
    assert [field.name for field in record.fields] == fields


def test_two_pages_are_one_api() -> None:
    parts = block("POST", "/part", "{", '"title": "string",', '"box": {', '"x": "number"', "}", "}")
    shown = built(
        widgets(CREATE), "Parts\n" + parts + GET.replace("Widget", "Part").replace("widget", "part")
    ).spec
    assert [each.name for each in shown.resources] == ["Widgets", "Parts"]
    assert [each.name for each in shown.sources] == ["page0.txt", "page1.txt"]
    box = next(each for each in shown.types if each.name == "PartBox")
    assert str(box.origin) == "page1.txt:7-9"


def test_what_stands_twice_is_an_error() -> None:
    result = built(widgets(CREATE, DELETE), widgets(DELETE))
    assert [(each.rule, each.severity, str(each)) for each in result.diagnostics] == [
        ("duplicate-resource", Severity.ERROR, "page1.txt:1:1: the resource Widgets stands twice"),
        (
            "duplicate-endpoint",
            Severity.ERROR,
            "page1.txt:4:1: the endpoint DELETE /v1/widget/:id stands twice",
        ),
    ]
    names = [each.name for each in result.spec.types]
    assert len(names) == len(set(names))


def test_preamble_notes() -> None:
    text = "Welcome to it\n- a point\n1let a = 1\n2\n3 let b = 2\nand so on\n" + widgets(CREATE)
    assert [(note.text, str(note.origin)) for note in built(text).spec.notes] == [
        ("Welcome to it", "page0.txt:1"),
        ("a point", "page0.txt:2"),
        ("1let a = 1\n2\n3 let b = 2", "page0.txt:3-5"),
        ("and so on", "page0.txt:6"),
    ]


HOOKS = """Webhooks
Each hook has the form
{
type: 'made' | 'lost',
records: object[],
at?: Date,
related: { [id: string]: object }
}
Supported models for hooks: widgets, parts
A quieter one
{
type: 'quiet'
widget: Widget,
who: Person[]
}
"""


def test_webhooks() -> None:
    result = built(widgets(CREATE) + HOOKS + block("POST", "/webhook"))
    shown = result.spec
    types = {each.name: each for each in shown.types}
    assert [(each.name, each.value, each.type, each.description) for each in shown.webhooks] == [
        ("record", "", Named(name="RecordWebhook"), "Each hook has the form"),
        ("quiet", "quiet", Named(name="QuietWebhook"), "A quieter one"),
    ]
    assert shown.webhook_models == ("widgets", "parts")
    record, quiet = types["RecordWebhook"], types["QuietWebhook"]
    assert isinstance(record, spec.Object) and isinstance(quiet, spec.Object)
    anything = spec.Map(values=spec.Any(why="the page does not say which keys this object has"))
    assert [(each.name, each.type, each.presence) for each in record.fields] == [
        ("type", Named(name="RecordWebhookType"), Presence.REQUIRED),
        ("records", spec.List(items=anything), Presence.REQUIRED),
        ("at", Primitive(type=PrimitiveType.DATE_TIME), Presence.OPTIONAL),
        ("related", spec.Map(values=anything), Presence.REQUIRED),
    ]
    assert types["RecordWebhookType"] == spec.Enum(
        name="RecordWebhookType", values=("made", "lost"), places=("webhook record payload.type",)
    )
    assert [each.type for each in quiet.fields] == [
        spec.Literal(value="quiet"),
        Named(name="Widget"),
        spec.List(items=spec.Any(why="the page says Person")),
    ]
    assert [(each.rule, str(each)) for each in result.diagnostics] == [
        ("missing-comma", "page0.txt:20:1: no comma after type"),
    ]


@pytest.mark.parametrize("many", [" ", "(Public) ", "a models ", "'a' | ", "/* ", "A"])
def test_a_long_line_costs_no_more_than_its_length(many: str) -> None:
    long = many * (500_000 // len(many))
    made = block("POST", "/make", "{", f'"a": "b /*{long}"', "}", title=f"T{long}.", lines=f"d{long}\n")
    hook = "{\ntype: 'made',\nrecords: object[]\n}\n"
    assert built(widgets(made, intro=f"i{long}\n{hook}")).spec.resources


def test_an_escape_that_makes_no_character_stays_as_it_is() -> None:
    text = widgets(block("POST", "/make", "{", r'"a": "\ud800"', "}"))
    (parameter,) = operation(text, "POST /v1/make").parameters
    assert parameter.example == r"\ud800"


def test_variables_of_one_name_in_a_path_are_told_apart() -> None:
    made = operation(widgets(block("GET", "/realms/:id/mappers/:id")), "GET /v1/realms/:id/mappers/:id")
    assert made.route == "/realms/{realm_id}/mappers/{mapper_id}"
    assert [one.name for one in made.parameters] == ["realm_id", "mapper_id"]


def test_variables_that_nothing_tells_apart_are_refused() -> None:
    found = built(widgets(block("GET", "/:id/:id"))).diagnostics
    assert [(one.rule, one.severity) for one in found if one.severity is Severity.ERROR] == [
        ("duplicate-variable", Severity.ERROR)
    ]


@pytest.mark.parametrize(("title", "known"), [("Create Widget", True), ("Like Widget", False)])
def test_a_default_action_under_another_title_has_an_unknown_answer(title: str, known: bool) -> None:
    text = widgets(block("POST", "/widget", "{", '"a": "string"', "}", title=title))
    made = operation(text, "POST /v1/widget")
    assert made.action is Action.CREATE
    assert isinstance(made.answer.type, Named) is known
