"""Constraints of a resource or an operation, and the bounds of a value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright import spec as s
from clientwright.releasing.diff import classify
from clientwright.releasing.diff.changes import Change, Effect, Kind
from clientwright.releasing.diff.compare.lists import match, order_changes
from clientwright.releasing.diff.texts import facts_of, lines, plain


def constraint_changes(
    old: Sequence[s.Constraint], new: Sequence[s.Constraint], where: str, around: s.Located
) -> Iterator[Change]:
    """Constraints that came, went, or say something else about the same fields."""

    def same_subject(before: s.Constraint, after: s.Constraint) -> bool:
        subjects = ((one.kind, one.fields, one.other) for one in (before, after))
        return bool(before.fields) and len(set(subjects)) == 1

    constraints = match(old, new, facts_of).paired(same_subject)
    for gone in constraints.removed:
        effect = classify.constraint(gone, None)
        yield Change(Kind.CONSTRAINT_REMOVED, effect, where, before=gone.text, lines=lines(gone))
    for one in constraints.added:
        effect = classify.constraint(None, one)
        yield Change(Kind.CONSTRAINT_ADDED, effect, where, after=one.text, lines=lines(one, around))
    for before, after in constraints.pairs:
        if facts_of(before) != facts_of(after):
            effect = classify.constraint(before, after)
            place = lines(after, around)
            yield Change(Kind.CONSTRAINT_CHANGED, effect, where, before.text, after.text, place)
    yield from order_changes(constraints, where, lines(around))


def rule_changes(
    old: s.Rules | None, new: s.Rules | None, where: str, place: str, *, checked: bool
) -> Iterator[Change]:
    """Bounds of a value, one by one. `checked`: the client refuses what breaks them."""
    for name in s.Rules.model_fields:
        before, after = getattr(old, name, None), getattr(new, name, None)
        if before != after:
            kind = Kind.CONSTRAINT_CHANGED
            if before is None:
                kind = Kind.CONSTRAINT_ADDED
            elif after is None:
                kind = Kind.CONSTRAINT_REMOVED
            effect = classify.rule(name, before, after) if checked else Effect.ADDITIVE
            yield Change(kind, effect, where, _bound(name, before), _bound(name, after), place)


def _bound(name: str, value: float | str | None) -> str | None:
    return None if value is None else f"{name} {plain(value)}"
