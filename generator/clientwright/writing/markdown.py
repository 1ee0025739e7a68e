"""Markdown that shows text as it is: for README, api.md, changelogs and the texts of pull requests."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Entities for what some readers of Markdown do not let be escaped, and for a mention of somebody.
_SIGNS: Mapping[int, str] = {
    **{ord(mark): f"\\{mark}" for mark in "\\`*_{}[]#~"},
    **{ord(mark): f"&#{ord(mark)};" for mark in "&<>|@"},
}


def plain(text: str) -> str:
    """One line that no Markdown reader takes for markup, and in which nothing is hidden."""
    return seen(text).translate(_SIGNS)


def code(text: str) -> str:
    """A code span that holds the text, whatever backticks it has."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def seen(text: str) -> str:
    """A text on one line; characters that do not show are marked."""
    return "".join(one if one.isprintable() else "\ufffd" for one in " ".join(text.split()))
