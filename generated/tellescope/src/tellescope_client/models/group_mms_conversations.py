"""Models of GroupMmsConversations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ObjectId
from ..models import shared


class GroupMmsConversationUserState(Model):
    """An object. Source: tellescope.txt, lines 13096-13099."""

    num_unread: Annotated[int | float | None, Field(alias="numUnread")] = None
    id: str | None = None


class GroupMmsConversation(shared.Record):
    """A record of GroupMmsConversations (derived from what the page shows). Source: tellescope.txt, lines
    13083-13114.
    """

    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    user_states: Annotated[list[GroupMmsConversationUserState] | None, Field(alias="userStates")] = None
    tags: list[str] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None


class GroupMmsConversationUpdates(Model):
    """An object. Source: tellescope.txt, lines 13088-13110."""

    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    enduser_ids: Annotated[list[ObjectId] | None, Field(alias="enduserIds")] = None
    user_states: Annotated[list[GroupMmsConversationUserState] | None, Field(alias="userStates")] = None
    tags: list[str] | None = None
    suggested_reply: Annotated[str | None, Field(alias="suggestedReply")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
