"""Sentences that say what a parameter or field is for, when lists are read on."""

from __future__ import annotations

import re
from collections.abc import Mapping

from clientwright.notations.paging.names import TOTALS, TOTALS_OF_PAGES, Style


def _form(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_NEAR = "[^.]{0,200}"  # bounded, so that no text takes long
_PAGING = r"\bpaginat|\bpaging\b"
_SAID: Mapping[Style, re.Pattern[str]] = {
    Style.PAGE: _form(
        r"\bpage (?:number|index)\b",
        r"\bnumber of the page\b",
        r"\bpage of (?:the )?(?:results?|records|items|list)\b",
        r"\bpage to (?:return|retrieve|fetch|get|show|display|load|read|start)\b",
        r"\b(?:which|first|next|current|requested) page\b",
        r"\b[01]-(?:based|indexed)\b",
        _PAGING,
    ),
    Style.OFFSET: _form(
        r"\bskip", r"\b(?:results?|records?|items?|entries|rows|elements|objects|list)\b", _PAGING
    ),
    Style.CURSOR: _form(
        r"\bcursor\b",
        r"\bpage token\b",
        r"\bnext (?:page|set|batch)\b",
        r"\b(?:previous|last|prior) (?:response|page|call|request|answer)\b",
        _PAGING,
    ),
    Style.ADDRESS: _form(
        rf"\b(?:url|uri|link|address)\b{_NEAR}\bnext\b", rf"\bnext\b{_NEAR}\b(?:url|uri|link|address)\b"
    ),
    Style.LINK: _form(r"`?\blink`?\s+(?:response\s+)?headers?\b", r"`Link`", r"^Link: <"),
}
_LAST_RECORD = _form(
    r"\b(?:id|identifier)\b[^.]{0,40}\bthe (?:last|final)\b", r"\b(?:last|final) [^.]{0,40}(?:'s)? `?id\b"
)
_DEFAULT = _form(r"\bdefaults?(?: (?:is|to|of|value is))*:? `?(\d{1,9})\b")
_MAXIMUM = _form(r"\b(?:max(?:imum)?|up to|at most)(?: (?:is|of|value is))*:? `?(\d{1,9})\b")
_FIRST = {
    number: _form(
        rf"\b(?:{number}|{word})[- ](?:based|indexed)\b",
        rf"\b(?:start|begin)(?:s|ing)? (?:at|from|with) `?(?:{number}|{word})\b",
        rf"\b(?:numbered|counted) from `?(?:{number}|{word})\b",
        rf"\bfirst page is (?:page |number )?`?(?:{number}|{word})\b",
    )
    for number, word in ((0, "zero"), (1, "one"))
}
_NULL = _form(r"\bnull\b")
_LEFT_OUT = _form(
    r"\b(?:absent|omitted|missing|left out|empty|without|not (?:present|returned|included|contain))\b"
)
_NUMBER_OF_ALL = _form(
    r"\btotal (?:number|count)\b",
    r"\bnumber of all\b",
    rf"\b(?:all|overall)\b{_NEAR}\b(?:records|results|items)\b",
)
_NUMBER_OF_PAGES = _form(rf"\b(?:total|number of|last)\b{_NEAR}\bpages?\b")
_SHORT_PAGE = _form(rf"\b(?:fewer|less|shorter)\b{_NEAR}\bthan\b")
_IS_THE_LAST = _form(r"\blast page\b", r"\bno more\b", r"\bend of\b", r"\bthe (?:end|last one)\b")


def is_said(style: Style, text: str) -> bool:
    """Whether a text says that something is for reading lists on in a style."""
    return bool(_SAID[style].search(text))


def is_of_last_record(text: str) -> bool:
    """Whether a text asks for the id of the last record."""
    return bool(_LAST_RECORD.search(text))


def default(text: str) -> int | None:
    """The number that a text calls the default."""
    return _number(_DEFAULT, text)


def maximum(text: str) -> int | None:
    """The number that a text calls the largest."""
    return _number(_MAXIMUM, text)


def first_page(text: str) -> int | None:
    """The number of the first page, if a text says that it is 0, or that it is 1."""
    found = [number for number, form in _FIRST.items() if form.search(text)]
    return found[0] if len(found) == 1 else None


def is_total(name: str, text: str) -> bool:
    """Whether a field holds the number of all records: by its name, or by its name and what is said of it."""
    return name in TOTALS and (name != "total" or bool(_NUMBER_OF_ALL.search(text)))


def is_total_of_pages(name: str, text: str) -> bool:
    """Whether a field holds the number of all pages: by its name, or by its name and what is said of it."""
    return name in TOTALS_OF_PAGES and (name.startswith("total") or bool(_NUMBER_OF_PAGES.search(text)))


def is_never_left_out(text: str) -> bool:
    """Whether a text says that a field is null where there is no next page, and of no other way to end."""
    return bool(_NULL.search(text)) and not _LEFT_OUT.search(text)


def is_short_page_the_last(text: str) -> bool:
    """Whether a text says that a page with fewer records than its limit is the last."""
    return bool(_SHORT_PAGE.search(text) and _IS_THE_LAST.search(text))


def _number(form: re.Pattern[str], text: str) -> int | None:
    match = form.search(text)
    return int(match[1]) if match else None
