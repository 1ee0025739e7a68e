"""What `models.automated_actions` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automated_actions as models
from ..models import shared


class AutomatedActionCancelConditionInfo(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionCancelConditionInfo`."""

    automation_step_id: str | None


class AutomatedActionCancelCondition(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionCancelCondition`."""

    type: str | None
    info: models.AutomatedActionCancelConditionInfo | AutomatedActionCancelConditionInfo | None


class AutomatedActionFormCondition(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionFormCondition`."""

    form_id: str | None
    form_field_id: str | None
    before: bool | None


class AutomatedActionFieldCondition(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionFieldCondition`."""

    field: str | None
    before: bool | None


class AutomatedActionEventCondition(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventCondition`."""

    before: bool | None


class AutomatedActionEventWithFormConditionInfo(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithFormConditionInfo`."""

    automation_step_id: str | None
    delay_in_ms: int | None
    delay: float | None
    unit: str | None
    cancel_conditions: (
        Sequence[
            shared.AutomatedActionEventWithFormConditionCancelCondition
            | shared_dicts.AutomatedActionEventWithFormConditionCancelCondition
            | Mapping[str, Any]
        ]
        | None
    )
    office_hours_only: bool | None
    ab_test_condition: str | None
    form_condition: models.AutomatedActionFormCondition | AutomatedActionFormCondition | None
    field_condition: models.AutomatedActionFieldCondition | AutomatedActionFieldCondition | None
    event_condition: models.AutomatedActionEventCondition | AutomatedActionEventCondition | None


class AutomatedActionEventWithFormCondition(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithFormCondition`."""

    type: str | None
    info: models.AutomatedActionEventWithFormConditionInfo | AutomatedActionEventWithFormConditionInfo | None


class AutomatedActionEventWithDelayInMSOnlyInfo(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithDelayInMSOnlyInfo`."""

    automation_step_id: str | None
    delay_in_ms: int | None
    delay: float | None
    unit: str | None
    cancel_conditions: (
        Sequence[
            shared.AutomatedActionEventWithFormConditionCancelCondition
            | shared_dicts.AutomatedActionEventWithFormConditionCancelCondition
            | Mapping[str, Any]
        ]
        | None
    )
    office_hours_only: bool | None
    ab_test_condition: str | None


class AutomatedActionEventWithDelayInMSOnly(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithDelayInMSOnly`."""

    type: str | None
    info: models.AutomatedActionEventWithDelayInMSOnlyInfo | AutomatedActionEventWithDelayInMSOnlyInfo | None


class AutomatedActionEventWithClosedForReasonInfo(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithClosedForReasonInfo`."""

    automation_step_id: str | None
    closed_for_reason: str | None


class AutomatedActionEventWithClosedForReason(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithClosedForReason`."""

    type: str | None
    info: (
        models.AutomatedActionEventWithClosedForReasonInfo
        | AutomatedActionEventWithClosedForReasonInfo
        | None
    )


class AutomatedActionEventWithTriggerIdInfo(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithTriggerIdInfo`."""

    automation_step_id: str | None
    trigger_id: str | None


class AutomatedActionEventWithTriggerId(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionEventWithTriggerId`."""

    type: str | None
    info: models.AutomatedActionEventWithTriggerIdInfo | AutomatedActionEventWithTriggerIdInfo | None


AutomatedActionEvent = (
    models.AutomatedActionCancelCondition
    | AutomatedActionCancelCondition
    | models.AutomatedActionEventWithFormCondition
    | AutomatedActionEventWithFormCondition
    | models.AutomatedActionEventWithDelayInMSOnly
    | AutomatedActionEventWithDelayInMSOnly
    | shared.AutomatedActionAssignment
    | shared_dicts.AutomatedActionAssignment
    | models.AutomatedActionEventWithClosedForReason
    | AutomatedActionEventWithClosedForReason
    | models.AutomatedActionEventWithTriggerId
    | AutomatedActionEventWithTriggerId
)
"""As `models.automated_actions.AutomatedActionEvent`."""


class AutomatedActionCreate(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionCreate`."""

    cancel_conditions: Sequence[models.AutomatedActionCancelCondition | AutomatedActionCancelCondition] | None
    automation_step_id: Required[str]
    enduser_id: Required[str]
    journey_id: Required[str]
    event: Required[AutomatedActionEvent]
    action: Required[shared_dicts.AutomatedActionAction]
    status: Required[str]
    process_after: Required[float]


class AutomatedActionUpdates(TypedDict, total=False):
    """As `models.automated_actions.AutomatedActionUpdates`."""

    cancel_conditions: Sequence[models.AutomatedActionCancelCondition | AutomatedActionCancelCondition] | None
    automation_step_id: str | None
    enduser_id: str | None
    journey_id: str | None
    event: AutomatedActionEvent | None
    action: shared_dicts.AutomatedActionAction | None
    status: str | None
    process_after: float | None
