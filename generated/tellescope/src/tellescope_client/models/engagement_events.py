"""Models of EngagementEvents."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EngagementEvent(shared.Record):
    """A record of EngagementEvents (derived). Source: tellescope.txt, lines 10949-10959."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    type: str | None = None
    significance: int | float | None = None
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventCreate(Model):
    """An object. Source: tellescope.txt, lines 10966-10972."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    type: str
    significance: int | float
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventUpdates(Model):
    """An object. Source: tellescope.txt, lines 10980-10985."""

    type: str | None = None
    significance: int | float | None = None
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EngagementEvent] | None = None
    errors: list[dict[str, Any]] | None = None
