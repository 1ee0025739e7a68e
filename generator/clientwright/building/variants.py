"""Variants: operations of one method and path that a site documents apart, such as one for each kind of
message that a path takes, one on each of its hosts, or one for each value of a field that chooses it.

Each is an operation of its own, called by its page's identifier: `POST /inbound#START` goes to `/inbound`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from clientwright.building.pages import endpoints_of, with_endpoints
from clientwright.building.selectors import selector
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

Naming = Callable[[Endpoint], str]


def with_variants(
    observed: Sequence[Observed], documents: Mapping[str, Document]
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with paths that tell such operations apart, and a note for each path of them.

    Only identifiers, hosts and selectors show that pages mean different operations; others contradict each
    other. What lacks the value of a selector that the others have cannot be called, and is left out.
    """
    found: dict[tuple[str, str], list[Endpoint]] = defaultdict(list)
    for page in observed:
        for one in endpoints_of(page):
            found[one.method, one.path].append(one)
    variants = {key: made for key, endpoints in found.items() if (made := _variants(endpoints))}

    def told_apart(one: Endpoint) -> Endpoint | None:
        made = variants.get((one.method, one.path))
        name = made.naming(one) if made else ""
        if made and made.selector and not name:
            return None
        return replace(made.settled(one), path=f"{one.path}#{name}", name=name) if made and name else one

    pages = [with_endpoints(page, told_apart) for page in observed]
    told = [_finding(found[key], made.naming, documents) for key, made in variants.items()]
    for key, made in variants.items():
        unnamed = [one for one in found[key] if made.selector and not made.naming(one)]
        told += [_untold(one, made.selector, documents) for one in unnamed]
    return pages, told


@dataclass(frozen=True)
class _Variants:
    """How the operations of one method and path are called, and what fixes a `selector` in each."""

    naming: Naming
    selector: str = ""
    settled: Callable[[Endpoint], Endpoint] = lambda one: one


def _variants(endpoints: Sequence[Endpoint]) -> _Variants | None:
    """What tells the endpoints of one path apart; None where they are no several operations."""
    if naming := _naming(endpoints):
        return _Variants(naming)
    found = selector([one for one in endpoints if one.handwritten])
    return _Variants(found.value, found.name, found.settled) if found else None


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
    count = len({*map(naming, endpoints)} - {""})
    message = f"{first.method} {first.path} is stated as {count} operations: each is a function of its own"
    places = [documents[one.origin.source].location(one.origin.first, 1) for one in (first, *others)]
    return Diagnostic("variants", message, Severity.NOTE, places[0], related=tuple(places[1:]))


def _untold(one: Endpoint, name: str, documents: Mapping[str, Document]) -> Diagnostic:
    return Diagnostic(
        "variant-untold",
        f"{one.method} {one.path} stands here without `{name}`, which chooses its operations: it is left out",
        Severity.WARNING,
        documents[one.origin.source].location(one.path_origin.first, 1),
        "State its value in the page, or waive this in the overlay with a reason.",
    )
