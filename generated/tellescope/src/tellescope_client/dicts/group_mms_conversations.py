"""What `models.group_mms_conversations` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..models import group_mms_conversations as models
from .._runtime.types import ObjectId
from ..models import shared


class GroupMmsConversationUserState(TypedDict, total=False):
    """As `models.group_mms_conversations.GroupMmsConversationUserState`."""

    num_unread: int | None
    id: str | None


class GroupMmsConversationUpdates(TypedDict, total=False):
    """As `models.group_mms_conversations.GroupMmsConversationUpdates`."""

    user_ids: Sequence[ObjectId] | None
    enduser_ids: Sequence[ObjectId] | None
    user_states: (
        Sequence[models.GroupMmsConversationUserState | GroupMmsConversationUserState | Mapping[str, Any]]
        | None
    )
    tags: Sequence[str] | None
    suggested_reply: str | None
    hidden_by: Mapping[str, dt.datetime] | None
    assigned_to: Sequence[str] | None
    pinned_at: shared.DateTimeOrEmpty | None
