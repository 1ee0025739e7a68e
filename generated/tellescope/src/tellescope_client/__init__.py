"""A typed client of the Tellescope API, sync and async."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models as models
    from . import webhooks as webhooks
    from ._runtime import errors as errors
    from ._runtime import telemetry as telemetry
    from ._runtime.retries import RetryPolicy as RetryPolicy
    from ._runtime.throttle import Throttle as Throttle
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .client import Tellescope as Tellescope
    from .client import AsyncTellescope as AsyncTellescope

__version__ = "0.1.0"
__all__ = [
    "UNSET",
    "AsyncTellescope",
    "Tellescope",
    "RetryPolicy",
    "Throttle",
    "Unset",
    "__version__",
    "errors",
    "models",
    "preload",
    "telemetry",
    "webhooks",
]

# Loaded when first asked for, so that importing the package costs nothing.
_LAZY = {
    "UNSET": ("._runtime.unset", "UNSET"),
    "Unset": ("._runtime.unset", "Unset"),
    "RetryPolicy": ("._runtime.retries", "RetryPolicy"),
    "Throttle": ("._runtime.throttle", "Throttle"),
    "Tellescope": (".client", "Tellescope"),
    "AsyncTellescope": (".client", "AsyncTellescope"),
    "errors": ("._runtime.errors", ""),
    "models": (".models", ""),
    "telemetry": ("._runtime.telemetry", ""),
    "webhooks": (".webhooks", ""),
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _LAZY[name]
    loaded = importlib.import_module(module, __name__)
    found = getattr(loaded, attribute) if attribute else loaded
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)


def preload() -> None:
    """Load every module and build every model now, for those who must not wait later."""
    from ._runtime.preload import preload as load

    load(__name__)
