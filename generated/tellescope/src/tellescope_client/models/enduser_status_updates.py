"""Models of EnduserStatusUpdates."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserStatusUpdate(shared.Record):
    """A record of EnduserStatusUpdates (derived from what the page shows). Source:
    tellescope.txt:10721-10729.
    """

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    status: str | None = None


class EnduserStatusUpdateCreate(Model):
    """An object. Source: tellescope.txt:10736-10740."""

    journey_id: Annotated[str, Field(alias="journeyId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    status: str


class EnduserStatusUpdateBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserStatusUpdate] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
