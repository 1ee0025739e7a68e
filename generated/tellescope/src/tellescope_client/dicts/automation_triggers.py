"""What `models.automation_triggers` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automation_triggers as models
from .._runtime.types import ObjectId
from ..models import shared


class AutomationTriggerEventFormSubmittedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormSubmittedInfo`."""

    form_id: str | None
    public_identifier: str | None
    submitter_type: Literal["user", "enduser", "Anyone"] | str | None
    has_expired_event: bool | None


class AutomationTriggerEventFormSubmitted(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormSubmitted`."""

    type: Literal["Form Submitted"] | None
    info: models.AutomationTriggerEventFormSubmittedInfo | AutomationTriggerEventFormSubmittedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormUnsubmittedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormUnsubmittedInfo`."""

    form_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventFormUnsubmitted(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormUnsubmitted`."""

    type: Literal["Form Unsubmitted"] | None
    info: models.AutomationTriggerEventFormUnsubmittedInfo | AutomationTriggerEventFormUnsubmittedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormStartedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormStartedInfo`."""

    form_ids: Sequence[ObjectId] | None


class AutomationTriggerEventFormStarted(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormStarted`."""

    type: Literal["Form Started"] | None
    info: models.AutomationTriggerEventFormStartedInfo | AutomationTriggerEventFormStartedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFieldEquals(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFieldEquals`."""

    type: Literal["Field Equals"] | None
    info: shared.FieldAndValue | shared_dicts.FieldAndValue | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventContactCreated(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventContactCreated`."""

    type: Literal["Contact Created"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventPurchaseMade(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventPurchaseMade`."""

    type: Literal["Purchase Made"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventRefundIssued(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventRefundIssued`."""

    type: Literal["Refund Issued"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventSubscriptionEnded(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventSubscriptionEnded`."""

    type: Literal["Subscription Ended"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageDeliveryFailure(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMessageDeliveryFailure`."""

    type: Literal["Message Delivery Failure"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventNoRecentAppointmentInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventNoRecentAppointmentInfo`."""

    interval_in_ms: int | None
    template_ids: Sequence[str] | None
    titles: Sequence[str] | None


class AutomationTriggerEventNoRecentAppointment(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventNoRecentAppointment`."""

    type: Literal["No Recent Appointment"] | None
    info: (
        models.AutomationTriggerEventNoRecentAppointmentInfo
        | AutomationTriggerEventNoRecentAppointmentInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventIncomingMessageInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventIncomingMessageInfo`."""

    no_care_team: bool | None
    destinations: Sequence[str] | None
    channels: Sequence[str] | None
    keywords: Sequence[str] | None


class AutomationTriggerEventIncomingMessage(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventIncomingMessage`."""

    type: Literal["Incoming Message"] | None
    info: models.AutomationTriggerEventIncomingMessageInfo | AutomationTriggerEventIncomingMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentInfo`."""

    titles: Sequence[str] | None
    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventAppointmentNoShowed(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentNoShowed`."""

    type: Literal["Appointment No-Showed"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentCreated(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentCreated`."""

    type: Literal["Appointment Created"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentCompleted(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentCompleted`."""

    type: Literal["Appointment Completed"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventTitlesObjectInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventTitlesObjectInfo`."""

    titles: Sequence[str] | None


class AutomationTriggerEventAppointmentCancelled(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentCancelled`."""

    type: Literal["Appointment Cancelled"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentRescheduled(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventAppointmentRescheduled`."""

    type: Literal["Appointment Rescheduled"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMedicationAdded(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMedicationAdded`."""

    type: Literal["Medication Added"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventProblemCreated(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventProblemCreated`."""

    type: Literal["Problem Created"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOnBirthdayInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOnBirthdayInfo`."""

    minutes: float | None


class AutomationTriggerEventOnBirthday(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOnBirthday`."""

    type: Literal["On Birthday"] | None
    info: models.AutomationTriggerEventOnBirthdayInfo | AutomationTriggerEventOnBirthdayInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventHasNotEngagedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventHasNotEngagedInfo`."""

    interval_in_ms: int | None


class AutomationTriggerEventHasNotEngaged(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventHasNotEngaged`."""

    type: Literal["Has Not Engaged"] | None
    info: models.AutomationTriggerEventHasNotEngagedInfo | AutomationTriggerEventHasNotEngagedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerComparisonLessThan(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonLessThan`."""

    type: Literal["Less Than"] | None
    value: float | None


class AutomationTriggerComparisonGreaterThan(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonGreaterThan`."""

    type: Literal["Greater Than"] | None
    value: float | None


class AutomationTriggerComparisonBetweenValue(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonBetweenValue`."""

    lower: float | None
    upper: float | None


class AutomationTriggerComparisonBetween(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonBetween`."""

    type: Literal["Between"] | None
    value: models.AutomationTriggerComparisonBetweenValue | AutomationTriggerComparisonBetweenValue | None


class AutomationTriggerComparisonOther(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerComparisonOther`."""

    type: str | None


AutomationTriggerComparison = (
    models.AutomationTriggerComparisonLessThan
    | AutomationTriggerComparisonLessThan
    | models.AutomationTriggerComparisonGreaterThan
    | AutomationTriggerComparisonGreaterThan
    | models.AutomationTriggerComparisonBetween
    | AutomationTriggerComparisonBetween
    | models.AutomationTriggerComparisonOther
    | AutomationTriggerComparisonOther
)
"""As `models.automation_triggers.AutomationTriggerComparison`."""


class AutomationTriggerEventVitalCountInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventVitalCountInfo`."""

    minutes: float | None
    units: Sequence[str] | None
    comparison: AutomationTriggerComparison | None
    period_in_ms: int | None


class AutomationTriggerEventVitalCount(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventVitalCount`."""

    type: Literal["Vital Count"] | None
    info: models.AutomationTriggerEventVitalCountInfo | AutomationTriggerEventVitalCountInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventVitalUpdateInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventVitalUpdateInfo`."""

    configuration_ids: Sequence[ObjectId] | None
    classifications: Sequence[str] | None


class AutomationTriggerEventVitalUpdate(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventVitalUpdate`."""

    type: Literal["Vital Update"] | None
    info: models.AutomationTriggerEventVitalUpdateInfo | AutomationTriggerEventVitalUpdateInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventSMSReplyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventSMSReplyInfo`."""

    template_ids: Sequence[ObjectId] | None
    reply_keywords: Sequence[str] | None


class AutomationTriggerEventSMSReply(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventSMSReply`."""

    type: Literal["SMS Reply"] | None
    info: models.AutomationTriggerEventSMSReplyInfo | AutomationTriggerEventSMSReplyInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOrderStatusEqualsInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOrderStatusEqualsInfo`."""

    source: str | None
    status: str | None


class AutomationTriggerEventOrderStatusEquals(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOrderStatusEquals`."""

    type: Literal["Order Status Equals"] | None
    info: (
        models.AutomationTriggerEventOrderStatusEqualsInfo
        | AutomationTriggerEventOrderStatusEqualsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventInputsAndPhoneNumbersInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventInputsAndPhoneNumbersInfo`."""

    inputs: Sequence[str] | None
    phone_numbers: Sequence[str] | None


class AutomationTriggerEventMissedCall(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMissedCall`."""

    type: Literal["Missed Call"] | None
    info: (
        models.AutomationTriggerEventInputsAndPhoneNumbersInfo
        | AutomationTriggerEventInputsAndPhoneNumbersInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventLeftVoicemail(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventLeftVoicemail`."""

    type: Literal["Left Voicemail"] | None
    info: (
        models.AutomationTriggerEventInputsAndPhoneNumbersInfo
        | AutomationTriggerEventInputsAndPhoneNumbersInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOrderCreatedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOrderCreatedInfo`."""

    titles: Sequence[str] | None
    partial_frequency: str | None


class AutomationTriggerEventOrderCreated(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOrderCreated`."""

    type: Literal["Order Created"] | None
    info: models.AutomationTriggerEventOrderCreatedInfo | AutomationTriggerEventOrderCreatedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventPregnancyEndedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventPregnancyEndedInfo`."""

    reason: str | None


class AutomationTriggerEventPregnancyEnded(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventPregnancyEnded`."""

    type: Literal["Pregnancy Ended"] | None
    info: models.AutomationTriggerEventPregnancyEndedInfo | AutomationTriggerEventPregnancyEndedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormGroupCompletedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormGroupCompletedInfo`."""

    group_id: str | None


class AutomationTriggerEventFormGroupCompleted(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormGroupCompleted`."""

    type: Literal["Form Group Completed"] | None
    info: (
        models.AutomationTriggerEventFormGroupCompletedInfo
        | AutomationTriggerEventFormGroupCompletedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormGroupIncompleteInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormGroupIncompleteInfo`."""

    group_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventFormGroupIncomplete(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventFormGroupIncomplete`."""

    type: Literal["Form Group Incomplete"] | None
    info: (
        models.AutomationTriggerEventFormGroupIncompleteInfo
        | AutomationTriggerEventFormGroupIncompleteInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMessageInfo`."""

    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventMessageOpened(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMessageOpened`."""

    type: Literal["Message Opened"] | None
    info: models.AutomationTriggerEventMessageInfo | AutomationTriggerEventMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageLinkClicked(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventMessageLinkClicked`."""

    type: Literal["Message Link Clicked"] | None
    info: models.AutomationTriggerEventMessageInfo | AutomationTriggerEventMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventHealthieNoteLockedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventHealthieNoteLockedInfo`."""

    healthie_form_ids: Sequence[str] | None


class AutomationTriggerEventHealthieNoteLocked(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventHealthieNoteLocked`."""

    type: Literal["Healthie Note Locked"] | None
    info: (
        models.AutomationTriggerEventHealthieNoteLockedInfo
        | AutomationTriggerEventHealthieNoteLockedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventDatabaseEntryAddedInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventDatabaseEntryAddedInfo`."""

    database_id: str | None


class AutomationTriggerEventDatabaseEntryAdded(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventDatabaseEntryAdded`."""

    type: Literal["Database Entry Added"] | None
    info: (
        models.AutomationTriggerEventDatabaseEntryAddedInfo
        | AutomationTriggerEventDatabaseEntryAddedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOther(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerEventOther`."""

    type: str | None


AutomationTriggerEvent = (
    models.AutomationTriggerEventFormSubmitted
    | AutomationTriggerEventFormSubmitted
    | models.AutomationTriggerEventFormUnsubmitted
    | AutomationTriggerEventFormUnsubmitted
    | models.AutomationTriggerEventFormStarted
    | AutomationTriggerEventFormStarted
    | models.AutomationTriggerEventFieldEquals
    | AutomationTriggerEventFieldEquals
    | models.AutomationTriggerEventContactCreated
    | AutomationTriggerEventContactCreated
    | models.AutomationTriggerEventPurchaseMade
    | AutomationTriggerEventPurchaseMade
    | models.AutomationTriggerEventRefundIssued
    | AutomationTriggerEventRefundIssued
    | models.AutomationTriggerEventSubscriptionEnded
    | AutomationTriggerEventSubscriptionEnded
    | models.AutomationTriggerEventMessageDeliveryFailure
    | AutomationTriggerEventMessageDeliveryFailure
    | models.AutomationTriggerEventNoRecentAppointment
    | AutomationTriggerEventNoRecentAppointment
    | models.AutomationTriggerEventIncomingMessage
    | AutomationTriggerEventIncomingMessage
    | models.AutomationTriggerEventAppointmentNoShowed
    | AutomationTriggerEventAppointmentNoShowed
    | models.AutomationTriggerEventAppointmentCreated
    | AutomationTriggerEventAppointmentCreated
    | models.AutomationTriggerEventAppointmentCompleted
    | AutomationTriggerEventAppointmentCompleted
    | models.AutomationTriggerEventAppointmentCancelled
    | AutomationTriggerEventAppointmentCancelled
    | models.AutomationTriggerEventAppointmentRescheduled
    | AutomationTriggerEventAppointmentRescheduled
    | models.AutomationTriggerEventMedicationAdded
    | AutomationTriggerEventMedicationAdded
    | models.AutomationTriggerEventProblemCreated
    | AutomationTriggerEventProblemCreated
    | models.AutomationTriggerEventOnBirthday
    | AutomationTriggerEventOnBirthday
    | models.AutomationTriggerEventHasNotEngaged
    | AutomationTriggerEventHasNotEngaged
    | models.AutomationTriggerEventVitalCount
    | AutomationTriggerEventVitalCount
    | models.AutomationTriggerEventVitalUpdate
    | AutomationTriggerEventVitalUpdate
    | models.AutomationTriggerEventSMSReply
    | AutomationTriggerEventSMSReply
    | models.AutomationTriggerEventOrderStatusEquals
    | AutomationTriggerEventOrderStatusEquals
    | models.AutomationTriggerEventMissedCall
    | AutomationTriggerEventMissedCall
    | models.AutomationTriggerEventLeftVoicemail
    | AutomationTriggerEventLeftVoicemail
    | models.AutomationTriggerEventOrderCreated
    | AutomationTriggerEventOrderCreated
    | models.AutomationTriggerEventPregnancyEnded
    | AutomationTriggerEventPregnancyEnded
    | models.AutomationTriggerEventFormGroupCompleted
    | AutomationTriggerEventFormGroupCompleted
    | models.AutomationTriggerEventFormGroupIncomplete
    | AutomationTriggerEventFormGroupIncomplete
    | models.AutomationTriggerEventMessageOpened
    | AutomationTriggerEventMessageOpened
    | models.AutomationTriggerEventMessageLinkClicked
    | AutomationTriggerEventMessageLinkClicked
    | models.AutomationTriggerEventHealthieNoteLocked
    | AutomationTriggerEventHealthieNoteLocked
    | models.AutomationTriggerEventDatabaseEntryAdded
    | AutomationTriggerEventDatabaseEntryAdded
    | models.AutomationTriggerEventOther
    | AutomationTriggerEventOther
)
"""As `models.automation_triggers.AutomationTriggerEvent`."""


class AutomationTriggerActionAddToJourneyInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAddToJourneyInfo`."""

    journey_id: str | None
    do_not_restart: bool | None


class AutomationTriggerActionAddToJourney(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAddToJourney`."""

    type: Literal["Add To Journey"] | None
    info: models.AutomationTriggerActionAddToJourneyInfo | AutomationTriggerActionAddToJourneyInfo | None


class AutomationTriggerActionRemoveFromJourney(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionRemoveFromJourney`."""

    type: Literal["Remove From Journey"] | None
    info: shared.AutomatedActionJourneyIdObjectInfo | shared_dicts.AutomatedActionJourneyIdObjectInfo | None


class AutomationTriggerActionMoveToStep(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionMoveToStep`."""

    type: Literal["Move To Step"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionRemoveFromAllJourneys(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionRemoveFromAllJourneys`."""

    type: Literal["Remove From All Journeys"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionCanvasAddPatient(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionCanvasAddPatient`."""

    type: Literal["Canvas: Add Patient"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionAddTags(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAddTags`."""

    type: Literal["Add Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionRemoveTags(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionRemoveTags`."""

    type: Literal["Remove Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionAddAccessTags(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAddAccessTags`."""

    type: Literal["Add Access Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionAssignCareTeamInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAssignCareTeamInfo`."""

    tags: shared.QualifierAndValues | shared_dicts.QualifierAndValues | None
    limit_to_one_user: bool | None


class AutomationTriggerActionAssignCareTeam(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionAssignCareTeam`."""

    type: Literal["Assign Care Team"] | None
    info: models.AutomationTriggerActionAssignCareTeamInfo | AutomationTriggerActionAssignCareTeamInfo | None


class AutomationTriggerActionRemoveCareTeamInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionRemoveCareTeamInfo`."""

    tags: shared.QualifierAndValues | shared_dicts.QualifierAndValues | None


class AutomationTriggerActionRemoveCareTeam(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionRemoveCareTeam`."""

    type: Literal["Remove Care Team"] | None
    info: models.AutomationTriggerActionRemoveCareTeamInfo | AutomationTriggerActionRemoveCareTeamInfo | None


class AutomationTriggerActionSetFields(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionSetFields`."""

    type: Literal["Set Fields"] | None
    info: shared.AutomatedActionFieldsObjectInfo | shared_dicts.AutomatedActionFieldsObjectInfo | None


class AutomationTriggerActionZusDeleteEnrollmentInfo(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionZusDeleteEnrollmentInfo`."""

    package_id: str | None


class AutomationTriggerActionZusDeleteEnrollment(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionZusDeleteEnrollment`."""

    type: Literal["Zus: Delete Enrollment"] | None
    info: (
        models.AutomationTriggerActionZusDeleteEnrollmentInfo
        | AutomationTriggerActionZusDeleteEnrollmentInfo
        | None
    )


class AutomationTriggerActionOther(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerActionOther`."""

    type: str | None


AutomationTriggerAction = (
    models.AutomationTriggerActionAddToJourney
    | AutomationTriggerActionAddToJourney
    | models.AutomationTriggerActionRemoveFromJourney
    | AutomationTriggerActionRemoveFromJourney
    | models.AutomationTriggerActionMoveToStep
    | AutomationTriggerActionMoveToStep
    | models.AutomationTriggerActionRemoveFromAllJourneys
    | AutomationTriggerActionRemoveFromAllJourneys
    | models.AutomationTriggerActionCanvasAddPatient
    | AutomationTriggerActionCanvasAddPatient
    | models.AutomationTriggerActionAddTags
    | AutomationTriggerActionAddTags
    | models.AutomationTriggerActionRemoveTags
    | AutomationTriggerActionRemoveTags
    | models.AutomationTriggerActionAddAccessTags
    | AutomationTriggerActionAddAccessTags
    | models.AutomationTriggerActionAssignCareTeam
    | AutomationTriggerActionAssignCareTeam
    | models.AutomationTriggerActionRemoveCareTeam
    | AutomationTriggerActionRemoveCareTeam
    | models.AutomationTriggerActionSetFields
    | AutomationTriggerActionSetFields
    | models.AutomationTriggerActionZusDeleteEnrollment
    | AutomationTriggerActionZusDeleteEnrollment
    | models.AutomationTriggerActionOther
    | AutomationTriggerActionOther
)
"""As `models.automation_triggers.AutomationTriggerAction`."""


class AutomationTriggerTrigger(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerTrigger`."""

    automation_trigger_id: ObjectId | None
    enduser_id: ObjectId | None
    journey_context: Mapping[str, Any] | None


class AutomationTriggerCreate(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerCreate`."""

    title: Required[str]
    event: Required[AutomationTriggerEvent]
    action: Required[AutomationTriggerAction]
    status: Required[Literal["Active", "Inactive"] | str]
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None


class AutomationTriggerUpdates(TypedDict, total=False):
    """As `models.automation_triggers.AutomationTriggerUpdates`."""

    title: str | None
    event: AutomationTriggerEvent | None
    action: AutomationTriggerAction | None
    status: Literal["Active", "Inactive"] | str | None
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None
