"""What the types of the same names in `models.sms_messages` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class SmsMessageCreate(TypedDict, total=False):
    auto_resolve_to_from: bool | None
    log_only: bool | None
    message: Required[str]
    enduser_id: Required[str]
    user_id: str | None
    inbound: bool | None
    new_thread: bool | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    template_id: str | None
    automation_step_id: str | None
    link_open_tracking_ids: Sequence[str] | None
    journey_context: shared.JourneyContext | shared_dicts.JourneyContext | None
    send_at: shared.DateTimeOrEmpty | None
    pinned_at: shared.DateTimeOrEmpty | None
    is_draft: bool | None
    timestamp: dt.datetime | None
    ticket_ids: Sequence[str] | None
    suggested_reply: str | None
    phone_number: str | None
    enduser_phone_number: str | None
    tags: Sequence[str] | None
    batch_id: str | None
    assigned_to: Sequence[str] | None
    canvas_id: str | None
    discussion_room_id: str | None
    journey_id: str | None
    calendar_event_id: str | None
    media_urls: Sequence[str] | None


class SmsMessageUpdates(TypedDict, total=False):
    auto_resolve_to_from: bool | None
    log_only: bool | None
    message: str | None
    enduser_id: str | None
    user_id: str | None
    inbound: bool | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    template_id: str | None
    automation_step_id: str | None
    link_open_tracking_ids: Sequence[str] | None
    journey_context: shared.JourneyContext | shared_dicts.JourneyContext | None
    send_at: shared.DateTimeOrEmpty | None
    pinned_at: shared.DateTimeOrEmpty | None
    is_draft: bool | None
    timestamp: dt.datetime | None
    ticket_ids: Sequence[str] | None
    suggested_reply: str | None
    phone_number: str | None
    enduser_phone_number: str | None
    tags: Sequence[str] | None
    batch_id: str | None
    assigned_to: Sequence[str] | None
    canvas_id: str | None
    discussion_room_id: str | None
    journey_id: str | None
    calendar_event_id: str | None
    media_urls: Sequence[str] | None
