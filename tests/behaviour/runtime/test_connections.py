"""Connections stay in the event loop that made them, and end with their client."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Recorded, Reply
from sample import ID, SECRET, AsyncSample

from clientwright.runtime.errors import APIConnectionError, APIError, ClientClosedError, InvalidArgumentError

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


def echo(request: Recorded) -> Reply:
    return Reply(json={"id": request.path.rpartition("/")[2]})


def test_a_client_works_in_a_second_event_loop_and_in_two_at_once(loopback: Loopback) -> None:
    loopback.answer = echo
    api = AsyncSample(api_key=SECRET, base_url=loopback.url)

    async def use(name: str) -> list[str | None]:
        return [thing.id for thing in await asyncio.gather(*(api.things.get(f"{name}{n}") for n in range(5)))]

    for name in "abc":
        assert asyncio.run(use(name)) == [f"{name}{n}" for n in range(5)]
    got: dict[str, Any] = {}
    threads = [threading.Thread(target=lambda n=n: got.update({n: asyncio.run(use(n))})) for n in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {name: [f"{name}{n}" for n in range(5)] for name in "xyz"}


def test_an_http_client_in_a_second_event_loop_and_a_call_in_none_say_so(loopback: Loopback) -> None:
    loopback.answer = echo
    http = httpx2.AsyncClient()
    api = AsyncSample(api_key=SECRET, base_url=loopback.url, http_client=http)
    own = AsyncSample(api_key=SECRET, base_url=loopback.url)

    async def use(name: str) -> str | None:
        return (await api.things.get(name)).id

    assert asyncio.run(use("a")) == "a"
    with pytest.raises(APIConnectionError, match="an http_client serves one event loop"):
        asyncio.run(use("b"))
    with pytest.raises(APIConnectionError, match="no event loop runs here"):
        own.things.get("c").send(None)


def test_a_closed_client_and_its_views_say_so(ask: Ask) -> None:
    def use(api: Any) -> Any:
        view = api.with_options(timeout=1)
        api.close()
        return view.things.get(ID)

    async def use_async(api: Any) -> Any:
        view = api.with_options(timeout=1)
        await api.close()
        return await view.things.get(ID)

    with pytest.raises(ClientClosedError, match="closed"):
        ask(use if ask.kind == "sync" else use_async)
    assert issubclass(ClientClosedError, APIError)


@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1:1", "http://127.0.0.1:port"])
def test_proxy_settings_that_cannot_be_used_name_their_variables(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(InvalidArgumentError, match=r"^HTTP_PROXY.*proxy settings"):
        ask(lambda api: api.things.get(ID))


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSLKEYLOGFILE"])
def test_settings_for_certificates_that_cannot_be_used_name_their_variables(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, "/no/such/file")
    with pytest.raises(InvalidArgumentError, match=r"^SSL_CERT_FILE.*certificates cannot be used"):
        ask(lambda api: api.things.get(ID))


def test_certificates_are_read_once_for_all_clients(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    read: list[None] = []
    plain = httpx2.create_ssl_context

    def create() -> Any:
        read.append(None)
        return plain()

    monkeypatch.setattr(httpx2, "create_ssl_context", create)
    for folder in ("one", "one", "other", "one"):
        (tmp_path / folder).mkdir(exist_ok=True)
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / folder))
        ask(lambda api: api.things.get(ID))
    assert len(read) == 2


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
