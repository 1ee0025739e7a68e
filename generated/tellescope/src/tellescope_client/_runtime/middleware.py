"""Functions of a user's that stand around each attempt of a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

import httpx2

Send: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
AsyncSend: TypeAlias = Callable[[httpx2.Request], Awaitable[httpx2.Response]]
Middleware: TypeAlias = Callable[[httpx2.Request, Send], httpx2.Response]
"""Gets a request and what sends it, and returns the answer. It may send another request, or none.

Raising an `httpx2.RequestError` counts as an attempt that failed; any other error ends the call.
"""
AsyncMiddleware: TypeAlias = Callable[[httpx2.Request, AsyncSend], Awaitable[httpx2.Response]]
"""As `Middleware`, to be awaited."""


def around(middleware: Sequence[Middleware], send: Send) -> Send:
    """What sends through all middleware, of which the first is the outermost."""
    for one in reversed(middleware):
        send = _joined(one, send)
    return send


def around_async(middleware: Sequence[AsyncMiddleware], send: AsyncSend) -> AsyncSend:
    """As `around`, to be awaited."""
    for one in reversed(middleware):
        send = _joined_async(one, send)
    return send


def _joined(middleware: Middleware, send: Send) -> Send:
    return lambda request: _checked(middleware, middleware(request, send))


def _joined_async(middleware: AsyncMiddleware, send: AsyncSend) -> AsyncSend:
    async def joined(request: httpx2.Request) -> httpx2.Response:
        return _checked(middleware, await middleware(request, send))

    return joined


def _checked(middleware: object, response: object) -> httpx2.Response:
    if isinstance(response, httpx2.Response):
        return response
    name = getattr(middleware, "__qualname__", repr(middleware))
    raise TypeError(f"the middleware {name} returned {type(response).__name__}, not the answer")
