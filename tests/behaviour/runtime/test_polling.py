"""Waiting for an answer that is as wanted."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID

from clientwright.runtime.errors import InvalidArgumentError, NotFoundError, WaitTimeoutError


def waiting(state: str = "closed", **options: float) -> Any:
    return lambda api: api.wait_for(
        lambda: api.things.get(ID), until=lambda thing: thing.state == state, **options
    )


def test_an_answer_is_asked_for_until_it_is_as_wanted(ask: Ask, loopback: Loopback) -> None:
    opened = Reply(json={"id": ID, "state": "open"})
    loopback.replies(opened, opened, Reply(json={"id": ID, "state": "closed"}))
    assert ask(waiting(every=7)).state == "closed"
    assert ask.waits == [7, 7] and len(loopback.requests) == 3


def test_what_does_not_come_in_time_is_an_error_with_the_last_answer(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID, "state": "open"}))
    with pytest.raises(WaitTimeoutError, match="within 5 s") as caught:
        ask(waiting(every=6, at_most=5))
    assert getattr(caught.value.last, "state", None) == "open"
    assert isinstance(caught.value, TimeoutError) and len(loopback.requests) == 1


def test_errors_end_the_waiting(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(404))
    with pytest.raises(NotFoundError):
        ask(waiting())


def test_no_wait_at_all_is_refused(ask: Ask, loopback: Loopback) -> None:
    with pytest.raises(InvalidArgumentError, match="every"):
        ask(waiting(every=0))
    assert loopback.requests == []
