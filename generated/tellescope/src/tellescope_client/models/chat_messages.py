"""Models of ChatMessages."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ObjectId
from ..models import shared


class Chat(shared.Record):
    """A record of ChatMessages (derived from what the page shows). Source: tellescope.txt, lines
    7981-8021.
    """

    room_id: Annotated[str | None, Field(alias="roomId")] = None
    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    message: str | None = None
    html: str | None = None
    reply_id: Annotated[str | None, Field(alias="replyId")] = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    attachments: list[shared.ChatAttachment] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    mentions: list[ObjectId] | None = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    quote: list[str] | None = None


class ChatUpdates(Model):
    """An object. Source: tellescope.txt, lines 8027-8061."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    message: str | None = None
    html: str | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    attachments: list[shared.ChatAttachment] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    link_open_tracking_ids: Annotated[list[str] | None, Field(alias="linkOpenTrackingIds")] = None
    timestamp: dt.datetime | None = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    tags: list[str] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    mentions: list[ObjectId] | None = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    quote: list[str] | None = None
