"""Servers and networks that misbehave."""

from __future__ import annotations

import pickle
import socket
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID, SECRET

from clientwright.runtime import errors

OK = Reply(json={"id": ID})


def get(api: Any) -> Any:
    return api.things.get(ID)


def create(api: Any) -> Any:
    return api.things.create(fname="Ada")


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_repeated_until_it_succeeds(ask: Ask, loopback: Loopback, status: int) -> None:
    loopback.replies(Reply(status), Reply(status), OK)
    assert ask(get).id == ID
    assert len(loopback.requests) == 3
    assert ask.waits == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_what_will_not_change_is_not_repeated(ask: Ask, loopback: Loopback, status: int) -> None:
    loopback.replies(Reply(status), OK)
    with pytest.raises(errors.APIStatusError):
        ask(get)
    assert len(loopback.requests) == 1


@pytest.mark.parametrize(("status", "sent"), [(429, 2), (503, 1), (408, 1), (500, 1), (502, 1), (504, 1)])
def test_a_write_is_repeated_only_where_it_was_not_carried_out(
    ask: Ask, loopback: Loopback, status: int, sent: int
) -> None:
    loopback.replies(Reply(status), OK)
    if sent == 2:
        assert ask(create).id == ID
    else:
        with pytest.raises(errors.APIStatusError):
            ask(create)
    assert len(loopback.requests) == sent


@pytest.mark.parametrize(
    "fault", [Reply(hang_up=True), Reply(reset=True), Reply(json={"id": ID}, cut_after=5)]
)
def test_broken_connections(ask: Ask, loopback: Loopback, fault: Reply) -> None:
    loopback.replies(fault, OK)
    assert ask(get).id == ID
    assert len(loopback.requests) == 2
    loopback.replies(fault, OK)
    with pytest.raises(errors.APIConnectionError) as caught:
        ask(create)
    assert len(loopback.requests) == 3
    assert caught.value.request is not None
    assert caught.value.request.headers["authorization"] == "***"


def test_a_user_may_ask_for_writes_to_be_repeated(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(hang_up=True), Reply(500), OK)
    assert ask(lambda api: api.with_options(retry_writes=True).things.create(fname="Ada")).id == ID
    assert [request.json for request in loopback.requests] == [{"fname": "Ada"}] * 3


def test_a_connection_that_was_never_made_is_tried_again_even_for_writes(ask: Ask) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
    with pytest.raises(errors.APIConnectionError, match=r"POST .*/thing: ConnectError"):
        ask(create, base_url=url)
    assert ask.waits == [0.5, 1.0]


def test_slow_answers_time_out(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(delay=30), OK)
    with pytest.raises(errors.APITimeoutError, match="ReadTimeout"):
        ask(create, timeout=0.05)
    assert len(loopback.requests) == 1
    loopback.replies(Reply(delay=30), OK)
    assert ask(get, timeout=0.3).id == ID


def test_max_retries_can_be_set_for_one_call(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(500))
    with pytest.raises(errors.ServerError):
        ask(lambda api: api.with_options(max_retries=0).things.get(ID))
    with pytest.raises(errors.ServerError):
        ask(lambda api: api.things.with_options(max_retries=4).get(ID))
    assert len(loopback.requests) == 1 + 5


def test_retry_after_is_honoured_as_seconds_and_as_a_date(ask: Ask, loopback: Loopback) -> None:
    date = format_datetime(datetime.fromtimestamp(time.time() + 30, UTC), usegmt=True)
    loopback.replies(Reply(429, headers={"Retry-After": "7"}), Reply(429, headers={"Retry-After": date}), OK)
    assert ask(create).id == ID
    assert ask.waits[0] == 7
    assert 20 < ask.waits[1] <= 30


@pytest.mark.parametrize(
    "form", ["%a, %d %b %Y %H:%M:%S GMT", "%a, %d %b %Y %H:%M:%S -0000", "%a %b %d %H:%M:%S %Y"]
)
def test_dates_of_retry_after_are_in_gmt_wherever_the_client_is(
    ask: Ask, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        date = datetime.fromtimestamp(time.time() + 30, UTC).strftime(form)
        loopback.replies(Reply(429, headers={"Retry-After": date}), OK)
        assert ask(get).id == ID
    finally:
        monkeypatch.undo()
        time.tzset()
    assert 20 < ask.waits[0] <= 30


def test_an_idempotency_key_makes_a_write_repeatable(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), Reply(hang_up=True), OK)
    keyed = {"Idempotency-Key": "k1"}
    assert ask(lambda api: api.with_options(headers=keyed).things.create(fname="Ada")).id == ID
    assert [request.headers["idempotency-key"] for request in loopback.requests] == ["k1"] * 3


def test_a_retry_after_that_is_too_long_is_left_to_the_caller(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(429, json={"message": "Rate limit exceeded"}, headers={"Retry-After": "3600"}))
    with pytest.raises(errors.RateLimitError, match=r": Rate limit exceeded$") as caught:
        ask(get)
    assert caught.value.retry_after == 3600
    assert ask.waits == []


@pytest.mark.parametrize("value", ["soon", "-1", "", "\u0661", "Wed, 99 Foo 2020 00:00:00 GMT"])
def test_a_retry_after_that_says_nothing_is_passed_over(ask: Ask, loopback: Loopback, value: str) -> None:
    headers = {"Retry-After": value.encode().decode("latin-1")}
    loopback.replies(Reply(429, headers=headers), OK)
    assert ask(get).id == ID
    assert ask.waits == [0.5]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.APIStatusError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (503, errors.ServerError),
    ],
)
def test_each_status_has_its_error(
    ask: Ask, loopback: Loopback, status: int, kind: type[errors.APIStatusError]
) -> None:
    body = {"message": "Uniqueness Violation", "code": 1, "info": {"conflictingFields": ["email"]}}
    loopback.replies(Reply(status, json=body))
    with pytest.raises(errors.APIError) as caught:
        ask(create, max_retries=0)
    error = caught.value
    assert type(error) is kind
    assert (error.message, error.status_code, error.body) == ("Uniqueness Violation", status, body)
    assert str(error) == f"{status} POST /v1/thing: Uniqueness Violation"
    assert error.request.method == "POST"
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(again) is kind
    assert (str(again), again.status_code, again.body) == (str(error), status, body)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"Unauthenticated", "Unauthenticated"),
        (b'"Unauthenticated"', "Unauthenticated"),
        (b'{"error": "login_required"}', "login_required"),
        (b'{"error": {"message": "deep"}}', "deep"),
        (b"", "401 Unauthorized"),
        (b"[1]", "401 Unauthorized"),
        (b"<html><body>Sign in</body></html>", "401 Unauthorized"),
        (b"\xff\xfe", "\ufffd\ufffd"),
    ],
)
def test_the_message_is_what_the_server_says(ask: Ask, loopback: Loopback, body: bytes, message: str) -> None:
    loopback.replies(Reply(401, body=body))
    with pytest.raises(errors.AuthenticationError) as caught:
        ask(get)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"", "is empty where JSON was expected"),
        (b'{"id": "6', "is not JSON"),
        (b"<html>Maintenance</html>", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"\xff{}", "is not JSON"),
        (b"[]", "is not a JSON object"),
        (b"null", "is not a JSON object"),
        (b'"text"', "is not a JSON object"),
    ],
)
def test_answers_that_cannot_be_read(ask: Ask, loopback: Loopback, body: bytes, what: str) -> None:
    loopback.replies(Reply(body=body, headers={"content-type": "text/html"}))
    with pytest.raises(errors.ResponseError, match=rf"things.get: .*status 200, text/html.*{what}") as caught:
        ask(get)
    assert caught.value.response.content == body
    assert type(pickle.loads(pickle.dumps(caught.value))) is errors.ResponseError  # noqa: S301


def test_an_object_where_a_list_was_promised(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": 1}))
    with pytest.raises(errors.ResponseError, match="is not a JSON array"):
        ask(lambda api: api.things.list())


def test_json_that_breaks_off_in_an_undocumented_answer(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b'{"a": '))
    with pytest.raises(errors.ResponseError, match="is not JSON"):
        ask(lambda api: api.things.status())


def test_a_wrong_content_type_does_not_matter_where_the_body_is_json(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID}, headers={"content-type": "text/plain"}))
    assert ask(get).id == ID


def test_a_huge_answer_arrives(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID, "text": "x" * 20_000_000}))
    assert len(ask(get, timeout=60).text) == 20_000_000


def test_a_body_that_is_not_what_its_encoding_says(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"not gzip", headers={"content-encoding": "gzip"}))
    with pytest.raises(errors.APIConnectionError, match="DecodingError"):
        ask(get)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_server_is_not_followed(ask: Ask, loopback: Loopback, status: int) -> None:
    with Loopback("localhost") as other:
        loopback.replies(Reply(status, headers={"Location": f"{other.url}/thing?key=1"}))
        with pytest.raises(errors.RedirectError, match="another server") as caught:
            ask(get)
        assert not other.requests
    assert "key=1" not in str(caught.value)
    assert SECRET not in repr(caught.value.request.headers)


def test_a_redirect_within_the_server_is_followed_for_reads_only(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(302, headers={"Location": "/v2/thing"}), OK)
    assert ask(get).id == ID
    assert loopback.requests[1].path == "/v2/thing"
    assert loopback.requests[1].headers["authorization"] == f"API_KEY {SECRET}"
    loopback.replies(Reply(307, headers={"Location": "/v2/thing"}), OK)
    with pytest.raises(errors.RedirectError, match="POST does not follow"):
        ask(create)
    assert len(loopback.requests) == 3


def test_redirects_in_a_circle_end(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(302, headers={"Location": "/v1/thing"}))
    with pytest.raises(errors.RedirectError, match="more than it takes"):
        ask(get)
    assert len(loopback.requests) == 6


@pytest.mark.parametrize("location", ["http://[broken", "mailto:a@b", "", "http://\u00fc:99999/"])
def test_a_redirect_to_nowhere_is_a_clear_error(ask: Ask, loopback: Loopback, location: str) -> None:
    loopback.replies(Reply(302, headers={"Location": location}))
    with pytest.raises(errors.APIStatusError):
        ask(get)


def test_a_client_that_was_closed_says_so(ask: Ask) -> None:
    async def use_after_closing(api: Any) -> Any:
        await api.close()
        return await api.things.get(ID)

    def use_after_closing_sync(api: Any) -> Any:
        api.close()
        return api.things.get(ID)

    with pytest.raises(RuntimeError, match="closed"):
        ask(use_after_closing if ask.kind == "async" else use_after_closing_sync)


def test_back_off_grows_with_jitter_and_is_bounded() -> None:
    from clientwright.runtime.retries import RetryPolicy

    assert [RetryPolicy().wait_before(n, None, lambda: 1.0) for n in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert [RetryPolicy().wait_before(n, None, lambda: 0.0) for n in range(6)] == [0.25, 0.5, 1, 2, 4, 4]
    assert RetryPolicy().wait_before(10_000, None, lambda: 1.0) == 8


def test_protocol_mistakes_of_our_own_are_not_repeated() -> None:
    from clientwright.runtime.retries import RetryPolicy

    request = httpx2.Request("GET", "http://x")
    assert not RetryPolicy().may_repeat(
        "GET", httpx2.UnsupportedProtocol("x", request=request), retry_writes=True
    )
    assert not RetryPolicy().may_repeat("GET", httpx2.DecodingError("x", request=request), retry_writes=True)
    assert RetryPolicy().may_repeat("PUT", httpx2.ReadError("x", request=request), retry_writes=False)
    assert not RetryPolicy().may_repeat("PATCH", httpx2.ReadError("x", request=request), retry_writes=False)
    assert RetryPolicy().may_repeat("PATCH", httpx2.ConnectError("x", request=request), retry_writes=False)
