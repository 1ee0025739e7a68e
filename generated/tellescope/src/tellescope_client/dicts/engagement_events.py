"""What `models.engagement_events` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required, TypedDict


class EngagementEventCreate(TypedDict, total=False):
    """As `models.engagement_events.EngagementEventCreate`."""

    enduser_id: Required[str]
    type: Required[str]
    significance: Required[float]
    timestamp: dt.datetime | None
    fields: Mapping[str, Any] | None


class EngagementEventUpdates(TypedDict, total=False):
    """As `models.engagement_events.EngagementEventUpdates`."""

    type: str | None
    significance: float | None
    timestamp: dt.datetime | None
    fields: Mapping[str, Any] | None
