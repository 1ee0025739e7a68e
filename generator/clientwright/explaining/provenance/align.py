"""Which stretches of a rendered text each line of its formatted text was made of."""

from __future__ import annotations

import io
import re
import tokenize
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

# What black may add, take away or move.
_LAYOUT = {
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
_MARKS = {",", "(", ")"}
_FREE = {tokenize.STRING, tokenize.NUMBER, tokenize.COMMENT}

Stretch = tuple[int, int]


class NotAlignedError(Exception):
    """Two texts are not the same code in two forms."""


def align(rendered: str, formatted: str) -> list[list[Stretch]]:
    """For each line of `formatted`, the stretches of `rendered` (offsets) that became it.

    Raises `NotAlignedError` for texts that differ in more than layout, commas, brackets and quotes.
    """
    if rendered == formatted:
        starts = _line_starts(rendered)
        return [[stretch] for stretch in pairwise(starts)]
    lines: list[list[Stretch]] = [[] for _ in split_lines(formatted)]
    for old, new in _pairs(list(_tokens(rendered)), list(_tokens(formatted))):
        parts = [(old.start, old.end)] if new.lines == 1 else _split(rendered, old)
        for number in range(new.lines):
            lines[new.line + number].append(parts[min(number, len(parts) - 1)])
    return lines


@dataclass(frozen=True, slots=True)
class _Token:
    kind: int
    text: str
    start: int
    end: int
    line: int

    @property
    def lines(self) -> int:
        return self.text.count("\n") + 1

    def same(self, other: _Token) -> bool:
        return self.kind == other.kind and (self.kind in _FREE or self.text == other.text)


def _tokens(text: str) -> Iterator[_Token]:
    starts = _line_starts(text)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in _LAYOUT:
            (row, column), (last, end) = token.start, token.end
            start = starts[row - 1] + column
            yield _Token(token.type, token.string, start, starts[last - 1] + end, row - 1)


def _pairs(old: list[_Token], new: list[_Token]) -> Iterator[tuple[_Token, _Token]]:
    here = there = 0
    while here < len(old) and there < len(new):
        if old[here].same(new[there]):
            yield old[here], new[there]
            here, there = here + 1, there + 1
        elif new[there].text in _MARKS:
            there += 1
        elif old[here].text in _MARKS:
            here += 1
        else:
            line = new[there].line + 1
            raise NotAlignedError(f"line {line}: {old[here].text!r} is not {new[there].text!r}")
    if any(one.text not in _MARKS for one in (*old[here:], *new[there:])):
        raise NotAlignedError("one text is longer than the other")


def _split(text: str, token: _Token) -> list[Stretch]:
    """The lines of a token of several."""
    starts = [token.start]
    for line in text[token.start : token.end].split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return [(start, end - 1) for start, end in pairwise(starts)]


def _line_starts(text: str) -> list[int]:
    return [0, *accumulate(map(len, split_lines(text)))]


def split_lines(text: str) -> list[str]:
    """The lines with their ends; only a line feed ends a line, and the last may lack it."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def overlapping(starts: list[int], stretch: Stretch) -> range:
    """Which of the pieces that begin at `starts`, and cover a text without gaps, share a stretch."""
    start, end = stretch
    return range(max(bisect_right(starts, start) - 1, 0), bisect_right(starts, end - 1))
