"""JSON with its places: values whose members know their lines, and errors that tell line and column."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from lark import Token, Transformer
from lark.exceptions import UnexpectedCharacters, UnexpectedToken
from pydantic import JsonValue

from clientwright.reading.parsers import Parser, ended, inline, parser

DEEPEST = 64
"""How deep values may be nested; beyond this nothing is documentation."""
# A string ends with its line, closed or not; possessive, so that a long one costs no memory for backtracking.
_BRACKET_OR_STRING = re.compile(r'(?P<open>[{\[])|(?P<close>[}\]])|"(?:[^"\\\n]++|\\.)*+"?', re.DOTALL)
_HALF_A_PAIR = re.compile("[\ud800-\udfff]")


class JsonError(Exception):
    """Text that is not JSON. Line and column count from 1, within the text."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


@dataclass(frozen=True)
class Located:
    """A JSON value, the line where it begins, and its members or elements, located too."""

    value: JsonValue
    line: int
    members: Mapping[str, Located] = field(default_factory=dict[str, "Located"])
    elements: Sequence[Located] = ()


def read_json(text: str, line: int = 1) -> Located:
    """The value in a text that begins at `line` of its page.

    Raises `JsonError`, counted from the text's start.
    """
    place = _too_deep(text)
    if place is not None:
        raise JsonError(f"values are nested more than {DEEPEST} deep", *_position(text, place))
    try:
        found = _parser().parse(text)
    except UnexpectedToken as error:
        if ended(error):
            raise JsonError("the value is not closed", *_position(text, len(text.rstrip()))) from error
        token: Token = error.token
        raise JsonError(f"{str(token)!r} is not expected here", error.line, error.column) from error
    except UnexpectedCharacters as error:
        raise JsonError("this is not JSON", error.line, error.column) from error
    return _moved(found, line - 1)


def closing_line(lines: Sequence[str], first: int) -> int | None:
    """The index of the line on which the value that begins on line `first` is closed; None if none is."""
    depth = 0
    for index in range(first, len(lines)):
        for _, step in _brackets(lines[index]):
            depth += step
        if depth <= 0:
            return index
    return None


def merged(elements: Sequence[Located]) -> list[Located]:
    """The elements of a list, all objects as one that has the keys of each."""
    members: dict[str, Located] = {}
    for element in elements:
        for name, member in element.members.items():
            members.setdefault(name, member)
    others = [element for element in elements if not isinstance(element.value, dict)]
    objects = [element for element in elements if isinstance(element.value, dict)]
    if not objects:
        return others
    value: JsonValue = {name: member.value for name, member in members.items()}
    return [Located(value, objects[0].line, members), *others]


def _brackets(text: str) -> Iterator[tuple[int, int]]:
    """Each bracket outside strings: its place, and 1 where it opens, -1 where it closes."""
    for found in _BRACKET_OR_STRING.finditer(text):
        if found["open"]:
            yield found.start(), 1
        elif found["close"]:
            yield found.start(), -1


def _too_deep(text: str) -> int | None:
    depth = 0
    for place, step in _brackets(text):
        depth += step
        if depth > DEEPEST:
            return place
    return None


def _position(text: str, place: int) -> tuple[int, int]:
    before = text[:place]
    return before.count("\n") + 1, place - (before.rfind("\n") + 1) + 1


def _moved(value: Located, by: int) -> Located:
    members = {name: _moved(member, by) for name, member in value.members.items()}
    elements = tuple(_moved(element, by) for element in value.elements)
    return Located(value.value, value.line + by, members, elements)


@cache
def _parser() -> Parser[Located]:
    return parser("json", _Values(), placeholders=False)


def _scalar(token: Token) -> JsonValue:
    try:
        value: JsonValue = json.loads(token)
    except ValueError as error:
        raise JsonError("the number has too many digits", token.line or 1, token.column or 1) from error
    if isinstance(value, float) and not math.isfinite(value):
        raise JsonError("the number is out of range", token.line or 1, token.column or 1)
    if isinstance(value, str) and _HALF_A_PAIR.search(value):
        raise JsonError("the text holds half a surrogate pair", token.line or 1, token.column or 1)
    return value


@inline
class _Values(Transformer[Token, Located]):
    """Builds values while the parser runs, so that no deep tree is walked."""

    def start(self, value: Located) -> Located:
        return value

    def string(self, token: Token) -> Located:
        return Located(_scalar(token), token.line or 1)

    number = string
    word = string

    def member(self, name: Token, value: Located) -> tuple[str, Located]:
        return str(_scalar(name)), Located(value.value, name.line or 1, value.members, value.elements)

    def object(self, brace: Token, *members: tuple[str, Located]) -> Located:
        named = dict(members)
        value: JsonValue = {name: member.value for name, member in named.items()}
        return Located(value, brace.line or 1, named)

    def array(self, bracket: Token, *elements: Located) -> Located:
        return Located([element.value for element in elements], bracket.line or 1, {}, elements)
