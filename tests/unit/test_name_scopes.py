"""Names that meet in a scope of the package: told apart, or an error; and those of a release stay."""

from __future__ import annotations

import pytest

from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, load, plan_names

ANSWER = s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any())


def resource(name: str, *routes: str) -> s.Resource:
    operations = tuple(
        s.Operation(method="POST", path=route, send="POST", route=route, answer=ANSWER) for route in routes
    )
    return s.Resource(name=name, operations=operations)


def api(*resources: s.Resource, title: str = "", security: tuple[s.Security, ...] = ()) -> s.Spec:
    return s.Spec(api="library", title=title, resources=resources, security=security)


FORM = resource("Form", "/form/groups-create")
FORM_GROUPS = resource("FormGroups", "/form-groups/create")


def test_two_constants_of_validators_are_told_apart() -> None:
    names = plan_names(api(FORM, FORM_GROUPS), Names(), {})
    assert names.operations == {
        "POST /form/groups-create": "groups_create",
        "POST /form-groups/create": "create",
    }
    assert list(names.checks.values()) == ["FORM__GROUPS_CREATE", "FORM_GROUPS__CREATE"]


def test_a_released_constant_stays_and_the_newcomer_gives_way() -> None:
    first = plan_names(api(FORM), Names(), {})
    assert first.checks == {"POST /form/groups-create": "FORM_GROUPS_CREATE"}
    second = plan_names(api(FORM, FORM_GROUPS), load(first.dump()), {})
    assert list(second.checks.values()) == ["FORM_GROUPS_CREATE", "FORM_GROUPS__CREATE"]
    third = plan_names(api(FORM_GROUPS), load(second.dump()), {})
    assert third.checks == {"POST /form-groups/create": "FORM_GROUPS__CREATE"}


def test_the_released_client_class_stays_whatever_comes_later() -> None:
    first = plan_names(api(resource("Books", "/books")), Names(), {})
    assert first.client == "Library"
    frozen = load(first.dump())
    later = plan_names(api(resource("Books", "/books"), resource("Library", "/library/x")), frozen, {})
    assert (later.client, later.classes["Library"]) == ("Library", "LibraryResource")
    titled = plan_names(api(resource("Books", "/books"), title="Other Library"), frozen, {})
    assert titled.client == "Library"
    chosen = plan_names(api(resource("Books", "/books")), frozen, {"@client": "Shelves"})
    assert chosen.client == "Shelves"


def test_a_new_client_gives_way_to_a_resource_of_its_name() -> None:
    names = plan_names(api(resource("Library", "/library/x")), Names(), {})
    assert (names.client, names.classes) == ("LibraryClient", {"Library": "Library"})


def test_classes_that_meet_on_the_client_are_an_error() -> None:
    with pytest.raises(ClientwrightError, match="both be called 'AsyncThings'"):
        plan_names(
            api(resource("Things", "/things/x"), resource("Async Things", "/async-things/x")), Names(), {}
        )


@pytest.mark.parametrize("name", ["base_url", "timeout", "http_client", "environment", "self", "max_retries"])
def test_a_credential_never_hides_an_argument_of_the_client(name: str) -> None:
    names = plan_names(api(security=(s.Security(name=name, header="x-key"),)), Names(), {})
    assert names.credentials == {name: f"{name}_"}


def test_two_credentials_of_one_argument_are_an_error() -> None:
    both = (s.Security(name="api-key", header="a"), s.Security(name="api_key", header="b"))
    with pytest.raises(ClientwrightError, match="credentials, would both be called 'api_key'"):
        plan_names(api(security=both), Names(), {})


@pytest.mark.parametrize("name", ["None", "class", "not a name", ""])
def test_a_names_file_with_what_is_no_name_is_refused(name: str) -> None:
    text = plan_names(api(FORM), Names(), {}).dump().replace("groups_create", name)
    with pytest.raises(ClientwrightError, match=r"names\.json is not readable"):
        load(text)
