"""Prints a page from the values of its syntax tree, and tells which rule claims which lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

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
    Rule,
    Shape,
    Title,
    Url,
    Values,
)
from clientwright.notations.payload import print as payload_print
from clientwright.reading.syntax import Claim

Part = Line | Code | Heading | Shape | Title | Method | Url | Body | NoBody


def show(page: Page) -> str:
    """The text of a page, byte for byte what was parsed."""
    text = "\n".join(_text(part) for part, _ in _parts(page)) + "\n" * page.ended
    return page.mark + text.replace("\n", page.newline)


def claims(page: Page) -> list[Claim]:
    """Which rule claims which lines, in order and without gaps."""
    return [Claim(part.span.first, part.span.last, rule.value) for part, rule in _parts(page)]


def _parts(page: Page) -> Iterator[tuple[Part, Rule]]:
    yield from map(_line, page.preamble)
    for resource in page.resources:
        yield resource.heading, Rule.RESOURCE
        for part in resource.intro:
            yield (part, Rule.SHAPE) if isinstance(part, Shape) else _line(part)
        for block in resource.blocks:
            yield from _block(block)


def _line(line: Line | Code) -> tuple[Part, Rule]:
    return line, line.rule if isinstance(line, Line) else Rule.PREAMBLE_CODE


def _block(block: Block) -> Iterator[tuple[Part, Rule]]:
    if block.title:
        yield block.title, Rule.TITLE
    yield block.method, Rule.METHOD
    yield block.url, Rule.URL
    yield from map(_line, block.lines)
    if block.body:
        yield block.body, Rule.PAYLOAD if isinstance(block.body, Body) else Rule.NO_PAYLOAD
    yield from map(_line, block.after)


def _text(part: Part) -> str:
    match part:
        case Line(Rule.CONSTRAINTS_HEADING):
            return "Constraints"
        case Line(rule, text):
            return f"- {text}" if rule in BULLETS else text
        case Code(number, text):
            return f"{number}{text}"
        case Heading(name):
            return name
        case Title(text) | Url(text):
            return text
        case Method(name):
            return f"Method: {name}"
        case Body(payload):
            return payload_print.show(payload)
        case NoBody():
            return "Authentication info only"
        case Shape(members):
            return "\n".join(("{", *map(_member, members), "}"))
    assert_never(part)


def _member(member: Member) -> str:
    mark, comma = "?" * member.optional, "," * member.comma
    return f"{member.name}{mark}: {_type(member.type)}{comma}"


def _type(type_: Values | Reference | Index) -> str:
    match type_:
        case Values(values):
            return " | ".join(f"'{value}'" for value in values)
        case Reference(name, lists):
            return name + "[]" * lists
        case Index(key, reference):
            return f"{{ [{key}: string]: {_type(reference)} }}"
    assert_never(type_)
