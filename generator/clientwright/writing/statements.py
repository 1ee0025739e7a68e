"""Writes a statement of the forms that templates use as black does; says so where it is of another form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from clientwright.writing.expressions import DOTTED, NAME, OtherFormError, brackets, expression, members
from clientwright.writing.long_forms import INDENT, exploded, fits, long_tuple, long_type


class Kind(Enum):
    """What a statement is, as far as the blank lines around it depend on it."""

    IMPORT = auto()
    CLASS = auto()
    FUNCTION = auto()
    DECORATOR = auto()
    BRANCH = auto()
    SIMPLE = auto()


Statement = tuple[Kind, str]
"""A statement as it is indented in its module, on one line or several, and its kind."""

_KINDS = (
    (Kind.IMPORT, re.compile(r"(?:from|import) ")),
    (Kind.CLASS, re.compile(r"class ")),
    (Kind.FUNCTION, re.compile(r"(?:async )?def ")),
    (Kind.DECORATOR, re.compile(r"@")),
    (Kind.BRANCH, re.compile(r"(?:if TYPE_CHECKING|else):$")),
    (Kind.SIMPLE, re.compile(rf"return |super\(\)|{DOTTED}(?::| =) ", re.ASCII)),
)
_IMPORT = re.compile(
    rf"from \.*(?:{DOTTED})? ?import {NAME}(?: as {NAME})?(?:, {NAME}(?: as {NAME})?)*"
    rf"|import {DOTTED}(?: as {NAME})?",
    re.ASCII,
)
_CLASS = re.compile(rf"class {NAME}", re.ASCII)
_FUNCTION = re.compile(rf"(?:async )?def {NAME}\(", re.ASCII)
_PARAMETER = re.compile(rf"\*|{NAME}", re.ASCII)
_TARGET = re.compile(DOTTED, re.ASCII)
_ALIAS = re.compile(rf"{NAME} = ", re.ASCII)
_FIELD = re.compile(rf"{NAME}: {DOTTED}\[", re.ASCII)
_RETURN = re.compile(r"return (?:await )?")
_CALLED = re.compile(rf"(?:self\.)?{NAME}(?=\()", re.ASCII)


def kind_of(statement: str) -> Kind | None:
    """The kind of a statement, given without indentation; None for one that templates do not write."""
    return next((kind for kind, form in _KINDS if form.match(statement)), None)


def shaped(statement: str) -> str | None:
    """An indented statement as black writes it, on one line or several; None where only black knows."""
    text = statement.lstrip(" ")
    indent = statement[: len(statement) - len(text)]
    if not text.isascii() or "\n" in text:
        return None
    try:
        return "\n".join(_READERS[kind_of(text) or Kind.BRANCH](text, indent))
    except OtherFormError:
        return None


def _whole(text: str, indent: str) -> Iterator[str]:
    """A statement on one line; other lines are not for it."""
    if not fits(indent + text):
        raise OtherFormError
    yield indent + text


def _import(text: str, indent: str) -> Iterator[str]:
    if not _IMPORT.fullmatch(text):
        raise OtherFormError
    yield from _whole(text, indent)


def _class(text: str, indent: str) -> Iterator[str]:
    named = _CLASS.match(text)
    if not named:
        raise OtherFormError
    end = named.end()
    if text.startswith("(", end) and not text.startswith("()", end):
        end = brackets(text, end).end
    if text[end:] != ":":
        raise OtherFormError
    yield from _whole(text, indent)


def _function(text: str, indent: str) -> Iterator[str]:
    head = _FUNCTION.match(text)
    if not head:
        raise OtherFormError
    parameters, end = _parameters(text, head.end())
    if not text.startswith(") -> ", end):
        raise OtherFormError
    if text[expression(text, end + len(") -> ")) :] != ":":
        raise OtherFormError
    if fits(indent + text):
        yield indent + text
        return
    yield from exploded(head[0], parameters, text[end:], indent)


def _parameters(text: str, at: int) -> tuple[list[str], int]:
    parameters: list[str] = []
    while named := _PARAMETER.match(text, at):
        end = named.end()
        if text.startswith(": ", end):
            end = expression(text, end + len(": "))
            if text.startswith(" = ", end):
                end = expression(text, end + len(" = "))
        parameters.append(text[at:end])
        if not text.startswith(", ", end):
            return parameters, end
        at = end + len(", ")
    if parameters or not text.startswith(")", at):
        raise OtherFormError
    return parameters, at


def _decorator(text: str, indent: str) -> Iterator[str]:
    if expression(text, len("@")) != len(text):
        raise OtherFormError
    yield from _whole(text, indent)


def _branch(text: str, indent: str) -> Iterator[str]:
    if kind_of(text) is not Kind.BRANCH:
        raise OtherFormError
    yield from _whole(text, indent)


def _simple(text: str, indent: str) -> Iterator[str]:
    """An assignment, or what a function returns: of these, calls are written on several lines."""
    returned = _RETURN.match(text)
    start = returned.end() if returned else _value(text)
    if text.startswith("(", start) and text.endswith(", )"):
        yield from _tuple(text, start, indent)
        return
    if expression(text, start) != len(text):
        raise OtherFormError
    if fits(indent + text):
        yield indent + text
        return
    called = _CALLED.match(text, start)
    if not called:
        yield from _typed(text, start, indent)
        return
    if not returned and called[0].startswith("self."):
        raise OtherFormError
    arguments = brackets(text, called.end())
    if arguments.end != len(text):
        raise OtherFormError
    yield from exploded(text[: called.end() + 1], arguments.elements, ")", indent)


def _tuple(text: str, start: int, indent: str) -> Iterator[str]:
    """A tuple with a comma behind its last element, which black keeps on one line for one alone."""
    shown = brackets(f"{text[: -len(', )')]})", start)
    if shown.end + len(", ") != len(text):
        raise OtherFormError
    line = f"{indent}{text[: -len(' )')]})"
    if len(shown.elements) == 1 and fits(line):
        yield line
    else:
        yield from long_tuple(text[:start], shown.elements, indent)


def _typed(text: str, start: int, indent: str) -> Iterator[str]:
    """A field without a value, or an alias of a union: types; else a field with both."""
    if text[:start].endswith(": ") or (_ALIAS.fullmatch(text, 0, start) and len(members(text[start:])) > 1):
        yield from long_type(text[:start], text[start:], "", indent)
    else:
        yield from _annotated(text, start, indent)


def _annotated(text: str, value: int, indent: str) -> Iterator[str]:
    """A field with arguments in its annotation and a name as value: one of both gets a line of its own."""
    field, of = _FIELD.match(text), _TARGET.fullmatch(text, value)
    if not field or not of:
        raise OtherFormError
    arguments = brackets(text, field.end() - 1)
    if text[arguments.end : value] != " = ":
        raise OtherFormError
    inner = indent + INDENT + ", ".join(arguments.elements)
    if fits(f"{indent}{text[:value]}("):
        yield from (f"{indent}{text[:value]}(", indent + INDENT + of[0], f"{indent})")
    elif fits(inner) and fits(indent + field[0]):
        yield from (indent + field[0], inner, indent + text[arguments.end - 1 :])
    else:
        raise OtherFormError


def _value(text: str) -> int:
    """Where the value of an assignment begins, or the annotation of a field that has none."""
    target = _TARGET.match(text)
    if not target:
        raise OtherFormError
    at = target.end()
    if not text.startswith(": ", at):
        return at + len(" = ")
    annotated = expression(text, at + len(": "))
    return annotated + len(" = ") if text.startswith(" = ", annotated) else at + len(": ")


_READERS = {
    Kind.IMPORT: _import,
    Kind.CLASS: _class,
    Kind.FUNCTION: _function,
    Kind.DECORATOR: _decorator,
    Kind.BRANCH: _branch,
    Kind.SIMPLE: _simple,
}
