"""Meetings.

Source: tellescope.txt:13820-13905.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..models import meetings as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.meetings", __package__)
    shared = LazyModule("..models.shared", __package__)

_GET: Operation[models.Meeting] = Operation(
    "meetings.get", "GET", "/meeting/{id}", returns=lambda: models.Meeting
)
_START_MEETING: Operation[models.MeetingResponse] = Operation(
    "meetings.start_meeting",
    "POST",
    "/start-meeting",
    returns=lambda: models.MeetingResponse,
    types={"attendees": lambda: list[shared.Attendee], "publicRead": bool},
)
_SEND_MEETING_INVITE: Operation[Any] = Operation(
    "meetings.send_meeting_invite", "POST", "/send-meeting-invite", required=("meetingId", "enduserId")
)
_END_MEETING: Operation[Any] = Operation("meetings.end_meeting", "POST", "/end-meeting", required=("id",))
_ADD_ATTENDEES_TO_MEETING: Operation[Any] = Operation(
    "meetings.add_attendees_to_meeting",
    "POST",
    "/add-attendees-to-meeting",
    types={"attendees": lambda: list[shared.Attendee]},
    required=("id", "attendees"),
)
_ATTENDEE_INFO: Operation[models.AttendeeInfoResponse] = Operation(
    "meetings.attendee_info",
    "GET",
    "/attendee-info",
    returns=lambda: models.AttendeeInfoResponse,
    required=("id",),
)
_MY_MEETINGS: Operation[list[models.MyMeetingsResponse]] = Operation(
    "meetings.my_meetings", "GET", "/my-meetings", returns=lambda: list[models.MyMeetingsResponse]
)
_START_MEETING_FOR_EVENT: Operation[models.MeetingResponse] = Operation(
    "meetings.start_meeting_for_event",
    "POST",
    "/start-meeting-for-event",
    returns=lambda: models.MeetingResponse,
    required=("calendarEventId",),
)
_JOIN_MEETING_FOR_EVENT: Operation[models.JoinMeetingForEventResponse] = Operation(
    "meetings.join_meeting_for_event",
    "POST",
    "/join-meeting-for-event",
    returns=lambda: models.JoinMeetingForEventResponse,
    required=("calendarEventId",),
)
_LIST: Operation[list[models.Meeting]] = Operation(
    "meetings.list",
    "GET",
    "/meetings",
    returns=lambda: list[models.Meeting],
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


class Meetings(Resource):
    """Meetings, called synchronously."""

    def get(self, id: str) -> models.Meeting:
        """Get Meeting.

        Get a meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/meeting/:id`. Raises: `APIError`. Source: tellescope.txt:13821-13827.
        """
        return self._send(_GET, path={"id": id})

    def start_meeting(
        self,
        *,
        attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | Unset = UNSET,
        public_read: bool | Unset = UNSET,
    ) -> models.MeetingResponse:
        """Start Meeting.

        Generates an video meeting room

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/start-meeting`. Raises: `APIError`. Source: tellescope.txt:13828-13840.
        """
        return self._send(_START_MEETING, body={"attendees": attendees, "publicRead": public_read})

    def send_meeting_invite(self, *, meeting_id: str, enduser_id: str) -> Any:
        """Send Meeting Invite.

        Sends a meeting invite via email to the given enduser

        Args:
            meeting_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-meeting-invite`. Raises: `APIError`. Source: tellescope.txt:13841-13848.
        """
        return self._send(_SEND_MEETING_INVITE, body={"meetingId": meeting_id, "enduserId": enduser_id})

    def end_meeting(self, *, id: str) -> Any:
        """End Meeting.

        Ends a video meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/end-meeting`. Raises: `APIError`. Source: tellescope.txt:13849-13855.
        """
        return self._send(_END_MEETING, body={"id": id})

    def add_attendees_to_meeting(
        self, *, id: str, attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]]
    ) -> Any:
        """Add Attendees to Meeting.

        Adds other attendees to a meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-attendees-to-meeting`. Raises: `APIError`. Source: tellescope.txt:13856-13868.
        """
        return self._send(_ADD_ATTENDEES_TO_MEETING, body={"id": id, "attendees": attendees})

    def attendee_info(self, *, id: str) -> models.AttendeeInfoResponse:
        """Get attendee info for meeting.

        Gets meeting info for the current user, and details about other attendees

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/attendee-info`. Raises: `APIError`. Source: tellescope.txt:13869-13875.
        """
        return self._send(_ATTENDEE_INFO, query={"id": id})

    def my_meetings(self) -> builtins.list[models.MyMeetingsResponse]:
        """Get list of meetings.

        Gets meetings for the current user.

        Returns: records (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/my-meetings`. Raises: `APIError`. Source: tellescope.txt:13876-13880.
        """
        return self._send(_MY_MEETINGS)

    def start_meeting_for_event(self, *, calendar_event_id: str) -> models.MeetingResponse:
        """Start Scheduled Meeting.

        Generates an video meeting room

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/start-meeting-for-event`. Raises: `APIError`. Source: tellescope.txt:13881-13887.
        """
        return self._send(_START_MEETING_FOR_EVENT, body={"calendarEventId": calendar_event_id})

    def join_meeting_for_event(self, *, calendar_event_id: str) -> models.JoinMeetingForEventResponse:
        """Join Scheduled Meeting.

        Generates an video meeting room

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/join-meeting-for-event`. Raises: `APIError`. Source: tellescope.txt:13888-13894.
        """
        return self._send(_JOIN_MEETING_FOR_EVENT, body={"calendarEventId": calendar_event_id})

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
    ) -> Pages[models.Meeting]:
        """Get Meetings.

        Get a page of Meetings

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/meetings`, for admins only. Raises: `APIError`. Source: tellescope.txt:13895-13905.
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


class AsyncMeetings(AsyncResource):
    """Meetings, called from asynchronous code."""

    async def get(self, id: str) -> models.Meeting:
        """Get Meeting.

        Get a meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/meeting/:id`. Raises: `APIError`. Source: tellescope.txt:13821-13827.
        """
        return await self._send(_GET, path={"id": id})

    async def start_meeting(
        self,
        *,
        attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]] | Unset = UNSET,
        public_read: bool | Unset = UNSET,
    ) -> models.MeetingResponse:
        """Start Meeting.

        Generates an video meeting room

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/start-meeting`. Raises: `APIError`. Source: tellescope.txt:13828-13840.
        """
        return await self._send(_START_MEETING, body={"attendees": attendees, "publicRead": public_read})

    async def send_meeting_invite(self, *, meeting_id: str, enduser_id: str) -> Any:
        """Send Meeting Invite.

        Sends a meeting invite via email to the given enduser

        Args:
            meeting_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-meeting-invite`. Raises: `APIError`. Source: tellescope.txt:13841-13848.
        """
        return await self._send(_SEND_MEETING_INVITE, body={"meetingId": meeting_id, "enduserId": enduser_id})

    async def end_meeting(self, *, id: str) -> Any:
        """End Meeting.

        Ends a video meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/end-meeting`. Raises: `APIError`. Source: tellescope.txt:13849-13855.
        """
        return await self._send(_END_MEETING, body={"id": id})

    async def add_attendees_to_meeting(
        self, *, id: str, attendees: Sequence[shared.Attendee | shared_dicts.Attendee | Mapping[str, Any]]
    ) -> Any:
        """Add Attendees to Meeting.

        Adds other attendees to a meeting

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-attendees-to-meeting`. Raises: `APIError`. Source: tellescope.txt:13856-13868.
        """
        return await self._send(_ADD_ATTENDEES_TO_MEETING, body={"id": id, "attendees": attendees})

    async def attendee_info(self, *, id: str) -> models.AttendeeInfoResponse:
        """Get attendee info for meeting.

        Gets meeting info for the current user, and details about other attendees

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/attendee-info`. Raises: `APIError`. Source: tellescope.txt:13869-13875.
        """
        return await self._send(_ATTENDEE_INFO, query={"id": id})

    async def my_meetings(self) -> builtins.list[models.MyMeetingsResponse]:
        """Get list of meetings.

        Gets meetings for the current user.

        Returns: records (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/my-meetings`. Raises: `APIError`. Source: tellescope.txt:13876-13880.
        """
        return await self._send(_MY_MEETINGS)

    async def start_meeting_for_event(self, *, calendar_event_id: str) -> models.MeetingResponse:
        """Start Scheduled Meeting.

        Generates an video meeting room

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/start-meeting-for-event`. Raises: `APIError`. Source: tellescope.txt:13881-13887.
        """
        return await self._send(_START_MEETING_FOR_EVENT, body={"calendarEventId": calendar_event_id})

    async def join_meeting_for_event(self, *, calendar_event_id: str) -> models.JoinMeetingForEventResponse:
        """Join Scheduled Meeting.

        Generates an video meeting room

        Args:
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/join-meeting-for-event`. Raises: `APIError`. Source: tellescope.txt:13888-13894.
        """
        return await self._send(_JOIN_MEETING_FOR_EVENT, body={"calendarEventId": calendar_event_id})

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
    ) -> AsyncPages[models.Meeting]:
        """Get Meetings.

        Get a page of Meetings

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/meetings`, for admins only. Raises: `APIError`. Source: tellescope.txt:13895-13905.
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
