"""Models of PhoneCalls."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

PhoneCallConferenceAttendees = list[str] | list[list[str]]
"""One of several shapes (known from the vendor's packages, not from the page)."""


class PhoneCall(shared.Record):
    """A record of PhoneCalls (derived from what the page shows). Source: tellescope.txt:14515-14549."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    to: str | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    is_voicemail: Annotated[bool | None, Field(alias="isVoicemail")] = None
    recording_uri: Annotated[str | None, Field(alias="recordingURI")] = None
    recording_id: Annotated[str | None, Field(alias="recordingId")] = None
    transcription_id: Annotated[str | None, Field(alias="transcriptionId")] = None
    recording_duration_in_seconds: Annotated[
        int | float | None, Field(alias="recordingDurationInSeconds")
    ] = None
    transcription: str | None = None
    note: str | None = None
    unread: bool | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    call_duration_in_seconds: Annotated[int | float | None, Field(alias="callDurationInSeconds")] = None
    timestamp: dt.datetime | None = None
    conference_id: Annotated[str | None, Field(alias="conferenceId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_conference_id: Annotated[str | None, Field(alias="externalConferenceId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    conference_attendees: Annotated[
        PhoneCallConferenceAttendees | None, Field(alias="conferenceAttendees")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    inputs: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    answered_at: Annotated[dt.datetime | None, Field(alias="answeredAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recording_cancelled_at: Annotated[dt.datetime | None, Field(alias="recordingCancelledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dialed_user_ids: Annotated[list[list[str]] | None, Field(alias="dialedUserIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    ignored_user_ids: Annotated[list[list[str]] | None, Field(alias="ignoredUserIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


PhoneCallOs = Literal["ios", "android"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AuthenticateTwilioPhoneCallResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    access_token: Annotated[str, Field(alias="accessToken")] = ALWAYS_THERE
    identity: str = ALWAYS_THERE


class PhoneCallCreate(Model):
    """An object. Source: tellescope.txt:14556-14586."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    to: str | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    is_voicemail: Annotated[bool | None, Field(alias="isVoicemail")] = None
    recording_uri: Annotated[str | None, Field(alias="recordingURI")] = None
    recording_id: Annotated[str | None, Field(alias="recordingId")] = None
    transcription_id: Annotated[str | None, Field(alias="transcriptionId")] = None
    recording_duration_in_seconds: Annotated[
        int | float | None, Field(alias="recordingDurationInSeconds")
    ] = None
    transcription: str | None = None
    note: str | None = None
    unread: bool | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    call_duration_in_seconds: Annotated[int | float | None, Field(alias="callDurationInSeconds")] = None
    timestamp: dt.datetime | None = None


class PhoneCallUpdates(Model):
    """An object. Source: tellescope.txt:14594-14624."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    to: str | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    is_voicemail: Annotated[bool | None, Field(alias="isVoicemail")] = None
    recording_uri: Annotated[str | None, Field(alias="recordingURI")] = None
    recording_id: Annotated[str | None, Field(alias="recordingId")] = None
    transcription_id: Annotated[str | None, Field(alias="transcriptionId")] = None
    recording_duration_in_seconds: Annotated[
        int | float | None, Field(alias="recordingDurationInSeconds")
    ] = None
    transcription: str | None = None
    note: str | None = None
    unread: bool | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    call_duration_in_seconds: Annotated[int | float | None, Field(alias="callDurationInSeconds")] = None
    timestamp: dt.datetime | None = None


class PhoneCallBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PhoneCall] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
