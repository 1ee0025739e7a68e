"""What parameters and fields have in common: each is a name with a type, a presence and a meaning."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Direction, Effect, Kind
from clientwright.releasing.diff.classify import BREAKING, COSMETIC
from clientwright.releasing.diff.compare.constraints import rule_changes
from clientwright.releasing.diff.compare.lists import (
    Matched,
    basis_changes,
    fact_changes,
    match,
    order_changes,
    status_changes,
)
from clientwright.releasing.diff.sides import Sides
from clientwright.releasing.diff.texts import facts_of, lines

Member = TypeVar("Member", s.Parameter, s.Field)

_FACTS = {
    "description": Kind.DESCRIPTION_CHANGED,
    "default": Kind.DEFAULT_CHANGED,
}


@dataclass(frozen=True)
class Owner:
    """What the members belong to: the words before their names, how they travel, and what they touch.

    `python` gives the names of an old and of a new member; `kinds` what changes of members are called.
    """

    where: str
    label: str
    node: s.Located
    directions: Collection[Direction]
    python: tuple[Callable[[str], str], Callable[[str], str]]
    kinds: MemberKinds
    touches: tuple[str, ...] = ()


@dataclass(frozen=True)
class MemberKinds:
    """What the changes of a sort of members are called; `checked`: the client enforces their bounds."""

    added: Kind
    removed: Kind
    renamed: Kind
    retyped: Kind
    presence: Kind
    checked: bool


PARAMETERS = MemberKinds(
    Kind.PARAMETER_ADDED,
    Kind.PARAMETER_REMOVED,
    Kind.PARAMETER_RENAMED,
    Kind.PARAMETER_RETYPED,
    Kind.PARAMETER_PRESENCE_CHANGED,
    checked=True,
)
FIELDS = MemberKinds(
    Kind.FIELD_ADDED,
    Kind.FIELD_REMOVED,
    Kind.FIELD_RENAMED,
    Kind.FIELD_RETYPED,
    Kind.FIELD_PRESENCE_CHANGED,
    checked=False,
)


def match_members(
    sides: Sides, old: Sequence[Member], new: Sequence[Member], owner: Owner
) -> Matched[Member]:
    """Members by name, by Python name, and the one that went with the one that came in its very place."""
    before, after = owner.python
    places = {id(member): index for members in (old, new) for index, member in enumerate(members)}

    def same_python(one: Member, other: Member) -> bool:
        return before(one.label) == after(other.label)

    def same_but_name(one: Member, other: Member) -> bool:
        return (
            places[id(one)] == places[id(other)]
            and sides.same(one.type, other.type)
            and facts_of(one, "name", "type") == facts_of(other, "name", "type")
        )

    members = match(old, new, lambda member: member.label).paired(same_python)
    if len(members.removed) == len(members.added) == 1:
        members = members.paired(same_but_name)
    return members


def member_changes(sides: Sides, members: Matched[Member], owner: Owner) -> Iterator[Change]:
    """What came, what went, and what is another."""
    kinds = owner.kinds
    for gone in members.removed:
        text, where = f"{sides.old.text(gone.type)}, {gone.presence}", owner.label + gone.label
        instead = successor(sides, gone, members, owner)
        yield Change(
            kinds.removed, BREAKING, where, text, None, lines(gone), owner.touches, successor=instead
        )
    for one in members.added:
        text = f"{sides.new.text(one.type)}, {one.presence}"
        effect = classify.new_member(one.presence, owner.directions)
        place = lines(one, owner.node)
        yield Change(kinds.added, effect, owner.label + one.label, None, text, place, owner.touches)
    for before, after in members.pairs:
        yield from _one(sides, before, after, owner)
    yield from order_changes(members, owner.where, lines(owner.node))


def successor(sides: Sides, gone: Member, members: Matched[Member], owner: Owner) -> str:
    """The one new member that is of the type of one that went, where no other of that type went."""
    came = [one.label for one in members.added if sides.same(gone.type, one.type)]
    went = [one for one in members.removed if facts_of(one.type) == facts_of(gone.type)]
    return owner.python[1](came[0]) if len(came) == len(went) == 1 else ""


def _one(sides: Sides, old: Member, new: Member, owner: Owner) -> Iterator[Change]:
    where, place = owner.label + new.label, lines(new, owner.node)

    def told(kind: Kind, effect: Effect, before: str, after: str) -> Change:
        return Change(kind, effect, where, before, after, place, owner.touches)

    python = owner.python[0](old.label), owner.python[1](new.label)
    if old.label != new.label or python[0] != python[1]:
        effect = COSMETIC if python[0] == python[1] else BREAKING
        yield told(owner.kinds.renamed, effect, f"{old.label} ({python[0]})", f"{new.label} ({python[1]})")
    if not sides.same(old.type, new.type):
        yield from _retyped(sides, old, new, owner, told)
    if old.presence is not new.presence:
        loose = isinstance(old.type, s.Nullable | s.Any)
        effect = classify.presence(old.presence, new.presence, owner.directions, always_optional=loose)
        yield told(owner.kinds.presence, effect, old.presence.value, new.presence.value)
    yield from fact_changes(old, new, where, place, _FACTS)
    if not (_shows_moments(old) and _shows_moments(new)):
        yield from fact_changes(old, new, where, place, {"example": Kind.EXAMPLE_CHANGED})
        if isinstance(old, s.Field) and isinstance(new, s.Field):
            yield from fact_changes(old, new, where, place, {"examples": Kind.EXAMPLE_CHANGED})
    if isinstance(old, s.Field) and isinstance(new, s.Field):
        yield from fact_changes(old, new, where, place, {"flow": Kind.FIELD_RETYPED})
    yield from basis_changes(old, new, where, place)
    yield from status_changes(old, new, where, place)
    yield from rule_changes(old.rules, new.rules, where, place, checked=owner.kinds.checked)


def _retyped(
    sides: Sides, old: Member, new: Member, owner: Owner, told: Callable[[Kind, Effect, str, str], Change]
) -> Iterator[Change]:
    """Another type; what is only said of it, such as why it is open, leaves it the same."""
    texts = sides.old.text(old.type), sides.new.text(new.type)
    if texts[0] == texts[1]:
        yield told(Kind.DESCRIPTION_CHANGED, COSMETIC, facts_of(old.type), facts_of(new.type))
    else:
        effect = sides.effect(old.type, new.type, owner.directions)
        yield told(owner.kinds.retyped, effect, texts[0], sides.text_after(old.type, new.type))


def _shows_moments(member: s.Parameter | s.Field) -> bool:
    """Whether an example is a date-time: pages show the moment at which they are rendered, ever another."""
    return member.type == s.Primitive(type=s.PrimitiveType.DATE_TIME)
