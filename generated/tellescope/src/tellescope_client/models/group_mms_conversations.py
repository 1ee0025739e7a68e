"""Models of GroupMmsConversations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class GroupMmsConversationUserState(Model):
    """An object. Source: tellescope.txt:13096-13099."""

    num_unread: Annotated[int | float | None, Field(alias="numUnread")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class GroupMmsConversationMessage(Model):
    """An object (known from the vendor's packages, not from the page)."""

    message: str = ALWAYS_THERE
    sender: str = ALWAYS_THERE
    timestamp: int | float = ALWAYS_THERE
    images: list[shared.Image] | None = None


class GroupMmsConversation(shared.Record):
    """A record of GroupMmsConversations (derived from what the page shows). Source:
    tellescope.txt:13083-13114.
    """

    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    user_states: Annotated[list[GroupMmsConversationUserState] | None, Field(alias="userStates")] = None
    tags: list[str] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    messages: list[GroupMmsConversationMessage] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    title: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    destinations: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class GroupMmsConversationResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    conversation: GroupMmsConversation = ALWAYS_THERE


class GroupMmsConversationUpdates(Model):
    """An object. Source: tellescope.txt:13088-13110."""

    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    user_states: Annotated[list[GroupMmsConversationUserState] | None, Field(alias="userStates")] = None
    tags: list[str] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
