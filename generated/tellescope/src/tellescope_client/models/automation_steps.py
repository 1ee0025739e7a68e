"""Models of AutomationSteps."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared

AutomationStepType = Literal["atJourneyState"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomationStepInfo(Model):
    """An object. Source: tellescope.txt:4306-4309."""

    state: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[ObjectId | None, Field(alias="journeyId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationStepCondition(Model):
    """An object. Source: tellescope.txt:4304-4310."""

    type: Literal["atJourneyState"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationStepInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationStep(shared.Record):
    """A record of AutomationSteps (derived from what the page shows). Source: tellescope.txt:3878-4321."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    events: list[shared.TypeAndInfo] | None = None
    action: shared.AutomatedActionAction | None = None
    conditions: list[AutomationStepCondition] | None = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    enduser_conditions: Annotated[dict[str, Any] | None, Field(alias="enduserConditions")] = None
    tags: list[str] | None = None


class AutomationStepCreate(Model):
    """An object. Source: tellescope.txt:4328-4767."""

    journey_id: Annotated[str, Field(alias="journeyId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    events: list[shared.TypeAndInfo]
    action: shared.AutomatedActionAction
    conditions: list[AutomationStepCondition] | None = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    enduser_conditions: Annotated[dict[str, Any] | None, Field(alias="enduserConditions")] = None
    tags: list[str] | None = None


class AutomationStepUpdates(Model):
    """An object. Source: tellescope.txt:4775-5214."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    events: list[shared.TypeAndInfo] | None = None
    action: shared.AutomatedActionAction | None = None
    conditions: list[AutomationStepCondition] | None = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    enduser_conditions: Annotated[dict[str, Any] | None, Field(alias="enduserConditions")] = None
    tags: list[str] | None = None


class AutomationStepBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AutomationStep] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
