"""What chapters about pagination state: the ways in which lists are read on, each with its facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from clientwright.notations.paging import sentences
from clientwright.notations.paging.names import (
    HAS_MORE,
    LIMITS,
    NEXT_ADDRESSES,
    NEXT_CURSORS,
    POSITIONS,
    Style,
)

_TITLE = re.compile(r"pagination|paging|paginat|paginação|paginación|分页", re.IGNORECASE)
_NAME = re.compile(r"[`*?&]([A-Za-z_][\w.-]*)(?:[`*=]|$)|\"([A-Za-z_]\w*)\"\s*:")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?;])\s+")


@dataclass(frozen=True)
class PagingStatement:
    """How lists are read on, as a chapter says it; what it does not say is empty.

    `position` and `limit` are parameters; `next` and `end_field` are fields of answers, by their last names.
    `first` is the number of the first page; `by_last_record`: the position is the last record's id;
    `end` says by which sign lists end, in the spec's words, and `never_left_out` that `next` is null then.
    `line` is where it is said.
    """

    style: Style
    line: int
    position: str = ""
    limit: str = ""
    next: str = ""
    first: int | None = None
    by_last_record: bool = False
    never_left_out: bool = False
    end: str = ""
    end_field: str = ""
    default_limit: int | None = None
    maximum_limit: int | None = None


class _Naming(NamedTuple):
    """A name, and the sentence and line in which it stands."""

    name: str
    sentence: str
    line: int


def is_about_pages(title: str) -> bool:
    """Whether a heading says that lists and their pages are the matter."""
    return bool(_TITLE.search(title))


def statements(lines: Iterable[tuple[str, int]]) -> tuple[PagingStatement, ...]:
    """The ways of reading on that the lines of a chapter state, each once."""
    said = [(sentence, line) for text, line in lines for sentence in _END_OF_SENTENCE.split(text)]
    named = [
        _Naming((code or key).rpartition(".")[2], sentence, line)
        for sentence, line in said
        for code, key in _NAME.findall(sentence)
    ]
    whole = " ".join(sentence for sentence, _ in said)
    found = [*_with_positions(named, whole), *_with_addresses(said, named)]
    return tuple(_ended(named, whole, _sized(named, one)) for one in found)


def _about(named: Sequence[_Naming], name: str) -> str:
    """The sentences that name something."""
    return " ".join(dict.fromkeys(one.sentence for one in named if one.name == name))


def _with_positions(named: Sequence[_Naming], whole: str) -> Iterator[PagingStatement]:
    for style, known in POSITIONS.items():
        fitting = [one for one in named if one.name in known]
        # A field of answers may be called as a parameter, which then is the other name.
        position = next((one for one in fitting if one.name not in NEXT_CURSORS), next(iter(fitting), None))
        if position is None:
            continue
        made, about = PagingStatement(style, position.line, position.name), _about(named, position.name)
        if style is Style.PAGE:
            yield replace(made, first=_first_page(about, whole))
        elif style is Style.CURSOR:
            following = next((one.name for one in named if one.name in NEXT_CURSORS), "")
            yield replace(
                made,
                next=following if following != position.name else "",
                never_left_out=bool(following) and sentences.is_never_left_out(_about(named, following)),
                by_last_record=sentences.is_of_last_record(about),
            )
        else:
            yield made


def _first_page(about: str, whole: str) -> int | None:
    """The number of the first page: said anywhere in the chapter, or the default of the parameter."""
    found = sentences.first_page(whole)
    default = sentences.default(about)
    return default if found is None and default in (0, 1) else found


def _with_addresses(said: Sequence[tuple[str, int]], named: Sequence[_Naming]) -> Iterator[PagingStatement]:
    header = next((line for sentence, line in said if sentences.is_said(Style.LINK, sentence)), None)
    if header is not None:
        yield PagingStatement(Style.LINK, header)
        return
    for one in named:
        if one.name in NEXT_ADDRESSES and sentences.is_said(Style.ADDRESS, one.sentence):
            never = sentences.is_never_left_out(one.sentence)
            yield PagingStatement(Style.ADDRESS, one.line, next=one.name, never_left_out=never)
            return


def _sized(named: Sequence[_Naming], statement: PagingStatement) -> PagingStatement:
    limit = next((one.name for one in named if one.name in LIMITS), "")
    about = _about(named, limit)
    about = about[about.find(limit) :]  # what stands before is of another parameter
    return replace(
        statement, limit=limit, default_limit=sentences.default(about), maximum_limit=sentences.maximum(about)
    )


def _ended(named: Sequence[_Naming], whole: str, statement: PagingStatement) -> PagingStatement:
    for one in named:
        if one.name in HAS_MORE:
            return replace(statement, end="has-more", end_field=one.name)
        if sentences.is_total_of_pages(one.name, one.sentence):
            return replace(statement, end="total-pages", end_field=one.name)
        if sentences.is_total(one.name, one.sentence):
            return replace(statement, end="total", end_field=one.name)
    return replace(statement, end="short-page") if sentences.is_short_page_the_last(whole) else statement
