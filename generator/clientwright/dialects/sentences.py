"""Constraints from sentences of prose, by a whitelist of sentence forms: grammar/sentences.lark.

A sentence of any other form gives nothing. What a sentence calls a value ("Title", "user email") becomes
the wire name of a field in reach, if one answers to it; if one name in a sentence has no such field, the
constraint names none. It is for the client only if a call's arguments hold all that it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, cached_property

from lark import Token, Transformer, UnexpectedInput

from clientwright.parsers import Parser, inline, parser
from clientwright.spec import Constraint, ConstraintKind, Enforcement, Origin

LONGEST_SENTENCE = 500
"""Characters above which a sentence is not read: no rule of a page is that long."""

_LOOK_BACK = 3
_BULLET = re.compile(r"\s*(?:[-*•]\s+)?")
_BREAK = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"')\]\u2019\u201d]))\s+")
_ABBREVIATION = re.compile(r"(?:^|[\s(\[])(?:e\.g|i\.e|vs|cf|approx|incl|(etc))\.$", re.IGNORECASE)
_NAME = re.compile(r"[\w$]+(?:\.[\w$]+)*", re.ASCII)
_IDENTIFIER = re.compile(r"(?=.*[A-Z_.$])[a-z_$][\w$]*(?:\.[\w$]+)*", re.ASCII)
_WORD = re.compile(r"[\w$]+", re.ASCII)
_QUOTES = "'\"`\u2018\u201c"
_ARTICLES = {"a", "an", "the", "your", "their", "its"}
_NOUNS = {"field", "parameter", "value"}
_PRONOUNS = {"it", "this", "they", "these"}
_ONE_NAME = {ConstraintKind.UNIQUE, ConstraintKind.UNIQUE_BY, ConstraintKind.INCLUDES}


class Shape(StrEnum):
    """What a check needs to know of a field's value: an enum is text, an object or a number is `other`."""

    TEXT = "text"
    LIST = "list"
    OTHER = "other"


@dataclass(frozen=True)
class Scope:
    """What is known where a sentence stands.

    `fields` are the wire names in reach: of a resource, all that creating and updating take; of an operation,
    its parameters. `many` are those that each record of a create-many call takes, `updates` those that an
    update may change. `resource` is the resource's name as the page writes it.
    """

    resource: str = ""
    fields: Mapping[str, Shape] = field(default_factory=dict[str, Shape])
    many: frozenset[str] = frozenset()
    updates: frozenset[str] = frozenset()

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """The fields by their spelling without case and punctuation; of two alike, the first."""
        return {_spelling(name): name for name in reversed(tuple(self.fields))}


@dataclass(frozen=True, slots=True)
class _Reading:
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


def read(text: str, origin: Origin, scope: Scope) -> tuple[Constraint, ...]:
    """The constraints that a text states, in its order; each has the sentence it comes from as its text."""
    found: list[Constraint] = []
    said = sentences(text)
    for index, sentence in enumerate(said):
        reading = _parse(sentence)
        if reading is not None:
            before = said[max(0, index - _LOOK_BACK) : index]
            found.append(_constraint(reading, sentence, origin, scope, before))
    return tuple(found)


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


# --- reading -------------------------------------------------------------------------------------------


@cache
def _parser() -> Parser[_Reading]:
    return parser("sentences", _Meaning())


def _parse(sentence: str) -> _Reading | None:
    if len(sentence) > LONGEST_SENTENCE:
        return None
    try:
        reading = _parser().parse(sentence)
    except UnexpectedInput:
        return None
    return reading if _sound(reading) else None


def _sound(reading: _Reading) -> bool:
    """Whether a reading has one sense: "a and b must be unique across ..." may mean each or both together."""
    if reading.kind in _ONE_NAME and len(reading.names) > 1:
        return False
    if reading.kind is ConstraintKind.UNIQUE_BY and not all("." in name for name in reading.names or ("",)):
        return False
    least = reading.minimum or 0
    return reading.maximum is None or least <= reading.maximum


@inline
class _Meaning(Transformer[Token, _Reading]):
    """A method a rule of the grammar."""

    def statement(self, *parts: tuple[str, ...] | _Reading | _Condition | None) -> _Reading:
        conditions = [part for part in parts if isinstance(part, _Condition)]
        (reading,) = (part for part in parts if isinstance(part, _Reading))
        subject = next((part for part in parts if isinstance(part, tuple)), reading.names)
        return _under(conditions, replace(reading, names=reading.names or subject))

    def failure(self, condition: _Condition) -> _Reading:
        return _Reading(ConstraintKind.CONDITION, condition.names)

    def absence(self, name: str) -> _Condition:
        return _Condition((name,), absent=name)

    def circumstance(self, name: str, *_: str) -> _Condition:
        return _Condition((name,))

    def advice(self, _: str) -> None:
        return None

    def together(self, names: tuple[str, ...], across: str) -> _Reading:
        written = tuple(name if name[0] in _QUOTES else f"`{name}`" for name in names)
        return _Reading(ConstraintKind.UNIQUE_TOGETHER, written, across=across)

    def elements(self, names: tuple[str, ...], *_: str) -> _Reading:
        return _Reading(ConstraintKind.UNIQUE_ELEMENTS, names)

    def permission(self, _: tuple[str, ...], names: tuple[str, ...]) -> _Reading:
        return _Reading(ConstraintKind.RESTRICTED, names)

    def unique(self, across: str) -> _Reading:
        return _Reading(ConstraintKind.UNIQUE, across=across)

    def unique_by(self, _: str) -> _Reading:
        return _Reading(ConstraintKind.UNIQUE_BY)

    def shared(self, _: str) -> _Reading:
        return _Reading(ConstraintKind.UNIQUE_TOGETHER, enforcement=Enforcement.SERVER)

    def includes(self, name: str) -> _Reading:
        return _Reading(ConstraintKind.INCLUDES, other=name)

    def non_empty(self) -> _Reading:
        return _Reading(ConstraintKind.NON_EMPTY)

    def forbidden(self, *values: str) -> _Reading:
        return _Reading(ConstraintKind.FORBIDDEN_VALUE, values=values)

    def required(self, *owner: str) -> _Reading:
        return _Reading(ConstraintKind.CONDITION if owner else ConstraintKind.REQUIRED_WHEN_ABSENT)

    def condition(self, *_: str) -> _Reading:
        return _Reading(ConstraintKind.CONDITION)

    def read_only(self) -> _Reading:
        return _Reading(ConstraintKind.READ_ONLY)

    def privilege(self, _: tuple[str, ...]) -> _Reading:
        return _Reading(ConstraintKind.RESTRICTED)

    def ability(self, names: tuple[str, ...]) -> _Reading:
        return _Reading(ConstraintKind.RESTRICTED, names)

    def over(self, limit: int) -> _Reading:
        return _Reading(ConstraintKind.LENGTH, minimum=limit + 1)

    def at_least(self, limit: int) -> _Reading:
        return _Reading(ConstraintKind.LENGTH, minimum=limit)

    def under(self, limit: int) -> _Reading:
        return _Reading(ConstraintKind.LENGTH, maximum=limit - 1)

    def at_most(self, limit: int) -> _Reading:
        return _Reading(ConstraintKind.LENGTH, maximum=limit)

    def between(self, least: int, most: int) -> _Reading:
        return _Reading(ConstraintKind.LENGTH, minimum=least, maximum=most)

    def exactly(self, length: int) -> _Reading:
        return self.between(length, length)

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


def _under(conditions: Sequence[_Condition], reading: _Reading) -> _Reading:
    """A reading as its conditions leave it: a client knows of none of them but that a field is absent."""
    match reading.kind, conditions:
        case ConstraintKind.REQUIRED_WHEN_ABSENT, [condition] if condition.absent:
            return replace(reading, other=condition.absent)
        case ConstraintKind.REQUIRED_WHEN_ABSENT, _:
            return _Reading(ConstraintKind.CONDITION, reading.names)
        case _, []:
            return reading
        case (ConstraintKind.READ_ONLY | ConstraintKind.RESTRICTED), _:
            return replace(reading, enforcement=Enforcement.SERVER)
        case _:
            return _Reading(ConstraintKind.CONDITION, reading.names)


# --- names ---------------------------------------------------------------------------------------------


def _constraint(
    reading: _Reading, sentence: str, origin: Origin, scope: Scope, before: Sequence[str]
) -> Constraint:
    fields = _fields(reading, scope, before)
    other = (_resolve(reading.other, scope) or "") if reading.other else ""
    client = reading.enforcement is Enforcement.CLIENT and _checkable(reading, fields, other, scope)
    return Constraint(
        kind=reading.kind,
        text=sentence,
        enforcement=Enforcement.CLIENT if client else Enforcement.SERVER,
        fields=fields,
        other=other,
        values=reading.values,
        minimum=reading.minimum,
        maximum=reading.maximum,
        origin=origin,
    )


def _fields(reading: _Reading, scope: Scope, before: Sequence[str]) -> tuple[str, ...]:
    if reading.names and not (len(reading.names) == 1 and reading.names[0].lower() in _PRONOUNS):
        names = [_resolve(name, scope) for name in reading.names]
        return tuple(name for name in names if name) if all(names) else ()
    match reading.kind:
        case ConstraintKind.CONDITION | ConstraintKind.RESTRICTED | ConstraintKind.READ_ONLY:
            return ()
        case ConstraintKind.LENGTH:
            return _spoken_of(before, [name for name, shape in scope.fields.items() if shape is Shape.TEXT])
        case _:
            return _spoken_of(before, list(scope.fields))


def _spoken_of(before: Sequence[str], fields: Sequence[str]) -> tuple[str, ...]:
    """The one field that a sentence without a subject can concern: the last mentioned, or the only one."""
    for sentence in reversed(before):
        words = _WORD.findall(sentence)
        said = {_spelling("".join(words[i : i + n])) for i in range(len(words)) for n in (1, 2, 3)}
        mentioned = [name for name in fields if _spelling(name) in said]
        if mentioned:
            return tuple(mentioned) if len(mentioned) == 1 else ()
    return tuple(fields) if len(fields) == 1 else ()


def _resolve(phrase: str, scope: Scope) -> str | None:
    """The wire name that a phrase means. A quoted or camelCase name is one, in reach or not."""
    if phrase[0] in _QUOTES:
        quoted = phrase[1:-1]
        return _field(quoted, scope) or (quoted if _NAME.fullmatch(quoted) else None)
    words = phrase.split(" ")
    if len(words) > 1 and words[0].lower() in _ARTICLES:
        words = words[1:]
    if len(words) > 1 and words[-1].lower() in _NOUNS:
        words = words[:-1]
    owned = (words[n:] for n in range(1, len(words)) if _is_resource("".join(words[:n]), scope))
    for rest in (words, *owned):
        name = _field(" ".join(rest), scope)
        if name or (len(rest) == 1 and _IDENTIFIER.fullmatch(rest[0])):
            return name or rest[0]
    return None


def _field(phrase: str, scope: Scope) -> str | None:
    if phrase in scope.fields:
        return phrase
    head, dot, key = phrase.partition(".")
    if dot and " " not in phrase:
        whole = _field(head, scope)
        return f"{whole}.{key}" if whole else None
    return scope.spellings.get(_spelling(phrase))


def _is_resource(phrase: str, scope: Scope) -> bool:
    word = _spelling(phrase)
    return _spelling(scope.resource) in {word, f"{word}s", f"{word}es", f"{word.removesuffix('y')}ies"}


def _spelling(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def _checkable(reading: _Reading, fields: Sequence[str], other: str, scope: Scope) -> bool:
    """Whether the arguments of a call hold all that the check of a constraint needs."""
    if not fields:
        return False
    shapes = {scope.fields.get(name.partition(".")[0]) for name in fields}
    match reading.kind:
        case ConstraintKind.UNIQUE | ConstraintKind.UNIQUE_TOGETHER:
            return scope.many.issuperset(fields) and _is_resource(reading.across, scope)
        case ConstraintKind.UNIQUE_ELEMENTS | ConstraintKind.UNIQUE_BY:
            return shapes == {Shape.LIST}
        case ConstraintKind.INCLUDES:
            return shapes == {Shape.LIST} and other in scope.fields
        case ConstraintKind.REQUIRED_WHEN_ABSENT:
            return None not in shapes and other in scope.fields
        case ConstraintKind.FORBIDDEN_VALUE | ConstraintKind.LENGTH:
            return shapes == {Shape.TEXT}
        case ConstraintKind.NON_EMPTY:
            return shapes <= {Shape.TEXT, Shape.LIST}
        case ConstraintKind.READ_ONLY:
            return scope.updates.issuperset(fields)
        case _:
            return False
