"""Credentials in the query and in cookies, and operations that go to a host of their own."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from loopback import Loopback, Reply
from sample import CONFIGURATION

from clientwright.runtime.calls import Arguments
from clientwright.runtime.client import AsyncClient, Client
from clientwright.runtime.configuration import Configuration, Credential
from clientwright.runtime.errors import APIError, InvalidArgumentError, RedirectError
from clientwright.runtime.operation import Operation

KEY = "k&y/0123456789"
IN_URL = "k%26y%2F0123456789"
SESSION = "s3ss10n"
API = Configuration(
    title="Gates",
    package="gates-client",
    version="1.0",
    servers={"default": "https://api.gates.dev"},
    credentials=(Credential("api_key", query="key"), Credential("session", cookie="sid")),
    security=(("api_key", "session"),),
)
GIVEN = {"api_key": KEY, "session": SESSION}
GET: Operation[Any] = Operation("gates.get", "GET", "/gates")


def shown(error: APIError) -> str:
    request: httpx2.Request = error.request  # type: ignore[attr-defined]
    texts = [repr(error), repr(vars(error)), *traceback.format_exception(error)]
    texts += [repr(request), str(request.url), str(request.headers.raw), str(pickle.dumps(error))]
    response = getattr(error, "response", None)
    if response is not None:
        texts += [str(response.url), str(response.headers.raw), repr(vars(response))]
    return "\n".join(texts)


def test_credentials_travel_in_the_query_and_in_cookies(loopback: Loopback) -> None:
    with Client(API, credentials=GIVEN, base_url=loopback.url) as client:
        client.call(GET, Arguments(query={"open": True}, cookies={"theme": "dark"}))
        client.call(GET, Arguments())
        client.request("GET", "/free")
    full, bare, free = loopback.requests
    assert (full.path, full.query) == ("/gates", [("open", "true"), ("key", KEY)])
    assert full.headers["cookie"] == f"sid={SESSION}; theme=dark"
    assert (bare.query, free.query) == ([("key", KEY)], [("key", KEY)])
    assert free.headers["cookie"] == f"sid={SESSION}"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(401),
        Reply(hang_up=True),
        Reply(body=b"{"),
        Reply(302, headers={"Location": f"http://elsewhere/gates?key={IN_URL}"}),
    ],
)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_errors_hold_neither(loopback: Loopback, reply: Reply, kind: str) -> None:
    operation: Operation[Any] = Operation("gates.get", "GET", "/gates", answer="json", returns=lambda: dict)
    loopback.replies(reply)

    async def call() -> None:
        async with AsyncClient(API, credentials=GIVEN, base_url=loopback.url, max_retries=0) as client:
            await client.call(operation, Arguments())

    with pytest.raises(APIError) as caught:
        if kind == "async":
            asyncio.run(call())
        with Client(API, credentials=GIVEN, base_url=loopback.url, max_retries=0) as client:
            client.call(operation, Arguments())
    assert not [secret for secret in (KEY, IN_URL, SESSION) if secret in shown(caught.value)]
    assert str(caught.value.request.url).endswith("/gates?key=***")  # type: ignore[attr-defined]


def test_a_redirect_takes_the_query_along_once(loopback: Loopback) -> None:
    moved = [Reply(302, headers={"Location": place}) for place in ("/new", f"/new?key={IN_URL}")]
    loopback.replies(moved[0], Reply(json={}), moved[1], Reply(json={}))
    with Client(API, credentials=GIVEN, base_url=loopback.url) as client:
        client.call(GET, Arguments())
        client.call(GET, Arguments())
    followed = [(request.path, request.query) for request in loopback.requests[1::2]]
    assert followed == [("/new", [("key", KEY)])] * 2


def test_a_redirect_to_no_url_is_hidden_whole(loopback: Loopback) -> None:
    loopback.replies(Reply(302, headers={"Location": f"http://x:no-port/?key={IN_URL}"}))
    with (
        Client(API, credentials=GIVEN, base_url=loopback.url) as client,
        pytest.raises(RedirectError) as caught,
    ):
        client.call(GET, Arguments())
    assert caught.value.response.headers["location"] == "***"


def test_no_log_shows_either(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    loopback.replies(Reply(json={"next": f"/gates?after=1&at={IN_URL}"}))
    with caplog.at_level(logging.DEBUG), Client(API, credentials=GIVEN, base_url=loopback.url) as client:
        client.call(GET, Arguments(query={"open": True}))
    assert f'HTTP Request: GET {loopback.url}/gates "' in caplog.text
    assert not [secret for secret in (KEY, IN_URL, SESSION) if secret in caplog.text]


@pytest.mark.parametrize("secret", ["a;b", "a,b"])
def test_a_secret_that_no_cookie_can_hold_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^session: a cookie holds neither comma nor semicolon$"):
        Client(API, credentials={"session": secret})


def test_an_operation_of_another_host_goes_there(loopback: Loopback) -> None:
    api = replace(CONFIGURATION, servers={"default": f"{loopback.url}/api"})
    api = replace(api, hosts={"files": f"{loopback.url}/files"}, security=(("api_key",),))
    at_home: Operation[Any] = Operation("a", "GET", "/a")
    public: Operation[Any] = Operation("b", "GET", "/b", server="files", security=())
    unsaid: Operation[Any] = Operation("c", "GET", "/c", server="files")
    known: Operation[Any] = Operation("d", "GET", "/d", server="files", security=(("api_key",),))
    with Client(api, credentials={"api_key": "a-key"}) as client:
        for operation in (at_home, public, unsaid, known):
            client.with_options(timeout=5).call(operation, Arguments())
    with Client(api, credentials={"api_key": "a-key"}, base_url=f"{loopback.url}/trial") as client:
        client.call(known, Arguments())
    assert [(one.path, "authorization" in one.headers) for one in loopback.requests] == [
        ("/api/a", True),
        ("/files/b", False),
        ("/files/c", False),  # the page of that host names no credentials, and those of another are not its
        ("/files/d", True),
        ("/trial/d", True),
    ]
