"""What the types of the same names in `models.ticket_threads` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import shared


class TicketThreadCreate(TypedDict, total=False):
    enduser_id: Required[str]
    source: str | None
    external_id: str | None
    subject: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    group: str | None
    assigned_to: Sequence[str] | None
    tags: Sequence[str] | None


class TicketThreadUpdates(TypedDict, total=False):
    enduser_id: str | None
    source: str | None
    external_id: str | None
    subject: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    group: str | None
    assigned_to: Sequence[str] | None
    tags: Sequence[str] | None
