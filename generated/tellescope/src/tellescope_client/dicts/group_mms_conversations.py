"""What the types of the same names in `models.group_mms_conversations` describe, as dicts that
functions take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..models import group_mms_conversations as models
from .._runtime.types import ObjectId
from ..models import shared


class GroupMmsConversationUserState(TypedDict, total=False):
    num_unread: int | None
    id: str | None


class GroupMmsConversationUpdates(TypedDict, total=False):
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
