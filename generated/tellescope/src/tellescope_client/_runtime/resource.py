"""The bases of what stands for a resource of the API: `client.things`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from .calls import NOTHING, read_arguments
from .configuration import CallOptions
from .operation import Operation

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .pages import AsyncPages, Pages

T = TypeVar("T")
C = TypeVar("C", "Client", "AsyncClient")
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


class Resource(_OfClient["Client"]):
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


class AsyncResource(_OfClient["AsyncClient"]):
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
