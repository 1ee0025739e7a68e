"""Sentences that state constraints, by a whitelist of sentence forms: grammar/sentences.lark.

A sentence of any other form says nothing. Names stand in a reading as the sentence writes them; `building`
finds the fields that they mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from lark import Token, Transformer, UnexpectedInput

from clientwright.reading.parsers import Parser, inline, parser
from clientwright.spec.vocabulary import ConstraintKind, Enforcement

LONGEST_SENTENCE = 500
"""Characters above which a sentence is not read: no rule of a page is that long."""
QUOTES = "'\"`\u2018\u201c"

_BULLET = re.compile(r"\s*(?:[-*•]\s+)?")
_BREAK = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"')\]\u2019\u201d]))\s+")
_ABBREVIATION = re.compile(r"(?:^|[\s(\[])(?:e\.g|i\.e|vs|cf|approx|incl|(etc))\.$", re.IGNORECASE)
_ONE_NAME = {ConstraintKind.UNIQUE, ConstraintKind.UNIQUE_BY, ConstraintKind.INCLUDES}


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence as the grammar reads it, names in its own words. No names: it leaves them to the context."""

    kind: ConstraintKind
    names: tuple[str, ...] = ()
    other: str = ""
    across: str = ""
    values: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    enforcement: Enforcement = Enforcement.CLIENT


@dataclass(frozen=True, slots=True)
class _Condition:
    """When a sentence holds. `absent` is empty unless the condition is just that something is absent."""

    names: tuple[str, ...]
    absent: str = ""


def sentences(text: str) -> list[str]:
    """The sentences of a text, each as it stands there; white space and bullets ("- ") are left between."""
    found: list[str] = []
    for line in text.split("\n"):
        start = _end(_BULLET, line)
        for gap in _BREAK.finditer(line, start):
            if not _goes_on(line[max(start, gap.start() - 8) : gap.start()], line[gap.end() : gap.end() + 1]):
                found.append(line[start : gap.start()])
                start = gap.end()
        found.append(line[start:].rstrip())
    return [sentence for sentence in found if sentence]


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _goes_on(before: str, following: str) -> bool:
    """Whether a full stop only ends an abbreviation ("etc." ends a sentence if a capital follows)."""
    abbreviation = _ABBREVIATION.search(before)
    return abbreviation is not None and not (abbreviation[1] and following.isupper())


@cache
def _parser() -> Parser[Reading]:
    return parser("sentences", _Meaning())


@cache
def read(sentence: str) -> Reading | None:
    """What a sentence states; None for one of no known form."""
    if len(sentence) > LONGEST_SENTENCE:
        return None
    try:
        reading = _parser().parse(sentence)
    except UnexpectedInput:
        return None
    return reading if _sound(reading) else None


def _sound(reading: Reading) -> bool:
    """Whether a reading has one sense: "a and b must be unique across ..." may mean each or both together."""
    if reading.kind in _ONE_NAME and len(reading.names) > 1:
        return False
    if reading.kind is ConstraintKind.UNIQUE_BY and not all("." in name for name in reading.names or ("",)):
        return False
    least = reading.minimum or 0
    return reading.maximum is None or least <= reading.maximum


@inline
class _Meaning(Transformer[Token, Reading]):
    """A method a rule of the grammar."""

    def statement(self, *parts: tuple[str, ...] | Reading | _Condition | None) -> Reading:
        conditions = [part for part in parts if isinstance(part, _Condition)]
        (reading,) = (part for part in parts if isinstance(part, Reading))
        subject = next((part for part in parts if isinstance(part, tuple)), reading.names)
        return _under(conditions, replace(reading, names=reading.names or subject))

    def failure(self, condition: _Condition) -> Reading:
        return Reading(ConstraintKind.CONDITION, condition.names)

    def absence(self, name: str) -> _Condition:
        return _Condition((name,), absent=name)

    def circumstance(self, name: str, *_: str) -> _Condition:
        return _Condition((name,))

    def advice(self, _: str) -> None:
        return None

    def together(self, names: tuple[str, ...], across: str) -> Reading:
        written = tuple(name if name[0] in QUOTES else f"`{name}`" for name in names)
        return Reading(ConstraintKind.UNIQUE_TOGETHER, written, across=across)

    def elements(self, names: tuple[str, ...], *_: str) -> Reading:
        return Reading(ConstraintKind.UNIQUE_ELEMENTS, names)

    def permission(self, _: tuple[str, ...], names: tuple[str, ...]) -> Reading:
        return Reading(ConstraintKind.RESTRICTED, names)

    def unique(self, across: str) -> Reading:
        return Reading(ConstraintKind.UNIQUE, across=across)

    def unique_by(self, _: str) -> Reading:
        return Reading(ConstraintKind.UNIQUE_BY)

    def shared(self, _: str) -> Reading:
        return Reading(ConstraintKind.UNIQUE_TOGETHER, enforcement=Enforcement.SERVER)

    def includes(self, name: str) -> Reading:
        return Reading(ConstraintKind.INCLUDES, other=name)

    def non_empty(self) -> Reading:
        return Reading(ConstraintKind.NON_EMPTY)

    def forbidden(self, *values: str) -> Reading:
        return Reading(ConstraintKind.FORBIDDEN_VALUE, values=values)

    def required(self, *owner: str) -> Reading:
        return Reading(ConstraintKind.CONDITION if owner else ConstraintKind.REQUIRED_WHEN_ABSENT)

    def condition(self, *_: str) -> Reading:
        return Reading(ConstraintKind.CONDITION)

    def read_only(self) -> Reading:
        return Reading(ConstraintKind.READ_ONLY)

    def privilege(self, _: tuple[str, ...]) -> Reading:
        return Reading(ConstraintKind.RESTRICTED)

    def ability(self, names: tuple[str, ...]) -> Reading:
        return Reading(ConstraintKind.RESTRICTED, names)

    def over(self, limit: int) -> Reading:
        return Reading(ConstraintKind.LENGTH, minimum=limit + 1)

    def at_least(self, limit: int) -> Reading:
        return Reading(ConstraintKind.LENGTH, minimum=limit)

    def under(self, limit: int) -> Reading:
        return Reading(ConstraintKind.LENGTH, maximum=limit - 1)

    def at_most(self, limit: int) -> Reading:
        return Reading(ConstraintKind.LENGTH, maximum=limit)

    def between(self, least: int, most: int) -> Reading:
        return Reading(ConstraintKind.LENGTH, minimum=least, maximum=most)

    def exactly(self, length: int) -> Reading:
        return self.between(length, length)

    def number_between(self, least: int, most: int) -> Reading:
        return Reading(ConstraintKind.RANGE, minimum=least, maximum=most)

    def number_at_least(self, least: int) -> Reading:
        return Reading(ConstraintKind.RANGE, minimum=least)

    def number_at_most(self, most: int) -> Reading:
        return Reading(ConstraintKind.RANGE, maximum=most)

    def names(self, *names: str) -> tuple[str, ...]:
        return names

    def quoted(self, *parts: str) -> str:
        return next(part for part in parts if isinstance(part, Token))

    def phrase(self, *words: str | int) -> str:
        return " ".join(map(str, words))

    def value(self, token: Token) -> str:
        return token[1:-1] if token.type == "QUOTED" else str(token)

    def INT(self, token: Token) -> int:  # noqa: N802 - named as the terminal is
        return int(token.replace(",", ""))


def _under(conditions: Sequence[_Condition], reading: Reading) -> Reading:
    """A reading as its conditions leave it: a client knows of none of them but that a field is absent."""
    match reading.kind, conditions:
        case ConstraintKind.REQUIRED_WHEN_ABSENT, [condition] if condition.absent:
            return replace(reading, other=condition.absent)
        case ConstraintKind.REQUIRED_WHEN_ABSENT, _:
            return Reading(ConstraintKind.CONDITION, reading.names)
        case _, []:
            return reading
        case (ConstraintKind.READ_ONLY | ConstraintKind.RESTRICTED), _:
            return replace(reading, enforcement=Enforcement.SERVER)
        case _:
            return Reading(ConstraintKind.CONDITION, reading.names)
