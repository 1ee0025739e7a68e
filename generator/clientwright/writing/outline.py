"""A rendered module as its docstrings and statements, with the blank lines between them as black leaves them.

Read is what the templates of modules write. A module with anything else, such as a comment or a loop, has no
outline, nor has one with a docstring that black would change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from clientwright.writing.long_forms import INDENT
from clientwright.writing.statements import Kind, kind_of

_OFF, _ON = "# fmt: off", "# fmt: on"
_QUOTES = '"""'
_ESCAPED = re.compile(r'(?:[^\\]|\\(?:[\\"nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}))*')
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"' + r"|'(?:[^'\\]|\\.)*'")
_OPENING, _CLOSING = re.compile(r"[(\[{]"), re.compile(r"[)\]}]")
_DEFINITIONS = (Kind.CLASS, Kind.FUNCTION)


@dataclass(frozen=True, slots=True)
class Piece:
    """A docstring or a statement as it is indented, on one line or several, and the blank lines before it."""

    text: str
    blank: int
    kind: Kind | None
    """None for a docstring, which stays as it is."""


class NoOutlineError(Exception):
    """A text that holds more than has an outline."""


def outline(text: str) -> list[Piece]:
    """The pieces of a text; raises `NoOutlineError` for a text without an outline."""
    return list(_Outline(text.rstrip("\n").split("\n")).pieces())


@dataclass
class _Outline:
    lines: Sequence[str]
    at: int = 0
    before: Kind | None = None
    """The kind of what stands before this place; of a docstring that of a simple statement."""
    depth_before: int = 0
    docstring_of: Kind | None = None
    """What the docstring before this place describes, if one stands there: a module counts as a branch."""
    definitions: list[int] = field(default_factory=list[int])
    """The depths of the classes and functions around this place."""

    def pieces(self) -> Iterator[Piece]:
        while self.at < len(self.lines):
            first = self.at
            while self.at < len(self.lines) and not self.lines[self.at]:
                self.at += 1
            if self.at == len(self.lines):
                raise NoOutlineError
            text = self.lines[self.at].lstrip(" ")
            depth, rest = divmod(len(self.lines[self.at]) - len(text), len(INDENT))
            if rest or (first == 0 and self.at):
                raise NoOutlineError
            if text == _OFF:
                yield self._unformatted(depth)
                return
            read = self._string if text.startswith(_QUOTES) else self._statement
            yield read(text, depth, self.at - first)

    def _string(self, text: str, depth: int, blank: int) -> Piece:
        first, indent = self.at, depth * INDENT
        self.at += 1
        if _QUOTES not in text[len(_QUOTES) :]:
            while self.at < len(self.lines) and _QUOTES not in self.lines[self.at]:
                self.at += 1
            self.at += 1
        lines = self.lines[first : self.at]
        whole = "\n".join(lines)
        if whole.count(_QUOTES) != 2 or not whole.endswith(_QUOTES) or not "".join(lines).isprintable():
            raise NoOutlineError
        if "\\" in whole and not _ESCAPED.fullmatch(whole):
            raise NoOutlineError
        described = self._described(depth)
        if described and not _is_neat(lines, indent):
            raise NoOutlineError
        count = self._blank_lines(Kind.SIMPLE, depth, blank) if not described else 0
        self.before, self.depth_before, self.docstring_of = Kind.SIMPLE, depth, described
        return Piece(whole, count, None)

    def _unformatted(self, depth: int) -> Piece:
        """The end of a module that black is told to leave alone; below a class or function only."""
        lines = self.lines[self.at :]
        if depth or not self.definitions or _ON in lines[:-1] or lines[-1] != _ON:
            raise NoOutlineError
        return Piece("\n".join(lines), 2, None)

    def _described(self, depth: int) -> Kind | None:
        """What a docstring at this place describes."""
        if self.before is None:
            return Kind.BRANCH
        opened = depth > self.depth_before
        if opened and self.before not in _DEFINITIONS:
            raise NoOutlineError
        return self.before if opened else None

    def _statement(self, text: str, depth: int, blank: int) -> Piece:
        kind = kind_of(text)
        if kind is None:
            raise NoOutlineError
        first, open_brackets = self.at, 0
        while first == self.at or open_brackets > 0:
            if self.at == len(self.lines):
                raise NoOutlineError
            bare = _TEXT.sub("", self.lines[self.at])
            if not {"#", '"', "'", "\\"}.isdisjoint(bare):
                raise NoOutlineError
            open_brackets += len(_OPENING.findall(bare)) - len(_CLOSING.findall(bare))
            self.at += 1
        whole = "\n".join(self.lines[first : self.at])
        if kind in (*_DEFINITIONS, Kind.BRANCH) and not whole.endswith(":"):
            raise NoOutlineError
        count = self._blank_lines(kind, depth, blank)
        self.before, self.depth_before, self.docstring_of = kind, depth, None
        return Piece(whole, count, kind)

    def _blank_lines(self, kind: Kind, depth: int, blank: int) -> int:
        """How many blank lines black leaves where there are so many before a statement."""
        left = bool(self.definitions) and self.definitions[-1] >= depth
        while self.definitions and self.definitions[-1] >= depth:
            self.definitions.pop()
        if kind in _DEFINITIONS:
            self.definitions.append(depth)
        if self.before is None or self.before is Kind.DECORATOR:
            return 0
        if depth > self.depth_before:
            if blank or (self.before is Kind.BRANCH and kind not in (Kind.SIMPLE, Kind.IMPORT)):
                raise NoOutlineError
            return 0
        if kind in (*_DEFINITIONS, Kind.DECORATOR):
            return 1 if depth else 2
        if self.docstring_of is Kind.BRANCH:
            return 1
        if left and kind is Kind.BRANCH:
            raise NoOutlineError
        if left:
            return 1 if depth else 2
        kept = min(blank, 1 if depth else 2)
        if self.docstring_of is Kind.CLASS:
            return 1
        if self.before is Kind.IMPORT and kind is not Kind.IMPORT and depth == self.depth_before:
            return max(kept, 1) if depth else 1
        return kept


def _is_neat(lines: Sequence[str], indent: str) -> bool:
    """Whether black leaves a docstring as it is: what it trims and indents is trimmed and indented."""
    first = lines[0][len(indent) + len(_QUOTES) :]
    if len(lines) == 1:
        said = first.removesuffix(_QUOTES)
        return said.strip() == said != "" and said[0] != '"' and said[-1] not in '"\\'
    inner = [line for line in lines[1:-1] if line]
    return (
        first.strip() == first != ""
        and first[0] != '"'
        and lines[-1] == indent + _QUOTES
        and all(line.startswith(indent) and line[-1] != " " for line in inner)
        and any(line[len(indent)] != " " for line in inner)
    )
