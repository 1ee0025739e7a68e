"""What became of the documentation: which rule claims each line, and how each constraint is enforced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clientwright.diagnostics import Location
from clientwright.sources import Document
from clientwright.spec import Constraint, Note, Operation, Resource, Spec
from clientwright.syntax import UNCLAIMED, Claim


@dataclass(frozen=True)
class Coverage:
    """The account of an API's lines: how many there are, how many each rule claims, and the unclaimed."""

    lines: int
    claimed: dict[str, int]
    unclaimed: tuple[Location, ...]


def account(documents: Iterable[tuple[Document, Sequence[Claim]]]) -> Coverage:
    """Accounts for every line of every document. A line that no claim covers is unclaimed too."""
    total = 0
    claimed: Counter[str] = Counter()
    unclaimed: list[Location] = []
    for document, claims in documents:
        rules = [UNCLAIMED] * len(document.lines)
        for claim in claims:
            rules[claim.first - 1 : claim.last] = [claim.rule] * (claim.last - claim.first + 1)
        total += len(rules)
        claimed.update(rule for rule in rules if rule != UNCLAIMED)
        unclaimed += [document.location(n) for n, rule in enumerate(rules, 1) if rule == UNCLAIMED]
    return Coverage(total, dict(sorted(claimed.items())), tuple(unclaimed))


# The rules of lines in which a page states constraints, or where prose beside them stands.
_DEMANDING = frozenset({"constraint", "note"})


def constraints(spec: Spec) -> list[tuple[str, Constraint]]:
    """Every constraint, after the resource or operation that states it, in the documentation's order."""
    found: list[tuple[str, Constraint]] = []
    for resource in spec.resources:
        found += [(resource.name, one) for one in resource.constraints]
        for operation in resource.operations:
            found += [(operation.key, one) for one in operation.constraints]
    return found


def unread(spec: Spec) -> list[tuple[str, Note]]:
    """The lines beside constraints in which no rule for sentences reads one, with where they stand."""
    found: list[tuple[str, Note]] = []
    for resource in spec.resources:
        found += [(resource.name, note) for note in resource.notes if _demands(note, resource)]
        for operation in resource.operations:
            found += [(operation.key, note) for note in operation.notes if _demands(note, operation)]
    return found


def _demands(note: Note, owner: Resource | Operation) -> bool:
    """Whether a note stands where its owner states constraints; overlays add notes from elsewhere."""
    mine, around = note.origin, owner.origin
    return (
        mine is not None
        and around is not None
        and mine.rule in _DEMANDING
        and mine.source == around.source
        and around.first <= mine.first <= around.last
    )
