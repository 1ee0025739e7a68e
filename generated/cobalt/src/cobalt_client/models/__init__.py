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

# Where each name is found: loaded when first asked for.
_MODULES = {
    "telephone_encounters": "",
    "webhook_events": "",
    "AddActionIsHighPriority": "telephone_encounters",
    "AddActionResponse": "telephone_encounters",
    "Event": "webhook_events",
    "JobId": "telephone_encounters",
    "TelephoneEncounterActionCreated": "webhook_events",
    "TelephoneEncounterActionCreatedData": "webhook_events",
}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = importlib.import_module(f".{_MODULES[name] or name}", __name__)
        return getattr(module, name) if _MODULES[name] else module


def __dir__() -> list[str]:
    return sorted(_MODULES)
