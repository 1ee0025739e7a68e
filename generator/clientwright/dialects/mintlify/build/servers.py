"""Servers: the curl's URL minus the header's path."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
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


def servers(addresses: Sequence[tuple[View, Address]]) -> dict[str, Server]:
    """One server for each origin, with the path that all its operations share.

    The first is the default: the one that most operations call.
    """
    counts = Counter(address.origin for _, address in addresses if address.origin)
    found: dict[str, Server] = {}
    for origin, _ in counts.most_common():
        own = [(page, address) for page, address in addresses if address.origin == origin]
        page = own[0][0]
        found[origin] = Server(
            name=_name(origin, counts) if found else "default",
            url="/".join((origin, *shared([address.base for _, address in own]))),
            origin=page.origin(page.curl or page.header, "curl"),
        )
    return found


def _name(origin: str, origins: Iterable[str]) -> str:
    """The host; the whole origin where two differ in their scheme alone."""
    host = urlsplit(origin).netloc
    return host if [urlsplit(one).netloc for one in origins].count(host) == 1 else origin


def shared(paths: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The segments with which all paths begin."""
    first, *others = paths
    length = next(
        (i for i, segment in enumerate(first) if any(path[i : i + 1] != (segment,) for path in others)),
        len(first),
    )
    return first[:length]
