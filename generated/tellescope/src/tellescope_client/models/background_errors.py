"""Models of BackgroundErrors."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class BackgroundError(shared.Record):
    """A record of BackgroundErrors (derived from what the page shows). Source: tellescope.txt:6736-6746."""

    title: str | None = None
    message: str | None = None
    acknowledged_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="acknowledgedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class BackgroundErrorCreate(Model):
    """An object. Source: tellescope.txt:6753-6759."""

    title: str
    message: str
    acknowledged_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="acknowledgedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class BackgroundErrorUpdates(Model):
    """An object. Source: tellescope.txt:6767-6773."""

    title: str | None = None
    message: str | None = None
    acknowledged_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="acknowledgedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class BackgroundErrorBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[BackgroundError] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
