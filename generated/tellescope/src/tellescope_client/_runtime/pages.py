"""Lists that are read page by page, as far as somebody asks for them."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, closing, suppress
from typing import Any, Generic, Self, TypeAlias, TypeVar

from .annotations import python_name
from .calls import Arguments
from .connections import event_loop
from .errors import APIError, BadRequestError, InvalidArgumentError, NotFoundError, PaginationError
from .operation import Pagination

T = TypeVar("T")
F = TypeVar("F")
Key: TypeAlias = "str | int | None"

_STEPS_BACK = 3
"""How many earlier records are tried as the place to go on from, when the last one has vanished."""
_REMEMBERED = 10_000
"""How many of the records before are told from those of an overlapping page: memory stays flat."""


class Page(list[T]):
    """The records of one page.

    `has_more`: whether another page may follow. `cursor`: the key of the page's last record, as the function
    takes it to read the list from there.
    """

    def __init__(self, records: Iterable[T] = (), *, has_more: bool = False, cursor: Key = None) -> None:
        super().__init__(records)
        self.has_more, self.cursor = has_more, cursor

    def cut(self, most: int, record_key: str) -> Page[T]:
        """The first records of the page, if there are more than `most`."""
        if len(self) <= most:
            return self
        return Page(self[:most], has_more=True, cursor=key_of(self[most - 1], record_key))


def key_of(record: object, name: str) -> Key:
    """The value of a record's field, by wire name, if it can be a cursor."""
    key = record.get(name) if isinstance(record, dict) else getattr(record, python_name(record, name), None)
    return key if isinstance(key, str | int) else None


def check_limit(pagination: Pagination, arguments: Arguments) -> None:
    """Refuses a limit under which the last page could not be told from a full one.

    Raises `InvalidArgumentError`.
    """
    limit = arguments.query.get(pagination.limit)
    if limit is None:
        return
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= pagination.maximum_limit:
        raise InvalidArgumentError(
            f"expected a whole number from 1 to {pagination.maximum_limit}, not {limit!r}",
            parameter=pagination.limit,
        )


class _Walk(Generic[T]):
    """Where the reading of a list stands."""

    def __init__(self, pagination: Pagination, arguments: Arguments) -> None:
        self.done = False
        self._pagination = pagination
        self._arguments = arguments
        limit = arguments.query.get(pagination.limit)
        self._limit = pagination.default_limit if limit is None else limit
        self._last_keys: list[Key] = []
        self._steps_back = 0
        self._sent_cursors: set[str | int] = set()
        self._seen: dict[str | int, None] = {}

    @property
    def is_new(self) -> bool:
        """Whether nothing has been read yet."""
        return not self._last_keys

    def arguments(self) -> Arguments:
        """The arguments that fetch the next page. Raises `PaginationError` if the last record has no key."""
        if not self._last_keys:
            return self._arguments
        key = self._last_keys[-1 - self._steps_back]
        if key is None:
            name = self._pagination.record_key
            raise PaginationError(f"the last record has no {name}, so that the list cannot be read on")
        self._sent_cursors.add(key)
        return self._arguments.with_query(**{self._pagination.cursor: key})

    def accept(self, records: list[T]) -> Page[T]:
        """Takes the page that came, and returns it without the records that came before.

        Raises `PaginationError` where the server would give the same pages for ever: each page after the
        first must end in a record that has not been a cursor yet.
        """
        keys = list(map(self._key, records))
        done = len(records) < self._limit
        fresh = self._fresh(records, keys)
        if not fresh and not done:
            raise PaginationError(
                f"the server gave the same page again: it ignores {self._pagination.cursor}"
            )
        if not done and keys[-1] in self._sent_cursors:
            raise PaginationError(
                "the server goes in a circle: "
                f"a page ends in a record that was sent as {self._pagination.cursor} before"
            )
        self.done, self._last_keys, self._steps_back = done, keys, 0
        return Page(fresh, has_more=not done, cursor=keys[-1] if keys else None)

    def _fresh(self, records: list[T], keys: list[Key]) -> list[T]:
        """The records that have not come before; those without a key cannot be told, and all count."""
        fresh: list[T] = []
        for record, key in zip(records, keys, strict=True):
            if key is None or key not in self._seen:
                fresh.append(record)
            if key is not None:
                self._seen[key] = None
        for _ in range(len(self._seen) - _REMEMBERED):
            del self._seen[next(iter(self._seen))]
        return fresh

    def step_back(self) -> bool:
        """Goes on from an earlier record; False, and back to the last, when there is none left to try."""
        self._steps_back += 1
        if self._steps_back <= _STEPS_BACK and self._steps_back < len(self._last_keys):
            return True
        self._steps_back = 0
        return False

    def _key(self, record: object) -> Key:
        return key_of(record, self._pagination.record_key)


class _Listing(Generic[F, T]):
    """What lists have in common, whichever way their pages are waited for. `name` is the function's.

    `first` is the first page if it has come already, `most` the records to read at most; `ahead`: each page
    is fetched while the one before is used.
    """

    cursor: Key
    """The key of the record that was given last; `after` goes on behind it, in another process, too."""

    def __init__(
        self,
        fetch: F,
        name: str,
        pagination: Pagination,
        arguments: Arguments,
        first: list[T] | None = None,
        *,
        most: int | None = None,
        ahead: bool = False,
    ) -> None:
        self._fetch: F = fetch
        self._name = name
        self._pagination = pagination
        self._arguments = arguments
        self._first = first
        self._most, self._ahead = most, ahead
        self._turned = self._walk()
        given = arguments.query.get(pagination.cursor)
        self.cursor = given if isinstance(given, str | int) else None

    def after(self, cursor: str | int) -> Self:
        """The same list from behind the record with this key, such as a `cursor` that was saved."""
        arguments = self._arguments.with_query(**{self._pagination.cursor: cursor})
        return type(self)(
            self._fetch, self._name, self._pagination, arguments, most=self._most, ahead=self._ahead
        )

    def limited(self, most: int) -> Self:
        """The same list, of which no more than `most` records are read. Raises `InvalidArgumentError`."""
        if most < 0:
            raise InvalidArgumentError("expected 0 or more", parameter="most")
        return self._but(most, self._ahead)

    def prefetched(self) -> Self:
        """The same list, whose next page is fetched while the records of one are used.

        An asynchronous list does so under asyncio; elsewhere it is as it was.
        """
        return self._but(self._most, True)

    def _but(self, most: int | None, ahead: bool) -> Self:
        return type(self)(
            self._fetch,
            self._name,
            self._pagination,
            self._arguments,
            self._first,
            most=most,
            ahead=ahead,
        )

    def _enough(self, count: int) -> bool:
        """Whether so many records are all that is wanted."""
        return self._most is not None and count >= self._most

    def _given(self, page: Page[T], count: int) -> Page[T]:
        """The page as it is given, where `count` records came before it."""
        given = page if self._most is None else page.cut(self._most - count, self._pagination.record_key)
        self.cursor = given.cursor
        return given

    def _passed(self, record: T) -> T:
        self.cursor = key_of(record, self._pagination.record_key)
        return record

    def __repr__(self) -> str:
        limit = self._arguments.query.get(self._pagination.limit)
        shown = self._pagination.default_limit if limit is None else limit
        return f"<{type(self).__name__} of {self._name}, {shown} records each>"

    @property
    def has_more(self) -> bool:
        """Whether `next` may give another page."""
        return not self._turned.done

    def _walk(self) -> _Walk[T]:
        return _Walk[T](self._pagination, self._arguments)


class Pages(_Listing[Callable[[Arguments], list[T]], T]):
    """The records of a list, fetched page by page as they are asked for. Each iteration begins anew."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            for record in page:
                yield self._passed(record)

    def pages(self) -> Iterator[Page[T]]:
        """The records in the pages that they come in; an empty page is left out.

        When the record to go on from has been deleted meanwhile, an earlier one takes its place.
        Raises `PaginationError` if the server does not move on.
        """
        count = 0
        if self._enough(count):
            return
        with closing(self._fetched_ahead() if self._ahead else self._fetched()) as pages:
            for page in pages:
                if page:
                    yield self._given(page, count)
                count += len(page)
                if self._enough(count):
                    return

    def _fetched(self) -> Generator[Page[T], None, None]:
        walk = self._walk()
        while not walk.done:
            yield self._read(walk)

    def _fetched_ahead(self) -> Generator[Page[T], None, None]:
        walk, count = self._walk(), 0
        pool = ThreadPoolExecutor(1)
        try:
            coming: Future[Page[T]] | None = pool.submit(self._read, walk)
            while coming is not None:
                page = coming.result()
                count += len(page)
                coming = None if walk.done or self._enough(count) else pool.submit(self._read, walk)
                yield page
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def first(self) -> T | None:
        """The first record, or None if there is none."""
        return next(iter(self), None)

    def next(self) -> Page[T]:
        """The page after the one that `next` gave before; at the end an empty one.

        After an error, the same page is asked for again.
        """
        while self.has_more:
            if page := self._read(self._turned):
                return page
        return Page()

    def _read(self, walk: _Walk[T]) -> Page[T]:
        if walk.is_new and self._first is not None:
            return walk.accept(self._first)
        while True:
            try:
                return walk.accept(self._fetch(walk.arguments()))
            except (NotFoundError, BadRequestError):
                if not walk.step_back():
                    raise


class AsyncPages(_Listing[Callable[[Arguments], Coroutine[Any, Any, list[T]]], T]):
    """As `Pages`, for `async for`."""

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page:
                    yield self._passed(record)

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """As `Pages.pages`."""
        count = 0
        if self._enough(count):
            return
        ahead = self._ahead and isinstance(event_loop(), asyncio.AbstractEventLoop)
        async with aclosing(self._fetched_ahead() if ahead else self._fetched()) as pages:
            async for page in pages:
                if page:
                    yield self._given(page, count)
                count += len(page)
                if self._enough(count):
                    return

    async def _fetched(self) -> AsyncGenerator[Page[T], None]:
        walk = self._walk()
        while not walk.done:
            yield await self._read(walk)

    async def _fetched_ahead(self) -> AsyncGenerator[Page[T], None]:
        walk, count = self._walk(), 0
        coming: asyncio.Task[Page[T]] | None = asyncio.create_task(self._read(walk))
        try:
            while coming is not None:
                page = await coming
                count += len(page)
                ends = walk.done or self._enough(count)
                coming = None if ends else asyncio.create_task(self._read(walk))
                yield page
        finally:
            if coming is not None:
                coming.cancel()
                with suppress(asyncio.CancelledError, APIError):
                    await coming

    async def first(self) -> T | None:
        """The first record, or None if there is none."""
        async with aclosing(aiter(self)) as records:
            return await anext(records, None)

    async def next(self) -> Page[T]:
        """As `Pages.next`."""
        while self.has_more:
            if page := await self._read(self._turned):
                return page
        return Page()

    async def _read(self, walk: _Walk[T]) -> Page[T]:
        if walk.is_new and self._first is not None:
            return walk.accept(self._first)
        while True:
            try:
                return walk.accept(await self._fetch(walk.arguments()))
            except (NotFoundError, BadRequestError):
                if not walk.step_back():
                    raise
