"""Reads the expressions that templates write, and only where they are spaced and quoted as black does it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NAME = r"[A-Za-z_]\w*"
DOTTED = rf"{NAME}(?:\.{NAME})*"

_STRING = r'"(?:[^"\\]|\\[\\nrt])*"'
_NUMBER = r"-?(?:0|[1-9]\d*)(?:\.\d+)?"
_OPERAND = re.compile(rf"{DOTTED}|{_STRING}|{_NUMBER}|\.\.\.", re.ASCII)
_TUPLE_OF_ONE = re.compile(rf"\((?:{DOTTED}|{_STRING}|{_NUMBER}),\)", re.ASCII)
_KEYWORD = re.compile(rf"{NAME}=(?=[^ =])", re.ASCII)
_CLOSING = {"(": ")", "[": "]", "{": "}"}


class OtherFormError(Exception):
    """A text is not of the form that is read here; what it is, is for others to say."""


@dataclass(frozen=True, slots=True)
class Brackets:
    """A pair of brackets within a text: where it opens, where it ends, and the texts of its elements."""

    start: int
    end: int
    elements: tuple[str, ...]


def expression(text: str, at: int) -> int:
    """Where the expression ends that begins at a place; raises `OtherFormError` for another form."""
    if alone := _TUPLE_OF_ONE.match(text, at):
        return alone.end()
    while text.startswith("lambda: ", at):
        at += len("lambda: ")
    if text.startswith(tuple(_CLOSING), at):
        return _display(text, at)
    while operand := _OPERAND.match(text, at):
        at = _trailers(text, operand.end())
        if not text.startswith(" | ", at):
            return at
        at += len(" | ")
    raise OtherFormError


def members(text: str) -> tuple[str, ...]:
    """The members of a union, or the one expression that a text is; raises `OtherFormError` for others."""
    found: list[str] = []
    at = 0
    while operand := _OPERAND.match(text, at):
        end = _trailers(text, operand.end())
        found.append(text[at:end])
        if end == len(text):
            return tuple(found)
        if not text.startswith(" | ", end):
            break
        at = end + len(" | ")
    raise OtherFormError


def brackets(text: str, at: int) -> Brackets:
    """The brackets that open at a place, with what is called, subscribed or displayed in them."""
    closing = _CLOSING.get(text[at : at + 1], "")
    if not closing:
        raise OtherFormError
    elements = tuple(text[first:last] for first, last in _elements(text, at + 1, closing))
    return Brackets(at, at + 1 + len(", ".join(elements)) + 1, elements)


def _elements(text: str, at: int, closing: str) -> Iterator[tuple[int, int]]:
    if text.startswith(closing, at):
        return
    while True:
        keyword = _KEYWORD.match(text, at) if closing == ")" else None
        end = expression(text, keyword.end() if keyword else at)
        if closing == "}" and text.startswith(": ", end):
            end = expression(text, end + len(": "))
        yield at, end
        if text.startswith(closing, end):
            return
        if not text.startswith(", ", end):
            raise OtherFormError
        at = end + len(", ")


def _trailers(text: str, at: int) -> int:
    while text.startswith(("(", "["), at):
        # Parentheses within a subscript can be too many, and an empty one is no Python.
        if text.startswith(("[(", "[]"), at):
            raise OtherFormError
        at = brackets(text, at).end
    return at


def _display(text: str, at: int) -> int:
    shown = brackets(text, at)
    # Parentheses around one element group, or make a tuple with a comma: black has views on both.
    if text[at] == "(" and len(shown.elements) == 1:
        raise OtherFormError
    return shown.end
