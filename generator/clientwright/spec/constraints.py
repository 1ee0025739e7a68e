"""Constraints of a spec, and the notes beside them in which no rule for sentences reads one."""

from __future__ import annotations

from collections.abc import Collection

from clientwright.spec.api import Constraint, Note, Operation, Resource, Spec


def constraints(spec: Spec) -> list[tuple[str, Constraint]]:
    """Every constraint, after the resource or operation that states it, in the documentation's order."""
    found: list[tuple[str, Constraint]] = []
    for resource in spec.resources:
        found += [(resource.name, one) for one in resource.constraints]
        for operation in resource.operations:
            found += [(operation.key, one) for one in operation.constraints]
    return found


def unread(spec: Spec, demanding: Collection[str]) -> list[tuple[str, Note]]:
    """The lines beside constraints in which no rule for sentences reads one, with where they stand.

    `demanding` are the rules of lines in which a page states constraints, or where prose beside them stands.
    """
    found: list[tuple[str, Note]] = []
    for resource in spec.resources:
        found += [(resource.name, note) for note in resource.notes if _demands(note, resource, demanding)]
        for operation in resource.operations:
            found += [
                (operation.key, note) for note in operation.notes if _demands(note, operation, demanding)
            ]
    return found


def _demands(note: Note, owner: Resource | Operation, demanding: Collection[str]) -> bool:
    """Whether a note stands where its owner states constraints; overlays add notes from elsewhere."""
    mine, around = note.origin, owner.origin
    return (
        mine is not None
        and around is not None
        and mine.rule in demanding
        and mine.source == around.source
        and around.first <= mine.first <= around.last
    )
