"""What the types of the same names in `models.availability_blocks` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class AvailabilityBlockCreate(TypedDict, total=False):
    entity: Required[Literal["organization", "user"] | str]
    entity_id: Required[str]
    index: Required[int]
    day_of_week_starting_sunday_indexed_by_zero: Required[float]
    start_time_in_minutes: Required[float]
    end_time_in_minutes: Required[float]
    active: shared.FromAndTo | shared_dicts.FromAndTo | None


class AvailabilityBlockUpdates(TypedDict, total=False):
    entity: Literal["organization", "user"] | str | None
    entity_id: str | None
    index: int | None
    day_of_week_starting_sunday_indexed_by_zero: float | None
    start_time_in_minutes: float | None
    end_time_in_minutes: float | None
    active: shared.FromAndTo | shared_dicts.FromAndTo | None
