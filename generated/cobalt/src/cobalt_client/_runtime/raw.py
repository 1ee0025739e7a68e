"""Answers with their status and headers."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import httpx2

from .errors import APIConnectionError, APITimeoutError
from .rate_limits import RateLimit, read_rate_limit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer:
    response: httpx2.Response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The answer's headers."""
        return self.response.headers

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the headers say of the calls that are left; None where they say nothing."""
        return read_rate_limit(self.headers, time.time())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


@dataclass(frozen=True, slots=True, repr=False)
class RawResponse(_Answer, Generic[T]):
    """An answer: `parsed` is what the call returns, `response` is httpx2's own."""

    parsed: T

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self.response.content


@dataclass(frozen=True, slots=True, repr=False)
class StreamedResponse(_Answer):
    """An answer whose body is read piece by piece, or all at once with `read`.

    Reading raises `APIConnectionError` where the body breaks off.
    """

    def iter_bytes(self, size: int | None = None) -> Iterator[bytes]:
        """The body in pieces of `size` bytes, or as they come."""
        try:
            yield from self.response.iter_bytes(size)
        except httpx2.RequestError as error:
            raise _broken_off(error) from error

    def read(self) -> bytes:
        """The whole body."""
        return b"".join(self.iter_bytes())


@dataclass(frozen=True, slots=True, repr=False)
class AsyncStreamedResponse(_Answer):
    """An answer whose body is awaited piece by piece, or all at once with `read`.

    Reading raises `APIConnectionError` where the body breaks off.
    """

    async def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces of `size` bytes, or as they come."""
        try:
            async for piece in self.response.aiter_bytes(size):
                yield piece
        except httpx2.RequestError as error:
            raise _broken_off(error) from error

    async def read(self) -> bytes:
        """The whole body."""
        return b"".join([piece async for piece in self.iter_bytes()])


def _broken_off(error: httpx2.RequestError) -> APIConnectionError:
    kind = APITimeoutError if isinstance(error, httpx2.TimeoutException) else APIConnectionError
    return kind(f"the answer broke off: {type(error).__name__}: {error}", request=error.request)
