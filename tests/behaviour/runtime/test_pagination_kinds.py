"""Every way in which lists are read on: each record once, in order, from whatever place one begins at."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from asking import Ask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from listing_server import (
    ADDRESSES,
    CURSORS,
    LAST_RECORDS,
    OFFSETS,
    PAGE_NUMBERS,
    SIZE,
    WAYS,
    Way,
    Wreck,
    server_of,
)
from loopback import Loopback, Recorded, Reply
from sample import SECRET, AsyncSample, Sample

from clientwright.runtime.errors import InvalidArgumentError, PaginationError, ResponseError
from clientwright.runtime.page_answers import PageAnswer

ways = pytest.mark.parametrize("way", WAYS, ids=repr)


def records_of(count: int) -> list[dict[str, Any]]:
    return [{"id": f"w{number}", "depth": number // 2} for number in range(count)]


def depths(records: list[Wreck]) -> list[tuple[str | None, int | None]]:
    return [(one.id, one.depth) for one in records]


def expected(records: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(one["id"], one["depth"]) for one in records]


class Clients:
    """One client of each kind, for all examples."""

    def __init__(self, loopback: Loopback, runner: asyncio.Runner) -> None:
        self.loopback, self.runner = loopback, runner
        self.sync = Sample(api_key=SECRET, base_url=loopback.url + "/v1", max_retries=0)
        self.asynchronous = AsyncSample(api_key=SECRET, base_url=loopback.url + "/v1", max_retries=0)

    def read(
        self, way: Way, kind: str, *, ahead: bool = False, most: int | None = None, **query: Any
    ) -> list[Wreck]:
        listing = way.listing(self.sync if kind == "sync" else self.asynchronous, **query)
        listing = listing.prefetched() if ahead else listing
        listing = listing if most is None else listing.limited(most)
        if kind == "sync":
            return list(listing)

        async def collect() -> list[Wreck]:
            return [one async for one in listing]

        return self.runner.run(collect())


@pytest.fixture(scope="module")
def clients() -> Iterator[Clients]:
    with Loopback() as loopback, asyncio.Runner() as runner:
        made = Clients(loopback, runner)
        yield made
        made.sync.close()
        runner.run(made.asynchronous.close())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    way=st.sampled_from(WAYS),
    kind=st.sampled_from(["sync", "async"]),
    limit=st.none() | st.integers(1, 9),
    count=st.integers(0, 20),
    ahead=st.booleans(),
    most=st.none() | st.integers(0, 12),
)
def test_a_list_that_was_cut_into_pages_comes_back_whole(
    clients: Clients, way: Way, kind: str, limit: int | None, count: int, ahead: bool, most: int | None
) -> None:
    records = records_of(count)
    clients.loopback.answer = server_of(way, records)
    query = {"limit": limit} if limit is not None and way.rule.limit else {}
    found = clients.read(way, kind, ahead=ahead, most=most, **query)
    assert depths(found) == expected(records)[:most]


@ways
@pytest.mark.parametrize("count", [0, SIZE, 2 * SIZE, 2 * SIZE + 1])
def test_a_list_ends_and_no_page_is_asked_for_in_vain(clients: Clients, way: Way, count: int) -> None:
    clients.loopback.requests.clear()
    clients.loopback.answer = server_of(way, records_of(count))
    assert len(clients.read(way, "sync")) == count
    full, rest = divmod(count, SIZE)
    told = {"empty-page": full + (rest > 0) + (count > 0), "short-page": full + 1}
    least = max(1, full + (rest > 0))
    assert len(clients.loopback.requests) == max(1, told.get(way.rule.end, least))


@ways
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_list_goes_on_another_day_and_leaves_no_record_out(clients: Clients, way: Way, kind: str) -> None:
    records = records_of(8)
    clients.loopback.answer = server_of(way, records, host=clients.loopback.url)

    async def use(client: Any, taken: int) -> tuple[list[Wreck], list[Wreck]]:
        seen: list[Wreck] = []
        listing = way.listing(client)
        async for one in awaited(listing):
            seen.append(one)
            if len(seen) == taken:
                break
        rest = listing if listing.cursor is None else listing.after(listing.cursor)
        return seen, [one async for one in awaited(rest)]

    for taken in range(1, 9):
        client = clients.sync if kind == "sync" else clients.asynchronous
        seen, rest = clients.runner.run(use(client, taken))
        assert depths(seen) == expected(records)[:taken]
        again = len(seen) + len(rest) - len(records)
        assert depths(rest) == expected(records)[taken - again :]
        is_exact = way in (*OFFSETS, *LAST_RECORDS) or taken in (SIZE, 2 * SIZE)
        assert again == 0 if is_exact else 0 <= again <= SIZE


async def awaited(listing: Any) -> Any:
    """A list of either kind, for `async for`."""
    if hasattr(listing, "__aiter__"):
        async for one in listing:
            yield one
    else:
        for one in listing:
            yield one


@pytest.mark.parametrize("way", [*PAGE_NUMBERS, *OFFSETS], ids=repr)
def test_a_list_begins_at_a_place_of_the_callers_own(clients: Clients, way: Way) -> None:
    records = records_of(10)
    clients.loopback.answer = server_of(way, records)
    begin = {"page": getattr(way.rule, "first", 0) + 2} if way in PAGE_NUMBERS else {"offset": 6}
    clients.loopback.requests.clear()
    assert depths(clients.read(way, "sync", **begin)) == expected(records)[6:]
    assert len(clients.loopback.requests) == (3 if way.rule.end == "empty-page" else 2)


@pytest.mark.parametrize("way", [way for way in WAYS if way.rule.end in ("total", "total-pages")], ids=repr)
def test_a_total_of_more_than_comes_keeps_nobody(clients: Clients, way: Way) -> None:
    charts = {"count": 99, "pages": 99}
    serve = server_of(way, records_of(4))
    clients.loopback.answer = lambda request: Reply(json={**serve(request).json, "charts": charts})
    assert len(clients.read(way, "sync")) == 4


def test_pages_hold_their_answers_and_say_where_they_are(ask: Ask, loopback: Loopback) -> None:
    way = CURSORS[0]
    loopback.answer = server_of(way, records_of(5))
    first, last = ask(lambda api: way.listing(api).pages())
    assert (first.has_more, first.position, first.cursor, first.answer.charts.count) == (True, None, "c3", 5)
    assert (last.has_more, last.position, last.cursor, len(last.answer.wrecks)) == (False, "c3", "c3", 2)


def test_a_raw_answer_holds_the_pages_from_there(ask: Ask, loopback: Loopback) -> None:
    """Shown with a function, as generated code writes it."""
    from clientwright.runtime.resource import AsyncResource, Resource

    way = ADDRESSES[0]
    loopback.answer = server_of(way, records_of(5))

    class Wrecks(Resource):
        def list(self) -> Any:
            return self._paginate(way.operation)

    class AsyncWrecks(AsyncResource):
        def list(self) -> Any:
            return self._paginate(way.operation)

    async def use_async(api: Any) -> Any:
        raw = await api.with_raw_response(AsyncWrecks(api).list)
        assert len(loopback.requests) == 1
        return [one async for one in raw.parsed]

    def use(api: Any) -> Any:
        raw = api.with_raw_response(Wrecks(api).list)
        assert len(loopback.requests) == 1
        return list(raw.parsed)

    assert len(ask(use if ask.kind == "sync" else use_async)) == 5
    assert len(loopback.requests) == 2


def test_arguments_other_than_the_place_are_sent_with_each_page(clients: Clients) -> None:
    for way in (PAGE_NUMBERS[0], CURSORS[0], ADDRESSES[0]):
        clients.loopback.requests.clear()
        clients.loopback.answer = server_of(way, records_of(5))
        clients.read(way, "sync", limit=2)
        assert [dict(one.query)["limit"] for one in clients.loopback.requests][:3] == ["2"] * 3


# --- servers that are broken ------------------------------------------------------------------------------


def seen_before_error(ask: Ask, way: Way, match: str, **query: Any) -> list[Wreck]:
    """The records that come before the error with a message."""
    seen: list[Wreck] = []

    def use(api: Any) -> None:
        for one in way.listing(api, **query):
            seen.append(one)  # noqa: PERF402 - the loop is to break

    async def use_async(api: Any) -> None:
        async for one in way.listing(api, **query):
            seen.append(one)  # noqa: PERF401

    with pytest.raises(PaginationError, match=match):
        ask(use if ask.kind == "sync" else use_async)
    return seen


@pytest.mark.parametrize("way", [*PAGE_NUMBERS, *OFFSETS, *CURSORS, *ADDRESSES], ids=repr)
def test_a_server_that_gives_the_same_page_for_ever(ask: Ask, loopback: Loopback, way: Way) -> None:
    """Which asks to be read on as if it were the first."""
    first = server_of(way, records_of(20), host=loopback.url)

    def answer(request: Recorded) -> Reply:
        return first(Recorded("GET", request.path, [], {}, b""))

    loopback.answer = answer
    seen = seen_before_error(ask, way, "the same page again|goes in a circle")
    assert len(loopback.requests) == 2
    counted = way in (*PAGE_NUMBERS, *OFFSETS)
    assert depths(seen) == expected(records_of(3)) * (1 if counted else 2)


@pytest.mark.parametrize("way", [way for way in WAYS if way.rule.end_field], ids=repr)
def test_an_answer_without_the_field_that_tells_the_end(ask: Ask, loopback: Loopback, way: Way) -> None:
    loopback.answer = lambda _: Reply(json={"wrecks": records_of(3), "charts": {}})
    assert len(seen_before_error(ask, way, f"the answer has no {way.rule.end_field}")) == 3


@pytest.mark.parametrize("way", [way for way in WAYS if way.rule.end_field], ids=repr)
def test_a_field_that_tells_the_end_in_another_type(ask: Ask, loopback: Loopback, way: Way) -> None:
    charts = dict.fromkeys(("more", "count", "pages"), "no")
    loopback.answer = lambda _: Reply(json={"wrecks": records_of(3), "charts": charts})
    assert len(seen_before_error(ask, way, f"{way.rule.end_field} is not")) == 3


@pytest.mark.parametrize("way", [CURSORS[1], ADDRESSES[1]], ids=repr)
def test_an_answer_without_the_field_that_names_the_next_page(ask: Ask, loopback: Loopback, way: Way) -> None:
    loopback.answer = lambda _: Reply(json={"wrecks": records_of(3), "charts": {}})
    assert len(seen_before_error(ask, way, r"the answer has no charts\.after")) == 3


@pytest.mark.parametrize("way", [CURSORS[2], ADDRESSES[2], ADDRESSES[5]], ids=repr)
def test_an_answer_that_promises_more_and_does_not_say_where(ask: Ask, loopback: Loopback, way: Way) -> None:
    loopback.answer = lambda _: Reply(json={"wrecks": records_of(3), "charts": {"more": True, "after": None}})
    assert len(seen_before_error(ask, way, "says that there is more, and has no")) == 3


@pytest.mark.parametrize("cursor", [{"a": 1}, ["c"], True, 1.5])
def test_a_cursor_that_is_none(ask: Ask, loopback: Loopback, cursor: Any) -> None:
    loopback.answer = lambda _: Reply(json={"wrecks": records_of(3), "charts": {"after": cursor}})
    assert len(seen_before_error(ask, CURSORS[0], "neither a text nor a whole number")) == 3


@pytest.mark.parametrize("way", [CURSORS[0], OFFSETS[2]], ids=repr)
@pytest.mark.parametrize("answer", [{}, {"wrecks": "none"}, {"ships": []}])
def test_an_answer_without_the_records(ask: Ask, loopback: Loopback, way: Way, answer: Any) -> None:
    loopback.answer = lambda _: Reply(json=answer)
    assert seen_before_error(ask, way, "the answer has no list wrecks") == []


def test_null_in_the_place_of_the_records_is_an_empty_page(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(json={"wrecks": None, "charts": {"more": False}})
    assert ask(lambda api: OFFSETS[2].listing(api)) == []


def test_an_answer_of_another_kind_than_documented(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(json=[{"id": "w0"}])
    with pytest.raises(ResponseError, match="not a JSON object"):
        ask(lambda api: CURSORS[0].listing(api))


# --- addresses --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", [ADDRESSES[0], ADDRESSES[3]], ids=repr)
@pytest.mark.parametrize(
    "elsewhere",
    [
        "http://127.0.0.2:{port}",
        "http://a:b@127.0.0.1:{port}",
        "http://127.0.0.1:1",
        "https://127.0.0.1:{port}",
        "//evil.example",
        "ftp://a",
    ],
)
def test_no_credentials_go_where_a_next_page_on_another_server_is(
    ask: Ask, loopback: Loopback, way: Way, elsewhere: str
) -> None:
    host = elsewhere.format(port=loopback.url.rpartition(":")[2])
    loopback.answer = server_of(way, records_of(5), host=host)
    assert len(seen_before_error(ask, way, "another server|no URL")) == 3
    assert len(loopback.requests) == 1


@pytest.mark.parametrize("address", ["http://evil.example/wrecks", "wrecks?from=3", "http://[::1", "\x00"])
def test_an_address_that_was_kept_is_refused_if_it_is_elsewhere(
    ask: Ask, loopback: Loopback, address: str
) -> None:
    with pytest.raises(PaginationError, match=r"another server|no URL"):
        ask(lambda api: ADDRESSES[0].listing(api).after(address))
    assert not loopback.requests


def test_addresses_hold_no_credential_of_the_query(loopback: Loopback) -> None:
    """Servers repeat the query in the addresses that they name, and cursors are kept on disks."""
    from clientwright.runtime.configuration import Configuration, Credential
    from clientwright.runtime.sync_client import Client

    configuration = Configuration(
        title="Wrecks",
        package="wrecks",
        version="1",
        servers={"here": loopback.url},
        credentials=(Credential("api_key", query="key", env="WRECKS_KEY"),),
        security=(("api_key",),),
    )
    way = ADDRESSES[0]
    loopback.answer = server_of(way, records_of(5), host=loopback.url)
    with Client(configuration, credentials={"api_key": SECRET}) as client:
        pages = list(way.listing(client).pages())
    assert [dict(one.query)["key"] for one in loopback.requests] == [SECRET] * 2
    assert all([name for name, _ in one.query].count("key") == 1 for one in loopback.requests)
    assert SECRET not in str(pages[0].cursor)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ('<a>; rel="next"', "a"),
        ("<a>;rel=next", "a"),
        ('<a>; rel="prev", <b>; REL="Next"', "b"),
        ('<a?x=1,2;y>; rel="prev"; title="x, <y>; rel=next", <b>; title="\\"<z>"; rel="last next"', "b"),
        ('<a>; rel="nextish"', None),
        ('<a>; title="rel=next"', None),
        ("a; rel=next", None),
        ("", None),
    ],
)
def test_which_link_is_the_next(header: str, found: str | None) -> None:
    assert PageAnswer[Any]([], [], [header]).next_link == found


# --- arguments --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [-1, 1.5, True, "x", "1e3"])
@pytest.mark.parametrize("way", [PAGE_NUMBERS[0], OFFSETS[0]], ids=repr)
def test_a_place_that_cannot_be_counted_from_is_refused_at_once(ask: Ask, way: Way, place: Any) -> None:
    name = way.rule.position
    with pytest.raises(InvalidArgumentError, match=name):
        ask(lambda api: way.listing(api, **{name: place}) and None)
    with pytest.raises(InvalidArgumentError, match=name):
        ask(lambda api: way.listing(api).after(place) and None)


def test_a_limit_above_what_is_known_does_not_end_a_list_early(ask: Ask, loopback: Loopback) -> None:
    """Where the largest size is not documented, a server may give less than was asked for."""
    from dataclasses import replace

    way = replace(PAGE_NUMBERS[2], rule=replace(PAGE_NUMBERS[2].rule, maximum_limit=None))
    serve = server_of(way, records_of(7))
    loopback.answer = lambda request: serve(
        Recorded("GET", request.path, [(k, v if k == "page" else "2") for k, v in request.query], {}, b"")
    )
    assert len(ask(lambda api: way.listing(api, limit=50))) == 7
