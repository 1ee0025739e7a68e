"""Emails.

- Email and email consent must be set for enduser. (by the server)

Source: tellescope.txt:8595-8862.
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
    from ..dicts import emails as dicts
    from ..dicts import shared as shared_dicts
    from ..models import emails as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.emails", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.emails", __package__)
    shared = LazyModule("..models.shared", __package__)

_SYNC_EMAIL_INTEGRATIONS: Operation[models.SyncEmailIntegrationsResponse] = Operation(
    "emails.sync_email_integrations",
    "POST",
    "/sync-email-integrations",
    returns=lambda: models.SyncEmailIntegrationsResponse,
    types={"allUsers": bool},
    required=("enduserEmail",),
)
_DELIVER_EMAIL_VIA_OUTLOOK: Operation[models.DeliverEmailViaOutlookResponse] = Operation(
    "emails.deliver_email_via_outlook",
    "POST",
    "/deliver-email-via-outlook",
    returns=lambda: models.DeliverEmailViaOutlookResponse,
    types={"cc": lambda: list[str]},
    required=("senderId", "message"),
)
_DELIVER_VIA_ITERABLE: Operation[Any] = Operation(
    "emails.deliver_via_iterable",
    "POST",
    "/emails/deliver-via-iterable",
    required=("recipientEmail", "campaignId"),
)
_SEND_WITH_TEMPLATE: Operation[models.EmailsSendWithTemplateResponse] = Operation(
    "emails.send_with_template",
    "POST",
    "/emails/send-with-template",
    returns=lambda: models.EmailsSendWithTemplateResponse,
    required=("enduserId", "senderId", "templateId"),
)
_TEMPLATE_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "emails.template_report",
    "GET",
    "/emails/template-report",
    returns=lambda: shared.CalendarEventResponse,
    types={"range": lambda: shared.FromAndTo},
)
_CREATE: Operation[models.Email] = Operation(
    "emails.create",
    "POST",
    "/email",
    returns=lambda: models.Email,
    types={
        "logOnly": bool,
        "enduserId": lambda: str | None,
        "timestamp": lambda: dt.datetime,
        "replyTo": lambda: str | None,
        "inbound": bool,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "linkOpenTrackingIds": lambda: list[str],
        "journeyContext": lambda: shared.JourneyContext,
        "sendAt": lambda: shared.DateTimeOrEmpty,
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "isDraft": bool,
        "cc": lambda: list[str],
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "isMarketing": bool,
        "assignedTo": lambda: list[str],
    },
    required=("enduserId", "subject", "textContent"),
)
_CREATE_MANY: Operation[models.EmailBatch] = Operation(
    "emails.create_many",
    "POST",
    "/emails",
    returns=lambda: models.EmailBatch,
    types={"create": lambda: list[models.EmailCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Email] = Operation(
    "emails.update",
    "PATCH",
    "/email/{id}",
    returns=lambda: models.Email,
    types={"updates": lambda: models.EmailUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Email] = Operation(
    "emails.get", "GET", "/email/{id}", returns=lambda: models.Email, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[models.Email]] = Operation(
    "emails.list",
    "GET",
    "/emails",
    returns=lambda: list[models.Email],
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
    "emails.delete", "DELETE", "/email/{id}", answer="empty", returns=lambda: None
)


class Emails(Resource):
    """Emails, called synchronously."""

    def sync_email_integrations(
        self, *, enduser_email: str, all_users: bool | Unset = UNSET
    ) -> models.SyncEmailIntegrationsResponse:
        """Sync Integrations.

        Syncs email with external integrations (like Gmail) and returns any newly created messages

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sync-email-integrations`. Raises: `APIError`. Source: tellescope.txt:8598-8605.
        """
        return self._send(
            _SYNC_EMAIL_INTEGRATIONS, body={"enduserEmail": enduser_email, "allUsers": all_users}
        )

    def deliver_email_via_outlook(
        self,
        *,
        sender_id: str,
        message: str,
        reply_id: str | Unset = UNSET,
        cc: Sequence[str] | Unset = UNSET,
    ) -> models.DeliverEmailViaOutlookResponse:
        """Send Outlook Mail.

        Sends an email via Outlook integration without creating a record in Tellescope

        - Use Create Email instead, unless you want to avoid logging the message in Tellescope

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/deliver-email-via-outlook`. Raises: `APIError`. Source: tellescope.txt:8606-8618.
        """
        return self._send(
            _DELIVER_EMAIL_VIA_OUTLOOK,
            body={"senderId": sender_id, "message": message, "replyId": reply_id, "cc": cc},
        )

    def deliver_via_iterable(self, *, recipient_email: str, campaign_id: str) -> Any:
        """Send Email via Iterable.

        Sends an email via Iterable

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/emails/deliver-via-iterable`. Raises: `APIError`. Source: tellescope.txt:8619-8626.
        """
        return self._send(
            _DELIVER_VIA_ITERABLE, body={"recipientEmail": recipient_email, "campaignId": campaign_id}
        )

    def send_with_template(
        self, *, enduser_id: str, sender_id: str, template_id: str
    ) -> models.EmailsSendWithTemplateResponse:
        """Send Email via Template.

        Sends an email for a specific template on behalf of a user (senderId is user.id)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/emails/send-with-template`. Raises: `APIError`. Source: tellescope.txt:8627-8635.
        """
        return self._send(
            _SEND_WITH_TEMPLATE,
            body={"enduserId": enduser_id, "senderId": sender_id, "templateId": template_id},
        )

    def template_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.CalendarEventResponse:
        """Template Report.

        Builds a report showing Email details by template

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/emails/template-report`. Raises: `APIError`. Source: tellescope.txt:8636-8645.
        """
        return self._send(_TEMPLATE_REPORT, query={"range": range})

    def create(
        self,
        *,
        enduser_id: str | None,
        subject: str,
        text_content: str,
        log_only: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        html_content: str | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        reply_to: str | None | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        send_at: shared.DateTimeOrEmpty | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        is_draft: bool | Unset = UNSET,
        cc: Sequence[str] | Unset = UNSET,
        from_email_override: str | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        alternate_to_address: str | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        is_marketing: bool | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
    ) -> models.Email:
        """Create Email.

        Sends or logs an email

        - Email and email consent must be set for enduser. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
            reply_to: not on the page: @tellescope/types-models 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            send_at: not on the page: @tellescope/types-models 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/email`. Raises: `APIError`. Source: tellescope.txt:8646-8707.
        """
        return self._send(
            _CREATE,
            body={
                "logOnly": log_only,
                "enduserId": enduser_id,
                "userId": user_id,
                "subject": subject,
                "textContent": text_content,
                "HTMLContent": html_content,
                "timestamp": timestamp,
                "replyTo": reply_to,
                "inbound": inbound,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "journeyContext": journey_context,
                "sendAt": send_at,
                "pinnedAt": pinned_at,
                "isDraft": is_draft,
                "cc": cc,
                "fromEmailOverride": from_email_override,
                "ticketIds": ticket_ids,
                "alternateToAddress": alternate_to_address,
                "suggestedReply": suggested_reply,
                "tags": tags,
                "batchId": batch_id,
                "isMarketing": is_marketing,
                "assignedTo": assigned_to,
                "canvasId": canvas_id,
                "discussionRoomId": discussion_room_id,
                "journeyId": journey_id,
                "calendarEventId": calendar_event_id,
            },
        )

    def create_many(self, *, create: Sequence[models.EmailCreate | dicts.EmailCreate]) -> models.EmailBatch:
        """Create Emails.

        Sends or logs multiple emails

        - Email and email consent must be set for enduser. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/emails`. Raises: `APIError`. Source: tellescope.txt:8708-8773.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EmailUpdates | dicts.EmailUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Email:
        """Update Email.

        Updates Email fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Email and email consent must be set for enduser. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8774-8839.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Email:
        """Get Email.

        Get an Email

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8840-8846.
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
    ) -> Pages[models.Email]:
        """Get Emails.

        Get a page of Emails

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/emails`. Raises: `APIError`. Source: tellescope.txt:8847-8857.
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
        """Delete Email.

        Delete one Email

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8858-8862.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEmails(AsyncResource):
    """Emails, called from asynchronous code."""

    async def sync_email_integrations(
        self, *, enduser_email: str, all_users: bool | Unset = UNSET
    ) -> models.SyncEmailIntegrationsResponse:
        """Sync Integrations.

        Syncs email with external integrations (like Gmail) and returns any newly created messages

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sync-email-integrations`. Raises: `APIError`. Source: tellescope.txt:8598-8605.
        """
        return await self._send(
            _SYNC_EMAIL_INTEGRATIONS, body={"enduserEmail": enduser_email, "allUsers": all_users}
        )

    async def deliver_email_via_outlook(
        self,
        *,
        sender_id: str,
        message: str,
        reply_id: str | Unset = UNSET,
        cc: Sequence[str] | Unset = UNSET,
    ) -> models.DeliverEmailViaOutlookResponse:
        """Send Outlook Mail.

        Sends an email via Outlook integration without creating a record in Tellescope

        - Use Create Email instead, unless you want to avoid logging the message in Tellescope

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/deliver-email-via-outlook`. Raises: `APIError`. Source: tellescope.txt:8606-8618.
        """
        return await self._send(
            _DELIVER_EMAIL_VIA_OUTLOOK,
            body={"senderId": sender_id, "message": message, "replyId": reply_id, "cc": cc},
        )

    async def deliver_via_iterable(self, *, recipient_email: str, campaign_id: str) -> Any:
        """Send Email via Iterable.

        Sends an email via Iterable

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/emails/deliver-via-iterable`. Raises: `APIError`. Source: tellescope.txt:8619-8626.
        """
        return await self._send(
            _DELIVER_VIA_ITERABLE, body={"recipientEmail": recipient_email, "campaignId": campaign_id}
        )

    async def send_with_template(
        self, *, enduser_id: str, sender_id: str, template_id: str
    ) -> models.EmailsSendWithTemplateResponse:
        """Send Email via Template.

        Sends an email for a specific template on behalf of a user (senderId is user.id)

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/schema 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/emails/send-with-template`. Raises: `APIError`. Source: tellescope.txt:8627-8635.
        """
        return await self._send(
            _SEND_WITH_TEMPLATE,
            body={"enduserId": enduser_id, "senderId": sender_id, "templateId": template_id},
        )

    async def template_report(
        self, *, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> shared.CalendarEventResponse:
        """Template Report.

        Builds a report showing Email details by template

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/emails/template-report`. Raises: `APIError`. Source: tellescope.txt:8636-8645.
        """
        return await self._send(_TEMPLATE_REPORT, query={"range": range})

    async def create(
        self,
        *,
        enduser_id: str | None,
        subject: str,
        text_content: str,
        log_only: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        html_content: str | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        reply_to: str | None | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        send_at: shared.DateTimeOrEmpty | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        is_draft: bool | Unset = UNSET,
        cc: Sequence[str] | Unset = UNSET,
        from_email_override: str | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        alternate_to_address: str | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        is_marketing: bool | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
    ) -> models.Email:
        """Create Email.

        Sends or logs an email

        - Email and email consent must be set for enduser. (by the server)

        Args:
            enduser_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
            reply_to: not on the page: @tellescope/types-models 1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            send_at: not on the page: @tellescope/types-models 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/email`. Raises: `APIError`. Source: tellescope.txt:8646-8707.
        """
        return await self._send(
            _CREATE,
            body={
                "logOnly": log_only,
                "enduserId": enduser_id,
                "userId": user_id,
                "subject": subject,
                "textContent": text_content,
                "HTMLContent": html_content,
                "timestamp": timestamp,
                "replyTo": reply_to,
                "inbound": inbound,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "journeyContext": journey_context,
                "sendAt": send_at,
                "pinnedAt": pinned_at,
                "isDraft": is_draft,
                "cc": cc,
                "fromEmailOverride": from_email_override,
                "ticketIds": ticket_ids,
                "alternateToAddress": alternate_to_address,
                "suggestedReply": suggested_reply,
                "tags": tags,
                "batchId": batch_id,
                "isMarketing": is_marketing,
                "assignedTo": assigned_to,
                "canvasId": canvas_id,
                "discussionRoomId": discussion_room_id,
                "journeyId": journey_id,
                "calendarEventId": calendar_event_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EmailCreate | dicts.EmailCreate]
    ) -> models.EmailBatch:
        """Create Emails.

        Sends or logs multiple emails

        - Email and email consent must be set for enduser. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/emails`. Raises: `APIError`. Source: tellescope.txt:8708-8773.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EmailUpdates | dicts.EmailUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Email:
        """Update Email.

        Updates Email fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Email and email consent must be set for enduser. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8774-8839.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Email:
        """Get Email.

        Get an Email

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8840-8846.
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
    ) -> AsyncPages[models.Email]:
        """Get Emails.

        Get a page of Emails

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/emails`. Raises: `APIError`. Source: tellescope.txt:8847-8857.
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
        """Delete Email.

        Delete one Email

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/email/:id`. Raises: `APIError`. Source: tellescope.txt:8858-8862.
        """
        return await self._send(_DELETE, path={"id": id})
