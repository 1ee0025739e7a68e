"""Models of AutomatedActions."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class AutomatedActionCancelConditionInfo(Model):
    """An object. Source: tellescope.txt, lines 2252-2254."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None


class AutomatedActionCancelCondition(Model):
    """An object. Source: tellescope.txt, lines 2250-2255."""

    type: str | None = None
    info: AutomatedActionCancelConditionInfo | None = None


class AutomatedActionFormCondition(Model):
    """An object. Source: tellescope.txt, lines 2291-2295."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    form_field_id: Annotated[str | None, Field(alias="formFieldId")] = None
    before: bool | None = None


class AutomatedActionFieldCondition(Model):
    """An object. Source: tellescope.txt, lines 2296-2299."""

    field: str | None = None
    before: bool | None = None


class AutomatedActionEventCondition(Model):
    """An object. Source: tellescope.txt, lines 2300-2302."""

    before: bool | None = None


class AutomatedActionEventWithFormConditionInfo(Model):
    """An object. Source: tellescope.txt, lines 2276-2303."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    delay_in_ms: Annotated[int | float | None, Field(alias="delayInMS")] = None
    delay: int | float | None = None
    unit: str | None = None
    cancel_conditions: Annotated[
        list[shared.AutomatedActionEventWithFormConditionCancelCondition] | None,
        Field(alias="cancelConditions"),
    ] = None
    office_hours_only: Annotated[bool | None, Field(alias="officeHoursOnly")] = None
    ab_test_condition: Annotated[str | None, Field(alias="abTestCondition")] = None
    form_condition: Annotated[AutomatedActionFormCondition | None, Field(alias="formCondition")] = None
    field_condition: Annotated[AutomatedActionFieldCondition | None, Field(alias="fieldCondition")] = None
    event_condition: Annotated[AutomatedActionEventCondition | None, Field(alias="eventCondition")] = None


class AutomatedActionEventWithFormCondition(Model):
    """An object. Source: tellescope.txt, lines 2274-2304."""

    type: str | None = None
    info: AutomatedActionEventWithFormConditionInfo | None = None


class AutomatedActionEventWithDelayInMSOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 2307-2322."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    delay_in_ms: Annotated[int | float | None, Field(alias="delayInMS")] = None
    delay: int | float | None = None
    unit: str | None = None
    cancel_conditions: Annotated[
        list[shared.AutomatedActionEventWithFormConditionCancelCondition] | None,
        Field(alias="cancelConditions"),
    ] = None
    office_hours_only: Annotated[bool | None, Field(alias="officeHoursOnly")] = None
    ab_test_condition: Annotated[str | None, Field(alias="abTestCondition")] = None


class AutomatedActionEventWithDelayInMSOnly(Model):
    """An object. Source: tellescope.txt, lines 2305-2323."""

    type: str | None = None
    info: AutomatedActionEventWithDelayInMSOnlyInfo | None = None


class AutomatedActionEventWithClosedForReasonInfo(Model):
    """An object. Source: tellescope.txt, lines 2349-2352."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None


class AutomatedActionEventWithClosedForReason(Model):
    """An object. Source: tellescope.txt, lines 2347-2353."""

    type: str | None = None
    info: AutomatedActionEventWithClosedForReasonInfo | None = None


class AutomatedActionEventWithTriggerIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2356-2359."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None


class AutomatedActionEventWithTriggerId(Model):
    """An object. Source: tellescope.txt, lines 2354-2360."""

    type: str | None = None
    info: AutomatedActionEventWithTriggerIdInfo | None = None


AutomatedActionEvent = (
    AutomatedActionCancelCondition
    | AutomatedActionEventWithFormCondition
    | AutomatedActionEventWithDelayInMSOnly
    | shared.AutomatedActionAssignment
    | AutomatedActionEventWithClosedForReason
    | AutomatedActionEventWithTriggerId
)
"""One of several shapes. Source: tellescope.txt, lines 2260-2362."""


class AutomatedAction(shared.Record):
    """A record of AutomatedActions (derived from what the page shows). Source: tellescope.txt, lines
    2244-2776.
    """

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    event: AutomatedActionEvent | None = None
    action: shared.AutomatedActionAction | None = None
    status: str | None = None
    process_after: Annotated[int | float | None, Field(alias="processAfter")] = None


class AutomatedActionCreate(Model):
    """An object. Source: tellescope.txt, lines 2783-3311."""

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str, Field(alias="automationStepId")]
    enduser_id: Annotated[str, Field(alias="enduserId")]
    journey_id: Annotated[str, Field(alias="journeyId")]
    event: AutomatedActionEvent
    action: shared.AutomatedActionAction
    status: str
    process_after: Annotated[int | float, Field(alias="processAfter")]


class AutomatedActionUpdates(Model):
    """An object. Source: tellescope.txt, lines 3319-3847."""

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    event: AutomatedActionEvent | None = None
    action: shared.AutomatedActionAction | None = None
    status: str | None = None
    process_after: Annotated[int | float | None, Field(alias="processAfter")] = None


class AutomatedActionBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AutomatedAction] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
