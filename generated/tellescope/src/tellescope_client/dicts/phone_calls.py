"""What the types of the same names in `models.phone_calls` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ..models import shared


class PhoneCallCreate(TypedDict, total=False):
    enduser_id: Required[str]
    inbound: Required[bool]
    external_id: str | None
    to: str | None
    from_: str | None
    is_voicemail: bool | None
    recording_uri: str | None
    recording_id: str | None
    transcription_id: str | None
    recording_duration_in_seconds: float | None
    transcription: str | None
    note: str | None
    unread: bool | None
    user_id: str | None
    ticket_id: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    ticket_ids: Sequence[str] | None
    tags: Sequence[str] | None
    assigned_to: Sequence[str] | None
    call_duration_in_seconds: float | None
    timestamp: dt.datetime | None


class PhoneCallUpdates(TypedDict, total=False):
    enduser_id: str | None
    inbound: bool | None
    external_id: str | None
    to: str | None
    from_: str | None
    is_voicemail: bool | None
    recording_uri: str | None
    recording_id: str | None
    transcription_id: str | None
    recording_duration_in_seconds: float | None
    transcription: str | None
    note: str | None
    unread: bool | None
    user_id: str | None
    ticket_id: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    ticket_ids: Sequence[str] | None
    tags: Sequence[str] | None
    assigned_to: Sequence[str] | None
    call_duration_in_seconds: float | None
    timestamp: dt.datetime | None
