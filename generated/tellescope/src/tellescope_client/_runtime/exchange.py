"""Requests, repeats and redirects as one flow, which a synchronous and an asynchronous client both drive.

The flow yields what is to be done and is sent what came of it, so that it holds no input or output itself.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import TypeAlias

import httpx2

from .calls import Call
from .configuration import Credentials, Options
from .deadlines import Deadline
from .errors import APIConnectionError, APITimeoutError, RedirectError
from .failures import status_error
from .logs import LOGGER, log_bodies, log_outcome
from .observing import Watch
from .rate_limits import read_rate_limit
from .retries import read_retry_after
from .throttle import Throttle

Outcome: TypeAlias = httpx2.Response | httpx2.RequestError
Flow: TypeAlias = Generator[httpx2.Request | float, Outcome | None, httpx2.Response]
"""Yields a request to send, and is sent its outcome; or yields seconds to wait, and is sent None."""

_MAXIMUM_REDIRECTS = 5


async def _async_sleep(seconds: float) -> None:
    import anyio  # which httpx2 brings along: it sleeps under asyncio and under trio

    await anyio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Timing:
    """Time and chance, so that tests need neither."""

    now: Callable[[], float] = time.time
    clock: Callable[[], float] = time.perf_counter
    random: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep


def exchange(
    request: httpx2.Request, call: Call, options: Options, credentials: Credentials, timing: Timing
) -> Flow:
    """Sends the request of a call until it has an answer that counts, and returns that.

    Raises `APIConnectionError`, `APITimeoutError` or the `APIStatusError` of the last attempt. Errors hold
    copies of requests without credentials; the answer that is returned holds all that was sent.
    """
    exchanged = _Exchange(request, call, options, credentials, timing)
    ended: BaseException | None = None
    try:
        response: httpx2.Response = yield from exchanged.attempts(request)
        return response
    except BaseException as error:
        ended = error
        raise
    finally:
        for answer in exchanged.failed:
            credentials.redaction.clean(answer)
        if exchanged.watch is not None:
            exchanged.watch.ended(ended)


class _Exchange:
    """One call on its way. `failed` are the answers that did not count, `watch` tells those who watch it."""

    def __init__(
        self,
        request: httpx2.Request,
        call: Call,
        options: Options,
        credentials: Credentials,
        timing: Timing,
    ) -> None:
        self._call, self._options, self._credentials, self._timing = call, options, credentials, timing
        self.failed: list[httpx2.Response] = []
        self.watch: Watch | None = None
        if options.observers:
            self.watch = Watch(
                options.observers,
                request,
                operation=call.operation,
                route=call.route,
                foreign=call.foreign,
            )
        seconds = options.total_timeout
        self._deadline = None if seconds is None else Deadline(seconds, timing.clock)
        self._repeats = self._redirects = 0

    def attempts(self, request: httpx2.Request) -> Flow:
        """Sends the request, and what redirects and failures make of it."""
        while True:
            if self._options.throttle is not None:
                yield self._held_back(request, self._options.throttle)
            if self._deadline is not None:
                self._deadline.limit(request)
            if self.watch is not None:
                self.watch.sending(request)
            started = self._timing.clock()
            outcome = yield request
            assert outcome is not None  # noqa: S101 - what `Flow` promises
            self._take_note(request, outcome, self._timing.clock() - started)
            if isinstance(outcome, httpx2.Response):
                if outcome.is_success:
                    return outcome
                self.failed.append(outcome)
                if outcome.has_redirect_location:
                    request = self._redirected(outcome)
                    continue
            yield self._wait(request, outcome)

    def _held_back(self, request: httpx2.Request, throttle: Throttle) -> float:
        """The seconds that the throttle asks to wait. Raises `APITimeoutError` where they are not left."""
        wait = throttle.reserve(self._timing.clock())
        if self._deadline is not None and wait >= self._deadline.left:
            shown = self._shown(request)
            raise APITimeoutError(
                f"{shown.method} {shown.url.copy_with(query=None)}: the throttle asks to wait {wait:.1f} s, "
                "which is longer than the time for the whole call",
                request=shown,
            )
        return wait

    def _take_note(self, request: httpx2.Request, outcome: Outcome, seconds: float) -> None:
        if self.watch is not None:
            self.watch.answered(outcome, seconds)
        log_outcome(request, outcome, seconds)
        log_bodies(request, outcome, self._credentials.secrets)
        if self._options.throttle is not None and isinstance(outcome, httpx2.Response):
            said = read_rate_limit(outcome.headers, self._timing.now())
            self._options.throttle.learn(said, self._timing.clock())

    def _wait(self, request: httpx2.Request, outcome: Outcome) -> float:
        """The seconds before the next attempt. Raises the error of the last one."""
        wait = self._wait_asked(request, outcome)
        if wait is None or (self._deadline is not None and wait >= self._deadline.left):
            raise self._error(request, outcome) from _cause(outcome)
        self._repeats += 1
        LOGGER.debug("again in %.2f s, time %d of %d", wait, self._repeats, self._options.max_retries)
        if self.watch is not None:
            self.watch.repeating(wait)
        return wait

    def _wait_asked(self, request: httpx2.Request, outcome: Outcome) -> float | None:
        options, policy = self._options, self._options.retry_policy
        if self._call.once or self._repeats >= options.max_retries:
            return None
        retry_writes = options.retry_writes or self._call.idempotency_header in request.headers
        if not policy.may_repeat(request.method, outcome, retry_writes):
            return None
        asked = None
        if isinstance(outcome, httpx2.Response):
            asked = read_retry_after(outcome.headers, self._timing.now())
        return policy.wait_before(self._repeats, asked, self._timing.random)

    def _redirected(self, response: httpx2.Response) -> httpx2.Request:
        too_many = self._redirects >= _MAXIMUM_REDIRECTS
        self._redirects += 1
        return _redirected(response, too_many, self._timing.now(), self._credentials)

    def _error(self, request: httpx2.Request, outcome: Outcome) -> Exception:
        """The error of a last attempt."""
        redaction = self._credentials.redaction
        if isinstance(outcome, httpx2.Response):
            return status_error(redaction.answer(outcome), self._timing.now())
        kind = APITimeoutError if isinstance(outcome, httpx2.TimeoutException) else APIConnectionError
        what = f"{type(outcome).__name__}: {outcome}" if str(outcome) else type(outcome).__name__
        outcome.request = shown = self._shown(request)
        message = f"{shown.method} {shown.url.copy_with(query=None)}: {what}"
        return kind(redaction.text(message), request=shown)

    def _shown(self, request: httpx2.Request) -> httpx2.Request:
        return self._credentials.redaction.request(request)


def _redirected(
    response: httpx2.Response, too_many: bool, now: float, credentials: Credentials
) -> httpx2.Request:
    """The request that follows a redirect within the same server; anything else is refused."""
    request = response.request
    try:
        target = request.url.join(response.headers["location"])
        elsewhere = httpx2.Origin(target) != httpx2.Origin(request.url)
    except (httpx2.InvalidURL, ValueError):
        shown = credentials.redaction.answer(response)
        raise status_error(shown, now, RedirectError, "the server redirects to what is no URL") from None
    if too_many:
        reason = "more than it takes to believe that it ends"
    elif request.method not in ("GET", "HEAD"):
        reason = f"which a {request.method} does not follow, since it could be carried out twice"
    elif elsewhere:
        reason = "another server, which gets neither the request nor its credentials"
    else:
        kept = {
            name: request.url.params[name] for name in request.url.params.keys() & credentials.query_names
        }
        target = target.copy_merge_params(kept) if kept else target
        return httpx2.Request(request.method, target, headers=request.headers, extensions=request.extensions)
    # The path and the query of a link may be secrets themselves.
    message = f"the server redirects to {target.scheme}://{target.netloc.decode('ascii')}: {reason}"
    raise status_error(credentials.redaction.answer(response), now, RedirectError, message)


def _cause(outcome: Outcome) -> BaseException | None:
    return outcome if isinstance(outcome, BaseException) else None
