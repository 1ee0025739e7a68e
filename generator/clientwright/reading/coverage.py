"""Coverage: which grammar rule claims each line of the documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clientwright.diagnostics import Location
from clientwright.reading.sources import Document
from clientwright.reading.syntax import UNCLAIMED, Claim


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
