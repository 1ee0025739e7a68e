"""Models of ChatMessages."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ObjectId
from ..models import shared


class Chat(shared.Record):
    """A record of ChatMessages (derived from what the page shows). Source: tellescope.txt:7981-8021."""

    room_id: Annotated[str | None, Field(alias="roomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    message: str | None = None
    html: str | None = None
    reply_id: Annotated[str | None, Field(alias="replyId")] = None
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    mentions: list[ObjectId] | None = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    quote: list[str] | None = None
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_autoreply: Annotated[bool | None, Field(alias="isAutoreply")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    send_at: Annotated[shared.EmptyOrDateTime | None, Field(alias="sendAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_draft: Annotated[bool | None, Field(alias="isDraft")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    link_opens: Annotated[dict[str, dt.datetime] | None, Field(alias="linkOpens")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class ChatUpdates(Model):
    """An object. Source: tellescope.txt:8027-8061."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """(object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    message: str | None = None
    html: str | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    mentions: list[ObjectId] | None = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    quote: list[str] | None = None
