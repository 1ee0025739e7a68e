"""Models of TicketThreads."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class TicketThread(shared.Record):
    """A record of TicketThreads (derived from what the page shows). Source: tellescope.txt:19007-19024."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None
    closed_at: Annotated[shared.EmptyOrDateTime | None, Field(alias="closedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lock_id: Annotated[str | None, Field(alias="lockId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lock_until: Annotated[int | float | None, Field(alias="lockUntil")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    cursor: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    timestamp: dt.datetime | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    status: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class TicketThreadCreate(Model):
    """An object. Source: tellescope.txt:19031-19044."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None


class TicketThreadUpdates(Model):
    """An object. Source: tellescope.txt:19052-19065."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None


class TicketThreadBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[TicketThread] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
