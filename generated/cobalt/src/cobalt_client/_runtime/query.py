"""URLs: path parameters and query strings."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote, urlencode

from .errors import InvalidArgumentError
from .types import ParameterStyle, QueryStyle

_NO_STYLES: Final[Mapping[str, ParameterStyle]] = MappingProxyType({})
_BETWEEN: Final = {"comma": ",", "space": "%20", "pipe": "%7C"}
_NO_TEXT = "half of a surrogate pair is no text that can be sent"
_PARAMETER = re.compile(r"\{([^{}]*)\}")


def write_path(
    route: str, values: Mapping[str, Any], styles: Mapping[str, ParameterStyle] = _NO_STYLES
) -> str:
    """A route with its `{name}` parts filled in, percent-encoded.

    Raises `InvalidArgumentError` for what would make it another route: an empty value, `.` or `..`.
    """
    return "".join(
        f"{before}{_segment(name, values.get(name), name in styles)}" if name else before
        for before, name in _route_parts(route)
    )


@cache
def _route_parts(route: str) -> tuple[tuple[str, str], ...]:
    """The parts of an operation's route: a text as it stands, and the parameter that follows it, if any."""
    *texts, last = _PARAMETER.split(route)
    return (*zip(texts[::2], texts[1::2], strict=True), (last, ""))


def _segment(name: str, value: Any, delimited: bool) -> str:
    if type(value) is str and value.isascii() and value.isalnum():  # as most ids are: nothing to encode
        return value
    parts = _flat(value) if delimited and isinstance(value, list | dict) else [value]
    text = ",".join(map(_text, parts))
    if text in ("", ".", "..") or value is None:
        raise InvalidArgumentError(f"{text!r} cannot stand in a path", parameter=name)
    return ",".join(_quoted(name, one) for one in parts)


def _quoted(name: str, value: Any) -> str:
    try:
        return quote(_text(value), safe="")
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(_NO_TEXT, parameter=name) from error


def write_query(
    values: Mapping[str, Any], style: QueryStyle, styles: Mapping[str, ParameterStyle] = _NO_STYLES
) -> str:
    """A query string, without the question mark, of values in wire form; null is left out.

    Lists repeat their key, which `brackets` marks with `[]`; objects are compact JSON. `styles` are the
    parameters whose lists and objects are written in another way.
    """
    if not values:
        return ""
    mark = "[]" if style == "brackets" else ""
    if not styles:
        return urlencode(list(_pairs(values, mark)), quote_via=quote)
    return "&".join(
        part for name, value in values.items() for part in _parts(name, value, mark, styles.get(name))
    )


def _parts(name: str, value: Any, mark: str, style: ParameterStyle | None) -> Iterator[str]:
    """The `name=value` parts of a query that one parameter makes, percent-encoded."""
    if style in _BETWEEN and isinstance(value, list | dict):
        if value:
            yield f"{_quoted(name, name)}={_BETWEEN[style].join(_quoted(name, one) for one in _flat(value))}"
        return
    pairs: Iterable[tuple[str, str]] = _pairs({name: value}, mark)
    if isinstance(value, dict) and style == "deep":
        pairs = _deep(name, value)
    elif isinstance(value, dict) and style == "spread":
        pairs = _pairs(value, mark)
    for key, text in pairs:
        yield f"{_quoted(name, key)}={_quoted(name, text)}"


def _flat(value: list[Any] | dict[str, Any]) -> list[Any]:
    """The elements of a list, or the keys and values of an object by turns; null is left out."""
    if isinstance(value, list):
        return [one for one in value if one is not None]
    return [part for key, one in value.items() if one is not None for part in (key, one)]


def write_list(value: Any) -> Any:
    """A list or an object as one text, with commas between its parts; anything else as it is."""
    return ",".join(map(_text, _flat(value))) if isinstance(value, list | dict) else value


def _deep(name: str, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The values of an object, however deep, each under its way: `name[key][key]`; lists repeat it."""
    for key, one in value.items():
        way = f"{name}[{key}]"
        if isinstance(one, dict):
            yield from _deep(way, one)
        else:
            yield from _pairs({way: one}, "")


def write_form(values: Mapping[str, Any]) -> bytes:
    """A form body of values in wire form; null is left out."""
    return urlencode(list(_pairs(values, ""))).encode("ascii")


def _pairs(values: Mapping[str, Any], mark: str) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        name = _sendable(key, key)
        if isinstance(value, list):
            yield from ((name + mark, _sendable(name, element)) for element in value)
        elif value is not None:
            yield name, _sendable(name, value)


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
