"""Whether the work on several APIs is shared out to processes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

_LITTLE = 250_000
"""Bytes of documentation that are read and planned in the time in which a process starts."""


def processors() -> int:
    """How many processes can work at once."""
    return os.cpu_count() or 1


def worth_sharing(root: Path, apis: Sequence[str]) -> bool:
    """Whether processes would be done sooner: beside the largest API there is enough to do."""
    sizes = sorted(_size(root / "spec" / api / "source") for api in apis)
    return processors() > 1 and sum(sizes[:-1]) > _LITTLE


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))
