"""Models of Tickets."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class TicketSnooze(Model):
    """An object. Source: tellescope.txt, lines 18594-18598."""

    at: dt.datetime | None = None
    until: dt.datetime | None = None
    reason: str | None = None


class Ticket(shared.Record):
    """A record of Tickets (derived from what the page shows). Source: tellescope.txt, lines 18530-18632."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[dt.datetime | None, Field(alias="closedAt")] = None
    owner: str | None = None
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionActionWithAssignmentStrategyAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[dt.datetime | None, Field(alias="remindAt")] = None
    reminder_silenced_at: Annotated[dt.datetime | None, Field(alias="reminderSilencedAt")] = None
    related_records: Annotated[list[shared.EnduserProblemReference] | None, Field(alias="relatedRecords")] = (
        None
    )
    attachments: list[shared.ChatAttachment] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    reminders: list[shared.AutomatedActionActionWithAssignmentStrategyReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    tags: list[str] | None = None
    restrict_by_state: Annotated[str | None, Field(alias="restrictByState")] = None
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[str | None, Field(alias="restrictByTagsQualifier")] = None
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None


class TicketCreate(Model):
    """An object. Source: tellescope.txt, lines 18639-18737."""

    title: str
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[dt.datetime | None, Field(alias="closedAt")] = None
    owner: str | None = None
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionActionWithAssignmentStrategyAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[dt.datetime | None, Field(alias="remindAt")] = None
    reminder_silenced_at: Annotated[dt.datetime | None, Field(alias="reminderSilencedAt")] = None
    related_records: Annotated[list[shared.EnduserProblemReference] | None, Field(alias="relatedRecords")] = (
        None
    )
    attachments: list[shared.ChatAttachment] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    reminders: list[shared.AutomatedActionActionWithAssignmentStrategyReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    tags: list[str] | None = None
    restrict_by_state: Annotated[str | None, Field(alias="restrictByState")] = None
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[str | None, Field(alias="restrictByTagsQualifier")] = None
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None


class TicketUpdates(Model):
    """An object. Source: tellescope.txt, lines 18745-18843."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    closed_for_reason: Annotated[str | None, Field(alias="closedForReason")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    closed_by: Annotated[str | None, Field(alias="closedBy")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    due_date_in_ms: Annotated[int | float | None, Field(alias="dueDateInMS")] = None
    closed_at: Annotated[dt.datetime | None, Field(alias="closedAt")] = None
    owner: str | None = None
    message: str | None = None
    type: str | None = None
    skills_required: Annotated[list[str] | None, Field(alias="skillsRequired")] = None
    priority: int | float | None = None
    stage: str | None = None
    blocker_description: Annotated[str | None, Field(alias="blockerDescription")] = None
    index: int | float | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    form_response_ids: Annotated[list[str] | None, Field(alias="formResponseIds")] = None
    actions: list[shared.AutomatedActionActionWithAssignmentStrategyAction] | None = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    remind_at: Annotated[dt.datetime | None, Field(alias="remindAt")] = None
    reminder_silenced_at: Annotated[dt.datetime | None, Field(alias="reminderSilencedAt")] = None
    related_records: Annotated[list[shared.EnduserProblemReference] | None, Field(alias="relatedRecords")] = (
        None
    )
    attachments: list[shared.ChatAttachment] | None = None
    snoozes: list[TicketSnooze] | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    reminders: list[shared.AutomatedActionActionWithAssignmentStrategyReminder] | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    tags: list[str] | None = None
    restrict_by_state: Annotated[str | None, Field(alias="restrictByState")] = None
    restrict_by_tags: Annotated[list[str] | None, Field(alias="restrictByTags")] = None
    restrict_by_tags_qualifier: Annotated[str | None, Field(alias="restrictByTagsQualifier")] = None
    archive_reason: Annotated[str | None, Field(alias="archiveReason")] = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None
    is_todo: Annotated[bool | None, Field(alias="isTodo")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None


class TicketBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Ticket] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
