"""Keys that nobody documents, but that look like one that is: they are sent, and a warning says so."""

from __future__ import annotations

import difflib
import sys
import warnings
from collections.abc import Iterable

_LIKE_ENOUGH = 0.8
_PACKAGE = __name__.rpartition(".")[0].removesuffix("._runtime")


def warn_of_misspelling(key: str, known: Iterable[str], place: str) -> None:
    """Warns where a key is nearly one of the `known` ones. `place` is where its object stands."""
    close = difflib.get_close_matches(key, known, 1, _LIKE_ENOUGH)
    if close:
        where = f" in {place}" if place else ""
        warnings.warn(
            f"{key!r}{where} is sent as it is; the documentation has {close[0]!r}",
            stacklevel=_level_of_the_caller(),
        )


def _level_of_the_caller() -> int:
    """How many calls up the code of the user is, which the warning is about."""
    frame, level = sys._getframe(2), 2  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and _is_ours(str(frame.f_globals.get("__name__", ""))):
        frame, level = frame.f_back, level + 1
    return level


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
