"""PhoneCalls.

- { "isVoicemail": true } indicates that an inbound call was not answered, but not necessarily that
  a full voicemail was left
- If a voicemail is left, it is indicated by recordingURI, transcription, or
  recordingDurationInSeconds

Source: tellescope.txt:14425-14651.
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
    from ..dicts import phone_calls as dicts
    from ..dicts import shared as shared_dicts
    from ..models import phone_calls as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.phone_calls", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.phone_calls", __package__)
    shared = LazyModule("..models.shared", __package__)

_AUTHENTICATE_TWILIO_PHONE_CALL: Operation[models.AuthenticateTwilioPhoneCallResponse] = Operation(
    "phone_calls.authenticate_twilio_phone_call",
    "POST",
    "/authenticate-twilio-phone-call",
    returns=lambda: models.AuthenticateTwilioPhoneCallResponse,
)
_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "phone_calls.report",
    "GET",
    "/phone-calls/report",
    returns=lambda: shared.CalendarEventResponse,
    types={
        "queries": lambda: dict[str, dict[str, Any]],
        "range": lambda: shared.FromAndTo,
        "enduserFilter": lambda: dict[str, Any],
    },
    required=("queries",),
)
_NUMBER_REPORT: Operation[shared.PhoneCallResponse] = Operation(
    "phone_calls.number_report",
    "GET",
    "/phone-calls/number-report",
    returns=lambda: shared.PhoneCallResponse,
    types={"range": lambda: shared.FromAndTo},
)
_UPGRADE_TO_CONFERENCE: Operation[Any] = Operation(
    "phone_calls.upgrade_to_conference", "POST", "/phone-calls/upgrade-to-conference", required=("id",)
)
_ADD_CONFERENCE_ATTENDEES: Operation[Any] = Operation(
    "phone_calls.add_conference_attendees",
    "POST",
    "/phone-calls/add-conference-attendees",
    types={"byClientId": lambda: list[str], "byPhone": lambda: list[str]},
    required=("conferenceId",),
)
_REMOVE_CONFERENCE_ATTENDEES: Operation[Any] = Operation(
    "phone_calls.remove_conference_attendees",
    "POST",
    "/phone-calls/remove-conference-attendees",
    types={"byClientId": lambda: list[str], "byPhone": lambda: list[str]},
    required=("conferenceId",),
)
_END_CONFERENCE: Operation[Any] = Operation(
    "phone_calls.end_conference", "POST", "/phone-calls/end-conference", required=("id",)
)
_CANCEL_RECORDING: Operation[Any] = Operation(
    "phone_calls.cancel_recording", "POST", "/phone-calls/cancel-recording", required=("enduserId",)
)
_DELETE_RECORDINGS: Operation[Any] = Operation(
    "phone_calls.delete_recordings",
    "POST",
    "/phone-calls/delete-recordings",
    types={"callIds": lambda: list[ObjectId]},
    required=("callIds",),
)
_CREATE: Operation[models.PhoneCall] = Operation(
    "phone_calls.create",
    "POST",
    "/phone-call",
    returns=lambda: models.PhoneCall,
    types={
        "inbound": bool,
        "isVoicemail": bool,
        "recordingDurationInSeconds": float,
        "unread": bool,
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "assignedTo": lambda: list[str],
        "callDurationInSeconds": float,
        "timestamp": lambda: dt.datetime,
    },
    required=("enduserId", "inbound"),
)
_CREATE_MANY: Operation[models.PhoneCallBatch] = Operation(
    "phone_calls.create_many",
    "POST",
    "/phone-calls",
    returns=lambda: models.PhoneCallBatch,
    types={"create": lambda: list[models.PhoneCallCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PhoneCall] = Operation(
    "phone_calls.update",
    "PATCH",
    "/phone-call/{id}",
    returns=lambda: models.PhoneCall,
    types={"updates": lambda: models.PhoneCallUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PhoneCall] = Operation(
    "phone_calls.get",
    "GET",
    "/phone-call/{id}",
    returns=lambda: models.PhoneCall,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PhoneCall]] = Operation(
    "phone_calls.list",
    "GET",
    "/phone-calls",
    returns=lambda: list[models.PhoneCall],
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
    "phone_calls.delete", "DELETE", "/phone-call/{id}", answer="empty", returns=lambda: None
)


class PhoneCalls(Resource):
    """PhoneCalls, called synchronously."""

    def authenticate_twilio_phone_call(
        self,
        *,
        os: Literal["ios", "android"] | str | Unset = UNSET,
        type: Literal["", "All", "Assigned", "Unassigned"] | str | Unset = UNSET,
    ) -> models.AuthenticateTwilioPhoneCallResponse:
        """Start Phone Call.

        Generates an access token for creating / receiving calls via Twilio

        Args:
            os: not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/authenticate-twilio-phone-call`. Raises: `APIError`. Source: tellescope.txt:14428-14435.
        """
        return self._send(_AUTHENTICATE_TWILIO_PHONE_CALL, body={"os": os, "type": type})

    def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/phone-calls/report`. Raises: `APIError`. Source: tellescope.txt:14436-14447.
        """
        return self._send(
            _REPORT, query={"queries": queries, "range": range, "enduserFilter": enduser_filter}
        )

    def number_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.PhoneCallResponse:
        """Number Report.

        Builds a report showing call details by organization and user phone numbers

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/phone-calls/number-report`. Raises: `APIError`. Source: tellescope.txt:14448-14457.
        """
        return self._send(_NUMBER_REPORT, query={"range": range})

    def upgrade_to_conference(self, *, id: str) -> Any:
        """Upgrade to Conference.

        Upgrades a live inbound call to a conference call

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/upgrade-to-conference`. Raises: `APIError`. Source:
        tellescope.txt:14458-14464.
        """
        return self._send(_UPGRADE_TO_CONFERENCE, body={"id": id})

    def add_conference_attendees(
        self,
        *,
        conference_id: str,
        enduser_id: str | Unset = UNSET,
        by_client_id: Sequence[str] | Unset = UNSET,
        by_phone: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Remove Conference Attendees.

        Adds attendees to conference call

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/add-conference-attendees`. Raises: `APIError`. Source:
        tellescope.txt:14465-14478.
        """
        return self._send(
            _ADD_CONFERENCE_ATTENDEES,
            body={
                "conferenceId": conference_id,
                "enduserId": enduser_id,
                "byClientId": by_client_id,
                "byPhone": by_phone,
            },
        )

    def remove_conference_attendees(
        self,
        *,
        conference_id: str,
        by_client_id: Sequence[str] | Unset = UNSET,
        by_phone: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Remove Conference Attendees.

        Removes attendees from a conference call

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/remove-conference-attendees`. Raises: `APIError`. Source:
        tellescope.txt:14479-14491.
        """
        return self._send(
            _REMOVE_CONFERENCE_ATTENDEES,
            body={"conferenceId": conference_id, "byClientId": by_client_id, "byPhone": by_phone},
        )

    def end_conference(self, *, id: str) -> Any:
        """End Conference.

        Ends an active conference call for all participants

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/end-conference`. Raises: `APIError`. Source: tellescope.txt:14492-14498.
        """
        return self._send(_END_CONFERENCE, body={"id": id})

    def cancel_recording(self, *, enduser_id: str) -> Any:
        """End Conference.

        Stops recording an active phone call

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/cancel-recording`. Raises: `APIError`. Source: tellescope.txt:14499-14505.
        """
        return self._send(_CANCEL_RECORDING, body={"enduserId": enduser_id})

    def delete_recordings(self, *, call_ids: Sequence[ObjectId]) -> Any:
        """Delete Recordings.

        Deletes all call recordings in Twilio from a certain date

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/delete-recordings`. Raises: `APIError`. Source: tellescope.txt:14506-14514.
        """
        return self._send(_DELETE_RECORDINGS, body={"callIds": call_ids})

    def create(
        self,
        *,
        enduser_id: str,
        inbound: bool,
        external_id: str | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        is_voicemail: bool | Unset = UNSET,
        recording_uri: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        transcription_id: str | Unset = UNSET,
        recording_duration_in_seconds: float | Unset = UNSET,
        transcription: str | Unset = UNSET,
        note: str | Unset = UNSET,
        unread: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        call_duration_in_seconds: float | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
    ) -> models.PhoneCall:
        """Create PhoneCall.

        Creates a new PhoneCall

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            timestamp: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/phone-call`. Raises: `APIError`. Source: tellescope.txt:14515-14549.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "inbound": inbound,
                "externalId": external_id,
                "to": to,
                "from": from_,
                "isVoicemail": is_voicemail,
                "recordingURI": recording_uri,
                "recordingId": recording_id,
                "transcriptionId": transcription_id,
                "recordingDurationInSeconds": recording_duration_in_seconds,
                "transcription": transcription,
                "note": note,
                "unread": unread,
                "userId": user_id,
                "ticketId": ticket_id,
                "pinnedAt": pinned_at,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "ticketIds": ticket_ids,
                "tags": tags,
                "assignedTo": assigned_to,
                "callDurationInSeconds": call_duration_in_seconds,
                "timestamp": timestamp,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PhoneCallCreate | dicts.PhoneCallCreate]
    ) -> models.PhoneCallBatch:
        """Create PhoneCalls.

        Creates new PhoneCalls

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/phone-calls`. Raises: `APIError`. Source: tellescope.txt:14550-14588.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PhoneCallUpdates | dicts.PhoneCallUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PhoneCall:
        """Update PhoneCall.

        Updates PhoneCall fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14589-14628.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneCall:
        """Get PhoneCall.

        Get an PhoneCall

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14629-14635.
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
    ) -> Pages[models.PhoneCall]:
        """Get PhoneCalls.

        Get a page of PhoneCalls

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/phone-calls`. Raises: `APIError`. Source: tellescope.txt:14636-14646.
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
        """Delete PhoneCall.

        Delete one PhoneCall

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14647-14651.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPhoneCalls(AsyncResource):
    """PhoneCalls, called from asynchronous code."""

    async def authenticate_twilio_phone_call(
        self,
        *,
        os: Literal["ios", "android"] | str | Unset = UNSET,
        type: Literal["", "All", "Assigned", "Unassigned"] | str | Unset = UNSET,
    ) -> models.AuthenticateTwilioPhoneCallResponse:
        """Start Phone Call.

        Generates an access token for creating / receiving calls via Twilio

        Args:
            os: not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/authenticate-twilio-phone-call`. Raises: `APIError`. Source: tellescope.txt:14428-14435.
        """
        return await self._send(_AUTHENTICATE_TWILIO_PHONE_CALL, body={"os": os, "type": type})

    async def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/phone-calls/report`. Raises: `APIError`. Source: tellescope.txt:14436-14447.
        """
        return await self._send(
            _REPORT, query={"queries": queries, "range": range, "enduserFilter": enduser_filter}
        )

    async def number_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.PhoneCallResponse:
        """Number Report.

        Builds a report showing call details by organization and user phone numbers

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/phone-calls/number-report`. Raises: `APIError`. Source: tellescope.txt:14448-14457.
        """
        return await self._send(_NUMBER_REPORT, query={"range": range})

    async def upgrade_to_conference(self, *, id: str) -> Any:
        """Upgrade to Conference.

        Upgrades a live inbound call to a conference call

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/upgrade-to-conference`. Raises: `APIError`. Source:
        tellescope.txt:14458-14464.
        """
        return await self._send(_UPGRADE_TO_CONFERENCE, body={"id": id})

    async def add_conference_attendees(
        self,
        *,
        conference_id: str,
        enduser_id: str | Unset = UNSET,
        by_client_id: Sequence[str] | Unset = UNSET,
        by_phone: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Remove Conference Attendees.

        Adds attendees to conference call

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/add-conference-attendees`. Raises: `APIError`. Source:
        tellescope.txt:14465-14478.
        """
        return await self._send(
            _ADD_CONFERENCE_ATTENDEES,
            body={
                "conferenceId": conference_id,
                "enduserId": enduser_id,
                "byClientId": by_client_id,
                "byPhone": by_phone,
            },
        )

    async def remove_conference_attendees(
        self,
        *,
        conference_id: str,
        by_client_id: Sequence[str] | Unset = UNSET,
        by_phone: Sequence[str] | Unset = UNSET,
    ) -> Any:
        """Remove Conference Attendees.

        Removes attendees from a conference call

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/remove-conference-attendees`. Raises: `APIError`. Source:
        tellescope.txt:14479-14491.
        """
        return await self._send(
            _REMOVE_CONFERENCE_ATTENDEES,
            body={"conferenceId": conference_id, "byClientId": by_client_id, "byPhone": by_phone},
        )

    async def end_conference(self, *, id: str) -> Any:
        """End Conference.

        Ends an active conference call for all participants

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/end-conference`. Raises: `APIError`. Source: tellescope.txt:14492-14498.
        """
        return await self._send(_END_CONFERENCE, body={"id": id})

    async def cancel_recording(self, *, enduser_id: str) -> Any:
        """End Conference.

        Stops recording an active phone call

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/cancel-recording`. Raises: `APIError`. Source: tellescope.txt:14499-14505.
        """
        return await self._send(_CANCEL_RECORDING, body={"enduserId": enduser_id})

    async def delete_recordings(self, *, call_ids: Sequence[ObjectId]) -> Any:
        """Delete Recordings.

        Deletes all call recordings in Twilio from a certain date

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/phone-calls/delete-recordings`. Raises: `APIError`. Source: tellescope.txt:14506-14514.
        """
        return await self._send(_DELETE_RECORDINGS, body={"callIds": call_ids})

    async def create(
        self,
        *,
        enduser_id: str,
        inbound: bool,
        external_id: str | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        is_voicemail: bool | Unset = UNSET,
        recording_uri: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        transcription_id: str | Unset = UNSET,
        recording_duration_in_seconds: float | Unset = UNSET,
        transcription: str | Unset = UNSET,
        note: str | Unset = UNSET,
        unread: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        call_duration_in_seconds: float | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
    ) -> models.PhoneCall:
        """Create PhoneCall.

        Creates a new PhoneCall

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            timestamp: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/phone-call`. Raises: `APIError`. Source: tellescope.txt:14515-14549.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "inbound": inbound,
                "externalId": external_id,
                "to": to,
                "from": from_,
                "isVoicemail": is_voicemail,
                "recordingURI": recording_uri,
                "recordingId": recording_id,
                "transcriptionId": transcription_id,
                "recordingDurationInSeconds": recording_duration_in_seconds,
                "transcription": transcription,
                "note": note,
                "unread": unread,
                "userId": user_id,
                "ticketId": ticket_id,
                "pinnedAt": pinned_at,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "ticketIds": ticket_ids,
                "tags": tags,
                "assignedTo": assigned_to,
                "callDurationInSeconds": call_duration_in_seconds,
                "timestamp": timestamp,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PhoneCallCreate | dicts.PhoneCallCreate]
    ) -> models.PhoneCallBatch:
        """Create PhoneCalls.

        Creates new PhoneCalls

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/phone-calls`. Raises: `APIError`. Source: tellescope.txt:14550-14588.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PhoneCallUpdates | dicts.PhoneCallUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PhoneCall:
        """Update PhoneCall.

        Updates PhoneCall fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14589-14628.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneCall:
        """Get PhoneCall.

        Get an PhoneCall

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14629-14635.
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
    ) -> AsyncPages[models.PhoneCall]:
        """Get PhoneCalls.

        Get a page of PhoneCalls

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/phone-calls`. Raises: `APIError`. Source: tellescope.txt:14636-14646.
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
        """Delete PhoneCall.

        Delete one PhoneCall

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/phone-call/:id`. Raises: `APIError`. Source: tellescope.txt:14647-14651.
        """
        return await self._send(_DELETE, path={"id": id})
