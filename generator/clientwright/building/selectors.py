"""Selectors: a field whose value chooses the operation, where many of them share one method and path.

`POST /api.php` with `Command` = `pots.add` is another operation than the same with `pots.remove`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clientwright.dialects.observed import Body, Endpoint
from clientwright.notations.shapes import Anything, Constant, Field, ObjectOf, OneOfValues, Scalar
from clientwright.spec.vocabulary import In, Presence, PrimitiveType

_VALUE = re.compile(r"(?:[^`]*(?:[:=]|\b(?:is|be|to|as))\s*)?`([^`\s]+)`(?:\s*\([^`]*\))?\.?")
"""A description that says what to send: "API command: `pots.add`"."""


@dataclass(frozen=True)
class Selector:
    """The field that tells operations of one method and path apart."""

    name: str

    def value(self, one: Endpoint) -> str:
        """What a statement says to send there; "" where it does not say."""
        return next(
            (value for field in _fields(one) if field.name == self.name and (value := _value(field))), ""
        )

    def settled(self, one: Endpoint) -> Endpoint:
        """A statement whose field holds that value and no other."""
        value = self.value(one)
        return replace(
            one,
            parameters=tuple(replace(each, field=self._fixed(each.field, value)) for each in one.parameters),
            body=tuple(self._fixed_in(body, value) for body in one.body),
        )

    def _fixed_in(self, body: Body, value: str) -> Body:
        if not isinstance(body.shape, ObjectOf):
            return body
        fields = tuple(self._fixed(field, value) for field in body.shape.fields)
        return replace(body, shape=replace(body.shape, fields=fields))

    def _fixed(self, field: Field, value: str) -> Field:
        return replace(field, shape=Constant(value)) if field.name == self.name else field


def selector(endpoints: Sequence[Endpoint]) -> Selector | None:
    """What tells statements of one method and path apart; None where nothing does."""
    values: dict[str, set[str]] = defaultdict(set)
    for one in endpoints:
        for field in _fields(one):
            if field.presence is not Presence.OPTIONAL and (value := _value(field)):
                values[field.name].add(value)
    name = max(values, key=lambda name: len(values[name]), default="")
    return Selector(name) if name and len(values[name]) > 1 else None


def _fields(one: Endpoint) -> Iterator[Field]:
    yield from (each.field for each in one.parameters if each.location is not In.PATH)
    for body in one.body:
        if isinstance(body.shape, ObjectOf):
            yield from body.shape.fields


def _value(field: Field) -> str:
    match field.shape:
        case Constant(str(value)) | OneOfValues((str(value),)):
            return value
        case Scalar(PrimitiveType.STRING) | Anything():
            found = _VALUE.fullmatch(field.description.strip())
            return found[1] if found else ""
        case _:
            return ""
