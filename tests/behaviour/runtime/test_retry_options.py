"""What users can say of repetitions, of the time for a whole call, and of rates."""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from typing import Any

import pytest
from asking import Ask
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback, Reply
from sample import ID

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import (
    APITimeoutError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from clientwright.runtime.operation import Operation
from clientwright.runtime.rate_limits import RateLimit, read_rate_limit
from clientwright.runtime.retries import RetryPolicy
from clientwright.runtime.throttle import Throttle

OK = Reply(json={"id": ID})
NOW = 1_800_000_000.0


def get(**options: Any) -> Any:
    return lambda api: api.with_options(**options).things.get(ID)


# --- which answers, and how long -------------------------------------------------------------------------


def test_a_policy_says_which_answers_are_repeated_and_when(ask: Ask, loopback: Loopback) -> None:
    policy = RetryPolicy(statuses={404}, first_delay=2, longest_delay=3, jitter=0)
    loopback.replies(Reply(404), Reply(404), Reply(404), OK)
    assert ask(get(retry_policy=policy, max_retries=3)).id == ID
    assert ask.waits == [2, 3, 3]
    loopback.replies(Reply(500))
    with pytest.raises(ServerError):
        ask(get(retry_policy=policy))
    assert ask.waits == [2, 3, 3]


def test_a_policy_does_not_make_writes_repeatable(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(404))
    with pytest.raises(NotFoundError):
        ask(lambda api: api.with_options(retry_policy=RetryPolicy(statuses={404})).things.create())
    assert len(loopback.requests) == 1


@pytest.mark.parametrize(("asked", "repeats"), [("3", 1), ("3.5", 0)])
def test_the_longest_wait_that_a_server_gets(ask: Ask, loopback: Loopback, asked: str, repeats: int) -> None:
    loopback.replies(Reply(429, headers={"Retry-After": asked}), OK)
    call = get(retry_policy=RetryPolicy(longest_wait=3))
    if repeats:
        ask(call)
        assert ask.waits == [3]
    else:
        with pytest.raises(RateLimitError) as caught:
            ask(call)
        assert caught.value.retry_after == 3.5 and ask.waits == []


def test_milliseconds_go_before_seconds(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(429, headers={"Retry-After": "3", "Retry-After-Ms": "250"}), OK)
    ask(get())
    assert ask.waits == [0.25]


def test_the_server_says_whether_to_repeat(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(409, headers={"X-Should-Retry": "true"}), OK)
    ask(lambda api: api.things.create())
    assert len(loopback.requests) == 2
    loopback.replies(Reply(503, headers={"X-Should-Retry": "false"}), OK)
    with pytest.raises(ServerError):
        ask(get())
    assert len(loopback.requests) == 3


@pytest.mark.parametrize("wrong", [{"jitter": 1.5}, {"first_delay": -1}, {"longest_wait": -0.1}])
def test_a_policy_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(InvalidArgumentError, match=next(iter(wrong))):
        RetryPolicy(**wrong)  # type: ignore[arg-type]


@given(st.integers(0, 2000), st.floats(0, 1), st.floats(0, 1))
def test_a_delay_stays_between_what_jitter_leaves_and_the_longest(
    attempt: int, jitter: float, chance: float
) -> None:
    policy = RetryPolicy(jitter=jitter)
    wait = policy.wait_before(attempt, None, lambda: chance)
    assert wait is not None
    assert (1 - jitter) * 0.5 - 1e-9 <= wait <= 8


# --- the time for the whole call -------------------------------------------------------------------------


def test_a_repetition_that_would_come_too_late_is_left_out(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503, headers={"Retry-After": "30"}), OK)
    with pytest.raises(ServerError):
        ask(get(total_timeout=20))
    assert ask.waits == [] and len(loopback.requests) == 1
    loopback.replies(Reply(503, headers={"Retry-After": "10"}), OK)
    ask(get(total_timeout=20))
    assert ask.waits == [10]


def test_one_wait_is_no_longer_than_the_whole_call(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(delay=30))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        ask(get(total_timeout=0.2, timeout=60))
    assert time.monotonic() - started < 10 and len(loopback.requests) == 1


def test_a_body_that_trickles_ends_with_the_call(ask: Ask, trickle: str) -> None:
    with pytest.raises(APITimeoutError, match="the whole call"):
        ask(get(total_timeout=0.3), base_url=trickle)


@pytest.fixture
def trickle() -> Any:
    """The URL of a server whose answer has a body that comes in small pieces for a minute."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1200\r\n\r\n")
                    for _ in range(1200):
                        if stop.wait(0.05):
                            return
                        try:
                            connection.sendall(b" ")
                        except OSError:
                            break

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        stop.set()


@pytest.mark.parametrize("option", ["timeout", "total_timeout"])
def test_no_time_at_all_is_refused(ask: Ask, option: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"{option}: expected seconds above 0"):
        ask(get(**{option: 0}))


# --- rate limits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            {"x-ratelimit-limit": "100", "x-ratelimit-remaining": "7", "x-ratelimit-reset": "30"},
            (100, 7, 30.0),
        ),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(NOW + 12)}, (None, 0, 12.0)),
        ({"x-ratelimit-reset": str(int((NOW + 12) * 1000))}, (None, None, 12.0)),
        ({"x-ratelimit-reset": str(NOW - 12)}, (None, None, 0.0)),
        ({"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "3"}, (100, 3, None)),
        ({"ratelimit": "limit=100, remaining=50, reset=5"}, (100, 50, 5.0)),
        ({"ratelimit": '"default";r=50;t=30'}, (None, 50, 30.0)),
        (
            {
                "x-ratelimit-limit-requests": "60",
                "x-ratelimit-remaining-requests": "59",
                "x-ratelimit-reset-requests": "1m0.5s",
            },
            (60, 59, 60.5),
        ),
        ({"x-ratelimit-reset": "20ms"}, (None, None, 0.02)),
    ],
)
def test_rate_limits_in_the_spellings_in_use(
    headers: dict[str, str], expected: tuple[int | None, int | None, float | None]
) -> None:
    assert read_rate_limit(headers, NOW) == RateLimit(*expected)


@pytest.mark.parametrize(
    "headers", [{}, {"x-ratelimit-limit": "", "ratelimit": "soon"}, {"x-ratelimit-reset": "tomorrow"}]
)
def test_headers_that_say_nothing_are_no_rate_limit(headers: dict[str, str]) -> None:
    assert read_rate_limit(headers, NOW) is None


def test_answers_and_errors_hold_the_rate_limit(ask: Ask, loopback: Loopback) -> None:
    headers = {"X-RateLimit-Limit": "10", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "5"}
    loopback.replies(Reply(json={"id": ID}, headers=headers))
    raw = ask(lambda api: api.with_raw_response(api.things.get, ID))
    assert raw.rate_limit == RateLimit(10, 0, 5.0)
    loopback.replies(Reply(429, headers=headers))
    with pytest.raises(RateLimitError) as caught:
        ask(get(max_retries=0))
    assert caught.value.rate_limit == RateLimit(10, 0, 5.0)


def test_a_throttle_holds_calls_back_until_the_servers_window_ends(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(
        Reply(json={"id": ID}, headers={"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "40"}), OK
    )
    throttle = Throttle()
    ask(get(throttle=throttle))
    assert ask.waits == [0]
    ask(get(throttle=throttle))
    assert ask.waits[1] == pytest.approx(40, abs=5)


def test_a_throttle_that_asks_for_more_than_the_whole_call_has_ends_it(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(OK)
    throttle = Throttle(per_second=0.1)
    ask(get(throttle=throttle))
    with pytest.raises(APITimeoutError, match="the throttle asks to wait"):
        ask(get(throttle=throttle, total_timeout=2))
    assert len(loopback.requests) == 1


@given(st.lists(st.floats(0, 100), min_size=1, max_size=30), st.floats(0.1, 50))
def test_no_two_calls_are_closer_than_the_rate_allows(clocks: list[float], rate: float) -> None:
    throttle = Throttle(per_second=rate)
    starts = [clock + throttle.reserve(clock) for clock in sorted(clocks)]
    assert all(later - earlier >= 1 / rate - 1e-9 for earlier, later in pairwise(starts))
    assert all(start >= clock for start, clock in zip(starts, sorted(clocks), strict=True))


def test_a_rate_that_cannot_be_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="per_second"):
        Throttle(per_second=0)


# --- idempotency keys ------------------------------------------------------------------------------------

PAY: Operation[Any] = Operation(
    "things.pay", "POST", "/pay", body="json", idempotency_header="X-Idempotency-Key"
)


def pay(**headers: str) -> Any:
    return lambda api: api.call(PAY, read_arguments(PAY, headers=headers))


def test_a_call_gets_a_key_that_is_the_same_when_it_is_repeated(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), Reply(hang_up=True), OK, OK)
    ask(pay())
    ask(pay())
    first, second, third, other = (one.headers["x-idempotency-key"] for one in loopback.requests)
    assert first == second == third != other
    assert len(first) == 36


def test_a_key_of_the_users_is_kept(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), OK)
    ask(pay(**{"X-Idempotency-Key": "mine"}))
    ask(lambda api: api.with_options(headers={"x-idempotency-key": "ours"}).call(PAY, read_arguments(PAY)))
    assert [one.headers["x-idempotency-key"] for one in loopback.requests] == ["mine", "mine", "ours"]


def test_a_write_without_a_key_is_sent_once(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), OK)
    with pytest.raises(ServerError):
        ask(lambda api: api.things.create())
    assert len(loopback.requests) == 1 and "idempotency-key" not in loopback.requests[0].headers
