"""What the types of the same names in `models.chat_rooms` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from .._runtime.types import ObjectId
from ..models import shared


class ChatRoomCreate(TypedDict, total=False):
    assigned_to: Sequence[str] | None
    title: str | None
    num_messages: int | None
    recent_message_sent_at: float | None
    type: Literal["internal", "external", "Group Chat"] | str | None
    topic: str | None
    topic_id: str | None
    description: str | None
    user_ids: Sequence[ObjectId] | None
    enduser_ids: Sequence[ObjectId] | None
    ticket_id: str | None
    ended_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    info_for_user: Mapping[str, Mapping[str, Any]] | None
    about_enduser_id: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    fields: Mapping[str, Any] | None
    suggested_reply: str | None
    discussion_room_id: str | None
    identifier: str | None
    external_id: str | None
    source: str | None


class ChatRoomUpdates(TypedDict, total=False):
    assigned_to: Sequence[str] | None
    title: str | None
    num_messages: int | None
    recent_message_sent_at: float | None
    type: Literal["internal", "external", "Group Chat"] | str | None
    topic: str | None
    topic_id: str | None
    description: str | None
    user_ids: Sequence[ObjectId] | None
    enduser_ids: Sequence[ObjectId] | None
    ticket_id: str | None
    ended_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    info_for_user: Mapping[str, Mapping[str, Any]] | None
    about_enduser_id: str | None
    pinned_at: shared.DateTimeOrEmpty | None
    fields: Mapping[str, Any] | None
    suggested_reply: str | None
    discussion_room_id: str | None
    identifier: str | None
    external_id: str | None
    source: str | None
