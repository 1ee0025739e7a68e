"""Models of Notes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Note(shared.Record):
    """A record of Notes (derived from what the page shows). Source: tellescope.txt:13966-13981."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class NoteCreate(Model):
    """An object. Source: tellescope.txt:13988-13999."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class NoteUpdates(Model):
    """An object. Source: tellescope.txt:14007-14018."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class NoteBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Note] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
