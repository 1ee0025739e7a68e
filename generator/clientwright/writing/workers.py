"""Processes that share out the formatting of files, and end at once when they are no longer wanted."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Generator, Sequence
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.writing.python_style import style

Job = tuple[str, str]
"""The path of a file, and its text."""
Outcome = str | tuple[Diagnostic, ...]
"""The text in black's form, or why there is none."""


def style_apart(jobs: Sequence[Job], count: int) -> list[str]:
    """`python_style.style` of each job, in `count` processes.

    Raises `ClientwrightError` for text that is not Python, and where the system ends a process.
    """
    workers = _start(count)
    try:
        return _share_out(jobs, list(workers))
    except EOFError as error:
        hint = "The machine may be short of memory."
        raise ClientwrightError(
            Diagnostic("format", "a process that formats has ended", hint=hint)
        ) from error
    finally:
        for connection, worker in workers.items():
            worker.kill()
            worker.join()
            connection.close()


def _share_out(jobs: Sequence[Job], idle: list[Connection]) -> list[str]:
    """Gives each process one job at a time, and the next when it is done."""
    texts = [""] * len(jobs)
    waiting = list(enumerate(jobs))[::-1]
    at: dict[Connection, int] = {}
    while waiting or at:
        while waiting and idle:
            number, job = waiting.pop()
            idle[-1].send(job)
            at[idle.pop()] = number
        for connection in wait(list(at)):
            assert isinstance(connection, Connection)  # noqa: S101 - nothing else is waited for
            outcome: Outcome = connection.recv()
            if not isinstance(outcome, str):
                raise ClientwrightError(*outcome)
            texts[at.pop(connection)] = outcome
            idle.append(connection)
    return texts


def _start(count: int) -> dict[Connection, SpawnProcess]:
    # Not forked: a fork while another thread runs, such as the one that shows progress, can hang.
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    resource_tracker.ensure_running()  # now, for its start lets interrupts through again
    with _interrupts_held():
        for _ in range(count):
            ours, theirs = context.Pipe()
            worker = context.Process(target=_serve, args=(theirs,), daemon=True)
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


def _serve(jobs: Connection) -> None:
    """What a process does: one job after another, until its parent ends it, or has ended itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # What it was born with is never garbage; the rest is collected after each file, and not within.
    gc.freeze()
    gc.disable()
    while True:
        job: Job = jobs.recv()
        outcome: Outcome
        try:
            outcome = style(job)
        except ClientwrightError as error:
            outcome = error.diagnostics
        jobs.send(outcome)
        gc.collect()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
