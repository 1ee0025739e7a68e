"""What many calls leave behind: memory, open files and threads after 10,000, 30,000 and 50,000 of them."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Callable
from pathlib import Path

from client_server import ID, RECORD, serving
from tellescope_client import AsyncTellescope, Tellescope, preload

COUNTS = (10_000, 30_000, 50_000)
TASKS = 50
PROCESS = Path("/proc/self")


def tell(kind: str, calls: int) -> None:
    """One line: what the process holds now. Memory is what is resident, in KiB."""
    gc.collect()
    status = (PROCESS / "status").read_text(encoding="ascii")
    resident = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    files = len(list((PROCESS / "fd").iterdir()))
    threads = threading.active_count()
    print(f"{kind:<6}{calls:>7} calls {resident:>9} KiB {files:>4} files {threads:>3} threads")  # noqa: T201


def call_often(kind: str, make: Callable[[int], None]) -> None:
    """Makes as many calls as are counted, and tells at each count. `make` makes so many."""
    done = 0
    for count in COUNTS:
        make(count - done)
        done = count
        tell(kind, done)


def waiting(url: str) -> None:
    """Calls of the client that waits."""
    with Tellescope(api_key="k", base_url=url) as client:

        def make(calls: int) -> None:
            for _ in range(calls):
                assert client.endusers.get(ID).fname == "Ada"

        call_often("sync", make)


def awaiting(url: str) -> None:
    """Calls of the client that awaits, in tasks of one loop."""

    async def share(client: AsyncTellescope, calls: int) -> None:
        for _ in range(calls):
            assert (await client.endusers.get(ID)).fname == "Ada"

    async def together(client: AsyncTellescope, calls: int) -> None:
        await asyncio.gather(*(share(client, calls // TASKS) for _ in range(TASKS)))

    with asyncio.Runner() as runner:
        client = AsyncTellescope(api_key="k", base_url=url)
        call_often("async", lambda calls: runner.run(together(client, calls)))
        runner.run(client.close())


if __name__ == "__main__":
    preload()
    with serving(json.dumps(RECORD).encode()) as url:
        tell("begin", 0)
        waiting(url)
        awaiting(url)
        tell("end", 0)
