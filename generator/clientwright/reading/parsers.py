"""Lark as the tool uses it: LALR parsers of the files in grammar/, and the types that Lark leaves open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, cast

import lark
from lark import Lark, Token, Transformer, Tree, UnexpectedInput, UnexpectedToken

from clientwright.reading import resource_files as resources

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Parser(Protocol[T_co]):
    """What reads the texts of a grammar."""

    def parse(self, text: str, start: str | None = None) -> T_co:
        """What a text says; raises `lark.UnexpectedInput` for one that the grammar does not know."""
        ...


def tree_parser(name: str, start: str = "start") -> Parser[Tree[Token]]:
    """The parser of grammar/NAME.lark, which gives trees."""
    return Lark(resources.grammar(name), parser="lalr", start=start)


def parser(name: str, transformer: Transformer[Token, T], *, placeholders: bool = True) -> Parser[T]:
    """The parser of grammar/NAME.lark, which gives what `transformer` makes of the text while it is read.

    With `placeholders`, what is optional (`[...]`) and missing is None among the children of its rule.
    """
    made = Lark(
        resources.grammar(name), parser="lalr", transformer=transformer, maybe_placeholders=placeholders
    )
    return cast("Parser[T]", made)


def inline(made: type[T]) -> type[T]:
    """Makes the methods of a transformer take the children of their rule as arguments of their own."""
    return _decorated(made, inline=True, meta=False)


def with_meta(made: type[T]) -> type[T]:
    """Makes the methods of a transformer take the place of their rule, before the list of its children."""
    return _decorated(made, inline=False, meta=True)


def _decorated(made: type[T], *, inline: bool, meta: bool) -> type[T]:
    decorate = cast(
        "Callable[[type[T]], type[T]]",
        # Lark annotates what this takes and gives with bare callables.
        lark.v_args(inline=inline, meta=meta),  # pyright: ignore[reportUnknownMemberType]
    )
    return decorate(made)


def ended(error: UnexpectedInput) -> bool:
    """Whether a text ends where it would have to go on."""
    match error:
        case UnexpectedToken(token=Token(type="$END")):
            return True
        case _:
            return False
