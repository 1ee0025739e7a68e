"""Multipart bodies: what cannot be read twice is not sent twice."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from asking import Ask
from loopback import Loopback, Reply

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APIError, InvalidArgumentError
from clientwright.runtime.operation import Operation

PUT_PICTURE: Operation[Any] = Operation("pictures.put", "PUT", "/picture", body="multipart")


class Pipe(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


class Bare:
    """A stream that knows nothing but to be read."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(size)


def put(stream: Any) -> Any:
    return lambda api: api.call(PUT_PICTURE, read_arguments(PUT_PICTURE, body={"picture": stream}))


@pytest.mark.parametrize("kind", [Pipe, Bare])
def test_a_stream_that_cannot_go_back_is_sent_once(ask: Ask, loopback: Loopback, kind: type) -> None:
    loopback.replies(Reply(503), Reply(json={}))
    with pytest.raises(APIError, match="503"):
        ask(put(kind(b"the picture")))
    assert len(loopback.requests) == 1


def test_a_stream_that_can_go_back_is_sent_again_whole(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), Reply(json={}))
    ask(put(io.BytesIO(b"the picture")))
    assert [b"the picture" in request.body for request in loopback.requests] == [True, True]


def test_a_part_that_cannot_be_read_is_refused(ask: Ask, loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="'gone' cannot be read"):
        ask(put(tmp_path / "gone"))
    assert not loopback.requests
