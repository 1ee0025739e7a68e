"""What a server says of its rate limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_NAMES = ("ratelimit-{}", "x-ratelimit-{}", "x-rate-limit-{}", "x-ratelimit-{}-requests")
_POINTS_IN_TIME = 1e9
"""Above it, a number is no span of seconds but seconds since 1970; above its thousandfold, milliseconds."""
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_SPAN = re.compile(r"(?:\d+(?:\.\d+)?(?:ms|[smhd]))+")
_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|[smhd])")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """What an answer says: calls allowed in a window, calls left, and seconds until there are more.

    None: the answer does not say.
    """

    limit: int | None
    remaining: int | None
    reset: float | None


def read_rate_limit(headers: Mapping[str, str], now: float) -> RateLimit | None:
    """The rate limit in an answer's headers, in any of the spellings in use; None where there is none.

    `now` is in seconds since 1970, from which a reset that is a point in time is counted.
    """
    for name in _NAMES:
        limit, remaining, reset = (
            headers.get(name.format(part), "").strip() for part in ("limit", "remaining", "reset")
        )
        found = RateLimit(_count(limit), _count(remaining), _seconds(reset, now))
        if found != _UNSAID:
            return found
    parameters = dict(
        re.findall(r"\b(limit|remaining|reset|r|t)\s*=\s*([\d.]+)", headers.get("ratelimit", ""))
    )
    found = RateLimit(
        _count(parameters.get("limit", "")),
        _count(parameters.get("remaining") or parameters.get("r", "")),
        _seconds(parameters.get("reset") or parameters.get("t", ""), now),
    )
    return None if found == _UNSAID else found


_UNSAID = RateLimit(None, None, None)


def _count(text: str) -> int | None:
    number = re.match(r"\d+", text)  # "100, 100;w=60" begins with the limit in force
    return int(number[0]) if number else None


def _seconds(text: str, now: float) -> float | None:
    if _SPAN.fullmatch(text):
        return sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    if number < _POINTS_IN_TIME:
        return number
    point = number / 1000 if number >= _POINTS_IN_TIME * 1000 else number
    return max(0.0, point - now)
