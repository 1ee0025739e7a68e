"""Bounds of values as descriptions state them: "max 100", "between 1 and 100", "at most 255 characters".

Only plain statements count: one that holds under a condition, or has two answers, states no bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clientwright.notations.shapes import Rules, Scalar, Shape
from clientwright.spec.vocabulary import PrimitiveType

_NUMBER = r"`?(-?\d{1,12}(?:\.\d{1,6})?)`?(?![\w.]*\w)"
_OF = r"\s*(?:value|length|limit|size|allowed|number|is|of|are|:|=|\s)*\s*"
_RANGE = re.compile(
    rf"\bbetween {_NUMBER} and {_NUMBER}|\({_NUMBER}\s?[-\u2013]\s?{_NUMBER}(?=\))"
    rf"|^{_NUMBER}\s?(?:[-\u2013]|to)\s?{_NUMBER}(?=\.?$)|\brange:?\s+{_NUMBER}\s?(?:[-\u2013]|to)\s?{_NUMBER}",
    re.IGNORECASE,
)
_MOST = re.compile(
    rf"\b(?:max(?:imum)?\.?{_OF}|at most\s+|up to\s+|no(?:t)? more than\s+|(?:cannot|must not) exceed\s+)"
    rf"{_NUMBER}",
    re.IGNORECASE,
)
_LEAST = re.compile(rf"\b(?:min(?:imum)?\.?{_OF}|at least\s+|no(?:t)? less than\s+){_NUMBER}", re.IGNORECASE)
_UNIT = re.compile(
    r"\s*(?P<length>char(?:acter)?s?\b)|\s*(?:(?:items?|records?|results?|entries|rows|objects|elements)\b"
    r"|$|[.,;:)\]]|(?:and|with|per (?:page|request|call))\b|\(?(?:default|inclusive|maximum|min|max)\b)",
    re.IGNORECASE,
)
"""What may follow a bound: a length, or nothing that changes what is counted."""
_CONDITION = re.compile(r"[^.;,]*\b(?:if|when|unless|depending|otherwise|for)\b", re.IGNORECASE)
_NUMBERS = frozenset([PrimitiveType.INTEGER, PrimitiveType.NUMBER])


@dataclass(frozen=True)
class _Bound:
    least: float | None
    most: float | None
    length: bool


def stated_rules(text: str, shape: Shape) -> Rules | None:
    """The bounds that a description states for a number, or for the length of a text; None for none."""
    kind = shape.type if isinstance(shape, Scalar) else None
    if kind not in (*_NUMBERS, PrimitiveType.STRING):
        return None
    found = [one for one in _bounds(text) if one.length == (kind is PrimitiveType.STRING)]
    least = {one.least for one in found if one.least is not None}
    most = {one.most for one in found if one.most is not None}
    if len(least) > 1 or len(most) > 1 or not (least or most):
        return None
    low, high = next(iter(least), None), next(iter(most), None)
    if low is not None and high is not None and low > high:
        return None
    if kind in _NUMBERS:
        return Rules(minimum=low, maximum=high)
    return replace(Rules(), min_length=_whole(low), max_length=_whole(high))


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def _bounds(text: str) -> Iterator[_Bound]:
    for match in _RANGE.finditer(text):
        low, high = (float(one) for one in match.groups() if one is not None)
        yield from _bound(text, match.end(), low, high)
    for match in _MOST.finditer(text):
        yield from _bound(text, match.end(), None, float(match[1]))
    for match in _LEAST.finditer(text):
        yield from _bound(text, match.end(), float(match[1]), None)


def _bound(text: str, end: int, least: float | None, most: float | None) -> Iterator[_Bound]:
    """A bound by what follows it: a unit that is none of the value's own, or a condition, undoes it."""
    unit = _UNIT.match(text, end)
    if unit and not _CONDITION.match(text, unit.end()):
        yield _Bound(least, most, bool(unit["length"]))
