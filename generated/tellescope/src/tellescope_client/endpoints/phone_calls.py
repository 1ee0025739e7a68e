"""PhoneCalls.

- { "isVoicemail": true } indicates that an inbound call was not answered, but not necessarily that
  a full voicemail was left
- If a voicemail is left, it is indicated by recordingURI, transcription, or
  recordingDurationInSeconds

Source: tellescope.txt, lines 14425-14651.
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
    from ..models import phone_calls as models
    from ..models import shared
else:
    models = LazyModule("..models.phone_calls", __package__)
    shared = LazyModule("..models.shared", __package__)

_AUTHENTICATE_TWILIO_PHONE_CALL: Operation[Any] = Operation(
    "phone_calls.authenticate_twilio_phone_call", "POST", "/authenticate-twilio-phone-call", body="json"
)
_REPORT: Operation[Any] = Operation(
    "phone_calls.report",
    "GET",
    "/phone-calls/report",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_NUMBER_REPORT: Operation[Any] = Operation(
    "phone_calls.number_report",
    "GET",
    "/phone-calls/number-report",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_UPGRADE_TO_CONFERENCE: Operation[Any] = Operation(
    "phone_calls.upgrade_to_conference", "POST", "/phone-calls/upgrade-to-conference", body="json"
)
_ADD_CONFERENCE_ATTENDEES: Operation[Any] = Operation(
    "phone_calls.add_conference_attendees",
    "POST",
    "/phone-calls/add-conference-attendees",
    body="json",
    types={"byClientId": lambda: list[str], "byPhone": lambda: list[str]},
)
_REMOVE_CONFERENCE_ATTENDEES: Operation[Any] = Operation(
    "phone_calls.remove_conference_attendees",
    "POST",
    "/phone-calls/remove-conference-attendees",
    body="json",
    types={"byClientId": lambda: list[str], "byPhone": lambda: list[str]},
)
_END_CONFERENCE: Operation[Any] = Operation(
    "phone_calls.end_conference", "POST", "/phone-calls/end-conference", body="json"
)
_CANCEL_RECORDING: Operation[Any] = Operation(
    "phone_calls.cancel_recording", "POST", "/phone-calls/cancel-recording", body="json"
)
_DELETE_RECORDINGS: Operation[Any] = Operation(
    "phone_calls.delete_recordings",
    "POST",
    "/phone-calls/delete-recordings",
    body="json",
    types={"callIds": lambda: list[ObjectId]},
)
_CREATE: Operation[models.PhoneCall] = Operation(
    "phone_calls.create",
    "POST",
    "/phone-call",
    body="json",
    answer="json",
    returns=lambda: models.PhoneCall,
    types={
        "pinnedAt": lambda: dt.datetime,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "assignedTo": lambda: list[str],
        "timestamp": lambda: dt.datetime,
    },
)
_CREATE_MANY: Operation[models.PhoneCallBatch] = Operation(
    "phone_calls.create_many",
    "POST",
    "/phone-calls",
    body="json",
    answer="json",
    returns=lambda: models.PhoneCallBatch,
    types={"create": lambda: list[models.PhoneCallCreate]},
)
_UPDATE: Operation[models.PhoneCall] = Operation(
    "phone_calls.update",
    "PATCH",
    "/phone-call/{id}",
    body="json",
    answer="json",
    returns=lambda: models.PhoneCall,
    types={"updates": lambda: models.PhoneCallUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.PhoneCall] = Operation(
    "phone_calls.get", "GET", "/phone-call/{id}", answer="json", returns=lambda: models.PhoneCall
)
_LIST: Operation[list[models.PhoneCall]] = Operation(
    "phone_calls.list",
    "GET",
    "/phone-calls",
    answer="json",
    returns=lambda: list[models.PhoneCall],
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
    "phone_calls.delete", "DELETE", "/phone-call/{id}", answer="empty", returns=lambda: None
)


class PhoneCalls(Resource):
    """PhoneCalls, called synchronously."""

    def authenticate_twilio_phone_call(self, *, os: str | Unset = UNSET, type: str | Unset = UNSET) -> Any:
        """Start Phone Call.

        Generates an access token for creating / receiving calls via Twilio

        Args:
            os: optional
            type: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/authenticate-twilio-phone-call`. Source: tellescope.txt, lines 14428-14435.
        """
        return self._send(_AUTHENTICATE_TWILIO_PHONE_CALL, body={"os": os, "type": type})

    def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            queries: required, object with any keys to objects with any keys
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            enduser_filter: `enduserFilter`, optional, object with any keys
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/phone-calls/report`. Source: tellescope.txt, lines 14436-14447.
        """
        return self._send(
            _REPORT, query={"queries": queries, "range": range, "enduserFilter": enduser_filter}
        )

    def number_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Number Report.

        Builds a report showing call details by organization and user phone numbers

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/phone-calls/number-report`. Source: tellescope.txt, lines 14448-14457.
        """
        return self._send(_NUMBER_REPORT, query={"range": range})

    def upgrade_to_conference(self, *, id: str) -> Any:
        """Upgrade to Conference.

        Upgrades a live inbound call to a conference call

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/upgrade-to-conference`. Source: tellescope.txt, lines 14458-14464.
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
            conference_id: `conferenceId`, required
            enduser_id: `enduserId`, optional
            by_client_id: `byClientId`, optional, list of string values
            by_phone: `byPhone`, optional, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/add-conference-attendees`. Source: tellescope.txt, lines 14465-14478.
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

        Args:
            conference_id: `conferenceId`, required
            by_client_id: `byClientId`, optional, list of string values
            by_phone: `byPhone`, optional, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/remove-conference-attendees`. Source: tellescope.txt, lines 14479-14491.
        """
        return self._send(
            _REMOVE_CONFERENCE_ATTENDEES,
            body={"conferenceId": conference_id, "byClientId": by_client_id, "byPhone": by_phone},
        )

    def end_conference(self, *, id: str) -> Any:
        """End Conference.

        Ends an active conference call for all participants

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/end-conference`. Source: tellescope.txt, lines 14492-14498.
        """
        return self._send(_END_CONFERENCE, body={"id": id})

    def cancel_recording(self, *, enduser_id: str) -> Any:
        """End Conference.

        Stops recording an active phone call

        Args:
            enduser_id: `enduserId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/cancel-recording`. Source: tellescope.txt, lines 14499-14505.
        """
        return self._send(_CANCEL_RECORDING, body={"enduserId": enduser_id})

    def delete_recordings(self, *, call_ids: Sequence[ObjectId]) -> Any:
        """Delete Recordings.

        Deletes all call recordings in Twilio from a certain date

        Args:
            call_ids: `callIds`, required, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/phone-calls/delete-recordings`. Source: tellescope.txt, lines 14506-14514.
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
        pinned_at: dt.datetime | Unset = UNSET,
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
            enduser_id: `enduserId`, required
            inbound: required
            external_id: `externalId`, optional
            to: optional
            from_: `from`, optional
            is_voicemail: `isVoicemail`, optional
            recording_uri: `recordingURI`, optional
            recording_id: `recordingId`, optional
            transcription_id: `transcriptionId`, optional
            recording_duration_in_seconds: `recordingDurationInSeconds`, optional
            transcription: optional
            note: optional
            unread: optional
            user_id: `userId`, optional
            ticket_id: `ticketId`, optional
            pinned_at: `pinnedAt`, optional, date-time with an offset
            read_by: `readBy`, optional, object with any keys to date-time values (date-time with an offset)
            hidden_by: `hiddenBy`, optional, object with any keys to date-time values (date-time with an
                offset)
            ticket_ids: `ticketIds`, optional, list of string values
            tags: optional, list of string values
            assigned_to: `assignedTo`, optional, list of string values
            call_duration_in_seconds: `callDurationInSeconds`, optional
            timestamp: optional, date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/phone-call`. Source: tellescope.txt, lines 14515-14549.
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
        self, *, create: Sequence[models.PhoneCallCreate | Mapping[str, Any]]
    ) -> models.PhoneCallBatch:
        """Create PhoneCalls.

        Creates new PhoneCalls

        Args:
            create: required, list of `PhoneCallCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/phone-calls`. Source: tellescope.txt, lines 14550-14588.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PhoneCallUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PhoneCall:
        """Update PhoneCall.

        Updates PhoneCall fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `PhoneCallUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/phone-call/:id`. Source: tellescope.txt, lines 14589-14628.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneCall:
        """Get PhoneCall.

        Get an PhoneCall

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/phone-call/:id`. Source: tellescope.txt, lines 14629-14635.
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
    ) -> Pages[models.PhoneCall]:
        """Get PhoneCalls.

        Get a page of PhoneCalls

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
        `GET /v1/phone-calls`. Source: tellescope.txt, lines 14636-14646.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/phone-call/:id`. Source: tellescope.txt, lines 14647-14651.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPhoneCalls(AsyncResource):
    """PhoneCalls, called from asynchronous code."""

    async def authenticate_twilio_phone_call(
        self, *, os: str | Unset = UNSET, type: str | Unset = UNSET
    ) -> Any:
        """Start Phone Call.

        Generates an access token for creating / receiving calls via Twilio
        Everything else is as in `PhoneCalls.authenticate_twilio_phone_call`.
        `POST /v1/authenticate-twilio-phone-call`. Source: tellescope.txt, lines 14428-14435.
        """
        return await self._send(_AUTHENTICATE_TWILIO_PHONE_CALL, body={"os": os, "type": type})

    async def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report
        Everything else is as in `PhoneCalls.report`.
        `GET /v1/phone-calls/report`. Source: tellescope.txt, lines 14436-14447.
        """
        return await self._send(
            _REPORT, query={"queries": queries, "range": range, "enduserFilter": enduser_filter}
        )

    async def number_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Number Report.

        Builds a report showing call details by organization and user phone numbers
        Everything else is as in `PhoneCalls.number_report`.
        `GET /v1/phone-calls/number-report`. Source: tellescope.txt, lines 14448-14457.
        """
        return await self._send(_NUMBER_REPORT, query={"range": range})

    async def upgrade_to_conference(self, *, id: str) -> Any:
        """Upgrade to Conference.

        Upgrades a live inbound call to a conference call
        Everything else is as in `PhoneCalls.upgrade_to_conference`.
        `POST /v1/phone-calls/upgrade-to-conference`. Source: tellescope.txt, lines 14458-14464.
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
        Everything else is as in `PhoneCalls.add_conference_attendees`.
        `POST /v1/phone-calls/add-conference-attendees`. Source: tellescope.txt, lines 14465-14478.
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
        Everything else is as in `PhoneCalls.remove_conference_attendees`.
        `POST /v1/phone-calls/remove-conference-attendees`. Source: tellescope.txt, lines 14479-14491.
        """
        return await self._send(
            _REMOVE_CONFERENCE_ATTENDEES,
            body={"conferenceId": conference_id, "byClientId": by_client_id, "byPhone": by_phone},
        )

    async def end_conference(self, *, id: str) -> Any:
        """End Conference.

        Ends an active conference call for all participants
        Everything else is as in `PhoneCalls.end_conference`.
        `POST /v1/phone-calls/end-conference`. Source: tellescope.txt, lines 14492-14498.
        """
        return await self._send(_END_CONFERENCE, body={"id": id})

    async def cancel_recording(self, *, enduser_id: str) -> Any:
        """End Conference.

        Stops recording an active phone call
        Everything else is as in `PhoneCalls.cancel_recording`.
        `POST /v1/phone-calls/cancel-recording`. Source: tellescope.txt, lines 14499-14505.
        """
        return await self._send(_CANCEL_RECORDING, body={"enduserId": enduser_id})

    async def delete_recordings(self, *, call_ids: Sequence[ObjectId]) -> Any:
        """Delete Recordings.

        Deletes all call recordings in Twilio from a certain date
        Everything else is as in `PhoneCalls.delete_recordings`.
        `POST /v1/phone-calls/delete-recordings`. Source: tellescope.txt, lines 14506-14514.
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
        pinned_at: dt.datetime | Unset = UNSET,
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
        Everything else is as in `PhoneCalls.create`.
        `POST /v1/phone-call`. Source: tellescope.txt, lines 14515-14549.
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
        self, *, create: Sequence[models.PhoneCallCreate | Mapping[str, Any]]
    ) -> models.PhoneCallBatch:
        """Create PhoneCalls.

        Creates new PhoneCalls
        Everything else is as in `PhoneCalls.create_many`.
        `POST /v1/phone-calls`. Source: tellescope.txt, lines 14550-14588.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PhoneCallUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PhoneCall:
        """Update PhoneCall.

        Updates PhoneCall fields
        Everything else is as in `PhoneCalls.update`.
        `PATCH /v1/phone-call/:id`. Source: tellescope.txt, lines 14589-14628.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneCall:
        """Get PhoneCall.

        Get an PhoneCall
        Everything else is as in `PhoneCalls.get`.
        `GET /v1/phone-call/:id`. Source: tellescope.txt, lines 14629-14635.
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
    ) -> AsyncPages[models.PhoneCall]:
        """Get PhoneCalls.

        Get a page of PhoneCalls
        Everything else is as in `PhoneCalls.list`.
        `GET /v1/phone-calls`. Source: tellescope.txt, lines 14636-14646.
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
        Everything else is as in `PhoneCalls.delete`.
        `DELETE /v1/phone-call/:id`. Source: tellescope.txt, lines 14647-14651.
        """
        return await self._send(_DELETE, path={"id": id})
