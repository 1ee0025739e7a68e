"""Scripted changes of a small API: what each is called, and what it means to users."""

import pytest
from diff_api import (
    ADDRESS,
    API,
    CREATE,
    ENDUSER,
    GET,
    INTEGER,
    LIST,
    NUMBER,
    OPTIONAL,
    REPORT,
    REQUIRED,
    STRING,
    TICKET,
    UNKNOWN,
    Edit,
    at,
    at_field,
    at_parameter,
    at_resource,
    at_type,
    field,
    having,
    length,
    more,
    operation,
    parameter,
    put,
    turned,
    within,
)

from clientwright import spec as s
from clientwright.releasing.diff import Effect, bump, classify, compare

BREAKING, ADDITIVE, COSMETIC = Effect.BREAKING, Effect.ADDITIVE, Effect.COSMETIC
MERGE = operation("POST /v1/endusers/merge", 45, s.Action.CUSTOM, s.Any(), parameter("into"), title="Merge")
SERVER = s.Enforcement.SERVER
TRANSFER = s.FileTransfer(resource="Endusers", prepare=CREATE, confirm=CREATE, link=GET, maximum_bytes=9)
PROOF = s.Verification(scheme="hmac-sha256", header="X-Signature")
(PAGES,) = API.conventions.pagination
COUNTED = s.OffsetPagination(name="counted", position="skip")


def conventions(**facts: object) -> Edit:
    return lambda spec: spec.model_copy(update={"conventions": spec.conventions.model_copy(update=facts)})


def both(*edits: Edit) -> Edit:
    def apply(spec: s.Spec) -> s.Spec:
        for edit in edits:
            spec = edit(spec)
        return spec

    return apply


# What is done; to what; what that is called; what it means.
TABLE: list[tuple[str, Edit, str, str, Effect]] = [
    (
        "a resource with types",
        at_resource("Endusers", put(name="People")),
        "resource-renamed",
        "People",
        BREAKING,
    ),
    ("the API is another", having(api="other"), "api-renamed", "other", BREAKING),
    ("a title", having(title="Example 2"), "title-changed", "example", COSMETIC),
    (
        "a preamble line",
        having(notes=(s.Note(text="Hello."), API.notes[1])),
        "note-changed",
        "example",
        COSMETIC,
    ),
    ("a new preamble line", more("notes", s.Note(text="Bye.")), "note-added", "example", COSMETIC),
    ("a preamble line less", having(notes=API.notes[:1]), "note-removed", "example", COSMETIC),
    ("preamble lines reordered", turned("notes"), "order-changed", "example", COSMETIC),
    ("only the text", within("sources", "page.txt", put(sha256="b")), "source-changed", "page.txt", COSMETIC),
    ("a server", more("servers", s.Server(name="eu", url="https://eu")), "server-added", "eu", ADDITIVE),
    ("no server", within("servers", "staging", None), "server-removed", "staging", BREAKING),
    ("a server's URL", within("servers", "staging", put(url="u")), "server-changed", "staging", COSMETIC),
    (
        "a credential",
        more("security", s.Security(name="token", header="T")),
        "security-added",
        "token",
        ADDITIVE,
    ),
    ("no credential", having(security=()), "security-removed", "api_key", BREAKING),
    ("a header", within("security", "api_key", put(header="K")), "security-changed", "api_key", COSMETIC),
    ("a variable", within("security", "api_key", put(env="K")), "security-changed", "api_key", BREAKING),
    (
        "the query style",
        conventions(query_style=s.QueryStyle.BRACKETS),
        "convention-changed",
        "conventions.query_style",
        COSMETIC,
    ),
    ("no pages", conventions(pagination=()), "convention-removed", "conventions.pagination.lists", BREAKING),
    (
        "longer pages",
        conventions(pagination=(PAGES.model_copy(update={"maximum_limit": 2000}),)),
        "convention-changed",
        "conventions.pagination.lists",
        COSMETIC,
    ),
    (
        "another cursor",
        conventions(pagination=(PAGES.model_copy(update={"position": "after"}),)),
        "convention-changed",
        "conventions.pagination.lists",
        BREAKING,
    ),
    (
        "pages of no list that was there",
        conventions(pagination=(PAGES, COUNTED)),
        "convention-added",
        "conventions.pagination.counted",
        ADDITIVE,
    ),
    (
        "file transfer",
        conventions(file_transfer=TRANSFER),
        "convention-added",
        "conventions.file_transfer",
        ADDITIVE,
    ),
    (
        "verification",
        conventions(verification=(PROOF,)),
        "convention-added",
        "conventions.verification",
        ADDITIVE,
    ),
    ("a resource", more("resources", s.Resource(name="Calls")), "resource-added", "Calls", ADDITIVE),
    ("resources reordered", turned("resources"), "resource-reordered", "resources", COSMETIC),
    ("a resource's name", at_resource("Tickets", put(name="Cases")), "resource-renamed", "Cases", BREAKING),
    (
        "a name's spelling",
        at_resource("Tickets", put(name="tickets")),
        "resource-renamed",
        "tickets",
        COSMETIC,
    ),
    ("another record", at_resource("Endusers", put(record="")), "resource-changed", "Endusers", COSMETIC),
    (
        "an endpoint",
        at_resource("Endusers", more("operations", MERGE)),
        "endpoint-added",
        MERGE.key,
        ADDITIVE,
    ),
    ("no endpoint", at(GET, None), "endpoint-removed", GET, BREAKING),
    ("another path", at(CREATE, put(path="/v1/person")), "endpoint-moved", "POST /v1/person", COSMETIC),
    (
        "a path that names the function",
        at(REPORT, put(path="/v1/endusers/stats", route="/endusers/stats")),
        "endpoint-renamed",
        "GET /v1/endusers/stats",
        BREAKING,
    ),
    (
        "another variable of the path",
        at(GET, put(path="/v1/enduser/:key", route="/enduser/{key}")),
        "endpoint-moved",
        "GET /v1/enduser/:key",
        COSMETIC,
    ),
    (
        "endpoints reordered",
        at_resource("Endusers", turned("operations")),
        "order-changed",
        "Endusers",
        COSMETIC,
    ),
    ("another route", at(CREATE, put(route="/person")), "endpoint-changed", CREATE, COSMETIC),
    ("a form instead of JSON", at(CREATE, put(body=s.BodyFormat.FORM)), "endpoint-changed", CREATE, COSMETIC),
    ("bytes instead of JSON", at(CREATE, put(body=s.BodyFormat.RAW)), "endpoint-changed", CREATE, BREAKING),
    ("another action", at(LIST, put(action=s.Action.CUSTOM)), "endpoint-changed", LIST, COSMETIC),
    ("an endpoint's title", at(REPORT, put(title="Counts")), "title-changed", REPORT, COSMETIC),
    ("a description", at(REPORT, put(description="Counts.")), "description-changed", REPORT, COSMETIC),
    ("admins only", at(REPORT, put(access=s.Access.ADMIN)), "access-changed", REPORT, BREAKING),
    ("for everyone", at(REPORT, put(access=s.Access.PUBLIC)), "access-changed", REPORT, ADDITIVE),
    ("credentials known", at(REPORT, put(security=())), "access-changed", REPORT, COSMETIC),
    ("deprecated", at(REPORT, put(status=s.Status.DEPRECATED)), "status-changed", REPORT, ADDITIVE),
    ("an example", at(REPORT, put(examples=())), "example-changed", REPORT, COSMETIC),
    (
        "a parameter",
        at(REPORT, more("parameters", parameter("to"))),
        "parameter-added",
        f"{REPORT} to",
        ADDITIVE,
    ),
    (
        "a parameter of unknown presence",
        at(REPORT, more("parameters", parameter("to", presence=UNKNOWN))),
        "parameter-added",
        f"{REPORT} to",
        ADDITIVE,
    ),
    (
        "a required parameter",
        at(REPORT, more("parameters", parameter("to", presence=REQUIRED))),
        "parameter-added",
        f"{REPORT} to",
        BREAKING,
    ),
    ("no parameter", at_parameter(REPORT, "from", None), "parameter-removed", f"{REPORT} from", BREAKING),
    (
        "a parameter's name",
        at_parameter(REPORT, "from", put(name="since")),
        "parameter-renamed",
        f"{REPORT} since",
        BREAKING,
    ),
    (
        "a parameter's spelling",
        at_parameter(REPORT, "from", put(name="From")),
        "parameter-renamed",
        f"{REPORT} From",
        COSMETIC,
    ),
    (
        "another type",
        at_parameter(CREATE, "email", put(type=INTEGER)),
        "parameter-retyped",
        f"{CREATE} email",
        BREAKING,
    ),
    (
        "or null",
        at_parameter(CREATE, "email", put(type=s.Nullable(type=STRING))),
        "parameter-retyped",
        f"{CREATE} email",
        ADDITIVE,
    ),
    (
        "now required",
        at_parameter(CREATE, "nick", put(presence=REQUIRED)),
        "parameter-presence-changed",
        f"{CREATE} nick",
        BREAKING,
    ),
    (
        "now optional",
        at_parameter(CREATE, "email", put(presence=OPTIONAL)),
        "parameter-presence-changed",
        f"{CREATE} email",
        ADDITIVE,
    ),
    (
        "optional or unknown",
        at_parameter(CREATE, "nick", put(presence=UNKNOWN)),
        "parameter-presence-changed",
        f"{CREATE} nick",
        COSMETIC,
    ),
    (
        "in the query",
        at_parameter(CREATE, "nick", put(location=s.In.QUERY)),
        "parameter-moved",
        f"{CREATE} nick",
        COSMETIC,
    ),
    (
        "no longer by position",
        at_parameter(GET, "id", put(location=s.In.QUERY)),
        "parameter-moved",
        f"{GET} id",
        BREAKING,
    ),
    ("parameters reordered", at(LIST, turned("parameters")), "order-changed", LIST, COSMETIC),
    (
        "a parameter deprecated",
        at_parameter(CREATE, "nick", put(deprecated=True)),
        "status-changed",
        f"{CREATE} nick",
        ADDITIVE,
    ),
    ("a type deprecated", at_type("Color", put(deprecated=True)), "status-changed", "Color", ADDITIVE),
    (
        "a value deprecated",
        at_type("Color", put(retired=("red",))),
        "status-changed",
        'Color "red"',
        ADDITIVE,
    ),
    (
        "a default",
        at_parameter(CREATE, "nick", put(default="x")),
        "default-changed",
        f"{CREATE} nick",
        COSMETIC,
    ),
    (
        "a lower bound",
        at_parameter(CREATE, "nick", put(rules=s.Rules(min_length=1, max_length=9))),
        "constraint-added",
        f"{CREATE} nick",
        BREAKING,
    ),
    (
        "a tighter bound",
        at_parameter(CREATE, "nick", put(rules=s.Rules(max_length=8))),
        "constraint-changed",
        f"{CREATE} nick",
        BREAKING,
    ),
    (
        "a looser bound",
        at_parameter(CREATE, "nick", put(rules=s.Rules(max_length=10))),
        "constraint-changed",
        f"{CREATE} nick",
        ADDITIVE,
    ),
    (
        "no bound",
        at_parameter(CREATE, "nick", put(rules=None)),
        "constraint-removed",
        f"{CREATE} nick",
        ADDITIVE,
    ),
    (
        "a constraint",
        at_resource("Tickets", more("constraints", length("Short", 9))),
        "constraint-added",
        "Tickets",
        BREAKING,
    ),
    (
        "a constraint of the server",
        at_resource("Tickets", more("constraints", length("Short", 9, SERVER))),
        "constraint-added",
        "Tickets",
        ADDITIVE,
    ),
    (
        "no constraint",
        at_resource("Endusers", put(constraints=())),
        "constraint-removed",
        "Endusers",
        ADDITIVE,
    ),
    (
        "a tighter constraint",
        at_resource("Endusers", put(constraints=(length("At most 8", 8),))),
        "constraint-changed",
        "Endusers",
        BREAKING,
    ),
    (
        "a looser constraint",
        at_resource("Endusers", put(constraints=(length("At most 10", 10),))),
        "constraint-changed",
        "Endusers",
        ADDITIVE,
    ),
    (
        "a constraint's words",
        at_resource("Endusers", put(constraints=(length("No more than 9", 9),))),
        "constraint-changed",
        "Endusers",
        COSMETIC,
    ),
    (
        "a wider answer",
        at(GET, put(answer=s.Answer(format=s.AnswerFormat.JSON, type=s.Nullable(type=ENDUSER)))),
        "answer-changed",
        GET,
        BREAKING,
    ),
    (
        "an answer that gets a type",
        at(TICKET, put(answer=s.Answer(format=s.AnswerFormat.JSON, type=STRING))),
        "answer-changed",
        TICKET,
        BREAKING,
    ),
    (
        "nothing for an answer",
        at(GET, put(answer=s.Answer(format=s.AnswerFormat.EMPTY, type=ENDUSER))),
        "answer-changed",
        GET,
        BREAKING,
    ),
    (
        "an answer's status",
        at(GET, put(answer=s.Answer(format=s.AnswerFormat.JSON, type=ENDUSER, status="200"))),
        "answer-changed",
        GET,
        COSMETIC,
    ),
    ("a type", more("types", s.Object(name="New", fields=())), "type-added", "New", ADDITIVE),
    (
        "a type's words",
        at_type("Color", put(description="A color.")),
        "description-changed",
        "Color",
        COSMETIC,
    ),
    ("a field", at_type("Result", more("fields", field("sum"))), "field-added", "Result.sum", ADDITIVE),
    (
        "a required field of an answer",
        at_type("Result", more("fields", field("sum", presence=REQUIRED))),
        "field-added",
        "Result.sum",
        ADDITIVE,
    ),
    (
        "a required field of a request",
        at_type("Address", more("fields", field("city", presence=REQUIRED))),
        "field-added",
        "Address.city",
        BREAKING,
    ),
    ("no field", at_field("Enduser", "email", None), "field-removed", "Enduser.email", BREAKING),
    (
        "a field's name",
        at_field("Enduser", "email", put(name="mail")),
        "field-renamed",
        "Enduser.mail",
        BREAKING,
    ),
    (
        "a wider field of an answer",
        at_field("Result", "count", put(type=NUMBER)),
        "field-retyped",
        "Result.count",
        BREAKING,
    ),
    (
        "a field of an answer that may be missing",
        at_field("Result", "count", put(presence=OPTIONAL)),
        "field-presence-changed",
        "Result.count",
        BREAKING,
    ),
    (
        "a field of an answer that is always there",
        at_field("Result", "mood", put(presence=REQUIRED)),
        "field-presence-changed",
        "Result.mood",
        ADDITIVE,
    ),
    (
        "a field of a request that must be there",
        at_field("Address", "zip", put(presence=REQUIRED)),
        "field-presence-changed",
        "Address.zip",
        BREAKING,
    ),
    (
        "an example of a field",
        at_field("Address", "zip", put(example="1")),
        "example-changed",
        "Address.zip",
        COSMETIC,
    ),
    (
        "a bound of a field, which no client checks",
        at_field("Address", "zip", put(rules=s.Rules(max_length=5))),
        "constraint-added",
        "Address.zip",
        ADDITIVE,
    ),
    ("fields reordered", at_type("Address", turned("fields")), "order-changed", "Address", COSMETIC),
    (
        "a value",
        at_type("Color", put(values=("red", "green", "blue"))),
        "enum-value-added",
        "Color",
        ADDITIVE,
    ),
    ("no value in requests", at_type("Color", put(values=("red",))), "enum-value-removed", "Color", BREAKING),
    ("no value in answers", at_type("Mood", put(values=("good",))), "enum-value-removed", "Mood", COSMETIC),
    ("values reordered", at_type("Color", turned("values")), "order-changed", "Color", COSMETIC),
    ("a member", at_type("Pet", more("members", ADDRESS)), "type-member-added", "Pet", ADDITIVE),
    ("no member", at_type("Pet", put(members=(STRING,))), "type-member-removed", "Pet", BREAKING),
    ("another target", at_type("Code", put(target=INTEGER)), "type-changed", "Code", BREAKING),
    (
        "another kind",
        at_type("Code", lambda old: s.Enum(name="Code", values=("a",), places=old.places)),
        "type-changed",
        "Code",
        BREAKING,
    ),
    ("an event", more("webhooks", s.Webhook(name="gone", type=s.Any())), "webhook-added", "gone", ADDITIVE),
    (
        "an event's type",
        within("webhooks", "created", put(type=s.Nullable(type=s.Named(name="Event")))),
        "webhook-retyped",
        "created",
        BREAKING,
    ),
    (
        "an event's value",
        within("webhooks", "created", put(value="new")),
        "webhook-changed",
        "created",
        COSMETIC,
    ),
    (
        "a model of events",
        having(webhook_models=("Enduser",)),
        "webhook-model-removed",
        "webhook_models",
        BREAKING,
    ),
]
BUMPS = {BREAKING: "major", ADDITIVE: "minor", COSMETIC: "patch"}


@pytest.mark.parametrize(
    ("edit", "kind", "where", "effect"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_one_change_is_told_as_what_it_is(edit: Edit, kind: str, where: str, effect: Effect) -> None:
    changes = compare(API, edit(API))
    assert [(change.kind, change.where, change.effect) for change in changes] == [(kind, where, effect)]
    assert bump(changes) == BUMPS[effect]


# What is told as several changes.
SEVERAL: list[tuple[str, Edit, set[tuple[str, str, Effect]]]] = [
    (
        "a header that becomes a cookie, which are two facts",
        within("security", "api_key", put(header="", cookie="K")),
        {("security-changed", "api_key", COSMETIC)},
    ),
    (
        "a server that an operation goes to alone",
        at(REPORT, put(server="staging")),
        {("server-removed", "staging", BREAKING), ("endpoint-changed", REPORT, COSMETIC)},
    ),
    (
        "another default server",
        turned("servers"),
        {("order-changed", "servers", COSMETIC), ("server-changed", "servers", BREAKING)},
    ),
    (
        "a resource with its endpoint goes",
        at_resource("Tickets", None),
        {("resource-removed", "Tickets", BREAKING), ("endpoint-removed", TICKET, BREAKING)},
    ),
    (
        "an endpoint goes to another resource",
        both(at(REPORT, None), at_resource("Tickets", more("operations", API.resources[0].operations[3]))),
        {("endpoint-moved", REPORT, BREAKING)},  # its types can still be imported from where they were
    ),
    (
        "an event goes with its type",
        both(within("webhooks", "created", None), at_type("Event", None)),
        {("webhook-removed", "created", BREAKING), ("type-removed", "Event", BREAKING)},
    ),
]


@pytest.mark.parametrize(("edit", "expected"), [row[1:] for row in SEVERAL], ids=[row[0] for row in SEVERAL])
def test_one_edit_can_mean_several_changes(edit: Edit, expected: set[tuple[str, str, Effect]]) -> None:
    changes = compare(API, edit(API))
    assert {(change.kind.value, change.where, change.effect) for change in changes} == expected


def test_a_type_has_moved_when_the_module_that_held_it_goes() -> None:
    moved = more("operations", API.resources[0].operations[3])
    edit = both(at_resource("Tickets", moved), at_resource(API.resources[0].name, None))
    told = {(change.kind.value, change.where, change.effect) for change in compare(API, edit(API))}
    assert ("type-moved", "Result", BREAKING) in told


def test_swapped_path_parameters_break_calls_by_position() -> None:
    two = at(GET, more("parameters", parameter("part", presence=REQUIRED, location=s.In.PATH)))(API)
    changes = compare(two, at(GET, turned("parameters"))(two))
    assert {(change.kind.value, change.effect) for change in changes} == {
        ("order-changed", COSMETIC),
        ("parameter-moved", BREAKING),
    }


@pytest.mark.parametrize(
    ("limit", "effect"), [(None, ADDITIVE), (10, ADDITIVE), (8, BREAKING)], ids=["none", "larger", "smaller"]
)
def test_the_largest_file(limit: int | None, effect: Effect) -> None:
    before = conventions(file_transfer=TRANSFER)(API)
    after = conventions(file_transfer=TRANSFER.model_copy(update={"maximum_bytes": limit}))(API)
    (change,) = compare(before, after)
    assert (change.where, change.effect) == ("conventions.file_transfer.maximum_bytes", effect)


@pytest.mark.parametrize(
    ("old", "new", "effect"),
    [
        ((("a",),), (("a",), ("b",)), ADDITIVE),
        ((("a",), ("b",)), (("b",), ("a",)), COSMETIC),
        ((("a",), ("b",)), (("a",),), BREAKING),
        ((("a", "b"),), (("a",),), ADDITIVE),
        ((("a",),), (("a", "b"),), BREAKING),
        ((), (("a",),), BREAKING),
        ((("a",),), (), ADDITIVE),
        (None, (("a",),), COSMETIC),
    ],
)
def test_the_credentials_of_a_call(
    old: tuple[tuple[str, ...], ...] | None, new: tuple[tuple[str, ...], ...] | None, effect: Effect
) -> None:
    (change,) = compare(at(GET, put(security=old))(API), at(GET, put(security=new))(API))
    assert (change.kind, change.where, change.effect) == ("access-changed", GET, effect)


def test_a_change_stands_on_the_new_lines_and_a_removal_on_the_old_ones() -> None:
    moved = at(REPORT, put(title="Counts", origin=s.Origin(source="b.txt", first=7, last=9, rule="block")))(
        API
    )
    assert [change.lines for change in compare(API, moved)] == ["b.txt:7-9"]
    assert [change.lines for change in compare(API, at(GET, None)(API))] == ["page.txt:20-22"]


def test_a_shared_type_is_told_once_with_what_it_touches() -> None:
    (change,) = compare(API, at_type("Address", more("fields", field("city")))(API))
    assert change.touches == (CREATE, GET, LIST)


def test_where_things_stand_is_no_change() -> None:
    elsewhere = at(REPORT, put(origin=None))(API)
    assert compare(API, at_type("Color", put(origin=None))(elsewhere)) == ()


def test_two_places_that_tell_as_much_are_no_evidence() -> None:
    twin = operation("GET /v1/a", 70, s.Action.CUSTOM, s.Any(), title="Same")
    other = operation("GET /v1/b", 80, s.Action.CUSTOM, s.Any(), title="Same")
    third = operation("GET /v1/c", 90, s.Action.CUSTOM, s.Any(), title="Same")
    before = at_resource("Tickets", more("operations", twin, other))(API)
    kinds = [
        change.kind.value
        for change in compare(before, at_resource("Tickets", more("operations", third))(API))
    ]
    assert sorted(kinds) == ["endpoint-added", "endpoint-removed", "endpoint-removed"]


def test_operations_that_say_nothing_are_no_evidence() -> None:
    silent = at(REPORT, put(title=""))(API)
    kinds = {change.kind.value for change in compare(silent, at(REPORT, put(path="/v1/stats"))(silent))}
    assert {"endpoint-added", "endpoint-removed"} <= kinds


def test_a_resource_of_another_spelling_and_other_operations_is_the_same() -> None:
    new = both(at(TICKET, put(path="/v1/case")), at_resource("Tickets", put(name="tickets")))(API)
    assert [(change.kind.value, change.effect) for change in compare(API, new)] == [
        ("resource-renamed", COSMETIC),
        ("endpoint-moved", COSMETIC),
    ]


def test_a_list_that_gains_the_parameter_of_a_rule_is_read_on() -> None:
    old = at_parameter(LIST, "limit", None)(API)
    assert [(change.kind.value, change.effect, change.after) for change in compare(old, API)] == [
        ("parameter-added", ADDITIVE, "string, optional"),
        ("answer-changed", BREAKING, "page by page"),
    ]


def test_a_rule_for_lists_that_were_whole_breaks_who_used_them() -> None:
    old = conventions(pagination=())(API)
    (change,) = compare(old, API)
    assert (change.kind.value, change.where, change.effect) == (
        "convention-added",
        "conventions.pagination.lists",
        BREAKING,
    )


@pytest.mark.parametrize(
    ("old", "new", "effect"),
    [
        (("text/csv",), ("text/csv", "text/plain"), ADDITIVE),
        (("text/csv", "text/plain"), ("text/csv",), BREAKING),
        (("text/csv",), ("text/plain",), BREAKING),
        (("text/csv", "text/plain"), ("text/plain", "text/csv"), COSMETIC),
        ((), ("text/csv",), COSMETIC),
    ],
)
def test_media_types_that_a_raw_body_may_no_longer_be_in_break_calls(
    old: tuple[str, ...], new: tuple[str, ...], effect: Effect
) -> None:
    assert classify.media(old, new) is effect
