"""Credentials: what must be sent along; endpoints that send the same share one, and no two have one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clientwright.building.calls import Call
from clientwright.dialects.observed import Credential
from clientwright.spec import Basis, In, Security

_NAMES = {"Bearer {}": "token", "Basic {}": "credentials"}
Alternatives = tuple[tuple[str, ...], ...] | None


@dataclass(frozen=True)
class Credentials:
    """The credentials of an API, and by an operation's key those that its call sends."""

    schemes: tuple[Security, ...]
    of_calls: dict[str, Alternatives]


def credentials(calls: Sequence[Call], everywhere: Sequence[Credential] = ()) -> Credentials:
    """What calls send along; `everywhere` are credentials that pages state for the whole API."""
    known: dict[tuple[In, str, str], Security] = {}
    names: set[str] = set()

    def scheme(one: Credential) -> Security:
        made = _security(one)
        location, wire = made.carrier
        key = (location, wire.lower() if location is In.HEADER else wire, made.format)
        if key not in known:
            forms = (made.name, f"{wire} {made.format}".strip(" {}"), f"{wire} {location}")
            name = next(form for form in forms if form not in names)
            names.add(name)
            known[key] = made.model_copy(update={"name": name})
        return known[key]

    common = tuple(scheme(one).name for one in everywhere)
    found: dict[str, Alternatives] = {}
    for call in calls:
        stated = call.endpoint.credentials
        if stated is None:
            found[call.key] = (common,) if common else None
        else:
            found[call.key] = tuple(tuple(scheme(one).name for one in group) for group in stated)
    return Credentials(tuple(known.values()), found)


def _security(one: Credential) -> Security:
    """A credential; only a header has text around its value."""
    form = (one.format or "{}") if one.location is In.HEADER else "{}"
    return Security(
        name=one.name or _NAMES.get(form, one.wire),
        header=one.wire if one.location is In.HEADER else "",
        query=one.wire if one.location is In.QUERY else "",
        cookie=one.wire if one.location is In.COOKIE else "",
        format=form,
        description=one.description,
        basis=Basis.DOCUMENTED if one.stated else Basis.DERIVED,
        origin=one.origin,
    )
