"""Connections stay in the process and in the event loop that made them."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Recorded, Reply
from sample import ID, SECRET, AsyncSample, Sample

from clientwright.runtime.errors import APIError, ClientClosedError, InvalidArgumentError

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]


def echo(request: Recorded) -> Reply:
    return Reply(json={"id": request.path.rpartition("/")[2]})


def in_child(act: Callable[[], Any]) -> Any:
    """What a function returns in a forked process."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            said = json.dumps(act())
        except BaseException as error:
            said = json.dumps(f"{type(error).__name__}: {error}")
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as stream:
        text = stream.read()
    os.waitpid(pid, 0)
    return json.loads(text)


def get_many(api: Any, prefix: str) -> list[str]:
    """The answers that belong to another call."""
    return [got for n in range(30) if (got := api.things.get(f"{prefix}{n}").id) != f"{prefix}{n}"]


@pytest.mark.parametrize("view", [False, True])
def test_connections_do_not_cross_a_fork(loopback: Loopback, view: bool) -> None:
    loopback.answer = echo
    with Sample(api_key=SECRET, base_url=loopback.url) as api:
        used = api.with_options(max_retries=0) if view else api
        assert used.things.get("first").id == "first"
        ours: list[str] = []
        thread = threading.Thread(target=lambda: ours.extend(get_many(used, "parent")))
        connections = loopback.connections

        def child() -> Any:
            return get_many(used, "child")

        thread.start()
        assert in_child(child) == []
        thread.join()
        assert ours == []
        assert loopback.connections == connections + 1
        assert used.things.get("last").id == "last"


def test_connections_do_not_cross_a_fork_in_asynchronous_code(loopback: Loopback) -> None:
    loopback.answer = echo
    api = AsyncSample(api_key=SECRET, base_url=loopback.url)

    async def ask_for(name: str) -> str | None:
        return (await api.things.get(name)).id

    assert asyncio.run(ask_for("a")) == "a"
    assert in_child(lambda: asyncio.run(ask_for("b"))) == "b"
    assert asyncio.run(ask_for("c")) == "c"


def test_a_pool_of_the_users_that_was_used_before_a_fork_is_refused(loopback: Loopback) -> None:
    loopback.answer = echo
    with httpx2.Client() as pool:
        api = Sample(api_key=SECRET, base_url=loopback.url, http_client=pool)
        assert in_child(lambda: api.things.get("unused").id) == "unused"
        api.things.get("a")
        assert "InvalidArgumentError: http_client: it was used before" in in_child(
            lambda: api.things.get("b").id
        )
        assert api.things.get("c").id == "c"


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
