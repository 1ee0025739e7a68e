"""Asking again and again until an answer is what a program waits for."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from .deadlines import Deadline
from .errors import InvalidArgumentError, WaitTimeoutError

T = TypeVar("T")


def asked_again(deadline: Deadline, every: float, at_most: float) -> Generator[float, Any, None]:
    """Yields the seconds to wait before each further question, and is sent the answer that was no good.

    Raises `WaitTimeoutError` where no time is left for another, `InvalidArgumentError` for no wait at all.
    """
    if every <= 0:
        raise InvalidArgumentError("expected seconds above 0", parameter="every")
    last = yield 0.0
    while every < deadline.left:
        last = yield every
    raise WaitTimeoutError(f"it did not come within {at_most:g} s", last=last)
