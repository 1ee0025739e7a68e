"""Middleware, hooks and telemetry: what stands around each attempt, and who is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sample import ID, SECRET

from clientwright.runtime.errors import APIConnectionError, NotFoundError, ServerError
from clientwright.runtime.observing import Answered, Attempt, Repeated
from clientwright.runtime.telemetry import Telemetry

OK = Reply(json={"id": ID})


def marking(ask: Ask, name: str, log: list[str]) -> Any:
    """Middleware of the kind that `ask`'s client takes, which adds a header and writes down when it runs."""

    def before(request: httpx2.Request) -> None:
        log.append(f"{name} in")
        request.headers["x-mark"] = request.headers.get("x-mark", "") + name

    def after(response: httpx2.Response) -> httpx2.Response:
        log.append(f"{name} out {response.status_code} {len(response.content)}")
        return response

    def middleware(request: httpx2.Request, send: Any) -> httpx2.Response:
        before(request)
        return after(send(request))

    async def asynchronous(request: httpx2.Request, send: Any) -> httpx2.Response:
        before(request)
        return after(await send(request))

    return middleware if ask.kind == "sync" else asynchronous


def test_middleware_stands_around_each_attempt_the_first_outermost(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503, body=b""), OK)
    log: list[str] = []
    first, second = marking(ask, "a", log), marking(ask, "b", log)
    assert ask(lambda api: api.with_middleware(first).with_middleware(second).things.get(ID)).id == ID
    size = len(OK.content())
    failed = ["a in", "b in", "b out 503 0", "a out 503 0"]
    assert log == [*failed, "a in", "b in", f"b out 200 {size}", f"a out 200 {size}"]
    assert [one.headers["x-mark"] for one in loopback.requests] == ["ab", "abab"]
    assert ask.waits == [0.5]


def test_middleware_answers_instead_of_the_server(ask: Ask, loopback: Loopback) -> None:
    def middleware(request: httpx2.Request, _send: Any) -> httpx2.Response:
        return httpx2.Response(200, json={"id": "kept"}, request=request)

    async def asynchronous(request: httpx2.Request, send: Any) -> httpx2.Response:
        return middleware(request, send)

    chosen = middleware if ask.kind == "sync" else asynchronous
    assert ask(lambda api: api.with_middleware(chosen).things.get(ID)).id == "kept"
    assert loopback.requests == []


@pytest.mark.parametrize("error", [httpx2.ConnectError("refused"), KeyError("mine")])
def test_what_middleware_raises_is_an_attempt_that_failed_or_ends_the_call(
    ask: Ask, loopback: Loopback, error: Exception
) -> None:
    def middleware(request: httpx2.Request, _send: Any) -> httpx2.Response:
        if isinstance(error, httpx2.RequestError):
            error.request = request
        raise error

    async def asynchronous(request: httpx2.Request, send: Any) -> httpx2.Response:
        return middleware(request, send)

    chosen = middleware if ask.kind == "sync" else asynchronous
    expected = KeyError if isinstance(error, KeyError) else APIConnectionError
    with pytest.raises(expected, match="mine" if expected is KeyError else "refused"):
        ask(lambda api: api.with_middleware(chosen).things.get(ID))
    assert ask.waits == ([] if expected is KeyError else [0.5, 1.0])
    assert loopback.requests == []


def test_middleware_that_returns_no_answer_is_named(ask: Ask) -> None:
    def forgetful(request: httpx2.Request, send: Any) -> Any:
        send(request)

    async def asynchronous(request: httpx2.Request, send: Any) -> Any:
        await send(request)

    chosen: Any = forgetful if ask.kind == "sync" else asynchronous
    name = "forgetful" if ask.kind == "sync" else "asynchronous"
    with pytest.raises(TypeError, match=f"{name} returned NoneType, not the answer"):
        ask(lambda api: api.with_middleware(chosen).things.get(ID))


def test_hooks_are_told_of_each_attempt_without_secrets(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503, headers={"Retry-After": "3"}), OK)
    told: list[Any] = []

    def use(api: Any) -> Any:
        return api.with_hooks(
            on_request=told.append, on_response=told.append, on_retry=told.append
        ).things.get(ID, filter={"mail": "a@example.com"})

    ask(use)
    first, failed, repeated, second, fine = told
    assert first == Attempt("things.get", "GET", "/thing/{id}", f"{loopback.url}/v1/thing/{ID}", 1, False)
    assert isinstance(failed, Answered) and (failed.attempt, failed.status_code) == (first, 503)
    assert failed.headers["retry-after"] == "3" and failed.error is None and failed.seconds > 0
    assert repeated == Repeated(failed, 3.0)
    assert isinstance(second, Attempt) and second.number == 2
    assert (fine.attempt, fine.status_code) == (second, 200)
    assert SECRET not in repr(told) and "example.com" not in repr(told)


def test_hooks_are_told_why_no_answer_came(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(hang_up=True))
    told: list[Answered] = []
    with pytest.raises(APIConnectionError):
        ask(lambda api: api.with_hooks(on_response=told.append).things.create(fname="Ada"))
    assert [(one.status_code, type(one.error)) for one in told] == [(None, httpx2.RemoteProtocolError)]


# --- OpenTelemetry ---------------------------------------------------------------------------------------


class Traced:
    """Providers that keep what they are told."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.telemetry = Telemetry(self.tracers, MeterProvider([self.reader]))

    def durations(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """How often a duration was counted, with its attributes."""
        found = self.reader.get_metrics_data()
        for resource in found.resource_metrics if found else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
                    for point in metric.data.data_points:
                        yield getattr(point, "count", 0), dict(point.attributes or {})


def test_a_call_is_one_span_with_its_repetitions_as_events(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(503), Reply(503), OK)
    traced = Traced()
    query = {"mail": "a@example.com"}
    ask(lambda api: api.with_observer(traced.telemetry).things.get(ID, filter=query))
    (span,) = traced.exporter.get_finished_spans()
    port = int(loopback.url.rpartition(":")[2])
    common = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.template": "/thing/{id}",
        "http.response.status_code": 200,
    }
    assert (
        span.name == "GET /thing/{id}"
        and span.kind.name == "CLIENT"
        and span.status.status_code.name == "UNSET"
    )
    assert span.attributes == common | {"code.function.name": "things.get", "http.request.resend_count": 2}
    assert [(event.name, dict(event.attributes or {})) for event in span.events] == [
        ("retry", {"error.type": "503", "http.request.resend_count": n, "retry.wait": wait})
        for n, wait in ((1, 0.5), (2, 1.0))
    ]
    assert list(traced.durations()) == [(1, common)]
    assert ID not in span.to_json() and "example.com" not in span.to_json() and SECRET not in span.to_json()
    context = span.get_span_context()
    assert context is not None
    assert {one.headers["traceparent"].split("-")[1] for one in loopback.requests} == {
        f"{context.trace_id:032x}"
    }


def test_a_call_that_fails_says_so_in_its_span_and_in_the_metric(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(404, json={"message": f"no {ID}"}))
    traced = Traced()
    with pytest.raises(NotFoundError):
        ask(lambda api: api.with_observer(traced.telemetry).things.get(ID))
    loopback.replies(Reply(hang_up=True))
    with pytest.raises(APIConnectionError):
        ask(lambda api: api.with_observer(traced.telemetry).things.create())
    spans = traced.exporter.get_finished_spans()
    assert [span.status.status_code.name for span in spans] == ["ERROR", "ERROR"]
    assert [(span.attributes or {})["error.type"] for span in spans] == ["404", "APIConnectionError"]
    assert sorted(attributes["error.type"] for _, attributes in traced.durations()) == [
        "404",
        "APIConnectionError",
    ]
    assert all(ID not in span.to_json() for span in spans)


def test_a_span_hangs_below_the_one_around_the_call_and_leaves_it_in_place(
    ask: Ask, loopback: Loopback
) -> None:
    loopback.replies(OK)
    traced = Traced()
    tracer = traced.tracers.get_tracer("test")
    with tracer.start_as_current_span("around"):
        ask(lambda api: api.with_observer(traced.telemetry).things.get(ID))
        with tracer.start_as_current_span("after"):
            pass
    inner, after, around = traced.exporter.get_finished_spans()
    assert inner.parent is not None and after.parent is not None
    assert inner.parent.span_id == after.parent.span_id == around.get_span_context().span_id  # type: ignore[union-attr]


def test_a_streamed_answer_and_a_server_error_end_their_spans(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(500))
    traced = Traced()
    with pytest.raises(ServerError):
        ask(lambda api: api.with_options(max_retries=0).with_observer(traced.telemetry).things.report())
    assert len(traced.exporter.get_finished_spans()) == 1
