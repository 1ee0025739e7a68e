"""Models of TicketThreads."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class TicketThread(shared.Record):
    """A record of TicketThreads (derived from what the page shows). Source: tellescope.txt, lines
    19007-19024.
    """

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None


class TicketThreadCreate(Model):
    """An object. Source: tellescope.txt, lines 19031-19044."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None


class TicketThreadUpdates(Model):
    """An object. Source: tellescope.txt, lines 19052-19065."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subject: str | None = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    group: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    tags: list[str] | None = None


class TicketThreadBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[TicketThread] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
