"""Models of ChatRooms."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class ChatRoom(shared.Record):
    """A record of ChatRooms (derived from what the page shows). Source: tellescope.txt, lines 8124-8159."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: str | None = None
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    ended_at: Annotated[dt.datetime | None, Field(alias="endedAt")] = None
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None


class ChatRoomCreate(Model):
    """An object. Source: tellescope.txt, lines 8166-8197."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: str | None = None
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    ended_at: Annotated[dt.datetime | None, Field(alias="endedAt")] = None
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None


class ChatRoomUpdates(Model):
    """An object. Source: tellescope.txt, lines 8205-8236."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: str | None = None
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    ended_at: Annotated[dt.datetime | None, Field(alias="endedAt")] = None
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None


class ChatRoomBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ChatRoom] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
