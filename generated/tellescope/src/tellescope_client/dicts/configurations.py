"""What the types of the same names in `models.configurations` describe, as dicts that functions take."""

from __future__ import annotations

from typing import TypedDict


class ConfigurationCreate(TypedDict, total=False):
    type: str | None
    value: str | None


class ConfigurationUpdates(TypedDict, total=False):
    type: str | None
    value: str | None
