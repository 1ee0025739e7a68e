"""Subjects: what begins the names of an operation's types, where its page is not of records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clientwright.building.paths import VERSION
from clientwright.notations.words import singular, words

_JOINTS = {"a", "an", "the", "to", "of", "for", "from", "in", "by", "with", "on", "at", "via", "and"}


@dataclass(frozen=True)
class Titled:
    """What names an operation."""

    method: str
    path: str
    resource: str
    title: str


def subjects(operations: Sequence[Titled]) -> dict[Titled, str]:
    """A name for each operation: its title without the resource's words; if two are alike, the whole title.

    Method and path name operations that have no title, or the same.
    """
    named: dict[Titled, str] = {}
    rest = list(operations)
    forms: tuple[Callable[[Titled], str], ...] = (_short, _whole, _by_path)
    for form in forms:
        counts = Counter(form(one) for one in operations)
        named |= {one: form(one) for one in rest if counts[form(one)] == 1 and form(one)[:1].isalpha()}
        rest = [one for one in rest if one not in named]
    return named | {one: _joined(one.method, one.path) for one in rest}


def _joined(*texts: str) -> str:
    return "".join(word[0].upper() + word[1:] for text in texts for word in words(text))


def _whole(one: Titled) -> str:
    return _joined(*(word for word in words(one.title) if word not in _JOINTS))


def _by_path(one: Titled) -> str:
    return _joined(one.method, *(part for part in one.path.split("/") if not VERSION.fullmatch(part)))


def _short(one: Titled) -> str:
    own = {singular(word) for word in words(one.resource)}
    left = [word for word in words(one.title) if word not in _JOINTS and singular(word) not in own]
    return _joined(*left) if len(left) > 1 else _whole(one)
