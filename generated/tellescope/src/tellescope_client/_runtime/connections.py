"""The connections of a client: those of this process and, for asynchronous code, of this event loop.

A connection that crosses a fork is read by both processes, each of which gets the other's answers. One that
belongs to another event loop never answers. So a process and a loop have a pool of their own.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Hashable
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import WeakKeyDictionary

import httpx2
from anyio.lowlevel import current_token

from .errors import APIConnectionError, ClientClosedError, InvalidArgumentError
from .forks import Lock, renew_after_fork

if TYPE_CHECKING:
    import ssl

H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)
_CLOSED = "this client was closed: make a new one"


class Connections(Generic[H]):
    """One client's pools, which its views share. `given` is a pool of the user's own."""

    def __init__(self, new: Callable[[], H], given: H | None) -> None:
        self._new: Callable[[], H] = new
        self._given: H | None = given
        self._used = self._forked = self._closed = False
        self._lock = Lock()
        self._pools: WeakKeyDictionary[Hashable, H] = WeakKeyDictionary()
        renew_after_fork(self)

    def pool(self, place: Hashable) -> H:
        """The pool for a place: an event loop, or any one object for synchronous code.

        Raises `ClientClosedError`, or `InvalidArgumentError` for a pool of the user's that was used before a
        fork, and for settings of the environment that cannot be used.
        """
        if self._closed:
            raise ClientClosedError(_CLOSED)
        if self._given is None:
            found: H | None = self._pools.get(place)
            return found if found is not None else self._make(place)
        if self._given.is_closed:
            raise ClientClosedError(_CLOSED)
        if self._forked:
            raise InvalidArgumentError(
                "it was used before this process was forked, and its connections belong to the other one: "
                "make a client in each process",
                parameter="http_client",
            )
        self._used = True
        return self._given

    def _make(self, place: Hashable) -> H:
        with self._lock:
            for other in list(self._pools):
                if isinstance(other, asyncio.AbstractEventLoop) and other.is_closed():
                    del self._pools[other]
            made: H = self._pools.get(place) or self._new_pool()
            self._pools[place] = made
            return made

    def _new_pool(self) -> H:
        try:
            return self._new()
        except OSError as error:
            raise InvalidArgumentError(
                f"the environment's settings for certificates cannot be used: {error}",
                parameter="SSL_CERT_FILE, SSL_CERT_DIR or SSLKEYLOGFILE",
            ) from error
        except (ValueError, ImportError, httpx2.InvalidURL) as error:
            raise InvalidArgumentError(
                f"the environment's proxy settings cannot be used: {error}",
                parameter="HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or NO_PROXY",
            ) from error

    def take_all(self) -> list[tuple[Hashable, H]]:
        """The pools to close, with their places; none of them is used from here on."""
        self._closed = self._given is None
        taken = list(self._pools.items())
        self._pools.clear()
        return taken

    def after_fork(self) -> None:
        """Forgets the connections of the other process. Closing them would say goodbye in its name."""
        self._forked = self._used
        self._pools = WeakKeyDictionary()


def trusted_servers() -> ssl.SSLContext:
    """What TLS trusts, read once for all clients: that takes longer than most calls.

    It is read again where the environment names other certificates. Raises `OSError` where it cannot be.
    """
    return _trusted_servers(*map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")))


@cache
def _trusted_servers(*_: str | None) -> ssl.SSLContext:
    return httpx2.create_ssl_context()


def event_loop() -> Hashable:
    """The event loop that this code runs in, whichever library it is of. Raises `APIConnectionError`."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    try:
        return current_token().native_token
    except RuntimeError as error:
        raise APIConnectionError("no event loop runs here, neither of asyncio nor of trio") from error
