"""Models of VitalConfigurations."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class VitalConfigurationComparison(Model):
    """An object. Source: tellescope.txt:19813-19816."""

    type: str | None = None
    """(for example "Less Than", required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None


class VitalConfigurationRange(Model):
    """An object. Source: tellescope.txt:19810-19818."""

    classification: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    trend_interval_in_ms: Annotated[int | float | None, Field(alias="trendIntervalInMS")] = None
    comparison: VitalConfigurationComparison | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    deviation_from_profile_weight: Annotated[bool | None, Field(alias="deviationFromProfileWeight")] = None


VitalConfigurationMealStatus = Literal["Any", "Before", "After"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class VitalConfiguration(shared.Record):
    """A record of VitalConfigurations (derived from what the page shows). Source:
    tellescope.txt:19802-19823.
    """

    title: str | None = None
    unit: str | None = None
    ranges: list[VitalConfigurationRange] | None = None
    meal_status: Annotated[Literal["Any", "Before", "After"] | str | None, Field(alias="mealStatus")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class VitalConfigurationCreate(Model):
    """An object. Source: tellescope.txt:19830-19847."""

    title: str
    unit: str
    ranges: list[VitalConfigurationRange]
    meal_status: Annotated[Literal["Any", "Before", "After"] | str | None, Field(alias="mealStatus")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class VitalConfigurationUpdates(Model):
    """An object. Source: tellescope.txt:19855-19872."""

    title: str | None = None
    unit: str | None = None
    ranges: list[VitalConfigurationRange] | None = None
    meal_status: Annotated[Literal["Any", "Before", "After"] | str | None, Field(alias="mealStatus")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class VitalConfigurationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[VitalConfiguration] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
