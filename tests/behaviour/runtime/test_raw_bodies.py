"""Bodies that are bytes as they stand: from a text, bytes, a path or an open file, over HTTP."""

from __future__ import annotations

import gzip
import io
from collections.abc import AsyncIterator
from pathlib import Path
from types import MethodType
from typing import Any

import httpx2
import pytest
from asking import Ask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import Loopback, Reply
from test_uploads import Bare, Pipe

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APIError, BadRequestError, InvalidArgumentError
from clientwright.runtime.operation import Operation
from clientwright.runtime.resource import AsyncResource, Resource

TAR, CSV = ("application/x-tar", "application/gzip"), ("text/csv",)


PUT: Operation[Any] = Operation("films.put", "PUT", "/film", body="raw", media=TAR, types={"film": Any})


async def _awaited(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _send_film(films: Any) -> Any:
    return films._send(PUT, body={"film": b"the film"})


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


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
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
    with pytest.raises(APIError, match="503"):
        ask(put(kind(b"the film")))
    (request,) = loopback.requests
    assert request.headers["transfer-encoding"] == "chunked"
    assert request.body == b"the film"


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pieces=st.lists(st.binary()), kind=st.sampled_from([list, iter, _awaited]))
def test_bytes_in_pieces_arrive_in_their_order(
    ask: Ask, loopback: Loopback, pieces: list[bytes], kind: Any
) -> None:
    loopback.requests.clear()
    if kind is _awaited and ask.kind == "sync":
        with pytest.raises(InvalidArgumentError, match="film: it is to be awaited"):
            ask(put(kind(pieces)))
        assert not loopback.requests
        return
    ask(put(kind(pieces)))
    (request,) = loopback.requests
    assert request.body == b"".join(pieces)
    assert request.headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize(("kind", "times"), [(list, 2), (iter, 1)])
def test_pieces_are_sent_again_where_they_can_be_read_again(
    ask: Ask, loopback: Loopback, kind: Any, times: int
) -> None:
    loopback.replies(Reply(503))
    with pytest.raises(APIError, match="503"):
        ask(put(kind([b"the ", b"film"])), max_retries=1)
    assert [one.body for one in loopback.requests] == [b"the film"] * times


def test_a_compressed_file_whose_length_is_unknown_is_sent_once_as_it_reads(
    ask: Ask, loopback: Loopback
) -> None:
    ask(put(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"the film")))))
    assert loopback.requests[0].body == b"the film"


@pytest.mark.usefixtures("loopback")
def test_what_yields_anything_but_bytes_is_refused_while_it_is_sent(ask: Ask) -> None:
    with pytest.raises(InvalidArgumentError, match="film: expected bytes in each piece, not str"):
        ask(put(iter([b"the ", "film"])))


@pytest.mark.parametrize("kind", [bytes, io.BytesIO])
def test_errors_do_not_keep_the_bytes_that_were_sent(ask: Ask, loopback: Loopback, kind: Any) -> None:
    loopback.replies(Reply(400, json={}))
    with pytest.raises(BadRequestError) as raised:
        ask(put(kind(b"the film")))
    request = raised.value.request
    assert request.headers["content-length"] == "8"
    with pytest.raises(httpx2.RequestNotRead):
        _ = request.content
    with pytest.raises(httpx2.StreamClosed):
        request.read()


def test_answers_do_not_keep_the_bytes_that_were_sent(ask: Ask, loopback: Loopback) -> None:
    def raw(api: Any) -> Any:
        films = (Resource if ask.kind == "sync" else AsyncResource)(api)
        return api.with_raw_response(MethodType(_send_film, films))

    answer = ask(raw)
    assert loopback.requests[0].body == b"the film"
    with pytest.raises(httpx2.RequestNotRead):
        _ = answer.response.request.content


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
    with pytest.raises(InvalidArgumentError, match=reason) as refused:
        ask(put(body))
    assert refused.value.parameter == "film"
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
