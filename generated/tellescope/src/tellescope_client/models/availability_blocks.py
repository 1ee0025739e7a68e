"""Models of AvailabilityBlocks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class AvailabilityBlock(shared.Record):
    """A record of AvailabilityBlocks (derived from what the page shows). Source: tellescope.txt, lines
    6655-6670.
    """

    entity: str | None = None
    entity_id: Annotated[str | None, Field(alias="entityId")] = None
    index: int | float | None = None
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    active: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None


class AvailabilityBlockCreate(Model):
    """An object. Source: tellescope.txt, lines 6677-6688."""

    entity: str
    entity_id: Annotated[str, Field(alias="entityId")]
    index: int | float
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ]
    start_time_in_minutes: Annotated[int | float, Field(alias="startTimeInMinutes")]
    end_time_in_minutes: Annotated[int | float, Field(alias="endTimeInMinutes")]
    active: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None


class AvailabilityBlockUpdates(Model):
    """An object. Source: tellescope.txt, lines 6696-6707."""

    entity: str | None = None
    entity_id: Annotated[str | None, Field(alias="entityId")] = None
    index: int | float | None = None
    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    active: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None


class AvailabilityBlockBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AvailabilityBlock] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
