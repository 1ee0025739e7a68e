"""Options and headers of several origins: which of them counts, and what stays between two calls."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID, SECRET

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APIError, InvalidArgumentError, NotFoundError
from clientwright.runtime.operation import Operation

WITH_HEADER: Operation[Any] = Operation("things.as", "GET", "/as", security=(("api_key",),))


def sent(loopback: Loopback) -> str:
    return loopback.requests[-1].headers["authorization"]


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_headers_of_the_user_go_before_the_credentials_and_the_nearest_counts(
    ask: Ask, loopback: Loopback, name: str
) -> None:
    ask(lambda api: api.things.get(ID))
    assert sent(loopback) == f"API_KEY {SECRET}"
    ask(lambda api: api.with_options(headers={name: "outer"}).things.get(ID))
    assert sent(loopback) == "outer"
    twice = {"AUTHORIZATION": "inner"}
    ask(lambda api: api.with_options(headers={name: "outer"}).with_options(headers=twice).things.get(ID))
    assert sent(loopback) == "inner"
    ask(lambda api: api.with_options(headers=twice).request("GET", "/x", headers={name: "own"}))
    assert sent(loopback) == "own"
    arguments = read_arguments(WITH_HEADER, headers={name: "argument"})
    ask(lambda api: api.with_options(headers=twice).call(WITH_HEADER, arguments))
    assert sent(loopback) == "argument"


def test_a_cookie_that_one_call_was_given_does_not_go_out_with_the_next(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID}, headers={"Set-Cookie": "session=of-one-user; Path=/"}))

    def use(api: Any) -> None:
        api.things.get(ID)
        api.things.get(ID)

    async def use_async(api: Any) -> None:
        await api.things.get(ID)
        await api.things.get(ID)

    ask(use if ask.kind == "sync" else use_async)
    assert len(loopback.requests) == 2
    assert "cookie" not in loopback.requests[1].headers


class Recorder(httpx2.HTTPTransport):
    """A user's transport that records what it sends."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[httpx2.Request] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return super().handle_request(request)


class AsyncRecorder(httpx2.AsyncHTTPTransport):
    """As `Recorder`."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[httpx2.Request] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return await super().handle_async_request(request)


def test_a_recorded_request_keeps_its_credentials_and_errors_hold_a_redacted_copy(
    ask: Ask, loopback: Loopback
) -> None:
    recorder = Recorder() if ask.kind == "sync" else AsyncRecorder()
    kind: Any = httpx2.Client if ask.kind == "sync" else httpx2.AsyncClient
    loopback.replies(Reply(404, headers={"Set-Cookie": "session=s3cret"}))
    with pytest.raises(NotFoundError) as caught:
        ask(
            lambda api: api.with_options(headers={"Cookie": "c=s3cret"}).things.get(ID),
            http_client=kind(transport=recorder),
        )
    [request] = recorder.requests
    assert request.headers["authorization"] == f"API_KEY {SECRET}"
    error = caught.value
    assert error.request is not request
    for held in (error.request.headers, error.response.headers):
        assert "s3cret" not in repr(held.raw)
        assert SECRET not in repr(held.raw)
    assert error.request.headers["cookie"] == error.response.headers["set-cookie"] == "***"


def test_errors_without_an_answer_hold_a_copy_too(ask: Ask, loopback: Loopback) -> None:
    recorder = Recorder() if ask.kind == "sync" else AsyncRecorder()
    kind: Any = httpx2.Client if ask.kind == "sync" else httpx2.AsyncClient
    loopback.replies(Reply(hang_up=True))
    with pytest.raises(APIError) as caught:
        ask(lambda api: api.things.create(), http_client=kind(transport=recorder))
    assert recorder.requests[0].headers["authorization"] == f"API_KEY {SECRET}"
    for error in (caught.value, caught.value.__cause__):
        assert error.request.headers["authorization"] == "***"  # type: ignore[union-attr]


def test_parameters_that_the_documentation_leaves_out_are_sent_along(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID}))
    query = {"trace": True, "ids": ["a"]}
    ask(lambda api: api.with_options(extra_query=query).things.get(ID))
    assert loopback.requests[-1].query == [("trace", "true"), ("ids[]", "a")]
    body = {"source": "import", "fname": "Bob"}
    ask(lambda api: api.with_options(extra_body=body).things.create(fname="Ada"))
    assert loopback.requests[-1].json == {"source": "import", "fname": "Ada"}  # the call's own counts
    ask(lambda api: api.with_options(extra_headers={"X-Trace": "1"}).things.get(ID))
    assert loopback.requests[-1].headers["x-trace"] == "1"
    ask(lambda api: api.with_options(extra_query={"a": 1}).request("GET", "/x", query={"b": 2}))
    assert loopback.requests[-1].query == [("a", "1"), ("b", "2")]


def test_a_body_is_not_added_to_a_call_that_has_none(ask: Ask, loopback: Loopback) -> None:
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        ask(lambda api: api.with_options(extra_body={"a": 1}).things.get(ID))
    assert not loopback.requests
