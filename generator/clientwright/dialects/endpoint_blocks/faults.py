"""Faults that a page of endpoint blocks shows by itself: what it has lost, left out, or says twice."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.endpoint_blocks.syntax import Block, Body, Line, Resource, Rule, Shape
from clientwright.notations.addresses import path_of
from clientwright.notations.payload.syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Record,
    String,
    Value,
)
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Syntax

_WAIVE = "Correct the page, or waive this in the overlay with a reason."


def faults(resource: Resource, document: Document) -> Iterator[Diagnostic]:
    """The faults of a chapter, in the order of the page."""
    for part in resource.intro:
        if isinstance(part, Shape):
            yield from _missing_commas(part, document)
    headings = [part for part in resource.intro if _heads_constraints(part)]
    for part in headings[1:]:
        message = f"the constraints of {resource.heading.name} have two headings"
        yield _warning("duplicate-heading", message, document, part.span.first, headings[0])
    for block in resource.blocks:
        yield from _in_block(block, document)


def _heads_constraints(part: Line | Shape) -> bool:
    return isinstance(part, Line) and part.rule is Rule.CONSTRAINTS_HEADING


def _missing_commas(shape: Shape, document: Document) -> Iterator[Diagnostic]:
    for member in shape.members[:-1]:
        if not member.comma:
            yield _warning("missing-comma", f"no comma after {member.name}", document, member.span.first)


def _in_block(block: Block, document: Document) -> Iterator[Diagnostic]:
    key = f"{block.method.name} {path_of(block.url.text)}"
    if not block.title:
        yield _warning("missing-title", f"{key} has no title", document, block.method.span.first)
    if not block.body:
        message = f"{key} has neither a payload nor the line that says there is none"
        yield _warning("missing-payload", message, document, block.url.span.first)
    if isinstance(block.body, Body):
        above = block.body.span.first - 1
        for value in _values(block.body.payload):
            if isinstance(value, Map) and value.value == "[object Object]":
                message = f"{key}: the page has lost the fields of an object"
                yield _warning("lost-shape", message, document, above + value.span.first)
            elif isinstance(value, Object):
                for pair in _repeated_keys(value):
                    message = f'{key}: the key "{pair.name}" stands twice; the first is used'
                    yield _warning("duplicate-key", message, document, above + pair.span.first)


def _values(value: Value) -> Iterator[Value]:
    yield value
    match value:
        case Object(pairs):
            for pair in pairs:
                yield from _values(pair.value)
        case List(elements):
            for element in elements:
                yield from _values(element)
        case String() | Number() | Constant() | Empty() | Map() | Record():
            pass


def _repeated_keys(value: Object) -> Iterator[Pair]:
    seen: set[str] = set()
    for pair in value.pairs:
        if pair.name in seen:
            yield pair
        seen.add(pair.name)


def _warning(
    rule: str, message: str, document: Document, line: int, other: Syntax | None = None
) -> Diagnostic:
    related = (document.location(other.span.first),) if other else ()
    return Diagnostic(rule, message, Severity.WARNING, document.location(line), _WAIVE, related)
