"""Models of EngagementEvents."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EngagementEvent(shared.Record):
    """A record of EngagementEvents (derived from what the page shows). Source: tellescope.txt:10949-10959."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    significance: int | float | None = None
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventCreate(Model):
    """An object. Source: tellescope.txt:10966-10972."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str
    significance: int | float
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventUpdates(Model):
    """An object. Source: tellescope.txt:10980-10985."""

    type: str | None = None
    significance: int | float | None = None
    timestamp: dt.datetime | None = None
    fields: dict[str, Any] | None = None


class EngagementEventBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EngagementEvent] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
