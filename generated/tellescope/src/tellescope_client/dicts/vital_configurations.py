"""What the types of the same names in `models.vital_configurations` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import vital_configurations as models


class VitalConfigurationComparison(TypedDict, total=False):
    type: str | None
    value: float | None


class VitalConfigurationRange(TypedDict, total=False):
    classification: str | None
    trend_interval_in_ms: int | None
    comparison: models.VitalConfigurationComparison | VitalConfigurationComparison | None
    deviation_from_profile_weight: bool | None


class VitalConfigurationCreate(TypedDict, total=False):
    title: Required[str]
    unit: Required[str]
    ranges: Required[Sequence[models.VitalConfigurationRange | VitalConfigurationRange | Mapping[str, Any]]]
    meal_status: Literal["Any", "Before", "After"] | str | None
    original_configuration_id: str | None
    enduser_id: str | None


class VitalConfigurationUpdates(TypedDict, total=False):
    title: str | None
    unit: str | None
    ranges: Sequence[models.VitalConfigurationRange | VitalConfigurationRange | Mapping[str, Any]] | None
    meal_status: Literal["Any", "Before", "After"] | str | None
    original_configuration_id: str | None
    enduser_id: str | None
