"""Lines by grammar/markdown_lines.lark: what states an endpoint or a field, in pieces that lose nothing."""

from __future__ import annotations

from functools import cache

from lark import Token, Tree, UnexpectedInput

from clientwright.dialects.markdown.syntax import Line, Piece
from clientwright.reading.parsers import Parser, tree_parser
from clientwright.reading.syntax import Span

LONGEST = 2000
"""Characters above which a line is prose."""


@cache
def _parser(form: str) -> Parser[Tree[Token]]:
    return tree_parser("markdown_lines", form)


def text_line(text: str, number: int) -> Line:
    """A line of free prose."""
    return Line("text", (Piece("text", text),), span=Span(number, number))


def read_line(text: str, number: int, *forms: str) -> Line:
    """A line of the first form that it has (`endpoint`, `field`); free prose where it has none of them."""
    if len(text) <= LONGEST:
        for form in forms:
            try:
                tree = _parser(form).parse(text)
            except UnexpectedInput:
                continue
            tokens = tree.scan_values(lambda value: isinstance(value, Token))
            pieces = tuple(Piece(str(token.type).lower(), str(token)) for token in tokens)
            return Line(form, pieces, span=Span(number, number))
    return text_line(text, number)
