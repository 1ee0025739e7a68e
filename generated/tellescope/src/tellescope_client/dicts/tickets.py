"""What the types of the same names in `models.tickets` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import tickets as models
from .._runtime.types import ObjectId
from ..models import shared


class TicketSnooze(TypedDict, total=False):
    at: dt.datetime | None
    until: dt.datetime | None
    reason: str | None


class TicketCreate(TypedDict, total=False):
    title: Required[str]
    enduser_id: str | None
    automation_step_id: str | None
    closed_for_reason: str | None
    close_reasons: Sequence[str] | None
    closed_by: str | None
    chat_room_id: str | None
    due_date_in_ms: int | None
    closed_at: shared.DateTimeOrEmpty | None
    owner: str | None
    message: str | None
    type: str | None
    skills_required: Sequence[str] | None
    priority: float | None
    stage: str | None
    blocker_description: str | None
    index: int | None
    care_plan_id: str | None
    journey_id: str | None
    purchase_id: str | None
    hidden_from_tickets: bool | None
    html_description: str | None
    form_response_ids: Sequence[str] | None
    actions: (
        Sequence[
            shared.AutomatedActionTypeAndInfoAction
            | shared_dicts.AutomatedActionTypeAndInfoAction
            | Mapping[str, Any]
        ]
        | None
    )
    close_on_finished_actions: bool | None
    remind_at: shared.DateTimeOrEmpty | None
    reminder_silenced_at: shared.DateTimeOrEmpty | None
    related_records: (
        Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None
    )
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    snoozes: Sequence[models.TicketSnooze | TicketSnooze | Mapping[str, Any]] | None
    require_confirmation: bool | None
    queue_id: str | None
    reminders: (
        Sequence[
            shared.AutomatedMsBeforeDueDateAndDidRemindReminder
            | shared_dicts.AutomatedMsBeforeDueDateAndDidRemindReminder
            | Mapping[str, Any]
        ]
        | None
    )
    calendar_event_id: str | None
    observation_id: str | None
    phone_call_id: str | None
    sms_id: str | None
    order_id: str | None
    tags: Sequence[str] | None
    restrict_by_state: shared.AppointmentLocationState | str | None
    restrict_by_tags: Sequence[str] | None
    restrict_by_tags_qualifier: Literal["One Of", "All Of"] | str | None
    archive_reason: str | None
    context_form_ids: Sequence[ObjectId] | None
    context_enduser_fields: Sequence[str] | None
    is_todo: bool | None
    database_record_id: str | None
    database_record_creator: str | None


class TicketUpdates(TypedDict, total=False):
    title: str | None
    enduser_id: str | None
    automation_step_id: str | None
    closed_for_reason: str | None
    close_reasons: Sequence[str] | None
    closed_by: str | None
    chat_room_id: str | None
    due_date_in_ms: int | None
    closed_at: shared.DateTimeOrEmpty | None
    owner: str | None
    message: str | None
    type: str | None
    skills_required: Sequence[str] | None
    priority: float | None
    stage: str | None
    blocker_description: str | None
    index: int | None
    care_plan_id: str | None
    journey_id: str | None
    purchase_id: str | None
    hidden_from_tickets: bool | None
    html_description: str | None
    form_response_ids: Sequence[str] | None
    actions: (
        Sequence[
            shared.AutomatedActionTypeAndInfoAction
            | shared_dicts.AutomatedActionTypeAndInfoAction
            | Mapping[str, Any]
        ]
        | None
    )
    close_on_finished_actions: bool | None
    remind_at: shared.DateTimeOrEmpty | None
    reminder_silenced_at: shared.DateTimeOrEmpty | None
    related_records: (
        Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None
    )
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    snoozes: Sequence[models.TicketSnooze | TicketSnooze | Mapping[str, Any]] | None
    require_confirmation: bool | None
    queue_id: str | None
    reminders: (
        Sequence[
            shared.AutomatedMsBeforeDueDateAndDidRemindReminder
            | shared_dicts.AutomatedMsBeforeDueDateAndDidRemindReminder
            | Mapping[str, Any]
        ]
        | None
    )
    calendar_event_id: str | None
    observation_id: str | None
    phone_call_id: str | None
    sms_id: str | None
    order_id: str | None
    tags: Sequence[str] | None
    restrict_by_state: shared.AppointmentLocationState | str | None
    restrict_by_tags: Sequence[str] | None
    restrict_by_tags_qualifier: Literal["One Of", "All Of"] | str | None
    archive_reason: str | None
    context_form_ids: Sequence[ObjectId] | None
    context_enduser_fields: Sequence[str] | None
    is_todo: bool | None
    database_record_id: str | None
    database_record_creator: str | None
