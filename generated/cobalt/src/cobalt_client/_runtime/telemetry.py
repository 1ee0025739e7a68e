"""OpenTelemetry: a span for each call, its attempts as events, and how long calls take.

Needs the package `opentelemetry-api`, which the extra `otel` brings along.
"""

from __future__ import annotations

import time

import httpx2
from opentelemetry import context, metrics, propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from opentelemetry.util.types import AttributeValue

from .errors import APIStatusError
from .observing import Answered, Attempt, CallObserver, Repeated

_SCOPE = __name__.partition("._runtime")[0]
_BOUNDARIES = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)


class Telemetry:
    """Watches the calls of a client: `client.with_observer(Telemetry())`.

    Names and attributes follow the semantic conventions of HTTP clients. They hold no value of a call: no
    query, no path but its documented form, no header, no body. The context of the trace goes out with each
    request, but not to other hosts. Providers that are not given are OpenTelemetry's global ones.
    """

    def __init__(
        self,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
    ) -> None:
        self._tracer = trace.get_tracer(_SCOPE, tracer_provider=tracer_provider)
        meter = metrics.get_meter(_SCOPE, meter_provider=meter_provider)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )

    def begin(self, operation: str, route: str, request: httpx2.Request, /) -> CallObserver:
        """Starts the span of a call."""
        attributes: dict[str, AttributeValue] = {
            "http.request.method": request.method,
            "server.address": request.url.host,
            "server.port": request.url.port or {"http": 80, "https": 443}.get(request.url.scheme, 0),
        }
        if route:
            attributes["url.template"] = route
        name = f"{request.method} {route}".strip()
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        span.set_attribute("code.function.name", operation)
        return _CallSpan(span, self._duration, attributes)


class _CallSpan:
    """The span of one call."""

    def __init__(
        self, span: Span, duration: metrics.Histogram, attributes: dict[str, AttributeValue]
    ) -> None:
        self._span, self._duration, self._attributes = span, duration, attributes
        self._started = time.perf_counter()
        self._outer = context.attach(trace.set_span_in_context(span))

    def sending(self, attempt: Attempt, request: httpx2.Request, /) -> None:
        """Sends the trace's context along."""
        if not attempt.foreign:
            propagate.inject(request.headers, context=trace.set_span_in_context(self._span))

    def answered(self, answered: Answered) -> None:
        """The last answer's status is the call's."""
        self._attributes.pop("http.response.status_code", None)
        if answered.status_code is not None:
            self._attributes["http.response.status_code"] = answered.status_code
            self._span.set_attribute("http.response.status_code", answered.status_code)
        if answered.attempt.number > 1:
            self._span.set_attribute("http.request.resend_count", answered.attempt.number - 1)

    def repeating(self, repeated: Repeated) -> None:
        """Notes what failed, and the wait that follows."""
        answered = repeated.answered
        reason = answered.status_code or type(answered.error).__name__
        self._span.add_event(
            "retry",
            {
                "error.type": str(reason),
                "http.request.resend_count": answered.attempt.number,
                "retry.wait": repeated.wait,
            },
        )

    def ended(self, error: BaseException | None, /) -> None:
        """Ends the span, and counts how long the call took."""
        if error is not None:
            kind = str(error.status_code) if isinstance(error, APIStatusError) else type(error).__qualname__
            self._attributes["error.type"] = kind
            self._span.set_attribute("error.type", kind)
            self._span.set_status(Status(StatusCode.ERROR))
        self._duration.record(time.perf_counter() - self._started, self._attributes)
        context.detach(self._outer)
        self._span.end()
