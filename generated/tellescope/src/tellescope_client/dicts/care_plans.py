"""What the types of the same names in `models.care_plans` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId
from ..models import shared


class CarePlanCreate(TypedDict, total=False):
    title: Required[str]
    enduser_id: Required[str]
    description: str | None
    event_ids: Sequence[ObjectId] | None
    journey_id: str | None
    completed_at: shared.DateTimeOrEmpty | None
    html_description: str | None
    hide_remaining_tickets_progress: bool | None
    highlighted_enduser_fields: Sequence[str] | None
    close_automatically_by_ticket: bool | None


class CarePlanUpdates(TypedDict, total=False):
    title: str | None
    enduser_id: str | None
    description: str | None
    event_ids: Sequence[ObjectId] | None
    journey_id: str | None
    completed_at: shared.DateTimeOrEmpty | None
    html_description: str | None
    hide_remaining_tickets_progress: bool | None
    highlighted_enduser_fields: Sequence[str] | None
    close_automatically_by_ticket: bool | None
