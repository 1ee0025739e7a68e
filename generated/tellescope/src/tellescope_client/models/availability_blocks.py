"""Models of AvailabilityBlocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

AvailabilityBlockEntity = Literal["organization", "user"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AvailabilityBlock(shared.Record):
    """A record of AvailabilityBlocks (derived from what the page shows). Source: tellescope.txt:6655-6670."""

    entity: Literal["organization", "user"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    entity_id: Annotated[str | None, Field(alias="entityId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    index: int | float | None = None
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    active: shared.FromAndTo | None = None
    interval_in_minutes: Annotated[int | float | None, Field(alias="intervalInMinutes")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    location_ids: Annotated[list[str] | None, Field(alias="locationIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    valid_template_ids: Annotated[list[str] | None, Field(alias="validTemplateIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    priority: int | float | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class AvailabilityBlockCreate(Model):
    """An object. Source: tellescope.txt:6677-6688."""

    entity: Literal["organization", "user"] | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    entity_id: Annotated[str, Field(alias="entityId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    index: int | float
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ]
    start_time_in_minutes: Annotated[int | float, Field(alias="startTimeInMinutes")]
    end_time_in_minutes: Annotated[int | float, Field(alias="endTimeInMinutes")]
    active: shared.FromAndTo | None = None


class AvailabilityBlockUpdates(Model):
    """An object. Source: tellescope.txt:6696-6707."""

    entity: Literal["organization", "user"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    entity_id: Annotated[str | None, Field(alias="entityId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    index: int | float | None = None
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    active: shared.FromAndTo | None = None


class AvailabilityBlockBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AvailabilityBlock] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
