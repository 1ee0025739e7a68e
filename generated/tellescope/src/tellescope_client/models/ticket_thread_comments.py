"""Models of TicketThreadComments."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class TicketThreadCommentVoice(Model):
    """An object (known from the vendor's packages, not from the page)."""

    from_: Annotated[str, Field(alias="from")] = ALWAYS_THERE
    to: str = ALWAYS_THERE
    recording_url: str = ALWAYS_THERE
    started_at: str = ALWAYS_THERE
    duration_in_seconds: Annotated[int | float, Field(alias="durationInSeconds")] = ALWAYS_THERE
    transcription: str | None = None


class TicketThreadComment(shared.Record):
    """A record of TicketThreadComments (derived from what the page shows). Source:
    tellescope.txt:18872-18905.
    """

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    ticket_thread_id: Annotated[str | None, Field(alias="ticketThreadId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    external_thread_id: Annotated[str | None, Field(alias="externalThreadId")] = None
    public: bool | None = None
    plaintext: str | None = None
    html: str | None = None
    type: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    group: str | None = None
    user_display_name: Annotated[str | None, Field(alias="userDisplayName")] = None
    tags: list[str] | None = None
    voice: TicketThreadCommentVoice | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hidden_for_all: Annotated[bool | None, Field(alias="hiddenForAll")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    timestamp: dt.datetime | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class TicketThreadCommentCreate(Model):
    """An object. Source: tellescope.txt:18912-18941."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    ticket_thread_id: Annotated[str, Field(alias="ticketThreadId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    external_thread_id: Annotated[str | None, Field(alias="externalThreadId")] = None
    public: bool
    plaintext: str | None = None
    html: str | None = None
    type: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    group: str | None = None
    user_display_name: Annotated[str | None, Field(alias="userDisplayName")] = None
    tags: list[str] | None = None


class TicketThreadCommentUpdates(Model):
    """An object. Source: tellescope.txt:18949-18978."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    ticket_thread_id: Annotated[str | None, Field(alias="ticketThreadId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    external_thread_id: Annotated[str | None, Field(alias="externalThreadId")] = None
    public: bool | None = None
    plaintext: str | None = None
    html: str | None = None
    type: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    inbound: bool | None = None
    read_by: Annotated[dict[str, dt.datetime] | None, Field(alias="readBy")] = None
    hidden_by: Annotated[dict[str, dt.datetime] | None, Field(alias="hiddenBy")] = None
    ticket_ids: Annotated[list[str] | None, Field(alias="ticketIds")] = None
    group: str | None = None
    user_display_name: Annotated[str | None, Field(alias="userDisplayName")] = None
    tags: list[str] | None = None


class TicketThreadCommentBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[TicketThreadComment] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
