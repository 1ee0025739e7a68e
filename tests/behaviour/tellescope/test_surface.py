"""Every function of the Tellescope client, sync and async, sends what the documentation shows.

The documentation is read a second time (page.py), so the tool's own reading is not judged by itself. The one
thing taken from the tool is its contract: which callable stands for which method and path, and what Python
calls each parameter.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import pytest
from loopback import Loopback, Recorded, Reply
from page import DATE, OBJECT_ID, SOURCE, Block, blocks
from tellescope_client import AsyncTellescope, Tellescope

BLOCKS = list(blocks())
# Taken from the facts of the wire: these answer with the bytes of a file.
BINARY = {"GET /v1/calendar-events/download-ics-file", "GET /v1/form-responses/generate-pdf"}


@cache
def contract() -> dict[str, dict[str, Any]]:
    command = [sys.executable, "-m", "clientwright", "endpoints", "tellescope", "--json"]
    done = subprocess.run(command, cwd=SOURCE.parents[3], check=True, capture_output=True)
    return {f"{row['method']} {row['path']}": row for row in json.loads(done.stdout)}


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Loopback) -> Iterator[Tellescope]:
    with Tellescope(api_key="k" * 20, base_url=f"{server.url}/v1") as made:
        yield made


def test_every_block_has_its_function() -> None:
    assert list(contract()) == [block.key for block in BLOCKS]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.key)
def test_a_call_is_what_the_page_shows(block: Block, server: Loopback, client: Tellescope) -> None:
    row = contract()[block.key]
    positional, keyword = arguments(block, row)
    server.requests.clear()
    server.answer = lambda _: answer(block, row)
    function = getattr(getattr(client, row["callable"].split(".")[0]), row["function"])
    value = function(*positional, **keyword)
    returned(block, row, list(value) if row["function"] == "list" else value)
    compare(block, server.requests)

    async def awaited() -> Any:
        async with AsyncTellescope(api_key="k" * 20, base_url=f"{server.url}/v1") as made:
            asynchronous = getattr(getattr(made, row["callable"].split(".")[0]), row["function"])
            answered = asynchronous(*positional, **keyword)
            if row["function"] == "list":
                return [record async for record in answered]
            return await answered

    server.requests.clear()
    returned(block, row, asyncio.run(awaited()))
    compare(block, server.requests)


def arguments(block: Block, row: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    given = payload(block)
    python = {one["wire"]: one for one in row["parameters"]}
    path = re.findall(r":(\w+)", block.path)
    assert set(python) >= {*given, *path}, "every key of the page is a parameter"
    extra = set(python) - {*given, *path}
    assert extra <= ({"from", "to", "fromUpdated"} if row["function"] == "list" else set())
    for key in block.keys:
        if key.rstrip("?") not in path:
            shown = "optional" if key.endswith("?") else "required"
            assert python[key.rstrip("?")]["presence"] == shown
    keyword = {python[key]["python"]: as_python(value) for key, value in given.items()}
    return [f"a b/{OBJECT_ID}" for _ in path], keyword


def payload(block: Block) -> dict[str, Any]:
    path = set(re.findall(r":(\w+)", block.path))
    given = {key: value for key, value in block.payload.items() if key not in path}
    return {**given, **({"limit": 25} if "limit" in given and "lastId" in given else {})}


def as_python(value: Any) -> Any:
    """What a caller would write: date-times as such, everything else as it is."""
    match value:
        case str():
            return datetime.fromisoformat(value) if value == DATE else value
        case list():
            return [as_python(one) for one in value]
        case dict():
            return {key: as_python(one) for key, one in value.items()}
        case _:
            return value


def answer(block: Block, row: dict[str, Any]) -> Reply:
    if block.key in BINARY:
        return Reply(body=b"%PDF-1.7 \xff\x00", headers={"content-type": "application/pdf"})
    if row["function"] == "delete":
        return Reply(body=b"")
    record = {"id": OBJECT_ID, "createdAt": DATE, "anything": {"else": [1]}}
    if row["response"].endswith("[]"):
        return Reply(json=[record])
    if row["function"] == "create_many":
        return Reply(json={"created": [record], "errors": [{"index": 1}]})
    return Reply(json=record)


def returned(block: Block, row: dict[str, Any], value: Any) -> None:
    expected = answer(block, row)
    if block.key in BINARY:
        assert value == expected.body
    elif row["function"] == "delete":
        assert value is None
    elif isinstance(expected.json, list):
        assert [one.to_dict() for one in value] == expected.json
    else:
        assert (value.to_dict() if hasattr(value, "to_dict") else value) == expected.json


def compare(block: Block, requests: list[Recorded]) -> None:
    (request,) = requests
    assert request.method == block.method.replace("ALL", "POST")
    assert request.path == re.sub(r":\w+", f"a%20b%2F{OBJECT_ID}", block.path)
    given = payload(block)
    if request.method == "GET":
        assert sorted(request.query) == sorted(query(given))
        assert request.body == b""
        return
    assert request.query == []
    if given:
        assert request.json == given
        assert request.headers["content-type"] == "application/json"
    else:
        assert request.body in (b"", b"{}")


def query(given: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in given.items():
        if isinstance(value, list):
            yield from ((f"{key}[]", scalar(one)) for one in value)
        else:
            yield key, scalar(value)


def scalar(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, separators=(",", ":"))
