"""What `models.configurations` describes, as dicts that functions take."""

from __future__ import annotations

from typing import TypedDict


class ConfigurationCreate(TypedDict, total=False):
    """As `models.configurations.ConfigurationCreate`."""

    type: str | None
    value: str | None


class ConfigurationUpdates(TypedDict, total=False):
    """As `models.configurations.ConfigurationUpdates`."""

    type: str | None
    value: str | None
