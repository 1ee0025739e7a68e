"""The asynchronous client under trio."""

from __future__ import annotations

import pytest
from loopback import Loopback, Recorded, Reply
from sample import ID, SECRET, AsyncSample

from clientwright.runtime.errors import APITimeoutError, ClientClosedError, NotFoundError

trio = pytest.importorskip("trio", reason="pip install trio")


def echo(request: Recorded) -> Reply:
    name = request.path.rpartition("/")[2]
    return Reply(json={"id": name}, delay=1.0 if name.startswith("slow") else 0.0)


def test_many_calls_some_of_them_cancelled(loopback: Loopback) -> None:
    loopback.answer = echo
    got: dict[str, str | None] = {}

    async def call(api: AsyncSample, name: str) -> None:
        with trio.move_on_after(0.1 if name.startswith("slow") else 10):
            got[name] = (await api.things.get(name)).id

    async def run() -> None:
        async with AsyncSample(api_key=SECRET, base_url=loopback.url) as api:
            for _ in range(2):  # the second time over the connections that are left
                async with trio.open_nursery() as nursery:
                    for number in range(20):
                        nursery.start_soon(call, api, f"slow{number}" if number % 4 == 0 else f"id{number}")

    trio.run(run)
    assert got == {f"id{number}": f"id{number}" for number in range(20) if number % 4}


def test_waits_lists_errors_and_closed_clients(loopback: Loopback) -> None:
    async def run() -> None:
        async with AsyncSample(api_key=SECRET, base_url=loopback.url) as api:
            loopback.replies(Reply(503, headers={"Retry-After": "0"}), Reply(json={"id": "again"}))
            assert (await api.things.get(ID)).id == "again"
            pages = [[{"id": "a"}, {"id": "b"}, {"id": "c"}], [{"id": "d"}]]
            for things in (api.things.list(), api.things.list().prefetched()):
                loopback.replies(*(Reply(json=page) for page in pages))
                assert [one.id async for one in things] == ["a", "b", "c", "d"]
            loopback.replies(Reply(404))
            with pytest.raises(NotFoundError):
                await api.things.get(ID)
            loopback.replies(Reply(delay=1))
            with pytest.raises(APITimeoutError):
                await api.with_options(timeout=0.05, max_retries=0).things.get(ID)
            answers = iter("ab")

            async def ask() -> str:
                return next(answers)

            assert await api.wait_for(ask, lambda answer: answer == "b", every=0.01) == "b"
        with pytest.raises(ClientClosedError):
            await api.things.get(ID)

    trio.run(run)


def test_one_client_in_two_runs(loopback: Loopback) -> None:
    loopback.answer = echo
    api = AsyncSample(api_key=SECRET, base_url=loopback.url)

    async def run(name: str) -> None:
        assert (await api.things.get(name)).id == name

    for name in ("a", "b"):
        trio.run(run, name)
