"""What the types of the same names in `models.background_errors` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict

from ..models import shared


class BackgroundErrorCreate(TypedDict, total=False):
    title: Required[str]
    message: Required[str]
    acknowledged_at: shared.DateTimeOrEmpty | None
    journey_id: str | None
    enduser_id: str | None


class BackgroundErrorUpdates(TypedDict, total=False):
    title: str | None
    message: str | None
    acknowledged_at: shared.DateTimeOrEmpty | None
    journey_id: str | None
    enduser_id: str | None
