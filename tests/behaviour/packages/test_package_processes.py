"""Threads, tasks, forks and cancellations at once: each answer is its own call's, and nothing is left behind.

CLIENTWRIGHT_CALLS=10000 makes that many calls of threads and as many of tasks.
"""

from __future__ import annotations

import asyncio
import os
import selectors
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from both_clients import SECRET
from echo_server import echoing
from tellescope_client import AsyncTellescope, Tellescope

CALLS = int(os.environ.get("CLIENTWRIGHT_CALLS", "1200"))
FORKS, CALLS_OF_A_CHILD = 8, 20
DESCRIPTORS = Path("/proc/self/fd")

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list descriptors"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def held() -> tuple[int, int]:
    """How many descriptors and threads this process has."""
    return len(list(DESCRIPTORS.iterdir())), threading.active_count()


def assert_no_more_is_held(before: tuple[int, int]) -> None:
    """Less may be: what other tests left may have ended meanwhile."""
    for now, then in zip(held(), before, strict=True):
        assert now <= then


def is_own(record: Any, number: int) -> bool:
    return record.id == f"{number:024x}" and record.fname == str(number)


def get(client: Any, number: int, **headers: str) -> Any:
    return client.with_options(headers={"X-Number": str(number), **headers}).endusers.get(f"{number:024x}")


def succeeds_in_child(act: Callable[[], bool]) -> bool:
    """Whether a function returns True in a forked process, within twenty seconds."""
    pid = os.fork()
    if pid == 0:
        threading.Timer(20, os._exit, (2,)).start()
        try:
            os._exit(0 if act() else 1)
        except BaseException:
            os._exit(3)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def all_own(client: Tellescope, numbers: Iterable[int]) -> bool:
    return all(is_own(get(client, number), number) for number in numbers)


def test_threads_and_forks() -> None:
    every = CALLS // FORKS
    with echoing() as url:
        before = held()
        with (
            Tellescope(api_key=SECRET, base_url=url, timeout=60) as client,
            ThreadPoolExecutor(50) as pool,
        ):

            def call(number: int) -> bool:
                if number % every == every // 2:
                    mine = range(10**6 + number, 10**6 + number + CALLS_OF_A_CHILD)
                    assert succeeds_in_child(lambda: all_own(client, mine))
                return is_own(get(client, number), number)

            assert all(pool.map(call, range(CALLS)))
        assert_no_more_is_held(before)


def test_tasks_forks_and_cancellations() -> None:
    cancelled: list[int] = []

    async def call(client: AsyncTellescope, number: int, free: asyncio.Semaphore) -> bool:
        async with free:
            if number % 10:
                return is_own(await get(client, number), number)
            task = asyncio.ensure_future(get(client, number, **{"X-Slow": "1"}))
            await asyncio.sleep(0.001 * (number % 70))  # before it was sent, while it is on its way
            task.cancel()
            try:
                return is_own(await task, number)
            except asyncio.CancelledError:
                cancelled.append(number)
                return True

    async def in_child(client: AsyncTellescope) -> bool:
        free = asyncio.Semaphore(CALLS_OF_A_CHILD)
        return all(await asyncio.gather(*(call(client, 10**6 + n, free) for n in range(1, 9))))

    async def run(url: str) -> None:
        async with AsyncTellescope(api_key=SECRET, base_url=url, timeout=60) as client:
            free = asyncio.Semaphore(200)
            for part in range(4):
                numbers = range(part * CALLS // 4, (part + 1) * CALLS // 4)
                assert all(await asyncio.gather(*(call(client, number, free) for number in numbers)))
                forked = await asyncio.to_thread(succeeds_in_child, lambda: asyncio.run(in_child(client)))
                assert forked
            connections = client._pool()._transport._pool.connections  # type: ignore[attr-defined]
            assert len(connections) <= 100
            assert all(one.is_idle() or one.is_closed() for one in connections)

    with echoing() as url:
        before = held()
        asyncio.run(run(url))
        assert_no_more_is_held(before)
    assert len(cancelled) >= CALLS // 20


@pytest.fixture(name="certificate")
def _certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate of 127.0.0.1 with its key, whose authority this process trusts."""
    trustme = pytest.importorskip("trustme", reason="pip install trustme")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "server.pem")
    return tmp_path / "server.pem"


def test_connections_with_tls_do_not_cross_a_fork(certificate: Path) -> None:
    with echoing(certificate) as url, Tellescope(api_key=SECRET, base_url=url, timeout=60) as client:
        assert all_own(client, range(3))
        with ThreadPoolExecutor(1) as pool:
            ours = pool.submit(all_own, client, range(100, 200))
            assert succeeds_in_child(lambda: all_own(client, range(200, 220)))
            assert ours.result()
        assert all_own(client, range(300, 303))


def test_connections_with_tls_do_not_cross_a_fork_in_asynchronous_code(certificate: Path) -> None:
    """In the event loop that both processes have: it polls, so that they share nothing of it but memory."""
    loop = asyncio.SelectorEventLoop(selectors.SelectSelector())

    async def ask(numbers: Iterable[int]) -> bool:
        return all([is_own(await get(client, number), number) for number in numbers])

    with echoing(certificate) as url:
        client = AsyncTellescope(api_key=SECRET, base_url=url, timeout=60, max_retries=0)
        assert loop.run_until_complete(ask(range(3)))
        assert succeeds_in_child(lambda: loop.run_until_complete(ask(range(200, 220))))
        assert loop.run_until_complete(ask(range(300, 303)))
        loop.run_until_complete(client.close())
    loop.close()
