"""Finds the generated sections of a page.

Prose uses the sections' headings too. The real ones are the longest chain in their fixed order (the last of
chains that are as long), each between blank lines, and what they hold begins as only a section does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from clientwright.dialects.mintlify.grammars import terminal

SECTIONS = {
    "Authorizations": "authorizations",
    "Headers": "fields",
    "Path Parameters": "fields",
    "Query Parameters": "fields",
    "Cookies": "fields",
    "Body": "body",
    "Response": "response",
}
"""Each section's heading, in the order of the page, and the grammar's rule for what it holds."""

Chain = tuple[int, ...]

TYPE_LINE = re.compile(
    r"(?:\S[^\n·|()<>]* · )?(?:string|integer|number|boolean|object|array|null|file|any|enum)"
    r"(?:<[^<>\n]+>)?(?:\[\])*(?: \| [^\n]*)?"
)
"""Roughly a line that tells a type: for signs of fields where no grammar has read them."""
_ORDER = list(SECTIONS)
_BARE_WORD = re.compile(r"\S+")


def sections(lines: Sequence[str], start: int, end: int) -> list[int]:
    """The lines of the sections' headings, between two lines (counted from 0)."""
    headings = [
        place
        for place in range(start, end)
        if lines[place] in SECTIONS and (_alone(lines, place, end) or not names_field(lines, place))
    ]
    chains: dict[int, Chain] = {}
    for place, stop in pairwise([*headings, end]):
        order = _ORDER.index(lines[place])
        earlier: Chain = max((chains[i] for i in range(order) if i in chains), key=_rank, default=())
        content = _content(lines[place + 1 : stop])
        rule = SECTIONS[lines[place]]
        alone = _alone(lines, place, end)
        fits = (
            _fits(rule, content, follows=bool(earlier), last=stop == len(lines))
            if alone
            else _opens(rule, content)
            or (bool(earlier) and rule == "response" and _holds_entry(f"{content.run}\n"))
        )
        if fits:
            longer: Chain = (*earlier, place)
            chains[order] = max(chains.get(order, longer), longer, key=_rank)
    found: Chain = max(chains.values(), key=_rank, default=())
    return list(found)


def is_blank(line: str) -> bool:
    """Whether a line shows nothing: white space, or the zero-width spaces that are a heading's anchor."""
    return not line.strip("\u200b").strip()


def _alone(lines: Sequence[str], place: int, end: int) -> bool:
    return is_blank(lines[place - 1]) and (place + 1 == end or is_blank(lines[place + 1]))


def names_field(lines: Sequence[str], place: int) -> bool:
    """Whether a line is a field's name: the line below it tells a type, or a flag."""
    return bool(terminal("mintlify", "NAME", "UNTYPED").match("\n".join([*lines[place : place + 8], ""])))


def _rank(chain: Chain) -> tuple[int, int]:
    return len(chain), chain[-1] if chain else 0


@dataclass(frozen=True)
class _Content:
    """What stands below a heading: the text from its first line that shows something, and that line's run."""

    text: str
    run: str
    lone: bool
    """There is nothing but this run."""


def _content(lines: Sequence[str]) -> _Content:
    first = next((i for i, line in enumerate(lines) if not is_blank(line)), len(lines))
    stop = next((i for i in range(first, len(lines)) if is_blank(lines[i])), len(lines))
    text = "".join(f"{line}\n" for line in lines[first:])
    return _Content(text, "\n".join(lines[first:stop]), all(map(is_blank, lines[stop:])))


def _fits(rule: str, content: _Content, *, follows: bool, last: bool) -> bool:
    """Whether a text is a section's content.

    `follows`: another section stands before this one. `last`: the page ends here, perhaps broken off.
    """
    if _opens(rule, content) or (rule == "body" and _says_type(content)):
        return True
    if not content.run or (content.lone and _BARE_WORD.fullmatch(content.run)):
        return last or (follows and rule == "response")
    holds = _holds_entry(content.text)
    return holds and not _is_bullet(content.run) if rule != "response" else follows or holds


def _opens(rule: str, content: _Content) -> bool:
    """Whether a text begins as only a section does: with an entry, a content type, a status."""
    if rule == "body" and terminal("mintlify", "MEDIA").match(content.text):
        return True
    if rule == "response" and terminal("mintlify", "STATUS", "MEDIA", "IS_OF_TYPE").match(content.text):
        return True
    return bool(terminal("mintlify", "NAME", "UNTYPED").match(content.text))


def _says_type(content: _Content) -> bool:
    starts = (match.end() for match in re.finditer(r"(?:\A|\n)[^\S\n]*\n|\A", content.text))
    return any(terminal("mintlify", "IS_OF_TYPE").match(content.text, start) for start in starts)


def _is_bullet(text: str) -> bool:
    return bool(re.match(r"[ \t]*(?:[•◦▪‣*-]|\d{1,4}[.)])[ \t]", text))


def _holds_entry(text: str) -> bool:
    starts = (0, *(match.end() for match in re.finditer("\n", text)))
    return any(terminal("mintlify", "NAME", "UNTYPED").match(text, start) for start in starts)
