"""What a client keeps secret, and copies without it for errors and answers to hold."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
from collections.abc import Collection
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urlencode

import httpx2

from .raw_bodies import RawBody, SentBody

HIDDEN = "***"
_SECRET_HEADERS = frozenset({b"authorization", b"proxy-authorization", b"cookie", b"set-cookie"})
_SHORTEST_SECRET = 6
"""Shorter ones are found in any text."""
_OF_THE_OLD_BODY = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class Redaction:
    """What one client keeps secret: headers by name, in lower case, query parameters, and the secrets."""

    def __init__(
        self, headers: Collection[str] = (), query: Collection[str] = (), secrets: Collection[str] = ()
    ) -> None:
        self._headers = _SECRET_HEADERS.union(name.encode("ascii") for name in headers)
        self._query = frozenset(query)
        long = {secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}
        written = long | {json.dumps(one)[1:-1] for one in long} | {quote(one, safe="") for one in long}
        self._secrets = sorted(written, key=len, reverse=True)  # one may begin with another

    def __repr__(self) -> str:
        return f"Redaction({HIDDEN})"

    def request(self, request: httpx2.Request) -> httpx2.Request:
        """A copy of a request without credentials, and without a raw body's bytes."""
        copy = httpx2.Request.__new__(httpx2.Request)
        copy.__dict__.update(request.__dict__)
        copy.headers = self._without_secret_headers(request.headers)
        copy.url = self.url(request.url)
        if isinstance(request.stream, RawBody):
            copy.stream = SentBody()
        return copy

    def clean(self, response: httpx2.Response) -> None:
        """Takes the secrets out of what an answer holds: its request, and those that the server repeats.

        The headers of a success stay, cookies among them: the caller may want them.
        """
        response.request = self.request(response.request)
        response.next_request = None  # what httpx2 would send after a redirect: a copy, with every secret
        if not response.is_success:
            response.headers = httpx2.Headers(
                [
                    (name, self.text(value.decode("latin-1")).encode("latin-1"))
                    for name, value in self._without_secret_headers(response.headers).raw
                ]
            )
        if self._query and "location" in response.headers:  # which repeats the query, as a rule
            response.headers = httpx2.Headers(response.headers)
            response.headers["location"] = self._location(response.headers["location"])

    def answer(self, response: httpx2.Response) -> httpx2.Response:
        """An answer whose body has been read, as errors hold it: a copy where its body repeats a secret."""
        if not self._secrets:
            return response
        text = response.text
        shown = self.text(text)
        with suppress(ValueError, RecursionError):  # in JSON, a secret may be written in many ways
            parsed = json.loads(response.content)
            if (hidden := self._value(parsed)) != parsed:
                shown = json.dumps(hidden)
        return response if shown == text else self._with_body(response, shown)

    def _with_body(self, response: httpx2.Response, text: str) -> httpx2.Response:
        kept = [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_OLD_BODY]
        copy = httpx2.Response(
            response.status_code,
            headers=kept,
            content=text.encode("utf-8", "replace"),
            request=response.request,
            extensions=response.extensions,
        )
        copy.encoding = "utf-8"
        with suppress(RuntimeError):  # an answer that was made by hand took no time
            copy.elapsed = response.elapsed
        self.clean(copy)
        return copy

    def text(self, text: str) -> str:
        """A text without the secrets that occur in it, plain or as JSON and URLs write them."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(key): self._value(inner) for key, inner in value.items()}
        return [self._value(inner) for inner in value] if isinstance(value, list) else value

    def url(self, url: httpx2.URL) -> httpx2.URL:
        """A URL as it may be shown: without the values of secret query parameters."""
        pairs = url.params.multi_items() if self._query else []
        if not any(name in self._query for name, _ in pairs):
            return url
        shown = [(name, HIDDEN if name in self._query else value) for name, value in pairs]
        return url.copy_with(query=urlencode(shown, quote_via=quote, safe="*").encode("ascii"))

    def _location(self, location: str) -> str:
        try:
            return str(self.url(httpx2.URL(location)))
        except (httpx2.InvalidURL, ValueError):
            return HIDDEN

    def _without_secret_headers(self, headers: httpx2.Headers) -> httpx2.Headers:
        hidden, secret = HIDDEN.encode("ascii"), self._headers
        return httpx2.Headers(
            [(name, hidden if name.lower() in secret else value) for name, value in headers.raw]
        )


NO_SECRETS = Redaction()
