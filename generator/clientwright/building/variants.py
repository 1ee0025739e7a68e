"""Variants: operations of one method and path that a site documents apart, such as one for each kind of
message that a path takes, or one on each of its hosts.

Each is an operation of its own, called by its page's identifier: `POST /inbound#START` goes to `/inbound`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from clientwright.building.pages import endpoints_of, with_endpoints
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

Naming = Callable[[Endpoint], str]


def with_variants(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with paths that tell such operations apart, and a note for each path of them.

    Only identifiers and hosts show that pages mean different operations; others contradict each other.
    """
    found: dict[tuple[str, str], list[Endpoint]] = defaultdict(list)
    for page in observed:
        for one in endpoints_of(page):
            found[one.method, one.path].append(one)
    names = {key: name for key, endpoints in found.items() if (name := _naming(endpoints))}

    def told_apart(one: Endpoint) -> Endpoint:
        naming = names.get((one.method, one.path))
        name = naming(one) if naming else ""
        return replace(one, path=f"{one.path}#{name}", name=name) if name else one

    pages = [with_endpoints(page, told_apart) for page in observed]
    return pages, [_finding(found[key], naming, documents) for key, naming in names.items()]


def _naming(endpoints: Sequence[Endpoint]) -> Naming | None:
    """What tells the endpoints of one path apart; None where they are no several operations."""
    identifiers = Counter(one.identifier for one in endpoints)
    if len(identifiers.keys() - {""}) > 1:
        return lambda one: _in_full(one) if identifiers[one.identifier] > 1 else one.identifier
    return _label if _lie_apart(endpoints) else None


def _lie_apart(endpoints: Sequence[Endpoint]) -> bool:
    """Whether two that are called differently have no server in common."""
    servers: dict[str, set[str]] = defaultdict(set)
    for one in endpoints:
        servers[_label(one)] |= {each.url for each in one.servers}
    return any(one and other and one.isdisjoint(other) for one, other in combinations(servers.values(), 2))


def _label(one: Endpoint) -> str:
    return one.identifier or _in_full(one)


def _in_full(one: Endpoint) -> str:
    """An identifier that repeats, with the title."""
    return re.sub(r"\s+", "-", f"{one.identifier} {one.title}".strip())


def _finding(endpoints: Sequence[Endpoint], naming: Naming, documents: Mapping[str, Document]) -> Diagnostic:
    first, *others = endpoints
    count = len(set(map(naming, endpoints)))
    message = f"{first.method} {first.path} is stated as {count} operations: each is a function of its own"
    places = [documents[one.origin.source].location(one.origin.first, 1) for one in (first, *others)]
    return Diagnostic("variants", message, Severity.NOTE, places[0], related=tuple(places[1:]))
