"""What `models.calendar_event_rsvps` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class CalendarEventRSVPCreate(TypedDict, total=False):
    """As `models.calendar_event_rsvps.CalendarEventRSVPCreate`."""

    event_id: Required[str]
    display_name: str | None
    avatar: str | None
    status: str | None


class CalendarEventRSVPUpdates(TypedDict, total=False):
    """As `models.calendar_event_rsvps.CalendarEventRSVPUpdates`."""

    event_id: str | None
    display_name: str | None
    avatar: str | None
    status: str | None
