"""Models of VitalConfigurations."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class VitalConfigurationRange(Model):
    """An object. Source: tellescope.txt, lines 19810-19818."""

    classification: str | None = None
    trend_interval_in_ms: Annotated[int | float | None, Field(alias="trendIntervalInMS")] = None
    comparison: shared.AutomationTriggerComparisonWithNumberValue | None = None
    deviation_from_profile_weight: Annotated[bool | None, Field(alias="deviationFromProfileWeight")] = None


class VitalConfiguration(shared.Record):
    """A record of VitalConfigurations (derived from what the page shows). Source: tellescope.txt, lines
    19802-19823.
    """

    title: str | None = None
    unit: str | None = None
    ranges: list[VitalConfigurationRange] | None = None
    meal_status: Annotated[str | None, Field(alias="mealStatus")] = None
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None


class VitalConfigurationCreate(Model):
    """An object. Source: tellescope.txt, lines 19830-19847."""

    title: str
    unit: str
    ranges: list[VitalConfigurationRange]
    meal_status: Annotated[str | None, Field(alias="mealStatus")] = None
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None


class VitalConfigurationUpdates(Model):
    """An object. Source: tellescope.txt, lines 19855-19872."""

    title: str | None = None
    unit: str | None = None
    ranges: list[VitalConfigurationRange] | None = None
    meal_status: Annotated[str | None, Field(alias="mealStatus")] = None
    original_configuration_id: Annotated[str | None, Field(alias="originalConfigurationId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None


class VitalConfigurationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[VitalConfiguration] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
