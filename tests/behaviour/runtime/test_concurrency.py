"""One client, many threads or many tasks. CLIENTWRIGHT_CALLS=10000 runs the full number of calls."""

from __future__ import annotations

import asyncio
import gc
import os
from concurrent.futures import ThreadPoolExecutor

import httpx2
from loopback import Loopback, Recorded, Reply
from sample import SECRET, AsyncSample, Sample

HALF = int(os.environ.get("CLIENTWRIGHT_CALLS", "1000")) // 2


def echo(request: Recorded) -> Reply:
    return Reply(json={"id": request.path.rpartition("/")[2]})


def objects_alive(loopback: Loopback) -> int:
    """What is left after half of the calls; each of them arrived."""
    assert len(loopback.requests) == HALF
    loopback.requests.clear()
    gc.collect()
    return len(gc.get_objects())


def assert_memory_is_flat(after_half: int, after_all: int) -> None:
    """One leaked answer a call would be several objects a call."""
    assert after_all - after_half < HALF


def test_many_threads(loopback: Loopback) -> None:
    loopback.answer = echo
    with Sample(api_key=SECRET, base_url=loopback.url, timeout=60) as api, ThreadPoolExecutor(50) as pool:

        def call(number: int) -> bool:
            return api.things.get(f"id{number}").id == f"id{number}"

        assert all(pool.map(call, range(HALF)))
        after_half = objects_alive(loopback)
        assert all(pool.map(call, range(HALF)))
        assert_memory_is_flat(after_half, objects_alive(loopback))
        assert_no_connection_in_use(api._pool())


def test_many_tasks(loopback: Loopback) -> None:
    loopback.answer = echo

    async def run() -> None:
        async with AsyncSample(api_key=SECRET, base_url=loopback.url, timeout=60) as api:
            free = asyncio.Semaphore(200)

            async def call(number: int) -> bool:
                async with free:
                    return (await api.things.get(f"id{number}")).id == f"id{number}"

            assert all(await asyncio.gather(*(call(number) for number in range(HALF))))
            after_half = objects_alive(loopback)
            assert all(await asyncio.gather(*(call(number) for number in range(HALF))))
            assert_memory_is_flat(after_half, objects_alive(loopback))
            assert_no_connection_in_use(api._pool())

    asyncio.run(run())


def assert_no_connection_in_use(http: httpx2.Client | httpx2.AsyncClient) -> None:
    connections = http._transport._pool.connections  # type: ignore[union-attr]
    assert connections
    assert all(connection.is_idle() or connection.is_closed() for connection in connections)


def test_a_cancelled_call_gives_its_connection_back(loopback: Loopback) -> None:
    loopback.answer = lambda request: Reply(
        json={"id": "x"}, delay=0.2 if request.path.endswith("slow") else 0
    )

    async def run() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with (
            httpx2.AsyncClient(limits=limits) as http,
            AsyncSample(api_key=SECRET, base_url=loopback.url, http_client=http, timeout=5) as api,
        ):
            for _ in range(3):
                task = asyncio.create_task(api.things.get("slow"))
                await asyncio.sleep(0.05)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                assert task.cancelled()
            assert (await api.things.get("quick")).id == "x"

    asyncio.run(run())
