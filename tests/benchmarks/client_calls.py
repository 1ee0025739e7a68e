"""Calls and records of the generated client, against bare httpx2 and json.loads; what a long list holds."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable

import httpx2
from client_measures import best_of, tell
from client_server import ID, RECORD, serving
from tellescope_client import Tellescope
from tellescope_client._runtime.answers import read_answer
from tellescope_client._runtime.operation import Operation
from tellescope_client.models.endusers import Enduser

PAGE = 1000


def calls() -> None:
    """A call that returns a typed record, over a real connection."""
    with (
        serving(json.dumps(RECORD).encode()) as url,
        Tellescope(api_key="k", base_url=url) as client,
        httpx2.Client(headers={"Authorization": "API_KEY k"}) as http,
    ):
        best = best_of(
            {
                "bare": lambda: http.get(f"{url}/enduser/{ID}").json(),
                "typed": lambda: client.endusers.get(ID),
            },
            rounds=60,
            repeats=100,
        )
    tell("a typed call / bare httpx2 with .json()", best["typed"] / best["bare"], "<= 1.15")


def records() -> None:
    """A page of records, from bytes to records: some fields of each looked at, and all of them."""
    response = httpx2.Response(200, content=json.dumps([RECORD] * PAGE).encode())
    operation: Operation[list[Enduser]] = Operation(
        "endusers.list", "GET", "/endusers", answer="json", returns=lambda: list[Enduser]
    )

    def read() -> list[Enduser]:
        return read_answer(operation, response, strict=False)

    best = best_of(
        {
            "json": lambda: json.loads(response.content),
            "some": lambda: [(one.id, one.fname, one.created_at) for one in read()],
            "all": lambda: [vars(one) for one in read()],
        },
        rounds=60,
    )
    tell("records a second, 3 fields looked at / json.loads alone", best["json"] / best["some"], ">= 0.6")
    tell("records a second, every field looked at / json.loads alone", best["json"] / best["all"], ">= 0.4")


def peak(run: Callable[[], object]) -> int:
    """The bytes that are in use at most while it runs."""
    tracemalloc.start()
    run()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def listing() -> None:
    """100,000 records in pages of 1,000."""
    names = iter(range(10**9))

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=[{**RECORD, "id": f"{next(names):024x}"} for _ in range(PAGE)])

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with http, Tellescope(api_key="k", base_url="http://server", http_client=http) as client:

        def take(count: int) -> None:
            records = iter(client.endusers.list(limit=PAGE))
            for _ in range(count):
                next(records)

        take(PAGE)  # models are built
        two, all_ = peak(lambda: take(2 * PAGE)), peak(lambda: take(100_000))
    tell("memory at most for 100,000 records / for two pages", all_ / two, "about 1")


if __name__ == "__main__":
    calls()
    records()
    listing()
