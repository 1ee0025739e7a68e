"""CalendarEvents.

- enduser cannot update public events. (by the server)

Source: tellescope.txt, lines 6922-7558.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import calendar_events as models
    from ..models import shared
else:
    models = LazyModule("..models.calendar_events", __package__)
    shared = LazyModule("..models.shared", __package__)

_SESSION_FOR_PUBLIC_APPOINTMENT_BOOKING: Operation[Any] = Operation(
    "calendar_events.session_for_public_appointment_booking",
    "POST",
    "/session-for-public-appointment-booking",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_DETAILS_FOR_APPOINTMENT_BOOKING_PAGE: Operation[Any] = Operation(
    "calendar_events.details_for_appointment_booking_page",
    "GET",
    "/details-for-appointment-booking-page",
    security=(),
    types={"userTags": lambda: list[str], "userFilterTags": lambda: list[str]},
)
_EVENTS_FOR_USER: Operation[Any] = Operation(
    "calendar_events.events_for_user",
    "GET",
    "/events-for-user",
    types={"from": lambda: dt.datetime, "userIds": lambda: list[ObjectId], "to": lambda: dt.datetime},
)
_LOAD_EVENTS: Operation[Any] = Operation(
    "calendar_events.load_events",
    "GET",
    "/calendar-events/load-events",
    types={"userIds": lambda: list[str], "from": lambda: dt.datetime, "to": lambda: dt.datetime},
)
_GENERATE_MEETING_LINK: Operation[Any] = Operation(
    "calendar_events.generate_meeting_link", "POST", "/generate-meeting-link", body="json"
)
_CALENDAR_AVAILABILITY: Operation[Any] = Operation(
    "calendar_events.calendar_availability",
    "GET",
    "/calendar-availability",
    types={"from": lambda: dt.datetime, "to": lambda: dt.datetime, "userIds": lambda: list[ObjectId]},
)
_BOOK_APPOINTMENT: Operation[Any] = Operation(
    "calendar_events.book_appointment",
    "POST",
    "/book-appointment",
    body="json",
    types={
        "otherUserIds": lambda: list[ObjectId],
        "startTime": lambda: dt.datetime,
        "agreedToTerms": lambda: list[shared.AppointmentBookingPageTerm],
        "holdUntil": lambda: dt.datetime,
    },
)
_SCHEDULING_STRIPE_DETAILS: Operation[Any] = Operation(
    "calendar_events.scheduling_stripe_details", "GET", "/scheduling/stripe-details"
)
_GENERATE_ZOOM_MEETING: Operation[Any] = Operation(
    "calendar_events.generate_zoom_meeting", "POST", "/generate-zoom-meeting", body="json"
)
_CHANGE_ZOOM_HOST: Operation[Any] = Operation(
    "calendar_events.change_zoom_host", "POST", "/change-zoom-host", body="json"
)
_DOWNLOAD_ICS_FILE: Operation[bytes] = Operation(
    "calendar_events.download_ics_file",
    "GET",
    "/calendar-events/download-ics-file",
    answer="binary",
    returns=lambda: bytes,
)
_REPORT: Operation[Any] = Operation(
    "calendar_events.report",
    "POST",
    "/calendar-events/report",
    body="json",
    types={
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "templateIds": lambda: list[str],
    },
)
_ENDUSER_REPORT: Operation[Any] = Operation(
    "calendar_events.enduser_report",
    "POST",
    "/calendar-events/enduser-report",
    body="json",
    types={
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "templateIds": lambda: list[str],
    },
)
_PUSH: Operation[Any] = Operation(
    "calendar_events.push",
    "POST",
    "/calendar-events/push",
    body="json",
    types={"destinations": lambda: list[str]},
)
_CREATE: Operation[models.CalendarEvent] = Operation(
    "calendar_events.create",
    "POST",
    "/calendar-event",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEvent,
    types={
        "locationIds": lambda: list[ObjectId],
        "agreedToTerms": lambda: list[shared.AppointmentBookingPageTerm],
        "attachments": lambda: list[models.CalendarEventAttachment],
        "cancelledAt": lambda: dt.datetime,
        "rescheduledAt": lambda: dt.datetime,
        "noShowedAt": lambda: dt.datetime,
        "attendees": lambda: list[shared.CalendarEventAttendee],
        "reminders": lambda: list[shared.Reminder],
        "sharedContentIds": lambda: list[ObjectId],
        "enduserFormResponses": lambda: list[models.CalendarEventEnduserFormResponse],
        "enduserTasks": lambda: list[models.CalendarEventEnduserTask],
        "portalSettings": lambda: shared.PortalSettings,
        "canvasCoding": lambda: shared.CalendarEventCanvasCoding,
        "canvasReasonCoding": lambda: shared.CalendarEventCanvasCoding,
        "completedAt": lambda: dt.datetime,
        "tags": lambda: list[str],
        "cancelledGroupAttendees": lambda: list[models.CalendarEventCancelledGroupAttendee],
        "statusChangeSource": lambda: models.CalendarEventStatusChangeSource,
        "previousStartTimes": lambda: list[int | float],
    },
)
_CREATE_MANY: Operation[models.CalendarEventBatch] = Operation(
    "calendar_events.create_many",
    "POST",
    "/calendar-events",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEventBatch,
    types={"create": lambda: list[models.CalendarEventCreate]},
)
_UPDATE: Operation[models.CalendarEvent] = Operation(
    "calendar_events.update",
    "PATCH",
    "/calendar-event/{id}",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEvent,
    types={"updates": lambda: models.CalendarEventUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.CalendarEvent] = Operation(
    "calendar_events.get", "GET", "/calendar-event/{id}", answer="json", returns=lambda: models.CalendarEvent
)
_LIST: Operation[list[models.CalendarEvent]] = Operation(
    "calendar_events.list",
    "GET",
    "/calendar-events",
    answer="json",
    returns=lambda: list[models.CalendarEvent],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "calendar_events.delete", "DELETE", "/calendar-event/{id}", answer="empty", returns=lambda: None
)


class CalendarEvents(Resource):
    """CalendarEvents, called synchronously."""

    def session_for_public_appointment_booking(
        self,
        *,
        email: str,
        calendar_event_template_id: str,
        business_id: str,
        date_of_birth: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        state: str | Unset = UNSET,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> Any:
        """Generate Session for Public Appointment Booking.

        Generates a session for booking an appointment

        Args:
            email: required
            calendar_event_template_id: `calendarEventTemplateId`, required
            business_id: `businessId`, required
            date_of_birth: `dateOfBirth`, optional
            phone: optional
            fname: optional
            lname: optional
            state: optional
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/session-for-public-appointment-booking`, public: needs no credentials. Source:
        tellescope.txt, lines 6925-6941.
        """
        return self._send(
            _SESSION_FOR_PUBLIC_APPOINTMENT_BOOKING,
            body={
                "email": email,
                "calendarEventTemplateId": calendar_event_template_id,
                "businessId": business_id,
                "dateOfBirth": date_of_birth,
                "phone": phone,
                "fname": fname,
                "lname": lname,
                "state": state,
                "organizationIds": organization_ids,
            },
        )

    def details_for_appointment_booking_page(
        self,
        *,
        appointment_booking_page_id: str,
        business_id: str,
        user_id: str | Unset = UNSET,
        user_tags: Sequence[str] | Unset = UNSET,
        user_filter_tags: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Gets Appointment Booking Details.

        Gets details related to booking an appointment

        Args:
            appointment_booking_page_id: `appointmentBookingPageId`, required
            business_id: `businessId`, required
            user_id: `userId`, optional
            user_tags: `userTags`, optional, list of string values
            user_filter_tags: `userFilterTags`, optional, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/details-for-appointment-booking-page`, public: needs no credentials. Source:
        tellescope.txt, lines 6942-6956.
        """
        return self._send(
            _DETAILS_FOR_APPOINTMENT_BOOKING_PAGE,
            query={
                "appointmentBookingPageId": appointment_booking_page_id,
                "businessId": business_id,
                "userId": user_id,
                "userTags": user_tags,
                "userFilterTags": user_filter_tags,
            },
        )

    def events_for_user(
        self,
        *,
        user_id: str,
        from_: dt.datetime,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> Any:
        """Get Events for User (Including Integrations).

        Combines internal and external events, formatted as a Tellescope events

        Args:
            user_id: `userId`, required
            from_: `from`, required, date-time with an offset
            user_ids: `userIds`, optional, list of object-id values (24 hex digits)
            to: optional, date-time with an offset
            limit: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/events-for-user`. Source: tellescope.txt, lines 6957-6969.
        """
        return self._send(
            _EVENTS_FOR_USER,
            query={"userId": user_id, "from": from_, "userIds": user_ids, "to": to, "limit": limit},
        )

    def load_events(
        self,
        *,
        user_ids: Sequence[str],
        from_: dt.datetime,
        to: dt.datetime,
        limit: float | Unset = UNSET,
        external: bool | Unset = UNSET,
    ) -> Any:
        """Load Events.

        For loading Tellescope events across multiple users for a given time period

        Args:
            user_ids: `userIds`, required, list of string values
            from_: `from`, required, date-time with an offset
            to: required, date-time with an offset
            limit: optional
            external: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/calendar-events/load-events`. Source: tellescope.txt, lines 6970-6982.
        """
        return self._send(
            _LOAD_EVENTS,
            query={"userIds": user_ids, "from": from_, "to": to, "limit": limit, "external": external},
        )

    def generate_meeting_link(self, *, event_id: str, enduser_id: str) -> Any:
        """Generate Meeting Link.

        Generates a link to join a scheduled meeting for an enduser

        Args:
            event_id: `eventId`, required
            enduser_id: `enduserId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/generate-meeting-link`. Source: tellescope.txt, lines 6983-6990.
        """
        return self._send(_GENERATE_MEETING_LINK, body={"eventId": event_id, "enduserId": enduser_id})

    def calendar_availability(
        self,
        *,
        calendar_event_template_id: str,
        from_: dt.datetime,
        location_id: str | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        multi: bool | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: float | Unset = UNSET,
        business_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
    ) -> Any:
        """Get Appointment Availability for a Calendar Event Type.

        Gets availability blocks for different users based on their internal and external calendars

        - The limit parameter indicates the number of future calendar event conflicts to look up when
          determining availability. This defaults to a high value (500) and should only be reduced with
          caution.
        - If restrictedByState, and authenticated as an enduser, state will be pulled from the enduser
          automatically. If state is not defined, will result in a 400 error
        - If restrictedByState, and authenticated as a user (e.g. by API Key), you can provide state as a
          parameter

        - businessId is currently required when not authenticating as an Enduser (e.g. API key or
          unauthenticated requests). (by the server)
        - If state is not defined, will result in a 400 error. (by the server)

        Args:
            calendar_event_template_id: `calendarEventTemplateId`, required
            from_: `from`, required, date-time with an offset
            location_id: `locationId`, optional
            restricted_by_state: `restrictedByState`, optional
            state: optional
            multi: optional
            to: optional, date-time with an offset
            limit: optional
            business_id: `businessId`, optional
            user_id: `userId`, optional
            user_ids: `userIds`, optional, list of object-id values (24 hex digits)
            interval_in_minutes: `intervalInMinutes`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/calendar-availability`. Source: tellescope.txt, lines 6991-7014.
        """
        return self._send(
            _CALENDAR_AVAILABILITY,
            query={
                "calendarEventTemplateId": calendar_event_template_id,
                "from": from_,
                "locationId": location_id,
                "restrictedByState": restricted_by_state,
                "state": state,
                "multi": multi,
                "to": to,
                "limit": limit,
                "businessId": business_id,
                "userId": user_id,
                "userIds": user_ids,
                "intervalInMinutes": interval_in_minutes,
            },
        )

    def book_appointment(
        self,
        *,
        calendar_event_template_id: str,
        user_id: str,
        start_time: dt.datetime,
        other_user_ids: Sequence[ObjectId] | Unset = UNSET,
        location_id: str | Unset = UNSET,
        rescheduled_calendar_event_id: str | Unset = UNSET,
        booking_page_id: str | Unset = UNSET,
        agreed_to_terms: Sequence[shared.AppointmentBookingPageTerm | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        token: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
        hold_until: dt.datetime | Unset = UNSET,
        hold_form_response_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
    ) -> Any:
        """Book Appointment.

        Books an appointment with a given user if available

        Args:
            calendar_event_template_id: `calendarEventTemplateId`, required
            user_id: `userId`, required
            other_user_ids: `otherUserIds`, optional, list of object-id values (24 hex digits)
            start_time: `startTime`, required, date-time with an offset
            location_id: `locationId`, optional
            rescheduled_calendar_event_id: `rescheduledCalendarEventId`, optional
            booking_page_id: `bookingPageId`, optional
            agreed_to_terms: `agreedToTerms`, optional, list of `AppointmentBookingPageTerm`
            timezone: optional
            fields: optional, object with any keys
            token: optional
            customer_id: `customerId`, optional
            interval_in_minutes: `intervalInMinutes`, optional
            hold_until: `holdUntil`, optional, date-time with an offset
            hold_form_response_id: `holdFormResponseId`, optional
            reason: optional
            scheduled_by: `scheduledBy`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/book-appointment`. Source: tellescope.txt, lines 7015-7044.
        """
        return self._send(
            _BOOK_APPOINTMENT,
            body={
                "calendarEventTemplateId": calendar_event_template_id,
                "userId": user_id,
                "otherUserIds": other_user_ids,
                "startTime": start_time,
                "locationId": location_id,
                "rescheduledCalendarEventId": rescheduled_calendar_event_id,
                "bookingPageId": booking_page_id,
                "agreedToTerms": agreed_to_terms,
                "timezone": timezone,
                "fields": fields,
                "token": token,
                "customerId": customer_id,
                "intervalInMinutes": interval_in_minutes,
                "holdUntil": hold_until,
                "holdFormResponseId": hold_form_response_id,
                "reason": reason,
                "scheduledBy": scheduled_by,
            },
        )

    def scheduling_stripe_details(self) -> Any:
        """Get Stripe Details.

        Gets Stripe checkout details for an appointment booking flor

        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/scheduling/stripe-details`. Source: tellescope.txt, lines 7045-7049.
        """
        return self._send(_SCHEDULING_STRIPE_DETAILS)

    def generate_zoom_meeting(
        self,
        *,
        user_id: str,
        calendar_event_id: str | Unset = UNSET,
        start_time_in_ms: float | Unset = UNSET,
        duration_in_minutes: float | Unset = UNSET,
    ) -> Any:
        """Generate Zoom Meeting.

        Generates a Zoom meeting for including in a Calendar Event

        Args:
            user_id: `userId`, required
            calendar_event_id: `calendarEventId`, optional
            start_time_in_ms: `startTimeInMS`, optional
            duration_in_minutes: `durationInMinutes`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/generate-zoom-meeting`. Source: tellescope.txt, lines 7050-7059.
        """
        return self._send(
            _GENERATE_ZOOM_MEETING,
            body={
                "userId": user_id,
                "calendarEventId": calendar_event_id,
                "startTimeInMS": start_time_in_ms,
                "durationInMinutes": duration_in_minutes,
            },
        )

    def change_zoom_host(self, *, calendar_event_id: str, user_id: str) -> Any:
        """Update Zoom Meeting Host.

        Updates the host for an existing Zoom meeting

        Args:
            calendar_event_id: `calendarEventId`, required
            user_id: `userId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/change-zoom-host`. Source: tellescope.txt, lines 7060-7067.
        """
        return self._send(_CHANGE_ZOOM_HOST, body={"calendarEventId": calendar_event_id, "userId": user_id})

    def download_ics_file(
        self,
        *,
        calendar_event_id: str,
        attendee_id: str | Unset = UNSET,
        attendee_type: str | Unset = UNSET,
        exclude_attendee: bool | Unset = UNSET,
    ) -> bytes:
        """Download ICS file.

        A URL which triggers the download of an ICS file for a given event

        Args:
            calendar_event_id: `calendarEventId`, required
            attendee_id: `attendeeId`, optional
            attendee_type: `attendeeType`, optional
            exclude_attendee: `excludeAttendee`, optional
        Returns: the bytes of a file (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `GET /v1/calendar-events/download-ics-file`. Source: tellescope.txt, lines 7068-7077.
        """
        return self._send(
            _DOWNLOAD_ICS_FILE,
            query={
                "calendarEventId": calendar_event_id,
                "attendeeId": attendee_id,
                "attendeeType": attendee_type,
                "excludeAttendee": exclude_attendee,
            },
        )

    def report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            template_ids: `templateIds`, optional, list of string values
            group_by: `groupBy`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `ALL /v1/calendar-events/report`. Source: tellescope.txt, lines 7078-7091.
        """
        return self._send(_REPORT, body={"range": range, "templateIds": template_ids, "groupBy": group_by})

    def enduser_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_group_by: str | Unset = UNSET,
        count_duplicates: bool | Unset = UNSET,
        enduser_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            template_ids: `templateIds`, optional, list of string values
            group_by: `groupBy`, optional
            enduser_group_by: `enduserGroupBy`, optional
            count_duplicates: `countDuplicates`, optional
            enduser_fields: `enduserFields`, optional, object with any keys
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `ALL /v1/calendar-events/enduser-report`. Source: tellescope.txt, lines 7092-7108.
        """
        return self._send(
            _ENDUSER_REPORT,
            body={
                "range": range,
                "templateIds": template_ids,
                "groupBy": group_by,
                "enduserGroupBy": enduser_group_by,
                "countDuplicates": count_duplicates,
                "enduserFields": enduser_fields,
            },
        )

    def push(self, *, calendar_event_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push to external EHRs.

        Syncs to an external EHR (e.g. Canvas)

        Args:
            calendar_event_id: `calendarEventId`, required
            destinations: optional, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/calendar-events/push`. Source: tellescope.txt, lines 7109-7118.
        """
        return self._send(_PUSH, body={"calendarEventId": calendar_event_id, "destinations": destinations})

    def create(
        self,
        *,
        title: str,
        start_time_in_ms: float,
        duration_in_minutes: float,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        location_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        agreed_to_terms: Sequence[shared.AppointmentBookingPageTerm | Mapping[str, Any]] | Unset = UNSET,
        booking_page_id: str | Unset = UNSET,
        meeting_status: str | Unset = UNSET,
        attachments: Sequence[models.CalendarEventAttachment | Mapping[str, Any]] | Unset = UNSET,
        cancelled_at: dt.datetime | Unset = UNSET,
        rescheduled_at: dt.datetime | Unset = UNSET,
        no_showed_at: dt.datetime | Unset = UNSET,
        rescheduled_to: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        care_plan_note: str | Unset = UNSET,
        attendees: Sequence[shared.CalendarEventAttendee | Mapping[str, Any]] | Unset = UNSET,
        reminders: Sequence[shared.Reminder | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        was_self_scheduled: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        num_rsvps: float | Unset = UNSET,
        image: str | Unset = UNSET,
        shared_content_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_form_responses: (
            Sequence[models.CalendarEventEnduserFormResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
        enduser_tasks: Sequence[models.CalendarEventEnduserTask | Mapping[str, Any]] | Unset = UNSET,
        color: str | Unset = UNSET,
        location: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        location_notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | Mapping[str, Any] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        video_integration: str | Unset = UNSET,
        video_host_user_id: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        video_start_url: str | Unset = UNSET,
        external_video_url: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        copied_from: str | Unset = UNSET,
        internal_notes: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        enduser_attendee_limit: float | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CalendarEventCanvasCoding | Mapping[str, Any] | Unset = UNSET,
        canvas_reason_coding: shared.CalendarEventCanvasCoding | Mapping[str, Any] | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        completed_at: dt.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        cancelled_group_attendees: (
            Sequence[models.CalendarEventCancelledGroupAttendee | Mapping[str, Any]] | Unset
        ) = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
        status_change_source: models.CalendarEventStatusChangeSource | Mapping[str, Any] | Unset = UNSET,
        cancel_reason: str | Unset = UNSET,
        dont_auto_sync_patient_to_healthie: bool | Unset = UNSET,
        dont_block_availability: bool | Unset = UNSET,
        previous_start_times: Sequence[float] | Unset = UNSET,
        require_portal_cancel_reason: bool | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Create CalendarEvent.

        Creates a new CalendarEvent

        - enduser cannot update public events. (by the server)

        Args:
            title: required
            display_title: `displayTitle`, optional
            display_description: `displayDescription`, optional
            start_time_in_ms: `startTimeInMS`, required
            duration_in_minutes: `durationInMinutes`, required
            location_id: `locationId`, optional
            location_ids: `locationIds`, optional, list of object-id values (24 hex digits)
            type: optional
            description: optional
            agreed_to_terms: `agreedToTerms`, optional, list of `AppointmentBookingPageTerm`
            booking_page_id: `bookingPageId`, optional
            meeting_status: `meetingStatus`, optional
            attachments: optional, list of `CalendarEventAttachment`
            cancelled_at: `cancelledAt`, optional, date-time with an offset
            rescheduled_at: `rescheduledAt`, optional, date-time with an offset
            no_showed_at: `noShowedAt`, optional, date-time with an offset
            rescheduled_to: `rescheduledTo`, optional
            chat_room_id: `chatRoomId`, optional
            care_plan_id: `carePlanId`, optional
            care_plan_note: `carePlanNote`, optional
            attendees: optional, list of `CalendarEventAttendee`
            reminders: optional, list of `Reminder`
            template_id: `templateId`, optional
            public_read: `publicRead`, optional
            was_self_scheduled: `wasSelfScheduled`, optional
            enable_video_call: `enableVideoCall`, optional
            fields: optional, object with any keys
            num_rsvps: `numRSVPs`, optional
            image: optional
            shared_content_ids: `sharedContentIds`, optional, list of object-id values (24 hex digits)
            enduser_form_responses: `enduserFormResponses`, optional, list of
                `CalendarEventEnduserFormResponse`
            enduser_tasks: `enduserTasks`, optional, list of `CalendarEventEnduserTask`
            color: optional
            location: optional
            location_url: `locationURL`, optional
            location_notes: `locationNotes`, optional
            phone: optional
            portal_settings: `portalSettings`, optional, `PortalSettings`
            external_id: `externalId`, optional
            source: optional
            video_integration: `videoIntegration`, optional
            video_host_user_id: `videoHostUserId`, optional
            video_url: `videoURL`, optional
            video_start_url: `videoStartURL`, optional
            external_video_url: `externalVideoURL`, optional
            timezone: optional
            copied_from: `copiedFrom`, optional
            internal_notes: `internalNotes`, optional
            hidden_from_portal: `hiddenFromPortal`, optional
            enduser_attendee_limit: `enduserAttendeeLimit`, optional
            buffer_end_minutes: `bufferEndMinutes`, optional
            buffer_start_minutes: `bufferStartMinutes`, optional
            canvas_coding: `canvasCoding`, optional, `CalendarEventCanvasCoding`
            canvas_reason_coding: `canvasReasonCoding`, optional, `CalendarEventCanvasCoding`
            canvas_location_id: `canvasLocationId`, optional
            completed_at: `completedAt`, optional, date-time with an offset
            tags: optional, list of string values
            cancelled_group_attendees: `cancelledGroupAttendees`, optional, list of
                `CalendarEventCancelledGroupAttendee`
            use_user_url: `useUserURL`, optional
            instructions: optional
            reason: optional
            scheduled_by: `scheduledBy`, optional
            status_change_source: `statusChangeSource`, optional, `CalendarEventStatusChangeSource`
            cancel_reason: `cancelReason`, optional
            dont_auto_sync_patient_to_healthie: `dontAutoSyncPatientToHealthie`, optional
            dont_block_availability: `dontBlockAvailability`, optional
            previous_start_times: `previousStartTimes`, optional, list of number values
            require_portal_cancel_reason: `requirePortalCancelReason`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/calendar-event`. Source: tellescope.txt, lines 7119-7254.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "displayTitle": display_title,
                "displayDescription": display_description,
                "startTimeInMS": start_time_in_ms,
                "durationInMinutes": duration_in_minutes,
                "locationId": location_id,
                "locationIds": location_ids,
                "type": type,
                "description": description,
                "agreedToTerms": agreed_to_terms,
                "bookingPageId": booking_page_id,
                "meetingStatus": meeting_status,
                "attachments": attachments,
                "cancelledAt": cancelled_at,
                "rescheduledAt": rescheduled_at,
                "noShowedAt": no_showed_at,
                "rescheduledTo": rescheduled_to,
                "chatRoomId": chat_room_id,
                "carePlanId": care_plan_id,
                "carePlanNote": care_plan_note,
                "attendees": attendees,
                "reminders": reminders,
                "templateId": template_id,
                "publicRead": public_read,
                "wasSelfScheduled": was_self_scheduled,
                "enableVideoCall": enable_video_call,
                "fields": fields,
                "numRSVPs": num_rsvps,
                "image": image,
                "sharedContentIds": shared_content_ids,
                "enduserFormResponses": enduser_form_responses,
                "enduserTasks": enduser_tasks,
                "color": color,
                "location": location,
                "locationURL": location_url,
                "locationNotes": location_notes,
                "phone": phone,
                "portalSettings": portal_settings,
                "externalId": external_id,
                "source": source,
                "videoIntegration": video_integration,
                "videoHostUserId": video_host_user_id,
                "videoURL": video_url,
                "videoStartURL": video_start_url,
                "externalVideoURL": external_video_url,
                "timezone": timezone,
                "copiedFrom": copied_from,
                "internalNotes": internal_notes,
                "hiddenFromPortal": hidden_from_portal,
                "enduserAttendeeLimit": enduser_attendee_limit,
                "bufferEndMinutes": buffer_end_minutes,
                "bufferStartMinutes": buffer_start_minutes,
                "canvasCoding": canvas_coding,
                "canvasReasonCoding": canvas_reason_coding,
                "canvasLocationId": canvas_location_id,
                "completedAt": completed_at,
                "tags": tags,
                "cancelledGroupAttendees": cancelled_group_attendees,
                "useUserURL": use_user_url,
                "instructions": instructions,
                "reason": reason,
                "scheduledBy": scheduled_by,
                "statusChangeSource": status_change_source,
                "cancelReason": cancel_reason,
                "dontAutoSyncPatientToHealthie": dont_auto_sync_patient_to_healthie,
                "dontBlockAvailability": dont_block_availability,
                "previousStartTimes": previous_start_times,
                "requirePortalCancelReason": require_portal_cancel_reason,
            },
        )

    def create_many(
        self, *, create: Sequence[models.CalendarEventCreate | Mapping[str, Any]]
    ) -> models.CalendarEventBatch:
        """Create CalendarEvents.

        Creates new CalendarEvents

        - enduser cannot update public events. (by the server)

        Args:
            create: required, list of `CalendarEventCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/calendar-events`. Source: tellescope.txt, lines 7255-7394.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Update CalendarEvent.

        Updates CalendarEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - enduser cannot update public events. (by the server)

        Args:
            id: required
            updates: required, `CalendarEventUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/calendar-event/:id`. Source: tellescope.txt, lines 7395-7535.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEvent:
        """Get CalendarEvent.

        Get an CalendarEvent

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/calendar-event/:id`. Source: tellescope.txt, lines 7536-7542.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.CalendarEvent]:
        """Get CalendarEvents.

        Get a page of CalendarEvents

        Args:
            last_id: `lastId`, optional
            limit: optional
            sort: optional, `ListSort`
            search: optional, `ListSearch`
            filter: optional, object with any keys
            from_: Only records created at this time or later. (`from`, optional, date-time with an offset)
            to: Only records created at this time or earlier. (optional, date-time with an offset)
            from_updated: Only records updated after this time. (`fromUpdated`, optional, date-time with an
                offset)
        Returns: records (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/calendar-events`. Source: tellescope.txt, lines 7543-7553.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    def delete(self, id: str) -> None:
        """Delete CalendarEvent.

        Delete one CalendarEvent

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/calendar-event/:id`. Source: tellescope.txt, lines 7554-7558.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCalendarEvents(AsyncResource):
    """CalendarEvents, called from asynchronous code."""

    async def session_for_public_appointment_booking(
        self,
        *,
        email: str,
        calendar_event_template_id: str,
        business_id: str,
        date_of_birth: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        state: str | Unset = UNSET,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> Any:
        """Generate Session for Public Appointment Booking.

        Generates a session for booking an appointment
        Everything else is as in `CalendarEvents.session_for_public_appointment_booking`.
        `POST /v1/session-for-public-appointment-booking`, public: needs no credentials. Source:
        tellescope.txt, lines 6925-6941.
        """
        return await self._send(
            _SESSION_FOR_PUBLIC_APPOINTMENT_BOOKING,
            body={
                "email": email,
                "calendarEventTemplateId": calendar_event_template_id,
                "businessId": business_id,
                "dateOfBirth": date_of_birth,
                "phone": phone,
                "fname": fname,
                "lname": lname,
                "state": state,
                "organizationIds": organization_ids,
            },
        )

    async def details_for_appointment_booking_page(
        self,
        *,
        appointment_booking_page_id: str,
        business_id: str,
        user_id: str | Unset = UNSET,
        user_tags: Sequence[str] | Unset = UNSET,
        user_filter_tags: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Gets Appointment Booking Details.

        Gets details related to booking an appointment
        Everything else is as in `CalendarEvents.details_for_appointment_booking_page`.
        `GET /v1/details-for-appointment-booking-page`, public: needs no credentials. Source:
        tellescope.txt, lines 6942-6956.
        """
        return await self._send(
            _DETAILS_FOR_APPOINTMENT_BOOKING_PAGE,
            query={
                "appointmentBookingPageId": appointment_booking_page_id,
                "businessId": business_id,
                "userId": user_id,
                "userTags": user_tags,
                "userFilterTags": user_filter_tags,
            },
        )

    async def events_for_user(
        self,
        *,
        user_id: str,
        from_: dt.datetime,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> Any:
        """Get Events for User (Including Integrations).

        Combines internal and external events, formatted as a Tellescope events
        Everything else is as in `CalendarEvents.events_for_user`.
        `GET /v1/events-for-user`. Source: tellescope.txt, lines 6957-6969.
        """
        return await self._send(
            _EVENTS_FOR_USER,
            query={"userId": user_id, "from": from_, "userIds": user_ids, "to": to, "limit": limit},
        )

    async def load_events(
        self,
        *,
        user_ids: Sequence[str],
        from_: dt.datetime,
        to: dt.datetime,
        limit: float | Unset = UNSET,
        external: bool | Unset = UNSET,
    ) -> Any:
        """Load Events.

        For loading Tellescope events across multiple users for a given time period
        Everything else is as in `CalendarEvents.load_events`.
        `GET /v1/calendar-events/load-events`. Source: tellescope.txt, lines 6970-6982.
        """
        return await self._send(
            _LOAD_EVENTS,
            query={"userIds": user_ids, "from": from_, "to": to, "limit": limit, "external": external},
        )

    async def generate_meeting_link(self, *, event_id: str, enduser_id: str) -> Any:
        """Generate Meeting Link.

        Generates a link to join a scheduled meeting for an enduser
        Everything else is as in `CalendarEvents.generate_meeting_link`.
        `POST /v1/generate-meeting-link`. Source: tellescope.txt, lines 6983-6990.
        """
        return await self._send(_GENERATE_MEETING_LINK, body={"eventId": event_id, "enduserId": enduser_id})

    async def calendar_availability(
        self,
        *,
        calendar_event_template_id: str,
        from_: dt.datetime,
        location_id: str | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        multi: bool | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: float | Unset = UNSET,
        business_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
    ) -> Any:
        """Get Appointment Availability for a Calendar Event Type.

        Gets availability blocks for different users based on their internal and external calendars
        Everything else is as in `CalendarEvents.calendar_availability`.
        `GET /v1/calendar-availability`. Source: tellescope.txt, lines 6991-7014.
        """
        return await self._send(
            _CALENDAR_AVAILABILITY,
            query={
                "calendarEventTemplateId": calendar_event_template_id,
                "from": from_,
                "locationId": location_id,
                "restrictedByState": restricted_by_state,
                "state": state,
                "multi": multi,
                "to": to,
                "limit": limit,
                "businessId": business_id,
                "userId": user_id,
                "userIds": user_ids,
                "intervalInMinutes": interval_in_minutes,
            },
        )

    async def book_appointment(
        self,
        *,
        calendar_event_template_id: str,
        user_id: str,
        start_time: dt.datetime,
        other_user_ids: Sequence[ObjectId] | Unset = UNSET,
        location_id: str | Unset = UNSET,
        rescheduled_calendar_event_id: str | Unset = UNSET,
        booking_page_id: str | Unset = UNSET,
        agreed_to_terms: Sequence[shared.AppointmentBookingPageTerm | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        token: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
        hold_until: dt.datetime | Unset = UNSET,
        hold_form_response_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
    ) -> Any:
        """Book Appointment.

        Books an appointment with a given user if available
        Everything else is as in `CalendarEvents.book_appointment`.
        `POST /v1/book-appointment`. Source: tellescope.txt, lines 7015-7044.
        """
        return await self._send(
            _BOOK_APPOINTMENT,
            body={
                "calendarEventTemplateId": calendar_event_template_id,
                "userId": user_id,
                "otherUserIds": other_user_ids,
                "startTime": start_time,
                "locationId": location_id,
                "rescheduledCalendarEventId": rescheduled_calendar_event_id,
                "bookingPageId": booking_page_id,
                "agreedToTerms": agreed_to_terms,
                "timezone": timezone,
                "fields": fields,
                "token": token,
                "customerId": customer_id,
                "intervalInMinutes": interval_in_minutes,
                "holdUntil": hold_until,
                "holdFormResponseId": hold_form_response_id,
                "reason": reason,
                "scheduledBy": scheduled_by,
            },
        )

    async def scheduling_stripe_details(self) -> Any:
        """Get Stripe Details.

        Gets Stripe checkout details for an appointment booking flor
        Everything else is as in `CalendarEvents.scheduling_stripe_details`.
        `GET /v1/scheduling/stripe-details`. Source: tellescope.txt, lines 7045-7049.
        """
        return await self._send(_SCHEDULING_STRIPE_DETAILS)

    async def generate_zoom_meeting(
        self,
        *,
        user_id: str,
        calendar_event_id: str | Unset = UNSET,
        start_time_in_ms: float | Unset = UNSET,
        duration_in_minutes: float | Unset = UNSET,
    ) -> Any:
        """Generate Zoom Meeting.

        Generates a Zoom meeting for including in a Calendar Event
        Everything else is as in `CalendarEvents.generate_zoom_meeting`.
        `POST /v1/generate-zoom-meeting`. Source: tellescope.txt, lines 7050-7059.
        """
        return await self._send(
            _GENERATE_ZOOM_MEETING,
            body={
                "userId": user_id,
                "calendarEventId": calendar_event_id,
                "startTimeInMS": start_time_in_ms,
                "durationInMinutes": duration_in_minutes,
            },
        )

    async def change_zoom_host(self, *, calendar_event_id: str, user_id: str) -> Any:
        """Update Zoom Meeting Host.

        Updates the host for an existing Zoom meeting
        Everything else is as in `CalendarEvents.change_zoom_host`.
        `POST /v1/change-zoom-host`. Source: tellescope.txt, lines 7060-7067.
        """
        return await self._send(
            _CHANGE_ZOOM_HOST, body={"calendarEventId": calendar_event_id, "userId": user_id}
        )

    async def download_ics_file(
        self,
        *,
        calendar_event_id: str,
        attendee_id: str | Unset = UNSET,
        attendee_type: str | Unset = UNSET,
        exclude_attendee: bool | Unset = UNSET,
    ) -> bytes:
        """Download ICS file.

        A URL which triggers the download of an ICS file for a given event
        Everything else is as in `CalendarEvents.download_ics_file`.
        `GET /v1/calendar-events/download-ics-file`. Source: tellescope.txt, lines 7068-7077.
        """
        return await self._send(
            _DOWNLOAD_ICS_FILE,
            query={
                "calendarEventId": calendar_event_id,
                "attendeeId": attendee_id,
                "attendeeType": attendee_type,
                "excludeAttendee": exclude_attendee,
            },
        )

    async def report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report
        Everything else is as in `CalendarEvents.report`.
        `ALL /v1/calendar-events/report`. Source: tellescope.txt, lines 7078-7091.
        """
        return await self._send(
            _REPORT, body={"range": range, "templateIds": template_ids, "groupBy": group_by}
        )

    async def enduser_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_group_by: str | Unset = UNSET,
        count_duplicates: bool | Unset = UNSET,
        enduser_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report
        Everything else is as in `CalendarEvents.enduser_report`.
        `ALL /v1/calendar-events/enduser-report`. Source: tellescope.txt, lines 7092-7108.
        """
        return await self._send(
            _ENDUSER_REPORT,
            body={
                "range": range,
                "templateIds": template_ids,
                "groupBy": group_by,
                "enduserGroupBy": enduser_group_by,
                "countDuplicates": count_duplicates,
                "enduserFields": enduser_fields,
            },
        )

    async def push(self, *, calendar_event_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push to external EHRs.

        Syncs to an external EHR (e.g. Canvas)
        Everything else is as in `CalendarEvents.push`.
        `POST /v1/calendar-events/push`. Source: tellescope.txt, lines 7109-7118.
        """
        return await self._send(
            _PUSH, body={"calendarEventId": calendar_event_id, "destinations": destinations}
        )

    async def create(
        self,
        *,
        title: str,
        start_time_in_ms: float,
        duration_in_minutes: float,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        location_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        agreed_to_terms: Sequence[shared.AppointmentBookingPageTerm | Mapping[str, Any]] | Unset = UNSET,
        booking_page_id: str | Unset = UNSET,
        meeting_status: str | Unset = UNSET,
        attachments: Sequence[models.CalendarEventAttachment | Mapping[str, Any]] | Unset = UNSET,
        cancelled_at: dt.datetime | Unset = UNSET,
        rescheduled_at: dt.datetime | Unset = UNSET,
        no_showed_at: dt.datetime | Unset = UNSET,
        rescheduled_to: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        care_plan_note: str | Unset = UNSET,
        attendees: Sequence[shared.CalendarEventAttendee | Mapping[str, Any]] | Unset = UNSET,
        reminders: Sequence[shared.Reminder | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        was_self_scheduled: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        num_rsvps: float | Unset = UNSET,
        image: str | Unset = UNSET,
        shared_content_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_form_responses: (
            Sequence[models.CalendarEventEnduserFormResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
        enduser_tasks: Sequence[models.CalendarEventEnduserTask | Mapping[str, Any]] | Unset = UNSET,
        color: str | Unset = UNSET,
        location: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        location_notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | Mapping[str, Any] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        video_integration: str | Unset = UNSET,
        video_host_user_id: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        video_start_url: str | Unset = UNSET,
        external_video_url: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        copied_from: str | Unset = UNSET,
        internal_notes: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        enduser_attendee_limit: float | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CalendarEventCanvasCoding | Mapping[str, Any] | Unset = UNSET,
        canvas_reason_coding: shared.CalendarEventCanvasCoding | Mapping[str, Any] | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        completed_at: dt.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        cancelled_group_attendees: (
            Sequence[models.CalendarEventCancelledGroupAttendee | Mapping[str, Any]] | Unset
        ) = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
        status_change_source: models.CalendarEventStatusChangeSource | Mapping[str, Any] | Unset = UNSET,
        cancel_reason: str | Unset = UNSET,
        dont_auto_sync_patient_to_healthie: bool | Unset = UNSET,
        dont_block_availability: bool | Unset = UNSET,
        previous_start_times: Sequence[float] | Unset = UNSET,
        require_portal_cancel_reason: bool | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Create CalendarEvent.

        Creates a new CalendarEvent
        Everything else is as in `CalendarEvents.create`.
        `POST /v1/calendar-event`. Source: tellescope.txt, lines 7119-7254.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "displayTitle": display_title,
                "displayDescription": display_description,
                "startTimeInMS": start_time_in_ms,
                "durationInMinutes": duration_in_minutes,
                "locationId": location_id,
                "locationIds": location_ids,
                "type": type,
                "description": description,
                "agreedToTerms": agreed_to_terms,
                "bookingPageId": booking_page_id,
                "meetingStatus": meeting_status,
                "attachments": attachments,
                "cancelledAt": cancelled_at,
                "rescheduledAt": rescheduled_at,
                "noShowedAt": no_showed_at,
                "rescheduledTo": rescheduled_to,
                "chatRoomId": chat_room_id,
                "carePlanId": care_plan_id,
                "carePlanNote": care_plan_note,
                "attendees": attendees,
                "reminders": reminders,
                "templateId": template_id,
                "publicRead": public_read,
                "wasSelfScheduled": was_self_scheduled,
                "enableVideoCall": enable_video_call,
                "fields": fields,
                "numRSVPs": num_rsvps,
                "image": image,
                "sharedContentIds": shared_content_ids,
                "enduserFormResponses": enduser_form_responses,
                "enduserTasks": enduser_tasks,
                "color": color,
                "location": location,
                "locationURL": location_url,
                "locationNotes": location_notes,
                "phone": phone,
                "portalSettings": portal_settings,
                "externalId": external_id,
                "source": source,
                "videoIntegration": video_integration,
                "videoHostUserId": video_host_user_id,
                "videoURL": video_url,
                "videoStartURL": video_start_url,
                "externalVideoURL": external_video_url,
                "timezone": timezone,
                "copiedFrom": copied_from,
                "internalNotes": internal_notes,
                "hiddenFromPortal": hidden_from_portal,
                "enduserAttendeeLimit": enduser_attendee_limit,
                "bufferEndMinutes": buffer_end_minutes,
                "bufferStartMinutes": buffer_start_minutes,
                "canvasCoding": canvas_coding,
                "canvasReasonCoding": canvas_reason_coding,
                "canvasLocationId": canvas_location_id,
                "completedAt": completed_at,
                "tags": tags,
                "cancelledGroupAttendees": cancelled_group_attendees,
                "useUserURL": use_user_url,
                "instructions": instructions,
                "reason": reason,
                "scheduledBy": scheduled_by,
                "statusChangeSource": status_change_source,
                "cancelReason": cancel_reason,
                "dontAutoSyncPatientToHealthie": dont_auto_sync_patient_to_healthie,
                "dontBlockAvailability": dont_block_availability,
                "previousStartTimes": previous_start_times,
                "requirePortalCancelReason": require_portal_cancel_reason,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.CalendarEventCreate | Mapping[str, Any]]
    ) -> models.CalendarEventBatch:
        """Create CalendarEvents.

        Creates new CalendarEvents
        Everything else is as in `CalendarEvents.create_many`.
        `POST /v1/calendar-events`. Source: tellescope.txt, lines 7255-7394.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Update CalendarEvent.

        Updates CalendarEvent fields
        Everything else is as in `CalendarEvents.update`.
        `PATCH /v1/calendar-event/:id`. Source: tellescope.txt, lines 7395-7535.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEvent:
        """Get CalendarEvent.

        Get an CalendarEvent
        Everything else is as in `CalendarEvents.get`.
        `GET /v1/calendar-event/:id`. Source: tellescope.txt, lines 7536-7542.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.CalendarEvent]:
        """Get CalendarEvents.

        Get a page of CalendarEvents
        Everything else is as in `CalendarEvents.list`.
        `GET /v1/calendar-events`. Source: tellescope.txt, lines 7543-7553.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    async def delete(self, id: str) -> None:
        """Delete CalendarEvent.

        Delete one CalendarEvent
        Everything else is as in `CalendarEvents.delete`.
        `DELETE /v1/calendar-event/:id`. Source: tellescope.txt, lines 7554-7558.
        """
        return await self._send(_DELETE, path={"id": id})
