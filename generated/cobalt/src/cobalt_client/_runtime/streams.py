"""Answers that come value by value: server-sent events, and JSON in lines."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Generic, Protocol, Self, TypeVar, cast

import httpx2

from .annotations import bare
from .errors import ResponseError
from .json_text import parse_json
from .model import from_wire
from .operation import Operation
from .raw import AsyncStreamedResponse, StreamedResponse
from .redaction import NO_SECRETS, Redaction

T = TypeVar("T")
_END_OF_LINE = re.compile(rb"\r\n|\n|\r")
_THE_END = "[DONE]"
"""What some servers send as the last event: it is no value."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event as the server sent it. `name` is "message" where it sent none; `retry` is in milliseconds."""

    data: str
    name: str = "message"
    id: str = ""
    retry: int | None = None


class _Decoder(Protocol):
    """Makes events of lines."""

    def line(self, line: bytes) -> Event | None:
        """The event that a line completes."""
        ...


class _ServerSentEvents:
    """As the HTML standard reads `text/event-stream`. An event without a blank line after it is not whole."""

    def __init__(self) -> None:
        self._data: list[str] = []
        self._name = self._id = ""
        self._retry: int | None = None

    def line(self, line: bytes) -> Event | None:
        """The event that a blank line completes."""
        if line:
            self._field(line.decode("utf-8", errors="replace"))
            return None
        data, self._data = self._data, []
        name, self._name = self._name, ""
        return Event("\n".join(data), name or "message", self._id, self._retry) if data else None

    def _field(self, text: str) -> None:
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._name = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = int(value)
            case _:  # a comment, or what the standard does not know
                pass


class _JsonLines:
    """One JSON text a line; blank lines mean nothing."""

    def line(self, line: bytes) -> Event | None:
        """The line, if it holds anything; JSON text sequences begin each with a record separator."""
        text = line.strip(b" \t\x1e")
        return Event(text.decode("utf-8", errors="replace")) if text else None


class _Lines:
    """Cuts bytes into lines: not as `str.splitlines` does, which cuts within JSON texts."""

    def __init__(self) -> None:
        self._rest = b""
        self._begun = False

    def cut(self, piece: bytes) -> list[bytes]:
        """The lines that a piece completes."""
        text = self._rest + piece
        if not self._begun and len(text) >= len(_MARK):
            self._begun, text = True, text.removeprefix(_MARK)
        held = b"\r" if text.endswith(b"\r") else b""  # perhaps the half of a \r\n
        *lines, self._rest = _END_OF_LINE.split(text.removesuffix(held) if held else text)
        self._rest += held
        return lines

    def end(self) -> list[bytes]:
        """What is left, as a line."""
        if self._rest.endswith(b"\r"):
            return [self._rest.removesuffix(b"\r")]
        return [self._rest] if self._rest else []


_MARK = b"\xef\xbb\xbf"


class _Reading(Generic[T]):
    """From the pieces of a body to values."""

    def __init__(self, operation: Operation[T], response: httpx2.Response, redaction: Redaction) -> None:
        self._operation, self._response, self._redaction = operation, response, redaction
        self._lines = _Lines()
        self._decoder: _Decoder = _ServerSentEvents() if operation.answer == "events" else _JsonLines()

    def events(self, piece: bytes | None) -> Iterator[Event]:
        """The events that a piece completes, or that the end does (None)."""
        for line in self._lines.end() if piece is None else self._lines.cut(piece):
            if (event := self._decoder.line(line)) is not None:
                yield event

    def value(self, event: Event) -> T:
        """What an event's text stands for. Raises `ResponseError` where it must be JSON, and is not."""
        returns = self._operation.returns
        try:
            return cast("T", from_wire(parse_json(event.data), returns))
        except ValueError as error:
            if bare(returns) in (Any, str):
                return cast("T", event.data)
            raise ResponseError(
                f"{self._operation.name}: an event is not JSON: {error}",
                response=self._response,
                body=self._redaction.text(event.data),
            ) from error


class Stream(Generic[T]):
    """The values of an answer, as they come; to be read once. Close it, or use it as a context manager.

    Reading raises `APIConnectionError` where the answer breaks off, and `ResponseError` for what is no JSON.
    """

    def __init__(
        self, operation: Operation[T], response: httpx2.Response, redaction: Redaction = NO_SECRETS
    ) -> None:
        self.response = StreamedResponse(response)
        self._reading = _Reading(operation, response, redaction)
        self._events = self._read()

    def __iter__(self) -> Iterator[T]:
        for event in self._events:
            yield self._reading.value(event)

    def events(self) -> Iterator[Event]:
        """The events instead of their values: with their names and ids."""
        return self._events

    def _read(self) -> Generator[Event, None, None]:
        with closing(self):
            for piece in self.response.iter_bytes():
                for event in self._reading.events(piece):
                    if event.data == _THE_END:
                        return
                    yield event
            yield from self._reading.events(None)

    def close(self) -> None:
        """Ends the answer, whether it was read or not."""
        self.response.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """The values of an answer, for `async for`, as they come; to be read once.

    Close it, or use it as a context manager. Reading raises `APIConnectionError` where the answer breaks off,
    and `ResponseError` for what is no JSON.
    """

    def __init__(
        self, operation: Operation[T], response: httpx2.Response, redaction: Redaction = NO_SECRETS
    ) -> None:
        self.response = AsyncStreamedResponse(response)
        self._reading = _Reading(operation, response, redaction)
        self._events = self._read()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async for event in self._events:
            yield self._reading.value(event)

    def events(self) -> AsyncGenerator[Event, None]:
        """The events instead of their values: with their names and ids."""
        return self._events

    async def _read(self) -> AsyncGenerator[Event, None]:
        try:
            async for piece in self.response.iter_bytes():
                for event in self._reading.events(piece):
                    if event.data == _THE_END:
                        return
                    yield event
            for event in self._reading.events(None):
                yield event
        finally:
            await self.close()

    async def close(self) -> None:
        """Ends the answer, whether it was read or not."""
        await self.response.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
