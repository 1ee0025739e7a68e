"""Processes that share out work, and end at once when they are no longer wanted."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, TypeVar

from clientwright.diagnostics import ClientwrightError, Diagnostic

Job = TypeVar("Job")
Made = TypeVar("Made")


def share_out(work: Callable[[Job], Made], jobs: Sequence[Job], count: int) -> Iterator[Made]:
    """What `work`, a function of a module, makes of each job, in their order, in up to `count` processes.

    Raises what it raises, and `ClientwrightError` where the system ends a process.
    """
    workers = _start(work, min(count, len(jobs)))
    try:
        yield from _in_order(jobs, list(workers))
    except EOFError as error:
        hint = "The machine may be short of memory."
        raise ClientwrightError(
            Diagnostic("process", "a process that does part of the work has ended", hint=hint)
        ) from error
    finally:
        for connection, worker in workers.items():
            worker.kill()
            worker.join()
            connection.close()


def is_worker() -> bool:
    """Whether this process does part of another's work: it cannot share that out once more."""
    return multiprocessing.parent_process() is not None


def _in_order(jobs: Sequence[Job], idle: list[Connection]) -> Iterator[Any]:
    """Gives each process one job at a time, and the next when it is done."""
    made: dict[int, object] = {}
    waiting = list(enumerate(jobs))[::-1]
    at: dict[Connection, int] = {}
    for number in range(len(jobs)):
        while number not in made:
            while waiting and idle:
                place, job = waiting.pop()
                idle[-1].send(job)
                at[idle.pop()] = place
            for connection in wait(list(at)):
                assert isinstance(connection, Connection)  # noqa: S101 - nothing else is waited for
                made[at.pop(connection)] = connection.recv()
                idle.append(connection)
        found = made.pop(number)
        if isinstance(found, Exception):
            raise found
        yield found


def _start(work: Callable[[Job], object], count: int) -> dict[Connection, SpawnProcess]:
    # Not forked: a fork while another thread runs, such as the one that shows progress, can hang.
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    resource_tracker.ensure_running()  # now, for its start lets interrupts through again
    with _interrupts_held():
        for _ in range(count):
            ours, theirs = context.Pipe()
            worker = context.Process(target=_serve, args=(work, theirs), daemon=True)
            worker.start()
            theirs.close()
            workers[ours] = worker
    return workers


@contextlib.contextmanager
def _interrupts_held() -> Generator[None]:
    """While processes start: they are born deaf to Ctrl-C, which means their parent."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(work: Callable[[Any], object], jobs: Connection) -> None:
    """What a process does: one job after another, until its parent ends it, or has ended itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # What it was born with is never garbage; the rest is collected after each job, and not within.
    gc.freeze()
    gc.disable()
    while True:
        job = jobs.recv()
        try:
            made = work(job)
        except Exception as error:  # whoever shared the work out is told
            made = error
        jobs.send(made)
        gc.collect()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
