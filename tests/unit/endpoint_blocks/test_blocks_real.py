"""The documentation of Tellescope: what facts are known of it, counted in tree and spec."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from block_pages import real

from clientwright import spec
from clientwright.dialects.endpoint_blocks.syntax import Body
from clientwright.notations.payload import print as payload_print
from clientwright.notations.payload.syntax import List, Object, Value
from clientwright.spec import Access, Action, AnswerFormat, Basis, In, Named, Presence, Status


def definitions() -> dict[str, spec.TypeDef]:
    return {each.name: each for each in real()[2].spec.types}


def operations() -> dict[str, spec.Operation]:
    return {each.key: each for _, each in real()[2].spec.operations()}


def values(value: Value) -> Iterator[Value]:
    yield value
    for inner in value.elements if isinstance(value, List) else ():
        yield from values(inner)
    for pair in value.pairs if isinstance(value, Object) else ():
        yield from values(pair.value)


def bodies() -> Iterator[tuple[int, Value]]:
    """Each payload with the number of lines above it."""
    for resource in real()[1].resources:
        for block in resource.blocks:
            if isinstance(block.body, Body):
                yield block.body.span.first - 1, block.body.payload


def references(type_: spec.TypeRef) -> Iterator[spec.TypeRef]:
    yield type_
    match type_:
        case spec.List(items=inner) | spec.Map(values=inner) | spec.Nullable(type=inner):
            yield from references(inner)


def uses() -> Iterator[tuple[str, spec.TypeRef]]:
    """Each use of a type, with the lines that it rests on."""
    for operation in operations().values():
        for parameter in operation.parameters:
            yield str(parameter.origin), parameter.type
    for definition in definitions().values():
        match definition:
            case spec.Object(fields=fields):
                yield from ((str(field.origin), field.type) for field in fields)
            case spec.Union(members=members):
                yield from ((str(definition.origin), member) for member in members)


def test_every_endpoint_is_there_once() -> None:
    document, page, built = real()
    shown = re.findall(r"^Method: (\w+)\nhttps://api\.tellescope\.com(/v1/\S+)$", document.text, re.MULTILINE)
    assert list(operations()) == [f"{method} {path}" for method, path in shown]
    assert (len(shown), len(page.resources)) == (652, 83)
    assert [each.name for each in built.spec.resources] == [each.heading.name for each in page.resources]
    assert {each.route for each in operations().values()} == {
        re.sub(r":(\w+)", r"{\1}", path.removeprefix("/v1")) for _, path in shown
    }


def test_every_top_level_parameter_has_its_presence() -> None:
    """3,419: of create, of records in create[] and updates, and of custom endpoints."""
    fields = {each.name: each.fields for each in definitions().values() if isinstance(each, spec.Object)}
    counts: Counter[Presence] = Counter()
    for operation in operations().values():
        body = [each for each in operation.parameters if each.location is not In.PATH]
        if operation.action in (Action.CREATE, Action.CUSTOM):
            counts.update(each.presence for each in body)
        for parameter in body:
            match parameter.name, parameter.type:
                case ("create", spec.List(items=Named(name=name))) | ("updates", Named(name=name)):
                    if operation.action is not Action.CUSTOM:
                        counts.update(each.presence for each in fields[name])
    assert counts.total() == 3419 - 1  # the `id?` of GET /meeting/:id is its path parameter
    assert set(counts) == {Presence.REQUIRED, Presence.OPTIONAL}
    assert not any(
        field.presence is not Presence.OPTIONAL
        for name, shown in fields.items()
        if name.endswith("Updates")
        for field in shown
    )


def test_nothing_nested_is_required() -> None:
    records = {
        parameter.type.items.name
        for operation in operations().values()
        if operation.action is Action.CREATE_MANY
        for parameter in operation.parameters
        if isinstance(parameter.type, spec.List) and isinstance(parameter.type.items, Named)
    }
    webhooks = {"RecordWebhook", "AutomationWebhook", "CalendarEventReminderWebhook"}
    for definition in definitions().values():
        if isinstance(definition, spec.Object) and definition.name not in records | webhooks:
            assert all(
                field.presence is not Presence.REQUIRED for field in definition.fields
            ), definition.name


def test_double_brackets_are_unions_but_for_one() -> None:
    doubles = [
        (offset + value.span.first, inner)
        for offset, body in bodies()
        for value in values(body)
        if isinstance(value, List) and len(value.elements) == 1
        for inner in value.elements
        if isinstance(inner, List)
    ]
    assert len(doubles) == 118 + 1
    assert sum(len(inner.elements) > 1 for _, inner in doubles) == 79
    nested = {
        place
        for place, use in uses()
        for each in references(use)
        if isinstance(each, spec.List) and isinstance(each.items, spec.List)
    }
    assert nested == {"tellescope.txt:11979-11986"}


def test_each_token_as_often_as_known() -> None:
    tokens = Counter(
        payload_print.show(value)
        for _, body in bodies()
        for value in values(body)
        if not isinstance(value, List | Object)
    )
    lists = sum(operation.action is Action.LIST for operation in operations().values())
    gets = sum(operation.action is Action.GET for operation in operations().values())
    known = {
        '"string"': 4585 + lists + 3,  # lastId; the map of id to string
        '"number"': 310 + lists,  # limit
        '"boolean"': 2660,
        '"Date"': 250,
        '"example string"': 984 - 3,  # the e-mail addresses
        '"example@tellescope.com"': 3,
        '"60398b0231a295e64f084fd9"': 270,
        "-10000000000000": 94,
        "0": 21,
        "true": 121,
        "{ }": 202,
        "{}": 174 + lists + gets - 1,  # filter; GET /meeting/:id has none
        '{ "key": string }': 33,
        "{ string: Date }": 29,
        '{ "key": [object Object] }': 9,
        '{ "key": number }': 3,
        '{ "key": "value" }': 1,
        "\"'oldFirst' | 'newFirst'\"": 83,
        r"{ \n query: string,\n }": 83,
        '"boolean /* See Updating Records in Getting Started */"': 74,
    }
    assert {token: tokens[token] for token in known} == known
    others = tokens.total() - sum(known.values())
    times = sum(count for token, count in tokens.items() if re.match(r'"2024-12-21T', token))
    assert (times, others - times) == (41, 100)


def test_no_value_is_demanded_because_an_example_shows_it() -> None:
    literals = {place for place, use in uses() for each in references(use) if isinstance(each, spec.Literal)}
    assert literals == {"tellescope.txt:19934", "tellescope.txt:19943"}
    enums = {each.name: each.values for each in definitions().values() if isinstance(each, spec.Enum)}
    assert enums == {
        "ListSort": ("oldFirst", "newFirst"),
        "RecordWebhookType": ("create", "update", "delete"),
    }
    kept = [
        field.example
        for definition in definitions().values()
        if isinstance(definition, spec.Object) and definition.basis is Basis.DOCUMENTED
        for field in definition.fields
        if field.example is not None
    ]
    assert {"AK", "Text", "Gather", "Africa/Abidjan", "Complete Form"} <= {str(each) for each in kept}
    assert "example string" not in kept


def test_equal_shapes_share_a_definition() -> None:
    shapes: dict[str, str] = {}
    for definition in definitions().values():
        wrapper = definition.name.endswith(("Create", "Updates"))  # named by its resource, whatever is in it
        if isinstance(definition, spec.Object) and definition.places and not wrapper:
            fields = sorted(f"{each.name} {each.presence} {each.type!r}" for each in definition.fields)
            assert shapes.setdefault(repr(fields), definition.name) == definition.name
    assert len(shapes) > 250


OTHER_TITLES = {"POST /v1/api-key", "POST /v1/post-like"}
"""They look like default actions, and their titles say something else: Generate ApiKey, Like Forum Post."""


def test_default_actions_and_what_they_return() -> None:
    counts = Counter(each.action for each in operations().values())
    assert counts == {
        Action.CREATE: 76,
        Action.CREATE_MANY: 71,
        Action.GET: 82,
        Action.LIST: 83,
        Action.UPDATE: 74,
        Action.DELETE: 79,
        Action.CUSTOM: 187,
    }
    for resource in real()[2].spec.resources:
        once = Counter(each.action for each in resource.operations if each.action is not Action.CUSTOM)
        assert set(once.values()) <= {1}, resource.name
        assert resource.record in definitions()
        for operation in resource.operations:
            record = Named(name=resource.record)
            answer = operation.answer
            match operation.action:
                case _ if operation.key in OTHER_TITLES:
                    assert isinstance(answer.type, spec.Any)
                case Action.CREATE | Action.GET | Action.UPDATE:
                    assert (answer.type, answer.basis, answer.format) == (
                        record,
                        Basis.DERIVED,
                        AnswerFormat.JSON,
                    )
                case Action.LIST:
                    assert (answer.type, answer.basis) == (spec.List(items=record), Basis.DERIVED)
                case _:
                    assert isinstance(answer.type, spec.Any) and answer.format is AnswerFormat.UNKNOWN


def test_resources_without_one_of_the_six_actions_have_no_such_path() -> None:
    """What is missing is missing on the page: a path of a record's or of all records', with that method."""
    methods = {
        Action.CREATE_MANY: ("POST", r"/[^/]+"),
        Action.GET: ("GET", r"/[^/]+/:id"),
        Action.UPDATE: ("PATCH", r"/[^/]+/:id"),
        Action.DELETE: ("DELETE", r"/[^/]+/:id"),
    }
    for resource in real()[2].spec.resources:
        present = {each.action for each in resource.operations}
        for operation in resource.operations:
            for action, (method, path) in methods.items():
                if action not in present and operation.method == method:
                    names = {each.name for each in operation.parameters}
                    shown = re.fullmatch("/v1" + path, operation.path)
                    assert not shown or (
                        action is Action.CREATE_MANY and "create" not in names
                    ), operation.key


def test_access_and_status() -> None:
    counts = Counter(each.access for each in operations().values())
    assert counts == {Access.AUTHENTICATED: 605, Access.PUBLIC: 25, Access.ADMIN: 21, Access.ENDUSER: 1}
    assert all((each.security == ()) is (each.access is Access.PUBLIC) for each in operations().values())
    deprecated = [each.key for each in operations().values() if each.status is Status.DEPRECATED]
    assert deprecated == ["GET /v1/webhook-configuration", "PATCH /v1/update-webhooks"]
    assert "\u00a0" in operations()["POST /v1/change-zoom-host"].title
    assert operations()["GET /v1/enduser-observations/load"].title == "Load Enduser Observations (Vitals)"


def test_webhooks() -> None:
    shown = real()[2].spec
    assert [(each.name, each.value) for each in shown.webhooks] == [
        ("record", ""),
        ("automation", "automation"),
        ("calendar_event_reminder", "calendar_event_reminder"),
    ]
    assert (len(shown.webhook_models), shown.webhook_models[0], shown.webhook_models[-1]) == (
        81,
        "integration_logs",
        "email_sync_denials",
    )
    event = definitions()["CalendarEventReminderWebhook"]
    assert isinstance(event, spec.Object) and event.fields[1].type == Named(name="CalendarEvent")
    chapter = next(each for each in shown.resources if each.name == "Webhooks")
    assert any("141029358secret" in note.text for note in chapter.notes)


def test_every_node_rests_on_lines() -> None:
    shown = real()[2].spec

    def located(node: object) -> Iterator[spec.Located]:
        if isinstance(node, spec.Located):
            yield node
        if isinstance(node, tuple):
            for each in node:
                yield from located(each)
        elif isinstance(node, spec.Node):
            for name in type(node).model_fields:
                yield from located(getattr(node, name))

    nodes = list(located(shown))
    assert len(nodes) > 5000
    for node in nodes:
        assert node.origin and 0 < node.origin.first <= node.origin.last <= 22_093 and node.origin.rule


def test_the_preamble_is_kept_line_by_line() -> None:
    document, _, built = real()
    for line in range(1, 63):
        note = next(
            each for each in built.spec.notes if each.origin and each.origin.first <= line <= each.origin.last
        )
        text = document.lines[line - 1].removeprefix("- ")
        assert text in note.text.split("\n")


def test_contradictions() -> None:
    found = [(each.rule, each.location.line if each.location else 0) for each in real()[2].diagnostics]
    assert sorted(found) == [
        ("duplicate-title", 7092),
        ("duplicate-title", 10052),
        ("duplicate-title", 13458),
        ("duplicate-title", 14479),
        ("duplicate-title", 14499),
        ("duplicate-title", 18512),
        *(("lost-shape", line) for line in (8150, 8188, 8227, 10015, 12233, 14441, 19417, 19546, 19697)),
        ("missing-comma", 19934),
        ("missing-comma", 19943),
        ("missing-title", 13166),
        ("missing-title", 13639),
        ("parameter-in-path-and-body", 13826),
        ("title-contradicts-path", 14465),
        ("title-contradicts-path", 14499),
    ]
