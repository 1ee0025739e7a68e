"""Models of Tickets."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, ObjectId, Unlisted
from ..models import shared


class TicketSnooze(Model):
    """An object. Source: tellescope.txt:18594-18598."""

    at: dt.datetime | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    until: dt.datetime | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    reason: str | None = None


class Ticket(shared.Record):
    """A record of Tickets (derived from what the page shows). Source: tellescope.txt:18530-18632."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="closedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    owner: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionTypeAndInfoAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="remindAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reminder_silenced_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="reminderSilencedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reminders: list[shared.AutomatedMsBeforeDueDateAndDidRemindReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    restrict_by_state: Annotated[
        shared.AppointmentLocationState | str | None, Field(alias="restrictByState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[
        Literal["One Of", "All Of"] | str | None, Field(alias="restrictByTagsQualifier")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    dequeued_at: Annotated[shared.EmptyOrDateTime | None, Field(alias="dequeuedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dequeued_from: Annotated[str | None, Field(alias="dequeuedFrom")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reminder_lock_id: Annotated[str | None, Field(alias="reminderLockId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    root_ticket_id: Annotated[str | None, Field(alias="rootTicketId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    parent_ticket_id: Annotated[str | None, Field(alias="parentTicketId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    time_to_close_in_ms: Annotated[int | float | None, Field(alias="timeToCloseInMS")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    preserve_context: Annotated[bool | None, Field(alias="preserveContext")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    email_id: Annotated[str | None, Field(alias="emailId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    source: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    next_reminder_in_ms: Annotated[int | float | None, Field(alias="nextReminderInMS")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class TicketsAssignFromQueueResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    ticket: Ticket = ALWAYS_THERE
    queue: shared.TicketQueue = ALWAYS_THERE
    enduser: shared.Enduser = ALWAYS_THERE


class TicketsReportDefaultOpen(Model):
    """An object (known from the vendor's packages, not from the page)."""

    title: str = ALWAYS_THERE
    count: int | float = ALWAYS_THERE
    unassigned_count: Annotated[int | float, Field(alias="unassignedCount")] = ALWAYS_THERE
    overdue_count: Annotated[int | float, Field(alias="overdueCount")] = ALWAYS_THERE


class TicketsReportDefaultClosed(Model):
    """An object (known from the vendor's packages, not from the page)."""

    title: str = ALWAYS_THERE
    count: int | float = ALWAYS_THERE
    unassigned_count: Annotated[int | float, Field(alias="unassignedCount")] = ALWAYS_THERE
    overdue_count: Annotated[int | float, Field(alias="overdueCount")] = ALWAYS_THERE
    average_time_to_close_in_ms: Annotated[int | float, Field(alias="averageTimeToCloseInMS")] = ALWAYS_THERE


class TicketsReportDefaultData(Model):
    """An object (known from the vendor's packages, not from the page)."""

    open: list[TicketsReportDefaultOpen] = ALWAYS_THERE
    closed: list[TicketsReportDefaultClosed] = ALWAYS_THERE


class TicketsReportDefault(Variant):
    """An object (known from the vendor's packages, not from the page)."""

    type: Literal["default"] = "default"
    data: TicketsReportDefaultData = ALWAYS_THERE


class TicketsReportByUserOpen(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user_id: Annotated[str, Field(alias="userId")] = ALWAYS_THERE
    count: int | float = ALWAYS_THERE
    unassigned_count: Annotated[int | float, Field(alias="unassignedCount")] = ALWAYS_THERE
    overdue_count: Annotated[int | float, Field(alias="overdueCount")] = ALWAYS_THERE


class TicketsReportByUserClosed(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user_id: Annotated[str, Field(alias="userId")] = ALWAYS_THERE
    count: int | float = ALWAYS_THERE
    unassigned_count: Annotated[int | float, Field(alias="unassignedCount")] = ALWAYS_THERE
    overdue_count: Annotated[int | float, Field(alias="overdueCount")] = ALWAYS_THERE
    average_time_to_close_in_ms: Annotated[int | float, Field(alias="averageTimeToCloseInMS")] = ALWAYS_THERE


class TicketsReportClosedForReason(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user_id: Annotated[str, Field(alias="userId")] = ALWAYS_THERE
    reason: str = ALWAYS_THERE
    count: int | float = ALWAYS_THERE
    average_time_to_close_in_ms: Annotated[int | float, Field(alias="averageTimeToCloseInMS")] = ALWAYS_THERE


class TicketsReportByUserData(Model):
    """An object (known from the vendor's packages, not from the page)."""

    open: list[TicketsReportByUserOpen] = ALWAYS_THERE
    closed: list[TicketsReportByUserClosed] = ALWAYS_THERE
    closed_for_reason: Annotated[list[TicketsReportClosedForReason], Field(alias="closedForReason")] = (
        ALWAYS_THERE
    )


class TicketsReportByUser(Variant):
    """An object (known from the vendor's packages, not from the page)."""

    type: Literal["by-user"] = "by-user"
    data: TicketsReportByUserData = ALWAYS_THERE


class TicketsReportOther(Model):
    """A member of TicketsReport that the documentation does not know."""

    type: Unlisted = None
    """Another value than those of the other members of TicketsReport."""


TicketsReport = TicketsReportDefault | TicketsReportByUser | TicketsReportOther
"""One of several shapes (known from the vendor's packages, not from the page)."""


class TicketsReportResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: TicketsReport = ALWAYS_THERE


class TicketsDistributionReportResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: list[shared.Report] = ALWAYS_THERE


class TicketsCloseResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated: Ticket = ALWAYS_THERE
    generated: Ticket | None = None


class TicketCreate(Model):
    """An object. Source: tellescope.txt:18639-18737."""

    title: str
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="closedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    owner: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionTypeAndInfoAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="remindAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reminder_silenced_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="reminderSilencedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reminders: list[shared.AutomatedMsBeforeDueDateAndDidRemindReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    restrict_by_state: Annotated[
        shared.AppointmentLocationState | str | None, Field(alias="restrictByState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[
        Literal["One Of", "All Of"] | str | None, Field(alias="restrictByTagsQualifier")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class TicketUpdates(Model):
    """An object. Source: tellescope.txt:18745-18843."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="closedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    owner: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionTypeAndInfoAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="remindAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reminder_silenced_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="reminderSilencedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reminders: list[shared.AutomatedMsBeforeDueDateAndDidRemindReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    restrict_by_state: Annotated[
        shared.AppointmentLocationState | str | None, Field(alias="restrictByState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[
        Literal["One Of", "All Of"] | str | None, Field(alias="restrictByTagsQualifier")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class TicketBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Ticket] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
