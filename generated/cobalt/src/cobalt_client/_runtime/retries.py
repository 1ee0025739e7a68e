"""When a call is repeated, and after how long. Pure functions: who calls them waits."""

from __future__ import annotations

import email.utils
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC

import httpx2

from .errors import InvalidArgumentError

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
_REFUSED_STATUSES = frozenset({429})
"""The server says that it did not carry the call out. (A 503 may come from a proxy, after the server did.)"""
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Which answers are tried again, and how long is waited before that. All times are in seconds.

    `first_delay` doubles from time to time up to `longest_delay`; `jitter` is the part of it, from 0 to 1,
    that chance may take away, so that clients do not come back together. A server that asks for a wait gets
    it, up to `longest_wait`; where it asks for more, the caller gets the error, with `retry_after`.
    """

    statuses: Collection[int] = _STATUSES
    first_delay: float = 0.5
    longest_delay: float = 8.0
    jitter: float = 0.5
    longest_wait: float = 60.0

    def __post_init__(self) -> None:
        if not 0 <= self.jitter <= 1:
            raise InvalidArgumentError("expected a number from 0 to 1", parameter="jitter")
        for name in ("first_delay", "longest_delay", "longest_wait"):
            if getattr(self, name) < 0:
                raise InvalidArgumentError("expected seconds, 0 or more", parameter=name)

    def may_repeat(
        self, method: str, outcome: httpx2.Response | httpx2.RequestError, retry_writes: bool
    ) -> bool:
        """Whether a failed call can be sent again without the risk of doing something twice.

        `retry_writes`: the user accepts that risk, or the call has an idempotency key, which rules it out.
        What the server says in `x-should-retry` counts before all else.
        """
        anything = retry_writes or method in _REPEATABLE
        if isinstance(outcome, httpx2.Response):
            said = outcome.headers.get("x-should-retry", "").strip().lower()
            if said in ("true", "false"):
                return said == "true"
            status = outcome.status_code
            return status in self.statuses and (anything or status in _REFUSED_STATUSES)
        if isinstance(outcome, _HOPELESS) or not isinstance(outcome, httpx2.TransportError):
            return False
        return anything or isinstance(outcome, _NEVER_SENT)

    def wait_before(
        self, attempt: int, retry_after: float | None, random: Callable[[], float]
    ) -> float | None:
        """Seconds to wait before repeating for the `attempt`-th time (from 0); None: do not repeat.

        What the server asks for counts; else the delays grow. `random` gives numbers from 0 to 1.
        """
        if retry_after is not None:
            return retry_after if retry_after <= self.longest_wait else None
        delay = min(self.first_delay * 2.0 ** min(attempt, 10), self.longest_delay)
        return delay * (1 - self.jitter * (1 - random()))


USUAL_POLICY = RetryPolicy()


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that a server asks to wait, by Retry-After-Ms or by Retry-After, a number or a date."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "").strip()
    seconds = _number(text)
    if seconds is not None:
        return seconds
    try:
        date = email.utils.parsedate_to_datetime(text)
        if date.tzinfo is None:  # HTTP's dates are in GMT, whether they say so or not
            date = date.replace(tzinfo=UTC)
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text) if text.isascii() and text.replace(".", "", 1).isdigit() else None
