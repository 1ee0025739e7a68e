"""Models of Notes."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Note(shared.Record):
    """A record of Notes (derived from what the page shows). Source: tellescope.txt, lines 13966-13981."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None


class NoteCreate(Model):
    """An object. Source: tellescope.txt, lines 13988-13999."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None


class NoteUpdates(Model):
    """An object. Source: tellescope.txt, lines 14007-14018."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    ticket_id: Annotated[str | None, Field(alias="ticketId")] = None
    text: str | None = None
    title: str | None = None
    fields: dict[str, Any] | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    tags: list[str] | None = None
    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None


class NoteBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Note] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
