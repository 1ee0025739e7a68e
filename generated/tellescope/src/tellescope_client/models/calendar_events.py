"""Models of CalendarEvents."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class CalendarEventAttachment(Model):
    """An object. Source: tellescope.txt, lines 7144-7149."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    file_id: Annotated[ObjectId | None, Field(alias="fileId")] = None
    type: str | None = None
    secure_name: Annotated[str | None, Field(alias="secureName")] = None


class CalendarEventEnduserFormResponse(Model):
    """An object. Source: tellescope.txt, lines 7184-7188."""

    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None
    form_id: Annotated[ObjectId | None, Field(alias="formId")] = None
    access_code: Annotated[str | None, Field(alias="accessCode")] = None


class CalendarEventEnduserTask(Model):
    """An object. Source: tellescope.txt, lines 7191-7194."""

    id: ObjectId | None = None
    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None


class CalendarEventCancelledGroupAttendee(Model):
    """An object. Source: tellescope.txt, lines 7234-7237."""

    id: ObjectId | None = None
    at: dt.datetime | None = None


class CalendarEventStatusChangeSource(Model):
    """An object. Source: tellescope.txt, lines 7243-7246."""

    source: str | None = None
    identifier: str | None = None


class CalendarEvent(shared.Record):
    """A record of CalendarEvents (derived from what the page shows). Source: tellescope.txt, lines
    7119-7254.
    """

    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float | None, Field(alias="startTimeInMS")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    meeting_status: Annotated[str | None, Field(alias="meetingStatus")] = None
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[dt.datetime | None, Field(alias="cancelledAt")] = None
    rescheduled_at: Annotated[dt.datetime | None, Field(alias="rescheduledAt")] = None
    no_showed_at: Annotated[dt.datetime | None, Field(alias="noShowedAt")] = None
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.CalendarEventAttendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    was_self_scheduled: Annotated[bool | None, Field(alias="wasSelfScheduled")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    fields: dict[str, Any] | None = None
    num_rsvps: Annotated[int | float | None, Field(alias="numRSVPs")] = None
    image: str | None = None
    shared_content_ids: Annotated[list[ObjectId] | None, Field(alias="sharedContentIds")] = None
    enduser_form_responses: Annotated[
        list[CalendarEventEnduserFormResponse] | None, Field(alias="enduserFormResponses")
    ] = None
    enduser_tasks: Annotated[list[CalendarEventEnduserTask] | None, Field(alias="enduserTasks")] = None
    color: str | None = None
    location: str | None = None
    location_url: Annotated[str | None, Field(alias="locationURL")] = None
    location_notes: Annotated[str | None, Field(alias="locationNotes")] = None
    phone: str | None = None
    portal_settings: Annotated[shared.PortalSettings | None, Field(alias="portalSettings")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    video_integration: Annotated[str | None, Field(alias="videoIntegration")] = None
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: str | None = None
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CalendarEventCanvasCoding | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[
        shared.CalendarEventCanvasCoding | None, Field(alias="canvasReasonCoding")
    ] = None
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    status_change_source: Annotated[
        CalendarEventStatusChangeSource | None, Field(alias="statusChangeSource")
    ] = None
    cancel_reason: Annotated[str | None, Field(alias="cancelReason")] = None
    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    dont_block_availability: Annotated[bool | None, Field(alias="dontBlockAvailability")] = None
    previous_start_times: Annotated[list[int | float] | None, Field(alias="previousStartTimes")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None


class CalendarEventCreate(Model):
    """An object. Source: tellescope.txt, lines 7261-7392."""

    title: str
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float, Field(alias="startTimeInMS")]
    duration_in_minutes: Annotated[int | float, Field(alias="durationInMinutes")]
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    meeting_status: Annotated[str | None, Field(alias="meetingStatus")] = None
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[dt.datetime | None, Field(alias="cancelledAt")] = None
    rescheduled_at: Annotated[dt.datetime | None, Field(alias="rescheduledAt")] = None
    no_showed_at: Annotated[dt.datetime | None, Field(alias="noShowedAt")] = None
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.CalendarEventAttendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    was_self_scheduled: Annotated[bool | None, Field(alias="wasSelfScheduled")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    fields: dict[str, Any] | None = None
    num_rsvps: Annotated[int | float | None, Field(alias="numRSVPs")] = None
    image: str | None = None
    shared_content_ids: Annotated[list[ObjectId] | None, Field(alias="sharedContentIds")] = None
    enduser_form_responses: Annotated[
        list[CalendarEventEnduserFormResponse] | None, Field(alias="enduserFormResponses")
    ] = None
    enduser_tasks: Annotated[list[CalendarEventEnduserTask] | None, Field(alias="enduserTasks")] = None
    color: str | None = None
    location: str | None = None
    location_url: Annotated[str | None, Field(alias="locationURL")] = None
    location_notes: Annotated[str | None, Field(alias="locationNotes")] = None
    phone: str | None = None
    portal_settings: Annotated[shared.PortalSettings | None, Field(alias="portalSettings")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    video_integration: Annotated[str | None, Field(alias="videoIntegration")] = None
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: str | None = None
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CalendarEventCanvasCoding | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[
        shared.CalendarEventCanvasCoding | None, Field(alias="canvasReasonCoding")
    ] = None
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    status_change_source: Annotated[
        CalendarEventStatusChangeSource | None, Field(alias="statusChangeSource")
    ] = None
    cancel_reason: Annotated[str | None, Field(alias="cancelReason")] = None
    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    dont_block_availability: Annotated[bool | None, Field(alias="dontBlockAvailability")] = None
    previous_start_times: Annotated[list[int | float] | None, Field(alias="previousStartTimes")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None


class CalendarEventUpdates(Model):
    """An object. Source: tellescope.txt, lines 7400-7531."""

    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float | None, Field(alias="startTimeInMS")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    meeting_status: Annotated[str | None, Field(alias="meetingStatus")] = None
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[dt.datetime | None, Field(alias="cancelledAt")] = None
    rescheduled_at: Annotated[dt.datetime | None, Field(alias="rescheduledAt")] = None
    no_showed_at: Annotated[dt.datetime | None, Field(alias="noShowedAt")] = None
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.CalendarEventAttendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    was_self_scheduled: Annotated[bool | None, Field(alias="wasSelfScheduled")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    fields: dict[str, Any] | None = None
    num_rsvps: Annotated[int | float | None, Field(alias="numRSVPs")] = None
    image: str | None = None
    shared_content_ids: Annotated[list[ObjectId] | None, Field(alias="sharedContentIds")] = None
    enduser_form_responses: Annotated[
        list[CalendarEventEnduserFormResponse] | None, Field(alias="enduserFormResponses")
    ] = None
    enduser_tasks: Annotated[list[CalendarEventEnduserTask] | None, Field(alias="enduserTasks")] = None
    color: str | None = None
    location: str | None = None
    location_url: Annotated[str | None, Field(alias="locationURL")] = None
    location_notes: Annotated[str | None, Field(alias="locationNotes")] = None
    phone: str | None = None
    portal_settings: Annotated[shared.PortalSettings | None, Field(alias="portalSettings")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    video_integration: Annotated[str | None, Field(alias="videoIntegration")] = None
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: str | None = None
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CalendarEventCanvasCoding | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[
        shared.CalendarEventCanvasCoding | None, Field(alias="canvasReasonCoding")
    ] = None
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    status_change_source: Annotated[
        CalendarEventStatusChangeSource | None, Field(alias="statusChangeSource")
    ] = None
    cancel_reason: Annotated[str | None, Field(alias="cancelReason")] = None
    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    dont_block_availability: Annotated[bool | None, Field(alias="dontBlockAvailability")] = None
    previous_start_times: Annotated[list[int | float] | None, Field(alias="previousStartTimes")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None


class CalendarEventBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[CalendarEvent] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
