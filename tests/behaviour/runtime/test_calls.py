"""What goes over the wire, and what comes back, when all is well."""

# ruff: noqa: A002, S105, S106
from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID, SECRET, Call, Mail, Thing

from clientwright.runtime.errors import ConstraintError, InvalidArgumentError, MissingCredentialsError

RECORD = {"id": ID, "createdAt": "2024-12-21T20:04:47.235Z", "fname": "Ada", "unknown": {"a": 1}}


def test_a_create_posts_what_was_given_and_returns_the_record(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json=RECORD))
    thing = ask(lambda api: api.things.create(fname="Ada", note=None))
    (request,) = loopback.requests
    assert (request.method, request.path, request.query) == ("POST", "/v1/thing", [])
    assert request.json == {"fname": "Ada", "note": None}
    assert request.headers["authorization"] == f"API_KEY {SECRET}"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith("sample-client/1.2.3")
    assert isinstance(thing, Thing)
    assert thing.created_at == datetime(2024, 12, 21, 20, 4, 47, 235000, UTC)
    assert thing.unknown == {"a": 1}
    assert thing.to_dict() == RECORD


def test_a_call_without_body_parameters_still_posts_an_object(ask: Ask, loopback: Loopback) -> None:
    ask(lambda api: api.things.create())
    assert loopback.requests[0].body == b"{}"


def test_a_get_encodes_its_path_and_query(ask: Ask, loopback: Loopback) -> None:
    ask(lambda api: api.things.get("a/b?c%ü", filter={"x": [1, None], "y": True}))
    (request,) = loopback.requests
    assert request.path == "/v1/thing/a%2Fb%3Fc%25%C3%BC"
    assert request.query == [("filter", '{"x":[1,null],"y":true}')]
    assert request.body == b""
    assert "content-type" not in request.headers


def test_query_lists_are_bracketed_even_with_one_element(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json=[]))
    moment = datetime(2024, 1, 2, 3, 4, 5, 678901, UTC)
    ask(lambda api: api.things.list(ids=["a"], active=True, from_=moment, sort="oldFirst"))
    ask(lambda api: api.things.list(ids=["a&", "b"], active=None))
    first, second = loopback.requests
    assert first.query == [
        ("sort", "oldFirst"), ("ids[]", "a"), ("from", "2024-01-02T03:04:05.678901Z"), ("active", "true")
    ]  # fmt: skip
    assert second.query == [("ids[]", "a&"), ("ids[]", "b")]


@pytest.mark.parametrize("id", ["", ".", ".."])
def test_a_path_parameter_that_changes_the_route_is_refused(ask: Ask, loopback: Loopback, id: str) -> None:
    with pytest.raises(InvalidArgumentError, match="id: "):
        ask(lambda api: api.things.get(id))
    assert not loopback.requests


def test_a_delete_ignores_the_body_of_its_answer_and_can_send_one(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b""), Reply(body=b"not JSON"), Reply(body=b""))
    assert ask(lambda api: api.things.delete(ID)) is None
    assert ask(lambda api: api.things.delete(ID)) is None
    assert ask(lambda api: api.things.remove(ID, parts=["a"])) is None
    assert loopback.requests[0].body == b""
    assert loopback.requests[2].method == "DELETE"
    assert loopback.requests[2].json == {"parts": ["a"]}


def test_nested_values_can_be_models_or_dicts_with_either_kind_of_name(ask: Ask, loopback: Loopback) -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    events = [
        Mail(template_id=ID, subject=None),
        {"template_id": ID},
        {"templateId": ID, "more": 1},
        {"number": "1", "send_at": moment},
        {"surprise": moment},
    ]
    parent = {
        "assigned_to": "x",
        "parent": {"Assigned To": "y", "by_name": {"created_at": {"template_id": None}}},
    }
    ask(lambda api: api.things.create(events=events, parent=parent))
    text = "2024-01-02T00:00:00.000Z"
    assert loopback.requests[0].json == {
        "events": [
            {"templateId": ID, "subject": None},
            {"templateId": ID},
            {"templateId": ID, "more": 1},
            {"number": "1", "sendAt": text},
            {"surprise": text},
        ],
        "parent": {
            "Assigned To": "x",
            "parent": {"Assigned To": "y", "byName": {"created_at": {"templateId": None}}},
        },
    }


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"created_at": datetime(2024, 1, 1)}, "createdAt"),
        ({"created_at": "2024-01-01"}, "createdAt"),
        ({"created_at": "2024-01-01T00:00:00"}, "createdAt"),
        ({"created_at": "2024-01-01T12:99:00Z"}, "createdAt"),
        ({"created_at": "2024-02-31T00:00:00Z"}, "createdAt"),
        ({"note": {"at": datetime(2024, 1, 1)}}, "note.at"),
        ({"events": [Call(send_at=datetime(2024, 1, 1))]}, r"events\[0\].sendAt"),
        ({"owner_id": "x"}, "ownerId"),
        ({"event": {"template_id": "x"}}, "event.templateId"),
        ({"event": Mail(kind="fax")}, "event.kind"),  # type: ignore[arg-type]
        ({"note": float("nan")}, "not JSON"),
        ({"note": b"bytes"}, "note"),
    ],
)
def test_values_that_a_server_would_misread_are_refused(
    ask: Ask, loopback: Loopback, arguments: dict[str, Any], place: str
) -> None:
    with pytest.raises(ValueError, match=place):
        ask(lambda api: api.things.create(**arguments))
    assert not loopback.requests


def test_closed_lists_of_values_name_what_is_allowed(ask: Ask) -> None:
    with pytest.raises(InvalidArgumentError, match="sort: 'up' is not one of 'oldFirst', 'newFirst'"):
        ask(lambda api: api.things.list(sort="up"))


@pytest.mark.parametrize(("given", "sent"), [(True, "true"), (False, "false"), ("true", "true")])
def test_the_strings_true_and_false_can_be_given_as_booleans(
    ask: Ask, loopback: Loopback, given: Any, sent: str
) -> None:
    ask(lambda api: api.things.act(is_urgent=given), client_id="i", client_secret="s")
    assert loopback.requests[0].json == {"isUrgent": sent}
    assert loopback.requests[0].headers["client_id"] == "i"
    assert loopback.requests[0].headers["client_secret"] == "s"
    assert "authorization" not in loopback.requests[0].headers


def test_rules_of_the_documentation_are_checked_before_anything_is_sent(ask: Ask, loopback: Loopback) -> None:
    with pytest.raises(ConstraintError, match="at most 20 characters") as caught:
        ask(lambda api: api.things.create(fname="x" * 21))
    assert caught.value.parameter == "fname"
    with pytest.raises(ConstraintError, match="fname is unique"):
        ask(lambda api: api.things.create_many(create=[{"fname": "a"}, Thing(fname="a")]))
    assert not loopback.requests


def test_public_calls_need_and_send_no_credentials(ask: Ask, loopback: Loopback) -> None:
    ask(lambda api: api.things.status(), api_key=None)
    ask(lambda api: api.things.status())
    assert all("authorization" not in request.headers for request in loopback.requests)


def test_missing_credentials_are_an_error_of_the_first_call_that_needs_them(
    ask: Ask, loopback: Loopback
) -> None:
    with pytest.raises(MissingCredentialsError, match=r"SAMPLE_API_KEY.* or auth_token"):
        ask(lambda api: api.things.get(ID), api_key=None)
    with pytest.raises(MissingCredentialsError, match="needs client_secret"):
        ask(lambda api: api.things.act(), client_id="i")
    assert not loopback.requests


def test_the_environment_stands_in_for_arguments(
    ask: Ask, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMPLE_API_KEY", "from-environment")
    ask(lambda api: api.things.get(ID), api_key=None)
    ask(lambda api: api.things.get(ID), api_key=None, auth_token="given")
    sent = [request.headers["authorization"] for request in loopback.requests]
    assert sent == ["API_KEY from-environment", "Bearer given"]


def test_answers_that_nobody_documents_are_any_json_text_or_nothing(ask: Ask, loopback: Loopback) -> None:
    text = Reply(body=b"done", headers={"content-type": "text/plain"})
    loopback.replies(Reply(json={"a": [1]}), text, Reply(body=b""), Reply(json="x"))
    assert [ask(lambda api: api.things.status()) for _ in range(4)] == [{"a": [1]}, "done", None, "x"]


def test_binary_answers_are_bytes(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"\x00%PDF", headers={"content-type": "application/pdf"}))
    assert ask(lambda api: api.things.report()) == b"\x00%PDF"


def test_undocumented_calls_can_be_made(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"a": 1}, headers={"x-request-id": "7"}, status=201))
    query, body = {"ids": ["a"], "none": None}, {"at": datetime(2024, 1, 1, tzinfo=UTC)}
    answer = ask(
        lambda api: api.request("post", "/else/where", query=query, json=body, headers={"X-Extra": "1"})
    )
    (request,) = loopback.requests
    assert (request.method, request.path, request.query) == ("POST", "/v1/else/where", [("ids[]", "a")])
    assert request.json == {"at": "2024-01-01T00:00:00.000Z"}
    assert request.headers["x-extra"] == "1"
    assert request.headers["authorization"] == f"API_KEY {SECRET}"
    assert (answer.status_code, answer.headers["x-request-id"], answer.parsed) == (201, "7", {"a": 1})


@pytest.mark.parametrize(
    "path", ["no-slash", "//evil.example", "/../admin", "https://evil.example/", "/a?b=c"]
)
def test_undocumented_calls_stay_below_the_server(ask: Ask, loopback: Loopback, path: str) -> None:
    with pytest.raises(InvalidArgumentError, match="path: "):
        ask(lambda api: api.request("GET", path))
    assert not loopback.requests


def test_deprecated_calls_warn_where_they_are_made(ask: Ask) -> None:
    with pytest.warns(DeprecationWarning, match="There is a newer one.") as warned:
        ask(lambda api: api.things.old())
    assert len(warned) == 1
    assert ask.kind == "async" or warned[0].filename == __file__
