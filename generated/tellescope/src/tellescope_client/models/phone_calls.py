"""Models of PhoneCalls."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PhoneCall(shared.Record):
    """A record of PhoneCalls (derived from what the page shows). Source: tellescope.txt, lines
    14515-14549.
    """

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    call_duration_in_seconds: Annotated[int | float | None, Field(alias="callDurationInSeconds")] = None
    timestamp: dt.datetime | None = None


class PhoneCallCreate(Model):
    """An object. Source: tellescope.txt, lines 14556-14586."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
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
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    call_duration_in_seconds: Annotated[int | float | None, Field(alias="callDurationInSeconds")] = None
    timestamp: dt.datetime | None = None


class PhoneCallUpdates(Model):
    """An object. Source: tellescope.txt, lines 14594-14624."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
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
