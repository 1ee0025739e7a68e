"""The client for code that awaits."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, closing
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, overload

import httpx2

from .calls import NOTHING, Arguments, Call
from .client_base import ANYTHING, ClientBase, checked_pagination, sending, through
from .configuration import CallOptions, Configuration, Options
from .connections import event_loop
from .deadlines import Deadline, limit_body
from .errors import APIConnectionError
from .exchange import Outcome
from .logs import queries_hidden
from .middleware import AsyncMiddleware, AsyncSend, around_async
from .operation import Operation
from .page_answers import PageAnswer
from .pages import AsyncPages
from .polling import asked_again
from .raw import AsyncStreamedResponse, RawResponse
from .unset import UNSET

if TYPE_CHECKING:
    from .streams import AsyncStream

T = TypeVar("T")
P = ParamSpec("P")


class AsyncClient(ClientBase):
    """Connection pools, one for each event loop, with the credentials and options of the calls.

    Safe to use from many tasks. Use it as a context manager, or `close` it.
    """

    def __init__(
        self,
        configuration: Configuration,
        *,
        credentials: Mapping[str, str | None],
        environment: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        self._configure(configuration, credentials, environment, base_url, Options().but(**options))
        self._connections = self._connect(http_client, httpx2.AsyncClient)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connections, unless they belong to an `http_client` of the user or to another client."""
        if not self._is_view:
            here = event_loop()
            for place, pool in self._connections.take_all():
                if place is here:  # those of another event loop end with it
                    await pool.aclose()

    def _pool(self) -> httpx2.AsyncClient:
        return self._connections.pool(event_loop())

    def with_middleware(self, *middleware: AsyncMiddleware) -> Self:
        """The same client with functions that stand around each attempt of a call, the first one outermost.

        They stand within those that this client has already. Files go to their storage without them.
        """
        return self._view(type(self), self._options.within(middleware=middleware))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] = NOTHING,
        json: Any = UNSET,
        headers: Mapping[str, str] = NOTHING,
    ) -> RawResponse[Any]:
        """Calls what the documentation leaves out. `path` begins with a slash, below the server's URL.

        `parsed` is the answer's JSON, or else its text or bytes; None where it is empty. Raises `APIError`.
        """
        response = await self.exchange(self._write_free(method, path, query, json, headers))
        return RawResponse(response, self._read(ANYTHING, response))

    @overload
    async def with_raw_response(
        self, method: Callable[P, AsyncPages[T]], *arguments: P.args, **values: P.kwargs
    ) -> RawResponse[AsyncPages[T]]: ...

    @overload
    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], *arguments: P.args, **values: P.kwargs
    ) -> RawResponse[T]: ...

    async def with_raw_response(
        self, method: Callable[P, Any], *arguments: P.args, **values: P.kwargs
    ) -> RawResponse[Any]:
        """Calls a resource's method, and returns its answer with status and headers.

        For a list, that is the first page's answer; `parsed` goes on from there.
        """
        answer: RawResponse[Any] = await through(_AsyncRawClient, method)(*arguments, **values)
        return answer

    async def wait_for(
        self,
        ask: Callable[[], Awaitable[T]],
        until: Callable[[T], bool],
        *,
        every: float = 2.0,
        at_most: float = 600.0,
    ) -> T:
        """Asks until the answer is as wanted, such as that of a job until it has ended, and returns it.

        `every` so many seconds, and no longer than `at_most` in all. Raises what `ask` raises, and
        `WaitTimeoutError`, which holds the last answer.
        """
        waits = asked_again(Deadline(at_most, self.timing.clock), every, at_most)
        next(waits)
        while not until(answer := await ask()):
            await self.timing.async_sleep(waits.send(answer))
        return answer

    @asynccontextmanager
    async def with_streaming_response(
        self, method: Callable[P, Awaitable[Any] | AsyncPages[Any]], *arguments: P.args, **values: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse, None]:
        """Calls a resource's method, and gives its answer before the body has been read."""
        answer: AsyncStreamedResponse = await through(_AsyncStreamingClient, method)(*arguments, **values)
        try:
            yield answer
        finally:
            await answer.response.aclose()

    async def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Carries out an operation. Raises `APIError`."""
        return self._read(operation, await self._answer(operation, arguments, shown=False))

    def paginate(self, operation: Operation[list[T]], arguments: Arguments) -> AsyncPages[T]:
        """The records of a list, none of which has been fetched yet."""
        pagination = checked_pagination(operation, arguments)

        async def fetch(page: Arguments) -> PageAnswer[T]:
            return self._page(operation, await self._answer(operation, page, shown=False))

        return AsyncPages(fetch, operation.name, pagination, arguments)

    async def stream(self, operation: Operation[T], arguments: Arguments) -> AsyncStream[T]:
        """The values of an answer, as they come. Raises `APIError`."""
        from .streams import AsyncStream  # late, since it loads pydantic

        response = await self._answer(operation, arguments, stream=True)
        return AsyncStream(operation, response, self._credentials.redaction)

    async def _answer(
        self, operation: Operation[Any], arguments: Arguments, *, stream: bool = False, shown: bool = True
    ) -> httpx2.Response:
        return await self.exchange(self._write(operation, arguments), stream=stream, shown=shown)

    async def exchange(self, call: Call, *, stream: bool = False, shown: bool = True) -> httpx2.Response:
        """Sends a request as often as it takes. With `stream`, the caller reads the answer's body.

        An answer that is `shown` to users holds no secrets; to take them out takes its time.
        """
        with closing(self._flow(self._pool(), call)) as flow:
            step = next(flow)
            while True:
                outcome = None
                if isinstance(step, httpx2.Request):
                    outcome = await self._send(step, call, stream)
                else:
                    await self.timing.async_sleep(step)
                try:
                    step = flow.send(outcome)
                except StopIteration as end:
                    response: httpx2.Response = end.value
                    if shown:
                        self._credentials.redaction.clean(response)
                    return response

    async def _send(self, request: httpx2.Request, call: Call, stream: bool) -> Outcome:
        send: AsyncSend = partial(self._transmit, call, stream)
        if self._options.middleware and not call.foreign:
            send = around_async(self._options.middleware, send)
        try:
            return await send(request)
        except httpx2.RequestError as error:
            return error

    async def _transmit(self, call: Call, stream: bool, request: httpx2.Request) -> httpx2.Response:
        try:
            with queries_hidden():
                response = await self._pool().send(request, **sending(call))
            try:
                limit_body(response)
                if not (stream and response.is_success):
                    await response.aread()
            except BaseException:
                await response.aclose()
                raise
        except RuntimeError as error:  # connections of the user's that belong to an event loop that has ended
            raise APIConnectionError(
                f"{error}; an http_client serves one event loop", request=None
            ) from error
        return response


class _AsyncRawClient(AsyncClient):
    """A client whose calls return the raw answer."""

    async def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        response = await self._answer(operation, arguments)
        return RawResponse(response, self._read(operation, response))

    async def paginate(  # type: ignore[override]  # its callers await what it returns
        self, operation: Operation[list[Any]], arguments: Arguments
    ) -> Any:
        checked_pagination(operation, arguments)
        response = await self._answer(operation, arguments)
        pages = self._view(AsyncClient, self._options).paginate(operation, arguments)
        return RawResponse(response, pages.begun_with(self._page(operation, response)))

    async def stream(self, operation: Operation[Any], arguments: Arguments) -> Any:
        stream = await super().stream(operation, arguments)
        return RawResponse(stream.response.response, stream)


class _AsyncStreamingClient(AsyncClient):
    """A client whose calls return the answer with its body unread."""

    async def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        return AsyncStreamedResponse(await self._answer(operation, arguments, stream=True))

    async def paginate(  # type: ignore[override]  # its callers await what it returns
        self, operation: Operation[list[Any]], arguments: Arguments
    ) -> Any:
        return await self.call(operation, arguments)

    async def stream(self, operation: Operation[Any], arguments: Arguments) -> Any:
        return await self.call(operation, arguments)
