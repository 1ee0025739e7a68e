"""Bodies that are bytes as they stand: bytes, a text, a path, an open file, or what yields them in pieces."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NoReturn

import httpx2

from .errors import InvalidArgumentError
from .local_files import checked_stream, opened_file

_PIECE = 65536
"""Bytes that are read at a time."""


class RawBody(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The bytes of a request, read piece by piece each time that it is sent.

    A file at a path is read from its beginning, an open one from where it stands, by the event loop's own
    thread as parts of forms are. `size` is in bytes; None where it cannot be told beforehand. `once`: they
    cannot be read a second time. Raises `InvalidArgumentError`, by the argument's `name`, for what is neither
    bytes nor a text.
    """

    def __init__(self, name: str, value: Any) -> None:
        self._name = name
        self._content = self._taken(value)
        self._start = 0
        self.size = self._measured()
        file = hasattr(self._content, "read")
        self.once = self.size is None if file else isinstance(self._content, Iterator | AsyncIterator)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self._content).__name__}>"

    def __iter__(self) -> Iterator[bytes]:
        content = self._content
        if isinstance(content, bytes):
            yield content
        elif isinstance(content, Path):
            with opened_file(content, self._name) as stream:
                yield from self._read(stream)
        elif hasattr(content, "read"):
            if not self.once:
                content.seek(self._start)
            yield from self._read(content)
        else:
            yield from map(self._piece, content)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._content, AsyncIterable):
            async for piece in self._content:
                yield self._piece(piece)
        else:
            for piece in self:
                yield piece

    def refuse_awaiting(self) -> None:
        """Raises `InvalidArgumentError` for pieces that only code can read that awaits them."""
        if isinstance(self._content, AsyncIterable):
            self._refuse("it is to be awaited: give it to a function of the asynchronous client")

    def _taken(self, value: Any) -> Any:
        if isinstance(value, str):
            try:
                return value.encode("utf-8")
            except UnicodeEncodeError:
                self._refuse("half of a surrogate pair is no text that can be sent")
        if isinstance(value, bytes | bytearray | memoryview):
            return bytes(value)
        if isinstance(value, os.PathLike):
            return Path(value)
        in_pieces = isinstance(value, Iterable | AsyncIterable) and not isinstance(value, Mapping)
        if isinstance(value, io.TextIOBase) or not (hasattr(value, "read") or in_pieces):
            self._refuse(
                "expected bytes, a text, a path, a file that was opened in binary mode, or bytes in pieces"
            )
        if isinstance(value, list | tuple):
            return [self._piece(one) for one in value]
        if hasattr(value, "read") and not isinstance(value, AsyncIterable):
            checked_stream(value, self._name)
        return value

    def _measured(self) -> int | None:
        content = self._content
        if isinstance(content, bytes):
            return len(content)
        if isinstance(content, Path):
            with opened_file(content, self._name) as stream:
                return stream.seek(0, os.SEEK_END)
        if not hasattr(content, "read") or isinstance(content, AsyncIterable):
            return None
        try:
            self._start = content.tell()
            size = content.seek(0, os.SEEK_END) - self._start
            content.seek(self._start)
        except (OSError, AttributeError, ValueError):  # a pipe, what only reads, or what has no known end
            return None
        return int(size)

    def _read(self, stream: IO[bytes]) -> Iterator[bytes]:
        while piece := stream.read(_PIECE):
            yield self._piece(piece)

    def _piece(self, piece: Any) -> bytes:
        if not isinstance(piece, bytes | bytearray | memoryview):
            self._refuse(f"expected bytes in each piece, not {type(piece).__name__}")
        return bytes(piece)

    def _refuse(self, reason: str) -> NoReturn:
        raise InvalidArgumentError(reason, parameter=self._name)


class SentBody(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """What stands for a raw body in copies of its request: they do not keep the bytes in memory."""

    def __iter__(self) -> Iterator[bytes]:
        raise httpx2.StreamClosed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        raise httpx2.StreamClosed
        yield b""  # what makes it a generator


def with_raw_body(request: httpx2.Request, body: RawBody) -> httpx2.Request:
    """A request with a body that is read while it is sent, and with the headers that say how long it is."""
    headers = request.headers.copy()
    headers.pop("content-length", None)
    if body.size is None:
        headers["Transfer-Encoding"] = "chunked"
    else:
        headers["Content-Length"] = str(body.size)
    return httpx2.Request(
        request.method, request.url, headers=headers, stream=body, extensions=request.extensions
    )
