"""Warnings about what a user's code does, at the line of that code."""

from __future__ import annotations

import sys
import warnings

_PACKAGE = __name__.rpartition(".")[0].removesuffix("._runtime")


def warn(message: str, category: type[Warning] = UserWarning) -> None:
    """Warns of the call from outside this package that has led here."""
    frame, level = sys._getframe(), 1  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and _is_ours(str(frame.f_globals.get("__name__", ""))):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
