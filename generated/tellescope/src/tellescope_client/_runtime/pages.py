"""Lists that are read page by page, as far as somebody asks for them."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from contextlib import aclosing
from typing import Generic, TypeAlias, TypeVar

from .annotations import python_name
from .calls import Arguments
from .errors import BadRequestError, InvalidArgumentError, NotFoundError, PaginationError
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
        name = self._pagination.record_key
        if isinstance(record, dict):
            key = record.get(name)
        else:
            key = getattr(record, python_name(record, name), None)
        return key if isinstance(key, str | int) else None


class _Listing(Generic[F, T]):
    """What lists have in common, whichever way their pages are waited for. `name` is the function's."""

    def __init__(
        self,
        fetch: F,
        name: str,
        pagination: Pagination,
        arguments: Arguments,
        first: list[T] | None = None,
    ) -> None:
        self._fetch: F = fetch
        self._name = name
        self._pagination = pagination
        self._arguments = arguments
        self._first = first
        self._turned = self._walk()

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
            yield from page

    def pages(self) -> Iterator[Page[T]]:
        """The records in the pages that they come in; an empty page is left out.

        When the record to go on from has been deleted meanwhile, an earlier one takes its place.
        Raises `PaginationError` if the server does not move on.
        """
        walk = self._walk()
        while not walk.done:
            if page := self._read(walk):
                yield page

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


class AsyncPages(_Listing[Callable[[Arguments], Awaitable[list[T]]], T]):
    """As `Pages`, for `async for`."""

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page:
                    yield record

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """As `Pages.pages`."""
        walk = self._walk()
        while not walk.done:
            if page := await self._read(walk):
                yield page

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
