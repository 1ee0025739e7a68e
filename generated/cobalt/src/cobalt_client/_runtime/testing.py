"""An API for the tests of programs that use it: it answers offline, and records what it is asked."""

# pyright: reportUnknownVariableType=false
from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar, overload
from urllib.parse import unquote

import httpx2

from .async_client import AsyncClient
from .configuration import Configuration
from .offline_pages import paged
from .operation import Operation
from .pages import AsyncPages, Pages
from .resource import AsyncResource, Resource
from .samples import sample
from .sync_client import Client
from .unset import UNSET
from .writing import to_wire

T = TypeVar("T")
S = TypeVar("S", bound=Client)
A = TypeVar("A", bound=AsyncClient)
Wire: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""A value in the form in which it travels."""
_HOST = "http://offline.invalid"
_FREE = "request"
"""What calls are named that `client.request` makes."""


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A call as it was sent. `operation` is the function, such as "users.create"; `path` its variables."""

    operation: str
    request: httpx2.Request
    path: Mapping[str, str]

    @property
    def query(self) -> dict[str, str]:
        """The query's parameters; of one that stands several times, the last value."""
        return dict(self.request.url.params.multi_items())

    @property
    def content(self) -> bytes:
        """The body as it was sent: of files that are given, their bytes."""
        return self.request.content

    @property
    def json(self) -> Any:
        """The body, read as JSON; None where there is none. Raises `ValueError` for another body."""
        return json.loads(self.content) if self.content else None

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, credentials included: they are made up."""
        return self.request.headers


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int = 200
    value: Any = UNSET
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    error: httpx2.RequestError | None = None
    function: Callable[[RecordedCall], Any] | None = None


class Answers(Generic[T]):
    """What a function of the API answers: the answers set here, in their order, the last one from then on."""

    def __init__(self) -> None:
        self._queue: list[_Answer] = []
        self._is_spent = False

    def returns(
        self, value: T | Wire, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Answers[T]:
        """A success with a value: models, or JSON in the form in which it travels."""
        return self._add(_Answer(status, value, headers or {}))

    def fails(
        self, status: int, value: object = UNSET, *, headers: Mapping[str, str] | None = None
    ) -> Answers[T]:
        """An answer with an error status. `value` is its JSON."""
        return self._add(_Answer(status, value, headers or {}))

    def raises(self, error: httpx2.RequestError) -> Answers[T]:
        """No answer, but an error of the connection, such as `httpx2.ReadTimeout("slow")`."""
        return self._add(_Answer(error=error))

    def computes(self, function: Callable[[RecordedCall], T | Wire]) -> Answers[T]:
        """A success with what a function makes of the call."""
        return self._add(_Answer(function=function))

    def _add(self, answer: _Answer) -> Answers[T]:
        self._queue.append(answer)
        return self

    def _next(self) -> tuple[_Answer | None, bool, bool]:
        """The next answer, whether it was given before, and whether another follows it."""
        if len(self._queue) > 1:
            return self._queue.pop(0), False, True
        was_given = self._is_spent
        self._is_spent = bool(self._queue)
        return next(iter(self._queue), None), was_given, False


class OfflineAPI:
    """Answers the calls of clients without a network. `calls` are all that came, `waits` the seconds waited.

    A function that nobody has set an answer for gives the example of the documentation, or a sample of its
    type: every field of the record, in values that mean nothing.
    """

    def __init__(self, package: str, configuration: Configuration) -> None:
        self.calls: list[RecordedCall] = []
        self.waits: list[float] = []
        self._package = package
        self._credentials: dict[str, Any] = {one.name: "offline" for one in configuration.credentials}
        self._answers: dict[str, Answers[Any]] = {}
        self._transport = httpx2.MockTransport(self._respond)

    @overload
    def on(self, method: Callable[..., AsyncPages[T]]) -> Answers[list[T]]: ...

    @overload
    def on(self, method: Callable[..., Awaitable[T]]) -> Answers[T]: ...

    @overload
    def on(self, method: Callable[..., Pages[T]]) -> Answers[list[T]]: ...

    @overload
    def on(self, method: Callable[..., T]) -> Answers[T]: ...

    def on(self, method: Callable[..., Any]) -> Answers[Any]:
        """The answers of a function, given as the method of a client's resource: `api.on(client.users.get)`.

        For a list, an answer is a page: its records, or the whole JSON that holds them. The list goes on to
        the answer that is set after it, and ends with the last. Raises `TypeError` for anything else.
        """
        return self._answers.setdefault(_name(method), Answers())

    def on_request(self) -> Answers[Any]:
        """The answers of `client.request`, whatever it asks for."""
        return self._answers.setdefault(_FREE, Answers())

    def calls_of(self, method: Callable[..., Any]) -> list[RecordedCall]:
        """The calls of one function, in their order."""
        name = _name(method)
        return [call for call in self.calls if call.operation == name]

    def _offline(self, kind: type[S], options: Mapping[str, Any]) -> S:
        http = httpx2.Client(transport=self._transport)
        client = kind(base_url=_HOST, http_client=http, **self._credentials, **options)
        client.timing = replace(client.timing, sleep=self.waits.append)
        return client

    def _offline_async(self, kind: type[A], options: Mapping[str, Any]) -> A:
        async def wait(seconds: float) -> None:
            self.waits.append(seconds)

        http = httpx2.AsyncClient(transport=self._transport)
        client = kind(base_url=_HOST, http_client=http, **self._credentials, **options)
        client.timing = replace(client.timing, async_sleep=wait)
        return client

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        name = str(request.extensions.get("operation", _FREE))
        operation = None if name == _FREE else _operation(self._package, name)
        call = RecordedCall(name, request, _variables(operation.route, request) if operation else {})
        self.calls.append(call)
        answers = self._answers.get(name) or Answers[Any]()
        answer, was_given, more = answers._next()  # pyright: ignore[reportPrivateUsage]
        is_list = operation is not None and operation.pagination is not None
        whole = _default(self._package, operation) if answer is None or is_list else None
        if answer is None:
            answer, was_given = _Answer(value=whole), True
        if answer.error is not None:
            answer.error.request = request
            raise answer.error
        value, headers = answer.value, answer.headers
        if answer.function is not None:
            value, was_given = answer.function(call), False
        if operation is not None and operation.pagination is not None and answer.status < 400:
            number = len(self.calls) if more else 0
            value, leading = paged(operation, request, value, whole, number=number, was_given=was_given)
            headers = {**leading, **headers}
        return _response(operation, answer.status, value, headers)


def _name(method: Callable[..., Any]) -> str:
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(f"expected the method of a resource, such as client.things.get, not {method!r}")
    if hasattr(method, "has_several_calls"):
        raise TypeError(f"{method.__name__} makes several calls: set the answer of each")
    return f"{_module(type(resource))}.{method.__name__}"


def _module(kind: type[Any]) -> str:
    """The module of a resource's class, which may be subclassed by the user."""
    generated = next(one for one in reversed(kind.__mro__) if ".endpoints." in one.__module__)
    return generated.__module__.rpartition(".")[2]


@cache
def _operation(package: str, name: str) -> Operation[Any] | None:
    module = import_module(f"{package}.endpoints.{name.partition('.')[0]}")
    for value in vars(module).values():
        if isinstance(value, Operation):
            operation: Operation[Any] = value
            if operation.name == name:
                return operation
    return None


@cache
def _examples(package: str) -> Mapping[str, Any]:
    """The answers that the documentation shows, by operation."""
    path = Path(str(import_module(package).__file__)).with_name("examples.json")
    examples: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return examples


def _default(package: str, operation: Operation[Any] | None) -> Any:
    if operation is None:
        return {}
    examples = _examples(package)
    if operation.name in examples:
        return examples[operation.name]
    match operation.answer:
        case "json":
            return sample(operation.returns)
        case "binary":
            return b""
        case "empty":
            return UNSET
        case "events" | "json-lines":
            return [sample(operation.returns)]
        case "unknown":
            return {}


def _variables(route: str, request: httpx2.Request) -> dict[str, str]:
    pattern = re.sub(r"\\\{(.+?)\\\}", "([^/]*)", re.escape(route))
    found = re.search(f"{pattern}$", request.url.raw_path.partition(b"?")[0].decode("ascii"))
    names = re.findall(r"\{(.+?)\}", route)
    return dict(zip(names, map(unquote, found.groups()), strict=True)) if found else {}


def _response(
    operation: Operation[Any] | None, status: int, value: Any, headers: Mapping[str, str]
) -> httpx2.Response:
    if value is UNSET or (value is None and operation is not None and operation.answer == "empty"):
        return httpx2.Response(status, headers=headers)
    if operation is not None and operation.answer in ("events", "json-lines") and status < 400:
        return _streamed(operation, status, value, headers)
    if isinstance(value, bytes):
        return httpx2.Response(status, content=value, headers=headers)
    content = json.dumps(to_wire(value, "")).encode()
    return httpx2.Response(status, content=content, headers={"Content-Type": "application/json", **headers})


def _streamed(
    operation: Operation[Any], status: int, values: Any, headers: Mapping[str, str]
) -> httpx2.Response:
    events = operation.answer == "events"
    before, after, kind = (
        ("data: ", "\n\n", "text/event-stream") if events else ("", "\n", "application/x-ndjson")
    )
    text = "".join(f"{before}{json.dumps(to_wire(value, ''))}{after}" for value in values)
    return httpx2.Response(status, content=text.encode(), headers={"Content-Type": kind, **headers})
