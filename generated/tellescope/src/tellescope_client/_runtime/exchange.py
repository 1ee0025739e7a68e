"""Requests, repeats and redirects as one flow, which a synchronous and an asynchronous client both drive.

The flow yields what is to be done and is sent what came of it, so that it holds no input or output itself.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Collection, Generator
from dataclasses import dataclass
from typing import TypeAlias

import httpx2

from .configuration import Credentials, Options
from .errors import APIConnectionError, APITimeoutError, RedirectError
from .failures import status_error
from .logs import LOGGER, log_bodies, log_outcome
from .redaction import redact_response, redacted_request
from .retries import may_repeat, read_retry_after, wait_before

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
    request: httpx2.Request,
    secret_headers: Collection[str],
    options: Options,
    credentials: Credentials,
    timing: Timing,
    once: bool = False,
) -> Flow:
    """Sends a request until it has an answer that counts, and returns that.

    With `once`, a single time: the body cannot be read again.
    Raises `APIConnectionError`, `APITimeoutError` or the `APIStatusError` of the last attempt. Errors and
    answers hold a copy of the request without its `secret_headers` and the credentials in its query.
    """
    sent = [request]
    answers: list[httpx2.Response] = []
    repeats = 0
    try:
        while True:
            started = timing.clock()
            outcome = yield request
            assert outcome is not None  # noqa: S101 - what `Flow` promises
            log_outcome(request, outcome, timing.clock() - started)
            log_bodies(request, outcome, credentials.secrets)
            if isinstance(outcome, httpx2.Response):
                answers.append(outcome)
                if outcome.is_success:
                    return outcome
                if outcome.has_redirect_location:
                    too_many = len(sent) > _MAXIMUM_REDIRECTS
                    request = _redirected(outcome, too_many, timing.now(), credentials.query_names)
                    sent.append(request)
                    continue
            wait = None if once else _wait(request, outcome, repeats, options, timing)
            if wait is None:
                shown = redacted_request(request, secret_headers, credentials.query_names)
                raise _error(outcome, shown, timing) from _cause(outcome)
            repeats += 1
            LOGGER.debug("again in %.2f s, time %d of %d", wait, repeats, options.max_retries)
            yield wait
    finally:
        for answer in answers:
            redact_response(answer, secret_headers, credentials.query_names)


def _wait(
    request: httpx2.Request, outcome: Outcome, repeats: int, options: Options, timing: Timing
) -> float | None:
    retry_writes = options.retry_writes or "idempotency-key" in request.headers
    if repeats >= options.max_retries or not may_repeat(request.method, outcome, retry_writes):
        return None
    asked = read_retry_after(outcome.headers, timing.now()) if isinstance(outcome, httpx2.Response) else None
    return wait_before(repeats, asked, timing.random)


def _redirected(
    response: httpx2.Response, too_many: bool, now: float, secret_query: Collection[str]
) -> httpx2.Request:
    """The request that follows a redirect within the same server; anything else is refused."""
    request = response.request
    try:
        target = request.url.join(response.headers["location"])
        elsewhere = httpx2.Origin(target) != httpx2.Origin(request.url)
    except (httpx2.InvalidURL, ValueError):
        raise status_error(response, now, RedirectError, "the server redirects to what is no URL") from None
    if too_many:
        reason = "more than it takes to believe that it ends"
    elif request.method not in ("GET", "HEAD"):
        reason = f"which a {request.method} does not follow, since it could be carried out twice"
    elif elsewhere:
        reason = "another server, which gets neither the request nor its credentials"
    else:
        kept = {name: request.url.params[name] for name in request.url.params.keys() & secret_query}
        target = target.copy_merge_params(kept) if kept else target
        return httpx2.Request(request.method, target, headers=request.headers, extensions=request.extensions)
    # The path and the query of a link may be secrets themselves.
    message = f"the server redirects to {target.scheme}://{target.netloc.decode('ascii')}: {reason}"
    raise status_error(response, now, RedirectError, message)


def _error(outcome: Outcome, shown: httpx2.Request, timing: Timing) -> Exception:
    """The error of a last attempt; `shown` is the request without its secrets."""
    if isinstance(outcome, httpx2.Response):
        return status_error(outcome, timing.now())
    kind = APITimeoutError if isinstance(outcome, httpx2.TimeoutException) else APIConnectionError
    what = f"{type(outcome).__name__}: {outcome}" if str(outcome) else type(outcome).__name__
    outcome.request = shown
    return kind(f"{shown.method} {shown.url.copy_with(query=None)}: {what}", request=shown)


def _cause(outcome: Outcome) -> BaseException | None:
    return outcome if isinstance(outcome, BaseException) else None
