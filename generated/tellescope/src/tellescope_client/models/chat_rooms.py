"""Models of ChatRooms."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared

ChatRoomType = Literal["internal", "external", "Group Chat"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class ChatRoom(shared.Record):
    """A record of ChatRooms (derived from what the page shows). Source: tellescope.txt:8124-8159."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: Literal["internal", "external", "Group Chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ended_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="endedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_message: Annotated[str | None, Field(alias="recentMessage")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_enduser_message: Annotated[str | None, Field(alias="recentEnduserMessage")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_sender: Annotated[str | None, Field(alias="recentSender")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class ChatRoomResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    room: ChatRoom = ALWAYS_THERE


class MarkChatRoomReadResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated: ChatRoom = ALWAYS_THERE


class UserDisplayInfo(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    created_at: Annotated[dt.datetime, Field(alias="createdAt")] = ALWAYS_THERE
    email: str | None = None
    avatar: str | None = None
    fname: str | None = None
    lname: str | None = None
    last_active: Annotated[shared.StringOrDateTime, Field(alias="lastActive")] = ALWAYS_THERE
    last_logout: Annotated[shared.StringOrDateTime, Field(alias="lastLogout")] = ALWAYS_THERE


class ChatRoomDisplayInfoResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    display_info: dict[str, UserDisplayInfo] = ALWAYS_THERE


class ChatRoomCreate(Model):
    """An object. Source: tellescope.txt:8166-8197."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: Literal["internal", "external", "Group Chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ended_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="endedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None


class ChatRoomUpdates(Model):
    """An object. Source: tellescope.txt:8205-8236."""

    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    title: str | None = None
    num_messages: Annotated[int | float | None, Field(alias="numMessages")] = None
    recent_message_sent_at: Annotated[int | float | None, Field(alias="recentMessageSentAt")] = None
    type: Literal["internal", "external", "Group Chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    topic: str | None = None
    topic_id: Annotated[str | None, Field(alias="topicId")] = None
    description: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ended_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="endedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    info_for_user: Annotated[dict[str, dict[str, Any]] | None, Field(alias="infoForUser")] = None
    about_enduser_id: Annotated[str | None, Field(alias="aboutEnduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fields: dict[str, Any] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    identifier: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None


class ChatRoomBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ChatRoom] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
