"""Models of CalendarEvents."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared

CalendarEventMeetingStatus = Literal["ended", "live", "scheduled"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class CalendarEventAttachment(Model):
    """An object. Source: tellescope.txt:7144-7149."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    file_id: Annotated[ObjectId | None, Field(alias="fileId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    secure_name: Annotated[str | None, Field(alias="secureName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CalendarEventEnduserFormResponse(Model):
    """An object. Source: tellescope.txt:7184-7188."""

    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    form_id: Annotated[ObjectId | None, Field(alias="formId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    access_code: Annotated[str | None, Field(alias="accessCode")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CalendarEventEnduserTask(Model):
    """An object. Source: tellescope.txt:7191-7194."""

    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[ObjectId | None, Field(alias="enduserId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CalendarEventCancelledGroupAttendee(Model):
    """An object. Source: tellescope.txt:7234-7237."""

    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    at: dt.datetime | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CalendarEventStatusChangeSource(Model):
    """An object. Source: tellescope.txt:7243-7246."""

    source: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    identifier: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CalendarEvent(shared.Record):
    """A record of CalendarEvents (derived from what the page shows). Source: tellescope.txt:7119-7254."""

    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float | None, Field(alias="startTimeInMS")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    meeting_status: Annotated[
        Literal["ended", "live", "scheduled"] | str | None, Field(alias="meetingStatus")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="cancelledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="rescheduledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    no_showed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="noShowedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.Attendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = (
        None
    )
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    is_ephemeral: Annotated[bool | None, Field(alias="isEphemeral")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    sequence: int | float | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    next_reminder_in_ms: Annotated[int | float | None, Field(alias="nextReminderInMS")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hold_until: Annotated[dt.datetime | None, Field(alias="holdUntil")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hold_form_response_id: Annotated[str | None, Field(alias="holdFormResponseId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    healthie_zoom_start_url: Annotated[str | None, Field(alias="healthieZoomStartURL")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    healthie_zoom_join_url: Annotated[str | None, Field(alias="healthieZoomJoinURL")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    start_link_token: Annotated[str | None, Field(alias="startLinkToken")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    canvas_encounter_id: Annotated[str | None, Field(alias="canvasEncounterId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    allow_group_reschedule: Annotated[bool | None, Field(alias="allowGroupReschedule")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    meeting_id: Annotated[str | None, Field(alias="meetingId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class SessionForPublicAppointmentBookingResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    stripe: shared.CustomerIdClientSecretAndPublishableKey | None = None


class DetailsForAppointmentBookingPageResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    appointment_booking_page: Annotated[
        shared.AppointmentBookingPage, Field(alias="appointmentBookingPage")
    ] = ALWAYS_THERE
    locations: list[shared.AppointmentLocation] = ALWAYS_THERE
    calendar_event_templates: Annotated[
        list[shared.CalendarEventTemplate], Field(alias="calendarEventTemplates")
    ] = ALWAYS_THERE
    products: list[shared.Product] = ALWAYS_THERE
    user_display_name: Annotated[str | None, Field(alias="userDisplayName")] = None
    user_avatar: Annotated[str | None, Field(alias="userAvatar")] = None
    users: list[shared.User] | None = None


class EventsForUserResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    events: list[CalendarEvent] = ALWAYS_THERE


class CalendarEventAvailabilityBlock(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user_id: Annotated[str, Field(alias="userId")] = ALWAYS_THERE
    start_time_in_ms: Annotated[int | float, Field(alias="startTimeInMS")] = ALWAYS_THERE
    duration_in_minutes: Annotated[int | float, Field(alias="durationInMinutes")] = ALWAYS_THERE


class CalendarAvailabilityResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    availability_blocks: Annotated[
        list[CalendarEventAvailabilityBlock], Field(alias="availabilityBlocks")
    ] = ALWAYS_THERE


class BookAppointmentResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    created_event: Annotated[CalendarEvent, Field(alias="createdEvent")] = ALWAYS_THERE


class SchedulingStripeDetailsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    stripe: shared.CustomerIdClientSecretAndPublishableKey | None = None


class GenerateZoomMeetingResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated_event: Annotated[CalendarEvent, Field(alias="updatedEvent")] = ALWAYS_THERE


class CalendarEventsPushResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    event: CalendarEvent | None = None


class CalendarEventCreate(Model):
    """An object. Source: tellescope.txt:7261-7392."""

    title: str
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float, Field(alias="startTimeInMS")]
    duration_in_minutes: Annotated[int | float, Field(alias="durationInMinutes")]
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    meeting_status: Annotated[
        Literal["ended", "live", "scheduled"] | str | None, Field(alias="meetingStatus")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="cancelledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="rescheduledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    no_showed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="noShowedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.Attendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = (
        None
    )
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    """An object. Source: tellescope.txt:7400-7531."""

    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    start_time_in_ms: Annotated[int | float | None, Field(alias="startTimeInMS")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    type: str | None = None
    description: str | None = None
    agreed_to_terms: Annotated[
        list[shared.AppointmentBookingPageTerm] | None, Field(alias="agreedToTerms")
    ] = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    meeting_status: Annotated[
        Literal["ended", "live", "scheduled"] | str | None, Field(alias="meetingStatus")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[CalendarEventAttachment] | None = None
    cancelled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="cancelledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="rescheduledAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    no_showed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="noShowedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rescheduled_to: Annotated[str | None, Field(alias="rescheduledTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_room_id: Annotated[str | None, Field(alias="chatRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    care_plan_note: Annotated[str | None, Field(alias="carePlanNote")] = None
    attendees: list[shared.Attendee] | None = None
    reminders: list[shared.Reminder] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    video_host_user_id: Annotated[str | None, Field(alias="videoHostUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    video_url: Annotated[str | None, Field(alias="videoURL")] = None
    video_start_url: Annotated[str | None, Field(alias="videoStartURL")] = None
    external_video_url: Annotated[str | None, Field(alias="externalVideoURL")] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    internal_notes: Annotated[str | None, Field(alias="internalNotes")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = (
        None
    )
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    tags: list[str] | None = None
    cancelled_group_attendees: Annotated[
        list[CalendarEventCancelledGroupAttendee] | None, Field(alias="cancelledGroupAttendees")
    ] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    reason: str | None = None
    scheduled_by: Annotated[str | None, Field(alias="scheduledBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
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
