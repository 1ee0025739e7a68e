"""Bodies that are bytes as they stand: from a text, bytes, a path or an open file, over HTTP."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from asking import Ask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import Loopback, Reply
from test_uploads import Bare, Pipe

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APIError, InvalidArgumentError
from clientwright.runtime.operation import Operation

TAR, CSV = ("application/x-tar", "application/gzip"), ("text/csv",)


def put(body: Any, media: tuple[str, ...] = TAR, **headers: str) -> Any:
    operation: Operation[Any] = Operation(
        "films.put", "PUT", "/film", body="raw", media=media, types={"film": Any}
    )
    return lambda api: api.call(operation, read_arguments(operation, body={"film": body}, headers=headers))


@pytest.mark.parametrize("kind", [bytes, io.BytesIO, Path])
def test_bytes_arrive_as_they_are_and_are_sent_again_whole(
    ask: Ask, loopback: Loopback, tmp_path: Path, kind: Any
) -> None:
    film = bytes(range(256)) * 600
    (tmp_path / "film").write_bytes(film)
    loopback.replies(Reply(503), Reply(json={}))
    ask(put(tmp_path / "film" if kind is Path else kind(film)))
    for request in loopback.requests:
        assert request.body == film
        assert request.headers["content-type"] == "application/x-tar"
        assert request.headers["content-length"] == str(len(film))
        assert "transfer-encoding" not in request.headers
    assert len(loopback.requests) == 2


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary() | st.text(st.characters(codec="utf-8")))
def test_whatever_is_given_arrives(ask: Ask, loopback: Loopback, content: bytes | str) -> None:
    loopback.requests.clear()
    ask(put(content, CSV))
    (request,) = loopback.requests
    assert request.body == (content.encode() if isinstance(content, str) else content)
    charset = "; charset=utf-8" if isinstance(content, str) else ""
    assert request.headers["content-type"] == f"text/csv{charset}"


def test_a_file_is_sent_from_where_it_stands(ask: Ask, loopback: Loopback) -> None:
    stream = io.BytesIO(b"begun, and the rest")
    stream.seek(7)
    loopback.replies(Reply(503), Reply(json={}))
    ask(put(stream))
    assert [request.body for request in loopback.requests] == [b"and the rest"] * 2


@pytest.mark.parametrize("kind", [Pipe, Bare])
def test_a_stream_that_cannot_go_back_is_sent_once(ask: Ask, loopback: Loopback, kind: type) -> None:
    loopback.replies(Reply(503), Reply(json={}))
    with pytest.raises(APIError):  # the loopback server reads no chunks, and may hang up on them
        ask(put(kind(b"the film")))
    (request,) = loopback.requests
    assert request.headers["transfer-encoding"] == "chunked"


def test_the_media_type_that_is_chosen_goes_before_the_usual_one(ask: Ask, loopback: Loopback) -> None:
    ask(put(b"film", **{"Content-Type": "application/gzip"}))
    ask(lambda api: put(b"film")(api.with_options(headers={"content-type": "application/x-xz"})))
    assert [one.headers["content-type"] for one in loopback.requests] == [
        "application/gzip",
        "application/x-xz",
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (5, "expected bytes"),
        (["film"], "expected bytes"),
        (io.StringIO("film"), "binary mode"),
        ("half \ud800", "surrogate"),
        (Path("gone"), "cannot be read"),
    ],
)
def test_what_is_neither_bytes_nor_text_is_refused(
    ask: Ask, loopback: Loopback, body: Any, reason: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        ask(put(body))
    assert not loopback.requests


def test_a_raw_body_has_no_further_keys(ask: Ask, loopback: Loopback) -> None:
    with pytest.raises(InvalidArgumentError, match="no body with keys"):
        ask(lambda api: put(b"film")(api.with_options(extra_body={"length": 7})))
    assert not loopback.requests


def test_a_body_that_need_not_be_given_is_left_out(ask: Ask, loopback: Loopback) -> None:
    ask(put(None))
    (request,) = loopback.requests
    assert request.body == b""
    assert "content-type" not in request.headers
