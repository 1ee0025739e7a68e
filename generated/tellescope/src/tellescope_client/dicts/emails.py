"""What the types of the same names in `models.emails` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class EmailCreate(TypedDict, total=False):
    log_only: bool | None
    enduser_id: Required[str | None]
    user_id: str | None
    subject: Required[str]
    text_content: Required[str]
    html_content: str | None
    timestamp: dt.datetime | None
    reply_to: str | None
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
    cc: Sequence[str] | None
    from_email_override: str | None
    ticket_ids: Sequence[str] | None
    alternate_to_address: str | None
    suggested_reply: str | None
    tags: Sequence[str] | None
    batch_id: str | None
    is_marketing: bool | None
    assigned_to: Sequence[str] | None
    canvas_id: str | None
    discussion_room_id: str | None
    journey_id: str | None
    calendar_event_id: str | None


class EmailUpdates(TypedDict, total=False):
    log_only: bool | None
    enduser_id: str | None
    subject: str | None
    text_content: str | None
    html_content: str | None
    timestamp: dt.datetime | None
    reply_to: str | None
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
    cc: Sequence[str] | None
    from_email_override: str | None
    ticket_ids: Sequence[str] | None
    alternate_to_address: str | None
    suggested_reply: str | None
    tags: Sequence[str] | None
    batch_id: str | None
    is_marketing: bool | None
    assigned_to: Sequence[str] | None
    canvas_id: str | None
    discussion_room_id: str | None
    journey_id: str | None
    calendar_event_id: str | None
