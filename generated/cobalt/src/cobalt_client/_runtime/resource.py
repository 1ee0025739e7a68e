"""The bases of what stands for a resource of the API: `client.things`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, Unpack

from .calls import NOTHING, Arguments, Call, read_arguments
from .configuration import CallOptions
from .operation import Operation

if TYPE_CHECKING:
    import httpx2

    from .pages import AsyncPages, Pages
    from .streams import AsyncStream, Stream

T = TypeVar("T")


class Caller(Protocol):
    """What carries out the calls of a resource: a synchronous client."""

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options."""
        ...

    def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """The answer of one call."""
        ...

    def paginate(self, operation: Operation[list[T]], arguments: Arguments) -> Pages[T]:
        """The pages of a list."""
        ...

    def stream(self, operation: Operation[T], arguments: Arguments) -> Stream[T]:
        """The values of an answer, as they come."""
        ...

    def exchange(self, call: Call, *, stream: bool = False) -> httpx2.Response:
        """The response to a call that is written already."""
        ...


class AsyncCaller(Protocol):
    """What carries out the calls of a resource: an asynchronous client."""

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options."""
        ...

    async def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """The answer of one call."""
        ...

    def paginate(self, operation: Operation[list[T]], arguments: Arguments) -> AsyncPages[T]:
        """The pages of a list."""
        ...

    async def stream(self, operation: Operation[T], arguments: Arguments) -> AsyncStream[T]:
        """The values of an answer, as they come."""
        ...

    async def exchange(self, call: Call, *, stream: bool = False) -> httpx2.Response:
        """The response to a call that is written already."""
        ...


C = TypeVar("C", Caller, AsyncCaller)
F = TypeVar("F", bound=Callable[..., Any])


def several_calls(method: F) -> F:
    """Marks a method that has no one answer, so that there is none to return raw."""
    method.__dict__["has_several_calls"] = True
    return method


class _OfClient(Generic[C]):
    """What stands for a resource, whichever way its client waits."""

    def __init__(self, client: C) -> None:
        self._client: C = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same resource with other options for its calls, over the same connections."""
        return type(self)(self._client.with_options(**options))


class Resource(_OfClient[Caller]):
    """The calls of one resource."""

    def _send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> T:
        return self._client.call(operation, read_arguments(operation, path, query, body, headers, cookies))

    def _stream(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> Stream[T]:
        return self._client.stream(operation, read_arguments(operation, path, query, body, headers, cookies))

    def _paginate(
        self,
        operation: Operation[list[T]],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> Pages[T]:
        return self._client.paginate(
            operation, read_arguments(operation, path, query, NOTHING, headers, cookies)
        )


class AsyncResource(_OfClient[AsyncCaller]):
    """The calls of one resource, to be awaited."""

    async def _send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> T:
        arguments = read_arguments(operation, path, query, body, headers, cookies)
        return await self._client.call(operation, arguments)

    async def _stream(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> AsyncStream[T]:
        arguments = read_arguments(operation, path, query, body, headers, cookies)
        return await self._client.stream(operation, arguments)

    def _paginate(
        self,
        operation: Operation[list[T]],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, Any] = NOTHING,
        cookies: Mapping[str, Any] = NOTHING,
    ) -> AsyncPages[T]:
        return self._client.paginate(
            operation, read_arguments(operation, path, query, NOTHING, headers, cookies)
        )
