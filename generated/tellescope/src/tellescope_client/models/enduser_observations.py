"""Models of EnduserObservations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserObservationMeasurement(Model):
    """An object. Source: tellescope.txt, lines 9275-9278."""

    unit: str | None = None
    value: int | float | None = None


class EnduserObservation(shared.Record):
    """A record of EnduserObservations (derived from what the page shows). Source: tellescope.txt, lines
    9267-9293.
    """

    category: str | None = None
    status: str | None = None
    measurement: EnduserObservationMeasurement | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None


class EnduserObservationCreate(Model):
    """An object. Source: tellescope.txt, lines 9301-9322."""

    category: str
    status: str
    measurement: EnduserObservationMeasurement
    enduser_id: Annotated[str, Field(alias="enduserId")]
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None


class EnduserObservationUpdates(Model):
    """An object. Source: tellescope.txt, lines 9330-9351."""

    category: str | None = None
    status: str | None = None
    measurement: EnduserObservationMeasurement | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None


class EnduserObservationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserObservation] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
