"""One line a request at INFO; bodies at DEBUG only, without secrets."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import logging
from collections.abc import Generator, Iterable
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from typing import Any

import httpx2

from .redaction import HIDDEN

LOGGER = logging.getLogger(__name__.partition("._runtime")[0])

_SECRET_KEYS = (
    "password",
    "secret",
    "token",
    "apikey",
    "authorization",
    "credential",
    "integrity",
    "signature",
    "policy",
    "downloadurl",
)
_LONGEST_BODY = 2000


_IN_A_CALL: ContextVar[bool] = ContextVar("_IN_A_CALL", default=False)


class _QueryFilter(logging.Filter):
    """Hides the query strings of this package's calls in the lines that httpx2 itself logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _IN_A_CALL.get() and isinstance(record.args, tuple):
            record.args = tuple(
                one.copy_with(query=None) if isinstance(one, httpx2.URL) else one for one in record.args
            )
        return True


_HTTPX2 = logging.getLogger("httpx2")
_HTTPX2.addFilter(_QueryFilter())
_NOT_LOGGED = nullcontext()


def queries_hidden() -> AbstractContextManager[None]:
    """Within it, what httpx2 logs of a request shows no query: it may hold what is nobody's business."""
    return _in_a_call() if _HTTPX2.isEnabledFor(logging.INFO) else _NOT_LOGGED


@contextmanager
def _in_a_call() -> Generator[None, None, None]:
    token = _IN_A_CALL.set(True)
    try:
        yield
    finally:
        _IN_A_CALL.reset(token)


def log_outcome(
    request: httpx2.Request, outcome: httpx2.Response | httpx2.RequestError, seconds: float
) -> None:
    """The line of a request. Query strings stay out: they may hold what is nobody's business."""
    if not LOGGER.isEnabledFor(logging.INFO):
        return
    said = outcome.status_code if isinstance(outcome, httpx2.Response) else type(outcome).__name__
    LOGGER.info("%s %s %s in %.3f s", request.method, request.url.path, said, seconds)


def log_bodies(
    request: httpx2.Request, outcome: httpx2.Response | httpx2.RequestError, secrets: Iterable[str]
) -> None:
    """The bodies of a request and its answer, cut where long; those that stream are left out."""
    if not LOGGER.isEnabledFor(logging.DEBUG):
        return
    for name, message in (("sent", request), ("received", outcome)):
        try:
            content = message.content  # type: ignore[union-attr]
        except (httpx2.RequestNotRead, httpx2.ResponseNotRead, AttributeError):
            continue
        LOGGER.debug("%s %s: %s", name, request.url.path, shown_body(content, secrets))


def shown_body(content: bytes, secrets: Iterable[str]) -> str:
    """A body as logs may show it: JSON with secret values hidden, or only the size of anything else."""
    try:
        text = json.dumps(_hidden(json.loads(content)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return f"{len(content)} bytes"
    for secret in secrets:
        text = text.replace(json.dumps(secret, ensure_ascii=False)[1:-1], HIDDEN)
    return text if len(text) <= _LONGEST_BODY else f"{text[:_LONGEST_BODY]}... ({len(content)} bytes)"


def _hidden(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: HIDDEN if _is_secret(key) else _hidden(inner) for key, inner in value.items()}
    return [_hidden(inner) for inner in value] if isinstance(value, list) else value


def _is_secret(key: str) -> bool:
    plain = key.lower().replace("_", "").replace("-", "")
    return any(word in plain for word in _SECRET_KEYS)
