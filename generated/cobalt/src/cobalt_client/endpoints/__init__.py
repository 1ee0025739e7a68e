"""Functions, a module for each resource."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        telephone_encounters as telephone_encounters,
    )

# Where each name is found: loaded when first asked for.
_MODULES = {
    "telephone_encounters": "",
}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = importlib.import_module(f".{_MODULES[name] or name}", __name__)
        return getattr(module, name) if _MODULES[name] else module


def __dir__() -> list[str]:
    return sorted(_MODULES)
