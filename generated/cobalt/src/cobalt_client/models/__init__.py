"""Models, a module for each resource."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        telephone_encounters as telephone_encounters,
        webhook_events as webhook_events,
    )

_MODULES = frozenset(
    {
        "telephone_encounters",
        "webhook_events",
    }
)


def __getattr__(name: str) -> ModuleType:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return importlib.import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_MODULES)
