"""YAML as the tool writes it into overlays and settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import yaml

# Its stubs leave out what it takes.
_dump = cast("Callable[..., str]", yaml.safe_dump)  # pyright: ignore[reportUnknownMemberType]


def yaml_text(value: object) -> str:
    """A value as YAML: keys in their order, no line broken, every letter as it is."""
    return _dump(value, sort_keys=False, allow_unicode=True, width=1000)
