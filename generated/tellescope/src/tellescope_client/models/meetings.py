"""Models of Meetings."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class MeetingObjectMeeting(Model):
    """An object (known from the vendor's packages, not from the page)."""

    meeting_id: Annotated[str, Field(alias="MeetingId")] = ALWAYS_THERE
    external_meeting_id: Annotated[str, Field(alias="ExternalMeetingId")] = ALWAYS_THERE
    media_placement: Annotated[dict[str, Any], Field(alias="MediaPlacement")] = ALWAYS_THERE


class MeetingObject(Model):
    """An object (known from the vendor's packages, not from the page)."""

    meeting: Annotated[MeetingObjectMeeting, Field(alias="Meeting")] = ALWAYS_THERE


MeetingStatus = Literal["scheduled", "live", "ended"]
"""A known value (known from the vendor's packages, not from the page)."""


class Meeting(shared.Record):
    """A record of Meetings (derived from what the page shows). Source: tellescope.txt:13821-13827."""

    attendees: list[dict[str, Any]] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    meeting_info: Annotated[MeetingObject | None, Field(alias="meetingInfo")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    status: Literal["scheduled", "live", "ended"] | str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    ended_at: Annotated[dt.datetime | None, Field(alias="endedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class AttendeeInfo(Model):
    """An object (known from the vendor's packages, not from the page)."""

    external_user_id: Annotated[str, Field(alias="ExternalUserId")] = ALWAYS_THERE
    attendee_id: Annotated[str, Field(alias="AttendeeId")] = ALWAYS_THERE
    join_token: Annotated[str, Field(alias="JoinToken")] = ALWAYS_THERE


class AttendeeOther(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: Literal["user", "enduser"] | str = ALWAYS_THERE
    id: str = ALWAYS_THERE
    info: AttendeeInfo = ALWAYS_THERE


class MeetingResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    meeting: MeetingObject = ALWAYS_THERE
    host: AttendeeOther = ALWAYS_THERE


class MeetingOther(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: Literal["user", "enduser"] | str = ALWAYS_THERE
    id: str = ALWAYS_THERE


class AttendeeInfoResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    attendee: AttendeeOther = ALWAYS_THERE
    others: list[MeetingOther] = ALWAYS_THERE


class MyMeetingsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    updated_at: Annotated[str, Field(alias="updatedAt")] = ALWAYS_THERE
    status: Literal["scheduled", "live", "ended"] | str = ALWAYS_THERE


class JoinMeetingForEventResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    meeting: MeetingObject = ALWAYS_THERE
    attendee: AttendeeOther = ALWAYS_THERE
