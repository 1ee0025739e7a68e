"""Models of SmsMessages."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SmsMessage(shared.Record):
    """A record of SmsMessages (derived from what the page shows). Source: tellescope.txt, lines
    17549-17608.
    """

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    inbound: bool | None = None
    new_thread: Annotated[bool | None, Field(alias="newThread")] = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.EmailJourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[dt.datetime | None, Field(alias="sendAt")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    is_draft: Annotated[bool | None, Field(alias="isDraft")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    enduser_phone_number: Annotated[str | None, Field(alias="enduserPhoneNumber")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None


class SmsMessageCreate(Model):
    """An object. Source: tellescope.txt, lines 17615-17670."""

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    user_id: Annotated[str | None, Field(alias="userId")] = None
    inbound: bool | None = None
    new_thread: Annotated[bool | None, Field(alias="newThread")] = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.EmailJourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[dt.datetime | None, Field(alias="sendAt")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    is_draft: Annotated[bool | None, Field(alias="isDraft")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    enduser_phone_number: Annotated[str | None, Field(alias="enduserPhoneNumber")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None


class SmsMessageUpdates(Model):
    """An object. Source: tellescope.txt, lines 17678-17732."""

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.EmailJourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[dt.datetime | None, Field(alias="sendAt")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    is_draft: Annotated[bool | None, Field(alias="isDraft")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    enduser_phone_number: Annotated[str | None, Field(alias="enduserPhoneNumber")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None


class SmsMessageBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[SmsMessage] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
