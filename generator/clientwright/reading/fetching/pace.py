"""When a host is asked again: the waits between attempts, and those that it asks for."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from clientwright.reading.fetching.limits import Fate, Limits, UnfetchedError

T = TypeVar("T")


def asked_wait(header: str) -> float | None:
    """The seconds that a Retry-After header asks for, as a number or a date; None for neither."""
    text = header.strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


class Pace:
    """A host's pace: all requests wait when it asks one of them to."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._slots = asyncio.Semaphore(limits.at_once)
        self._from = 0.0

    async def attempted(self, once: Callable[[], Awaitable[T]]) -> T:
        """What a request gives, asked again while the host cannot answer; raises `UnfetchedError`."""
        clock = asyncio.get_running_loop().time
        attempt = 0
        while True:
            async with self._slots:
                while (rest := self._from - clock()) > 0:
                    await asyncio.sleep(rest)
                try:
                    return await once()
                except UnfetchedError as error:
                    attempt += 1
                    wait = self._wait(error, attempt)
                    if error.wait is not None:
                        self._from = max(self._from, clock() + wait)
            await asyncio.sleep(wait)

    def _wait(self, error: UnfetchedError, attempt: int) -> float:
        """Seconds until the next attempt; raises the error where there is none."""
        if error.fate is not Fate.LATER or attempt >= self._limits.attempts:
            raise error
        if error.wait is None:
            spread = random.uniform(0.75, 1.25)  # noqa: S311 - no secret
            return self._limits.first_wait * spread * float(1 << (attempt - 1))
        if error.wait > self._limits.longest_wait:
            message = f"{error}, and asks to wait {error.wait:.0f} s"
            raise UnfetchedError(Fate.LATER, message) from error
        return error.wait
