"""SmsMessages.

- Message must be non-empty. (checked before sending)
- Phone number and phone consent must be set for enduser. (by the server)

Source: tellescope.txt:17495-17759.
"""

from __future__ import annotations

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
    from ..dicts import sms_messages as dicts
    from ..models import sms_messages as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.sms_messages", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.sms_messages", __package__)

_LEAVE_MESSAGE: Operation[Any] = Operation(
    "sms_messages.leave_message",
    "POST",
    "/sms-messages/leave-message",
    security=(),
    required=("businessId", "fname", "lname", "phone", "message"),
)
_SEND_WITH_TEMPLATE: Operation[models.SmsMessageResponse] = Operation(
    "sms_messages.send_with_template",
    "POST",
    "/sms-messages/send-with-template",
    returns=lambda: models.SmsMessageResponse,
    required=("enduserId", "senderId", "templateId"),
)
_NUMBER_REPORT: Operation[shared.PhoneCallResponse] = Operation(
    "sms_messages.number_report",
    "GET",
    "/sms-messages/number-report",
    returns=lambda: shared.PhoneCallResponse,
    types={"range": lambda: shared.FromAndTo},
)
_TEMPLATE_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "sms_messages.template_report",
    "GET",
    "/sms-messages/template-report",
    returns=lambda: shared.CalendarEventResponse,
    types={"range": lambda: shared.FromAndTo},
)
_SEND_MESSAGE_TO_NUMBER: Operation[shared.EndusersCheckEligibilityResponse] = Operation(
    "sms_messages.send_message_to_number",
    "POST",
    "/sms-messages/send-message-to-number",
    returns=lambda: shared.EndusersCheckEligibilityResponse,
    required=("message", "to"),
    checks=lambda: validators.SMS_MESSAGES_SEND_MESSAGE_TO_NUMBER,
)
_CREATE: Operation[models.SmsMessage] = Operation(
    "sms_messages.create",
    "POST",
    "/sms-message",
    returns=lambda: models.SmsMessage,
    types={
        "autoResolveToFrom": bool,
        "logOnly": bool,
        "inbound": bool,
        "newThread": bool,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "linkOpenTrackingIds": lambda: list[str],
        "journeyContext": lambda: shared.JourneyContext,
        "sendAt": lambda: shared.DateTimeOrEmpty,
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "isDraft": bool,
        "timestamp": lambda: dt.datetime,
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "assignedTo": lambda: list[str],
        "mediaURLs": lambda: list[str],
    },
    required=("message", "enduserId"),
    checks=lambda: validators.SMS_MESSAGES_CREATE,
)
_CREATE_MANY: Operation[models.SmsMessageBatch] = Operation(
    "sms_messages.create_many",
    "POST",
    "/sms-messages",
    returns=lambda: models.SmsMessageBatch,
    types={"create": lambda: list[models.SmsMessageCreate]},
    required=("create",),
    checks=lambda: validators.SMS_MESSAGES_CREATE_MANY,
)
_UPDATE: Operation[models.SmsMessage] = Operation(
    "sms_messages.update",
    "PATCH",
    "/sms-message/{id}",
    returns=lambda: models.SmsMessage,
    types={"updates": lambda: models.SmsMessageUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
    checks=lambda: validators.SMS_MESSAGES_UPDATE,
)
_GET: Operation[models.SmsMessage] = Operation(
    "sms_messages.get",
    "GET",
    "/sms-message/{id}",
    returns=lambda: models.SmsMessage,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.SmsMessage]] = Operation(
    "sms_messages.list",
    "GET",
    "/sms-messages",
    returns=lambda: list[models.SmsMessage],
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
    "sms_messages.delete", "DELETE", "/sms-message/{id}", answer="empty", returns=lambda: None
)


class SmsMessages(Resource):
    """SmsMessages, called synchronously."""

    def leave_message(self, *, business_id: str, fname: str, lname: str, phone: str, message: str) -> Any:
        """Leave Message.

        Leaves an SMS message submitted from a website page

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/sms-messages/leave-message`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:17499-17509.
        """
        return self._send(
            _LEAVE_MESSAGE,
            body={
                "businessId": business_id,
                "fname": fname,
                "lname": lname,
                "phone": phone,
                "message": message,
            },
        )

    def send_with_template(
        self, *, enduser_id: str, sender_id: str, template_id: str, from_number: str | Unset = UNSET
    ) -> models.SmsMessageResponse:
        """Send SMS via Template.

        Sends an sms for a specific template on behalf of a user (senderId is user.id)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sms-messages/send-with-template`. Raises: `APIError`. Source: tellescope.txt:17510-17519.
        """
        return self._send(
            _SEND_WITH_TEMPLATE,
            body={
                "enduserId": enduser_id,
                "senderId": sender_id,
                "templateId": template_id,
                "fromNumber": from_number,
            },
        )

    def number_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.PhoneCallResponse:
        """Number Report.

        Builds a report showing sms details by organization and user phone numbers

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/sms-messages/number-report`. Raises: `APIError`. Source: tellescope.txt:17520-17529.
        """
        return self._send(_NUMBER_REPORT, query={"range": range})

    def template_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.CalendarEventResponse:
        """Template Report.

        Builds a report showing sms details by template

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/sms-messages/template-report`. Raises: `APIError`. Source: tellescope.txt:17530-17539.
        """
        return self._send(_TEMPLATE_REPORT, query={"range": range})

    def send_message_to_number(self, *, message: str, to: str) -> shared.EndusersCheckEligibilityResponse:
        """Send Message to Number.

        Sends an SMS to the provided phone number, upserting an enduser if no match by phone

        - message must be under 1200 characters. (checked before sending)

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sms-messages/send-message-to-number`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:17540-17548.
        """
        return self._send(_SEND_MESSAGE_TO_NUMBER, body={"message": message, "to": to})

    def create(
        self,
        *,
        message: str,
        enduser_id: str,
        auto_resolve_to_from: bool | Unset = UNSET,
        log_only: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        new_thread: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        send_at: shared.DateTimeOrEmpty | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        is_draft: bool | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        enduser_phone_number: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
    ) -> models.SmsMessage:
        """Create SmsMessage.

        Sends or logs an SMS message

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            send_at: not on the page: @tellescope/types-models 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            timestamp: date-time with an offset
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/sms-message`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:17549-17608.
        """
        return self._send(
            _CREATE,
            body={
                "autoResolveToFrom": auto_resolve_to_from,
                "logOnly": log_only,
                "message": message,
                "enduserId": enduser_id,
                "userId": user_id,
                "inbound": inbound,
                "newThread": new_thread,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "journeyContext": journey_context,
                "sendAt": send_at,
                "pinnedAt": pinned_at,
                "isDraft": is_draft,
                "timestamp": timestamp,
                "ticketIds": ticket_ids,
                "suggestedReply": suggested_reply,
                "phoneNumber": phone_number,
                "enduserPhoneNumber": enduser_phone_number,
                "tags": tags,
                "batchId": batch_id,
                "assignedTo": assigned_to,
                "canvasId": canvas_id,
                "discussionRoomId": discussion_room_id,
                "journeyId": journey_id,
                "calendarEventId": calendar_event_id,
                "mediaURLs": media_urls,
            },
        )

    def create_many(
        self, *, create: Sequence[models.SmsMessageCreate | dicts.SmsMessageCreate]
    ) -> models.SmsMessageBatch:
        """Create SmsMessages.

        Sends or logs multiple SMS message

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/sms-messages`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:17609-17672.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SmsMessageUpdates | dicts.SmsMessageUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SmsMessage:
        """Update SmsMessage.

        Updates SmsMessage fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/sms-message/:id`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:17673-17736.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SmsMessage:
        """Get SmsMessage.

        Get an SmsMessage

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/sms-message/:id`. Raises: `APIError`. Source: tellescope.txt:17737-17743.
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
    ) -> Pages[models.SmsMessage]:
        """Get SmsMessages.

        Get a page of SmsMessages

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/sms-messages`. Raises: `APIError`. Source: tellescope.txt:17744-17754.
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
        """Delete SmsMessage.

        Delete one SmsMessage

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/sms-message/:id`. Raises: `APIError`. Source: tellescope.txt:17755-17759.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSmsMessages(AsyncResource):
    """SmsMessages, called from asynchronous code."""

    async def leave_message(
        self, *, business_id: str, fname: str, lname: str, phone: str, message: str
    ) -> Any:
        """Leave Message.

        Leaves an SMS message submitted from a website page

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/sms-messages/leave-message`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:17499-17509.
        """
        return await self._send(
            _LEAVE_MESSAGE,
            body={
                "businessId": business_id,
                "fname": fname,
                "lname": lname,
                "phone": phone,
                "message": message,
            },
        )

    async def send_with_template(
        self, *, enduser_id: str, sender_id: str, template_id: str, from_number: str | Unset = UNSET
    ) -> models.SmsMessageResponse:
        """Send SMS via Template.

        Sends an sms for a specific template on behalf of a user (senderId is user.id)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sms-messages/send-with-template`. Raises: `APIError`. Source: tellescope.txt:17510-17519.
        """
        return await self._send(
            _SEND_WITH_TEMPLATE,
            body={
                "enduserId": enduser_id,
                "senderId": sender_id,
                "templateId": template_id,
                "fromNumber": from_number,
            },
        )

    async def number_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.PhoneCallResponse:
        """Number Report.

        Builds a report showing sms details by organization and user phone numbers

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/sms-messages/number-report`. Raises: `APIError`. Source: tellescope.txt:17520-17529.
        """
        return await self._send(_NUMBER_REPORT, query={"range": range})

    async def template_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.CalendarEventResponse:
        """Template Report.

        Builds a report showing sms details by template

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/sms-messages/template-report`. Raises: `APIError`. Source: tellescope.txt:17530-17539.
        """
        return await self._send(_TEMPLATE_REPORT, query={"range": range})

    async def send_message_to_number(
        self, *, message: str, to: str
    ) -> shared.EndusersCheckEligibilityResponse:
        """Send Message to Number.

        Sends an SMS to the provided phone number, upserting an enduser if no match by phone

        - message must be under 1200 characters. (checked before sending)

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sms-messages/send-message-to-number`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:17540-17548.
        """
        return await self._send(_SEND_MESSAGE_TO_NUMBER, body={"message": message, "to": to})

    async def create(
        self,
        *,
        message: str,
        enduser_id: str,
        auto_resolve_to_from: bool | Unset = UNSET,
        log_only: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        new_thread: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        send_at: shared.DateTimeOrEmpty | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        is_draft: bool | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        enduser_phone_number: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
    ) -> models.SmsMessage:
        """Create SmsMessage.

        Sends or logs an SMS message

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            send_at: not on the page: @tellescope/types-models 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            timestamp: date-time with an offset
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/sms-message`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:17549-17608.
        """
        return await self._send(
            _CREATE,
            body={
                "autoResolveToFrom": auto_resolve_to_from,
                "logOnly": log_only,
                "message": message,
                "enduserId": enduser_id,
                "userId": user_id,
                "inbound": inbound,
                "newThread": new_thread,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "journeyContext": journey_context,
                "sendAt": send_at,
                "pinnedAt": pinned_at,
                "isDraft": is_draft,
                "timestamp": timestamp,
                "ticketIds": ticket_ids,
                "suggestedReply": suggested_reply,
                "phoneNumber": phone_number,
                "enduserPhoneNumber": enduser_phone_number,
                "tags": tags,
                "batchId": batch_id,
                "assignedTo": assigned_to,
                "canvasId": canvas_id,
                "discussionRoomId": discussion_room_id,
                "journeyId": journey_id,
                "calendarEventId": calendar_event_id,
                "mediaURLs": media_urls,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.SmsMessageCreate | dicts.SmsMessageCreate]
    ) -> models.SmsMessageBatch:
        """Create SmsMessages.

        Sends or logs multiple SMS message

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/sms-messages`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:17609-17672.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SmsMessageUpdates | dicts.SmsMessageUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SmsMessage:
        """Update SmsMessage.

        Updates SmsMessage fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/sms-message/:id`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:17673-17736.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SmsMessage:
        """Get SmsMessage.

        Get an SmsMessage

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/sms-message/:id`. Raises: `APIError`. Source: tellescope.txt:17737-17743.
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
    ) -> AsyncPages[models.SmsMessage]:
        """Get SmsMessages.

        Get a page of SmsMessages

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/sms-messages`. Raises: `APIError`. Source: tellescope.txt:17744-17754.
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
        """Delete SmsMessage.

        Delete one SmsMessage

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/sms-message/:id`. Raises: `APIError`. Source: tellescope.txt:17755-17759.
        """
        return await self._send(_DELETE, path={"id": id})
