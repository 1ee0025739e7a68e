"""What the types of the same names in `models.enduser_observations` describe, as dicts that functions
take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models import enduser_observations as models


class EnduserObservationMeasurement(TypedDict, total=False):
    unit: str | None
    value: float | None


class EnduserObservationCreate(TypedDict, total=False):
    category: Required[Literal["vital-signs"] | str]
    status: Required[models.EnduserObservationStatus | str]
    measurement: Required[models.EnduserObservationMeasurement | EnduserObservationMeasurement]
    enduser_id: Required[str]
    code: str | None
    source: str | None
    type: str | None
    notes: str | None
    recorded_at: dt.datetime | None
    reviewed_at: dt.datetime | None
    timestamp: dt.datetime | None
    status_changed_by: str | None
    before_meal: bool | None
    dont_trigger: bool | None
    show_with_plots_by_unit: Sequence[str] | None


class EnduserObservationUpdates(TypedDict, total=False):
    category: Literal["vital-signs"] | str | None
    status: models.EnduserObservationStatus | str | None
    measurement: models.EnduserObservationMeasurement | EnduserObservationMeasurement | None
    enduser_id: str | None
    code: str | None
    source: str | None
    type: str | None
    notes: str | None
    recorded_at: dt.datetime | None
    reviewed_at: dt.datetime | None
    timestamp: dt.datetime | None
    status_changed_by: str | None
    before_meal: bool | None
    dont_trigger: bool | None
    show_with_plots_by_unit: Sequence[str] | None
