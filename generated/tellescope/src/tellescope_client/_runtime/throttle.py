"""Clients that keep within a rate."""

from __future__ import annotations

from .errors import InvalidArgumentError
from .forks import Lock
from .rate_limits import RateLimit


class Throttle:
    """Keeps the calls of all clients of a process that share it within a rate. Safe to use from many threads.

    `per_second`: that many attempts at most, evenly spaced; None: only what the server says counts. An answer
    that says that no calls remain holds all further ones back until the server's window ends.
    """

    def __init__(self, per_second: float | None = None) -> None:
        if per_second is not None and not per_second > 0:
            raise InvalidArgumentError("expected a number above 0, or None", parameter="per_second")
        self._interval = 0.0 if per_second is None else 1 / per_second
        self._free = 0.0
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"Throttle(per_second={1 / self._interval if self._interval else None})"

    def reserve(self, clock: float) -> float:
        """Takes the next place in the queue: the seconds from `clock` until it is free."""
        with self._lock:
            start = max(self._free, clock)
            self._free = start + self._interval
            return start - clock

    def learn(self, said: RateLimit | None, clock: float) -> None:
        """Holds calls back where an answer says that none remain."""
        if said is not None and said.remaining == 0 and said.reset is not None:
            with self._lock:
                self._free = max(self._free, clock + said.reset)
