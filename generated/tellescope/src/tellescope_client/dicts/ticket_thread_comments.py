"""What the types of the same names in `models.ticket_thread_comments` describe, as dicts that
functions take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class TicketThreadCommentCreate(TypedDict, total=False):
    external_id: str | None
    source: str | None
    ticket_thread_id: Required[str]
    external_thread_id: str | None
    public: Required[bool]
    plaintext: str | None
    html: str | None
    type: str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    enduser_id: str | None
    user_id: str | None
    inbound: bool | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    ticket_ids: Sequence[str] | None
    group: str | None
    user_display_name: str | None
    tags: Sequence[str] | None


class TicketThreadCommentUpdates(TypedDict, total=False):
    external_id: str | None
    source: str | None
    ticket_thread_id: str | None
    external_thread_id: str | None
    public: bool | None
    plaintext: str | None
    html: str | None
    type: str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    enduser_id: str | None
    user_id: str | None
    inbound: bool | None
    read_by: Mapping[str, dt.datetime] | None
    hidden_by: Mapping[str, dt.datetime] | None
    ticket_ids: Sequence[str] | None
    group: str | None
    user_display_name: str | None
    tags: Sequence[str] | None
