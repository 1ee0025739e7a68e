"""What the synchronous and the asynchronous client have in common: everything but the waiting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import MethodType, ModuleType
from typing import Any, Self, TypeVar, Unpack

import httpx2

from .calls import (
    NOTHING,
    Arguments,
    Call,
    build_request,
    with_extra,
    with_query,
    write_call,
    write_free_call,
)
from .configuration import (
    CallOptions,
    Configuration,
    Credentials,
    Options,
    Secrets,
    merged_headers,
)
from .connections import Connections, trusted_servers
from .exchange import Flow, Timing, exchange
from .observing import Answered, Attempt, Hooks, Observer, Repeated
from .operation import Operation
from .page_answers import PageAnswer, records_at
from .pagination import Pagination
from .positions import check
from .resource import AsyncResource, Resource
from .validation import checked_header, checked_http_client, checked_mapping

T = TypeVar("T")
V = TypeVar("V", bound="ClientBase")
H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)
_LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=100)
_ACCEPTED = {"binary": "*/*", "events": "text/event-stream", "json-lines": "*/*"}
ANYTHING: Operation[Any] = Operation("request", "", "", answer="unknown")


class ClientBase:
    """What both clients have: everything but the waiting."""

    timing: Timing
    _configuration: Configuration
    _credentials: Credentials
    _base_url: str
    _hosts: Mapping[str, str]
    _options: Options
    _default_headers: Mapping[str, str]
    _has_own_pool: bool
    _is_view: bool

    def _configure(
        self,
        configuration: Configuration,
        credentials: Mapping[str, str | None],
        environment: str | None,
        base_url: str | None,
        options: Options,
    ) -> None:
        self.timing = Timing()
        self._configuration = configuration
        self._credentials = Credentials(configuration.credentials, credentials)
        self._base_url = configuration.base_url(environment, base_url)
        self._hosts = configuration.hosts if base_url is None else {}  # what is tried out stays in one place
        self._options = options
        self._default_headers = {}
        self._is_view = False

    def _share(self, other: ClientBase, options: Options) -> None:
        """Becomes a view of another client that shares all but the options, with a subclass's attributes."""
        for name, value in vars(other).items():
            if not isinstance(value, Resource | AsyncResource):  # these would call through the other client
                vars(self)[name] = value
        self.timing = other.timing
        self._configuration = other._configuration
        self._credentials = other._credentials
        self._base_url = other._base_url
        self._hosts = other._hosts
        self._options = options
        self._default_headers = other._default_headers
        self._has_own_pool = other._has_own_pool
        self._is_view = True

    def _view(self, kind: type[V], options: Options) -> V:
        view = kind.__new__(kind)
        view._share(self, options)
        return view

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options, over the same connections. This one stays as it is."""
        return self._view(type(self), self._options.but(**options))

    def with_hooks(
        self,
        *,
        on_request: Callable[[Attempt], object] | None = None,
        on_response: Callable[[Answered], object] | None = None,
        on_retry: Callable[[Repeated], object] | None = None,
    ) -> Self:
        """The same client, which calls functions around each attempt, and before it waits for another.

        They are called after those that this client has already, and must not take long. An error of theirs
        ends the call.
        """
        return self.with_observer(Hooks(on_request, on_response, on_retry))

    def with_observer(self, observer: Observer) -> Self:
        """The same client, which tells `observer` of each call: `telemetry.Telemetry`, or one of your own."""
        return self._view(type(self), self._options.within(observers=(observer,)))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base_url} {self._credentials!r}>"

    @property
    def base_url(self) -> str:
        """The server's URL, without a closing slash."""
        return self._base_url

    def _connect(self, http_client: H | None, new: type[H]) -> Connections[H]:
        """Connections of the user's, or new ones, which then carry the headers that all calls share."""
        agent = f"{self._configuration.package}/{self._configuration.version}"
        shared = {"User-Agent": agent, "Accept": "application/json"}
        self._has_own_pool = http_client is None
        if http_client is not None:
            checked_http_client(http_client, new)
            self._default_headers = shared

        def pool() -> H:
            # One call's cookies are not the next one's.
            no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
            return new(limits=_LIMITS, headers=shared, cookies=no_cookies, verify=trusted_servers())

        return Connections(pool, http_client)

    def _secrets(self, security: tuple[tuple[str, ...], ...] | None) -> Secrets:
        asked = self._configuration.security if security is None else security
        return self._credentials.secrets_for(asked)

    def _write(self, operation: Operation[Any], arguments: Arguments) -> Call:
        # A host of its own gets the credentials that its documentation asks for, and no others.
        unasked = operation.server and operation.security is None
        secrets = self._secrets(() if unasked else operation.security)
        accept = {"Accept": _ACCEPTED[operation.answer]} if operation.answer in _ACCEPTED else NOTHING
        headers = merged_headers(self._default_headers, accept, secrets.headers, self._options.headers)
        base_url = self._hosts.get(operation.server, self._base_url)
        if self._options.extra_query or self._options.extra_body:
            arguments = with_extra(operation, arguments, self._options.extra_query, self._options.extra_body)
        call = write_call(operation, arguments, base_url, self._configuration.query_style, headers)
        return with_query(call, secrets.query)

    def _write_free(
        self, method: str, path: str, query: Mapping[str, Any], json: object, headers: Mapping[str, str]
    ) -> Call:
        secrets = self._secrets(None)
        checked_mapping(headers, "headers")
        checked_mapping(query, "query")
        for name, value in headers.items():
            checked_header(name, value)
        together = merged_headers(self._default_headers, secrets.headers, self._options.headers, headers)
        query = {**self._options.extra_query, **query}
        style = self._configuration.query_style
        call = write_free_call(method, self._base_url, path, query, style, json, together)
        return with_query(call, secrets.query)

    def _read(self, operation: Operation[T], response: httpx2.Response) -> T:
        """As `answers.read_answer`."""
        answer: T = _answers().read_answer(
            operation, response, self._options.strict, self._credentials.redaction
        )
        return answer

    def _page(self, operation: Operation[list[T]], response: httpx2.Response) -> PageAnswer[T]:
        """A page of a list, in the answer that holds it. Raises `PaginationError` where that has no list."""
        value: Any = self._read(operation, response)
        records = records_at(value, operation.records) if operation.records else value

        def address(named: str) -> str:
            try:
                whole = response.url.join(named)
            except (httpx2.InvalidURL, ValueError):
                return named  # which is refused where it is to be called
            for name in self._credentials.query_names & whole.params.keys():
                whole = whole.copy_remove_param(name)
            return str(whole)

        return PageAnswer(records, value, response.headers.get_list("link"), address)

    def _flow(self, http: httpx2.Client | httpx2.AsyncClient, call: Call) -> Flow:
        request = build_request(http, call, self._options.timeout, is_own=self._has_own_pool)
        return exchange(request, call, self._options, self._credentials, self.timing)


@cache
def _answers() -> ModuleType:
    """Imported late, since it loads pydantic: the first request does not wait for that."""
    from . import answers

    return answers


def checked_pagination(operation: Operation[Any], arguments: Arguments) -> Pagination:
    """How an operation's list is read on. Raises `InvalidArgumentError` for arguments that it cannot have."""
    if operation.pagination is None:
        raise TypeError(f"{operation.name} has no pages")
    check(operation.pagination, arguments)
    return operation.pagination


def sending(call: Call) -> dict[str, Any]:
    """How httpx2 is to send a request: a foreign host gets none of the user's own authentication."""
    return {"stream": True, "follow_redirects": call.foreign} | ({"auth": None} if call.foreign else {})


def through(kind: type[ClientBase], method: Callable[..., Any]) -> Callable[..., Any]:
    """A resource's method as it would be if the resource belonged to another kind of client."""
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(f"expected the method of a resource, such as client.things.get, not {method!r}")
    if hasattr(method, "has_several_calls"):
        raise TypeError(f"{method.__name__} makes several calls, so that there is no one answer to return")
    client: Any = resource._client  # pyright: ignore[reportPrivateUsage]
    return MethodType(method.__func__, type(resource)(client._view(kind, client._options)))  # type: ignore[attr-defined]
