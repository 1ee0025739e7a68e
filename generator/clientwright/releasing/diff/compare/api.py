"""What holds for the whole API: its name and prose, servers, credentials and conventions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Effect, Kind
from clientwright.releasing.diff.classify import ADDITIVE, BREAKING, COSMETIC
from clientwright.releasing.diff.compare.lists import (
    Facts,
    Matched,
    fact_changes,
    match,
    note_changes,
    order_changes,
)
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.diff.texts import differ, facts_of, lines, plain

T = TypeVar("T")
_SERVER: Facts = {
    "url": Kind.SERVER_CHANGED,
    "description": Kind.DESCRIPTION_CHANGED,
    "basis": Kind.BASIS_CHANGED,
}
_SECURITY: Facts = {
    "header": Kind.SECURITY_CHANGED,
    "query": Kind.SECURITY_CHANGED,
    "cookie": Kind.SECURITY_CHANGED,
    "format": Kind.SECURITY_CHANGED,
    "env": (Kind.SECURITY_CHANGED, BREAKING),
    "description": Kind.DESCRIPTION_CHANGED,
    "basis": Kind.BASIS_CHANGED,
}


def api_changes(sides: Sides) -> Iterator[Change]:
    """Every change that concerns no resource."""
    old, new = sides.old.spec, sides.new.spec
    top: Facts = {"api": (Kind.API_RENAMED, BREAKING), "title": Kind.TITLE_CHANGED}
    yield from fact_changes(old, new, new.api, "", top)
    yield from note_changes(old.notes, new.notes, new.api)
    yield from _server_changes(old, new)
    yield from _security_changes(old, new)
    yield from _pagination_changes(sides)
    yield from _convention_changes(old.conventions, new.conventions)


def _server_changes(old: s.Spec, new: s.Spec) -> Iterator[Change]:
    servers = match(old.servers, new.servers, lambda server: server.name)
    was, is_ = ({server.name for server in spec.choices()} for spec in (old, new))
    chosen = [before for before, _ in servers.pairs if before.name in was - is_]
    offered = [after for _, after in servers.pairs if after.name in is_ - was]
    for gone in (*servers.removed, *chosen):
        # Nobody names a server that is not among the choices.
        effect = BREAKING if gone.name in was else COSMETIC
        yield Change(Kind.SERVER_REMOVED, effect, gone.name, before=gone.url, lines=lines(gone))
    for server in (*servers.added, *offered):
        yield Change(Kind.SERVER_ADDED, ADDITIVE, server.name, after=server.url, lines=lines(server))
    for before, after in servers.pairs:
        yield from fact_changes(before, after, after.name, lines(after, before), _SERVER)
    yield from order_changes(servers, "servers", lines(*new.servers))
    # The first server is the one that is called unless users choose.
    default = next((server.name for server in old.choices()), "")
    if default in {server.name for server in new.choices()[1:]}:
        first = new.choices()[0]
        yield Change(Kind.SERVER_CHANGED, BREAKING, "servers", default, first.name, lines(first))


def _security_changes(old: s.Spec, new: s.Spec) -> Iterator[Change]:
    credentials = match(old.security, new.security, lambda credential: credential.name)
    for gone in credentials.removed:
        yield Change(Kind.SECURITY_REMOVED, BREAKING, gone.name, before=gone.carrier[1], lines=lines(gone))
    for one in credentials.added:
        yield Change(Kind.SECURITY_ADDED, ADDITIVE, one.name, after=one.carrier[1], lines=lines(one))
    for before, after in credentials.pairs:
        yield from fact_changes(before, after, after.name, lines(after, before), _SECURITY)
    yield from order_changes(credentials, "security", lines(*new.security))


def _pagination_changes(sides: Sides) -> Iterator[Change]:
    rules = match(
        sides.old.spec.conventions.pagination, sides.new.spec.conventions.pagination, lambda rule: rule.name
    )
    for old, new in _sides_of(rules):
        name = next(one.name for one in (old, new) if one)
        novel = BREAKING if _turns_lists(sides, name) else ADDITIVE
        yield from _convention(f"pagination.{name}", old, new, novel, {"kind", "position", "limit"})
    yield from order_changes(rules, "conventions.pagination", lines(*rules.new))


def _turns_lists(sides: Sides, rule: str) -> bool:
    """Whether functions that returned lists return their pages by a new rule."""
    known = {operation.key: operation for _, operation in sides.old.spec.operations()}
    ruled = (
        known.get(operation.key)
        for _, operation in sides.new.spec.operations()
        if (listing := sides.new.lists.of(operation)) and listing.rule.name == rule
    )
    return any(operation is not None and sides.old.lists.of(operation) is None for operation in ruled)


def _convention_changes(old: s.Conventions, new: s.Conventions) -> Iterator[Change]:
    style: Facts = {"query_style": Kind.CONVENTION_CHANGED}
    yield from fact_changes(old, new, "conventions.query_style", "", style)
    yield from _convention(
        "file_transfer", old.file_transfer, new.file_transfer, ADDITIVE, {"resource"}, {"maximum_bytes"}
    )
    if old.file_transfer and new.file_transfer:
        before, after = old.file_transfer.maximum_bytes, new.file_transfer.maximum_bytes
        limit: Facts = {"maximum_bytes": (Kind.CONVENTION_CHANGED, classify.size_limit(before, after))}
        where = "conventions.file_transfer.maximum_bytes"
        yield from fact_changes(old.file_transfer, new.file_transfer, where, lines(new.file_transfer), limit)
    proofs = match(old.verification, new.verification, lambda proof: proof.webhook)
    for proof, later in _sides_of(proofs):
        webhook = next(one.webhook for one in (proof, later) if one)
        name = f"verification.{webhook}" if webhook else "verification"
        yield from _convention(name, proof, later, ADDITIVE, {"scheme"})
    yield from order_changes(proofs, "conventions.verification", lines(*new.verification))


def _sides_of(matched: Matched[T]) -> list[tuple[T | None, T | None]]:
    """Each node as it was and as it is; None where it came or went."""
    gone, came = ((one, None) for one in matched.removed), ((None, one) for one in matched.added)
    return [*matched.pairs, *gone, *came]


def _convention(
    name: str,
    old: s.Located | None,
    new: s.Located | None,
    novel: Effect,
    visible: set[str],
    elsewhere: frozenset[str] | set[str] = frozenset(),
) -> Iterator[Change]:
    """A convention as a whole. `novel`: what it means that it is new; `visible`: the facts that users see."""
    where = f"conventions.{name}"
    if old is None and new is not None:
        yield Change(Kind.CONVENTION_ADDED, novel, where, after=_facts(new), lines=lines(new))
    elif old is not None and new is None:
        yield Change(Kind.CONVENTION_REMOVED, BREAKING, where, before=_facts(old), lines=lines(old))
    elif old is not None and new is not None and facts_of(old, *elsewhere) != facts_of(new, *elsewhere):
        seen = any(differ(getattr(old, fact), getattr(new, fact)) for fact in visible)
        effect = BREAKING if seen else COSMETIC
        yield Change(Kind.CONVENTION_CHANGED, effect, where, _facts(old), _facts(new), lines(new, old))


def _facts(node: s.Located) -> str:
    facts = ((name, plain(value)) for name, value in vars(node).items() if name != "origin" and value)
    return ", ".join(f"{name} {value}" for name, value in facts)
