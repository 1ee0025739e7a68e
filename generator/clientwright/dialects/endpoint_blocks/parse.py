"""Parses a page of endpoint blocks: the page first, then each of its payloads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from lark import Token, Transformer, Tree, UnexpectedInput

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.endpoint_blocks.syntax import (
    BULLETS,
    Block,
    Body,
    Code,
    Heading,
    Index,
    Line,
    Member,
    Method,
    NoBody,
    Page,
    Reference,
    Resource,
    Rule,
    Shape,
    Title,
    Url,
    Values,
)
from clientwright.notations.payload import parse as payload
from clientwright.reading.parsers import Parser, inline, tree_parser
from clientwright.reading.refusals import refusal
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

_Parts = tuple[tuple[Line | Code, ...], tuple[Resource, ...]]
_MARK = "\ufeff"
_HINT = (
    "A block is a title, `Method: X`, a URL, description lines, and a payload or `Authentication info only`."
)
_WORDS = {
    "RESOURCE": "the heading of a resource",
    "TITLE": "the title of an endpoint",
    "METHOD": "`Method: ` and one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, ALL",
    "URL": "the URL of an endpoint",
    "TEXT": "text",
    "PAYLOAD": "a payload",
    "NO_PAYLOAD": "`Authentication info only`",
    "SHAPE_OPEN": "the shape of a webhook",
    "NAME": "a name such as `model: `",
    "TYPE": "a type",
    "VALUE": "a value in single quotes",
    "SHAPE_CLOSE": "`}`",
}
_PREAMBLE = {
    "PROSE": Rule.PREAMBLE_PROSE,
    "BULLET": Rule.PREAMBLE_BULLET,
    "BLANK": Rule.BLANK,
}
_INTRO = {
    "CONSTRAINTS": Rule.CONSTRAINTS_HEADING,
    "TEXT": Rule.PROSE,
    "BULLET": Rule.NOTE,
    "BLANK": Rule.BLANK,
}
_CONSTRAINED = _INTRO | {"BULLET": Rule.CONSTRAINT}
_LINES = {"TEXT": Rule.DESCRIPTION, "BULLET": Rule.NOTE, "BLANK": Rule.BLANK}
_AFTER = {"TEXT": Rule.STRAY, "BULLET": Rule.STRAY, "BLANK": Rule.BLANK}


def parse(document: Document) -> Page:
    """The syntax tree of a page.

    Raises `ClientwrightError`, with line and column, for a page that is broken: for all its broken payloads
    at once.
    """
    text = document.text
    mark = _MARK if text.startswith(_MARK) else ""
    newline = _newline(document)
    text = text.removeprefix(mark).replace(newline, "\n")
    ended = text.endswith("\n")
    reader = _Reader(document)
    try:
        tree = _parser().parse(text if ended else text + "\n")
    except UnexpectedInput as error:
        refused = refusal("page", document, error, _WORDS, _HINT)
        raise ClientwrightError(refused) from error
    preamble, resources = reader.transform(tree)
    if reader.broken:
        raise ClientwrightError(*reader.broken)
    return Page(preamble, resources, mark, newline, ended)


@cache
def _parser() -> Parser[Tree[Token]]:
    return tree_parser("endpoint_blocks")


def _newline(document: Document) -> str:
    """What ends the lines: it must be the same everywhere, or printing could not give it back."""
    if "\r\n" not in document.text:
        return "\n"
    for number, line in enumerate(document.text.split("\n")[:-1], 1):
        if not line.endswith("\r"):
            message = "this line ends with LF, others with CR LF"
            where, hint = document.location(number, len(line) + 1), "Save the text with one kind of line end."
            raise ClientwrightError(Diagnostic("line-ends", message, location=where, hint=hint))
    return "\r\n"


def _span(first: Token, last: Token | None = None) -> Span:
    # Each terminal holds the line feed at its end, so it ends on the line before `end_line`.
    return Span(first.line or 0, ((last or first).end_line or 0) - 1)


def _lines(rules: Mapping[str, Rule], tokens: Iterable[Token]) -> tuple[Line, ...]:
    """The lines of tokens; `rules` says what the type of a token means where it stands."""
    return tuple(_line(rules[token.type], token) for token in tokens)


def _line(rule: Rule, token: Token) -> Line:
    text = "" if rule is Rule.CONSTRAINTS_HEADING else token[:-1]
    return Line(rule, text.removeprefix("- ") if rule in BULLETS else text, span=_span(token))


def _code(token: Token) -> Code:
    digits = len(token) - len(token.lstrip("0123456789"))
    return Code(int(token[:digits]), token[digits:-1], span=_span(token))


@inline
class _Reader(Transformer[Token, _Parts]):
    """Makes nodes of what the grammar matches, and collects what is wrong with payloads."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.broken: list[Diagnostic] = []

    def start(self, preamble: tuple[Line | Code, ...], *resources: Resource) -> _Parts:
        return preamble, resources

    def preamble(self, *tokens: Token) -> tuple[Line | Code, ...]:
        return tuple(
            _code(token) if token.type == "CODE" else _line(_PREAMBLE[token.type], token) for token in tokens
        )

    def lines(self, *tokens: Token) -> tuple[Line, ...]:
        return _lines(_LINES, tokens)

    def after(self, *tokens: Token) -> tuple[Line, ...]:
        return _lines(_AFTER, tokens)

    def intro(self, *parts: Token | Shape) -> tuple[Line | Shape, ...]:
        """The bullets right below "Constraints" are constraints; others are notes."""
        nodes: list[Line | Shape] = []
        rules = _INTRO
        for part in parts:
            if isinstance(part, Shape):
                nodes.append(part)
                continue
            if part.type != "BULLET":
                rules = _CONSTRAINED if part.type == "CONSTRAINTS" else _INTRO
            nodes.append(_line(rules[part.type], part))
        return tuple(nodes)

    def resource(self, heading: Token, intro: tuple[Line | Shape, ...], *blocks: Block) -> Resource:
        node = Heading(heading[:-1], span=_span(heading))
        end = (node, *intro, *blocks)[-1].span.last
        return Resource(node, intro, blocks, span=Span(node.span.first, end))

    def block(
        self,
        title: Token | None,
        method: Token,
        url: Token,
        lines: tuple[Line, ...],
        body: Body | NoBody | None,
        after: tuple[Line, ...] | None,
    ) -> Block:
        start = Title(title[:-1], span=_span(title)) if title else None
        verb = Method(method[len("Method: ") : -1], span=_span(method))
        place = Url(url[:-1], span=_span(url))
        end = (place, *lines, *filter(None, (body,)))[-1]
        span = Span((start or verb).span.first, end.span.last)
        return Block(start, verb, place, lines, body, after or (), span=span)

    def body(self, token: Token) -> Body | NoBody | None:
        if token.type == "NO_PAYLOAD":
            return NoBody(span=_span(token))
        try:
            return Body(payload.parse(str(token), self.document, token.line or 0), span=_span(token))
        except ClientwrightError as error:
            self.broken.extend(error.diagnostics)
            return None

    def shape(self, opening: Token, *rest: Any) -> Shape:
        return Shape(rest[:-1], span=_span(opening, rest[-1]))

    def member(self, name: Token, type_: Values | Reference | Index, *comma: Token) -> Member:
        line = name.line or 0
        text = name[:-2]
        return Member(text.removesuffix("?"), text.endswith("?"), type_, bool(comma), span=Span(line, line))

    def values(self, *values: Token) -> Values:
        return Values(tuple(value[1:-1] for value in values))

    def reference(self, name: Token, *lists: Token) -> Reference:
        return Reference(str(name), len(lists))

    def index(self, opening: Token, reference: Reference, _closing: Token) -> Index:
        return Index(opening[3 : opening.index(":")], reference)
