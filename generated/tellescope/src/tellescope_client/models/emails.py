"""Models of Emails."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Email(shared.Record):
    """A record of Emails (derived from what the page shows). Source: tellescope.txt, lines 8646-8707."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    subject: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
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
    cc: list[str] | None = None
    from_email_override: Annotated[str | None, Field(alias="fromEmailOverride")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    alternate_to_address: Annotated[str | None, Field(alias="alternateToAddress")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None


class EmailCreate(Model):
    """An object. Source: tellescope.txt, lines 8714-8771."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str, Field(alias="enduserId")]
    user_id: Annotated[str | None, Field(alias="userId")] = None
    subject: str
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
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
    cc: list[str] | None = None
    from_email_override: Annotated[str | None, Field(alias="fromEmailOverride")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    alternate_to_address: Annotated[str | None, Field(alias="alternateToAddress")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None


class EmailUpdates(Model):
    """An object. Source: tellescope.txt, lines 8779-8835."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    subject: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
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
    cc: list[str] | None = None
    from_email_override: Annotated[str | None, Field(alias="fromEmailOverride")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    alternate_to_address: Annotated[str | None, Field(alias="alternateToAddress")] = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    tags: list[str] | None = None
    batch_id: Annotated[str | None, Field(alias="batchId")] = None
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None


class EmailBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Email] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
