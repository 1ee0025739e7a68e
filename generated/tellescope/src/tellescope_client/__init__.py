"""A typed client of the Tellescope API, sync and async."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import dicts as dicts
    from . import models as models
    from . import webhooks as webhooks
    from ._runtime import errors as errors
    from ._runtime import telemetry as telemetry
    from ._runtime.retries import RetryPolicy as RetryPolicy
    from ._runtime.throttle import Throttle as Throttle
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIError as APIError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ClientClosedError as ClientClosedError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import ConstraintError as ConstraintError
    from ._runtime.errors import InvalidArgumentError as InvalidArgumentError
    from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PaginationError as PaginationError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import RedirectError as RedirectError
    from ._runtime.errors import ResponseError as ResponseError
    from ._runtime.errors import ServerError as ServerError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import WaitTimeoutError as WaitTimeoutError
    from ._runtime.errors import WebhookVerificationError as WebhookVerificationError
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .client import Tellescope as Tellescope
    from .client import AsyncTellescope as AsyncTellescope

__version__ = "0.2.0"
__all__ = [
    "UNSET",
    "AsyncTellescope",
    "Tellescope",
    "RetryPolicy",
    "Throttle",
    "Unset",
    "__version__",
    "dicts",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "ConstraintError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseError",
    "ServerError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
    "WebhookVerificationError",
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
    "APIConnectionError": ("._runtime.errors", "APIConnectionError"),
    "APIError": ("._runtime.errors", "APIError"),
    "APIStatusError": ("._runtime.errors", "APIStatusError"),
    "APITimeoutError": ("._runtime.errors", "APITimeoutError"),
    "AuthenticationError": ("._runtime.errors", "AuthenticationError"),
    "BadRequestError": ("._runtime.errors", "BadRequestError"),
    "ClientClosedError": ("._runtime.errors", "ClientClosedError"),
    "ConflictError": ("._runtime.errors", "ConflictError"),
    "ConstraintError": ("._runtime.errors", "ConstraintError"),
    "InvalidArgumentError": ("._runtime.errors", "InvalidArgumentError"),
    "MissingCredentialsError": ("._runtime.errors", "MissingCredentialsError"),
    "NotFoundError": ("._runtime.errors", "NotFoundError"),
    "PaginationError": ("._runtime.errors", "PaginationError"),
    "PermissionDeniedError": ("._runtime.errors", "PermissionDeniedError"),
    "RateLimitError": ("._runtime.errors", "RateLimitError"),
    "RedirectError": ("._runtime.errors", "RedirectError"),
    "ResponseError": ("._runtime.errors", "ResponseError"),
    "ServerError": ("._runtime.errors", "ServerError"),
    "UnprocessableEntityError": ("._runtime.errors", "UnprocessableEntityError"),
    "WaitTimeoutError": ("._runtime.errors", "WaitTimeoutError"),
    "WebhookVerificationError": ("._runtime.errors", "WebhookVerificationError"),
    "dicts": (".dicts", ""),
    "models": (".models", ""),
    "telemetry": ("._runtime.telemetry", ""),
    "webhooks": (".webhooks", ""),
}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

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
