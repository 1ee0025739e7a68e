"""One generated client, many threads or tasks. CLIENTWRIGHT_CALLS=10000 makes that many calls of each."""

from __future__ import annotations

import asyncio
import gc
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
from both_clients import SECRET
from loopback import Loopback, Recorded, Reply
from tellescope_client import AsyncTellescope, Tellescope
from tellescope_client._runtime.model import Model

CALLS = int(os.environ.get("CLIENTWRIGHT_CALLS", "1200"))
BATCH = min(1000, CALLS // 2)
KEPT = (httpx2.Request, httpx2.Response, Model, Tellescope, AsyncTellescope)
BATCHES = [range(start, start + BATCH) for start in range(0, CALLS, BATCH)]


def echo(request: Recorded) -> Reply:
    return Reply(json={"id": request.path.rpartition("/")[2], "fname": request.headers["x-number"]})


def is_own(record: Any, number: int) -> bool:
    return record.id == f"{number:024x}" and record.fname == str(number)


def kept_of_a_batch(loopback: Loopback) -> int:
    """The requests, answers, records and clients that are alive once all calls of a batch are over."""
    assert len(loopback.requests) == BATCH
    loopback.requests.clear()
    gc.collect()
    return sum(issubclass(type(one), KEPT) for one in gc.get_objects())


def assert_flat_and_idle(kept: list[int], client: Any) -> None:
    """One call that leaks is one object a call; threads and connections may hold the last of theirs."""
    assert len(kept) == len(BATCHES) >= 2
    assert kept[-1] - kept[0] < BATCH // 4
    connections = client._pool()._transport._pool.connections
    assert 0 < len(connections) <= 100
    assert all(connection.is_idle() or connection.is_closed() for connection in connections)


def test_fifty_threads(loopback: Loopback) -> None:
    loopback.answer = echo
    client = Tellescope(api_key=SECRET, base_url=loopback.url, timeout=60)
    with client, ThreadPoolExecutor(50) as pool:

        def call(number: int) -> bool:
            one = client.with_options(headers={"X-Number": str(number)})
            return is_own(one.endusers.get(f"{number:024x}"), number)

        kept = []
        for batch in BATCHES:
            assert all(pool.map(call, batch))
            kept.append(kept_of_a_batch(loopback))
        assert_flat_and_idle(kept, client)


def test_two_hundred_tasks(loopback: Loopback) -> None:
    loopback.answer = echo

    async def run() -> None:
        async with AsyncTellescope(api_key=SECRET, base_url=loopback.url, timeout=60) as client:
            free = asyncio.Semaphore(200)

            async def call(number: int) -> bool:
                async with free:
                    one = client.with_options(headers={"X-Number": str(number)})
                    return is_own(await one.endusers.get(f"{number:024x}"), number)

            kept = []
            for batch in BATCHES:
                assert all(await asyncio.gather(*map(call, batch)))
                kept.append(kept_of_a_batch(loopback))
            assert_flat_and_idle(kept, client)

    asyncio.run(run())
