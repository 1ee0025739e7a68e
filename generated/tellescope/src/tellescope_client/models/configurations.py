"""Models of Configurations."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class Configuration(shared.Record):
    """A record of Configurations (derived). Source: tellescope.txt, lines 8300-8307."""

    type: str | None = None
    value: str | None = None


class ConfigurationCreate(Model):
    """An object. Source: tellescope.txt, lines 8314-8317."""

    type: str | None = None
    value: str | None = None


class ConfigurationUpdates(Model):
    """An object. Source: tellescope.txt, lines 8325-8328."""

    type: str | None = None
    value: str | None = None


class ConfigurationBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[Configuration] | None = None
    errors: list[dict[str, Any]] | None = None
