"""CalendarEvents.

- enduser cannot update public events. (by the server)

Source: tellescope.txt:6922-7558.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import calendar_events as dicts
    from ..dicts import shared as shared_dicts
    from ..models import calendar_events as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.calendar_events", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.calendar_events", __package__)
    shared = LazyModule("..models.shared", __package__)

_SESSION_FOR_PUBLIC_APPOINTMENT_BOOKING: Operation[models.SessionForPublicAppointmentBookingResponse] = (
    Operation(
        "calendar_events.session_for_public_appointment_booking",
        "POST",
        "/session-for-public-appointment-booking",
        returns=lambda: models.SessionForPublicAppointmentBookingResponse,
        security=(),
        types={"organizationIds": lambda: list[ObjectId]},
        required=("email", "calendarEventTemplateId", "businessId"),
    )
)
_DETAILS_FOR_APPOINTMENT_BOOKING_PAGE: Operation[models.DetailsForAppointmentBookingPageResponse] = Operation(
    "calendar_events.details_for_appointment_booking_page",
    "GET",
    "/details-for-appointment-booking-page",
    returns=lambda: models.DetailsForAppointmentBookingPageResponse,
    security=(),
    types={"userTags": lambda: list[str], "userFilterTags": lambda: list[str]},
    required=("appointmentBookingPageId", "businessId"),
)
_EVENTS_FOR_USER: Operation[models.EventsForUserResponse] = Operation(
    "calendar_events.events_for_user",
    "GET",
    "/events-for-user",
    returns=lambda: models.EventsForUserResponse,
    types={
        "from": lambda: dt.datetime,
        "userIds": lambda: list[ObjectId],
        "to": lambda: dt.datetime,
        "limit": float,
    },
    required=("userId", "from"),
)
_LOAD_EVENTS: Operation[models.EventsForUserResponse] = Operation(
    "calendar_events.load_events",
    "GET",
    "/calendar-events/load-events",
    returns=lambda: models.EventsForUserResponse,
    types={
        "userIds": lambda: list[str],
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "limit": float,
        "external": bool,
    },
    required=("userIds", "from", "to"),
)
_GENERATE_MEETING_LINK: Operation[shared.GenerateMeetingLinkResponse] = Operation(
    "calendar_events.generate_meeting_link",
    "POST",
    "/generate-meeting-link",
    returns=lambda: shared.GenerateMeetingLinkResponse,
    required=("eventId", "enduserId"),
)
_CALENDAR_AVAILABILITY: Operation[models.CalendarAvailabilityResponse] = Operation(
    "calendar_events.calendar_availability",
    "GET",
    "/calendar-availability",
    returns=lambda: models.CalendarAvailabilityResponse,
    types={
        "from": lambda: dt.datetime,
        "restrictedByState": bool,
        "multi": bool,
        "to": lambda: dt.datetime,
        "limit": float,
        "userIds": lambda: list[ObjectId],
        "intervalInMinutes": float,
    },
    required=("calendarEventTemplateId", "from"),
)
_BOOK_APPOINTMENT: Operation[models.BookAppointmentResponse] = Operation(
    "calendar_events.book_appointment",
    "POST",
    "/book-appointment",
    returns=lambda: models.BookAppointmentResponse,
    types={
        "otherUserIds": lambda: list[ObjectId],
        "startTime": lambda: dt.datetime,
        "agreedToTerms": lambda: list[shared.AppointmentBookingPageTerm],
        "fields": lambda: dict[str, Any],
        "intervalInMinutes": float,
        "holdUntil": lambda: dt.datetime,
    },
    required=("calendarEventTemplateId", "userId", "startTime"),
)
_SCHEDULING_STRIPE_DETAILS: Operation[models.SchedulingStripeDetailsResponse] = Operation(
    "calendar_events.scheduling_stripe_details",
    "GET",
    "/scheduling/stripe-details",
    returns=lambda: models.SchedulingStripeDetailsResponse,
)
_GENERATE_ZOOM_MEETING: Operation[models.GenerateZoomMeetingResponse] = Operation(
    "calendar_events.generate_zoom_meeting",
    "POST",
    "/generate-zoom-meeting",
    returns=lambda: models.GenerateZoomMeetingResponse,
    types={"startTimeInMS": float, "durationInMinutes": float},
    required=("userId",),
)
_CHANGE_ZOOM_HOST: Operation[models.GenerateZoomMeetingResponse] = Operation(
    "calendar_events.change_zoom_host",
    "POST",
    "/change-zoom-host",
    returns=lambda: models.GenerateZoomMeetingResponse,
    required=("calendarEventId", "userId"),
)
_DOWNLOAD_ICS_FILE: Operation[bytes] = Operation(
    "calendar_events.download_ics_file",
    "GET",
    "/calendar-events/download-ics-file",
    answer="binary",
    returns=lambda: bytes,
    types={"excludeAttendee": bool},
    required=("calendarEventId",),
)
_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "calendar_events.report",
    "POST",
    "/calendar-events/report",
    returns=lambda: shared.CalendarEventResponse,
    types={"range": lambda: shared.FromAndTo, "templateIds": lambda: list[str]},
)
_ENDUSER_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "calendar_events.enduser_report",
    "POST",
    "/calendar-events/enduser-report",
    returns=lambda: shared.CalendarEventResponse,
    types={
        "range": lambda: shared.FromAndTo,
        "templateIds": lambda: list[str],
        "countDuplicates": bool,
        "enduserFields": lambda: dict[str, Any],
    },
)
_PUSH: Operation[models.CalendarEventsPushResponse] = Operation(
    "calendar_events.push",
    "POST",
    "/calendar-events/push",
    returns=lambda: models.CalendarEventsPushResponse,
    types={"destinations": lambda: list[str]},
    required=("calendarEventId",),
)
_CREATE: Operation[models.CalendarEvent] = Operation(
    "calendar_events.create",
    "POST",
    "/calendar-event",
    returns=lambda: models.CalendarEvent,
    types={
        "startTimeInMS": float,
        "durationInMinutes": float,
        "locationIds": lambda: list[ObjectId],
        "agreedToTerms": lambda: list[shared.AppointmentBookingPageTerm],
        "attachments": lambda: list[models.CalendarEventAttachment],
        "cancelledAt": lambda: shared.DateTimeOrEmpty,
        "rescheduledAt": lambda: shared.DateTimeOrEmpty,
        "noShowedAt": lambda: shared.DateTimeOrEmpty,
        "attendees": lambda: list[shared.Attendee],
        "reminders": lambda: list[shared.Reminder],
        "publicRead": bool,
        "wasSelfScheduled": bool,
        "enableVideoCall": bool,
        "fields": lambda: dict[str, Any],
        "numRSVPs": float,
        "sharedContentIds": lambda: list[ObjectId],
        "enduserFormResponses": lambda: list[models.CalendarEventEnduserFormResponse],
        "enduserTasks": lambda: list[models.CalendarEventEnduserTask],
        "portalSettings": lambda: shared.PortalSettings,
        "hiddenFromPortal": bool,
        "enduserAttendeeLimit": float,
        "bufferEndMinutes": float,
        "bufferStartMinutes": float,
        "canvasCoding": lambda: shared.CodeDisplayAndSystem,
        "canvasReasonCoding": lambda: shared.CodeDisplayAndSystem,
        "completedAt": lambda: shared.DateTimeOrEmpty,
        "tags": lambda: list[str],
        "cancelledGroupAttendees": lambda: list[models.CalendarEventCancelledGroupAttendee],
        "useUserURL": bool,
        "statusChangeSource": lambda: models.CalendarEventStatusChangeSource,
        "dontAutoSyncPatientToHealthie": bool,
        "dontBlockAvailability": bool,
        "previousStartTimes": lambda: list[int | float],
        "requirePortalCancelReason": bool,
    },
    required=("title", "startTimeInMS", "durationInMinutes"),
)
_CREATE_MANY: Operation[models.CalendarEventBatch] = Operation(
    "calendar_events.create_many",
    "POST",
    "/calendar-events",
    returns=lambda: models.CalendarEventBatch,
    types={"create": lambda: list[models.CalendarEventCreate]},
    required=("create",),
)
_UPDATE: Operation[models.CalendarEvent] = Operation(
    "calendar_events.update",
    "PATCH",
    "/calendar-event/{id}",
    returns=lambda: models.CalendarEvent,
    types={"updates": lambda: models.CalendarEventUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.CalendarEvent] = Operation(
    "calendar_events.get",
    "GET",
    "/calendar-event/{id}",
    returns=lambda: models.CalendarEvent,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.CalendarEvent]] = Operation(
    "calendar_events.list",
    "GET",
    "/calendar-events",
    returns=lambda: list[models.CalendarEvent],
    types={
        "limit": float,
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "filter": lambda: dict[str, Any],
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
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> models.SessionForPublicAppointmentBookingResponse:
        """Generate Session for Public Appointment Booking.

        Generates a session for booking an appointment

        Args:
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/session-for-public-appointment-booking`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:6925-6941.
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
    ) -> models.DetailsForAppointmentBookingPageResponse:
        """Gets Appointment Booking Details.

        Gets details related to booking an appointment

        Args:
            appointment_booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/details-for-appointment-booking-page`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:6942-6956.
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
        limit: int | Unset = UNSET,
    ) -> models.EventsForUserResponse:
        """Get Events for User (Including Integrations).

        Combines internal and external events, formatted as a Tellescope events

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            from_: date-time with an offset
            to: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/events-for-user`. Raises: `APIError`. Source: tellescope.txt:6957-6969.
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
        limit: int | Unset = UNSET,
        external: bool | Unset = UNSET,
    ) -> models.EventsForUserResponse:
        """Load Events.

        For loading Tellescope events across multiple users for a given time period

        Args:
            from_: date-time with an offset
            to: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/calendar-events/load-events`. Raises: `APIError`. Source: tellescope.txt:6970-6982.
        """
        return self._send(
            _LOAD_EVENTS,
            query={"userIds": user_ids, "from": from_, "to": to, "limit": limit, "external": external},
        )

    def generate_meeting_link(self, *, event_id: str, enduser_id: str) -> shared.GenerateMeetingLinkResponse:
        """Generate Meeting Link.

        Generates a link to join a scheduled meeting for an enduser

        Args:
            event_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-meeting-link`. Raises: `APIError`. Source: tellescope.txt:6983-6990.
        """
        return self._send(_GENERATE_MEETING_LINK, body={"eventId": event_id, "enduserId": enduser_id})

    def calendar_availability(
        self,
        *,
        calendar_event_template_id: str,
        from_: dt.datetime,
        location_id: str | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        multi: bool | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        business_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
    ) -> models.CalendarAvailabilityResponse:
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
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            from_: date-time with an offset
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
            to: date-time with an offset
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/calendar-availability`. Raises: `APIError`. Source: tellescope.txt:6991-7014.
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
        agreed_to_terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        token: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
        hold_until: dt.datetime | Unset = UNSET,
        hold_form_response_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
    ) -> models.BookAppointmentResponse:
        """Book Appointment.

        Books an appointment with a given user if available

        Args:
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            start_time: date-time with an offset
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            rescheduled_calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            hold_until: date-time with an offset
            hold_form_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            scheduled_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/book-appointment`. Raises: `APIError`. Source: tellescope.txt:7015-7044.
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

    def scheduling_stripe_details(self) -> models.SchedulingStripeDetailsResponse:
        """Get Stripe Details.

        Gets Stripe checkout details for an appointment booking flor

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/scheduling/stripe-details`. Raises: `APIError`. Source: tellescope.txt:7045-7049.
        """
        return self._send(_SCHEDULING_STRIPE_DETAILS)

    def generate_zoom_meeting(
        self,
        *,
        user_id: str,
        calendar_event_id: str | Unset = UNSET,
        start_time_in_ms: int | Unset = UNSET,
        duration_in_minutes: float | Unset = UNSET,
    ) -> models.GenerateZoomMeetingResponse:
        """Generate Zoom Meeting.

        Generates a Zoom meeting for including in a Calendar Event

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-zoom-meeting`. Raises: `APIError`. Source: tellescope.txt:7050-7059.
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

    def change_zoom_host(self, *, calendar_event_id: str, user_id: str) -> models.GenerateZoomMeetingResponse:
        """Update Zoom Meeting Host.

        Updates the host for an existing Zoom meeting

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/change-zoom-host`. Raises: `APIError`. Source: tellescope.txt:7060-7067.
        """
        return self._send(_CHANGE_ZOOM_HOST, body={"calendarEventId": calendar_event_id, "userId": user_id})

    def download_ics_file(
        self,
        *,
        calendar_event_id: str,
        attendee_id: str | Unset = UNSET,
        attendee_type: Literal["user", "enduser"] | str | Unset = UNSET,
        exclude_attendee: bool | Unset = UNSET,
    ) -> bytes:
        """Download ICS file.

        A URL which triggers the download of an ICS file for a given event

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            attendee_type: not on the page: @tellescope/schema 1.174.0
        Returns: the bytes of a file (known from elsewhere, not from the page).
        `GET /v1/calendar-events/download-ics-file`. Raises: `APIError`. Source: tellescope.txt:7068-7077.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/calendar-events/report`. Raises: `APIError`. Source: tellescope.txt:7078-7091.
        """
        return self._send(_REPORT, body={"range": range, "templateIds": template_ids, "groupBy": group_by})

    def enduser_report(
        self,
        *,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_group_by: str | Unset = UNSET,
        count_duplicates: bool | Unset = UNSET,
        enduser_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/calendar-events/enduser-report`. Raises: `APIError`. Source: tellescope.txt:7092-7108.
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

    def push(
        self, *, calendar_event_id: str, destinations: Sequence[str] | Unset = UNSET
    ) -> models.CalendarEventsPushResponse:
        """Push to external EHRs.

        Syncs to an external EHR (e.g. Canvas)

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/calendar-events/push`. Raises: `APIError`. Source: tellescope.txt:7109-7118.
        """
        return self._send(_PUSH, body={"calendarEventId": calendar_event_id, "destinations": destinations})

    def create(
        self,
        *,
        title: str,
        start_time_in_ms: int,
        duration_in_minutes: float,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        location_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        agreed_to_terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        booking_page_id: str | Unset = UNSET,
        meeting_status: Literal["ended", "live", "scheduled"] | str | Unset = UNSET,
        attachments: (
            Sequence[models.CalendarEventAttachment | dicts.CalendarEventAttachment | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        cancelled_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rescheduled_at: shared.DateTimeOrEmpty | Unset = UNSET,
        no_showed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rescheduled_to: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        care_plan_note: str | Unset = UNSET,
        attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | Unset = UNSET,
        reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        was_self_scheduled: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        num_rsvps: int | Unset = UNSET,
        image: str | Unset = UNSET,
        shared_content_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_form_responses: (
            Sequence[
                models.CalendarEventEnduserFormResponse
                | dicts.CalendarEventEnduserFormResponse
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        enduser_tasks: (
            Sequence[models.CalendarEventEnduserTask | dicts.CalendarEventEnduserTask | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        color: str | Unset = UNSET,
        location: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        location_notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        video_integration: Literal["Zoom", "No Integration"] | str | Unset = UNSET,
        video_host_user_id: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        video_start_url: str | Unset = UNSET,
        external_video_url: str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        copied_from: str | Unset = UNSET,
        internal_notes: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        enduser_attendee_limit: int | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        completed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        cancelled_group_attendees: (
            Sequence[
                models.CalendarEventCancelledGroupAttendee
                | dicts.CalendarEventCancelledGroupAttendee
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
        status_change_source: (
            models.CalendarEventStatusChangeSource | dicts.CalendarEventStatusChangeSource | Unset
        ) = UNSET,
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
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            meeting_status: not on the page: @tellescope/schema 1.174.0
            cancelled_at: not on the page: @tellescope/types-models 1.174.0
            rescheduled_at: not on the page: @tellescope/types-models 1.174.0
            no_showed_at: not on the page: @tellescope/types-models 1.174.0
            rescheduled_to: object-id, not on the page: @tellescope/schema 1.174.0
            chat_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            video_integration: not on the page: @tellescope/schema 1.174.0
            video_host_user_id: object-id, not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            copied_from: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: not on the page: @tellescope/types-models 1.174.0
            scheduled_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event`. Raises: `APIError`. Source: tellescope.txt:7119-7254.
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
        self, *, create: Sequence[models.CalendarEventCreate | dicts.CalendarEventCreate]
    ) -> models.CalendarEventBatch:
        """Create CalendarEvents.

        Creates new CalendarEvents

        - enduser cannot update public events. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-events`. Raises: `APIError`. Source: tellescope.txt:7255-7394.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventUpdates | dicts.CalendarEventUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Update CalendarEvent.

        Updates CalendarEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - enduser cannot update public events. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7395-7535.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEvent:
        """Get CalendarEvent.

        Get an CalendarEvent

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7536-7542.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.CalendarEvent]:
        """Get CalendarEvents.

        Get a page of CalendarEvents

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-events`. Raises: `APIError`. Source: tellescope.txt:7543-7553.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7554-7558.
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
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> models.SessionForPublicAppointmentBookingResponse:
        """Generate Session for Public Appointment Booking.

        Generates a session for booking an appointment

        Args:
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/session-for-public-appointment-booking`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:6925-6941.
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
    ) -> models.DetailsForAppointmentBookingPageResponse:
        """Gets Appointment Booking Details.

        Gets details related to booking an appointment

        Args:
            appointment_booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/details-for-appointment-booking-page`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:6942-6956.
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
        limit: int | Unset = UNSET,
    ) -> models.EventsForUserResponse:
        """Get Events for User (Including Integrations).

        Combines internal and external events, formatted as a Tellescope events

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            from_: date-time with an offset
            to: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/events-for-user`. Raises: `APIError`. Source: tellescope.txt:6957-6969.
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
        limit: int | Unset = UNSET,
        external: bool | Unset = UNSET,
    ) -> models.EventsForUserResponse:
        """Load Events.

        For loading Tellescope events across multiple users for a given time period

        Args:
            from_: date-time with an offset
            to: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/calendar-events/load-events`. Raises: `APIError`. Source: tellescope.txt:6970-6982.
        """
        return await self._send(
            _LOAD_EVENTS,
            query={"userIds": user_ids, "from": from_, "to": to, "limit": limit, "external": external},
        )

    async def generate_meeting_link(
        self, *, event_id: str, enduser_id: str
    ) -> shared.GenerateMeetingLinkResponse:
        """Generate Meeting Link.

        Generates a link to join a scheduled meeting for an enduser

        Args:
            event_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-meeting-link`. Raises: `APIError`. Source: tellescope.txt:6983-6990.
        """
        return await self._send(_GENERATE_MEETING_LINK, body={"eventId": event_id, "enduserId": enduser_id})

    async def calendar_availability(
        self,
        *,
        calendar_event_template_id: str,
        from_: dt.datetime,
        location_id: str | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        multi: bool | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        business_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
    ) -> models.CalendarAvailabilityResponse:
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
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            from_: date-time with an offset
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
            to: date-time with an offset
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/calendar-availability`. Raises: `APIError`. Source: tellescope.txt:6991-7014.
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
        agreed_to_terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        token: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_in_minutes: float | Unset = UNSET,
        hold_until: dt.datetime | Unset = UNSET,
        hold_form_response_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
    ) -> models.BookAppointmentResponse:
        """Book Appointment.

        Books an appointment with a given user if available

        Args:
            calendar_event_template_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            start_time: date-time with an offset
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            rescheduled_calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            hold_until: date-time with an offset
            hold_form_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            scheduled_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/book-appointment`. Raises: `APIError`. Source: tellescope.txt:7015-7044.
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

    async def scheduling_stripe_details(self) -> models.SchedulingStripeDetailsResponse:
        """Get Stripe Details.

        Gets Stripe checkout details for an appointment booking flor

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/scheduling/stripe-details`. Raises: `APIError`. Source: tellescope.txt:7045-7049.
        """
        return await self._send(_SCHEDULING_STRIPE_DETAILS)

    async def generate_zoom_meeting(
        self,
        *,
        user_id: str,
        calendar_event_id: str | Unset = UNSET,
        start_time_in_ms: int | Unset = UNSET,
        duration_in_minutes: float | Unset = UNSET,
    ) -> models.GenerateZoomMeetingResponse:
        """Generate Zoom Meeting.

        Generates a Zoom meeting for including in a Calendar Event

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-zoom-meeting`. Raises: `APIError`. Source: tellescope.txt:7050-7059.
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

    async def change_zoom_host(
        self, *, calendar_event_id: str, user_id: str
    ) -> models.GenerateZoomMeetingResponse:
        """Update Zoom Meeting Host.

        Updates the host for an existing Zoom meeting

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/change-zoom-host`. Raises: `APIError`. Source: tellescope.txt:7060-7067.
        """
        return await self._send(
            _CHANGE_ZOOM_HOST, body={"calendarEventId": calendar_event_id, "userId": user_id}
        )

    async def download_ics_file(
        self,
        *,
        calendar_event_id: str,
        attendee_id: str | Unset = UNSET,
        attendee_type: Literal["user", "enduser"] | str | Unset = UNSET,
        exclude_attendee: bool | Unset = UNSET,
    ) -> bytes:
        """Download ICS file.

        A URL which triggers the download of an ICS file for a given event

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            attendee_type: not on the page: @tellescope/schema 1.174.0
        Returns: the bytes of a file (known from elsewhere, not from the page).
        `GET /v1/calendar-events/download-ics-file`. Raises: `APIError`. Source: tellescope.txt:7068-7077.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/calendar-events/report`. Raises: `APIError`. Source: tellescope.txt:7078-7091.
        """
        return await self._send(
            _REPORT, body={"range": range, "templateIds": template_ids, "groupBy": group_by}
        )

    async def enduser_report(
        self,
        *,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        template_ids: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_group_by: str | Unset = UNSET,
        count_duplicates: bool | Unset = UNSET,
        enduser_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/calendar-events/enduser-report`. Raises: `APIError`. Source: tellescope.txt:7092-7108.
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

    async def push(
        self, *, calendar_event_id: str, destinations: Sequence[str] | Unset = UNSET
    ) -> models.CalendarEventsPushResponse:
        """Push to external EHRs.

        Syncs to an external EHR (e.g. Canvas)

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/calendar-events/push`. Raises: `APIError`. Source: tellescope.txt:7109-7118.
        """
        return await self._send(
            _PUSH, body={"calendarEventId": calendar_event_id, "destinations": destinations}
        )

    async def create(
        self,
        *,
        title: str,
        start_time_in_ms: int,
        duration_in_minutes: float,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        location_id: str | Unset = UNSET,
        location_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        agreed_to_terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        booking_page_id: str | Unset = UNSET,
        meeting_status: Literal["ended", "live", "scheduled"] | str | Unset = UNSET,
        attachments: (
            Sequence[models.CalendarEventAttachment | dicts.CalendarEventAttachment | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        cancelled_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rescheduled_at: shared.DateTimeOrEmpty | Unset = UNSET,
        no_showed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rescheduled_to: str | Unset = UNSET,
        chat_room_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        care_plan_note: str | Unset = UNSET,
        attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | Unset = UNSET,
        reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        was_self_scheduled: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        num_rsvps: int | Unset = UNSET,
        image: str | Unset = UNSET,
        shared_content_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_form_responses: (
            Sequence[
                models.CalendarEventEnduserFormResponse
                | dicts.CalendarEventEnduserFormResponse
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        enduser_tasks: (
            Sequence[models.CalendarEventEnduserTask | dicts.CalendarEventEnduserTask | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        color: str | Unset = UNSET,
        location: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        location_notes: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        video_integration: Literal["Zoom", "No Integration"] | str | Unset = UNSET,
        video_host_user_id: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        video_start_url: str | Unset = UNSET,
        external_video_url: str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        copied_from: str | Unset = UNSET,
        internal_notes: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        enduser_attendee_limit: int | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        completed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        cancelled_group_attendees: (
            Sequence[
                models.CalendarEventCancelledGroupAttendee
                | dicts.CalendarEventCancelledGroupAttendee
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        scheduled_by: str | Unset = UNSET,
        status_change_source: (
            models.CalendarEventStatusChangeSource | dicts.CalendarEventStatusChangeSource | Unset
        ) = UNSET,
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
            location_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
            meeting_status: not on the page: @tellescope/schema 1.174.0
            cancelled_at: not on the page: @tellescope/types-models 1.174.0
            rescheduled_at: not on the page: @tellescope/types-models 1.174.0
            no_showed_at: not on the page: @tellescope/types-models 1.174.0
            rescheduled_to: object-id, not on the page: @tellescope/schema 1.174.0
            chat_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            video_integration: not on the page: @tellescope/schema 1.174.0
            video_host_user_id: object-id, not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            copied_from: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: not on the page: @tellescope/types-models 1.174.0
            scheduled_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event`. Raises: `APIError`. Source: tellescope.txt:7119-7254.
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
        self, *, create: Sequence[models.CalendarEventCreate | dicts.CalendarEventCreate]
    ) -> models.CalendarEventBatch:
        """Create CalendarEvents.

        Creates new CalendarEvents

        - enduser cannot update public events. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-events`. Raises: `APIError`. Source: tellescope.txt:7255-7394.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventUpdates | dicts.CalendarEventUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CalendarEvent:
        """Update CalendarEvent.

        Updates CalendarEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - enduser cannot update public events. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7395-7535.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEvent:
        """Get CalendarEvent.

        Get an CalendarEvent

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7536-7542.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.CalendarEvent]:
        """Get CalendarEvents.

        Get a page of CalendarEvents

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-events`. Raises: `APIError`. Source: tellescope.txt:7543-7553.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event/:id`. Raises: `APIError`. Source: tellescope.txt:7554-7558.
        """
        return await self._send(_DELETE, path={"id": id})
