"""Keys that nobody documents, but that look like one that is: they are sent, and a warning says so."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from .advice import warn

_LIKE_ENOUGH = 0.8


def warn_of_misspelling(key: str, known: Iterable[str], place: str) -> None:
    """Warns where a key is nearly one of the `known` ones. `place` is where its object stands."""
    close = difflib.get_close_matches(key, known, 1, _LIKE_ENOUGH)
    if close:
        where = f" in {place}" if place else ""
        warn(f"{key!r}{where} is sent as it is; the documentation has {close[0]!r}")
