"""What one supplement says and another does not, by what the facts are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pydantic import JsonValue
from pydantic_core import to_jsonable_python

from clientwright.supplement.read import Supplement


class Kind(StrEnum):
    """What became of a fact. `cited`: it says the same, and another source or place in it states it."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    CITED = "cited"


@dataclass(frozen=True)
class FactChange:
    """A fact that is another. `fact` is its kind, or `type` of a shape that facts call by its name, `at`."""

    kind: Kind
    fact: str
    at: str
    before: JsonValue = None
    after: JsonValue = None


def compare_supplements(old: Supplement, new: Supplement) -> tuple[FactChange, ...]:
    """What changed from one supplement to another, in the order of the new one; what went stands last."""
    before, after = dict(_facts(old)), dict(_facts(new))
    found = [
        (
            FactChange(Kind.ADDED, *key, after=value)
            if key not in before
            else FactChange(
                Kind.CHANGED if before[key][0] != value else Kind.CITED, *key, before[key][0], value
            )
        )
        for key, (value, source) in after.items()
        if before.get(key) != (value, source)
    ]
    gone = [key for key in before if key not in after]
    return (*found, *(FactChange(Kind.REMOVED, *key, before=before[key][0]) for key in gone))


def _facts(supplement: Supplement) -> Iterator[tuple[tuple[str, str], tuple[JsonValue, JsonValue]]]:
    """Each fact by its kind and place, with its value, and with what states it."""
    for name, one in supplement.entries.items():
        yield ("type", name), (one.type, _cited(supplement, one.source, one.place))
    for stated in supplement.facts:
        entry = stated.entry
        value = to_jsonable_python(entry.value)
        yield (entry.fact, entry.at), (value, _cited(supplement, entry.source, entry.place))


def _cited(supplement: Supplement, source: str, place: str) -> JsonValue:
    return [to_jsonable_python(supplement.sources[source]), place]
