"""From an answer that tells of a failure to the error that it stands for."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json

import httpx2

from .errors import APIStatusError, status_error_type
from .rate_limits import read_rate_limit
from .retries import read_retry_after

_LONGEST_MESSAGE = 500


def status_error(
    response: httpx2.Response, now: float, kind: type[APIStatusError] | None = None, message: str = ""
) -> APIStatusError:
    """The error that an answer's status stands for, with the server's own words as its message."""
    body = body_of(response)
    return (kind or status_error_type(response.status_code))(
        message or _message(body) or f"{response.status_code} {response.reason_phrase}".strip(),
        response=response,
        body=body,
        retry_after=read_retry_after(response.headers, now),
        rate_limit=read_rate_limit(response.headers, now),
    )


def body_of(response: httpx2.Response) -> object:
    """The JSON that an answer holds, or else its text."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return response.text


def _message(body: object) -> str:
    if isinstance(body, dict):
        return next(filter(None, (_message(body.get(key)) for key in ("message", "error", "detail"))), "")
    if not isinstance(body, str) or body.lstrip().startswith("<"):  # a page for people says nothing here
        return ""
    return body.strip()[:_LONGEST_MESSAGE]
