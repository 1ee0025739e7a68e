"""The client for code that waits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

import httpx2

from .calls import NOTHING, Arguments, Call
from .client_base import ANYTHING, ClientBase, checked_pagination, sending, through
from .configuration import CallOptions, Configuration, Options
from .deadlines import Deadline, limit_body
from .exchange import Outcome
from .logs import queries_hidden
from .middleware import Middleware, Send, around
from .operation import Operation
from .pages import Pages
from .polling import asked_again
from .raw import RawResponse, StreamedResponse
from .unset import UNSET

if TYPE_CHECKING:
    from .streams import Stream

T = TypeVar("T")
P = ParamSpec("P")


class Client(ClientBase):
    """A connection pool, with the credentials and options of the calls.

    Safe to use from many threads. Use it as a context manager, or `close` it.
    """

    def __init__(
        self,
        configuration: Configuration,
        *,
        credentials: Mapping[str, str | None],
        environment: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        self._configure(configuration, credentials, environment, base_url, Options().but(**options))
        self._connections = self._connect(http_client, httpx2.Client)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections, unless they belong to an `http_client` of the user or to another client."""
        if not self._is_view:
            for _, pool in self._connections.take_all():
                pool.close()

    def _pool(self) -> httpx2.Client:
        return self._connections.pool(httpx2.Client)

    def with_middleware(self, *middleware: Middleware) -> Self:
        """The same client with functions that stand around each attempt of a call, the first one outermost.

        They stand within those that this client has already. Files go to their storage without them.
        """
        return self._view(type(self), self._options.within(middleware=middleware))

    def request(
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
        response = self.exchange(self._write_free(method, path, query, json, headers))
        return RawResponse(response, self._read(ANYTHING, response))

    def with_raw_response(
        self, method: Callable[P, T], *arguments: P.args, **values: P.kwargs
    ) -> RawResponse[T]:
        """Calls a resource's method, and returns its answer with status and headers.

        For a list, that is the first page's answer; `parsed` goes on from there.
        """
        answer: RawResponse[T] = through(_RawClient, method)(*arguments, **values)
        return answer

    def wait_for(
        self, ask: Callable[[], T], until: Callable[[T], bool], *, every: float = 2.0, at_most: float = 600.0
    ) -> T:
        """Asks until the answer is as wanted, such as that of a job until it has ended, and returns it.

        `every` so many seconds, and no longer than `at_most` in all. Raises what `ask` raises, and
        `WaitTimeoutError`, which holds the last answer.
        """
        waits = asked_again(Deadline(at_most, self.timing.clock), every, at_most)
        next(waits)
        while not until(answer := ask()):
            self.timing.sleep(waits.send(answer))
        return answer

    @contextmanager
    def with_streaming_response(
        self, method: Callable[P, Any], *arguments: P.args, **values: P.kwargs
    ) -> Generator[StreamedResponse, None, None]:
        """Calls a resource's method, and gives its answer before the body has been read."""
        answer: StreamedResponse = through(_StreamingClient, method)(*arguments, **values)
        with closing(answer.response):
            yield answer

    def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Carries out an operation. Raises `APIError`."""
        return self._read(operation, self._answer(operation, arguments, shown=False))

    def paginate(self, operation: Operation[list[T]], arguments: Arguments) -> Pages[T]:
        """The records of a list, none of which has been fetched yet."""
        pagination = checked_pagination(operation, arguments)
        return Pages(
            lambda page: self._page(operation, self._answer(operation, page, shown=False)),
            operation.name,
            pagination,
            arguments,
        )

    def stream(self, operation: Operation[T], arguments: Arguments) -> Stream[T]:
        """The values of an answer, as they come. Raises `APIError`."""
        from .streams import Stream  # late, since it loads pydantic

        response = self._answer(operation, arguments, stream=True)
        return Stream(operation, response, self._credentials.redaction)

    def _answer(
        self, operation: Operation[Any], arguments: Arguments, *, stream: bool = False, shown: bool = True
    ) -> httpx2.Response:
        return self.exchange(self._write(operation, arguments), stream=stream, shown=shown)

    def exchange(self, call: Call, *, stream: bool = False, shown: bool = True) -> httpx2.Response:
        """Sends a request as often as it takes. With `stream`, the caller reads the answer's body.

        An answer that is `shown` to users holds no secrets; to take them out takes its time.
        """
        with closing(self._flow(self._pool(), call)) as flow:
            step = next(flow)
            while True:
                outcome = None
                if isinstance(step, httpx2.Request):
                    outcome = self._send(step, call, stream)
                else:
                    self.timing.sleep(step)
                try:
                    step = flow.send(outcome)
                except StopIteration as end:
                    response: httpx2.Response = end.value
                    if shown:
                        self._credentials.redaction.clean(response)
                    return response

    def _send(self, request: httpx2.Request, call: Call, stream: bool) -> Outcome:
        send: Send = partial(self._transmit, call, stream)
        if self._options.middleware and not call.foreign:
            send = around(self._options.middleware, send)
        try:
            return send(request)
        except httpx2.RequestError as error:
            return error

    def _transmit(self, call: Call, stream: bool, request: httpx2.Request) -> httpx2.Response:
        with queries_hidden():
            response = self._pool().send(request, **sending(call))
        try:
            limit_body(response)
            if not (stream and response.is_success):
                response.read()
        except BaseException:
            response.close()
            raise
        return response


class _RawClient(Client):
    """A client whose calls return the raw answer."""

    def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        response = self._answer(operation, arguments)
        return RawResponse(response, self._read(operation, response))

    def paginate(self, operation: Operation[list[Any]], arguments: Arguments) -> Any:
        checked_pagination(operation, arguments)
        response = self._answer(operation, arguments)
        pages = self._view(Client, self._options).paginate(operation, arguments)
        return RawResponse(response, pages.begun_with(self._page(operation, response)))

    def stream(self, operation: Operation[Any], arguments: Arguments) -> Any:
        stream = super().stream(operation, arguments)
        return RawResponse(stream.response.response, stream)


class _StreamingClient(Client):
    """A client whose calls return the answer with its body unread."""

    def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        return StreamedResponse(self._answer(operation, arguments, stream=True))

    def paginate(self, operation: Operation[list[Any]], arguments: Arguments) -> Any:
        return self.call(operation, arguments)

    def stream(self, operation: Operation[Any], arguments: Arguments) -> Any:
        return self.call(operation, arguments)
