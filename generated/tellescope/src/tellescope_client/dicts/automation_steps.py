"""What the types of the same names in `models.automation_steps` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automation_steps as models
from .._runtime.types import ObjectId
from ..models import shared


class AutomationStepInfo(TypedDict, total=False):
    state: str | None
    journey_id: ObjectId | None


class AutomationStepCondition(TypedDict, total=False):
    type: Literal["atJourneyState"] | str | None
    info: models.AutomationStepInfo | AutomationStepInfo | None


class AutomationStepCreate(TypedDict, total=False):
    journey_id: Required[str]
    events: Required[Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]]]
    action: Required[shared_dicts.AutomatedActionAction]
    conditions: Sequence[models.AutomationStepCondition | AutomationStepCondition | Mapping[str, Any]] | None
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    continue_on_error: bool | None
    enduser_conditions: Mapping[str, Any] | None
    tags: Sequence[str] | None


class AutomationStepUpdates(TypedDict, total=False):
    journey_id: str | None
    events: Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]] | None
    action: shared_dicts.AutomatedActionAction | None
    conditions: Sequence[models.AutomationStepCondition | AutomationStepCondition | Mapping[str, Any]] | None
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    continue_on_error: bool | None
    enduser_conditions: Mapping[str, Any] | None
    tags: Sequence[str] | None
