"""Models of SmsMessages."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SmsMessage(shared.Record):
    """A record of SmsMessages (derived from what the page shows). Source: tellescope.txt:17549-17608."""

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    new_thread: Annotated[bool | None, Field(alias="newThread")] = None
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None
    is_autoreply: Annotated[bool | None, Field(alias="isAutoreply")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    error: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reply_to_template_id: Annotated[str | None, Field(alias="replyToTemplateId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    templated_message: Annotated[str | None, Field(alias="templatedMessage")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    delivered: bool | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    internal_message_id: Annotated[str | None, Field(alias="internalMessageId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    link_opens: Annotated[dict[str, dt.datetime] | None, Field(alias="linkOpens")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    price: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    price_unit: Annotated[str | None, Field(alias="priceUnit")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    num_forms: Annotated[int | float | None, Field(alias="numForms")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    images: list[shared.Image] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class SmsMessageResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    sms: SmsMessage = ALWAYS_THERE


class SmsMessageCreate(Model):
    """An object. Source: tellescope.txt:17615-17670."""

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    new_thread: Annotated[bool | None, Field(alias="newThread")] = None
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None


class SmsMessageUpdates(Model):
    """An object. Source: tellescope.txt:17678-17732."""

    auto_resolve_to_from: Annotated[bool | None, Field(alias="autoResolveToFrom")] = None
    log_only: Annotated[bool | None, Field(alias="logOnly")] = None
    message: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    media_urls: Annotated[list[str] | None, Field(alias="mediaURLs")] = None


class SmsMessageBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[SmsMessage] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
