"""What the types of the same names in `models.enduser_tasks` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypedDict


class EnduserTaskCreate(TypedDict, total=False):
    title: Required[str]
    enduser_id: Required[str]
    completed_at: dt.datetime | None
    description: str | None


class EnduserTaskUpdates(TypedDict, total=False):
    title: str | None
    enduser_id: str | None
    completed_at: dt.datetime | None
    description: str | None
