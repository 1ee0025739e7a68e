"""One test for both clients of a generated package: `Both` runs a function on either."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from loopback import Loopback

SECRET = "secret-of-a-test"  # noqa: S105


class Both:
    """Calls a function with a client of one kind, and awaits or drains what it gives."""

    def __init__(self, kind: str, clients: tuple[type, type], loopback: Loopback, **credentials: str) -> None:
        self.kind = kind
        self._client = clients[kind == "async"]
        self._options = {"base_url": f"{loopback.url}/v1", **credentials}

    def __call__(self, use: Callable[[Any], Any], **options: Any) -> Any:
        client = self._client(**{**self._options, **options})
        if self.kind == "async":
            return asyncio.run(self._await(client, use))
        with client:
            client.timing = replace(client.timing, sleep=lambda _: None)
            answer = use(client)
            return list(answer) if hasattr(answer, "pages") or inspect.isgenerator(answer) else answer

    async def _await(self, client: Any, use: Callable[[Any], Any]) -> Any:
        async def sleep(_: float) -> None:
            pass

        async with client:
            client.timing = replace(client.timing, async_sleep=sleep)
            answer = use(client)
            if hasattr(answer, "__aiter__"):
                return [one async for one in answer]
            return await answer if inspect.isawaitable(answer) else answer
