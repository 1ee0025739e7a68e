"""The time that a call has in all: its attempts, the waits between them, and the answer's body."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2


class Deadline:
    """A point in time. `clock` gives seconds; `seconds` are what is left when it is made."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._end = clock() + seconds

    @property
    def left(self) -> float:
        """The seconds left, below 0 where it has passed."""
        return self._end - self._clock()

    def limit(self, request: httpx2.Request) -> None:
        """Lets no single wait of a request be longer than what is left."""
        left = max(self.left, 0.001)
        timeout: dict[str, Any] = request.extensions.get("timeout", {})
        limited = {
            name: left if (given := timeout.get(name)) is None else min(given, left)
            for name in ("connect", "read", "write", "pool")
        }
        request.extensions = {**request.extensions, "timeout": limited, _NAME: self}


_NAME = "deadline"


def limit_body(response: httpx2.Response) -> None:
    """Ends the reading of an answer whose request has a deadline when that has passed."""
    deadline = response.request.extensions.get(_NAME)
    if isinstance(deadline, Deadline):
        response.stream = _Limited(response.stream, deadline, response.request)


class _Limited(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is read until a deadline."""

    def __init__(self, stream: Any, deadline: Deadline, request: httpx2.Request) -> None:
        self._stream, self._deadline, self._request = stream, deadline, request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            self._check()
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            self._check()
            yield piece

    def _check(self) -> None:
        if self._deadline.left <= 0:
            raise httpx2.ReadTimeout("the time for the whole call is over", request=self._request)

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
