"""The asynchronous client under trio."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Loopback, Recorded, Reply
from sample import ID, SECRET, AsyncSample, Thing

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.errors import APITimeoutError, ClientClosedError, NotFoundError
from clientwright.runtime.operation import Operation

WATCH: Operation[Thing] = Operation(
    "things.watch", "POST", "/watch", body="json", answer="events", returns=lambda: Thing
)
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


def test_streams_files_and_raw_answers(loopback: Loopback, tmp_path: Path) -> None:
    def answer(request: Recorded) -> Reply:
        if request.path.endswith("/prepare-file-upload"):
            form = {"url": f"{loopback.url}/bucket", "fields": {"key": "k"}}
            return Reply(json={"presignedUpload": form, "file": {"id": "f1"}})
        if request.path.endswith("/file-download-URL"):
            return Reply(json={"downloadURL": f"{loopback.url}/bucket"})
        body = {"/watch": b'data: {"id": "a"}\n\ndata: {"id": "b"}\n\n', "/bucket": b"content"}
        return Reply(body=body.get(request.path, b'{"id": "c"}'))

    async def run() -> None:
        async with AsyncSample(api_key=SECRET, base_url=loopback.url) as api:
            async with await api.stream(WATCH, read_arguments(WATCH)) as stream:
                assert [thing.id async for thing in stream] == ["a", "b"]
            async with await api.stream(WATCH, read_arguments(WATCH)) as stream:
                async for thing in stream:
                    assert thing.id == "a"
                    break  # the rest is left
            assert (await api.files.upload(tmp_path / "f")).id == "f1"
            assert await api.files.download("s") == b"content"
            async with api.with_streaming_response(api.things.report) as streamed:
                assert await streamed.read() == b'{"id": "c"}'
            raw = await api.with_raw_response(api.things.get, ID)
            assert (raw.parsed.id, raw.status_code) == ("c", 200)

    (tmp_path / "f").write_bytes(b"content")
    loopback.answer = answer
    trio.run(run)
    assert b"content" in next(one for one in loopback.requests if one.path == "/bucket").body


def test_one_client_in_two_runs(loopback: Loopback) -> None:
    loopback.answer = echo
    api = AsyncSample(api_key=SECRET, base_url=loopback.url)

    async def run(name: str) -> None:
        assert (await api.things.get(name)).id == name

    for name in ("a", "b"):
        trio.run(run, name)
