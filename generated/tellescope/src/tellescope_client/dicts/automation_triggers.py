"""What the types of the same names in `models.automation_triggers` describe, as dicts that functions
take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import automation_triggers as models
from .._runtime.types import ObjectId
from ..models import shared


class AutomationTriggerEventFormSubmittedInfo(TypedDict, total=False):
    form_id: str | None
    public_identifier: str | None
    submitter_type: Literal["user", "enduser", "Anyone"] | str | None
    has_expired_event: bool | None


class AutomationTriggerEventFormSubmitted(TypedDict, total=False):
    type: Literal["Form Submitted"] | None
    info: models.AutomationTriggerEventFormSubmittedInfo | AutomationTriggerEventFormSubmittedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormUnsubmittedInfo(TypedDict, total=False):
    form_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventFormUnsubmitted(TypedDict, total=False):
    type: Literal["Form Unsubmitted"] | None
    info: models.AutomationTriggerEventFormUnsubmittedInfo | AutomationTriggerEventFormUnsubmittedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormStartedInfo(TypedDict, total=False):
    form_ids: Sequence[ObjectId] | None


class AutomationTriggerEventFormStarted(TypedDict, total=False):
    type: Literal["Form Started"] | None
    info: models.AutomationTriggerEventFormStartedInfo | AutomationTriggerEventFormStartedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFieldEquals(TypedDict, total=False):
    type: Literal["Field Equals"] | None
    info: shared.FieldAndValue | shared_dicts.FieldAndValue | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventContactCreated(TypedDict, total=False):
    type: Literal["Contact Created"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventPurchaseMade(TypedDict, total=False):
    type: Literal["Purchase Made"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventRefundIssued(TypedDict, total=False):
    type: Literal["Refund Issued"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventSubscriptionEnded(TypedDict, total=False):
    type: Literal["Subscription Ended"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageDeliveryFailure(TypedDict, total=False):
    type: Literal["Message Delivery Failure"] | None
    info: Mapping[str, Any] | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventNoRecentAppointmentInfo(TypedDict, total=False):
    interval_in_ms: int | None
    template_ids: Sequence[str] | None
    titles: Sequence[str] | None


class AutomationTriggerEventNoRecentAppointment(TypedDict, total=False):
    type: Literal["No Recent Appointment"] | None
    info: (
        models.AutomationTriggerEventNoRecentAppointmentInfo
        | AutomationTriggerEventNoRecentAppointmentInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventIncomingMessageInfo(TypedDict, total=False):
    no_care_team: bool | None
    destinations: Sequence[str] | None
    channels: Sequence[str] | None
    keywords: Sequence[str] | None


class AutomationTriggerEventIncomingMessage(TypedDict, total=False):
    type: Literal["Incoming Message"] | None
    info: models.AutomationTriggerEventIncomingMessageInfo | AutomationTriggerEventIncomingMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentInfo(TypedDict, total=False):
    titles: Sequence[str] | None
    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventAppointmentNoShowed(TypedDict, total=False):
    type: Literal["Appointment No-Showed"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentCreated(TypedDict, total=False):
    type: Literal["Appointment Created"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentCompleted(TypedDict, total=False):
    type: Literal["Appointment Completed"] | None
    info: models.AutomationTriggerEventAppointmentInfo | AutomationTriggerEventAppointmentInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventTitlesObjectInfo(TypedDict, total=False):
    titles: Sequence[str] | None


class AutomationTriggerEventAppointmentCancelled(TypedDict, total=False):
    type: Literal["Appointment Cancelled"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventAppointmentRescheduled(TypedDict, total=False):
    type: Literal["Appointment Rescheduled"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMedicationAdded(TypedDict, total=False):
    type: Literal["Medication Added"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventProblemCreated(TypedDict, total=False):
    type: Literal["Problem Created"] | None
    info: models.AutomationTriggerEventTitlesObjectInfo | AutomationTriggerEventTitlesObjectInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOnBirthdayInfo(TypedDict, total=False):
    minutes: float | None


class AutomationTriggerEventOnBirthday(TypedDict, total=False):
    type: Literal["On Birthday"] | None
    info: models.AutomationTriggerEventOnBirthdayInfo | AutomationTriggerEventOnBirthdayInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventHasNotEngagedInfo(TypedDict, total=False):
    interval_in_ms: int | None


class AutomationTriggerEventHasNotEngaged(TypedDict, total=False):
    type: Literal["Has Not Engaged"] | None
    info: models.AutomationTriggerEventHasNotEngagedInfo | AutomationTriggerEventHasNotEngagedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerComparisonLessThan(TypedDict, total=False):
    type: Literal["Less Than"] | None
    value: float | None


class AutomationTriggerComparisonGreaterThan(TypedDict, total=False):
    type: Literal["Greater Than"] | None
    value: float | None


class AutomationTriggerComparisonBetweenValue(TypedDict, total=False):
    lower: float | None
    upper: float | None


class AutomationTriggerComparisonBetween(TypedDict, total=False):
    type: Literal["Between"] | None
    value: models.AutomationTriggerComparisonBetweenValue | AutomationTriggerComparisonBetweenValue | None


class AutomationTriggerComparisonOther(TypedDict, total=False):
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
    minutes: float | None
    units: Sequence[str] | None
    comparison: AutomationTriggerComparison | None
    period_in_ms: int | None


class AutomationTriggerEventVitalCount(TypedDict, total=False):
    type: Literal["Vital Count"] | None
    info: models.AutomationTriggerEventVitalCountInfo | AutomationTriggerEventVitalCountInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventVitalUpdateInfo(TypedDict, total=False):
    configuration_ids: Sequence[ObjectId] | None
    classifications: Sequence[str] | None


class AutomationTriggerEventVitalUpdate(TypedDict, total=False):
    type: Literal["Vital Update"] | None
    info: models.AutomationTriggerEventVitalUpdateInfo | AutomationTriggerEventVitalUpdateInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventSMSReplyInfo(TypedDict, total=False):
    template_ids: Sequence[ObjectId] | None
    reply_keywords: Sequence[str] | None


class AutomationTriggerEventSMSReply(TypedDict, total=False):
    type: Literal["SMS Reply"] | None
    info: models.AutomationTriggerEventSMSReplyInfo | AutomationTriggerEventSMSReplyInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOrderStatusEqualsInfo(TypedDict, total=False):
    source: str | None
    status: str | None


class AutomationTriggerEventOrderStatusEquals(TypedDict, total=False):
    type: Literal["Order Status Equals"] | None
    info: (
        models.AutomationTriggerEventOrderStatusEqualsInfo
        | AutomationTriggerEventOrderStatusEqualsInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventInputsAndPhoneNumbersInfo(TypedDict, total=False):
    inputs: Sequence[str] | None
    phone_numbers: Sequence[str] | None


class AutomationTriggerEventMissedCall(TypedDict, total=False):
    type: Literal["Missed Call"] | None
    info: (
        models.AutomationTriggerEventInputsAndPhoneNumbersInfo
        | AutomationTriggerEventInputsAndPhoneNumbersInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventLeftVoicemail(TypedDict, total=False):
    type: Literal["Left Voicemail"] | None
    info: (
        models.AutomationTriggerEventInputsAndPhoneNumbersInfo
        | AutomationTriggerEventInputsAndPhoneNumbersInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOrderCreatedInfo(TypedDict, total=False):
    titles: Sequence[str] | None
    partial_frequency: str | None


class AutomationTriggerEventOrderCreated(TypedDict, total=False):
    type: Literal["Order Created"] | None
    info: models.AutomationTriggerEventOrderCreatedInfo | AutomationTriggerEventOrderCreatedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventPregnancyEndedInfo(TypedDict, total=False):
    reason: str | None


class AutomationTriggerEventPregnancyEnded(TypedDict, total=False):
    type: Literal["Pregnancy Ended"] | None
    info: models.AutomationTriggerEventPregnancyEndedInfo | AutomationTriggerEventPregnancyEndedInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormGroupCompletedInfo(TypedDict, total=False):
    group_id: str | None


class AutomationTriggerEventFormGroupCompleted(TypedDict, total=False):
    type: Literal["Form Group Completed"] | None
    info: (
        models.AutomationTriggerEventFormGroupCompletedInfo
        | AutomationTriggerEventFormGroupCompletedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventFormGroupIncompleteInfo(TypedDict, total=False):
    group_id: str | None
    interval_in_ms: int | None


class AutomationTriggerEventFormGroupIncomplete(TypedDict, total=False):
    type: Literal["Form Group Incomplete"] | None
    info: (
        models.AutomationTriggerEventFormGroupIncompleteInfo
        | AutomationTriggerEventFormGroupIncompleteInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageInfo(TypedDict, total=False):
    template_ids: Sequence[ObjectId] | None


class AutomationTriggerEventMessageOpened(TypedDict, total=False):
    type: Literal["Message Opened"] | None
    info: models.AutomationTriggerEventMessageInfo | AutomationTriggerEventMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventMessageLinkClicked(TypedDict, total=False):
    type: Literal["Message Link Clicked"] | None
    info: models.AutomationTriggerEventMessageInfo | AutomationTriggerEventMessageInfo | None
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventHealthieNoteLockedInfo(TypedDict, total=False):
    healthie_form_ids: Sequence[str] | None


class AutomationTriggerEventHealthieNoteLocked(TypedDict, total=False):
    type: Literal["Healthie Note Locked"] | None
    info: (
        models.AutomationTriggerEventHealthieNoteLockedInfo
        | AutomationTriggerEventHealthieNoteLockedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventDatabaseEntryAddedInfo(TypedDict, total=False):
    database_id: str | None


class AutomationTriggerEventDatabaseEntryAdded(TypedDict, total=False):
    type: Literal["Database Entry Added"] | None
    info: (
        models.AutomationTriggerEventDatabaseEntryAddedInfo
        | AutomationTriggerEventDatabaseEntryAddedInfo
        | None
    )
    conditions: Mapping[str, Any] | None


class AutomationTriggerEventOther(TypedDict, total=False):
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
    journey_id: str | None
    do_not_restart: bool | None


class AutomationTriggerActionAddToJourney(TypedDict, total=False):
    type: Literal["Add To Journey"] | None
    info: models.AutomationTriggerActionAddToJourneyInfo | AutomationTriggerActionAddToJourneyInfo | None


class AutomationTriggerActionRemoveFromJourney(TypedDict, total=False):
    type: Literal["Remove From Journey"] | None
    info: shared.AutomatedActionJourneyIdObjectInfo | shared_dicts.AutomatedActionJourneyIdObjectInfo | None


class AutomationTriggerActionMoveToStep(TypedDict, total=False):
    type: Literal["Move To Step"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionRemoveFromAllJourneys(TypedDict, total=False):
    type: Literal["Remove From All Journeys"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionCanvasAddPatient(TypedDict, total=False):
    type: Literal["Canvas: Add Patient"] | None
    info: Mapping[str, Any] | None


class AutomationTriggerActionAddTags(TypedDict, total=False):
    type: Literal["Add Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionRemoveTags(TypedDict, total=False):
    type: Literal["Remove Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionAddAccessTags(TypedDict, total=False):
    type: Literal["Add Access Tags"] | None
    info: shared.AutomatedActionTagsObjectInfo | shared_dicts.AutomatedActionTagsObjectInfo | None


class AutomationTriggerActionAssignCareTeamInfo(TypedDict, total=False):
    tags: shared.QualifierAndValues | shared_dicts.QualifierAndValues | None
    limit_to_one_user: bool | None


class AutomationTriggerActionAssignCareTeam(TypedDict, total=False):
    type: Literal["Assign Care Team"] | None
    info: models.AutomationTriggerActionAssignCareTeamInfo | AutomationTriggerActionAssignCareTeamInfo | None


class AutomationTriggerActionRemoveCareTeamInfo(TypedDict, total=False):
    tags: shared.QualifierAndValues | shared_dicts.QualifierAndValues | None


class AutomationTriggerActionRemoveCareTeam(TypedDict, total=False):
    type: Literal["Remove Care Team"] | None
    info: models.AutomationTriggerActionRemoveCareTeamInfo | AutomationTriggerActionRemoveCareTeamInfo | None


class AutomationTriggerActionSetFields(TypedDict, total=False):
    type: Literal["Set Fields"] | None
    info: shared.AutomatedActionFieldsObjectInfo | shared_dicts.AutomatedActionFieldsObjectInfo | None


class AutomationTriggerActionZusDeleteEnrollmentInfo(TypedDict, total=False):
    package_id: str | None


class AutomationTriggerActionZusDeleteEnrollment(TypedDict, total=False):
    type: Literal["Zus: Delete Enrollment"] | None
    info: (
        models.AutomationTriggerActionZusDeleteEnrollmentInfo
        | AutomationTriggerActionZusDeleteEnrollmentInfo
        | None
    )


class AutomationTriggerActionOther(TypedDict, total=False):
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
    automation_trigger_id: ObjectId | None
    enduser_id: ObjectId | None
    journey_context: Mapping[str, Any] | None


class AutomationTriggerCreate(TypedDict, total=False):
    title: Required[str]
    event: Required[AutomationTriggerEvent]
    action: Required[AutomationTriggerAction]
    status: Required[Literal["Active", "Inactive"] | str]
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None


class AutomationTriggerUpdates(TypedDict, total=False):
    title: str | None
    event: AutomationTriggerEvent | None
    action: AutomationTriggerAction | None
    status: Literal["Active", "Inactive"] | str | None
    enduser_condition: Mapping[str, Any] | None
    journey_id: str | None
    once_per_enduser: bool | None
    trigger_next_at: dt.datetime | None
