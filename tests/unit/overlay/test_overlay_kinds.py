"""What each kind of entry does to a spec."""

from typing import Any

import pytest
from small_api import STRING, Apply

from clientwright import spec as s
from clientwright.overlay import Applied

DATE_TIME = s.Primitive(type=s.PrimitiveType.DATE_TIME)


def find(applied: Applied, key: str) -> s.Operation:
    assert not applied.diagnostics
    return next(operation for _, operation in applied.spec.operations() if operation.key == key)


def fields(applied: Applied, name: str) -> list[s.Field]:
    assert not applied.diagnostics
    definition = next(one for one in applied.spec.types if one.name == name)
    assert isinstance(definition, s.Object)
    return list(definition.fields)


def test_a_title_names_the_api(apply: Apply) -> None:
    assert apply({"kind": "title", "title": "Example"}).spec.title == "Example"


def test_a_server_takes_the_place_of_the_one_with_its_url(apply: Apply) -> None:
    entry = {"kind": "server", "name": "production", "url": "https://api.example.com/v1"}
    (server,) = apply(entry).spec.servers
    assert (server.name, server.basis) == ("production", s.Basis.OVERLAY)


def test_a_server_with_a_new_url_is_added(apply: Apply) -> None:
    entry = {"kind": "server", "name": "staging", "url": "https://staging.example.com"}
    assert [server.name for server in apply(entry).spec.servers] == ["default", "staging"]


FILES = {"kind": "server", "name": "files", "url": "https://files.example.com"}
SENT = {"kind": "operation-server", "operations": ["GET /v1/status"], "server": "files"}


def test_operations_go_to_a_server_of_their_own(apply: Apply) -> None:
    applied = apply(FILES, SENT)
    assert find(applied, "GET /v1/status").server == "files"
    assert find(applied, "POST /v1/enduser").server == ""
    assert [server.name for server in applied.spec.choices()] == ["default"]
    assert [server.name for server in applied.spec.hosts()] == ["files"]


def test_operations_go_where_users_choose_again(apply: Apply) -> None:
    applied = apply(FILES, SENT, {**SENT, "server": "default"})
    assert find(applied, "GET /v1/status").server == ""
    assert [server.name for server in applied.spec.choices()] == ["default", "files"]


def test_a_server_that_is_renamed_keeps_its_operations(apply: Apply) -> None:
    applied = apply(FILES, SENT, {**FILES, "name": "storage"})
    assert find(applied, "GET /v1/status").server == "storage"
    assert [server.name for server in applied.spec.servers] == ["default", "storage"]


@pytest.mark.parametrize("carrier", ["query", "cookie"])
def test_a_security_outside_headers(apply: Apply, carrier: str) -> None:
    added = apply({"kind": "security", "name": "token", carrier: "key"}).spec.security[-1]
    assert added.carrier == (s.In(carrier), "key")


def test_a_security_is_added(apply: Apply) -> None:
    entry = {
        "kind": "security",
        "name": "token",
        "header": "Authorization",
        "format": "Bearer {}",
        "env": "TOKEN",
    }
    added = apply(entry).spec.security[-1]
    assert (added.name, added.header, added.format, added.env) == (
        "token",
        "Authorization",
        "Bearer {}",
        "TOKEN",
    )


def test_an_env_is_set_on_the_credential_of_the_page(apply: Apply) -> None:
    applied = apply({"kind": "env", "name": "client_id", "env": "EXAMPLE_CLIENT_ID"})
    (credential,) = applied.spec.security
    assert (credential.env, credential.basis) == ("EXAMPLE_CLIENT_ID", s.Basis.DOCUMENTED)


def test_the_default_security_leaves_what_the_page_says(apply: Apply) -> None:
    applied = apply({"kind": "security-default", "alternatives": [["client_id"]]})
    assert find(applied, "POST /v1/enduser").security == (("client_id",),)
    assert find(applied, "GET /v1/status").security == ()


def test_common_fields_come_first_in_each_record_in_their_order(apply: Apply) -> None:
    new = [{"name": "id", "type": "string"}, {"name": "createdAt", "type": "date-time"}]
    applied = apply(
        {"kind": "common-fields", "fields": new},
        {"kind": "common-fields", "fields": [{"name": "creator", "type": "string"}]},
    )
    assert [field.name for field in fields(applied, "Enduser")] == ["id", "createdAt", "creator", "email"]
    assert fields(applied, "Enduser")[1].type == DATE_TIME
    assert [field.name for field in fields(applied, "UpdateOptions")] == ["replaceObjectFields"]


def test_parameters_are_added_to_the_query_of_a_get_and_the_body_of_others(apply: Apply) -> None:
    new = [{"name": "from", "type": "date-time", "presence": "unknown"}]
    applied = apply({"kind": "parameters-added", "actions": ["list", "delete"], "parameters": new})
    listed = find(applied, "GET /v1/endusers")
    added = listed.parameters[-1]
    assert (added.name, added.location, added.presence) == ("from", s.In.QUERY, s.Presence.UNKNOWN)
    assert listed.body is s.BodyFormat.NONE
    deleting = find(applied, "DELETE /v1/enduser/:id")
    assert deleting.parameters[-1].location is s.In.BODY
    assert deleting.body is s.BodyFormat.JSON


def test_the_place_of_an_added_parameter_can_be_told(apply: Apply) -> None:
    new = [{"name": "X-Trace", "type": "string"}]
    applied = apply(
        {"kind": "parameters-added", "actions": ["delete"], "parameters": new, "location": "header"}
    )
    deleting = find(applied, "DELETE /v1/enduser/:id")
    assert (deleting.parameters[-1].location, deleting.body) == (s.In.HEADER, s.BodyFormat.NONE)


def test_options_are_added_to_the_type_that_operations_share(apply: Apply) -> None:
    new = [{"name": "dontSendWebhook", "type": "boolean"}]
    applied = apply({"kind": "options-added", "actions": ["update"], "parameter": "options", "fields": new})
    assert [field.name for field in fields(applied, "UpdateOptions")] == [
        "replaceObjectFields",
        "dontSendWebhook",
    ]


@pytest.mark.parametrize(
    ("type_", "form", "expected"),
    [
        ("record", "json", s.Named(name="Enduser")),
        ("record[]", "json", s.List(items=s.Named(name="Enduser"))),
        ("object[]", "json", s.List(items=s.Map(values=s.Any()))),
        ("{*: string | null}", "json", s.Map(values=s.Nullable(type=STRING))),
        ("empty", "empty", s.Any(why="the body is empty")),
        ("binary", "binary", s.Primitive(type=s.PrimitiveType.FILE)),
    ],
)
def test_an_answer_is_written_in_one_line(apply: Apply, type_: str, form: str, expected: s.TypeRef) -> None:
    applied = apply({"kind": "answer", "operations": ["POST /v1/enduser"], "type": type_})
    answer = find(applied, "POST /v1/enduser").answer
    assert (answer.format, answer.type, answer.basis) == (s.AnswerFormat(form), expected, s.Basis.OVERLAY)


def test_an_answer_with_an_object_defines_its_model(apply: Apply) -> None:
    type_ = "{ created!: record[], 'error list'?: { code: integer }[] }"
    applied = apply({"kind": "answer", "actions": ["create"], "type": type_, "model": "{record}Batch"})
    assert find(applied, "POST /v1/enduser").answer.type == s.Named(name="EnduserBatch")
    created, errors = fields(applied, "EnduserBatch")
    assert (created.name, created.presence) == ("created", s.Presence.REQUIRED)
    assert (errors.name, errors.presence) == ("error list", s.Presence.OPTIONAL)
    assert errors.type == s.List(items=s.Named(name="EnduserBatchErrorList"))
    assert fields(applied, "EnduserBatchErrorList")[0].presence is s.Presence.UNKNOWN
    places = {one.name: one.places for one in applied.spec.types if one.basis is s.Basis.OVERLAY}
    assert places == {
        "EnduserBatch": ("POST /v1/enduser answer",),
        "EnduserBatchErrorList": ("POST /v1/enduser answer.error list[]",),
    }


def test_a_model_that_several_operations_answer_is_defined_once(apply: Apply) -> None:
    applied = apply(
        {"kind": "answer", "actions": ["list", "delete"], "type": "{ ok: boolean }", "model": "Done"}
    )
    assert not applied.diagnostics
    assert applied.spec.types[-1].name == "Done"
    assert applied.spec.types[-1].places == ("GET /v1/endusers answer", "DELETE /v1/enduser/:id answer")
    assert len(applied.spec.types) == 3


def test_what_an_entry_can_do_is_done_when_a_part_of_it_cannot(apply: Apply) -> None:
    applied = apply({"kind": "answer", "actions": ["get", "list"], "type": "record[]"})
    assert [problem.rule for problem in applied.diagnostics] == ["overlay-target"]
    assert applied.spec.resources[0].operations[1].answer.format is s.AnswerFormat.JSON


def test_an_answer_of_records_leaves_resources_without_a_record(apply: Apply) -> None:
    applied = apply({"kind": "answer", "actions": ["create"], "type": "record"})
    assert find(applied, "POST /v1/loose").answer.format is s.AnswerFormat.UNKNOWN


def test_a_model_named_after_the_record_leaves_resources_without_one(apply: Apply) -> None:
    entry = {"kind": "answer", "actions": ["create"], "type": "{ ok: boolean }", "model": "{record}Done"}
    applied = apply(entry)
    assert find(applied, "POST /v1/loose").answer.format is s.AnswerFormat.UNKNOWN
    assert [definition.name for definition in applied.spec.types[2:]] == ["EnduserDone"]


def test_a_get_keeps_its_query(apply: Apply) -> None:
    report = find(apply({"kind": "method", "documented": "ALL", "send": "GET"}), "ALL /v1/endusers/report")
    assert [parameter.location for parameter in report.parameters] == [s.In.QUERY]


def test_a_method_moves_the_query_into_the_body(apply: Apply) -> None:
    report = find(apply({"kind": "method", "documented": "ALL", "send": "POST"}), "ALL /v1/endusers/report")
    assert (report.method, report.send, report.body) == ("ALL", "POST", s.BodyFormat.JSON)
    assert [parameter.location for parameter in report.parameters] == [s.In.BODY]


def test_conventions_are_set(apply: Apply) -> None:
    ids = {"kind": "common-fields", "fields": [{"name": "id", "type": "string"}]}
    limits = {"default_limit": 100, "maximum_limit": 1000}
    keys = {"prepare": "POST /v1/enduser", "confirm": "POST /v1/enduser", "link": "GET /v1/status"}
    applied = apply(
        ids,
        {"kind": "query-style", "style": "brackets"},
        {"kind": "pagination", "cursor": "lastId", "limit": "limit", "record_key": "id", **limits},
        {"kind": "file-transfer", "resource": "Endusers", **keys},
        {
            "kind": "verification",
            "scheme": "sha256-concat",
            "webhook": "automation",
            "field": "f",
            "parts": ["a.b"],
        },
        {"kind": "verification", "scheme": "hmac-sha256", "header": "X-Signature"},
    )
    assert not applied.diagnostics
    assert applied.spec.conventions == s.Conventions(
        query_style=s.QueryStyle.BRACKETS,
        pagination=(
            s.LastRecordPagination(
                name="last-record",
                position="lastId",
                limit="limit",
                record_key="id",
                basis=s.Basis.OVERLAY,
                **limits,
            ),
        ),
        file_transfer=s.FileTransfer(resource="Endusers", **keys),
        verification=(
            s.Verification(scheme="sha256-concat", webhook="automation", field="f", parts=("a.b",)),
            s.Verification(scheme="hmac-sha256", header="X-Signature"),
        ),
    )


def test_a_note_is_its_text_or_the_quoted_lines(apply: Apply) -> None:
    applied = apply(
        {"kind": "note", "actions": ["update"], "quote": ["- id: a unique identifier"]},
        {"kind": "note", "operations": ["PATCH /v1/enduser/:id"], "text": "Mind the gap."},
        {"kind": "note", "resources": ["Loose"], "text": "Loose ends."},
    )
    quoted, own = find(applied, "PATCH /v1/enduser/:id").notes
    assert (quoted.text, str(quoted.origin)) == ("id: a unique identifier", "page.txt:3")
    assert (own.text, str(own.origin)) == ("Mind the gap.", "overlay.yaml:7-11")
    assert applied.spec.resources[1].notes == (s.Note(text="Loose ends."),)


def test_the_type_of_a_field_is_corrected(apply: Apply) -> None:
    applied = apply({"kind": "type", "target": "Enduser.email", "type": "integer | string", "model": "Email"})
    (email,) = fields(applied, "Enduser")
    assert (email.type, email.basis) == (s.Named(name="Email"), s.Basis.OVERLAY)
    integer = s.Primitive(type=s.PrimitiveType.INTEGER)
    assert applied.spec.types[-1] == s.Union(
        name="Email", members=(integer, STRING), basis=s.Basis.OVERLAY, places=("Enduser.email",)
    )


def test_types_of_an_entry_hold_each_other_and_themselves(apply: Apply) -> None:
    types = {
        "Shelf": "{ label!: string, books!: Volume[], below?: Shelf }",
        "Volume": "{ _id!: string, lent!: true | false, title: Title }",
        "Title": "string",
    }
    applied = apply({"kind": "type", "target": "Enduser.email", "type": "Shelf[]", "types": types})
    (email,) = fields(applied, "Enduser")
    assert email.type == s.List(items=s.Named(name="Shelf"))
    label, books, below = fields(applied, "Shelf")
    assert (label.type, books.type) == (STRING, s.List(items=s.Named(name="Volume")))
    assert (below.type, below.presence) == (s.Named(name="Shelf"), s.Presence.OPTIONAL)
    identifier, lent, title = fields(applied, "Volume")
    assert (identifier.name, title.type) == ("_id", s.Named(name="Title"))
    made = {one.name: one for one in applied.spec.types}
    enum, alias = made["VolumeLent"], made["Title"]
    assert isinstance(enum, s.Enum) and enum.values == (True, False)
    assert isinstance(alias, s.Alias) and alias.target == STRING
    assert lent.type == s.Named(name="VolumeLent")


@pytest.mark.parametrize(
    ("types", "told"),
    [
        ({"Shelf": "string", "Volume": "string"}, "nothing of the entry is of the type 'Volume'"),
        ({"Shelf": "{ book: Volume }"}, "no type is called 'Volume'"),
        ({"Shelf": "string", "Enduser": "{ shelf: Shelf }"}, "nothing of the entry is of the type 'Enduser'"),
    ],
)
def test_types_of_an_entry_are_all_there_and_all_used(apply: Apply, types: dict[str, str], told: str) -> None:
    applied = apply({"kind": "answer", "actions": ["create"], "type": "Shelf", "types": types})
    assert told in applied.diagnostics[0].message


def test_the_record_of_a_parameter_is_that_of_its_resource(apply: Apply) -> None:
    applied = apply({"kind": "type", "target": "POST /v1/enduser email", "type": "record[]"})
    assert find(applied, "POST /v1/enduser").parameters[0].type == s.List(items=s.Named(name="Enduser"))


def test_the_type_of_a_parameter_is_corrected(apply: Apply) -> None:
    type_ = "'low' | 'high' | null"
    applied = apply({"kind": "type", "target": "POST /v1/enduser email", "type": type_, "model": "Level"})
    assert find(applied, "POST /v1/enduser").parameters[0].type == s.Nullable(type=s.Named(name="Level"))
    level = applied.spec.types[-1]
    assert isinstance(level, s.Enum)
    assert level.values == ("low", "high")


@pytest.mark.parametrize(
    "target", ["Endusers", "Enduser", "POST /v1/enduser", "email", "lastId", "automation"]
)
def test_names_go_to_the_names_stage(apply: Apply, target: str) -> None:
    assert not apply({"kind": "name", "target": target, "python": "people"}).diagnostics


MISSING: list[dict[str, Any]] = [
    {"kind": "operation-server", "actions": ["create"], "server": "nowhere"},
    {"kind": "operation-server", "operations": ["GET /v2"], "server": "default"},
    {"kind": "env", "name": "nobody", "env": "NOBODY"},
    {"kind": "security-default", "alternatives": [["client_id", "nobody"]]},
    {"kind": "parameters-added", "actions": ["get"], "parameters": [{"name": "from", "type": "date-time"}]},
    {
        "kind": "parameters-added",
        "operations": ["GET /v2"],
        "parameters": [{"name": "from", "type": "date-time"}],
    },
    {"kind": "parameters-added", "actions": ["list"], "parameters": [{"name": "from", "type": "Nobody"}]},
    {
        "kind": "options-added",
        "actions": ["list"],
        "parameter": "options",
        "fields": [{"name": "a", "type": "any"}],
    },
    {"kind": "common-fields", "fields": [{"name": "id", "type": "Nobody"}]},
    {"kind": "answer", "actions": ["get"], "type": "record"},
    {"kind": "answer", "actions": ["list"], "type": "Nobody"},
    {"kind": "answer", "actions": ["list"], "type": "{ a: any }", "model": "Enduser"},
    {"kind": "method", "documented": "ANY", "send": "POST"},
    {
        "kind": "pagination",
        "cursor": "nobody",
        "limit": "limit",
        "record_key": "email",
        "default_limit": 1,
        "maximum_limit": 2,
    },
    {
        "kind": "file-transfer",
        "resource": "Endusers",
        "prepare": "GET /v2",
        "confirm": "GET /v2",
        "link": "GET /v2",
    },
    {
        "kind": "file-transfer",
        "resource": "Nobody",
        "prepare": "GET /v1/status",
        "confirm": "GET /v1/status",
        "link": "GET /v1/status",
    },
    {"kind": "verification", "scheme": "hmac-sha256", "header": "X", "webhook": "nobody"},
    {"kind": "note", "resources": ["Nobody"], "text": "Nothing."},
    {"kind": "type", "target": "Enduser.nobody", "type": "string"},
    {"kind": "name", "target": "nobody", "python": "nobody"},
]


@pytest.mark.parametrize("entry", MISSING, ids=lambda entry: f"{entry['kind']}")
def test_an_entry_whose_target_is_gone_is_an_error(
    apply: Apply, small: s.Spec, entry: dict[str, Any]
) -> None:
    applied = apply({"kind": "title", "title": "Example"}, entry)
    (problem,) = applied.diagnostics
    assert (problem.rule, problem.location and problem.location.line) == ("overlay-target", 4)
    assert str(problem).startswith("spec/example/overlay.yaml:4:3: ")
    assert applied.spec == small.model_copy(update={"title": "Example"})


INEFFECTIVE: list[dict[str, Any]] = [
    {"kind": "operation-server", "operations": ["GET /v1/status"], "server": "default"},
    {"kind": "server", "name": "default", "url": "https://api.example.com/v1"},
    {"kind": "security", "name": "client_id", "header": "client_id"},
    {"kind": "query-style", "style": "repeat"},
    {"kind": "common-fields", "fields": [{"name": "email", "type": "date-time"}]},
    {"kind": "parameters-added", "actions": ["list"], "parameters": [{"name": "lastId", "type": "any"}]},
    {
        "kind": "options-added",
        "actions": ["update"],
        "parameter": "options",
        "fields": [{"name": "replaceObjectFields", "type": "any"}],
    },
    {"kind": "answer", "operations": ["POST /v1/loose"], "type": "record"},
    {"kind": "method", "documented": "PATCH", "send": "PATCH"},
    {"kind": "type", "target": "Enduser.email", "type": "string"},
    {"kind": "note", "resources": ["Loose"], "text": "Loose ends."},
]


@pytest.mark.parametrize("entry", INEFFECTIVE, ids=lambda entry: f"{entry['kind']}")
def test_an_entry_that_changes_nothing_is_an_error(
    apply: Apply, small: s.Spec, entry: dict[str, Any]
) -> None:
    over = small
    if entry["kind"] == "note":
        over = apply(entry).spec
    if entry["kind"] == "method":  # an update with a body to begin with
        first = small.resources[0]
        operations = tuple(one.model_copy(update={"body": s.BodyFormat.JSON}) for one in first.operations)
        resource = first.model_copy(update={"operations": operations})
        over = small.model_copy(update={"resources": (resource, *small.resources[1:])})
    applied = apply(entry, over=over)
    assert [problem.rule for problem in applied.diagnostics] == ["overlay-ineffective"]
    assert applied.spec == over
