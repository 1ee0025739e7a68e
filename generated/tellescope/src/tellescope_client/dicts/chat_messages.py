"""What the types of the same names in `models.chat_messages` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..dicts import shared as shared_dicts
from .._runtime.types import ObjectId
from ..models import shared


class ChatUpdates(TypedDict, total=False):
    sender_id: str | None
    user_id: str | None
    message: str | None
    html: str | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    template_id: str | None
    automation_step_id: str | None
    link_open_tracking_ids: Sequence[str] | None
    timestamp: dt.datetime | None
    ticket_ids: Sequence[str] | None
    tags: Sequence[str] | None
    enduser_id: str | None
    mentions: Sequence[ObjectId] | None
    canvas_id: str | None
    quote: Sequence[str] | None
