"""What the types of the same names in `models.engagement_events` describe, as dicts that functions
take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required, TypedDict


class EngagementEventCreate(TypedDict, total=False):
    enduser_id: Required[str]
    type: Required[str]
    significance: Required[float]
    timestamp: dt.datetime | None
    fields: Mapping[str, Any] | None


class EngagementEventUpdates(TypedDict, total=False):
    type: str | None
    significance: float | None
    timestamp: dt.datetime | None
    fields: Mapping[str, Any] | None
