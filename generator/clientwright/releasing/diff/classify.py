"""What a change means to those who use the package. Each rule that is no matter of types stands here."""

from __future__ import annotations

from collections.abc import Collection

from clientwright import spec as s
from clientwright.releasing.diff.changes import Direction, Effect

BREAKING, ADDITIVE, COSMETIC = Effect.BREAKING, Effect.ADDITIVE, Effect.COSMETIC

_RANK = {s.Access.PUBLIC: 0, s.Access.AUTHENTICATED: 1, s.Access.ADMIN: 2, s.Access.ENDUSER: 2}
_UPPER = {"max_length", "maximum", "exclusive_maximum", "max_items"}
_LOWER = {"min_length", "minimum", "exclusive_minimum", "min_items"}


def new_member(presence: s.Presence, directions: Collection[Direction]) -> Effect:
    """A parameter or field is new: nobody sends it yet."""
    required = presence is s.Presence.REQUIRED and Direction.REQUEST in directions
    return BREAKING if required else ADDITIVE


def presence(
    old: s.Presence, new: s.Presence, directions: Collection[Direction], *, always_optional: bool = False
) -> Effect:
    """A presence changed. `always_optional`: the type allows None anyhow, so readers see no difference.

    Between optional and unknown there is nothing to see: neither is demanded.
    """
    was, is_ = old is s.Presence.REQUIRED, new is s.Presence.REQUIRED
    if was == is_:
        return COSMETIC
    if is_:
        return BREAKING if Direction.REQUEST in directions else ADDITIVE
    return BREAKING if Direction.ANSWER in directions and not always_optional else ADDITIVE


def enum_value(*, added: bool, open_: bool, directions: Collection[Direction]) -> Effect:
    """A value of an enum came or went; in answers enums are open, and some are `open_` in requests too."""
    if added:
        return ADDITIVE
    return BREAKING if Direction.REQUEST in directions and not open_ else COSMETIC


def access(old: s.Access, new: s.Access) -> Effect:
    """Who may call changed: some who could no longer can, or more can."""
    return ADDITIVE if _RANK[new] < _RANK[old] else BREAKING


def security(old: tuple[tuple[str, ...], ...] | None, new: tuple[tuple[str, ...], ...] | None) -> Effect:
    """The credentials of a call changed: whatever sufficed must still suffice."""
    if old is None or new is None:
        return COSMETIC
    before = [set(alternative) for alternative in old or ((),)]
    after = [set(alternative) for alternative in new or ((),)]
    if not all(any(wanted <= given for wanted in after) for given in before):
        return BREAKING
    return COSMETIC if all(any(wanted <= given for wanted in before) for given in after) else ADDITIVE


def body(old: s.BodyFormat, new: s.BodyFormat) -> Effect:
    """How a body is written changed: the client writes it, but for a raw one, which callers write."""
    return BREAKING if s.BodyFormat.RAW in (old, new) else COSMETIC


def media(old: Collection[str], new: Collection[str]) -> Effect:
    """The media types of a raw body changed: what callers sent in one must still be taken."""
    if not old or not new:  # the format changed, which says it
        return COSMETIC
    if not set(old) <= set(new):
        return BREAKING
    return ADDITIVE if set(old) < set(new) else COSMETIC


def deprecation(*, deprecated: bool) -> Effect:
    """By Semantic Versioning 7 a deprecation is a minor change."""
    return ADDITIVE if deprecated else COSMETIC


def rule(name: str, old: float | str | None, new: float | str | None) -> Effect:
    """A bound of a parameter changed, which the client checks before it sends."""
    if new is None:
        return ADDITIVE
    if isinstance(old, str | None) or isinstance(new, str):
        return BREAKING
    looser = (name in _UPPER and new > old) or (name in _LOWER and new < old)
    return ADDITIVE if looser else BREAKING


def constraint(old: s.Constraint | None, new: s.Constraint | None) -> Effect:
    """A constraint came, went or changed; one that only states what the server does adds to what is known."""
    before = old if old and old.enforcement is s.Enforcement.CLIENT else None
    after = new if new and new.enforcement is s.Enforcement.CLIENT else None
    if after is None:
        return ADDITIVE if before or old is None or new is None else COSMETIC
    if before is None:
        return BREAKING
    facts = [(one.minimum, one.maximum, set(one.values), one.fields, one.other) for one in (before, after)]
    if facts[0] == facts[1]:
        return COSMETIC
    looser = (
        set(after.values) <= set(before.values)
        and (after.fields, after.other) == (before.fields, before.other)
        and (after.minimum is None or (before.minimum is not None and after.minimum <= before.minimum))
        and (after.maximum is None or (before.maximum is not None and after.maximum >= before.maximum))
    )
    return ADDITIVE if looser else BREAKING


def size_limit(old: int | None, new: int | None) -> Effect:
    """The largest file that the client sends changed."""
    return ADDITIVE if new is None or (old is not None and new > old) else BREAKING
