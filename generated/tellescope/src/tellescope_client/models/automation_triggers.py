"""Models of AutomationTriggers."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, ObjectId, Unlisted
from ..models import shared

AutomationTriggerSubmitterType = Literal["user", "enduser", "Anyone"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomationTriggerEventFormSubmittedInfo(Model):
    """An object. Source: tellescope.txt:5266-5271."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    submitter_type: Annotated[
        Literal["user", "enduser", "Anyone"] | str | None, Field(alias="submitterType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    has_expired_event: Annotated[bool | None, Field(alias="hasExpiredEvent")] = None


class AutomationTriggerEventFormSubmitted(Variant):
    """An object. Source: tellescope.txt:5264-5278."""

    type: Literal["Form Submitted"] = "Form Submitted"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventFormSubmittedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventFormUnsubmittedInfo(Model):
    """An object. Source: tellescope.txt:5281-5284."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventFormUnsubmitted(Variant):
    """An object. Source: tellescope.txt:5279-5286."""

    type: Literal["Form Unsubmitted"] = "Form Unsubmitted"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventFormUnsubmittedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventFormStartedInfo(Model):
    """An object. Source: tellescope.txt:5289-5293."""

    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class AutomationTriggerEventFormStarted(Variant):
    """An object. Source: tellescope.txt:5287-5295."""

    type: Literal["Form Started"] = "Form Started"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventFormStartedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventFieldEquals(Variant):
    """An object. Source: tellescope.txt:5296-5303."""

    type: Literal["Field Equals"] = "Field Equals"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.FieldAndValue | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventContactCreated(Variant):
    """An object. Source: tellescope.txt:5304-5308."""

    type: Literal["Contact Created"] = "Contact Created"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventPurchaseMade(Variant):
    """An object. Source: tellescope.txt:5304-5308."""

    type: Literal["Purchase Made"] = "Purchase Made"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventRefundIssued(Variant):
    """An object. Source: tellescope.txt:5304-5308."""

    type: Literal["Refund Issued"] = "Refund Issued"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventSubscriptionEnded(Variant):
    """An object. Source: tellescope.txt:5304-5308."""

    type: Literal["Subscription Ended"] = "Subscription Ended"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventMessageDeliveryFailure(Variant):
    """An object. Source: tellescope.txt:5304-5308."""

    type: Literal["Message Delivery Failure"] = "Message Delivery Failure"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventNoRecentAppointmentInfo(Model):
    """An object. Source: tellescope.txt:5311-5319."""

    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    template_ids: Annotated[list[str] | None, Field(alias="templateIds")] = None
    titles: list[str] | None = None


class AutomationTriggerEventNoRecentAppointment(Variant):
    """An object. Source: tellescope.txt:5309-5321."""

    type: Literal["No Recent Appointment"] = "No Recent Appointment"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventNoRecentAppointmentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventIncomingMessageInfo(Model):
    """An object. Source: tellescope.txt:5344-5355."""

    no_care_team: Annotated[bool | None, Field(alias="noCareTeam")] = None
    destinations: list[str] | None = None
    channels: list[str] | None = None
    keywords: list[str] | None = None


class AutomationTriggerEventIncomingMessage(Variant):
    """An object. Source: tellescope.txt:5342-5357."""

    type: Literal["Incoming Message"] = "Incoming Message"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventIncomingMessageInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventAppointmentInfo(Model):
    """An object. Source: tellescope.txt:5360-5367."""

    titles: list[str] | None = None
    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None


class AutomationTriggerEventAppointmentNoShowed(Variant):
    """An object. Source: tellescope.txt:5358-5369."""

    type: Literal["Appointment No-Showed"] = "Appointment No-Showed"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventAppointmentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventAppointmentCreated(Variant):
    """An object. Source: tellescope.txt:5358-5369."""

    type: Literal["Appointment Created"] = "Appointment Created"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventAppointmentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventAppointmentCompleted(Variant):
    """An object. Source: tellescope.txt:5358-5369."""

    type: Literal["Appointment Completed"] = "Appointment Completed"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventAppointmentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventTitlesObjectInfo(Model):
    """An object. Source: tellescope.txt:5396-5400."""

    titles: list[str] | None = None


class AutomationTriggerEventAppointmentCancelled(Variant):
    """An object. Source: tellescope.txt:5394-5402."""

    type: Literal["Appointment Cancelled"] = "Appointment Cancelled"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventTitlesObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventAppointmentRescheduled(Variant):
    """An object. Source: tellescope.txt:5394-5402."""

    type: Literal["Appointment Rescheduled"] = "Appointment Rescheduled"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventTitlesObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventMedicationAdded(Variant):
    """An object. Source: tellescope.txt:5394-5402."""

    type: Literal["Medication Added"] = "Medication Added"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventTitlesObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventProblemCreated(Variant):
    """An object. Source: tellescope.txt:5394-5402."""

    type: Literal["Problem Created"] = "Problem Created"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventTitlesObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventOnBirthdayInfo(Model):
    """An object. Source: tellescope.txt:5423-5425."""

    minutes: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventOnBirthday(Variant):
    """An object. Source: tellescope.txt:5421-5427."""

    type: Literal["On Birthday"] = "On Birthday"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventOnBirthdayInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventHasNotEngagedInfo(Model):
    """An object. Source: tellescope.txt:5430-5432."""

    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventHasNotEngaged(Variant):
    """An object. Source: tellescope.txt:5428-5434."""

    type: Literal["Has Not Engaged"] = "Has Not Engaged"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventHasNotEngagedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerComparisonLessThan(Variant):
    """An object. Source: tellescope.txt:5444-5447."""

    type: Literal["Less Than"] = "Less Than"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None


class AutomationTriggerComparisonGreaterThan(Variant):
    """An object. Source: tellescope.txt:5444-5447."""

    type: Literal["Greater Than"] = "Greater Than"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None


class AutomationTriggerComparisonBetweenValue(Model):
    """An object. Source: tellescope.txt:5454-5457."""

    lower: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    upper: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerComparisonBetween(Variant):
    """An object. Source: tellescope.txt:5452-5458."""

    type: Literal["Between"] = "Between"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: AutomationTriggerComparisonBetweenValue | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerComparisonOther(Model):
    """A member of AutomationTriggerComparison that the documentation does not know. Source:
    tellescope.txt:5442-5460.
    """

    type: Unlisted = None
    """Another value than those of the other members of AutomationTriggerComparison."""


AutomationTriggerComparison = (
    AutomationTriggerComparisonLessThan
    | AutomationTriggerComparisonGreaterThan
    | AutomationTriggerComparisonBetween
    | AutomationTriggerComparisonOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:5442-5460.
"""


class AutomationTriggerEventVitalCountInfo(Model):
    """An object. Source: tellescope.txt:5437-5462."""

    minutes: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    units: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    comparison: AutomationTriggerComparison | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    period_in_ms: Annotated[int | float | None, Field(alias="periodInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventVitalCount(Variant):
    """An object. Source: tellescope.txt:5435-5464."""

    type: Literal["Vital Count"] = "Vital Count"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventVitalCountInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventVitalUpdateInfo(Model):
    """An object. Source: tellescope.txt:5467-5474."""

    configuration_ids: Annotated[list[ObjectId] | None, Field(alias="configurationIds")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    classifications: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventVitalUpdate(Variant):
    """An object. Source: tellescope.txt:5465-5476."""

    type: Literal["Vital Update"] = "Vital Update"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventVitalUpdateInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventSMSReplyInfo(Model):
    """An object. Source: tellescope.txt:5479-5486."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    reply_keywords: Annotated[list[str] | None, Field(alias="replyKeywords")] = None


class AutomationTriggerEventSMSReply(Variant):
    """An object. Source: tellescope.txt:5477-5488."""

    type: Literal["SMS Reply"] = "SMS Reply"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventSMSReplyInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventOrderStatusEqualsInfo(Model):
    """An object. Source: tellescope.txt:5491-5494."""

    source: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    status: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventOrderStatusEquals(Variant):
    """An object. Source: tellescope.txt:5489-5496."""

    type: Literal["Order Status Equals"] = "Order Status Equals"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventOrderStatusEqualsInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventInputsAndPhoneNumbersInfo(Model):
    """An object. Source: tellescope.txt:5499-5506."""

    inputs: list[str] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phoneNumbers")] = None


class AutomationTriggerEventMissedCall(Variant):
    """An object. Source: tellescope.txt:5497-5508."""

    type: Literal["Missed Call"] = "Missed Call"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventInputsAndPhoneNumbersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventLeftVoicemail(Variant):
    """An object. Source: tellescope.txt:5497-5508."""

    type: Literal["Left Voicemail"] = "Left Voicemail"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventInputsAndPhoneNumbersInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventOrderCreatedInfo(Model):
    """An object. Source: tellescope.txt:5523-5528."""

    titles: list[str] | None = None
    partial_frequency: Annotated[str | None, Field(alias="partialFrequency")] = None


class AutomationTriggerEventOrderCreated(Variant):
    """An object. Source: tellescope.txt:5521-5530."""

    type: Literal["Order Created"] = "Order Created"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventOrderCreatedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventPregnancyEndedInfo(Model):
    """An object. Source: tellescope.txt:5542-5544."""

    reason: str | None = None


class AutomationTriggerEventPregnancyEnded(Variant):
    """An object. Source: tellescope.txt:5540-5546."""

    type: Literal["Pregnancy Ended"] = "Pregnancy Ended"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventPregnancyEndedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventFormGroupCompletedInfo(Model):
    """An object. Source: tellescope.txt:5549-5551."""

    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventFormGroupCompleted(Variant):
    """An object. Source: tellescope.txt:5547-5553."""

    type: Literal["Form Group Completed"] = "Form Group Completed"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventFormGroupCompletedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventFormGroupIncompleteInfo(Model):
    """An object. Source: tellescope.txt:5556-5559."""

    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    interval_in_ms: Annotated[int | float | None, Field(alias="intervalInMS")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventFormGroupIncomplete(Variant):
    """An object. Source: tellescope.txt:5554-5561."""

    type: Literal["Form Group Incomplete"] = "Form Group Incomplete"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventFormGroupIncompleteInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventMessageInfo(Model):
    """An object. Source: tellescope.txt:5564-5568."""

    template_ids: Annotated[list[ObjectId] | None, Field(alias="templateIds")] = None


class AutomationTriggerEventMessageOpened(Variant):
    """An object. Source: tellescope.txt:5562-5570."""

    type: Literal["Message Opened"] = "Message Opened"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventMessageInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventMessageLinkClicked(Variant):
    """An object. Source: tellescope.txt:5562-5570."""

    type: Literal["Message Link Clicked"] = "Message Link Clicked"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventMessageInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventHealthieNoteLockedInfo(Model):
    """An object. Source: tellescope.txt:5582-5586."""

    healthie_form_ids: Annotated[list[str] | None, Field(alias="healthieFormIds")] = None


class AutomationTriggerEventHealthieNoteLocked(Variant):
    """An object. Source: tellescope.txt:5580-5588."""

    type: Literal["Healthie Note Locked"] = "Healthie Note Locked"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventHealthieNoteLockedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventDatabaseEntryAddedInfo(Model):
    """An object. Source: tellescope.txt:5591-5593."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerEventDatabaseEntryAdded(Variant):
    """An object. Source: tellescope.txt:5589-5595."""

    type: Literal["Database Entry Added"] = "Database Entry Added"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerEventDatabaseEntryAddedInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    conditions: dict[str, Any] | None = None


class AutomationTriggerEventOther(Model):
    """A member of AutomationTriggerEvent that the documentation does not know. Source:
    tellescope.txt:5262-5597.
    """

    type: Unlisted = None
    """Another value than those of the other members of AutomationTriggerEvent."""


AutomationTriggerEvent = (
    AutomationTriggerEventFormSubmitted
    | AutomationTriggerEventFormUnsubmitted
    | AutomationTriggerEventFormStarted
    | AutomationTriggerEventFieldEquals
    | AutomationTriggerEventContactCreated
    | AutomationTriggerEventPurchaseMade
    | AutomationTriggerEventRefundIssued
    | AutomationTriggerEventSubscriptionEnded
    | AutomationTriggerEventMessageDeliveryFailure
    | AutomationTriggerEventNoRecentAppointment
    | AutomationTriggerEventIncomingMessage
    | AutomationTriggerEventAppointmentNoShowed
    | AutomationTriggerEventAppointmentCreated
    | AutomationTriggerEventAppointmentCompleted
    | AutomationTriggerEventAppointmentCancelled
    | AutomationTriggerEventAppointmentRescheduled
    | AutomationTriggerEventMedicationAdded
    | AutomationTriggerEventProblemCreated
    | AutomationTriggerEventOnBirthday
    | AutomationTriggerEventHasNotEngaged
    | AutomationTriggerEventVitalCount
    | AutomationTriggerEventVitalUpdate
    | AutomationTriggerEventSMSReply
    | AutomationTriggerEventOrderStatusEquals
    | AutomationTriggerEventMissedCall
    | AutomationTriggerEventLeftVoicemail
    | AutomationTriggerEventOrderCreated
    | AutomationTriggerEventPregnancyEnded
    | AutomationTriggerEventFormGroupCompleted
    | AutomationTriggerEventFormGroupIncomplete
    | AutomationTriggerEventMessageOpened
    | AutomationTriggerEventMessageLinkClicked
    | AutomationTriggerEventHealthieNoteLocked
    | AutomationTriggerEventDatabaseEntryAdded
    | AutomationTriggerEventOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:5262-5597.
"""


class AutomationTriggerActionAddToJourneyInfo(Model):
    """An object. Source: tellescope.txt:5602-5605."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    do_not_restart: Annotated[bool | None, Field(alias="doNotRestart")] = None


class AutomationTriggerActionAddToJourney(Variant):
    """An object. Source: tellescope.txt:5600-5606."""

    type: Literal["Add To Journey"] = "Add To Journey"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerActionAddToJourneyInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionRemoveFromJourney(Variant):
    """An object. Source: tellescope.txt:5607-5612."""

    type: Literal["Remove From Journey"] = "Remove From Journey"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AutomatedActionJourneyIdObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionMoveToStep(Variant):
    """An object. Source: tellescope.txt:5613-5616."""

    type: Literal["Move To Step"] = "Move To Step"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AutomationTriggerActionRemoveFromAllJourneys(Variant):
    """An object. Source: tellescope.txt:5613-5616."""

    type: Literal["Remove From All Journeys"] = "Remove From All Journeys"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AutomationTriggerActionCanvasAddPatient(Variant):
    """An object. Source: tellescope.txt:5613-5616."""

    type: Literal["Canvas: Add Patient"] = "Canvas: Add Patient"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AutomationTriggerActionAddTags(Variant):
    """An object. Source: tellescope.txt:5617-5624."""

    type: Literal["Add Tags"] = "Add Tags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AutomatedActionTagsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionRemoveTags(Variant):
    """An object. Source: tellescope.txt:5617-5624."""

    type: Literal["Remove Tags"] = "Remove Tags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AutomatedActionTagsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionAddAccessTags(Variant):
    """An object. Source: tellescope.txt:5617-5624."""

    type: Literal["Add Access Tags"] = "Add Access Tags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AutomatedActionTagsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionAssignCareTeamInfo(Model):
    """An object. Source: tellescope.txt:5643-5651."""

    tags: shared.QualifierAndValues | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    limit_to_one_user: Annotated[bool | None, Field(alias="limitToOneUser")] = None


class AutomationTriggerActionAssignCareTeam(Variant):
    """An object. Source: tellescope.txt:5641-5652."""

    type: Literal["Assign Care Team"] = "Assign Care Team"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerActionAssignCareTeamInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionRemoveCareTeamInfo(Model):
    """An object. Source: tellescope.txt:5655-5662."""

    tags: shared.QualifierAndValues | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionRemoveCareTeam(Variant):
    """An object. Source: tellescope.txt:5653-5663."""

    type: Literal["Remove Care Team"] = "Remove Care Team"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerActionRemoveCareTeamInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionSetFields(Variant):
    """An object. Source: tellescope.txt:5664-5676."""

    type: Literal["Set Fields"] = "Set Fields"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AutomatedActionFieldsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionZusDeleteEnrollmentInfo(Model):
    """An object. Source: tellescope.txt:5687-5689."""

    package_id: Annotated[str | None, Field(alias="packageId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionZusDeleteEnrollment(Variant):
    """An object. Source: tellescope.txt:5685-5690."""

    type: Literal["Zus: Delete Enrollment"] = "Zus: Delete Enrollment"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomationTriggerActionZusDeleteEnrollmentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomationTriggerActionOther(Model):
    """A member of AutomationTriggerAction that the documentation does not know. Source:
    tellescope.txt:5598-5692.
    """

    type: Unlisted = None
    """Another value than those of the other members of AutomationTriggerAction."""


AutomationTriggerAction = (
    AutomationTriggerActionAddToJourney
    | AutomationTriggerActionRemoveFromJourney
    | AutomationTriggerActionMoveToStep
    | AutomationTriggerActionRemoveFromAllJourneys
    | AutomationTriggerActionCanvasAddPatient
    | AutomationTriggerActionAddTags
    | AutomationTriggerActionRemoveTags
    | AutomationTriggerActionAddAccessTags
    | AutomationTriggerActionAssignCareTeam
    | AutomationTriggerActionRemoveCareTeam
    | AutomationTriggerActionSetFields
    | AutomationTriggerActionZusDeleteEnrollment
    | AutomationTriggerActionOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:5598-5692.
"""


AutomationTriggerStatus = Literal["Active", "Inactive"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomationTrigger(shared.Record):
    """A record of AutomationTriggers (derived from what the page shows). Source: tellescope.txt:5256-5703."""

    title: str | None = None
    event: AutomationTriggerEvent | None = None
    action: AutomationTriggerAction | None = None
    status: Literal["Active", "Inactive"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None
    tags: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    availability_timezone: Annotated[dict[str, Any] | None, Field(alias="availabilityTimezone")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    weekly_availabilities: Annotated[list[dict[str, Any]] | None, Field(alias="weeklyAvailabilities")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class AutomationTriggerTrigger(Model):
    """An object. Source: tellescope.txt:5249-5253."""

    automation_trigger_id: Annotated[ObjectId | None, Field(alias="automationTriggerId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    journey_context: Annotated[dict[str, Any] | None, Field(alias="journeyContext")] = None


class AutomationTriggerCreate(Model):
    """An object. Source: tellescope.txt:5710-6153."""

    title: str
    event: AutomationTriggerEvent
    action: AutomationTriggerAction
    status: Literal["Active", "Inactive"] | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None


class AutomationTriggerUpdates(Model):
    """An object. Source: tellescope.txt:6161-6604."""

    title: str | None = None
    event: AutomationTriggerEvent | None = None
    action: AutomationTriggerAction | None = None
    status: Literal["Active", "Inactive"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    enduser_condition: Annotated[dict[str, Any] | None, Field(alias="enduserCondition")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    once_per_enduser: Annotated[bool | None, Field(alias="oncePerEnduser")] = None
    trigger_next_at: Annotated[dt.datetime | None, Field(alias="triggerNextAt")] = None


class AutomationTriggerBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AutomationTrigger] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
