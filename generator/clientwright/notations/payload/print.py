"""Prints the payload notation from the values of its syntax tree."""

from __future__ import annotations

from typing import assert_never

from clientwright.notations.payload.syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Record,
    RecordField,
    String,
    Value,
)

_CONSTANTS = {True: "true", False: "false", None: "null"}


def show(value: Value) -> str:
    """The text of a value, without a line feed at its end."""
    match value:
        case String(text):
            return f'"{text}"'
        case Object(pairs):
            return "{\n" + ",\n".join(map(_pair, pairs)) + "\n}"
        case List(elements):
            return "[\n" + ",\n".join(map(show, elements)) + "\n]" if elements else "[]"
        case Number(text):
            return text
        case Constant(constant):
            return _CONSTANTS[constant]
        case Empty(spaced):
            return "{ }" if spaced else "{}"
        case Map(key, quoted, type_):
            return f'{{ "{key}": {type_} }}' if quoted else f"{{ {key}: {type_} }}"
        case Record(fields):
            return "{ " + "".join(map(_field, fields)) + r"\n }"
    assert_never(value)


def _pair(pair: Pair) -> str:
    return f'"{pair.name}{_mark(pair.optional)}": {show(pair.value)}'


def _field(field: RecordField) -> str:
    return rf"\n {field.name}{_mark(field.optional)}: {field.type},"


def _mark(optional: bool) -> str:
    return "?" if optional else ""
