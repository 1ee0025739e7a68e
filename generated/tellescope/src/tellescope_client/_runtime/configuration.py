"""What an API's client is configured with, and the options of a call."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, Unpack
from urllib.parse import quote

import httpx2

from .errors import InvalidArgumentError, MissingCredentialsError
from .redaction import Redaction
from .retries import USUAL_POLICY, RetryPolicy
from .throttle import Throttle
from .types import QueryStyle
from .validation import (
    checked_base_url,
    checked_header,
    checked_mapping,
    checked_seconds,
    checked_secret,
)

if TYPE_CHECKING:
    from .observing import Observer

DEFAULT_TIMEOUT = 60.0
"""Seconds to wait for a connection, for each read, and for each write."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A secret, and the header, the query parameter or the cookie that carries it.

    `env` names the environment variable that can hold it.
    """

    name: str
    header: str = ""
    format: str = "{}"
    env: str = ""
    query: str = ""
    cookie: str = ""


class Secrets(NamedTuple):
    """What credentials add to a call: headers (cookies among them) and query parameters, by name."""

    headers: Mapping[str, str]
    query: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Configuration:
    """An API: its name, the package that speaks it, its servers by name (the first is the default).

    `hosts` are the servers that some operations go to, whichever of `servers` is chosen for the others.
    `security` is what calls need that do not say it themselves: alternatives, each the names of credentials
    that go together. None: the documentation does not say, and the credentials at hand are sent.
    """

    title: str
    package: str
    version: str
    servers: Mapping[str, str]
    credentials: tuple[Credential, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    query_style: QueryStyle = "repeat"
    hosts: Mapping[str, str] = field(default_factory=dict[str, str])

    def base_url(self, environment: str | None, base_url: str | None) -> str:
        """The server's URL without a closing slash. Raises `InvalidArgumentError` for what is none."""
        if base_url is None:
            environment = environment or next(iter(self.servers), "")
            if environment not in self.servers:
                known = ", ".join(map(repr, self.servers)) or "none: give base_url"
                raise InvalidArgumentError(f"{environment!r} is none of: {known}", parameter="environment")
            base_url = self.servers[environment]
        return checked_base_url(base_url)


class CallOptions(TypedDict, total=False):
    """What can differ from call to call.

    What a call is given goes before what `with_options` says, and that before what the client was made with.
    `timeout` is in seconds for each wait (None: wait for ever), `total_timeout` for the whole call with its
    repetitions; `max_retries` how often a failed call is repeated, `retry_policy` which ones and when;
    `retry_writes` also repeats calls that may have been carried out; `throttle` spaces calls out; `strict`
    refuses answers with values that do not fit their documented types; `headers` are sent along, and replace
    those of the credentials (`extra_headers` is another name of theirs). `extra_query` and `extra_body` are
    parameters that the documentation leaves out, by wire name, of the query and of the body.
    """

    timeout: float | httpx2.Timeout | None
    total_timeout: float | None
    max_retries: int
    retry_policy: RetryPolicy
    retry_writes: bool
    throttle: Throttle | None
    strict: bool
    headers: Mapping[str, str]
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Options:
    """The values of `CallOptions`, with their defaults, and those around each call, the outermost first."""

    timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT
    total_timeout: float | None = None
    max_retries: int = 2
    retry_policy: RetryPolicy = USUAL_POLICY
    retry_writes: bool = False
    throttle: Throttle | None = None
    strict: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    middleware: tuple[Any, ...] = ()
    observers: tuple[Observer, ...] = ()

    def __post_init__(self) -> None:
        if type(self.max_retries) is not int or self.max_retries < 0:
            raise InvalidArgumentError("expected a whole number, 0 or more", parameter="max_retries")
        for name, kind in (("retry_policy", RetryPolicy), ("throttle", Throttle | None)):
            if not isinstance(getattr(self, name), kind):
                raise InvalidArgumentError(f"expected a {name.title().replace('_', '')}", parameter=name)
        if not isinstance(self.timeout, httpx2.Timeout | None):
            checked_seconds(self.timeout, "timeout")
        if self.total_timeout is not None:
            checked_seconds(self.total_timeout, "total_timeout")

    def but(self, **changes: Unpack[CallOptions]) -> Options:
        """These options with changes; headers and extra parameters add up. Raises `InvalidArgumentError`."""
        known = CallOptions.__annotations__
        if unknown := changes.keys() - known.keys():
            raise TypeError(
                f"unknown option {', '.join(sorted(unknown))}; the options are {', '.join(known)}"
            )
        for name in ("headers", "extra_headers", "extra_query", "extra_body"):
            checked_mapping(changes.get(name, {}), name)
        headers = merged_headers(changes.get("headers", {}), changes.get("extra_headers", {}))
        for name, value in headers.items():
            checked_header(name, value)
        others: dict[str, Any] = {name: value for name, value in changes.items() if name != "extra_headers"}
        added: dict[str, Any] = {
            "headers": merged_headers(self.headers, headers),
            "extra_query": {**self.extra_query, **changes.get("extra_query", {})},
            "extra_body": {**self.extra_body, **changes.get("extra_body", {})},
        }
        return replace(self, **(others | added))

    def within(self, *, middleware: tuple[Any, ...] = (), observers: tuple[Observer, ...] = ()) -> Options:
        """These options with more around each call, within what is there already."""
        return replace(self, middleware=self.middleware + middleware, observers=self.observers + observers)


def merged_headers(*layers: Mapping[str, str]) -> dict[str, str]:
    """Headers of several origins, of which the later go before the earlier, however their names are spelt."""
    given = [layer for layer in layers if layer]
    if len(given) < 2:
        return dict(*given)
    return dict({name.lower(): (name, value) for layer in layers for name, value in layer.items()}.values())


class Credentials:
    """The secrets of one client. They leave it only as headers and query parameters of requests."""

    def __init__(self, known: tuple[Credential, ...], given: Mapping[str, str | None]) -> None:
        self._known = {credential.name: credential for credential in known}
        self.query_names = frozenset(one.query for one in known if one.query)
        self._written: dict[tuple[tuple[str, ...], ...] | None, Secrets] = {}
        self._given = {
            name: checked_secret(secret, name) for name, secret in given.items() if secret is not None
        }
        self._at_hand = self._given | {
            credential.name: checked_secret(os.environ[credential.env], credential.env)
            for credential in known
            if credential.name not in self._given and credential.env and os.environ.get(credential.env)
        }
        header_names = {"cookie" if one.cookie else one.header.lower() for one in known} - {""}
        self.redaction = Redaction(header_names, self.query_names, tuple(self._at_hand.values()))
        for credential in known:
            if credential.cookie and re.search("[;,]", self._at_hand.get(credential.name, "")):
                raise InvalidArgumentError(
                    "a cookie holds neither comma nor semicolon", parameter=credential.name
                )

    def __repr__(self) -> str:
        return f"Credentials({', '.join(f'{name}=***' for name in self._at_hand)})"

    def __reduce__(self) -> str:
        raise TypeError("credentials cannot be pickled or copied")

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets themselves, and as a URL writes them, to keep them out of logs."""
        plain = tuple(self._at_hand.values())
        return plain + tuple(quote(secret, safe="") for secret in plain) if self.query_names else plain

    def secrets_for(self, security: tuple[tuple[str, ...], ...] | None) -> Secrets:
        """What a call sends along whose documentation asks for one of the alternatives `security`.

        Secrets given to the client go before those of the environment. Raises `MissingCredentialsError`.
        """
        if security not in self._written:
            self._written[security] = self._choose(security)
        return self._written[security]

    def _choose(self, security: tuple[tuple[str, ...], ...] | None) -> Secrets:
        if security is None:
            return self._write(tuple(self._given) or tuple(self._at_hand))
        if not security:
            return self._write(())
        for held in (self._given, self._at_hand):
            for names in security:
                if all(name in held for name in names):
                    return self._write(names)
        raise MissingCredentialsError(f"this call needs {self._wanted(security)}")

    def _write(self, names: tuple[str, ...]) -> Secrets:
        headers: dict[str, str] = {}
        query: dict[str, str] = {}
        cookies: dict[str, str] = {}
        for credential in (self._known[name] for name in names):
            carrier, wire = headers, credential.header
            if credential.query:
                carrier, wire = query, credential.query
            elif credential.cookie:
                carrier, wire = cookies, credential.cookie
            carrier.setdefault(wire, credential.format.replace("{}", self._at_hand[credential.name]))
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        return Secrets(headers, query)

    def _wanted(self, security: tuple[tuple[str, ...], ...]) -> str:
        return ", or ".join(
            " and ".join(
                (
                    f"{name} (argument, or environment variable {self._known[name].env})"
                    if self._known[name].env
                    else name
                )
                for name in names
                if name not in self._at_hand
            )
            for names in security
        )
