"""Models of AutomatedActions."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, Unlisted
from ..models import shared


class AutomatedActionInfo(Model):
    """An object. Source: tellescope.txt:2252-2254."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionCancelCondition(Model):
    """An object. Source: tellescope.txt:2250-2255."""

    type: Literal["formResponse"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventFormResponse(Variant):
    """An object. Source: tellescope.txt:2262-2267."""

    type: Literal["formResponse"] = "formResponse"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventFormResponses(Variant):
    """An object. Source: tellescope.txt:2262-2267."""

    type: Literal["formResponses"] = "formResponses"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


AutomatedActionUnit = Literal["Days", "Hours", "Minutes", "Seconds"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomatedActionFormCondition(Model):
    """An object. Source: tellescope.txt:2291-2295."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    form_field_id: Annotated[str | None, Field(alias="formFieldId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    before: bool | None = None


class AutomatedActionFieldCondition(Model):
    """An object. Source: tellescope.txt:2296-2299."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    before: bool | None = None


class AutomatedActionEventCondition(Model):
    """An object. Source: tellescope.txt:2300-2302."""

    before: bool | None = None


class AutomatedActionEventAfterActionInfo(Model):
    """An object. Source: tellescope.txt:2276-2303."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    delay_in_ms: Annotated[int | float | None, Field(alias="delayInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    delay: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    unit: Literal["Days", "Hours", "Minutes", "Seconds"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    cancel_conditions: Annotated[list[shared.TypeAndInfo] | None, Field(alias="cancelConditions")] = None
    office_hours_only: Annotated[bool | None, Field(alias="officeHoursOnly")] = None
    ab_test_condition: Annotated[str | None, Field(alias="abTestCondition")] = None
    form_condition: Annotated[AutomatedActionFormCondition | None, Field(alias="formCondition")] = None
    field_condition: Annotated[AutomatedActionFieldCondition | None, Field(alias="fieldCondition")] = None
    event_condition: Annotated[AutomatedActionEventCondition | None, Field(alias="eventCondition")] = None


class AutomatedActionEventAfterAction(Variant):
    """An object. Source: tellescope.txt:2274-2304."""

    type: Literal["afterAction"] = "afterAction"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionEventAfterActionInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventFormUnsubmittedInfo(Model):
    """An object. Source: tellescope.txt:2307-2322."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    delay_in_ms: Annotated[int | float | None, Field(alias="delayInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    delay: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    unit: Literal["Days", "Hours", "Minutes", "Seconds"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    cancel_conditions: Annotated[list[shared.TypeAndInfo] | None, Field(alias="cancelConditions")] = None
    office_hours_only: Annotated[bool | None, Field(alias="officeHoursOnly")] = None
    ab_test_condition: Annotated[str | None, Field(alias="abTestCondition")] = None


class AutomatedActionEventFormUnsubmitted(Variant):
    """An object. Source: tellescope.txt:2305-2323."""

    type: Literal["formUnsubmitted"] = "formUnsubmitted"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionEventFormUnsubmittedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventFormsUnsubmitted(Variant):
    """An object. Source: tellescope.txt:2305-2323."""

    type: Literal["formsUnsubmitted"] = "formsUnsubmitted"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionEventFormUnsubmittedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventOnJourneyStart(Variant):
    """An object. Source: tellescope.txt:2343-2346."""

    type: Literal["onJourneyStart"] = "onJourneyStart"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AutomatedActionEventTicketCompletedInfo(Model):
    """An object. Source: tellescope.txt:2349-2352."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None


class AutomatedActionEventTicketCompleted(Variant):
    """An object. Source: tellescope.txt:2347-2353."""

    type: Literal["ticketCompleted"] = "ticketCompleted"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionEventTicketCompletedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventWaitForTriggerInfo(Model):
    """An object. Source: tellescope.txt:2356-2359."""

    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventWaitForTrigger(Variant):
    """An object. Source: tellescope.txt:2354-2360."""

    type: Literal["waitForTrigger"] = "waitForTrigger"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionEventWaitForTriggerInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionEventOther(Model):
    """A member of AutomatedActionEvent that the documentation does not know. Source:
    tellescope.txt:2260-2362.
    """

    type: Unlisted = None
    """Another value than those of the other members of AutomatedActionEvent."""


AutomatedActionEvent = (
    AutomatedActionEventFormResponse
    | AutomatedActionEventFormResponses
    | AutomatedActionEventAfterAction
    | AutomatedActionEventFormUnsubmitted
    | AutomatedActionEventFormsUnsubmitted
    | AutomatedActionEventOnJourneyStart
    | AutomatedActionEventTicketCompleted
    | AutomatedActionEventWaitForTrigger
    | AutomatedActionEventOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:2260-2362.
"""


AutomatedActionStatus = Literal["active", "finished", "cancelled", "error"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomatedAction(shared.Record):
    """A record of AutomatedActions (derived from what the page shows). Source: tellescope.txt:2244-2776."""

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    event: AutomatedActionEvent | None = None
    action: shared.AutomatedActionAction | None = None
    status: Literal["active", "finished", "cancelled", "error"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    process_after: Annotated[int | float | None, Field(alias="processAfter")] = None
    is_nop: Annotated[bool | None, Field(alias="isNOP")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    cancelled_by: Annotated[str | None, Field(alias="cancelledBy")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    journey_context: Annotated[dict[str, Any] | None, Field(alias="journeyContext")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    source: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    locked_at: Annotated[int | float | None, Field(alias="lockedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lock_id: Annotated[str | None, Field(alias="lockId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lock_count: Annotated[int | float | None, Field(alias="lockCount")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    processed_at: Annotated[dt.datetime | None, Field(alias="processedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    cancel_reason: Annotated[int | float | None, Field(alias="cancelReason")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    did_delay_for_out_of_office: Annotated[bool | None, Field(alias="didDelayForOutOfOffice")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    enduser_conditions: Annotated[dict[str, Any] | None, Field(alias="enduserConditions")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class AutomatedActionCreate(Model):
    """An object. Source: tellescope.txt:2783-3311."""

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str, Field(alias="automationStepId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str, Field(alias="journeyId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    event: AutomatedActionEvent
    action: shared.AutomatedActionAction
    status: Literal["active", "finished", "cancelled", "error"] | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    process_after: Annotated[int | float, Field(alias="processAfter")]


class AutomatedActionUpdates(Model):
    """An object. Source: tellescope.txt:3319-3847."""

    cancel_conditions: Annotated[
        list[AutomatedActionCancelCondition] | None, Field(alias="cancelConditions")
    ] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    event: AutomatedActionEvent | None = None
    action: shared.AutomatedActionAction | None = None
    status: Literal["active", "finished", "cancelled", "error"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    process_after: Annotated[int | float | None, Field(alias="processAfter")] = None


class AutomatedActionBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AutomatedAction] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
