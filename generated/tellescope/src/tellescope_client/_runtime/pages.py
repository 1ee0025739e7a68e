"""Lists that are read page by page, as far as somebody asks for them."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, closing, suppress
from typing import Any, Generic, Self, TypeVar

from . import positions
from .annotations import are_equal
from .calls import Arguments
from .connections import event_loop
from .errors import APIError, BadRequestError, InvalidArgumentError, NotFoundError, PaginationError
from .page_answers import PageAnswer
from .pagination import OffsetPagination, PageNumberPagination, Pagination, Position

T = TypeVar("T")
F = TypeVar("F")

_REMEMBERED = 10_000
"""How many of the records before are told from those of an overlapping page: memory stays flat."""


class Page(list[T]):
    """The records of one page.

    `has_more`: whether another page may follow. `cursor`: where `after` goes on behind the page; where
    nothing follows, and only whole pages can be asked for, that is the page itself. `position`: where the
    page begins; None at the list's beginning. `answer`: the whole answer, in which the records stood.
    """

    def __init__(
        self,
        records: Iterable[T] = (),
        *,
        has_more: bool = False,
        cursor: Position | None = None,
        position: Position | None = None,
        answer: Any = None,
    ) -> None:
        super().__init__(records)
        self.has_more, self.cursor, self.position, self.answer = has_more, cursor, position, answer


class _Walk(Generic[T]):
    """Where the reading of a list stands."""

    def __init__(self, pagination: Pagination, arguments: Arguments) -> None:
        self.done = False
        self.is_new = True
        self._pagination = pagination
        self._arguments = arguments
        self._limit = arguments.query.get(pagination.limit) if pagination.limit else None
        self._at = positions.start(pagination, arguments)
        self._count = positions.before(pagination, self._at, self._limit)
        self._next: Sequence[Position] = ()
        self._steps_back = 0
        self._problem: PaginationError | None = None
        self._begun: set[Position | None] = {self._at}
        self._before: list[T] = []
        self._seen: dict[Position, None] = {}

    def arguments(self) -> Arguments:
        """The arguments that fetch the next page. Raises `PaginationError` where none is known."""
        if self.is_new:
            return self._arguments
        if self._problem is not None:
            raise self._problem
        return positions.begun_at(self._pagination, self._arguments, self._next[self._steps_back])

    def accept(self, answer: PageAnswer[T]) -> Page[T]:
        """Takes the page that came, and returns it without the records that came before."""
        if not self.is_new:
            self._at = self._next[self._steps_back]
            self._begun.add(self._at)
        self.is_new, self._steps_back = False, 0
        self._count += len(answer.records)
        fresh, self._next, self._problem = self._fresh(answer.records), (), None
        repeated = self._is_repeated(answer.records)
        try:
            self._next = self._following(answer, came_before=repeated or not fresh)
        except PaginationError as error:  # which is for whoever asks for more than this page
            self._problem, fresh = error, [] if repeated else fresh
        self.done = not self._next and self._problem is None
        after = next(iter(self._next), None)
        cursor = positions.behind(self._pagination, answer.records, len(answer.records) - 1, self._at, after)
        return Page(fresh, has_more=not self.done, cursor=cursor, position=self._at, answer=answer.value)

    def _following(self, answer: PageAnswer[T], *, came_before: bool) -> Sequence[Position]:
        """Where the next page may begin. Raises `PaginationError` where the list would go on for ever."""
        pagination = self._pagination
        if positions.has_ended(pagination, self._at, answer, self._count, self._limit):
            return ()
        found = positions.following(pagination, self._at, answer)
        what = pagination.position or "the address of the next page"
        if found and answer.records and came_before:
            raise PaginationError(f"the server gave the same page again: it ignores {what}")
        if found and found[0] in self._begun:
            raise PaginationError(f"the server goes in a circle: {what} leads to a page that was read before")
        return found

    def _fresh(self, records: list[T]) -> list[T]:
        """The records that have not come before; those without a key cannot be told, and all count."""
        keys = [positions.key_of(self._pagination, record) for record in records]
        fresh: list[T] = []
        for record, key in zip(records, keys, strict=True):
            if key is None or key not in self._seen:
                fresh.append(record)
            if key is not None:
                self._seen[key] = None
        for _ in range(len(self._seen) - _REMEMBERED):
            del self._seen[next(iter(self._seen))]
        return fresh

    def _is_repeated(self, records: list[T]) -> bool:
        """Whether a page is the one before again, where counting alone leads from one to the next."""
        is_counted = isinstance(self._pagination, PageNumberPagination | OffsetPagination)
        before, self._before = self._before, records
        return is_counted and are_equal(records, before)

    def step_back(self) -> bool:
        """Goes on from an earlier place; False, and back to the last, when there is none left to try."""
        self._steps_back += 1
        if self._steps_back < len(self._next):
            return True
        self._steps_back = 0
        return False


class _Listing(Generic[F, T]):
    """What lists have in common, whichever way their pages are waited for. `name` is the function's.

    `first` is the first page's answer if it has come already, `most` the records to read at most; `ahead`:
    each page is fetched while the one before is used.
    """

    cursor: Position | None
    """Where `after` goes on, in another process, too, so that no record is left out behind the one that was
    given last. Where only whole pages can be asked for, a page comes again until all of it was given."""

    def __init__(
        self,
        fetch: F,
        name: str,
        pagination: Pagination,
        arguments: Arguments,
        first: PageAnswer[T] | None = None,
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
        self.cursor = positions.start(pagination, arguments)

    def after(self, cursor: Position) -> Self:
        """The same list from a `cursor` that was saved.

        Raises `PaginationError`, when it is read, for the address of another server.
        """
        arguments = positions.begun_at(self._pagination, self._arguments, cursor)
        positions.check(self._pagination, arguments)
        return self._but(arguments, None, self._most, self._ahead)

    def limited(self, most: int) -> Self:
        """The same list, of which no more than `most` records are read. Raises `InvalidArgumentError`."""
        if most < 0:
            raise InvalidArgumentError("expected 0 or more", parameter="most")
        return self._but(self._arguments, self._first, most, self._ahead)

    def prefetched(self) -> Self:
        """The same list, whose next page is fetched while the records of one are used.

        An asynchronous list does so under asyncio; elsewhere it is as it was.
        """
        return self._but(self._arguments, self._first, self._most, True)

    def begun_with(self, first: PageAnswer[T]) -> Self:
        """The same list, of which the first page has come already."""
        return self._but(self._arguments, first, self._most, self._ahead)

    def _but(self, arguments: Arguments, first: PageAnswer[T] | None, most: int | None, ahead: bool) -> Self:
        return type(self)(self._fetch, self._name, self._pagination, arguments, first, most, ahead)

    def _enough(self, count: int) -> bool:
        """Whether so many records are all that is wanted."""
        return self._most is not None and count >= self._most

    def _given(self, page: Page[T], count: int) -> Page[T]:
        """The page as it is given, where `count` records came before it."""
        if self._most is not None and len(page) > (most := self._most - count):
            after = positions.behind(self._pagination, page, most - 1, page.position, page.cursor)
            page = Page(page[:most], has_more=True, cursor=after, position=page.position, answer=page.answer)
        self.cursor = page.cursor
        return page

    def _passed(self, page: Page[T], index: int) -> T:
        self.cursor = positions.behind(self._pagination, page, index, page.position, page.cursor)
        return page[index]

    def __repr__(self) -> str:
        limit = self._arguments.query.get(self._pagination.limit)
        shown = self._pagination.default_limit if limit is None else limit
        each = "" if shown is None else f", {shown} records each"
        return f"<{type(self).__name__} of {self._name}{each}>"

    @property
    def has_more(self) -> bool:
        """Whether `next` may give another page."""
        return not self._turned.done

    def _walk(self) -> _Walk[T]:
        return _Walk[T](self._pagination, self._arguments)


class Pages(_Listing[Callable[[Arguments], PageAnswer[T]], T]):
    """The records of a list, fetched page by page as they are asked for. Each iteration begins anew."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            for index in range(len(page)):
                yield self._passed(page, index)

    def pages(self) -> Iterator[Page[T]]:
        """The records in the pages that they come in; an empty page is left out.

        Where a page begins behind a record that has been deleted meanwhile, an earlier one takes its place.
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


class AsyncPages(_Listing[Callable[[Arguments], Coroutine[Any, Any, PageAnswer[T]]], T]):
    """The records of a list, for `async for`, fetched page by page as they are asked for.

    Each iteration begins anew.
    """

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for index in range(len(page)):
                    yield self._passed(page, index)

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The records in the pages that they come in; an empty page is left out.

        Where a page begins behind a record that has been deleted meanwhile, an earlier one takes its place.
        Raises `PaginationError` if the server does not move on.
        """
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
        """The page after the one that `next` gave before; at the end an empty one.

        After an error, the same page is asked for again.
        """
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
