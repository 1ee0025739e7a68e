"""What users set, and whether it can be used. Each check raises `InvalidArgumentError` with the argument."""

from __future__ import annotations

import re
from collections.abc import Mapping

import httpx2

from .errors import InvalidArgumentError

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SECRET = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_URL = re.compile(r"https?://[^/?#@\s]+(/[^?#\s]*)?")
_LONGEST_WAIT = 2_000_000
"""Seconds: systems cannot wait much longer."""


def checked_base_url(url: object) -> str:
    """A server's URL, without a closing slash."""
    if not isinstance(url, str) or not _URL.fullmatch(url):
        raise InvalidArgumentError(
            "expected http(s)://host/path without user, query or fragment", parameter="base_url"
        )
    try:
        httpx2.URL(url).host.encode("idna")
    except (httpx2.InvalidURL, UnicodeError) as error:
        raise InvalidArgumentError(f"no server has this URL: {error}", parameter="base_url") from error
    return url.rstrip("/")


def checked_secret(secret: object, name: str) -> str:
    """A credential as headers can hold it. The error does not show it."""
    if not isinstance(secret, str) or not _SECRET.fullmatch(secret):
        raise InvalidArgumentError("expected printable ASCII, without blanks around it", parameter=name)
    return secret


def checked_header(name: object, value: object) -> str:
    """A header's text."""
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise InvalidArgumentError(f"{name!r} is no header's name", parameter="headers")
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()) or value != value.strip():
        raise InvalidArgumentError("a header holds printable ASCII, without blanks around it", parameter=name)
    return value


def checked_method(method: object) -> None:
    """An HTTP method."""
    if not isinstance(method, str) or not method.isascii() or not method.isalpha():
        raise InvalidArgumentError(f"{method!r} is no HTTP method", parameter="method")


def checked_path(path: object) -> None:
    """A path that is sent as it is, below a server's URL. Half a surrogate pair is not printable either."""
    if not isinstance(path, str) or not path.isprintable() or " " in path or "#" in path:
        raise InvalidArgumentError(
            "it is sent as it is: percent-encode what a URL cannot hold", parameter="path"
        )
    segments = path.split("/")
    if not path.startswith("/") or path.startswith("//") or {".", ".."} & set(segments) or "?" in path:
        raise InvalidArgumentError(
            "expected /a/path below the server's URL, without a query", parameter="path"
        )


def checked_text(value: object, parameter: str) -> None:
    """A text, or nothing."""
    if not isinstance(value, str | None):
        raise InvalidArgumentError(f"expected a text, not {value!r}", parameter=parameter)


def checked_mapping(values: object, parameter: str) -> None:
    """Values by name."""
    if not isinstance(values, Mapping):
        raise InvalidArgumentError("expected a mapping of names to values", parameter=parameter)


def checked_seconds(seconds: object, parameter: str) -> None:
    """Seconds to wait. NaN is none."""
    is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    if not is_number or not 0 < seconds <= _LONGEST_WAIT:  # type: ignore[operator]
        raise InvalidArgumentError(
            f"expected seconds above 0 and up to {_LONGEST_WAIT:,}, or None", parameter=parameter
        )


def checked_http_client(given: object, kind: type[httpx2.Client] | type[httpx2.AsyncClient]) -> None:
    """A user's own connection pool."""
    if not isinstance(given, kind):
        raise InvalidArgumentError(
            f"expected an httpx2.{kind.__name__}, not {type(given).__name__}", parameter="http_client"
        )
