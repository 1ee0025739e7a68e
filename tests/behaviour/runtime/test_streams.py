"""Answers that come value by value."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from asking import Ask
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback, Reply
from sample import Thing

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APIConnectionError, NotFoundError, ResponseError
from clientwright.runtime.operation import Operation
from clientwright.runtime.streams import Event, Stream

EVENTS: Operation[Thing] = Operation(
    "things.watch", "POST", "/watch", body="json", answer="events", returns=lambda: Thing
)
LINES: Operation[Thing] = Operation("things.dump", "GET", "/dump", answer="json-lines", returns=lambda: Thing)
TEXTS: Operation[str] = Operation("things.say", "GET", "/say", answer="events", returns=lambda: str)


def streamed(operation: Operation[Any], read: Callable[[Any], Any] = lambda one: one) -> Callable[[Any], Any]:
    """A call that collects a stream's values, for either client."""

    def use(api: Any) -> Any:
        made = api.stream(operation, read_arguments(operation))
        if not hasattr(made, "__await__"):
            with made as stream:
                return [read(one) for one in stream]

        async def awaited() -> list[Any]:
            async with await made as stream:
                return [read(one) async for one in stream]

        return awaited()

    return use


def test_events_are_values_of_their_type(ask: Ask, loopback: Loopback) -> None:
    first, second = b': hello\n\ndata: {"id": "a"}\n\n', b'event: more\ndata: {"id":\ndata:  "b"}\n\n'
    body = first + second + b'data: [DONE]\n\ndata: {"id": "c"}\n\n'
    loopback.replies(Reply(body=body, headers={"Content-Type": "text/event-stream"}))
    assert ask(streamed(EVENTS, lambda one: (type(one), one.id))) == [(Thing, "a"), (Thing, "b")]
    assert loopback.requests[0].headers["accept"] == "text/event-stream"


def test_lines_are_values_of_their_type_the_last_one_without_an_end(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body='{"id": "a\u2028b"}\r\n\n{"id": "c"}'.encode()))
    assert ask(streamed(LINES, lambda one: one.id)) == ["a\u2028b", "c"]


def test_texts_need_not_be_json(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"data: Hel\n\ndata: lo there\n\n"))
    assert ask(streamed(TEXTS)) == ["Hel", "lo there"]


def test_what_is_no_json_is_an_error_of_the_package(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b'{"id": "a"}\n{"id"\n'))
    with pytest.raises(ResponseError, match=r"things\.dump: an event is not JSON"):
        ask(streamed(LINES))


def test_an_answer_that_breaks_off_raises_after_the_values_that_came(ask: Ask, loopback: Loopback) -> None:
    body = b"".join(b'data: {"id": "%d"}\n\n' % number for number in range(50))
    loopback.replies(Reply(body=body, cut_after=40))
    seen: list[Any] = []
    with pytest.raises(APIConnectionError, match="broke off"):
        ask(streamed(EVENTS, lambda one: seen.append(one.id)))
    assert seen == ["0", "1"]


def test_a_failure_is_told_before_anything_is_read(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(404, json={"message": "no such thing"}))
    with pytest.raises(NotFoundError, match="no such thing"):
        ask(streamed(EVENTS))


def test_a_stream_that_is_left_early_is_closed(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b'{"id": "a"}\n' * 20_000))

    def use(api: Any) -> Any:
        with api.stream(LINES, read_arguments(LINES)) as stream:
            for one in stream:
                return one.id, stream.response.response
        return None

    async def use_async(api: Any) -> Any:
        async with await api.stream(LINES, read_arguments(LINES)) as stream:
            async for one in stream:
                return one.id, stream.response.response
        return None

    first, response = ask(use if ask.kind == "sync" else use_async)
    assert first == "a" and response.is_closed


# --- the text of events ----------------------------------------------------------------------------------


def events(pieces: list[bytes]) -> list[Event]:
    request = httpx2.Request("GET", "http://x")
    response = httpx2.Response(200, stream=Pieces(pieces), request=request)
    return list(Stream(TEXTS, response).events())


class Pieces(httpx2.SyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Any:
        return iter(self._pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: a\n\n", [Event("a")]),
        (b"\xef\xbb\xbfdata: a\n\n", [Event("a")]),
        (b"data:a\r\rdata:  b\r\n\r\n", [Event("a"), Event(" b")]),
        (b"data\n\ndata\ndata\n\n", [Event(""), Event("\n")]),
        (b"event: x\n\ndata: b\n\n", [Event("b")]),
        (
            b"event: x\nid: 7\nretry: 10\ndata: b\n\ndata: c\n\n",
            [Event("b", "x", "7", 10), Event("c", "message", "7", 10)],
        ),
        (b"id: 1\0\nretry: soon\nother: x\n: comment\ndata: b\n\n", [Event("b")]),
        (b"data: whole\n\ndata: not whole\n", [Event("whole")]),
    ],
)
def test_events_as_the_standard_reads_them(text: bytes, expected: list[Event]) -> None:
    assert events([text]) == expected


LINE = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=8)


@given(
    st.lists(st.lists(LINE, min_size=1, max_size=3), max_size=4),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.lists(st.integers(1, 7), min_size=1, max_size=60),
)
def test_events_do_not_depend_on_how_the_body_is_cut(
    data: list[list[str]], end: str, sizes: list[int]
) -> None:
    text = "".join("".join(f"data: {line}{end}" for line in lines) + end for lines in data).encode()
    pieces = []
    while text:
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(text[:size])
        text = text[size:]
    expected = ["\n".join(lines) for lines in data]
    until = expected.index("[DONE]") if "[DONE]" in expected else len(expected)
    assert [event.data for event in events(pieces)] == expected[:until]


@given(st.lists(st.dictionaries(LINE, LINE, max_size=2), max_size=5), st.booleans())
def test_json_lines_give_back_what_was_written(values: list[Any], ascii_only: bool) -> None:
    operation: Operation[Any] = Operation("x", "GET", "/", answer="json-lines")
    text = "\n".join(json.dumps(one, ensure_ascii=ascii_only) for one in values).encode()
    pieces = re.findall(rb"(?s).{1,5}", text)
    response = httpx2.Response(200, stream=Pieces(pieces), request=httpx2.Request("GET", "http://x"))
    assert list(Stream(operation, response)) == values
