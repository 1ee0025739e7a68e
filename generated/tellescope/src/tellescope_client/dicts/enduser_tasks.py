"""What `models.enduser_tasks` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypedDict


class EnduserTaskCreate(TypedDict, total=False):
    """As `models.enduser_tasks.EnduserTaskCreate`."""

    title: Required[str]
    enduser_id: Required[str]
    completed_at: dt.datetime | None
    description: str | None


class EnduserTaskUpdates(TypedDict, total=False):
    """As `models.enduser_tasks.EnduserTaskUpdates`."""

    title: str | None
    enduser_id: str | None
    completed_at: dt.datetime | None
    description: str | None
