"""Models of Configurations."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Configuration(shared.Record):
    """A record of Configurations (derived from what the page shows). Source: tellescope.txt:8300-8307."""

    type: str | None = None
    value: str | None = None


class ConfigurationCreate(Model):
    """An object. Source: tellescope.txt:8314-8317."""

    type: str | None = None
    value: str | None = None


class ConfigurationUpdates(Model):
    """An object. Source: tellescope.txt:8325-8328."""

    type: str | None = None
    value: str | None = None


class ConfigurationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Configuration] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
