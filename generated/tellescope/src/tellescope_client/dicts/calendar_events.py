"""What the types of the same names in `models.calendar_events` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import calendar_events as models
from .._runtime.types import ObjectId
from ..models import shared


class CalendarEventAttachment(TypedDict, total=False):
    display_name: str | None
    file_id: ObjectId | None
    type: str | None
    secure_name: str | None


class CalendarEventEnduserFormResponse(TypedDict, total=False):
    enduser_id: ObjectId | None
    form_id: ObjectId | None
    access_code: str | None


class CalendarEventEnduserTask(TypedDict, total=False):
    id: ObjectId | None
    enduser_id: ObjectId | None


class CalendarEventCancelledGroupAttendee(TypedDict, total=False):
    id: ObjectId | None
    at: dt.datetime | None


class CalendarEventStatusChangeSource(TypedDict, total=False):
    source: str | None
    identifier: str | None


class CalendarEventCreate(TypedDict, total=False):
    title: Required[str]
    display_title: str | None
    display_description: str | None
    start_time_in_ms: Required[int]
    duration_in_minutes: Required[float]
    location_id: str | None
    location_ids: Sequence[ObjectId] | None
    type: str | None
    description: str | None
    agreed_to_terms: (
        Sequence[
            shared.AppointmentBookingPageTerm | shared_dicts.AppointmentBookingPageTerm | Mapping[str, Any]
        ]
        | None
    )
    booking_page_id: str | None
    meeting_status: Literal["ended", "live", "scheduled"] | str | None
    attachments: Sequence[models.CalendarEventAttachment | CalendarEventAttachment | Mapping[str, Any]] | None
    cancelled_at: shared.DateTimeOrEmpty | None
    rescheduled_at: shared.DateTimeOrEmpty | None
    no_showed_at: shared.DateTimeOrEmpty | None
    rescheduled_to: str | None
    chat_room_id: str | None
    care_plan_id: str | None
    care_plan_note: str | None
    attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | None
    reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | None
    template_id: str | None
    public_read: bool | None
    was_self_scheduled: bool | None
    enable_video_call: bool | None
    fields: Mapping[str, Any] | None
    num_rsvps: int | None
    image: str | None
    shared_content_ids: Sequence[ObjectId] | None
    enduser_form_responses: (
        Sequence[
            models.CalendarEventEnduserFormResponse | CalendarEventEnduserFormResponse | Mapping[str, Any]
        ]
        | None
    )
    enduser_tasks: (
        Sequence[models.CalendarEventEnduserTask | CalendarEventEnduserTask | Mapping[str, Any]] | None
    )
    color: str | None
    location: str | None
    location_url: str | None
    location_notes: str | None
    phone: str | None
    portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | None
    external_id: str | None
    source: str | None
    video_integration: Literal["Zoom", "No Integration"] | str | None
    video_host_user_id: str | None
    video_url: str | None
    video_start_url: str | None
    external_video_url: str | None
    timezone: shared.Timezone | str | None
    copied_from: str | None
    internal_notes: str | None
    hidden_from_portal: bool | None
    enduser_attendee_limit: int | None
    buffer_end_minutes: float | None
    buffer_start_minutes: float | None
    canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_location_id: str | None
    completed_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    cancelled_group_attendees: (
        Sequence[
            models.CalendarEventCancelledGroupAttendee
            | CalendarEventCancelledGroupAttendee
            | Mapping[str, Any]
        ]
        | None
    )
    use_user_url: bool | None
    instructions: str | None
    reason: str | None
    scheduled_by: str | None
    status_change_source: models.CalendarEventStatusChangeSource | CalendarEventStatusChangeSource | None
    cancel_reason: str | None
    dont_auto_sync_patient_to_healthie: bool | None
    dont_block_availability: bool | None
    previous_start_times: Sequence[float] | None
    require_portal_cancel_reason: bool | None


class CalendarEventUpdates(TypedDict, total=False):
    title: str | None
    display_title: str | None
    display_description: str | None
    start_time_in_ms: int | None
    duration_in_minutes: float | None
    location_id: str | None
    location_ids: Sequence[ObjectId] | None
    type: str | None
    description: str | None
    agreed_to_terms: (
        Sequence[
            shared.AppointmentBookingPageTerm | shared_dicts.AppointmentBookingPageTerm | Mapping[str, Any]
        ]
        | None
    )
    booking_page_id: str | None
    meeting_status: Literal["ended", "live", "scheduled"] | str | None
    attachments: Sequence[models.CalendarEventAttachment | CalendarEventAttachment | Mapping[str, Any]] | None
    cancelled_at: shared.DateTimeOrEmpty | None
    rescheduled_at: shared.DateTimeOrEmpty | None
    no_showed_at: shared.DateTimeOrEmpty | None
    rescheduled_to: str | None
    chat_room_id: str | None
    care_plan_id: str | None
    care_plan_note: str | None
    attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | None
    reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | None
    template_id: str | None
    public_read: bool | None
    was_self_scheduled: bool | None
    enable_video_call: bool | None
    fields: Mapping[str, Any] | None
    num_rsvps: int | None
    image: str | None
    shared_content_ids: Sequence[ObjectId] | None
    enduser_form_responses: (
        Sequence[
            models.CalendarEventEnduserFormResponse | CalendarEventEnduserFormResponse | Mapping[str, Any]
        ]
        | None
    )
    enduser_tasks: (
        Sequence[models.CalendarEventEnduserTask | CalendarEventEnduserTask | Mapping[str, Any]] | None
    )
    color: str | None
    location: str | None
    location_url: str | None
    location_notes: str | None
    phone: str | None
    portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | None
    external_id: str | None
    source: str | None
    video_integration: Literal["Zoom", "No Integration"] | str | None
    video_host_user_id: str | None
    video_url: str | None
    video_start_url: str | None
    external_video_url: str | None
    timezone: shared.Timezone | str | None
    copied_from: str | None
    internal_notes: str | None
    hidden_from_portal: bool | None
    enduser_attendee_limit: int | None
    buffer_end_minutes: float | None
    buffer_start_minutes: float | None
    canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_location_id: str | None
    completed_at: shared.DateTimeOrEmpty | None
    tags: Sequence[str] | None
    cancelled_group_attendees: (
        Sequence[
            models.CalendarEventCancelledGroupAttendee
            | CalendarEventCancelledGroupAttendee
            | Mapping[str, Any]
        ]
        | None
    )
    use_user_url: bool | None
    instructions: str | None
    reason: str | None
    scheduled_by: str | None
    status_change_source: models.CalendarEventStatusChangeSource | CalendarEventStatusChangeSource | None
    cancel_reason: str | None
    dont_auto_sync_patient_to_healthie: bool | None
    dont_block_availability: bool | None
    previous_start_times: Sequence[float] | None
    require_portal_cancel_reason: bool | None
