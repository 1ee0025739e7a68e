"""URLs: path parameters and query strings."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from .errors import InvalidArgumentError
from .types import QueryStyle

_NO_TEXT = "half of a surrogate pair is no text that can be sent"
_PARAMETER = re.compile(r"\{([^{}]*)\}")


def write_path(route: str, values: Mapping[str, Any]) -> str:
    """A route with its `{name}` parts filled in, percent-encoded.

    Raises `InvalidArgumentError` for what would make it another route: an empty value, `.` or `..`.
    """
    return _PARAMETER.sub(lambda part: _segment(part[1], values[part[1]]), route)


def _segment(name: str, value: Any) -> str:
    text = _text(value)
    if text in ("", ".", "..") or value is None:
        raise InvalidArgumentError(f"{text!r} cannot stand in a path", parameter=name)
    try:
        return quote(text, safe="")
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(_NO_TEXT, parameter=name) from error


def write_query(values: Mapping[str, Any], style: QueryStyle) -> str:
    """A query string, without the question mark, of values in wire form; null is left out.

    Lists repeat their key, which `brackets` marks with `[]`; objects are compact JSON.
    """
    if not values:
        return ""
    return urlencode(list(_pairs(values, "[]" if style == "brackets" else "")), quote_via=quote)


def write_form(values: Mapping[str, Any]) -> bytes:
    """A form body of values in wire form; null is left out."""
    return urlencode(list(_pairs(values, ""))).encode("ascii")


def _pairs(values: Mapping[str, Any], mark: str) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        if isinstance(value, list):
            yield from ((key + mark, _sendable(key, element)) for element in value)
        elif value is not None:
            yield key, _sendable(key, value)


def _sendable(name: str, value: Any) -> str:
    text = _text(value)
    if not text.isascii() and any("\ud800" <= one <= "\udfff" for one in text):
        raise InvalidArgumentError(_NO_TEXT, parameter=name)
    return text


def _text(value: Any) -> str:
    return value if isinstance(value, str) else write_json(value).decode("utf-8")


def write_json(value: Any) -> bytes:
    """Compact JSON of a value in wire form. Raises `InvalidArgumentError` for NaN and broken text."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise InvalidArgumentError(f"not JSON: {error}") from error
