"""Parses curl commands (grammar/curl.lark)."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from lark import Lark, Token, Transformer, Tree
from lark.tree import Meta

from clientwright.notations.curl.syntax import Curl, Word
from clientwright.reading import resource_files
from clientwright.reading.parsers import Parser, with_meta
from clientwright.reading.syntax import Span


def parse(text: str, above: int = 0) -> Curl:
    """The words of a command that ends with a line feed; `above` is the number of lines before it.

    Raises `lark.UnexpectedInput` for a text that is no command.
    """
    return _Words(above).transform(_parser().parse(text, "curl"))


@cache
def command_pattern() -> re.Pattern[str]:
    """Where a command ends: matches one from `curl` to the last word of it."""
    return re.compile(_lark().get_terminal("COMMAND").pattern.to_regexp())


def _parser() -> Parser[Tree[Token]]:
    return _lark()


@cache
def _lark() -> Lark:
    return Lark(
        resource_files.grammar("curl"),
        parser="lalr",
        start=["curl", "command"],
        propagate_positions=True,
        maybe_placeholders=False,
    )


@with_meta
class _Words(Transformer[Token, Curl]):
    def __init__(self, above: int) -> None:
        super().__init__()
        self._above = above

    def curl(self, meta: Meta, children: list[Any]) -> Curl:
        end = str(children.pop()) if children[-1].type == "GAP" else ""
        words = (self._word(gap, word) for gap, word in zip(children[::2], children[1::2], strict=True))
        last = meta.end_line - 1 if meta.end_column == 1 else meta.end_line
        return Curl(tuple(words), end, span=Span(meta.line + self._above, last + self._above))

    def _word(self, gap: Token, word: Token) -> Word:
        quote = {"SINGLE": "'", "DOUBLE": '"'}.get(word.type, "")
        line = cast("int", word.line) + self._above
        text = str(word)[1:-1] if quote else str(word)
        return Word(str(gap), quote, text, span=Span(line, line))
