"""What the types of the same names in `models.notes` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import shared


class NoteCreate(TypedDict, total=False):
    enduser_id: Required[str]
    ticket_id: str | None
    text: str | None
    title: str | None
    fields: Mapping[str, Any] | None
    pinned_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    discussion_room_id: str | None


class NoteUpdates(TypedDict, total=False):
    enduser_id: str | None
    ticket_id: str | None
    text: str | None
    title: str | None
    fields: Mapping[str, Any] | None
    pinned_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    discussion_room_id: str | None
