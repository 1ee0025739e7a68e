"""Plans: where types live, which arguments a function takes, and what its docstring says."""

from __future__ import annotations

from typing import Any

from clientwright import spec as s
from clientwright.names import Names, plan_names
from clientwright.planner import plan_package
from clientwright.planner.docstrings import operation_docstring
from clientwright.planner.plan import Construct, EndpointModule, Method, ModelClass, Package

STRING = s.Primitive(type=s.PrimitiveType.STRING)
ANY = s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any())


def parameter(
    name: str, ref: s.TypeRef = STRING, presence: str = "optional", location: str = "body"
) -> s.Parameter:
    return s.Parameter(name=name, type=ref, presence=s.Presence(presence), location=s.In(location))


def operation(route: str, *parameters: s.Parameter, **facts: Any) -> s.Operation:
    stated = {"method": "POST", "send": "POST", "answer": ANY, "body": s.BodyFormat.JSON, **facts}
    return s.Operation(path=route, route=route, parameters=parameters, **stated)


def planned(*resources: s.Resource, **facts: Any) -> Package:
    spec = s.Spec(api="mini", resources=resources, **facts)
    return plan_package(spec, plan_names(spec, Names(), {}))


def module(package: Package, name: str) -> EndpointModule:
    return next(one for one in package.endpoints if one.name == name)


def method(package: Package, callable_: str) -> Method:
    resource, name = callable_.split(".")
    return next(one for one in module(package, resource).methods if one.name == name)


def shape(name: str, **fields: s.TypeRef) -> s.Object:
    return s.Object(name=name, fields=tuple(s.Field(name=key, type=ref) for key, ref in fields.items()))


def test_a_type_lives_with_its_resource_or_among_the_shared() -> None:
    own, both = s.Named(name="Own"), s.Named(name="Both")
    package = planned(
        s.Resource(name="a", operations=(operation("/a/x", parameter("own", own), parameter("both", both)),)),
        s.Resource(name="b", operations=(operation("/b/x", parameter("both", both)),)),
        types=(shape("Own", both=both), shape("Both", leaf=s.Named(name="Leaf")), shape("Leaf", x=STRING)),
    )
    homes = {one.path: [made.name for made in one.definitions] for one in package.models}
    assert homes == {"models/a.py": ["Own"], "models/b.py": [], "models/shared.py": ["Leaf", "Both"]}
    assert method(package, "a.x").keyword[0].annotation == "models.Own | dicts.Own | Unset"
    assert method(package, "b.x").keyword[0].annotation == "shared.Both | shared_dicts.Both | Unset"


def test_what_is_only_sent_is_closed_to_what_the_page_does_not_list() -> None:
    sent, both = (parameter(name.lower(), s.Named(name=name)) for name in ("Sent", "Both"))
    answer = s.Answer(format=s.AnswerFormat.JSON, type=s.Named(name="Both"))
    level = s.Named(name="Level")
    package = planned(
        s.Resource(name="a", operations=(operation("/a/x", sent, both, answer=answer),)),
        types=(
            s.Enum(name="Level", values=("low", "high")),
            s.Union(name="Several", members=(level, STRING)),
            shape("Sent", level=level, several=s.Named(name="Several")),
            shape("Both", level=level, levels=s.List(items=level)),
        ),
    )
    written = {
        one.name: [member.annotation for member in one.attributes]
        for one in package.models[0].definitions
        if isinstance(one, ModelClass)
    }
    assert written == {
        "Sent": ["Level | None", "Several | None"],
        "Both": ["Level | str | None", "list[Level | str] | None"],
    }


def test_parts_stand_before_what_they_make_up_even_in_a_circle() -> None:
    package = planned(
        s.Resource(name="a", operations=(operation("/a/x", parameter("tree", s.Named(name="Tree"))),)),
        types=(
            shape("Tree", branch=s.Named(name="Branch")),
            s.Union(name="Branch", members=(s.Named(name="Leaf"), s.Named(name="Tree"))),
            shape("Leaf", x=STRING),
        ),
    )
    assert [one.name for one in package.models[0].definitions] == ["Leaf", "Branch", "Tree"]


def test_arguments_path_first_then_required_then_optional() -> None:
    package = planned(
        s.Resource(
            name="a",
            operations=(
                operation(
                    "/a/{id}/x",
                    parameter("note"),
                    parameter("from", presence="required"),
                    parameter("id", presence="required", location="path"),
                ),
            ),
        )
    )
    made = method(package, "a.create_x")
    assert [(one.name, one.wire, one.default) for one in made.positional] == [("id", '"id"', "")]
    assert [(one.name, one.wire, one.default) for one in made.keyword] == [
        ("from_", '"from"', ""),
        ("note", '"note"', "UNSET"),
    ]
    assert [(call.keyword, [one.name for one in call.arguments]) for call in made.calls] == [
        ("body", ["note", "from_"]),
        ("path", ["id"]),
    ]


def test_a_list_is_paginated_only_by_a_known_rule() -> None:
    pages = parameter("lastId", location="query"), parameter("limit", location="query")
    records = s.Answer(format=s.AnswerFormat.JSON, type=s.List(items=s.Named(name="Widget")))
    listing = operation("/widgets", *pages, method="GET", send="GET", action=s.Action.LIST, answer=records)
    resource = s.Resource(name="widgets", operations=(listing,))
    types = (shape("Widget", id=STRING),)
    rule = s.LastRecordPagination(
        name="lists", position="lastId", limit="limit", record_key="id", default_limit=100, maximum_limit=1000
    )
    unruled = method(planned(resource, types=types), "widgets.list")
    assert (unruled.returns, unruled.async_def) == ("builtins.list[models.Widget]", "async def")
    ruled = method(
        planned(resource, types=types, conventions=s.Conventions(pagination=(rule,))), "widgets.list"
    )
    assert (ruled.returns, ruled.async_returns, ruled.async_def) == (
        "Pages[models.Widget]",
        "AsyncPages[models.Widget]",
        "def",
    )


def test_a_docstring_says_what_the_page_says_and_where() -> None:
    said = operation(
        "/a/x",
        parameter("thatOne", presence="required"),
        title="Do x (Fast)",
        description='Does "x".',
        notes=(s.Note(text="Twice is once."),),
        access=s.Access.PUBLIC,
        constraints=(
            s.Constraint(
                kind="non-empty", text="thatOne must be non-empty", enforcement="client", fields=("thatOne",)
            ),
        ),
        origin=s.Origin(source="page.txt", first=3, last=9, rule="block"),
    )
    made = method(planned(s.Resource(name="a", operations=(said,))), "a.x")
    assert made.docstring.lines == (
        "Do x (Fast).",
        "",
        'Does "x".',
        "",
        "- Twice is once.",
        "",
        "- thatOne must be non-empty. (checked before sending)",
        "",
        "Returns: any JSON value, or None; the documentation does not describe the answer.",
        "`POST /a/x`, public: needs no credentials. Raises: `ConstraintError`, `APIError`. Source:",
        "page.txt:3-9.",
    )


def test_a_docstring_tells_of_arguments_what_the_signature_does_not() -> None:
    when = s.Parameter(
        name="sendAt",
        type=s.Primitive(type=s.PrimitiveType.DATE_TIME),
        presence=s.Presence.OPTIONAL,
        location=s.In.BODY,
        basis=s.Basis.OVERLAY,
        origin=s.Origin(source="overlay.yaml", first=3, last=4, rule="overlay"),
    )
    told = parameter("title").model_copy(update={"description": "What it is called."})
    package = planned(s.Resource(name="a", operations=(operation("/a/x", parameter("plain"), when, told),)))
    lines = method(package, "a.x").docstring.lines
    assert lines[lines.index("Args:") + 1 : -2] == (
        "    send_at: date-time with an offset, known from elsewhere, not from the page",
        "    title: What it is called.",
    )
    assert "overlay.yaml" not in "".join(lines)


def test_a_number_that_can_only_be_whole_is_taken_as_one() -> None:
    number = s.Primitive(type=s.PrimitiveType.NUMBER)
    steps = parameter("height", number).model_copy(update={"rules": s.Rules(multiple_of=5.0)})
    names = ["limit", "maxRetries", "delayInMS", "numReplies", "PetTypeId", "weight", "amount", "limitRatio"]
    given = [steps, *(parameter(name, number) for name in names)]
    package = planned(s.Resource(name="a", operations=(operation("/a/x", *given),)))
    taken = {one.name: one.annotation.split(" ")[0] for one in method(package, "a.x").keyword}
    assert [name for name, kind in taken.items() if kind == "float"] == ["weight", "amount", "limit_ratio"]
    assert set(taken.values()) == {"int", "float"}


def test_records_share_the_fields_with_which_all_of_them_begin() -> None:
    package = planned(
        s.Resource(name="a", record="A"),
        s.Resource(name="b", record="B"),
        types=(shape("A", id=STRING, x=STRING), shape("B", id=STRING, y=STRING)),
    )
    made = {
        definition.name: (definition.base, [one.name.wire for one in definition.attributes])
        for models in package.models
        for definition in models.definitions
        if isinstance(definition, ModelClass)
    }
    assert made == {"A": ("shared.Record", ["x"]), "B": ("shared.Record", ["y"]), "Record": ("Model", ["id"])}


def test_what_a_server_answers_is_never_demanded() -> None:
    fields = (s.Field(name="id", type=STRING, presence=s.Presence.REQUIRED),)
    types = (s.Object(name="Given", fields=fields), s.Object(name="Taken", fields=fields))
    answer = s.Answer(format=s.AnswerFormat.JSON, type=s.Named(name="Given"))
    made = operation("/a/x", parameter("taken", s.Named(name="Taken")), answer=answer)
    package = planned(s.Resource(name="a", operations=(made,)), types=types)
    defaults = {
        definition.name: definition.attributes[0].default
        for definition in package.models[0].definitions
        if isinstance(definition, ModelClass)
    }
    assert defaults == {"Given": "ALWAYS_THERE", "Taken": ""}


def test_constraints_of_a_resource_reach_the_functions_that_they_concern() -> None:
    constraints = (
        s.Constraint(kind="unique", text="title must be unique", enforcement="client", fields=("title",)),
        s.Constraint(kind="read-only", text="owner is read-only", enforcement="client", fields=("owner",)),
        s.Constraint(
            kind="required-when-absent",
            text="t required",
            enforcement="client",
            fields=("title",),
            other="parent",
        ),
        s.Constraint(kind="restricted", text="only admins", enforcement="server", fields=("title",)),
    )
    operations = tuple(
        operation(f"/a/{action}", method=method, action=s.Action(action))
        for action, method in (
            ("create", "POST"),
            ("create_many", "POST"),
            ("update", "PATCH"),
            ("custom", "POST"),
        )
    )
    package = planned(s.Resource(name="a", operations=operations, constraints=constraints))
    assert {one.callable: tuple(map(code, one.constraints)) for one in package.validators.checks} == {
        "a.create": ('RequiredWhenAbsent("title", "parent", text="t required")',),
        "a.create_many": (
            'UniqueAcross("create", ("title",), text="title must be unique")',
            'RequiredWhenAbsent("create.title", "create.parent", text="t required")',
        ),
        "a.update": ('ReadOnly(("updates.owner",), text="owner is read-only")',),
    }


def code(made: Construct) -> str:
    keywords = (f"{key}={value}" for key, value in made.keywords)
    return f"{made.callee}({', '.join([*made.arguments, *keywords])})"


def test_a_client_and_a_resource_of_one_name_are_two_classes() -> None:
    package = planned(s.Resource(name="mini", operations=(operation("/mini/x"),)))
    assert (package.class_name, package.endpoints[0].class_name) == ("MiniClient", "Mini")


def test_a_server_of_one_operation_is_nobodys_choice() -> None:
    servers = (s.Server(name="default", url="https://a.dev"), s.Server(name="files", url="https://f.dev"))
    operations = (operation("/a/x"), operation("/a/y", server="files"))
    package = planned(s.Resource(name="a", operations=operations), servers=servers)
    assert [one.url for one in package.servers] == ['"https://a.dev"']
    assert [(one.name, one.url) for one in package.hosts] == [('"files"', '"https://f.dev"')]
    found = module(package, "a").methods
    assert [("server", '"files"') in one.constant.keywords for one in found] == [False, True]
    assert ["on the server files" in "\n".join(one.docstring.lines) for one in found] == [False, True]


def test_a_credential_says_what_carries_it() -> None:
    security = (s.Security(name="key", query="api-key"), s.Security(name="session", cookie="sid"))
    package = planned(s.Resource(name="a", operations=(operation("/a/x"),)), security=security)
    assert [one.value.keywords[0] for one in package.credentials] == [
        ("query", '"api-key"'),
        ("cookie", '"sid"'),
    ]


def test_the_docstring_of_a_raw_body_tells_its_media_types() -> None:
    body = s.Parameter(
        name="body", location=s.In.BODY, type=s.Any(), presence=s.Presence.OPTIONAL, description="The photo."
    )
    operation = s.Operation(
        method="PUT",
        path="/photo",
        send="PUT",
        route="/photo",
        body=s.BodyFormat.RAW,
        media=("image/png", "image/*"),
        answer=s.Answer(format=s.AnswerFormat.EMPTY, type=s.Any()),
        parameters=(body,),
    )
    lines = operation_docstring(operation, "replace photo", [("body", body)], {}, None).lines
    assert "    body: The photo. (sent as image/png or image/*)" in lines
