"""Copies of requests without secrets, for errors and answers to hold. What was sent is left alone."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import quote, urlencode

import httpx2

HIDDEN = "***"
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def redacted_request(
    request: httpx2.Request, secret_headers: Collection[str], secret_query: Collection[str]
) -> httpx2.Request:
    """A copy of a request. `secret_headers` are in lower case; those that always hold secrets count too."""
    copy = httpx2.Request.__new__(httpx2.Request)
    copy.__dict__.update(request.__dict__)
    copy.headers = _redacted(request.headers, secret_headers)
    copy.url = hidden_query(request.url, secret_query) if secret_query else request.url
    return copy


def redact_response(
    response: httpx2.Response, secret_headers: Collection[str], secret_query: Collection[str]
) -> None:
    """Takes the secrets out of what an answer holds: its request, and those that the server repeats.

    The cookies of a success stay: the caller may want them.
    """
    response.request = redacted_request(response.request, secret_headers, secret_query)
    response.next_request = None  # what httpx2 would send after a redirect: a copy, with every secret
    if not response.is_success:
        response.headers = _redacted(response.headers, secret_headers)
    if secret_query and "location" in response.headers:  # which repeats the query, as a rule
        response.headers = httpx2.Headers(response.headers)
        response.headers["location"] = _hidden_location(response.headers["location"], secret_query)


def _redacted(headers: httpx2.Headers, secret_headers: Collection[str]) -> httpx2.Headers:
    hidden = HIDDEN.encode()
    return httpx2.Headers(
        [
            (
                name,
                (
                    hidden
                    if (key := name.lower().decode("latin-1")) in secret_headers or key in _SECRET_HEADERS
                    else value
                ),
            )
            for name, value in headers.raw
        ]
    )


def _hidden_location(location: str, names: Collection[str]) -> str:
    try:
        return str(hidden_query(httpx2.URL(location), names))
    except (httpx2.InvalidURL, ValueError):
        return HIDDEN


def hidden_query(url: httpx2.URL, names: Collection[str]) -> httpx2.URL:
    """A URL as it may be shown: without the values of these query parameters."""
    pairs = url.params.multi_items()
    if not any(name in names for name, _ in pairs):
        return url
    shown = [(name, HIDDEN if name in names else value) for name, value in pairs]
    return url.copy_with(query=urlencode(shown, quote_via=quote, safe="*").encode("ascii"))
