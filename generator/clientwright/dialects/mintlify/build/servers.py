"""Servers: the curl's URL minus the header's path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from clientwright.dialects.mintlify.build.view import View
from clientwright.spec import Server

_PLACEHOLDER = re.compile(
    r"localhost|127\.|0\.0\.0\.0|\[|(?:.+\.)?example(?:\.(?:com|org|net))?(?::|$)|.*[{}<>]"
)


@dataclass(frozen=True)
class Address:
    """An operation's origin (scheme and host; "" where the page shows none), and the server's path."""

    origin: str
    base: tuple[str, ...] = ()


def address(page: View, segments: Sequence[str]) -> Address:
    """The address of the server that a page's curl calls; `segments` are those of the operation's path."""
    url = page.request.url if page.request else ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return Address("")
    path = [unquote(segment) for segment in parts.path.split("/") if segment]
    base = path[: len(path) - len(segments)]
    tail = path[len(base) :]
    same = len(tail) == len(segments) and all(
        one == other or "{" in other for one, other in zip(tail, segments, strict=True)
    )
    real = parts.scheme in ("http", "https") and parts.netloc and not _PLACEHOLDER.match(parts.netloc)
    if not same or not real or any(re.search(r"[{}<>]", segment) for segment in base):
        return Address("")
    return Address(f"{parts.scheme}://{parts.netloc}", tuple(base))


def servers(addresses: Sequence[tuple[View, Address]]) -> tuple[Server, ...]:
    """One server for each host, with the path that all its operations share."""
    found: list[Server] = []
    for origin in dict.fromkeys(address.origin for _, address in addresses if address.origin):
        own = [(page, address) for page, address in addresses if address.origin == origin]
        base = shared([address.base for _, address in own])
        name = "default" if not found else urlsplit(origin).netloc
        page = own[0][0]
        url = "/".join((origin, *base))
        found.append(Server(name=name, url=url, origin=page.origin(page.curl or page.header, "curl")))
    return tuple(found)


def shared(paths: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The segments with which all paths begin."""
    first, *others = paths
    length = next(
        (i for i, segment in enumerate(first) if any(path[i : i + 1] != (segment,) for path in others)),
        len(first),
    )
    return first[:length]
