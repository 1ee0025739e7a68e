"""Models of Emails."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EmailAttachment(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: str = ALWAYS_THERE
    name: str | None = None
    secure_name: Annotated[str, Field(alias="secureName")] = ALWAYS_THERE


EmailEncoding = Literal["", "base64"]
"""A known value (known from the vendor's packages, not from the page)."""


class Email(shared.Record):
    """A record of Emails (derived from what the page shows). Source: tellescope.txt:8646-8707."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    subject: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.JourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="sendAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    is_autoreply: Annotated[bool | None, Field(alias="isAutoreply")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_bounce: Annotated[bool | None, Field(alias="isBounce")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    via: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    attachments: list[EmailAttachment] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    synced_at: Annotated[dt.datetime | None, Field(alias="syncedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    scheduled_from_email: Annotated[str | None, Field(alias="scheduledFromEmail")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    destination: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    delivered: bool | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    thread_id: Annotated[str | None, Field(alias="threadId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    source: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    link_opens: Annotated[dict[str, dt.datetime] | None, Field(alias="linkOpens")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    opened_at: Annotated[dt.datetime | None, Field(alias="openedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    text_encoding: Annotated[Literal["", "base64"] | str | None, Field(alias="textEncoding")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    html_encoding: Annotated[Literal["", "base64"] | str | None, Field(alias="htmlEncoding")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    num_forms: Annotated[int | float | None, Field(alias="numForms")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    s3id: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    error: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class SyncEmailIntegrationsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    new_emails: Annotated[list[Email], Field(alias="newEmails")] = ALWAYS_THERE


class DeliverEmailViaOutlookResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    conversation_id: Annotated[str, Field(alias="conversationId")] = ALWAYS_THERE
    timestamp: str = ALWAYS_THERE


class EmailsSendWithTemplateResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    email: Email = ALWAYS_THERE


class EmailCreate(Model):
    """An object. Source: tellescope.txt:8714-8771."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    subject: str
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.JourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="sendAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class EmailUpdates(Model):
    """An object. Source: tellescope.txt:8779-8835."""

    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    subject: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="HTMLContent")] = None
    timestamp: dt.datetime | None = None
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    journey_context: Annotated[shared.JourneyContext | None, Field(alias="journeyContext")] = None
    send_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="sendAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class EmailBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Email] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
