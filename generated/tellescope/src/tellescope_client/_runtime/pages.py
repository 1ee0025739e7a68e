"""Lists that are read page by page, as far as somebody asks for them."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import Generic, TypeVar

from .annotations import python_name
from .calls import Arguments
from .errors import BadRequestError, InvalidArgumentError, NotFoundError, PaginationError
from .operation import Pagination

T = TypeVar("T")

_STEPS_BACK = 3
"""How many earlier records are tried as the place to go on from, when the last one has vanished."""


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
        self._last_keys: list[str | int | None] = []
        self._steps_back = 0
        self._sent_cursors: set[str | int] = set()

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

    def accept(self, page: list[T]) -> list[T]:
        """Takes the page that came, and returns those of its records that the page before did not hold.

        Raises `PaginationError` where the server would give the same pages for ever: each page after the
        first must end in a record that has not been a cursor yet.
        """
        before, keys = set(self._last_keys) - {None}, list(map(self._key, page))
        fresh = page
        if not before.isdisjoint(keys):
            fresh = [record for record, key in zip(page, keys, strict=True) if key not in before]
        self.done = len(page) < self._limit
        if not fresh and not self.done:
            raise PaginationError(
                f"the server gave the same page again: it ignores {self._pagination.cursor}"
            )
        if not self.done and keys[-1] in self._sent_cursors:
            raise PaginationError(
                "the server goes in a circle: "
                f"a page ends in a record that was sent as {self._pagination.cursor} before"
            )
        self._last_keys, self._steps_back = keys, 0
        return fresh

    def step_back(self) -> bool:
        """Goes on from an earlier record; False when there is none left to try."""
        self._steps_back += 1
        return self._steps_back <= _STEPS_BACK and self._steps_back < len(self._last_keys)

    def _key(self, record: object) -> str | int | None:
        name = self._pagination.record_key
        if isinstance(record, dict):
            key = record.get(name)
        else:
            key = getattr(record, python_name(record, name), None)
        return key if isinstance(key, str | int) else None


class Pages(Generic[T]):
    """The records of a list, fetched page by page as they are asked for. Each iteration begins anew."""

    def __init__(
        self,
        fetch: Callable[[Arguments], list[T]],
        pagination: Pagination,
        arguments: Arguments,
        first: list[T] | None = None,
    ) -> None:
        self._fetch = fetch
        self._pagination = pagination
        self._arguments = arguments
        self._first = first

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """The records in the pages that they come in; an empty page is left out.

        When the record to go on from has been deleted meanwhile, an earlier one takes its place.
        Raises `PaginationError` if the server does not move on.
        """
        walk = _Walk[T](self._pagination, self._arguments)
        page = self._first
        while not walk.done:
            if page is None:
                page = self._next(walk)
            if records := walk.accept(page):
                yield records
            page = None

    def first(self) -> T | None:
        """The first record, or None if there is none."""
        return next(iter(self), None)

    def _next(self, walk: _Walk[T]) -> list[T]:
        while True:
            try:
                return self._fetch(walk.arguments())
            except (NotFoundError, BadRequestError):
                if not walk.step_back():
                    raise


class AsyncPages(Generic[T]):
    """As `Pages`, for `async for`."""

    def __init__(
        self,
        fetch: Callable[[Arguments], Awaitable[list[T]]],
        pagination: Pagination,
        arguments: Arguments,
        first: list[T] | None = None,
    ) -> None:
        self._fetch = fetch
        self._pagination = pagination
        self._arguments = arguments
        self._first = first

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page:
                    yield record

    async def pages(self) -> AsyncGenerator[list[T], None]:
        """As `Pages.pages`."""
        walk = _Walk[T](self._pagination, self._arguments)
        page = self._first
        while not walk.done:
            if page is None:
                page = await self._next(walk)
            if records := walk.accept(page):
                yield records
            page = None

    async def first(self) -> T | None:
        """The first record, or None if there is none."""
        async with aclosing(aiter(self)) as records:
            return await anext(records, None)

    async def _next(self, walk: _Walk[T]) -> list[T]:
        while True:
            try:
                return await self._fetch(walk.arguments())
            except (NotFoundError, BadRequestError):
                if not walk.step_back():
                    raise
