"""The changelog of a package."""

from __future__ import annotations

import re

_FIRST_ENTRY = re.compile(r"^## ", re.MULTILINE)


def with_entry(changelog: str, entry: str) -> str:
    """A changelog with a new entry before the latest."""
    text = changelog or "# Changelog\n"
    found = _FIRST_ENTRY.search(text)
    if found is None:
        return f"{text.rstrip()}\n\n{entry}"
    return f"{text[: found.start()]}{entry}\n{text[found.start() :]}"
