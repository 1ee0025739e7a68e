"""Unions, subscripts and tuples that are too long for a line, on several lines as black writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from clientwright.writing.expressions import DOTTED, NAME, OtherFormError, brackets, expression, members

WIDTH = 110
INDENT = "    "

_NAMED = re.compile(DOTTED, re.ASCII)
_PARAMETER = re.compile(rf"{NAME}: ", re.ASCII)


def fits(line: str) -> bool:
    """Whether a line is as long as black allows."""
    return len(line) <= WIDTH


def long_type(head: str, written: str, tail: str, indent: str) -> Iterator[str]:
    """The lines of a type between what stands before and behind it, which do not fit on one line."""
    found = members(written)
    if len(found) == 1:
        # What stands behind a subscript can draw the line end to itself.
        if tail not in ("", ","):
            raise OtherFormError
        yield from _long_subscript(head, written, tail, indent)
        return
    # A subscript at the end of a union can take the place of parentheses.
    if not _NAMED.fullmatch(found[-1]) or not fits(f"{indent}{head}(") or not fits(f"{indent}){tail}"):
        raise OtherFormError
    yield f"{indent}{head}("
    yield from _long_union(found, indent + INDENT)
    yield f"{indent}){tail}"


def _long_union(found: Sequence[str], indent: str) -> Iterator[str]:
    """Members within brackets: on one line where they fit, else a line each."""
    together = indent + " | ".join(found)
    if fits(together):
        yield together
        return
    for mark, member in zip(["", *["| "] * len(found)], found, strict=False):
        line = f"{indent}{mark}{member}"
        if fits(line):
            yield line
        else:
            yield from _long_subscript(mark, member, "", indent)


def _long_subscript(head: str, written: str, tail: str, indent: str) -> Iterator[str]:
    named = _NAMED.match(written)
    if not named or not written.startswith("[", named.end()):
        raise OtherFormError
    inside = brackets(written, named.end())
    opening = f"{indent}{head}{named[0]}["
    # Of several arguments black writes each on a line, with a comma behind the last.
    if inside.end != len(written) or len(inside.elements) != 1 or not fits(opening):
        raise OtherFormError
    yield opening
    yield from _long_union(members(inside.elements[0]), indent + INDENT)
    yield f"{indent}]{tail}"


def long_tuple(head: str, elements: Iterable[str], indent: str) -> Iterator[str]:
    """The lines of a tuple whose last element has a comma, which keeps each on a line of its own."""
    if not fits(f"{indent}{head}("):
        raise OtherFormError
    yield f"{indent}{head}("
    inner = indent + INDENT
    for element in elements:
        if fits(f"{inner}{element},"):
            yield f"{inner}{element},"
        else:
            yield from _long_call(element, inner)
    yield f"{indent})"


def _long_call(element: str, indent: str) -> Iterator[str]:
    named = _NAMED.match(element)
    if not named or not element.startswith("(", named.end()):
        raise OtherFormError
    arguments = brackets(element, named.end())
    if arguments.end != len(element):
        raise OtherFormError
    yield from exploded(f"{named[0]}(", arguments.elements, "),", indent)


def exploded(head: str, elements: Iterable[str], tail: str, indent: str) -> Iterator[str]:
    """What stands between brackets on lines of its own: on one if it fits, else a line each."""
    inner = indent + INDENT
    parts = tuple(elements)
    together = inner + ", ".join(parts)
    # One element alone can be written in many ways.
    if len(parts) < 2 or not fits(indent + head) or not fits(indent + tail):
        raise OtherFormError
    yield indent + head
    if fits(together):
        yield together
    else:
        for element in parts:
            yield from _element(element, inner)
    yield indent + tail


def _element(element: str, indent: str) -> Iterator[str]:
    line = f"{indent}{element},"
    if fits(line):
        yield line
    elif parameter := _PARAMETER.match(element):
        yield from _long_parameter(element, parameter.end(), indent)
    else:
        yield from _long_table(element, indent)


def _long_parameter(element: str, at: int, indent: str) -> Iterator[str]:
    """A parameter with its annotation, and its default behind that."""
    end = expression(element, at)
    if end < len(element) and not element.startswith(" = ", end):
        raise OtherFormError
    yield from long_type(element[:at], element[at:end], f"{element[end:]},", indent)


def _long_table(element: str, indent: str) -> Iterator[str]:
    keyword, mark, _ = element.partition("={")
    if not mark or not _NAMED.fullmatch(keyword) or "." in keyword:
        raise OtherFormError
    table = brackets(element, len(keyword) + 1)
    inner = [f"{indent}{INDENT}{one}," for one in table.elements]
    if table.end != len(element) or len(inner) < 2 or not all(map(fits, inner)):
        raise OtherFormError
    yield from (f"{indent}{keyword}={{", *inner, f"{indent}}},")
