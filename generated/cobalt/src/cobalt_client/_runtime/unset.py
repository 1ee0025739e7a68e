"""The difference between a value that was not given and one that is None."""

from __future__ import annotations

from typing import Final, final


@final
class Unset:
    """The type of `UNSET`. Its one value is `UNSET`, which is false."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Stands for "not given": the parameter is left out of the request. None is sent as null."""
