"""The names of types in the spec: an operation's words, then the place in it. No numbers, no order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_JOINTS = {"a", "an", "the", "to", "of", "for", "from", "in", "by", "with", "on", "at", "via", "and"}
VERSION = re.compile(r"v[0-9]+(?:\.[0-9]+)*|api")
"""Segments of a path that name no resource."""

_PLURALS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))


@dataclass(frozen=True)
class Call:
    """What names an operation."""

    method: str
    path: str
    resource: str
    title: str


def words(text: str) -> list[str]:
    """The words of a text, in lower case: `isHighPriority` and `is_high_priority` have the same three."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", spaced)]


def pascal(*texts: str) -> str:
    """The words of texts as one name."""
    return "".join(word[0].upper() + word[1:] for text in texts for word in words(text))


def singular(word: str) -> str:
    """The singular of an English word, as far as its ending tells."""
    if word.lower().endswith(("ss", "us", "is")):
        return word
    for plural, ending in _PLURALS:
        if word.lower().endswith(plural) and len(word) > len(plural) + 1:
            return word[: -len(plural)] + ending
    return word


def prefixes(calls: Sequence[Call]) -> dict[Call, str]:
    """A name for each operation: its title without the resource's words; if two are alike, the whole title.

    Method and path name operations that have no title, or the same.
    """
    named: dict[Call, str] = {}
    rest = list(calls)
    forms: tuple[Callable[[Call], str], ...] = (_short, _whole, _by_path)
    for form in forms:
        counts = Counter(form(call) for call in calls)
        named |= {call: form(call) for call in rest if counts[form(call)] == 1 and form(call)[:1].isalpha()}
        rest = [call for call in rest if call not in named]
    return named | {call: pascal(call.method, call.path) for call in rest}


def _whole(call: Call) -> str:
    return pascal(*(word for word in words(call.title) if word not in _JOINTS))


def _by_path(call: Call) -> str:
    return pascal(call.method, *(part for part in call.path.split("/") if not VERSION.fullmatch(part)))


def _short(call: Call) -> str:
    own = {singular(word) for word in words(call.resource)}
    left = [word for word in words(call.title) if word not in _JOINTS and singular(word) not in own]
    return pascal(*left) if len(left) > 1 else _whole(call)
