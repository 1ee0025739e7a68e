"""What the types of the same names in `models.calendar_event_rsvps` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class CalendarEventRSVPCreate(TypedDict, total=False):
    event_id: Required[str]
    display_name: str | None
    avatar: str | None
    status: str | None


class CalendarEventRSVPUpdates(TypedDict, total=False):
    event_id: str | None
    display_name: str | None
    avatar: str | None
    status: str | None
