"""A forked process has connections of its own, and finds no lock that stays locked."""

from __future__ import annotations

import asyncio
import json
import os
import re
import selectors
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from loopback import Loopback, Recorded, Reply
from sample import SECRET, AsyncSample, Sample

from clientwright.runtime import forks, model
from clientwright.runtime.forks import Lock
from clientwright.runtime.lazy import lazy_attribute
from clientwright.runtime.throttle import Throttle

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]


def echo(request: Recorded) -> Reply:
    return Reply(json={"id": request.path.rpartition("/")[2]})


def in_child(act: Callable[[], Any]) -> Any:
    """What a function returns in a forked process, within ten seconds."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        threading.Timer(10, os._exit, (2,)).start()
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
    return json.loads(text or '"it never ended"')


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


@pytest.mark.parametrize("view", [False, True])
def test_connections_do_not_cross_a_fork_in_asynchronous_code(loopback: Loopback, view: bool) -> None:
    """In the event loop that both processes have: it polls, so that they share nothing of it but memory."""
    loopback.answer = echo
    loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
    api = AsyncSample(api_key=SECRET, base_url=loopback.url)
    used = api.with_options(max_retries=0) if view else api

    def ask_for(name: str) -> str | None:
        return loop.run_until_complete(used.things.get(name)).id

    assert [ask_for("a"), in_child(lambda: ask_for("b")), ask_for("c")] == ["a", "b", "c"]
    assert loopback.connections == 2
    loop.run_until_complete(api.close())
    loop.close()


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


class Slow:
    """Has an attribute that takes a while to compute."""

    def __init__(self) -> None:
        self.begun, self.done = threading.Event(), threading.Event()

    @lazy_attribute
    def value(self) -> int:
        self.begun.set()
        self.done.wait(5)
        return 1


@contextmanager
def held_by_a_thread(lock: Lock) -> Iterator[None]:
    """Another thread holds a lock meanwhile."""
    holds, done = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            holds.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    holds.wait()
    try:
        yield
    finally:
        done.set()
        thread.join()


def test_no_lock_that_a_thread_holds_stays_locked_in_a_forked_process(loopback: Loopback) -> None:
    loopback.answer = echo
    throttle = Throttle(per_second=1000)
    with Sample(api_key=SECRET, base_url=loopback.url) as api:
        used = api.with_options(throttle=throttle)
        held = (throttle._lock, api._connections._lock, model._LOCK)
        with ExitStack() as stack:
            for lock in held:
                stack.enter_context(held_by_a_thread(lock))
            assert in_child(lambda: used.things.get("a").to_dict()) == {"id": "a"}
        assert used.things.get("b").to_dict() == {"id": "b"}


def test_what_a_thread_computes_at_a_fork_is_computed_in_the_forked_process() -> None:
    slow = Slow()
    thread = threading.Thread(target=lambda: slow.value)
    thread.start()
    slow.begun.wait()

    def child() -> int:
        slow.done.set()
        return slow.value

    told = in_child(child)
    slow.done.set()
    thread.join()
    assert (told, slow.value) == (1, 1)


def test_all_locks_of_the_runtime_are_renewed_by_a_fork() -> None:
    for path in Path(forks.__file__).parent.glob("*.py"):
        named = re.findall(r"threading\.\w*Lock|\bcached_property\(|@cached_property", path.read_text())
        assert not named or path.stem in ("forks", "lazy"), path
