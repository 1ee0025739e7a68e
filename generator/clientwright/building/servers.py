"""Servers: the base URLs of an API, which of them each endpoint lies on, and its path below that.

Pages state servers (a list for each endpoint, or one for all), or show whole addresses. Of an address, what
stands before the endpoint's own path is the server's; where a page shows addresses alone, all up to the
version.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from clientwright.building.paths import documented_path, route_of
from clientwright.dialects.observed import Endpoint
from clientwright.dialects.observed import Server as StatedServer
from clientwright.notations.addresses import host_of, path_of
from clientwright.reading.origin import Origin
from clientwright.spec import Server

_TO_VERSION = re.compile(r"((?:/[^/:]+)*?/v\d+)(?=/|$)(.*)")
_PLACEHOLDER = re.compile(
    r"localhost|127\.|0\.0\.0\.0|\[|(?:.+\.)?example(?:\.(?:com|org|net))?(?::|$)|.*[{}<>]"
)
_DEFAULT = "default"
Segments = tuple[str, ...]


@dataclass(frozen=True)
class Target:
    """Where a call goes: the server of its own ("": the one that users choose), and its path below that."""

    server: str
    route: str


@dataclass(frozen=True)
class _Address:
    """Scheme and host ("": the page shows none), the path before the endpoint's own, and its own."""

    host: str
    base: Segments
    own: str
    origin: Origin


def place(
    endpoints: Sequence[Endpoint], stated: Sequence[StatedServer] = ()
) -> tuple[tuple[Server, ...], list[Target]]:
    """The servers of an API, the default first, and where the call of each endpoint goes.

    `stated` are servers that pages name for the whole API.
    """
    listed = Counter(urls for one in endpoints if (urls := _urls(one.servers)))
    common = listed.most_common(1)[0][0] if listed else ()
    everywhere = (
        next((one.servers for one in endpoints if _urls(one.servers) == common), ()) if common else ()
    )
    choices = _choices([*everywhere, *stated])
    addresses = [_address(one) for one in endpoints]
    if choices:
        prefix = _segments(urlsplit(choices[0].url).path)
        strict = bool(common)
        repeated = not strict and all(_segments(one.own)[: len(prefix)] == prefix for one in addresses)
        found = dict.fromkeys(choices)
        targets: list[Target] = []
        for endpoint, address in zip(endpoints, addresses, strict=True):
            own = _choices(endpoint.servers)
            if own and _urls(endpoint.servers) != common:
                server = own[0].model_copy(update={"name": _host_name(own[0].url)})
                server = next((one for one in found if one.url == server.url), server)
                found.setdefault(server)
                name = "" if server in choices else server.name
                targets.append(Target(name, _route((), address.own)))
            else:
                targets.append(Target("", _below(address, prefix, repeated=repeated)))
        return tuple(found), targets
    hosts = _shown_servers(addresses)
    default = next(iter(hosts), "")
    return tuple(hosts.values()), [_shown_target(one, hosts, default) for one in addresses]


def _urls(servers: Iterable[StatedServer]) -> tuple[str, ...]:
    return tuple(url for server in servers if _is_real(url := _filled(server)))


def _filled(server: StatedServer) -> str:
    """The URL of a server, its variables replaced by their defaults."""
    url = server.url
    for name, value in server.variables.items():
        url = url.replace(f"{{{name}}}", value)
    return url


def _choices(servers: Iterable[StatedServer]) -> list[Server]:
    """The servers that pages state, each once, the first as the default."""
    found: dict[str, Server] = {}
    for server in servers:
        url = _filled(server).rstrip("/")
        if _is_real(url) and url not in found:
            name = server.name or (_host_name(url) if found else _DEFAULT)
            found[url] = Server(name=name, url=url, description=server.description, origin=server.origin)
    return list(found.values())


def _is_real(url: str) -> bool:
    """Whether an address can be called: one of a placeholder host, or with variables left, cannot."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    real = parts.scheme in ("http", "https") and parts.netloc and not _PLACEHOLDER.match(parts.netloc)
    return bool(real) and not re.search(r"[{}<>]", parts.path)


def _host_name(url: str) -> str:
    parts = urlsplit(url)
    return "/".join((parts.netloc, *_segments(parts.path)))


def _segments(path: str) -> Segments:
    return tuple(segment for segment in path.split("/") if segment)


def _route(base: Segments, own: str) -> str:
    return route_of("".join(f"/{segment}" for segment in base) + own)


def _below(address: _Address, prefix: Segments, *, repeated: bool) -> str:
    """The path of an endpoint below a stated server.

    `repeated`: all endpoints begin with the server's path, which is not meant twice.
    """
    whole = (*address.base, *_segments(address.own))
    if prefix and (repeated or address.base[: len(prefix)] == prefix) and whole[: len(prefix)] == prefix:
        slash = "/" if address.own.endswith("/") and address.own != "/" else ""
        return _route((), "".join(f"/{segment}" for segment in whole[len(prefix) :]) + slash) or "/"
    return _route((), address.own)


def _address(endpoint: Endpoint) -> _Address:
    path, where = documented_path(endpoint), endpoint.url_origin or endpoint.path_origin
    host = host_of(endpoint.url)
    if not host:
        return _Address("", (), path, where)
    if not endpoint.path:
        match = _TO_VERSION.match(path)
        base, own = (_segments(match[1]), match[2] or "/") if match else ((), path)
        return _Address(host, base, own, where)
    shown, segments = _segments(unquote(path_of(endpoint.url))), _segments(path)
    base = shown[: len(shown) - len(segments)]
    tail = shown[len(base) :]
    same = len(tail) == len(segments) and all(map(_alike, tail, segments))
    if not same or not _is_real("/".join((host, *base))):
        return _Address("", (), path, where)
    return _Address(host, base, path, where)


def _alike(shown: str, documented: str) -> bool:
    return shown == documented or "{" in documented or documented.startswith(":")


def _shown_servers(addresses: Sequence[_Address]) -> dict[str, Server]:
    """One server for each host that is shown, with the path that all its endpoints share.

    The first is the default: the one that most endpoints lie on.
    """
    counts = Counter(address.host for address in addresses if address.host)
    found: dict[str, Server] = {}
    for host, _ in counts.most_common():
        own = [address for address in addresses if address.host == host]
        found[host] = Server(
            name=_shown_name(host, counts) if found else _DEFAULT,
            url="/".join((host, *shared([address.base for address in own]))),
            origin=own[0].origin,
        )
    return found


def _shown_name(host: str, hosts: Iterable[str]) -> str:
    """The host; with its scheme where two differ in that alone."""
    name = urlsplit(host).netloc
    return name if [urlsplit(one).netloc for one in hosts].count(name) == 1 else host


def _shown_target(address: _Address, hosts: dict[str, Server], default: str) -> Target:
    server = hosts.get(address.host)
    length = len(_segments(urlsplit(server.url).path)) if server else 0
    name = "" if server is None or address.host == default else server.name
    return Target(name, _route(address.base[length:], address.own))


def shared(paths: Sequence[Segments]) -> Segments:
    """The segments with which all paths begin."""
    first, *others = paths
    length = next(
        (i for i, segment in enumerate(first) if any(path[i : i + 1] != (segment,) for path in others)),
        len(first),
    )
    return first[:length]
