"""What `models.ticket_threads` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import shared


class TicketThreadCreate(TypedDict, total=False):
    """As `models.ticket_threads.TicketThreadCreate`."""

    enduser_id: Required[str]
    source: str | None
    external_id: str | None
    subject: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    group: str | None
    assigned_to: Sequence[str] | None
    tags: Sequence[str] | None


class TicketThreadUpdates(TypedDict, total=False):
    """As `models.ticket_threads.TicketThreadUpdates`."""

    enduser_id: str | None
    source: str | None
    external_id: str | None
    subject: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    group: str | None
    assigned_to: Sequence[str] | None
    tags: Sequence[str] | None
