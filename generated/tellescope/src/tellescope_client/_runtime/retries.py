"""When a call is repeated, and after how long. Pure functions: who calls them waits."""

from __future__ import annotations

import email.utils
from collections.abc import Callable, Mapping
from datetime import UTC

import httpx2

MAXIMUM_WAIT = 60.0
"""Seconds. A server that asks for more is not waited for: the caller gets the error, with `retry_after`."""

_FIRST_WAIT, _LONGEST_BACK_OFF = 0.5, 8.0
_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
_REFUSED_STATUSES = frozenset({429})
"""The server says that it did not carry the call out. (A 503 may come from a proxy, after the server did.)"""
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


def may_repeat(method: str, outcome: httpx2.Response | httpx2.RequestError, retry_writes: bool) -> bool:
    """Whether a failed call can be sent again without the risk of doing something twice.

    `retry_writes`: the user accepts that risk, or the call has an idempotency key, which rules it out.
    """
    anything = retry_writes or method in _REPEATABLE
    if isinstance(outcome, httpx2.Response):
        return outcome.status_code in (_STATUSES if anything else _REFUSED_STATUSES)
    if isinstance(outcome, _HOPELESS) or not isinstance(outcome, httpx2.TransportError):
        return False
    return anything or isinstance(outcome, _NEVER_SENT)


def wait_before(attempt: int, retry_after: float | None, random: Callable[[], float]) -> float | None:
    """Seconds to wait before repeating for the `attempt`-th time (from 0); None: do not repeat.

    What the server asks for counts; else exponential back-off, with jitter so that clients do not come back
    together. `random` gives numbers from 0 to 1.
    """
    if retry_after is not None:
        return retry_after if retry_after <= MAXIMUM_WAIT else None
    return min(_FIRST_WAIT * 2.0 ** min(attempt, 10), _LONGEST_BACK_OFF) * (0.5 + random() / 2)


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that a Retry-After header, a number or a date, asks to wait; None if there is none."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
        if date.tzinfo is None:  # HTTP's dates are in GMT, whether they say so or not
            date = date.replace(tzinfo=UTC)
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
