"""Models of EnduserObservations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

EnduserObservationCategory = Literal["vital-signs"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


EnduserObservationStatus = Literal[
    "entered-in-error", "amended", "cancelled", "corrected", "final", "preliminary", "registered", "unknown"
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserObservationMeasurement(Model):
    """An object. Source: tellescope.txt:9275-9278."""

    unit: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserObservationClassification(Model):
    """An object (known from the vendor's packages, not from the page)."""

    configuration_id: Annotated[str, Field(alias="configurationId")] = ALWAYS_THERE
    classification: str = ALWAYS_THERE


class EnduserObservation(shared.Record):
    """A record of EnduserObservations (derived from what the page shows). Source:
    tellescope.txt:9267-9293.
    """

    category: Literal["vital-signs"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    status: EnduserObservationStatus | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    measurement: EnduserObservationMeasurement | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reviewed_by: Annotated[str | None, Field(alias="reviewedBy")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    classifications: list[EnduserObservationClassification] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    invalidation_reason: Annotated[str | None, Field(alias="invalidationReason")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class EnduserObservationResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    observations: list[EnduserObservation] = ALWAYS_THERE


class EnduserObservationCreate(Model):
    """An object. Source: tellescope.txt:9301-9322."""

    category: Literal["vital-signs"] | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    status: EnduserObservationStatus | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    measurement: EnduserObservationMeasurement
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None


class EnduserObservationUpdates(Model):
    """An object. Source: tellescope.txt:9330-9351."""

    category: Literal["vital-signs"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    status: EnduserObservationStatus | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    measurement: EnduserObservationMeasurement | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    code: str | None = None
    source: str | None = None
    type: str | None = None
    notes: str | None = None
    recorded_at: Annotated[dt.datetime | None, Field(alias="recordedAt")] = None
    reviewed_at: Annotated[dt.datetime | None, Field(alias="reviewedAt")] = None
    timestamp: dt.datetime | None = None
    status_changed_by: Annotated[str | None, Field(alias="statusChangedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    before_meal: Annotated[bool | None, Field(alias="beforeMeal")] = None
    dont_trigger: Annotated[bool | None, Field(alias="dontTrigger")] = None
    show_with_plots_by_unit: Annotated[list[str] | None, Field(alias="showWithPlotsByUnit")] = None


class EnduserObservationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserObservation] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
