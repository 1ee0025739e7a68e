"""Names are planned in scopes, frozen by a release, and never collide in silence."""

from __future__ import annotations

import pytest

from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, load, operation_name, plan_names

STRING = s.Primitive(type=s.PrimitiveType.STRING)
ANSWER = s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any())


def operation(
    method: str, route: str, *wires: str, name: str = "", action: s.Action = s.Action.CUSTOM
) -> s.Operation:
    parameters = tuple(
        s.Parameter(name=wire, location=s.In.BODY, type=STRING, presence=s.Presence.OPTIONAL)
        for wire in wires
    )
    return s.Operation(
        method=method, path=route, send=method, route=route, name=name, action=action, answer=ANSWER,
        parameters=parameters,
    )  # fmt: skip


def api(*resources: s.Resource, types: tuple[s.TypeDef, ...] = ()) -> s.Spec:
    return s.Spec(api="mini", resources=resources, types=types)


def shape(name: str, *fields: str, places: tuple[str, ...] = ()) -> s.Object:
    return s.Object(name=name, fields=tuple(s.Field(name=one, type=STRING) for one in fields), places=places)


@pytest.mark.parametrize(
    ("resource", "made", "name"),
    [
        ("Endusers", operation("POST", "/set-enduser-password"), "set_enduser_password"),
        ("Endusers", operation("POST", "/endusers/merge"), "merge"),
        ("Journeys", operation("DELETE", "/journey/{id}/states"), "delete_states"),
        ("Meetings", operation("GET", "/my-meetings"), "my_meetings"),
        ("Users", operation("POST", "/users/complete-SSO"), "complete_sso"),
        ("AnalyticsFrames", operation("GET", "/analytics/custom-report"), "analytics_custom_report"),
        ("Endusers", operation("POST", "/enduser", action=s.Action.CREATE), "create"),
        ("Endusers", operation("GET", "/endusers", action=s.Action.LIST), "list"),
        (
            "telephone-encounters",
            operation("POST", "/telephone-encounters/actions", name="Add Action to Telephone Encounter"),
            "add_action",
        ),
        ("widgets", operation("PUT", "/widgets/{id}", name="Widget"), "replace"),
        ("widgets", operation("PUT", "/widgets/{id}"), "replace"),
    ],
)
def test_functions_are_named_by_action_by_title_or_by_path(
    resource: str, made: s.Operation, name: str
) -> None:
    assert operation_name(s.Resource(name=resource), made) == name


def test_functions_that_collide_are_an_error_with_the_line_to_write() -> None:
    both = (operation("GET", "/widgets/push-now"), operation("GET", "/widgets/push_now"))
    with pytest.raises(ClientwrightError) as error:
        plan_names(api(s.Resource(name="widgets", operations=both)), Names(), {})
    found = error.value.diagnostics[-1]
    assert found.rule == "name-collision"
    assert "'GET /widgets/push-now' and 'GET /widgets/push_now'" in found.message
    assert "kind: name, target: 'GET /widgets/push_now'" in found.hint


def test_the_method_tells_functions_of_one_route_apart() -> None:
    both = (operation("POST", "/widgets/push"), operation("GET", "/widgets/push"))
    names = plan_names(api(s.Resource(name="widgets", operations=both)), Names(), {})
    assert names.operations == {"POST /widgets/push": "post_push", "GET /widgets/push": "get_push"}


def test_functions_of_many_and_of_one_are_told_apart_by_number() -> None:
    both = (operation("GET", "/boards/{id}/stacks"), operation("GET", "/boards/{id}/stacks/{stackId}"))
    names = plan_names(api(s.Resource(name="boards", operations=both)), Names(), {})
    assert list(names.operations.values()) == ["get_stacks", "get_stack"]
    alone = plan_names(api(s.Resource(name="boards", operations=both[1:])), Names(), {})
    assert list(alone.operations.values()) == ["get_stacks"]


@pytest.mark.parametrize(
    ("paths", "named"),
    [
        (("/{account}/boards", "/{account}/boards/{board}"), ["list", "get"]),
        (("/v1/boards/fire", "/v2/boards/fire"), ["v1_boards_fire", "v2_boards_fire"]),
        (("/boards/{id}/watching", "/boards/{id}/watching/{name}"), ["get_watching", "get_watching_by_name"]),
        (
            ("/boards/{id}/cards/{n}/tags", "/boards/{id}/cards/tags"),
            ["get_cards_tags_by_n", "get_cards_tags"],
        ),
        (
            ("/boards/{id}/at/{place}", "/boards/{id}/at/{x}/{y}"),
            ["get_at_by_place", "get_at_by_x_and_y"],
        ),
    ],
)
def test_functions_are_told_apart_by_the_variables_of_their_paths(
    paths: tuple[str, str], named: list[str]
) -> None:
    found = s.Resource(name="boards", operations=tuple(operation("GET", path) for path in paths))
    assert list(plan_names(api(found), Names(), {}).operations.values()) == named


@pytest.mark.parametrize(
    ("routes", "names"),
    [
        (("/services", "/api/services"), ["get_services", "get_api_services"]),
        (("/checkin", "/checkin/list"), ["get_checkin", "get_checkin_list"]),
        (("/~/board/{id}", "/~/boards/{id}"), ["get_board", "get_boards"]),
    ],
)
def test_what_nothing_else_tells_apart_is_called_by_its_whole_path(
    routes: tuple[str, str], names: list[str]
) -> None:
    made = tuple(operation("GET", route, action=s.Action.LIST) for route in routes)
    planned = plan_names(api(s.Resource(name="things", operations=made)), Names(), {})
    assert [planned.operations[one.key] for one in made] == names


def test_lists_of_two_versions_are_told_apart() -> None:
    both = tuple(operation("GET", f"/v{n}/boards", action=s.Action.LIST) for n in (1, 2))
    names = plan_names(api(s.Resource(name="boards", operations=both)), Names(), {})
    assert list(names.operations.values()) == ["list_v1", "list_v2"]


def test_a_released_function_keeps_its_name_beside_a_new_one() -> None:
    both = (operation("POST", "/widgets/push"), operation("GET", "/widgets/push"))
    frozen = Names(operations={"POST /widgets/push": "push"})
    names = plan_names(api(s.Resource(name="widgets", operations=both)), frozen, {})
    assert list(names.operations.values()) == ["push", "get_push"]


def test_the_overlay_settles_a_collision() -> None:
    both = (operation("POST", "/widgets/push"), operation("GET", "/widgets/push"))
    names = plan_names(
        api(s.Resource(name="widgets", operations=both)), Names(), {"GET /widgets/push": "pushed"}
    )
    assert names.operations == {"POST /widgets/push": "push", "GET /widgets/push": "pushed"}


def test_a_field_that_is_called_as_it_is_written_hides_no_type() -> None:
    made = plan_names(api(types=(shape("Holder", "APIKey", "ApiKey"), shape("APIKey", "id"))), Names(), {})
    assert (made.attributes["APIKey"], made.attributes["ApiKey"]) == ("APIKey_", "ApiKey")


def test_fields_and_parameters_that_collide_are_errors() -> None:
    resource = s.Resource(name="widgets", operations=(operation("POST", "/x", "foo-bar", "foo_bar"),))
    with pytest.raises(ClientwrightError, match="parameters of POST /x"):
        plan_names(api(resource), Names(), {})
    with pytest.raises(ClientwrightError, match="fields of Widget"):
        plan_names(api(types=(shape("Widget", "foo bar", "foo-bar"),)), Names(), {})


def test_names_that_differ_in_spelling_alone_stay_as_they_are_written() -> None:
    resource = s.Resource(name="widgets", operations=(operation("POST", "/x", "fooBar", "foo_bar"),))
    spec = api(resource, types=(shape("Widget", "id", "ID", "_id"), shape("Gadget", "otherName")))
    with pytest.raises(ClientwrightError, match="'id' and '_id', fields of Widget"):
        plan_names(spec, Names(), {})
    names = plan_names(spec, Names(attributes={"_id": "own_id"}), {})
    assert names.attributes == {
        "fooBar": "fooBar", "foo_bar": "foo_bar",
        "id": "id", "ID": "ID", "_id": "own_id", "otherName": "other_name",
    }  # fmt: skip


def test_a_frozen_attribute_keeps_its_name_beside_a_new_one() -> None:
    types = (shape("Widget", "fooBar", "FooBar"),)
    names = plan_names(api(types=types), Names(attributes={"fooBar": "foo_bar"}), {})
    assert names.attributes == {"fooBar": "foo_bar", "FooBar": "FooBar"}


def test_a_parameter_never_hides_self() -> None:
    names = plan_names(api(s.Resource(name="w", operations=(operation("POST", "/x", "self"),))), Names(), {})
    assert names.argument("self") == "self_"


def test_names_read_back() -> None:
    spec = api(
        s.Resource(name="widgets", operations=(operation("POST", "/widgets/push", "fooBar"),)),
        types=(shape("Widget", "fooBar", places=("POST /widgets/push body",)),),
    )
    names = plan_names(spec, Names(), {})
    again = load(names.dump())
    assert plan_names(spec, again, {}).dump() == names.dump()
    assert again.places == {"Widget": ("POST /widgets/push body",)}


def test_a_model_keeps_its_name_while_the_page_shows_it_anywhere_as_before() -> None:
    before = api(
        types=(shape("Address", "street", places=("a", "b")), shape("Phone", "number", places=("c",)))
    )
    frozen = load(plan_names(before, Names(), {}).dump())
    after = api(
        types=(shape("HomeAddress", "street", "city", places=("b", "d")), shape("Phone", "x", places=("c",)))
    )
    names = plan_names(after, frozen, {})
    assert names.models == {"HomeAddress": "Address", "Phone": "Phone"}


def test_released_functions_keep_their_names_when_the_policy_would_choose_another() -> None:
    resource = s.Resource(name="widgets", operations=(operation("POST", "/widgets/push"),))
    frozen = Names(operations={"POST /widgets/push": "send"})
    assert plan_names(api(resource), frozen, {}).operations == {"POST /widgets/push": "send"}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": "1"}', '{"models": 3}', "null"])
def test_a_broken_names_file_is_a_clear_error(text: str) -> None:
    with pytest.raises(ClientwrightError, match=r"names\.json is not readable"):
        load(text)


def using(name: str, *types: str) -> s.Resource:
    """A resource with an operation that takes these types."""
    parameters = tuple(
        s.Parameter(
            name=type_.lower(), location=s.In.BODY, type=s.Named(name=type_), presence=s.Presence.OPTIONAL
        )
        for type_ in types
    )
    return s.Resource(
        name=name, operations=(operation("POST", f"/{name}/x").model_copy(update={"parameters": parameters}),)
    )


HOLDER = s.Object(name="Holder", fields=(s.Field(name="part", type=s.Named(name="Part")),))


@pytest.mark.parametrize(
    ("uses", "modules"),
    [
        ({"a": ["Holder"]}, ("a",)),
        ({"b": ["Holder"]}, ("shared", "a")),
        ({"a": ["Holder"], "b": ["Holder"]}, ("shared", "a")),
        ({}, ("a",)),
    ],
)
def test_a_type_stays_importable_from_where_it_was_released(
    uses: dict[str, list[str]], modules: tuple[str, ...]
) -> None:
    types = (HOLDER, shape("Part", "x"))
    before = plan_names(api(using("a", "Holder"), using("b"), types=types), Names(), {})
    assert before.modules == {"Holder": ("a",), "Part": ("a",)}
    resources = [using(name, *uses.get(name, [])) for name in ("a", "b")]
    after = plan_names(api(*resources, types=types), load(before.dump()), {})
    assert after.modules == {"Holder": modules, "Part": modules}
    back = plan_names(api(using("a", "Holder"), using("b"), types=types), load(after.dump()), {})
    assert back.modules == after.modules, "what has been shared stays so"


def test_a_module_that_is_gone_passes_nothing_on() -> None:
    before = plan_names(api(using("a", "Part"), using("b"), types=(shape("Part", "x"),)), Names(), {})
    after = plan_names(api(using("b", "Part"), types=(shape("Part", "x"),)), load(before.dump()), {})
    assert after.modules == {"Part": ("b",)}
