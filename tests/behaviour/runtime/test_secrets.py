"""Nothing secret in representations, logs, errors or URLs; one line a request in the log."""

# ruff: noqa: S105, S106
from __future__ import annotations

import copy
import gzip
import json
import logging
import pickle
import traceback
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import CONFIGURATION, ID, SECRET, Sample

from clientwright.runtime.calls import Arguments
from clientwright.runtime.client import Client
from clientwright.runtime.errors import APIError, InvalidArgumentError, MissingCredentialsError
from clientwright.runtime.logs import shown_body
from clientwright.runtime.operation import Operation

LOGGER = "clientwright.runtime"


@pytest.mark.parametrize(
    "reply",
    [Reply(401), Reply(hang_up=True), Reply(body=b"{"), Reply(302, headers={"Location": "http://x/"})],
)
def test_errors_hold_no_secrets(ask: Ask, loopback: Loopback, reply: Reply) -> None:
    loopback.replies(reply)
    with pytest.raises(APIError) as caught:
        ask(lambda api: api.things.get(ID))
    shown = [str(caught.value), repr(caught.value), repr(vars(caught.value))]
    shown += traceback.format_exception(caught.value)
    request = caught.value.request  # type: ignore[attr-defined]
    shown += [repr(request.headers), str(request.headers.raw), str(request.url)]
    assert not any(SECRET in text for text in shown)
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_every_secret_header_is_hidden(ask: Ask, loopback: Loopback) -> None:
    raw = ask(
        lambda api: api.with_raw_response(api.things.act), client_id="the-id", client_secret="the-secret"
    )
    assert raw.response.request.headers["client_id"] == "***"
    assert raw.response.request.headers["client_secret"] == "***"
    assert loopback.requests[0].headers["client_secret"] == "the-secret"


def test_clients_and_resources_show_no_secrets() -> None:
    with Sample(api_key=SECRET, client_secret="x-secret-x") as api:
        for shown in (
            repr(api),
            repr(api.things),
            str(api),
            repr(vars(api)),
            f"{api.with_options(timeout=1)}",
        ):
            assert SECRET not in shown
            assert "x-secret-x" not in shown
        assert "api_key=***" in repr(api)
        with pytest.raises(TypeError, match="credentials cannot be pickled"):
            pickle.dumps(vars(api)["_credentials"])
        assert copy.copy(api).base_url == api.base_url


def test_calls_that_do_not_say_what_they_need_send_what_the_api_asks_for(loopback: Loopback) -> None:
    api = replace(CONFIGURATION, security=(("client_id", "client_secret"),))
    unsaid, public = Operation[Any]("a", "GET", "/a"), Operation[Any]("b", "GET", "/b", security=())
    given = {"api_key": SECRET, "client_id": "the-id", "client_secret": "the-secret"}
    with Client(api, credentials=given, base_url=loopback.url) as client:
        client.call(unsaid, Arguments())
        client.call(public, Arguments())
    sent, open_ = (request.headers for request in loopback.requests)
    assert (sent["client_id"], sent["client_secret"], sent.get("authorization")) == (
        "the-id",
        "the-secret",
        None,
    )
    assert not {"client_id", "client_secret", "authorization"} & set(open_)
    with (
        Client(api, credentials={"api_key": SECRET}, base_url=loopback.url) as client,
        pytest.raises(MissingCredentialsError, match=r"client_id .* and client_secret"),
    ):
        client.call(unsaid, Arguments())


@pytest.mark.parametrize("secret", ["", " x", "x\n", "x\r\nX-Evil: 1", "\u00fc", "\x00"])
def test_a_secret_that_no_header_can_hold_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"^api_key: expected printable ASCII, without blanks around it$"
    ):
        Sample(api_key=secret)


def test_one_line_a_request(ask: Ask, loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    loopback.replies(Reply(500), Reply(json={"id": ID}))
    with caplog.at_level(logging.INFO, LOGGER):
        ask(lambda api: api.things.get(ID, filter={"email": "ada@example.org"}))
    ours = [record for record in caplog.records if record.name.startswith(LOGGER)]
    assert [record.levelname for record in ours] == ["INFO", "INFO"]
    assert ours[0].getMessage().startswith(f"GET /v1/thing/{ID} 500 in ")
    assert ours[1].getMessage().startswith(f"GET /v1/thing/{ID} 200 in ")
    assert not any("ada" in record.getMessage() for record in ours)


def test_the_line_of_httpx2_shows_no_query_of_ours_and_that_of_others_whole(
    ask: Ask, loopback: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        ask(lambda api: api.things.get(ID, filter={"email": "ada@example.org"}))
        httpx2.get(f"{loopback.url}/other", params={"q": "theirs"})
    lines = [record.getMessage() for record in caplog.records if record.name == "httpx2"]
    assert len(lines) == 2
    assert "ada" not in lines[0]
    assert "q=theirs" in lines[1]


def test_bodies_only_at_debug_and_there_without_secrets(
    ask: Ask, loopback: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    loopback.replies(Reply(json={"authToken": "t0ken", "echo": SECRET, "nested": [{"newPassword": "pa55"}]}))
    with caplog.at_level(logging.INFO, LOGGER):
        ask(lambda api: api.things.create(fname="Ada"))
    assert "Ada" not in caplog.text
    with caplog.at_level(logging.DEBUG, LOGGER):
        ask(lambda api: api.things.create(fname="Ada", note={"apiKey": "k3y"}))
    assert '{"fname": "Ada", "note": {"apiKey": "***"}}' in caplog.text
    assert '"nested": [{"newPassword": "***"}]' in caplog.text
    assert not any(secret in caplog.text for secret in (SECRET, "t0ken", "pa55", "k3y"))


def test_streams_and_failures_are_logged_without_bodies(
    ask: Ask, loopback: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    loopback.replies(Reply(hang_up=True))
    with caplog.at_level(logging.DEBUG, LOGGER), pytest.raises(APIError):
        ask(lambda api: api.things.create())
    assert "POST /v1/thing RemoteProtocolError in " in caplog.text


@pytest.mark.parametrize(
    ("body", "shown"),
    [(b"", "0 bytes"), (b"\x00\x01", "2 bytes"), (b'"a"', '"a"'), (b"[" * 99_999, "99999 bytes")],
)
def test_bodies_that_are_not_json_show_their_size_only(body: bytes, shown: str) -> None:
    assert shown_body(body, ()) == shown


def test_long_bodies_are_cut_and_escaped_secrets_found() -> None:
    assert len(shown_body(b'"%s"' % (b"x" * 10_000), ())) < 2100
    assert shown_body(rb'{"a": "say \"hi\" \\"}', ['"hi" \\']) == '{"a": "say ***"}'


def test_cookies_and_headers_cannot_be_split() -> None:
    from clientwright.runtime.calls import read_arguments, write_call
    from clientwright.runtime.operation import Operation

    operation: Operation[Any] = Operation("x", "GET", "/x")
    good = read_arguments(operation, headers={"X-A": 1, "X-N": None}, cookies={"c": "v", "d": True})
    call = write_call(operation, good, "http://x", "repeat", {})
    assert (call.headers["X-A"], call.headers["Cookie"]) == ("1", "c=v; d=true")
    assert "X-N" not in call.headers
    for bad in ({"headers": {"X-A": "a\r\nX-B: c"}}, {"cookies": {"c": "a; d=e"}}, {"cookies": {"c": "a\n"}}):
        with pytest.raises(InvalidArgumentError):
            write_call(operation, read_arguments(operation, **bad), "http://x", "repeat", {})


TRICKY = 'sk/012"345'
ECHOES: list[Reply] = [
    Reply(401, json={"message": f"no such key: {TRICKY}", TRICKY: [TRICKY]}),
    Reply(401, body=rb'{"message": "sk\/0\u00312\"345"}'),
    Reply(
        403, body=f"{'x' * 490} {TRICKY}".encode(), headers={"Content-Type": "text/plain", "X-Key": TRICKY}
    ),
    Reply(200, body=f"not JSON: {TRICKY}".encode()),
    Reply(200, body=json.dumps([TRICKY]).encode("utf-16")),
    Reply(302, json=TRICKY, headers={"Location": "http://x/"}),
    Reply(
        401,
        body=gzip.compress(json.dumps({"error": TRICKY}).encode()),
        headers={"Content-Encoding": "gzip"},
    ),
]


@pytest.mark.parametrize("reply", ECHOES)
def test_errors_hide_credentials_that_the_answer_repeats(ask: Ask, loopback: Loopback, reply: Reply) -> None:
    loopback.replies(reply)
    with pytest.raises(APIError) as caught:
        ask(lambda api: api.things.get(ID), api_key=TRICKY)
    error: Any = caught.value
    shown = [str(error), repr(error), repr(vars(error)), repr(error.body), error.response.text]
    shown += [repr(error.response.headers), *traceback.format_exception(error)]
    pickled = vars(pickle.loads(pickle.dumps(error)))["response"]  # noqa: S301
    shown += [pickled.text, str(pickled.read()), str(pickle.dumps(error))]
    for form in (TRICKY, TRICKY[:-1], r"sk\/012", r"sk/012\"3", "0\\u00312"):
        assert not any(form in text for text in shown)
    assert "***" in error.response.text
    assert error.response.status_code == reply.status


def test_an_answer_that_repeats_no_credential_is_kept_as_it_came(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(400, body=b'{"message":  "no"}', headers={"X-Why": "because"}))
    with pytest.raises(APIError) as caught:
        ask(lambda api: api.things.get(ID))
    response = caught.value.response  # type: ignore[attr-defined]
    assert (response.content, response.headers["X-Why"]) == (b'{"message":  "no"}', "because")
