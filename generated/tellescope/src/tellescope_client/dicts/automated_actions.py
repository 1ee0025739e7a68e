"""What the types of the same names in `models.automated_actions` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automated_actions as models
from ..models import shared


class AutomatedActionInfo(TypedDict, total=False):
    automation_step_id: str | None


class AutomatedActionCancelCondition(TypedDict, total=False):
    type: Literal["formResponse"] | str | None
    info: models.AutomatedActionInfo | AutomatedActionInfo | None


class AutomatedActionEventFormResponse(TypedDict, total=False):
    type: Literal["formResponse"] | None
    info: models.AutomatedActionInfo | AutomatedActionInfo | None


class AutomatedActionEventFormResponses(TypedDict, total=False):
    type: Literal["formResponses"] | None
    info: models.AutomatedActionInfo | AutomatedActionInfo | None


class AutomatedActionFormCondition(TypedDict, total=False):
    form_id: str | None
    form_field_id: str | None
    before: bool | None


class AutomatedActionFieldCondition(TypedDict, total=False):
    field: str | None
    before: bool | None


class AutomatedActionEventCondition(TypedDict, total=False):
    before: bool | None


class AutomatedActionEventAfterActionInfo(TypedDict, total=False):
    automation_step_id: str | None
    delay_in_ms: int | None
    delay: float | None
    unit: Literal["Days", "Hours", "Minutes", "Seconds"] | str | None
    cancel_conditions: Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]] | None
    office_hours_only: bool | None
    ab_test_condition: str | None
    form_condition: models.AutomatedActionFormCondition | AutomatedActionFormCondition | None
    field_condition: models.AutomatedActionFieldCondition | AutomatedActionFieldCondition | None
    event_condition: models.AutomatedActionEventCondition | AutomatedActionEventCondition | None


class AutomatedActionEventAfterAction(TypedDict, total=False):
    type: Literal["afterAction"] | None
    info: models.AutomatedActionEventAfterActionInfo | AutomatedActionEventAfterActionInfo | None


class AutomatedActionEventFormUnsubmittedInfo(TypedDict, total=False):
    automation_step_id: str | None
    delay_in_ms: int | None
    delay: float | None
    unit: Literal["Days", "Hours", "Minutes", "Seconds"] | str | None
    cancel_conditions: Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]] | None
    office_hours_only: bool | None
    ab_test_condition: str | None


class AutomatedActionEventFormUnsubmitted(TypedDict, total=False):
    type: Literal["formUnsubmitted"] | None
    info: models.AutomatedActionEventFormUnsubmittedInfo | AutomatedActionEventFormUnsubmittedInfo | None


class AutomatedActionEventFormsUnsubmitted(TypedDict, total=False):
    type: Literal["formsUnsubmitted"] | None
    info: models.AutomatedActionEventFormUnsubmittedInfo | AutomatedActionEventFormUnsubmittedInfo | None


class AutomatedActionEventOnJourneyStart(TypedDict, total=False):
    type: Literal["onJourneyStart"] | None
    info: Mapping[str, Any] | None


class AutomatedActionEventTicketCompletedInfo(TypedDict, total=False):
    automation_step_id: str | None
    closed_for_reason: str | None


class AutomatedActionEventTicketCompleted(TypedDict, total=False):
    type: Literal["ticketCompleted"] | None
    info: models.AutomatedActionEventTicketCompletedInfo | AutomatedActionEventTicketCompletedInfo | None


class AutomatedActionEventWaitForTriggerInfo(TypedDict, total=False):
    automation_step_id: str | None
    trigger_id: str | None


class AutomatedActionEventWaitForTrigger(TypedDict, total=False):
    type: Literal["waitForTrigger"] | None
    info: models.AutomatedActionEventWaitForTriggerInfo | AutomatedActionEventWaitForTriggerInfo | None


class AutomatedActionEventOther(TypedDict, total=False):
    type: str | None


AutomatedActionEvent = (
    models.AutomatedActionEventFormResponse
    | AutomatedActionEventFormResponse
    | models.AutomatedActionEventFormResponses
    | AutomatedActionEventFormResponses
    | models.AutomatedActionEventAfterAction
    | AutomatedActionEventAfterAction
    | models.AutomatedActionEventFormUnsubmitted
    | AutomatedActionEventFormUnsubmitted
    | models.AutomatedActionEventFormsUnsubmitted
    | AutomatedActionEventFormsUnsubmitted
    | models.AutomatedActionEventOnJourneyStart
    | AutomatedActionEventOnJourneyStart
    | models.AutomatedActionEventTicketCompleted
    | AutomatedActionEventTicketCompleted
    | models.AutomatedActionEventWaitForTrigger
    | AutomatedActionEventWaitForTrigger
    | models.AutomatedActionEventOther
    | AutomatedActionEventOther
)
"""As `models.automated_actions.AutomatedActionEvent`."""


class AutomatedActionCreate(TypedDict, total=False):
    cancel_conditions: Sequence[models.AutomatedActionCancelCondition | AutomatedActionCancelCondition] | None
    automation_step_id: Required[str]
    enduser_id: Required[str]
    journey_id: Required[str]
    event: Required[AutomatedActionEvent]
    action: Required[shared_dicts.AutomatedActionAction]
    status: Required[Literal["active", "finished", "cancelled", "error"] | str]
    process_after: Required[float]


class AutomatedActionUpdates(TypedDict, total=False):
    cancel_conditions: Sequence[models.AutomatedActionCancelCondition | AutomatedActionCancelCondition] | None
    automation_step_id: str | None
    enduser_id: str | None
    journey_id: str | None
    event: AutomatedActionEvent | None
    action: shared_dicts.AutomatedActionAction | None
    status: Literal["active", "finished", "cancelled", "error"] | str | None
    process_after: float | None
