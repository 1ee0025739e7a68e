"""Parses the payload notation (grammar/payload.lark), which dialects share."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from lark import Token, Transformer, UnexpectedInput

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.notations.payload.syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Payload,
    Record,
    RecordField,
    String,
    Value,
)
from clientwright.reading.parsers import Parser, inline, parser
from clientwright.reading.refusals import refusal
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

MAXIMUM_DEPTH = 100
_HINT = "Each pair and each bracket has a line of its own, without indentation, and commas between."
_WORDS = {
    "KEY": 'a key such as "name":',
    "TEXT_PAIR": 'a key such as "name":',
    "STRING": "a string",
    "NUMBER": "a number",
    "OPEN": "`{`",
    "CLOSE": "`}` on the next line",
    "OPEN_LIST": "`[`",
    "CLOSE_LIST": "`]` on the next line",
    "SEPARATOR": "a comma and a new line",
    "END": "the end of the payload",
    "RECORD_FIELD": r"`\n name: type,`",
    "RECORD_CLOSE": r"`\n }`",
}
_CONSTANTS = {"true": True, "false": False, "null": None}


def parse(text: str, document: Document, first_line: int) -> Payload:
    """The syntax tree of a payload: `text` ends with a line feed and begins at the line `first_line`.

    Raises `ClientwrightError`, with line and column, for a text that is not in the notation, and for one
    that is nested deeper than `MAXIMUM_DEPTH`.
    """
    _check_depth(text, document, first_line)
    try:
        return _parse(text)
    except UnexpectedInput as error:
        refused = refusal("payload", document, error, _WORDS, _HINT, first_line)
        raise ClientwrightError(refused) from error


def _check_depth(text: str, document: Document, first_line: int) -> None:
    depth = 0
    for number, line in enumerate(text.split("\n"), first_line):
        depth += line.endswith(("{", "[")) - line.startswith(("}", "]"))
        if depth > MAXIMUM_DEPTH:
            message = f"the payload is nested deeper than {MAXIMUM_DEPTH} levels"
            where, hint = document.location(number, 1), "Check that each bracket is closed."
            raise ClientwrightError(Diagnostic("payload", message, location=where, hint=hint))


@lru_cache(maxsize=4096)
def _parse(text: str) -> Payload:
    # Blocks repeat: about half of the payloads of a page are the same text as another's.
    return _parser().parse(text)


@cache
def _parser() -> Parser[Payload]:
    return parser("payload", _Reader())


def _span(first: Token, last: Token) -> Span:
    # A closing bracket is a line feed and the bracket: it ends where it stands, a line after its beginning.
    return Span(first.line or 0, last.end_line or 0)


@inline
class _Reader(Transformer[Token, Payload]):
    """Makes nodes of what the grammar matches."""

    def start(self, value: Payload, _end: Token) -> Payload:
        return value

    def object(self, opening: Token, *rest: Any) -> Object:
        return Object(rest[:-1:2], span=_span(opening, rest[-1]))

    def list(self, opening: Token, *rest: Any) -> List:
        return List(rest[:-1:2], span=_span(opening, rest[-1]))

    def pair(self, key: Token, value: Value) -> Pair:
        return _pair(key[1:-3], value, Span(key.line or 0, value.span.last))

    def text_pair(self, token: Token) -> Pair:
        name, _, text = token[1:-1].partition('": "')
        span = _span(token, token)
        return _pair(name, String(text, span=span), span)

    def string(self, token: Token) -> String:
        return String(token[1:-1], span=_span(token, token))

    def number(self, token: Token) -> Number:
        return Number(str(token), span=_span(token, token))

    def constant(self, token: Token) -> Constant:
        return Constant(_CONSTANTS[token], span=_span(token, token))

    def empty(self, token: Token) -> Empty:
        return Empty(" " in token, span=_span(token, token))

    def empty_list(self, token: Token) -> List:
        return List((), span=_span(token, token))

    def map(self, token: Token) -> Map:
        key, _, value = token[2:-2].partition(": ")
        return Map(key.strip('"'), key.startswith('"'), value, span=_span(token, token))

    def record(self, opening: Token, *rest: Token) -> Record:
        return Record(tuple(map(_field, rest[:-1])), span=_span(opening, rest[-1]))


def _pair(name: str, value: Value, span: Span) -> Pair:
    return Pair(name.removesuffix("?"), name.endswith("?"), value, span=span)


def _field(token: Token) -> RecordField:
    name, _, type_ = token[3:-1].partition(": ")
    return RecordField(name.removesuffix("?"), name.endswith("?"), type_, span=_span(token, token))
