"""Paths as references write them, with their variables in braces and without what stands around."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from urllib.parse import parse_qsl

from clientwright.notations.addresses import host_of, path_of

Call = tuple[str, str]
"""A method and a path."""
_TAG = re.compile(r"</?(?:span|code|b|strong|em|i)(?:\s[^<>]*)?>")
_LINK = re.compile(r"\[([^\]]{0,500})\]\([^()]*\)")
_VARIABLE = re.compile(
    r"\\?[#$]?\\?\{\{?([^{}\\]+)\\?\}\}?|<([^<>]+)>|(?<=/)\(([^()]+)\)|(?<=/)\[([^\[\]?]+)\](?=/|$)"
    r"|(?<=/):([A-Za-z_][\w-]*)"
)
_BASE = re.compile(r"^\{\{?(?=[^{}]*(?:url|host|base|server|endpoint))[^{}]*\}\}?(?=/)", re.IGNORECASE)
"""A variable that stands for scheme and host."""
_BARE_HOST = re.compile(r"^(?:<[^<>]+>|[\w-]+)(?:\.[\w-]+)+(?=/)|^\.{2,3}(?=/)|^[A-Z_]{4,}(?=/)")
"""A host without a scheme, and what stands for one: `..`, `SITE_ROOT`."""
_OPTIONAL_QUERY = re.compile(r"\[([?&][^\[\]]*)\]")
_VALUE = re.compile(r"\d+(?:\.\w+)?|your[-_].*|(?=[\w-]*\d)[0-9a-fA-F-]{12,}|(?=\w*\d)\w{20,}|\.{3}|…")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9_]+")
_VERSION = re.compile(r"\d{1,2}")
_SAMPLE_NAME = re.compile(
    r"(?!API$)[A-Z][A-Z0-9_-]+|(?!v\d)(?=.{8})[\w-]*\d[A-Za-z][\w-]*" r"|[\w-]*\d{3}[\w-]*|.*(?:\.{3}|,).*"
)
"""What stands in a command for a name or an identifier: `KILN-ID`, `4f0Qx9Zu`."""


def without_links(text: str) -> str:
    """A text with the words of its links alone."""
    return _LINK.sub(r"\1", text)


def braced(text: str) -> str:
    """A path whose variables have braces and names of word characters: `<a b>` and `(a b)` become `{a_b}`."""

    def name(match: re.Match[str]) -> str:
        found = next(one for one in match.groups() if one is not None)
        return "{" + re.sub(r"[^\w.\-]+", "_", found.strip()).strip("_") + "}"

    return _VARIABLE.sub(name, without_links(text))


def split(text: str) -> tuple[str, str, list[str]]:
    """The host ("": none), the path and the names of the query of an address or a path as written."""
    plain = html.unescape(_TAG.sub("", text.rstrip(".,;\\")))
    bare = _BARE_HOST.sub("", _BASE.sub("", plain))
    whole, _, query = braced(_OPTIONAL_QUERY.sub(r"\1", bare)).partition("?")
    host = host_of(whole)
    path = path_of(whole) if host else whole.partition("#")[0]
    if "{" in host and not re.fullmatch(r"https?://[^/]*", host):
        host = ""
    path = path if path.startswith("/") else f"/{path}"
    names = [name for name, _ in parse_qsl(re.sub(r"[{}]", "", query), keep_blank_values=True)]
    return host, path, names


def variables(path: str) -> list[str]:
    """The names of a path's variables."""
    return re.findall(r"\{([^{}]*)\}", path)


def with_variables(path: str, names: Collection[str]) -> str:
    """A path whose segments of the given names are variables: `/pots/pot_id` of the list `pot_id`.

    Where a path marks variables, what it does not mark is none.
    """
    if "{" in path:
        return path
    return "/".join("{" + one + "}" if one in names else one for one in path.split("/"))


def key(path: str) -> str:
    """A path in which all variables are alike and the closing slash counts for nothing: to compare paths."""
    return re.sub(r"\{[^{}]*\}|(?<=/):[A-Za-z_][\w-]*", "{}", path).rstrip("/").lower() or "/"


def is_call(shown: Call, own: Call) -> bool:
    """Whether a method and path are those of an endpoint, maybe with values, and with any base before it."""
    want, got = (key(path).strip("/").split("/") for path in (own[1], shown[1]))
    tail = got[len(got) - len(want) :]
    alike = len(got) >= len(want) and all(
        w == g or "{}" in w or "{}" in g for w, g in zip(want, tail, strict=True)
    )
    return alike and shown[0] == own[0]


def shows_values(path: str) -> bool:
    """Whether a path has values where a template would have variables: a number that is no version."""
    segments = [one for one in path.split("/") if one]
    return any(
        _VALUE.fullmatch(one) and not (place <= 1 and _VERSION.fullmatch(one))
        for place, one in enumerate(segments)
    )


def shows_sample(path: str) -> bool:
    """Whether a command's path has values, or words that stand for some; it never ends with a version."""
    segments = path.rstrip("/").split("/")
    ends = segments[-1].isdigit()
    return ends or shows_values(path) or any(_SAMPLE_NAME.fullmatch(one) for one in segments)


def is_filled(path: str, template: str, *, freely: bool = False) -> bool:
    """Whether a path is a template with values for some of its variables; `freely`: whatever the values."""
    pairs = list(zip(path.strip("/").split("/"), template.strip("/").split("/"), strict=False))
    if path.strip("/").count("/") != template.strip("/").count("/"):
        return False
    differing = [(here, there) for here, there in pairs if key(f"/{here}") != key(f"/{there}")]
    return bool(differing) and all(
        "{" in there and "{" not in here and (freely or _stands_for_variable(here))
        for here, there in differing
    )


def _stands_for_variable(segment: str) -> bool:
    return bool(_VALUE.fullmatch(segment) or _CAPITALS.fullmatch(segment))
