"""Models, a module for each resource."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        telephone_encounters as telephone_encounters,
        webhook_events as webhook_events,
    )
    from .telephone_encounters import AddActionIsHighPriority as AddActionIsHighPriority
    from .telephone_encounters import AddActionResponse as AddActionResponse
    from .webhook_events import Event as Event
    from .telephone_encounters import JobId as JobId
    from .webhook_events import TelephoneEncounterActionCreated as TelephoneEncounterActionCreated
    from .webhook_events import TelephoneEncounterActionCreatedData as TelephoneEncounterActionCreatedData

# What each module defines: it is loaded when first asked for.
_INDEX = """
telephone_encounters AddActionIsHighPriority AddActionResponse JobId
webhook_events Event TelephoneEncounterActionCreated TelephoneEncounterActionCreatedData
"""
_MODULES = {name: words[0] for words in map(str.split, _INDEX.strip().splitlines()) for name in words}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = importlib.import_module(f".{_MODULES[name]}", __name__)
        return module if name == _MODULES[name] else getattr(module, name)


def __dir__() -> list[str]:
    return sorted(_MODULES)
