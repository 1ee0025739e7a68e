"""Lists: every record once, and no page that nobody asked for."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import pytest
from asking import Ask
from loopback import Loopback, Recorded, Reply
from sample import Thing

from clientwright.runtime.errors import (
    BadRequestError,
    InvalidArgumentError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
)


def server_of(ids: list[str], deleted: set[str] = frozenset()) -> Callable[[Recorded], Reply]:  # type: ignore[assignment]
    """A server that lists `ids`, and does not know the `deleted` ones as cursors."""

    def answer(request: Recorded) -> Reply:
        query = dict(request.query)
        cursor = query.get("lastId")
        if cursor in deleted:
            return Reply(404, json={"message": "no such record"})
        start = ids.index(cursor) + 1 if cursor else 0
        return Reply(json=[{"id": key} for key in ids[start : start + int(query.get("limit", 3))]])

    return answer


def ids_of(records: list[Thing]) -> list[str | None]:
    return [record.id for record in records]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
def test_all_records_come_in_order(ask: Ask, loopback: Loopback, count: int) -> None:
    ids = [f"r{n}" for n in range(count)]
    loopback.answer = server_of(ids)
    assert ids_of(ask(lambda api: api.things.list())) == ids
    assert len(loopback.requests) == count // 3 + 1  # the page that is short is the last
    assert loopback.requests[0].query == []


def test_the_limit_is_sent_and_decides_which_page_is_short(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(5)])
    assert len(ask(lambda api: api.things.list(limit=2, ids=["x"]))) == 5
    assert [dict(request.query) for request in loopback.requests] == [
        {"limit": "2", "ids[]": "x"},
        {"limit": "2", "ids[]": "x", "lastId": "r1"},
        {"limit": "2", "ids[]": "x", "lastId": "r3"},
    ]


def test_reading_begins_after_a_cursor_of_the_users_own(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(5)])
    assert ids_of(ask(lambda api: api.things.list(last_id="r2"))) == ["r3", "r4"]


def test_pages_come_as_lists(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(6)])
    pages = ask(lambda api: api.things.list().pages())
    assert [ids_of(page) for page in pages] == [["r0", "r1", "r2"], ["r3", "r4", "r5"]]


def test_a_page_says_whether_another_may_follow_and_from_where(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(5)])
    first, last = ask(lambda api: api.things.list().pages())
    assert (first.has_more, first.cursor, last.has_more, last.cursor) == (True, "r2", False, "r4")
    assert ids_of(ask(lambda api: api.things.list(last_id=first.cursor))) == ids_of(last)


def test_a_list_is_turned_page_by_page(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(5)])

    def use(api: Any) -> Any:
        things = api.things.list()
        assert repr(things) == "<Pages of things.list, 3 records each>"
        seen = []
        while things.has_more:
            seen.append(ids_of(things.next()))
        assert things.next() == []
        return seen

    async def use_async(api: Any) -> Any:
        things = api.things.list(limit=3)
        assert repr(things) == "<AsyncPages of things.list, 3 records each>"
        seen = []
        while things.has_more:
            seen.append(ids_of(await things.next()))
        assert await things.next() == []
        return seen

    assert ask(use if ask.kind == "sync" else use_async) == [["r0", "r1", "r2"], ["r3", "r4"]]


def test_a_page_that_failed_is_asked_for_again(ask: Ask, loopback: Loopback) -> None:
    full, end = Reply(json=[{"id": f"r{n}"} for n in range(3)]), Reply(json=[{"id": "r3"}])
    loopback.replies(full, *[Reply(404)] * 3, end)

    def use(api: Any) -> Any:
        things = api.things.list()
        things.next()
        with pytest.raises(NotFoundError):
            things.next()
        assert things.has_more
        return things.next()

    async def use_async(api: Any) -> Any:
        things = api.things.list()
        await things.next()
        with pytest.raises(NotFoundError):
            await things.next()
        assert things.has_more
        return await things.next()

    assert ids_of(ask(use if ask.kind == "sync" else use_async)) == ["r3"]
    assert dict(loopback.requests[-1].query)["lastId"] == "r2"


def test_records_of_pages_that_overlap_come_once(ask: Ask, loopback: Loopback) -> None:
    """Whatever page they came in before."""
    pages = ["abc", "bcd", "ade", "f"]
    loopback.replies(*(Reply(json=[{"id": key} for key in page]) for page in pages))
    assert ids_of(ask(lambda api: api.things.list())) == list("abcdef")


def test_nothing_is_fetched_before_it_is_asked_for(loopback: Loopback) -> None:
    ask = Ask("sync", loopback)
    loopback.answer = server_of([f"r{n}" for n in range(9)])

    def use(api: Any) -> None:
        things = api.things.list()
        assert not loopback.requests
        records = iter(things)
        assert [next(records).id for _ in range(3)] == ["r0", "r1", "r2"]
        assert len(loopback.requests) == 1
        assert next(records).id == "r3"
        assert len(loopback.requests) == 2
        assert things.first().id == "r0"  # each iteration begins anew
        assert len(loopback.requests) == 3

    ask(use)


def test_nothing_is_fetched_before_it_is_awaited(loopback: Loopback) -> None:
    ask = Ask("async", loopback)
    loopback.answer = server_of([f"r{n}" for n in range(9)])

    async def use(api: Any) -> None:
        things = api.things.list()
        assert not loopback.requests
        records = aiter(things)
        assert [(await anext(records)).id for _ in range(3)] == ["r0", "r1", "r2"]
        assert len(loopback.requests) == 1
        assert (await anext(records)).id == "r3"
        assert (await things.first()).id == "r0"
        assert len(loopback.requests) == 3

    ask(use)


def test_the_first_leaves_no_generator_behind(loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(9)])
    left: list[Any] = []

    async def use(api: Any) -> str | None:
        sys.set_asyncgen_hooks(firstiter=left.append, finalizer=lambda _: None)
        first = await api.things.list().first()
        return first.id if first else None

    hooks = sys.get_asyncgen_hooks()
    try:
        assert Ask("async", loopback)(use) == "r0"
    finally:
        sys.set_asyncgen_hooks(*hooks)
    ours = [one for one in left if one.__qualname__.startswith("AsyncPages")]
    assert len(ours) == 3
    assert all(one.ag_frame is None for one in ours)  # a closed generator has no frame


def test_the_first_of_none_is_none(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json=[]))
    assert ask(lambda api: api.things.list().first()) is None


@pytest.mark.parametrize("limit", [0, -1, 1001, 2.5, True, "10"])
def test_a_limit_that_would_hide_records_is_refused_at_once(ask: Ask, loopback: Loopback, limit: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="limit: expected a whole number"):
        ask(lambda api: api.things.list(limit=limit) and None)
    assert not loopback.requests


@pytest.mark.parametrize("deleted", [{"r2"}, {"r2", "r1"}, {"r5"}, {"r2", "r5"}])
def test_a_record_deleted_between_two_pages_loses_none_of_the_others(
    ask: Ask, loopback: Loopback, deleted: set[str]
) -> None:
    ids = [f"r{n}" for n in range(8)]
    loopback.answer = server_of(ids, deleted)
    assert ids_of(ask(lambda api: api.things.list())) == ids


@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (400, BadRequestError)])
def test_a_page_that_cannot_be_had_is_an_error(
    ask: Ask, loopback: Loopback, status: int, kind: type[Exception]
) -> None:
    full = Reply(json=[{"id": f"r{n}"} for n in range(3)])
    loopback.replies(full, Reply(status))
    with pytest.raises(kind):
        ask(lambda api: api.things.list())
    assert len(loopback.requests) == 4  # the first page, and one try for each of its records
    loopback.replies(Reply(status))
    with pytest.raises(kind):
        ask(lambda api: api.things.list())
    assert len(loopback.requests) == 5


def test_a_server_that_ignores_the_cursor_does_not_keep_us_for_ever(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json=[{"id": f"r{n}"} for n in range(3)]))
    with pytest.raises(PaginationError, match="ignores lastId"):
        ask(lambda api: api.things.list())
    assert len(loopback.requests) == 2


@pytest.mark.parametrize(
    ("pages", "given"),
    [
        (["abc", "def", "abc", "def"], "abcdef"),
        (["abc", "def", "ghi", "def", "ghi"], "abcdefghi"),
        (["abc", "bcd", "cda", "dab"], "abcd"),
        (["abz", "cdz", "efz"], "abzcd"),
    ],
    ids=["ABAB", "ABCBC", "overlapping", "pinned last record"],
)
def test_a_list_that_goes_in_a_circle_ends_in_an_error(
    ask: Ask, loopback: Loopback, pages: list[str], given: str
) -> None:
    """A page must end in a record that was not sent as a cursor yet."""
    replies = [Reply(json=[{"id": key} for key in page]) for page in pages]
    loopback.answer = lambda _: replies[(len(loopback.requests) - 1) % len(replies)]
    seen: list[str] = []

    def use(api: Any) -> Any:
        for thing in api.things.list():
            seen.append(thing.id)  # noqa: PERF401 - the loop is to break

    async def use_async(api: Any) -> None:
        async for thing in api.things.list():
            seen.append(thing.id)  # noqa: PERF401

    with pytest.raises(PaginationError):
        ask(use if ask.kind == "sync" else use_async)
    assert "".join(seen) == given
    assert len(loopback.requests) <= len(pages) + 1


def test_a_short_page_that_ends_in_a_pinned_record_is_the_last(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(
        Reply(json=[{"id": "a"}, {"id": "b"}, {"id": "z"}]), Reply(json=[{"id": "c"}, {"id": "z"}])
    )
    assert ids_of(ask(lambda api: api.things.list())) == ["a", "b", "z", "c"]


def test_records_without_a_key_end_in_an_error_after_they_have_been_given(loopback: Loopback) -> None:
    loopback.replies(Reply(json=[{"fname": "a"}, {"fname": "b"}, {"fname": "c"}]))
    seen = []

    def use(api: Any) -> None:
        for thing in api.things.list():
            seen.append(thing.fname)  # noqa: PERF401 - the loop is to break

    with pytest.raises(PaginationError, match="no id"):
        Ask("sync", loopback)(use)
    assert seen == ["a", "b", "c"]


def test_values_are_checked_when_the_list_is_made(ask: Ask) -> None:
    with pytest.raises(InvalidArgumentError, match="sort"):
        ask(lambda api: api.things.list(sort="sideways") and None)


# --- lists that go on ------------------------------------------------------------------------------------


def both(ask: Ask, use: Callable[[Any], Any]) -> Any:
    """Runs a function that is given a list, and may await and loop, with either client."""

    async def awaited(api: Any) -> Any:
        return await use(api.things.list())

    def waited(api: Any) -> Any:
        try:
            use(Awaitable(api.things.list())).send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("it waited")

    return ask(waited if ask.kind == "sync" else awaited)


class Awaitable:
    """A synchronous list as an asynchronous one, which never waits."""

    def __init__(self, pages: Any) -> None:
        self._pages = pages

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._pages, name)
        if not callable(found):
            return found
        return lambda *values: Awaitable(found(*values))

    async def __aiter__(self) -> Any:
        for record in self._pages:
            yield record


def test_a_list_goes_on_behind_the_record_that_was_given_last(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(8)])

    async def use(things: Any) -> Any:
        seen = []
        async for record in things:
            seen.append(record.id)
            if len(seen) == 5:
                break
        cursor = things.cursor
        return seen, cursor, [record.id async for record in things.after(cursor)]

    seen, cursor, rest = both(ask, use)
    assert cursor == "r4" and seen + rest == [f"r{n}" for n in range(8)]


@pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (3, 1), (4, 2), (99, 3)])
@pytest.mark.parametrize("ahead", [False, True])
def test_no_more_is_read_than_was_asked_for(
    ask: Ask, loopback: Loopback, most: int, requests: int, ahead: bool
) -> None:
    ids = [f"r{n}" for n in range(8)]
    loopback.answer = server_of(ids)

    async def use(things: Any) -> Any:
        limited = things.limited(most)
        limited = limited.prefetched() if ahead else limited
        return [record.id async for record in limited], limited.cursor

    found, cursor = both(ask, use)
    assert found == ids[:most] and len(loopback.requests) == requests
    assert cursor == (found[-1] if found else None)


def test_a_page_that_is_cut_says_where_it_ends(ask: Ask, loopback: Loopback) -> None:
    loopback.answer = server_of([f"r{n}" for n in range(8)])

    async def use(things: Any) -> Any:
        return [page async for page in things.limited(5).pages()]

    first, second = both(ask, use)
    assert (ids_of(first), first.cursor) == (["r0", "r1", "r2"], "r2")
    assert (ids_of(second), second.cursor, second.has_more) == (["r3", "r4"], "r4", True)


def test_the_next_page_is_fetched_while_one_is_used(ask: Ask, loopback: Loopback) -> None:
    ids = [f"r{n}" for n in range(7)]
    loopback.answer = server_of(ids)
    fetched: list[int] = []

    def wait_for(count: int) -> None:
        for _ in range(500):
            if len(loopback.requests) >= count:
                return
            loopback.wait(0.01)

    def use(api: Any) -> Any:
        for number, record in enumerate(api.things.list().prefetched()):
            if number == 0:
                wait_for(2)
                fetched.append(len(loopback.requests))
            yield record

    async def use_async(api: Any) -> Any:
        records = []
        async for record in api.things.list().prefetched():
            if not records:
                for _ in range(500):
                    await asyncio.sleep(0.01)
                    if len(loopback.requests) >= 2:
                        break
                fetched.append(len(loopback.requests))
            records.append(record)
        return records

    assert ids_of(ask(use if ask.kind == "sync" else use_async)) == ids
    assert fetched == [2]


def test_a_prefetched_list_that_is_left_early_raises_what_its_pages_raise(
    ask: Ask, loopback: Loopback
) -> None:
    loopback.replies(Reply(json=[{"id": "a"}, {"id": "b"}, {"id": "c"}]), Reply(403))

    async def use(things: Any) -> Any:
        return await anext(aiter(things.prefetched())) if ask.kind == "async" else things.prefetched().first()

    if ask.kind == "async":
        assert both(ask, use).id == "a"
    with pytest.raises(PermissionDeniedError):
        ask(lambda api: api.things.list().prefetched())


def test_a_number_of_records_below_none_is_refused(ask: Ask) -> None:
    with pytest.raises(InvalidArgumentError, match="most"):
        ask(lambda api: api.things.list().limited(-1))
