"""Calls of the generated packages, as they reach a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import cobalt_client
import pytest
import tellescope_client
from both_clients import SECRET, Both
from cobalt_client import AsyncCobalt, Cobalt
from loopback import Loopback, Recorded, Reply
from tellescope_client import UNSET, AsyncTellescope, Tellescope, errors
from tellescope_client.models.endusers import Enduser, EnduserUpdates

from clientwright.names.identifiers import ERRORS

IDS = [f"{number:024x}" for number in range(1, 2501)]
ENDUSER = {
    "id": IDS[0],
    "createdAt": "2024-12-21T20:04:47.235Z",
    "fname": "Ada",
    "height": {"value": 170, "unit": "cm"},
    "notOnThePage": {"kept": [1, None]},
}


def listing(request: Recorded) -> Reply:
    """A server with 2,500 endusers."""
    query = dict(request.query)
    start = IDS.index(query["lastId"]) + 1 if "lastId" in query else 0
    return Reply(json=[{"id": one} for one in IDS[start : start + int(query.get("limit", 100))]])


# --- names -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("package", [tellescope_client, cobalt_client])
def test_errors_and_models_are_found_where_users_look(package: Any) -> None:
    for name in ERRORS:
        kind = getattr(package, name)
        assert kind is getattr(package.errors, name)
        assert kind.__module__ == package.__name__  # which tracebacks show
        assert name in package.__all__
    defined = {name for name, value in vars(errors).items() if hasattr(value, "__mro__") and name[0] != "_"}
    assert {name for name in defined if issubclass(getattr(errors, name), errors.APIError)} == set(ERRORS)
    for name in dir(package.models):
        assert getattr(package.models, name) is not None
    with pytest.raises(AttributeError, match="Nobody"):
        package.models.Nobody  # noqa: B018


def test_a_model_is_the_same_wherever_it_is_found() -> None:
    assert tellescope_client.models.Enduser is tellescope_client.models.endusers.Enduser is Enduser


# --- values ----------------------------------------------------------------------------------------------


def test_a_create_sends_the_key_and_returns_a_typed_record(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(json=ENDUSER))
    record = tellescope(lambda api: api.endusers.create(fname="Ada", external_id=UNSET, phone=None))
    (request,) = loopback.requests
    assert (request.method, request.path) == ("POST", "/v1/enduser")
    assert request.json == {"fname": "Ada", "phone": None}
    assert request.headers["authorization"] == f"API_KEY {SECRET}"
    assert request.headers["user-agent"].startswith("tellescope-client/")
    assert type(record) is Enduser
    assert record.created_at == datetime(2024, 12, 21, 20, 4, 47, 235000, UTC)
    assert record.height.value == 170
    assert record.notOnThePage == {"kept": [1, None]}
    assert record.to_dict() == ENDUSER


@pytest.mark.parametrize(
    "updates",
    [
        {"dateOfBirth": "1815-12-10", "height": {"value": 1, "unit": None}, "address_line_one": "x"},
        {"date_of_birth": "1815-12-10", "height": {"value": 1, "unit": None}, "addressLineOne": "x"},
        EnduserUpdates(
            date_of_birth="1815-12-10", height={"value": 1, "unit": None}, address_line_one="x"  # type: ignore[arg-type]
        ),
    ],
    ids=["wire", "python", "model"],
)
def test_nested_values_have_either_kind_of_name(tellescope: Both, loopback: Loopback, updates: Any) -> None:
    loopback.replies(Reply(json=ENDUSER))
    options = {"replace_object_fields": True}
    tellescope(lambda api: api.endusers.update(IDS[0], updates=updates, options=options))
    (request,) = loopback.requests
    assert (request.method, request.path) == ("PATCH", f"/v1/enduser/{IDS[0]}")
    sent = {"dateOfBirth": "1815-12-10", "height": {"value": 1, "unit": None}, "addressLineOne": "x"}
    assert request.json == {"updates": sent, "options": {"replaceObjectFields": True}}


def test_date_times_need_an_offset(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(json=[]))
    east = datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    assert (
        tellescope(lambda api: api.endusers.list(from_=east, filter={"fname": "Ada"}, sort="newFirst")) == []
    )
    assert dict(loopback.requests[0].query) == {
        "from": "2024-01-02T03:04:05.000+02:00",
        "filter": '{"fname":"Ada"}',
        "sort": "newFirst",
    }
    naive = datetime(2024, 1, 2)
    with pytest.raises(errors.InvalidArgumentError, match="from: a date-time needs an offset"):
        tellescope(lambda api: api.endusers.list(from_=naive))
    with pytest.raises(errors.InvalidArgumentError, match="is not one of 'oldFirst', 'newFirst'"):
        tellescope(lambda api: api.endusers.list(sort="first"))
    assert len(loopback.requests) == 1


def test_ids_and_paths_are_checked(tellescope: Both, loopback: Loopback) -> None:
    call = {"business_id": "b", "organization_ids": ["not an id"]}
    with pytest.raises(errors.InvalidArgumentError, match=r"organizationIds\[0\].*24 hexadecimal digits"):
        tellescope(lambda api: api.endusers.begin_enduser_login_flow(**call))
    for wrong in ("", ".", ".."):
        with pytest.raises(errors.InvalidArgumentError, match="id"):
            tellescope(lambda api, wrong=wrong: api.endusers.get(wrong))
    assert not loopback.requests
    loopback.replies(Reply(json=ENDUSER))
    tellescope(lambda api: api.endusers.get("a/b?c"))
    assert loopback.requests[0].path == "/v1/enduser/a%2Fb%3Fc"


def test_a_deletion_reads_no_body(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"not JSON"))
    assert tellescope(lambda api: api.endusers.delete(IDS[0])) is None


# --- pages -----------------------------------------------------------------------------------------------


def test_a_list_goes_on_to_its_end(tellescope: Both, loopback: Loopback) -> None:
    loopback.answer = listing
    records = tellescope(lambda api: api.endusers.list(limit=1000))
    assert [record.id for record in records] == IDS
    assert [dict(request.query) for request in loopback.requests] == [
        {"limit": "1000"},
        {"limit": "1000", "lastId": IDS[999]},
        {"limit": "1000", "lastId": IDS[1999]},
    ]
    pages = tellescope(lambda api: api.endusers.list(limit=1000).pages())
    assert [len(page) for page in pages] == [1000, 1000, 500]


def test_no_page_is_fetched_unasked(tellescope: Both, loopback: Loopback) -> None:
    loopback.answer = listing
    first = tellescope(lambda api: api.endusers.list().first())
    assert first.id == IDS[0]
    assert len(loopback.requests) == 1
    with pytest.raises(errors.InvalidArgumentError, match="from 1 to 1000, not 1001"):
        tellescope(lambda api: api.endusers.list(limit=1001))
    assert len(loopback.requests) == 1


# --- errors and raw access -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "body", "kind", "message"),
    [
        (
            400,
            b'{"message": "Error parsing field x", "code": 7, "info": {}}',
            errors.BadRequestError,
            "Error p",
        ),
        (401, b"Unauthenticated", errors.AuthenticationError, "Unauthenticated"),
        (404, b'{"message": "Could not find"}', errors.NotFoundError, "Could not find"),
        (409, b'{"message": "Uniqueness Violation"}', errors.ConflictError, "Uniqueness Violation"),
        (429, b'"Rate limit exceeded"', errors.RateLimitError, "Rate limit exceeded"),
        (500, b"<html>oops</html>", errors.ServerError, "500 Internal Server Error"),
    ],
)
def test_failures_are_typed_and_in_the_vendors_words(
    tellescope: Both,
    loopback: Loopback,
    status: int,
    body: bytes,
    kind: type[errors.APIStatusError],
    message: str,
) -> None:
    loopback.replies(Reply(status, body=body))
    with pytest.raises(kind) as caught:
        tellescope(lambda api: api.endusers.get(IDS[0]), max_retries=0)
    assert caught.value.message.startswith(message)
    assert caught.value.status_code == status == caught.value.response.status_code
    assert SECRET not in repr(caught.value) + str(caught.value.request.headers)


def test_a_write_is_repeated_where_it_was_refused_only(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(429), Reply(429), Reply(json=ENDUSER))
    assert tellescope(lambda api: api.endusers.create(fname="Ada")).fname == "Ada"
    assert len(loopback.requests) == 3
    loopback.replies(Reply(500), Reply(json=ENDUSER))
    with pytest.raises(errors.ServerError):
        tellescope(lambda api: api.endusers.create(fname="Ada"))
    assert len(loopback.requests) == 4
    loopback.replies(Reply(500), Reply(json=ENDUSER))
    assert tellescope(lambda api: api.endusers.get(IDS[0])).fname == "Ada"


def test_a_redirect_to_another_host_takes_no_credentials_along(tellescope: Both, loopback: Loopback) -> None:
    with Loopback("localhost") as other:
        loopback.replies(Reply(302, headers={"Location": f"{other.url}/v1/enduser/1"}))
        with pytest.raises(errors.RedirectError, match="another server"):
            tellescope(lambda api: api.endusers.get(IDS[0]))
        assert not other.requests


def test_raw_answers_options_and_undocumented_calls(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(201, json=ENDUSER, headers={"x-request": "7"}))
    raw = tellescope(lambda api: api.with_raw_response(api.endusers.get, IDS[0]))
    assert (raw.status_code, raw.headers["x-request"], raw.parsed.fname) == (201, "7", "Ada")
    other = tellescope(lambda api: api.request("PUT", "/hidden", query={"ids": ["a"]}, json={"x": None}))
    assert (other.status_code, other.parsed["fname"]) == (201, "Ada")
    hidden = loopback.requests[-1]
    assert (hidden.path, hidden.query, hidden.json) == ("/v1/hidden", [("ids[]", "a")], {"x": None})
    assert hidden.headers["authorization"] == f"API_KEY {SECRET}"
    loopback.replies(Reply(503))
    count = len(loopback.requests)
    with pytest.raises(errors.ServerError):
        tellescope(lambda api: api.with_options(max_retries=0).endusers.get(IDS[0]))
    assert len(loopback.requests) == count + 1
    loopback.replies(Reply(json=ENDUSER, delay=5))
    with pytest.raises(errors.APITimeoutError):
        tellescope(lambda api: api.with_options(timeout=0.1, max_retries=0).endusers.get(IDS[0]))


# --- credentials -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variable", "header"),
    [("TELLESCOPE_API_KEY", "API_KEY from-outside"), ("TELLESCOPE_AUTH_TOKEN", "Bearer from-outside")],
)
def test_tellescopes_credentials_come_from_the_environment(
    tellescope: Both, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, variable: str, header: str
) -> None:
    loopback.replies(Reply(json=ENDUSER))
    monkeypatch.setenv(variable, "from-outside")
    tellescope(lambda api: api.endusers.get(IDS[0]), api_key=None)
    assert loopback.requests[0].headers["authorization"] == header


def test_missing_credentials_are_told_by_the_first_call_that_needs_them(
    tellescope: Both, loopback: Loopback
) -> None:
    loopback.replies(Reply(json={"ok": True}))
    assert tellescope(lambda api: api.endusers.begin_enduser_login_flow(business_id="b"), api_key=None)
    assert "authorization" not in loopback.requests[0].headers
    with pytest.raises(errors.MissingCredentialsError, match=r"TELLESCOPE_API_KEY.*TELLESCOPE_AUTH_TOKEN"):
        tellescope(lambda api: api.endusers.get(IDS[0]), api_key=None)


@pytest.mark.parametrize("kind", [Tellescope, AsyncTellescope, Cobalt, AsyncCobalt])
def test_no_client_shows_its_secrets(kind: type) -> None:
    names = ("api_key", "auth_token") if "Tellescope" in kind.__name__ else ("client_id", "client_secret")
    client = kind(**dict.fromkeys(names, SECRET))
    assert SECRET not in repr(client) + repr(client._credentials)
    assert "https://" in repr(client)
