"""One line a request at INFO; bodies at DEBUG only, without secrets."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import quote, urlencode

import httpx2

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
HIDDEN = "***"


def hidden_query(url: httpx2.URL, names: Collection[str]) -> httpx2.URL:
    """A URL as it may be shown: without the values of these query parameters."""
    pairs = url.params.multi_items()
    if not any(name in names for name, _ in pairs):
        return url
    shown = [(name, HIDDEN if name in names else value) for name, value in pairs]
    return url.copy_with(query=urlencode(shown, quote_via=quote, safe="*").encode("ascii"))


class _QueryFilter(logging.Filter):
    """Hides query parameters of the URLs that httpx2 logs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                hidden_query(one, self.names) if isinstance(one, httpx2.URL) else one for one in record.args
            )
        return True


_QUERY_FILTER = _QueryFilter()


def hide_in_logs_of_httpx2(names: Collection[str]) -> None:
    """Keeps these query parameters out of the line that httpx2 itself logs of each request."""
    _QUERY_FILTER.names.update(names)
    logging.getLogger("httpx2").addFilter(_QUERY_FILTER)


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
