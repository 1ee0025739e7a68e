"""What those are told who watch calls: hooks of a user's, or telemetry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import httpx2


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request that is about to be sent. `number` counts from 1, redirects and repetitions alike.

    `operation` is the function, such as "users.create"; `route` its path with parameters in braces, empty for
    a call that the documentation leaves out. `url` is without a query, since that may hold secrets. A
    `foreign` one goes to another host than the API's, such as the storage of files.
    """

    operation: str
    method: str
    route: str
    url: str
    number: int
    foreign: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of an attempt, `seconds` later: a status with headers, or an error where no answer came."""

    attempt: Attempt
    seconds: float
    status_code: int | None
    headers: httpx2.Headers
    error: httpx2.RequestError | None


@dataclass(frozen=True, slots=True)
class Repeated:
    """A failed attempt that is repeated after `wait` seconds."""

    answered: Answered
    wait: float


class CallObserver(Protocol):
    """Who watches one call."""

    def sending(self, attempt: Attempt, request: httpx2.Request, /) -> None:
        """Before each attempt. Headers can be added to the request."""
        ...

    def answered(self, answered: Answered) -> None:
        """After each attempt."""
        ...

    def repeating(self, repeated: Repeated) -> None:
        """Before the wait for another attempt."""
        ...

    def ended(self, error: BaseException | None, /) -> None:
        """After the last attempt, with the error that the call raises. The answer's body may be unread."""
        ...


class Observer(Protocol):
    """Who watches calls."""

    def begin(self, operation: str, route: str, request: httpx2.Request, /) -> CallObserver:
        """Called once for each call, before its first attempt."""
        ...


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions of a user's that are called along the way of each call."""

    on_request: Callable[[Attempt], object] | None = None
    on_response: Callable[[Answered], object] | None = None
    on_retry: Callable[[Repeated], object] | None = None

    def begin(self, _operation: str, _route: str, _request: httpx2.Request, /) -> CallObserver:
        """Hooks watch all calls alike."""
        return self

    def sending(self, attempt: Attempt, _request: httpx2.Request, /) -> None:
        """Calls `on_request`."""
        if self.on_request is not None:
            self.on_request(attempt)

    def answered(self, answered: Answered) -> None:
        """Calls `on_response`."""
        if self.on_response is not None:
            self.on_response(answered)

    def repeating(self, repeated: Repeated) -> None:
        """Calls `on_retry`."""
        if self.on_retry is not None:
            self.on_retry(repeated)

    def ended(self, _error: BaseException | None, /) -> None:
        """No hook is called: the call's own error or answer says it."""


class Watch:
    """All that watch one call, told together."""

    def __init__(
        self,
        observers: Sequence[Observer],
        request: httpx2.Request,
        *,
        operation: str,
        route: str,
        foreign: bool,
    ) -> None:
        self._operation, self._route, self._foreign = operation, route, foreign
        self._number = 0
        self._observers = [observer.begin(operation, route, request) for observer in observers]
        self._attempt: Attempt | None = None
        self._answered: Answered | None = None

    def sending(self, request: httpx2.Request) -> None:
        """As `CallObserver.sending`."""
        self._number += 1
        url = str(request.url.copy_with(query=None, fragment=None))
        self._attempt = Attempt(
            self._operation, request.method, self._route, url, self._number, self._foreign
        )
        for one in self._observers:
            one.sending(self._attempt, request)

    def answered(self, outcome: httpx2.Response | httpx2.RequestError, seconds: float) -> None:
        """As `CallObserver.answered`."""
        assert self._attempt is not None  # noqa: S101 - it was sent before
        if isinstance(outcome, httpx2.Response):
            self._answered = Answered(self._attempt, seconds, outcome.status_code, outcome.headers, None)
        else:
            self._answered = Answered(self._attempt, seconds, None, httpx2.Headers(), outcome)
        for one in self._observers:
            one.answered(self._answered)

    def repeating(self, wait: float) -> None:
        """As `CallObserver.repeating`."""
        assert self._answered is not None  # noqa: S101 - it was answered before
        for one in self._observers:
            one.repeating(Repeated(self._answered, wait))

    def ended(self, error: BaseException | None) -> None:
        """As `CallObserver.ended`."""
        for one in self._observers:
            one.ended(error)
