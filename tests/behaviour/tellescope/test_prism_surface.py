"""Prism accepts each call of the Tellescope client, sync and async; its answers are what models promise."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from page import Block
from prism import mocking, needed
from tellescope_client import AsyncTellescope, Tellescope, errors
from test_surface import BLOCKS, arguments, contract

# What Prism refuses for a reason of its own: it looks for a required query parameter whose name holds
# brackets (`groups[]`) under the percent-encoded name (`groups%5b%5d`), and finds it in no request at all.
BRACKETS = ("users.group", "calendar_events.load_events")
DISAGREEMENTS = dict.fromkeys(BRACKETS, "422 Unprocessable Entity")


@needed
def test_prism_accepts_every_call() -> None:
    with mocking("tellescope") as url:
        options: dict[str, Any] = {"api_key": "k" * 20, "base_url": url, "max_retries": 0, "strict": True}
        with Tellescope(**options) as client:
            refused = {row["callable"]: said for block, row in rows() if (said := called(client, block, row))}
        assert refused == DISAGREEMENTS, json.dumps(refused, indent=1)
        refused = asyncio.run(awaited(options))
        assert refused == DISAGREEMENTS, json.dumps(refused, indent=1)


def rows() -> list[tuple[Block, dict[str, Any]]]:
    return [(block, contract()[block.key]) for block in BLOCKS]


def called(client: Tellescope, block: Block, row: dict[str, Any]) -> str:
    """Calls a function; what was wrong with it."""
    positional, keyword = arguments(block, row)
    resource, function = row["callable"].split(".")
    try:
        value = getattr(getattr(client, resource), function)(*positional, **keyword)
        assert function != "list" or list(value)
    except errors.APIError as error:
        return getattr(error, "message", str(error))
    return ""


async def awaited(options: dict[str, Any]) -> dict[str, str]:
    """Calls every function asynchronously; what was wrong, by callable."""
    refused: dict[str, str] = {}
    async with AsyncTellescope(**options) as client:
        for block, row in rows():
            positional, keyword = arguments(block, row)
            resource, function = row["callable"].split(".")
            try:
                value = getattr(getattr(client, resource), function)(*positional, **keyword)
                assert [one async for one in value] if function == "list" else [await value]
            except errors.APIError as error:
                refused[row["callable"]] = getattr(error, "message", str(error))
    return refused
