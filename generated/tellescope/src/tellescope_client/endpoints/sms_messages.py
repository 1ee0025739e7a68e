"""SmsMessages.

- Message must be non-empty. (checked before sending)
- Phone number and phone consent must be set for enduser. (by the server)

Source: tellescope.txt, lines 17495-17759.
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
    from ..models import sms_messages as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.sms_messages", __package__)

_LEAVE_MESSAGE: Operation[Any] = Operation(
    "sms_messages.leave_message", "POST", "/sms-messages/leave-message", body="json", security=()
)
_SEND_WITH_TEMPLATE: Operation[Any] = Operation(
    "sms_messages.send_with_template", "POST", "/sms-messages/send-with-template", body="json"
)
_NUMBER_REPORT: Operation[Any] = Operation(
    "sms_messages.number_report",
    "GET",
    "/sms-messages/number-report",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_TEMPLATE_REPORT: Operation[Any] = Operation(
    "sms_messages.template_report",
    "GET",
    "/sms-messages/template-report",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_SEND_MESSAGE_TO_NUMBER: Operation[Any] = Operation(
    "sms_messages.send_message_to_number",
    "POST",
    "/sms-messages/send-message-to-number",
    body="json",
    checks=lambda: validators.SMS_MESSAGES_SEND_MESSAGE_TO_NUMBER,
)
_CREATE: Operation[models.SmsMessage] = Operation(
    "sms_messages.create",
    "POST",
    "/sms-message",
    body="json",
    answer="json",
    returns=lambda: models.SmsMessage,
    types={
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "linkOpenTrackingIds": lambda: list[str],
        "journeyContext": lambda: shared.EmailJourneyContext,
        "sendAt": lambda: dt.datetime,
        "pinnedAt": lambda: dt.datetime,
        "timestamp": lambda: dt.datetime,
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "assignedTo": lambda: list[str],
        "mediaURLs": lambda: list[str],
    },
    checks=lambda: validators.SMS_MESSAGES_CREATE,
)
_CREATE_MANY: Operation[models.SmsMessageBatch] = Operation(
    "sms_messages.create_many",
    "POST",
    "/sms-messages",
    body="json",
    answer="json",
    returns=lambda: models.SmsMessageBatch,
    types={"create": lambda: list[models.SmsMessageCreate]},
    checks=lambda: validators.SMS_MESSAGES_CREATE_MANY,
)
_UPDATE: Operation[models.SmsMessage] = Operation(
    "sms_messages.update",
    "PATCH",
    "/sms-message/{id}",
    body="json",
    answer="json",
    returns=lambda: models.SmsMessage,
    types={"updates": lambda: models.SmsMessageUpdates, "options": lambda: shared.UpdateOptions},
    checks=lambda: validators.SMS_MESSAGES_UPDATE,
)
_GET: Operation[models.SmsMessage] = Operation(
    "sms_messages.get", "GET", "/sms-message/{id}", answer="json", returns=lambda: models.SmsMessage
)
_LIST: Operation[list[models.SmsMessage]] = Operation(
    "sms_messages.list",
    "GET",
    "/sms-messages",
    answer="json",
    returns=lambda: list[models.SmsMessage],
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
    "sms_messages.delete", "DELETE", "/sms-message/{id}", answer="empty", returns=lambda: None
)


class SmsMessages(Resource):
    """SmsMessages, called synchronously."""

    def leave_message(self, *, business_id: str, fname: str, lname: str, phone: str, message: str) -> Any:
        """Leave Message.

        Leaves an SMS message submitted from a website page

        Args:
            business_id: `businessId`, required
            fname: required
            lname: required
            phone: required
            message: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/sms-messages/leave-message`, public: needs no credentials. Source: tellescope.txt, lines
        17499-17509.
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
    ) -> Any:
        """Send SMS via Template.

        Sends an sms for a specific template on behalf of a user (senderId is user.id)

        Args:
            enduser_id: `enduserId`, required
            sender_id: `senderId`, required
            template_id: `templateId`, required
            from_number: `fromNumber`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/sms-messages/send-with-template`. Source: tellescope.txt, lines 17510-17519.
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
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Number Report.

        Builds a report showing sms details by organization and user phone numbers

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/sms-messages/number-report`. Source: tellescope.txt, lines 17520-17529.
        """
        return self._send(_NUMBER_REPORT, query={"range": range})

    def template_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Template Report.

        Builds a report showing sms details by template

        Args:
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/sms-messages/template-report`. Source: tellescope.txt, lines 17530-17539.
        """
        return self._send(_TEMPLATE_REPORT, query={"range": range})

    def send_message_to_number(self, *, message: str, to: str) -> Any:
        """Send Message to Number.

        Sends an SMS to the provided phone number, upserting an enduser if no match by phone

        - message must be under 1200 characters. (checked before sending)

        Args:
            message: required
            to: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/sms-messages/send-message-to-number`. Source: tellescope.txt, lines 17540-17548.
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
        journey_context: shared.EmailJourneyContext | Mapping[str, Any] | Unset = UNSET,
        send_at: dt.datetime | Unset = UNSET,
        pinned_at: dt.datetime | Unset = UNSET,
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
            auto_resolve_to_from: `autoResolveToFrom`, optional
            log_only: `logOnly`, optional
            message: required
            enduser_id: `enduserId`, required
            user_id: `userId`, optional
            inbound: optional
            new_thread: `newThread`, optional
            read_by: `readBy`, optional, object with any keys to date-time values (date-time with an offset)
            hidden_by: `hiddenBy`, optional, object with any keys to date-time values (date-time with an
                offset)
            template_id: `templateId`, optional
            automation_step_id: `automationStepId`, optional
            link_open_tracking_ids: `linkOpenTrackingIds`, optional, list of string values
            journey_context: `journeyContext`, optional, `EmailJourneyContext`
            send_at: `sendAt`, optional, date-time with an offset
            pinned_at: `pinnedAt`, optional, date-time with an offset
            is_draft: `isDraft`, optional
            timestamp: optional, date-time with an offset
            ticket_ids: `ticketIds`, optional, list of string values
            suggested_reply: `suggestedReply`, optional
            phone_number: `phoneNumber`, optional
            enduser_phone_number: `enduserPhoneNumber`, optional
            tags: optional, list of string values
            batch_id: `batchId`, optional
            assigned_to: `assignedTo`, optional, list of string values
            canvas_id: `canvasId`, optional
            discussion_room_id: `discussionRoomId`, optional
            journey_id: `journeyId`, optional
            calendar_event_id: `calendarEventId`, optional
            media_urls: `mediaURLs`, optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/sms-message`. Source: tellescope.txt, lines 17549-17608.
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
        self, *, create: Sequence[models.SmsMessageCreate | Mapping[str, Any]]
    ) -> models.SmsMessageBatch:
        """Create SmsMessages.

        Sends or logs multiple SMS message

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Args:
            create: required, list of `SmsMessageCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/sms-messages`. Source: tellescope.txt, lines 17609-17672.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SmsMessageUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SmsMessage:
        """Update SmsMessage.

        Updates SmsMessage fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Message must be non-empty. (checked before sending)
        - Phone number and phone consent must be set for enduser. (by the server)

        Args:
            id: required
            updates: required, `SmsMessageUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `ConstraintError`, `APIError`.
        `PATCH /v1/sms-message/:id`. Source: tellescope.txt, lines 17673-17736.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SmsMessage:
        """Get SmsMessage.

        Get an SmsMessage

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/sms-message/:id`. Source: tellescope.txt, lines 17737-17743.
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
    ) -> Pages[models.SmsMessage]:
        """Get SmsMessages.

        Get a page of SmsMessages

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
        `GET /v1/sms-messages`. Source: tellescope.txt, lines 17744-17754.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/sms-message/:id`. Source: tellescope.txt, lines 17755-17759.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSmsMessages(AsyncResource):
    """SmsMessages, called from asynchronous code."""

    async def leave_message(
        self, *, business_id: str, fname: str, lname: str, phone: str, message: str
    ) -> Any:
        """Leave Message.

        Leaves an SMS message submitted from a website page
        Everything else is as in `SmsMessages.leave_message`.
        `POST /v1/sms-messages/leave-message`, public: needs no credentials. Source: tellescope.txt, lines
        17499-17509.
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
    ) -> Any:
        """Send SMS via Template.

        Sends an sms for a specific template on behalf of a user (senderId is user.id)
        Everything else is as in `SmsMessages.send_with_template`.
        `POST /v1/sms-messages/send-with-template`. Source: tellescope.txt, lines 17510-17519.
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
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Number Report.

        Builds a report showing sms details by organization and user phone numbers
        Everything else is as in `SmsMessages.number_report`.
        `GET /v1/sms-messages/number-report`. Source: tellescope.txt, lines 17520-17529.
        """
        return await self._send(_NUMBER_REPORT, query={"range": range})

    async def template_report(
        self,
        *,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Template Report.

        Builds a report showing sms details by template
        Everything else is as in `SmsMessages.template_report`.
        `GET /v1/sms-messages/template-report`. Source: tellescope.txt, lines 17530-17539.
        """
        return await self._send(_TEMPLATE_REPORT, query={"range": range})

    async def send_message_to_number(self, *, message: str, to: str) -> Any:
        """Send Message to Number.

        Sends an SMS to the provided phone number, upserting an enduser if no match by phone
        Everything else is as in `SmsMessages.send_message_to_number`.
        `POST /v1/sms-messages/send-message-to-number`. Source: tellescope.txt, lines 17540-17548.
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
        journey_context: shared.EmailJourneyContext | Mapping[str, Any] | Unset = UNSET,
        send_at: dt.datetime | Unset = UNSET,
        pinned_at: dt.datetime | Unset = UNSET,
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
        Everything else is as in `SmsMessages.create`.
        `POST /v1/sms-message`. Source: tellescope.txt, lines 17549-17608.
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
        self, *, create: Sequence[models.SmsMessageCreate | Mapping[str, Any]]
    ) -> models.SmsMessageBatch:
        """Create SmsMessages.

        Sends or logs multiple SMS message
        Everything else is as in `SmsMessages.create_many`.
        `POST /v1/sms-messages`. Source: tellescope.txt, lines 17609-17672.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SmsMessageUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SmsMessage:
        """Update SmsMessage.

        Updates SmsMessage fields
        Everything else is as in `SmsMessages.update`.
        `PATCH /v1/sms-message/:id`. Source: tellescope.txt, lines 17673-17736.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SmsMessage:
        """Get SmsMessage.

        Get an SmsMessage
        Everything else is as in `SmsMessages.get`.
        `GET /v1/sms-message/:id`. Source: tellescope.txt, lines 17737-17743.
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
    ) -> AsyncPages[models.SmsMessage]:
        """Get SmsMessages.

        Get a page of SmsMessages
        Everything else is as in `SmsMessages.list`.
        `GET /v1/sms-messages`. Source: tellescope.txt, lines 17744-17754.
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
        Everything else is as in `SmsMessages.delete`.
        `DELETE /v1/sms-message/:id`. Source: tellescope.txt, lines 17755-17759.
        """
        return await self._send(_DELETE, path={"id": id})
