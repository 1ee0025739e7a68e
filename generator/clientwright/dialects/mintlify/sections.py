"""Finds the generated sections of a page.

Prose uses the sections' headings too. The real ones are the longest chain in their fixed order (the last of
chains that are as long), each between blank lines, and what they hold begins as only a section does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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

_ORDER = list(SECTIONS)
_BARE_WORD = re.compile(r"\S+")


def sections(lines: Sequence[str], start: int, end: int) -> list[int]:
    """The lines of the sections' headings, between two lines (counted from 0)."""
    headings = [
        place for place in range(start, end) if lines[place] in SECTIONS and _alone(lines, place, end)
    ]
    chains: dict[int, Chain] = {}
    for place, stop in pairwise([*headings, end]):
        order = _ORDER.index(lines[place])
        earlier: Chain = max((chains[i] for i in range(order) if i in chains), key=_rank, default=())
        content = _paragraphs(lines[place + 1 : stop])
        if _fits(SECTIONS[lines[place]], content, follows=bool(earlier), last=stop == len(lines)):
            longer: Chain = (*earlier, place)
            chains[order] = max(chains.get(order, longer), longer, key=_rank)
    found: Chain = max(chains.values(), key=_rank, default=())
    return list(found)


def is_blank(line: str) -> bool:
    """Whether a line shows nothing: white space, or the zero-width spaces that are a heading's anchor."""
    return not line.strip("\u200b").strip()


def _alone(lines: Sequence[str], place: int, end: int) -> bool:
    return is_blank(lines[place - 1]) and (place + 1 == end or is_blank(lines[place + 1]))


def _rank(chain: Chain) -> tuple[int, int]:
    return len(chain), chain[-1] if chain else 0


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """The runs of lines between blank lines, each line with its line feed."""
    runs: list[str] = []
    open_run = False
    for line in lines:
        if is_blank(line):
            open_run = False
        elif open_run:
            runs[-1] += f"{line}\n"
        else:
            runs.append(f"{line}\n")
            open_run = True
    return runs


def _fits(rule: str, content: Sequence[str], *, follows: bool, last: bool) -> bool:
    """Whether paragraphs are a section's content.

    `follows`: another section stands before this one. `last`: the page ends here, perhaps broken off.
    """
    if not content or (len(content) == 1 and _BARE_WORD.fullmatch(content[0].rstrip("\n"))):
        return last or (follows and rule == "response")
    if rule == "body":
        return bool(terminal("mintlify", "MEDIA").match(content[0]))
    if _begins_entry(content[0]):
        return True
    if rule != "response":
        return False
    if terminal("mintlify", "STATUS", "MEDIA", "IS_OF_TYPE").match(content[0]):
        return True
    return follows or any(map(_holds_entry, content))


def _begins_entry(text: str) -> bool:
    return bool(terminal("mintlify", "NAME", "UNTYPED").match(text))


def _holds_entry(text: str) -> bool:
    starts = (0, *(match.end() for match in re.finditer("\n", text)))
    return any(terminal("mintlify", "NAME", "UNTYPED").match(text, start) for start in starts)
