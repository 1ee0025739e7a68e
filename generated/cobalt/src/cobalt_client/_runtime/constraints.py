"""Rules that the documentation states and a client can check before it sends anything.

Each rule looks at the arguments of a call in wire form and, when broken, quotes the documentation (`text`).
`field` is a wire name, dotted where nested; a part that names a list means each of its elements. What is
absent or null is not checked: whether it must be there is another rule, or the server's business.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import re
import reprlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .errors import ConstraintError


class Constraint(ABC):
    """A rule about the arguments of a call."""

    __slots__ = ()
    text: str

    def check(self, arguments: Mapping[str, Any]) -> None:
        """Raises `ConstraintError` where `arguments` break the rule."""
        for place, fault in self._faults(arguments):
            message = f'{fault} (the documentation says: "{self.text}")'
            raise ConstraintError(message, parameter=place, rule=self.text)

    @abstractmethod
    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """The places at which the rule is broken, and what is wrong there."""


class _ValueRule(Constraint):
    """A rule about each value of one field on its own; of a list, about each of its elements."""

    __slots__ = ()
    field: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for place, value in values_at(arguments, self.field):
            for element in value if isinstance(value, list) else [value]:
                if fault := self._fault(element):
                    yield place, fault

    @abstractmethod
    def _fault(self, value: Any) -> str:
        """What is wrong with a value; empty if nothing is."""


class _ListRule(Constraint):
    """A rule about each list that stands at one field."""

    __slots__ = ()
    field: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for place, value in values_at(arguments, self.field):
            if isinstance(value, list) and (fault := self._fault(value)):
                yield place, fault

    @abstractmethod
    def _fault(self, values: list[Any]) -> str:
        """What is wrong with a list; empty if nothing is."""


# --- values ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Length(_ValueRule):
    """A string's length in characters, both bounds inclusive."""

    field: str
    text: str
    minimum: int | None = None
    maximum: int | None = None

    def _fault(self, value: Any) -> str:
        if not isinstance(value, str) or _between(len(value), self.minimum, self.maximum):
            return ""
        return f"{len(value)} characters"


@dataclass(frozen=True, slots=True)
class Range(_ValueRule):
    """A number's size."""

    field: str
    text: str
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None

    def _fault(self, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return ""
        above = self.exclusive_minimum is None or value > self.exclusive_minimum
        below = self.exclusive_maximum is None or value < self.exclusive_maximum
        return (
            ""
            if above and below and _between(value, self.minimum, self.maximum)
            else f"{value} is out of range"
        )


@dataclass(frozen=True, slots=True)
class Pattern(_ValueRule):
    """A regular expression that must match somewhere in a string.

    Documentation writes the expressions of other languages: one that Python cannot read, or that could take
    for ever on a long string, is left to the server.
    """

    field: str
    text: str
    pattern: str

    def _fault(self, value: Any) -> str:
        expression = _safe_expression(self.pattern)
        if expression is None or not isinstance(value, str) or len(value) > _LONGEST_MATCHED:
            return ""
        return "" if expression.search(value) else f"{reprlib.repr(value)} does not match {self.pattern}"


@dataclass(frozen=True, slots=True)
class Forbidden(_ValueRule):
    """Values that a field cannot have."""

    field: str
    values: tuple[str, ...]
    text: str

    def _fault(self, value: Any) -> str:
        return f"{value!r} is not allowed" if value in self.values else ""


@dataclass(frozen=True, slots=True)
class NonEmpty(Constraint):
    """A string, list or object that must hold something."""

    field: str
    text: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for place, value in values_at(arguments, self.field):
            if value in ("", [], {}):
                yield place, "empty"


# --- lists -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Items(_ListRule):
    """A list's number of elements, both bounds inclusive."""

    field: str
    text: str
    minimum: int | None = None
    maximum: int | None = None

    def _fault(self, values: list[Any]) -> str:
        return "" if _between(len(values), self.minimum, self.maximum) else f"{len(values)} elements"


@dataclass(frozen=True, slots=True)
class UniqueElements(_ListRule):
    """A list that holds nothing twice."""

    field: str
    text: str

    def _fault(self, values: list[Any]) -> str:
        return _twice(_identity(value) for value in values)


@dataclass(frozen=True, slots=True)
class UniqueBy(_ListRule):
    """A list of objects that differ in one key; objects without it are not compared."""

    field: str
    key: str
    text: str

    def _fault(self, values: list[Any]) -> str:
        return _twice(_identity(found) for value in values for _, found in values_at(value, self.key))


@dataclass(frozen=True, slots=True)
class UniqueAcross(_ListRule):
    """Records of one call, no two of which agree in all of `keys`; one that lacks a key is not compared."""

    field: str
    keys: tuple[str, ...]
    text: str

    def _fault(self, values: list[Any]) -> str:
        found = [[list(values_at(record, key)) for key in self.keys] for record in values]
        return _twice(_identity([key[0][1] for key in record]) for record in found if all(record))


# --- relations between fields ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RequiredWhenAbsent(Constraint):
    """A field that must be given where `other` is not; both stand in the same object."""

    field: str
    other: str
    text: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for place, parent, field, other in _together(arguments, self.field, self.other):
            if not any(values_at(parent, field)) and not any(values_at(parent, other)):
                yield _join(place, field), f"required without {other}"


@dataclass(frozen=True, slots=True)
class Includes(Constraint):
    """A list (or one key of its objects, `states.name`) in which the value of `other` must occur.

    Where the elements are objects and no key is named, any of their values will do: the sentence does not
    say which one is meant.
    """

    field: str
    other: str
    text: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for place, parent, field, other in _together(arguments, self.field, self.other):
            if not any(values_at(parent, field.partition(".")[0])):
                continue
            held = [value for _, value in values_at(parent, field)]
            elements = [inner for value in held for inner in (value if isinstance(value, list) else [value])]
            elements += [value for one in elements if isinstance(one, Mapping) for value in one.values()]
            for _, wanted in values_at(parent, other):
                if wanted not in elements:
                    yield _join(place, field), f"does not include {wanted!r}, the value of {other}"


@dataclass(frozen=True, slots=True)
class ReadOnly(Constraint):
    """Fields that only the server sets."""

    fields: tuple[str, ...]
    text: str

    def _faults(self, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for field in self.fields:
            for place, _ in values_at(arguments, field):
                yield place, "read-only"


# --- finding values --------------------------------------------------------------------------------------


def values_at(value: Any, field: str, place: str = "") -> Iterator[tuple[str, Any]]:
    """The values at a dotted field, with their places; nulls and what is not there are left out."""
    if not field:
        if value is not None:
            yield place, value
    elif isinstance(value, list):
        for position, element in enumerate(value):
            yield from values_at(element, field, f"{place}[{position}]")
    elif isinstance(value, Mapping):
        if field in value:  # a key that itself holds a dot
            yield from values_at(value[field], "", _join(place, field))
            return
        first, _, rest = field.partition(".")
        name = first.removesuffix("[]")
        yield from values_at(value.get(name), rest, _join(place, name))


def _together(arguments: Any, field: str, other: str) -> Iterator[tuple[str, Any, str, str]]:
    """The objects in which two fields stand side by side, and the fields as seen from there."""
    mine, theirs = field.split("."), other.split(".")
    shared = 0
    while shared < min(len(mine), len(theirs)) - 1 and mine[shared] == theirs[shared]:
        shared += 1
    for place, parent in values_at(arguments, ".".join(mine[:shared])):
        for position, one in enumerate(parent) if isinstance(parent, list) else [(None, parent)]:
            where = place if position is None else f"{place}[{position}]"
            yield where, one, ".".join(mine[shared:]), ".".join(theirs[shared:])


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _between(size: float, minimum: float | None, maximum: float | None) -> bool:
    return (minimum is None or size >= minimum) and (maximum is None or size <= maximum)


def _identity(value: Any) -> str:
    """What makes a value the same as another: its JSON, whatever the order of keys. 1 is not true."""
    return json.dumps(value, sort_keys=True)


def _twice(identities: Iterator[str]) -> str:
    seen: set[str] = set()
    for identity in identities:
        if identity in seen:
            return f"{reprlib.repr(identity)} occurs twice"
        seen.add(identity)
    return ""


_LONGEST_MATCHED = 10_000


@cache
def _safe_expression(pattern: str) -> re.Pattern[str] | None:
    """A compiled expression; None for one that is invalid, or whose nested repeats invite backtracking."""
    nested_repeat = r"\([^()]*[*+}][^()]*\)[*+{]|\([^()]*\|[^()]*\)[*+{]|\\[1-9]"
    if re.search(nested_repeat, pattern) or pattern.count("(") > 20:
        return None
    try:
        return re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return None
