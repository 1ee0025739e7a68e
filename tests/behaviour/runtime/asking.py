"""One test for both clients: `Ask` runs a function on a client, and awaits what is to be awaited."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

from loopback import Loopback
from sample import SECRET, AsyncSample, Sample


class Ask:
    """Runs calls on a client of one kind. `waits` are the seconds that it waited before repeating calls."""

    def __init__(self, kind: str, loopback: Loopback) -> None:
        self.kind = kind
        self.waits: list[float] = []
        self._loopback = loopback

    def __call__(self, use: Callable[[Any], Any], **options: Any) -> Any:
        options = {"api_key": SECRET, "base_url": self._loopback.url + "/v1", **options}
        if self.kind == "sync":
            with Sample(**options) as api:
                api.timing = replace(api.timing, sleep=self.waits.append, random=lambda: 1.0)
                return _drained(use(api))
        return asyncio.run(self._await(use, options))

    async def _await(self, use: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        async with AsyncSample(**options) as api:
            api.timing = replace(api.timing, async_sleep=sleep, random=lambda: 1.0)
            answer = use(api)
            if hasattr(answer, "__aiter__"):
                return await _collected(answer)
            return await answer if inspect.isawaitable(answer) else answer


def _drained(answer: Any) -> Any:
    return list(answer) if type(answer).__name__ in ("Pages", "generator") else answer


async def _collected(answer: AsyncIterator[Any]) -> list[Any]:
    return [one async for one in answer]
