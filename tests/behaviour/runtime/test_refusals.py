"""What cannot be sent is refused before anything is sent, and the error names the argument."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import CONFIGURATION, ID

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.client import AsyncClient, Client
from clientwright.runtime.errors import InvalidArgumentError
from clientwright.runtime.operation import Operation

HALF = "x\ud83d"
SPLIT = "a\r\nX-B: c"
ENDLESS: list[Any] = []
ENDLESS.append(ENDLESS)
FORM: Operation[Any] = Operation("forms.send", "POST", "/form", body="form", security=())
PARTS: Operation[Any] = Operation("parts.send", "POST", "/parts", body="multipart", security=())
RAW: Operation[Any] = Operation(
    "films.put", "PUT", "/film", body="raw", media=("application/x-tar",), types={"film": Any}, security=()
)
JSON: Operation[Any] = Operation("things.send", "POST", "/things", security=(), types={"note": Any})


def call(operation: Operation[Any], **groups: Any) -> Any:
    return lambda api: api.call(operation, read_arguments(operation, **groups))


def get(**options: Any) -> Any:
    return lambda api: api.with_options(**options).things.get(ID)


def closed() -> io.BytesIO:
    stream = io.BytesIO(b"x")
    stream.close()
    return stream


class Named(io.BytesIO):
    """A file with a name."""

    def __init__(self, name: str) -> None:
        super().__init__(b"content")
        self.name = name


@pytest.mark.parametrize(
    ("use", "parameter"),
    [
        (lambda api: api.request("GET", "/a#b", query={"q": 1}), "path"),
        (lambda api: api.request("GET", f"/{SPLIT}"), "path"),
        (lambda api: api.request("GET", "/a b"), "path"),
        (lambda api: api.request("GET", f"/{HALF}"), "path"),
        (lambda api: api.request("GET", b"/a"), "path"),
        (lambda api: api.request("GE T", "/a"), "method"),
        (lambda api: api.request(b"GET", "/a"), "method"),
        (lambda api: api.request("GET", "/a", query={"q": HALF}), "q"),
        (lambda api: api.request("GET", "/a", query={HALF: 1}), HALF),
        (lambda api: api.request("GET", "/a", query="q=1"), "query"),
        (lambda api: api.request("GET", "/a", headers={"X-A": SPLIT}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X-A": HALF}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X-A": 5}), "X-A"),
        (lambda api: api.request("GET", "/a", headers={"X A": "a"}), "headers"),
        (lambda api: api.request("GET", "/a", headers=[("X-A", "a")]), "headers"),
        (lambda api: api.request("POST", "/a", json=ENDLESS), "json"),
        (get(headers={"X-A": " a"}), "X-A"),
        (get(headers={"X-A": SPLIT}), "X-A"),
        (get(extra_headers={SPLIT: "a"}), "headers"),
        (get(headers="X-A"), "headers"),
        (get(extra_query={"q": HALF}), "q"),
        (get(extra_query={HALF: 1}), HALF),
        (get(extra_query="q=1"), "extra_query"),
        (get(extra_body="q=1"), "extra_body"),
        (get(timeout="5"), "timeout"),
        (get(timeout=float("nan")), "timeout"),
        (get(timeout=float("inf")), "timeout"),
        (get(total_timeout=(1, 2)), "total_timeout"),
        (get(max_retries="3"), "max_retries"),
        (get(max_retries=1.5), "max_retries"),
        (get(retry_policy="often"), "retry_policy"),
        (get(throttle=5), "throttle"),
        (lambda api: api.things.get(HALF), "id"),
        (lambda api: api.things.list(ids=[HALF]), "ids"),
        (lambda api: api.things.create(note=ENDLESS), "note"),
        (call(JSON, headers={"X-A": SPLIT}), "X-A"),
        (call(JSON, headers={"X-A": HALF}), "X-A"),
        (call(JSON, cookies={"c": SPLIT}), "c"),
        (call(JSON, cookies={"c": HALF}), "c"),
        (call(FORM, body={"a": HALF}), "a"),
        (call(FORM, body={HALF: "a"}), HALF),
        (call(PARTS, body={"a": HALF}), "body"),
        (call(PARTS, body={"a": Named(HALF)}), "body"),
        (call(PARTS, body={"a": io.StringIO("x")}), "a"),
        (call(PARTS, body={"a": closed()}), "a"),
        (call(RAW, body={"film": closed()}), "film"),
        (lambda api: api.files.upload(b"x", type=f"image/png{SPLIT}"), "type"),
        (lambda api: api.files.upload(b"x", type="picture"), "type"),
        (lambda api: api.files.upload(b"x", type=5), "type"),
        (lambda api: api.files.upload(b"x", name=5), "name"),
        (lambda api: api.files.upload(5), "file"),
        (lambda api: api.files.upload(closed()), "file"),
        (lambda api: api.files.upload(io.StringIO("x")), "file"),
        (lambda api: api.files.download(HALF), "secureName"),
        (lambda api: api.files.download("s", 5), "to"),
        (lambda api: api.files.download("s", closed()), "to"),
        (lambda api: api.files.download("s", io.StringIO()), "to"),
        (lambda api: api.files.download("s", "/no/such/folder/file"), "to"),
        (lambda api: api.files.download("s", "a\0b"), "to"),
    ],
)
def test_what_cannot_be_sent_is_refused(ask: Ask, loopback: Loopback, use: Any, parameter: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        ask(use)
    assert caught.value.parameter == parameter
    assert not loopback.requests


def test_what_is_escaped_splits_nothing(ask: Ask, loopback: Loopback) -> None:
    ask(lambda api: api.things.get(SPLIT))
    ask(call(PARTS, body={SPLIT: "field", f'"{SPLIT}': Named(SPLIT)}))
    path, parts = loopback.requests
    assert path.path == "/v1/thing/a%0D%0AX-B%3A%20c"
    assert not {"x-b"} & {*path.headers, *parts.headers}
    assert b"\r\nX-B" not in parts.body
    assert parts.body.count(b"a%0D%0AX-B: c") == 3


@pytest.fixture
def irregular(tmp_path: Path) -> Iterator[list[Path]]:
    """A pipe, a socket and a folder."""
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        yield [tmp_path / "pipe", tmp_path / "s", tmp_path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_a_socket_and_a_folder_are_no_files(
    ask: Ask, loopback: Loopback, irregular: list[Path]
) -> None:
    loopback.replies(Reply(json={}))
    for path in irregular:
        for use, parameter in (
            (lambda api, path=path: api.files.upload(path), "file"),
            (lambda api, path=path: api.files.upload(str(path)), "file"),
            (lambda api, path=path: call(PARTS, body={"picture": path})(api), "picture"),
            (lambda api, path=path: api.files.download("s", path), "to"),
        ):
            with pytest.raises(InvalidArgumentError, match=rf"^{parameter}: .* is no regular file"):
                ask(use)
    assert not loopback.requests


@pytest.mark.parametrize(
    ("wrong", "parameter"),
    [
        ({"base_url": 5}, "base_url"),
        ({"base_url": f"http://x{SPLIT}"}, "base_url"),
        ({"base_url": "http://x:port/"}, "base_url"),
        ({"base_url": "http://[::1/"}, "base_url"),
        ({"base_url": "http://a..b/"}, "base_url"),
        ({"base_url": f"http://{HALF}/"}, "base_url"),
        ({"api_key": 5}, "api_key"),
        ({"api_key": HALF}, "api_key"),
        ({"timeout": "5"}, "timeout"),
        ({"http_client": 5}, "http_client"),
        ({"http_client": httpx2}, "http_client"),
    ],
)
def test_a_client_that_could_call_nobody_is_not_made(ask: Ask, wrong: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        ask(lambda _: None, **wrong)
    assert caught.value.parameter == parameter


def test_a_pool_of_the_other_kind_is_refused(ask: Ask) -> None:
    other: Any = httpx2.AsyncClient() if ask.kind == "sync" else httpx2.Client()
    with pytest.raises(InvalidArgumentError, match=r"^http_client: expected an httpx2\.(Async)?Client"):
        ask(lambda _: None, http_client=other)


def test_an_unknown_option_is_a_type_error_that_names_the_known_ones(ask: Ask) -> None:
    with pytest.raises(TypeError, match=r"unknown option retries; .*max_retries"):
        ask(lambda api: api.with_options(retries=3))
    for kind in (Client, AsyncClient):
        with pytest.raises(TypeError, match=r"max_retries"):
            kind(CONFIGURATION, credentials={}, retries=3)  # type: ignore[call-arg]
