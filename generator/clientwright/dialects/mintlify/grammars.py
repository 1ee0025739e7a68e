"""The parsers of the dialect's grammars, and the patterns that cutting a page shares with them."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark, Token, Tree

from clientwright.reading import resource_files as resources
from clientwright.reading.parsers import Parser

_STARTS = {
    "mintlify": ["header", "banner", "authorizations", "fields", "body", "response"],
    "mintlify_prose": ["prose"],
}


def parser(grammar: str) -> Parser[Tree[Token]]:
    """The parser of grammar/GRAMMAR.lark."""
    return _lark(grammar)


@cache
def _lark(grammar: str) -> Lark:
    return Lark(
        resources.grammar(grammar),
        parser="lalr",
        start=_STARTS[grammar],
        propagate_positions=True,
        maybe_placeholders=False,
    )


@cache
def terminal(grammar: str, *names: str) -> re.Pattern[str]:
    """The pattern of one or several terminals of a grammar."""
    found = (_lark(grammar).get_terminal(name).pattern.to_regexp() for name in names)
    return re.compile("|".join(f"(?:{pattern})" for pattern in found))
