"""The syntax tree of a curl command: data only."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.reading.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Word(Syntax):
    """A word of a command: the white space before it, its quote, and the text between the quotes."""

    gap: str
    quote: str
    text: str


@dataclass(frozen=True, slots=True)
class Curl(Syntax):
    """A curl command. `end` is white space after the last word."""

    words: tuple[Word, ...]
    end: str = ""
