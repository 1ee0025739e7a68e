"""What the types of the same names in `models.ticket_queues` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId


class TicketQueueCreate(TypedDict, total=False):
    title: Required[str]
    user_ids: Required[Sequence[ObjectId]]
    type: str | None
    default_from_number: str | None
    enduser_fields: Sequence[str] | None
    prevent_pull: Sequence[ObjectId] | None
    overdue_reminder_user_id: str | None


class TicketQueueUpdates(TypedDict, total=False):
    title: str | None
    user_ids: Sequence[ObjectId] | None
    type: str | None
    default_from_number: str | None
    enduser_fields: Sequence[str] | None
    prevent_pull: Sequence[ObjectId] | None
    overdue_reminder_user_id: str | None
