"""Models of CalendarEventRSVPs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class CalendarEventRSVP(shared.Record):
    """A record of CalendarEventRSVPs (derived from what the page shows). Source: tellescope.txt:6860-6869."""

    event_id: Annotated[str | None, Field(alias="eventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    avatar: str | None = None
    status: str | None = None
    creator_type: Annotated[Literal["user", "enduser"] | str | None, Field(alias="creatorType")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class CalendarEventRSVPCreate(Model):
    """An object. Source: tellescope.txt:6876-6881."""

    event_id: Annotated[str, Field(alias="eventId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    avatar: str | None = None
    status: str | None = None


class CalendarEventRSVPUpdates(Model):
    """An object. Source: tellescope.txt:6889-6894."""

    event_id: Annotated[str | None, Field(alias="eventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    avatar: str | None = None
    status: str | None = None


class CalendarEventRSVPBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[CalendarEventRSVP] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
