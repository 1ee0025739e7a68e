"""What `models.background_errors` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models import shared


class BackgroundErrorCreate(TypedDict, total=False):
    """As `models.background_errors.BackgroundErrorCreate`."""

    title: Required[str]
    message: Required[str]
    acknowledged_at: shared.DateTimeOrEmpty | None
    journey_id: str | None
    enduser_id: str | None


class BackgroundErrorUpdates(TypedDict, total=False):
    """As `models.background_errors.BackgroundErrorUpdates`."""

    title: str | None
    message: str | None
    acknowledged_at: shared.DateTimeOrEmpty | None
    journey_id: str | None
    enduser_id: str | None
