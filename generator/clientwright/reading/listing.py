"""Lists of a site's pages in Markdown: llms.txt, as its proposal has it, and other pages of links alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clientwright.reading.sources import Document

_LINK = re.compile(r"\s*[-*+][ \t]+\[((?:\\.|[^\]\\])*)\]\(<?([^)\s>]+)>?[^)]*\).*")
_MOST = 0.8
"""Which part of a list's lines are links, headings and quotes aside."""


@dataclass(frozen=True)
class Link:
    """A page that a list names: its title, and its address as written."""

    title: str
    target: str


def links(document: Document) -> tuple[Link, ...]:
    """What a document's bullets link to, in order."""
    found = (_LINK.fullmatch(line.rstrip("\r")) for line in document.lines)
    return tuple(Link(one[1], one[2]) for one in found if one)


def is_listing(document: Document) -> bool:
    """Whether a text only lists pages: a title, and next to nothing but links below it."""
    lines = [line for line in document.lines if line.strip() and not line.startswith(("#", ">"))]
    found = len(links(document))
    return found > 0 and document.lines[0].startswith("# ") and found >= _MOST * len(lines)
