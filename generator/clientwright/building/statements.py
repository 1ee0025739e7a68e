"""Statements: the constraints that sentences state, on the fields that are in reach where they stand.

What a sentence calls a value ("Title", "user email") becomes the wire name of a field in reach, if one
answers
to it; if one name in a sentence has no such field, the constraint names none. It is for the client only if a
call's arguments hold all that it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from clientwright.notations.sentences import QUOTES, Reading, sentences
from clientwright.notations.sentences import read as read_sentence
from clientwright.spec import Constraint, ConstraintKind, Enforcement, Origin

_LOOK_BACK = 3
_NAME = re.compile(r"[\w$]+(?:\.[\w$]+)*", re.ASCII)
_IDENTIFIER = re.compile(r"(?=.*[A-Z_.$])[a-z_$][\w$]*(?:\.[\w$]+)*", re.ASCII)
_WORD = re.compile(r"[\w$]+", re.ASCII)
_ARTICLES = {"a", "an", "the", "your", "their", "its"}
_NOUNS = {"field", "parameter", "value"}
_PRONOUNS = {"it", "this", "they", "these"}


class Shape(StrEnum):
    """What a check needs to know of a field's value: an enum is text, an object is `other`."""

    TEXT = "text"
    LIST = "list"
    NUMBER = "number"
    OTHER = "other"


@dataclass(frozen=True)
class Scope:
    """What is known where a sentence stands.

    `fields` are the wire names in reach: of a resource, all that creating and updating take; of an operation,
    its parameters. `many` are those that each record of a create-many call takes, `updates` those that an
    update may change. `resource` is the resource's name as the page writes it. `focus` is the field in
    whose own
    text the sentence stands; "" outside such texts.
    """

    resource: str = ""
    fields: Mapping[str, Shape] = field(default_factory=dict[str, Shape])
    many: frozenset[str] = frozenset()
    updates: frozenset[str] = frozenset()
    focus: str = ""

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """The fields by their spelling without case and punctuation; of two alike, the first."""
        return {_spelling(name): name for name in reversed(tuple(self.fields))}


def read(text: str, origin: Origin, scope: Scope) -> tuple[Constraint, ...]:
    """The constraints that a text states, in its order; each has the sentence it comes from as its text."""
    found: list[Constraint] = []
    said = sentences(text)
    for index, sentence in enumerate(said):
        reading = read_sentence(sentence)
        if reading is not None:
            before = said[max(0, index - _LOOK_BACK) : index]
            found.append(_constraint(reading, sentence, origin, scope, before))
    return tuple(found)


def _constraint(
    reading: Reading, sentence: str, origin: Origin, scope: Scope, before: Sequence[str]
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


def _fields(reading: Reading, scope: Scope, before: Sequence[str]) -> tuple[str, ...]:
    if reading.names and not (len(reading.names) == 1 and reading.names[0].lower() in _PRONOUNS):
        names = [_resolve(name, scope) for name in reading.names]
        return tuple(name for name in names if name) if all(names) else ()
    if scope.focus:
        return (scope.focus,)
    match reading.kind:
        case ConstraintKind.CONDITION | ConstraintKind.RESTRICTED | ConstraintKind.READ_ONLY:
            return ()
        case ConstraintKind.LENGTH:
            return _spoken_of(before, [name for name, shape in scope.fields.items() if shape is Shape.TEXT])
        case ConstraintKind.RANGE:
            return _spoken_of(before, [name for name, shape in scope.fields.items() if shape is Shape.NUMBER])
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
    if phrase[0] in QUOTES:
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


def _checkable(reading: Reading, fields: Sequence[str], other: str, scope: Scope) -> bool:
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
        case ConstraintKind.RANGE:
            return shapes == {Shape.NUMBER}
        case ConstraintKind.NON_EMPTY:
            return shapes <= {Shape.TEXT, Shape.LIST}
        case ConstraintKind.READ_ONLY:
            return scope.updates.issuperset(fields)
        case _:
            return False
