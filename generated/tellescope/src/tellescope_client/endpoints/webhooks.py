"""Webhooks.

- To avoid echo (receiving webhooks when updating records with an API Key), pass the use {
  dontSendWebhook: true } in the "options" parameter to the update request
- Each webhook is a POST request to the given URL, of the form
- This includes the name of the model, the type of operation performed, and an array of the new,
  updated, or deleted model(s).
- Each 'create' webhook may include more than one record (e.g. when records are created as part of a
  bulk POST)
- The integrity field is a sha256 hash of (record ids concatenated from index 0 to the end, with the
  timestamp and then secret appended)
- For example hook: { records: [{ id: '1', ... }, { id: '4', ... }], timestamp: "1029358" } with
  secret set as "secret",
- integrity = sha256('141029358secret')
- Each time you handle a webhook, you should verify the integrity field is correct to ensure that
  the request is actually coming from Tellescope.
- For performance, a relatedRecords object is provided as a cache. This object maps some ids
  referenced in the webhook records to the corresponding models in Tellescope.
- For a given webhook, relatedRecords may be empty, or may not include all related ids. In such
  cases, you'll need to query against the Tellescope API for an up-to-date reference.
- Currently supported models for Webhooks: integration_logs, allergy_codes, diagnosis_codes,
  suggested_contacts, call_hold_queues, fax_logs, message_template_snippets, portal_brandings,
  form_groups, webhook_logs, flowchart_notes, enduser_problems, prescription_routes, blocked_phones,
  vital_configurations, enduser_encounters, enduser_orders, group_mms_conversations, ticket_queues,
  configurations, ticket_thread_comments, ticket_threads, enduser_custom_types, phone_trees,
  enduser_medications, superbill_providers, superbills, automation_triggers, background_errors,
  enduser_views, availability_blocks, analytics_frames, endusers, enduser_status_updates,
  engagement_events, journeys, emails, sms_messages, chat_rooms, chats, users, templates, files,
  tickets, meetings, notes, forms, form_fields, form_responses, calendar_events,
  calendar_event_templates, calendar_event_RSVPs, automation_steps, automated_actions, webhooks,
  user_logs, user_notifications, enduser_observations, managed_content_records,
  managed_content_record_assignments, forums, forum_posts, post_likes, comment_likes, post_comments,
  organizations, databases, database_records, portal_customizations, care_plans, enduser_tasks,
  role_based_access_permissions, appointment_booking_pages, appointment_locations, products,
  purchases, purchase_credits, phone_calls, enduser_profile_views, table_views, email_sync_denials
- You can handle webhooks from automations in Tellescope, which have a simpler format:
- In this case, integrity is a simple sha256 hash of message + timestamp + secret
- You can also handle calendar event reminders as webhooks, which have the format:
- In this case, integrity is a simple sha256 hash of event.id + timestamp + secret

Source: tellescope.txt:19912-22093.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..dicts import webhooks as dicts
    from ..models import webhooks as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.webhooks", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.webhooks", __package__)

_CONFIGURE_WEBHOOKS: Operation[Any] = Operation(
    "webhooks.configure_webhooks",
    "POST",
    "/configure-webhooks",
    types={"subscriptions": lambda: models.WebhookSubscription},
    required=("url", "secret"),
    checks=lambda: validators.WEBHOOKS_CONFIGURE_WEBHOOKS,
)
_WEBHOOK_CONFIGURATION: Operation[models.WebhookResponse] = Operation(
    "webhooks.webhook_configuration", "GET", "/webhook-configuration", returns=lambda: models.WebhookResponse
)
_UPDATE_WEBHOOKS: Operation[Any] = Operation(
    "webhooks.update_webhooks",
    "PATCH",
    "/update-webhooks",
    types={"subscriptionUpdates": lambda: models.WebhookSubscription},
)
_SEND_AUTOMATION_WEBHOOK: Operation[Any] = Operation(
    "webhooks.send_automation_webhook",
    "POST",
    "/send-automation-webhook",
    types={"action": lambda: dict[str, Any], "context": lambda: shared.JourneyContext},
    required=("message",),
)
_SEND_CALENDAR_EVENT_REMINDER_WEBHOOK: Operation[Any] = Operation(
    "webhooks.send_calendar_event_reminder_webhook",
    "POST",
    "/send-calendar-event-reminder-webhook",
    required=("id",),
)
_CREATE: Operation[models.Webhook] = Operation(
    "webhooks.create",
    "POST",
    "/webhook",
    returns=lambda: models.Webhook,
    types={"subscriptions": lambda: models.WebhookSubscription},
)
_CREATE_MANY: Operation[models.WebhookBatch] = Operation(
    "webhooks.create_many",
    "POST",
    "/webhooks",
    returns=lambda: models.WebhookBatch,
    types={"create": lambda: list[models.WebhookCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Webhook] = Operation(
    "webhooks.update",
    "PATCH",
    "/webhook/{id}",
    returns=lambda: models.Webhook,
    types={"updates": lambda: models.WebhookUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Webhook] = Operation(
    "webhooks.get",
    "GET",
    "/webhook/{id}",
    returns=lambda: models.Webhook,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Webhook]] = Operation(
    "webhooks.list",
    "GET",
    "/webhooks",
    returns=lambda: list[models.Webhook],
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
    "webhooks.delete", "DELETE", "/webhook/{id}", answer="empty", returns=lambda: None
)


class Webhooks(Resource):
    """Webhooks, called synchronously."""

    def configure_webhooks(
        self,
        *,
        url: str,
        secret: str,
        subscriptions: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> Any:
        """Configure Webhooks.

        Sets the URL, secret, and initial subscriptions for your organization. Your secret must exceed 15
        characters and should be generated randomly. This endpoint ensures duplicate webhook records aren't
        created.

        - Your secret must exceed 15 characters and should be generated randomly. (checked before sending)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/configure-webhooks`, for admins only. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:19949-20363.
        """
        return self._send(
            _CONFIGURE_WEBHOOKS, body={"url": url, "secret": secret, "subscriptions": subscriptions}
        )

    @deprecated("DEPRECATED: Returns current webhook configuration")
    def webhook_configuration(self) -> models.WebhookResponse:
        """Get current configuration info.

        DEPRECATED: Returns current webhook configuration

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/webhook-configuration`. Raises: `APIError`. Source: tellescope.txt:20364-20368.
        """
        return self._send(_WEBHOOK_CONFIGURATION)

    @deprecated(
        "DEPRECATED: Modifies only subscriptions to models included in subscriptionUpdates. To remove subscriptions for a given model, set all values to false."
    )
    def update_webhooks(
        self,
        *,
        url: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        subscription_updates: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> Any:
        """Update Webhooks.

        DEPRECATED: Modifies only subscriptions to models included in subscriptionUpdates. To remove
        subscriptions for a given model, set all values to false.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/update-webhooks`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:20369-20783.
        """
        return self._send(
            _UPDATE_WEBHOOKS, body={"url": url, "secret": secret, "subscriptionUpdates": subscription_updates}
        )

    def send_automation_webhook(
        self,
        *,
        message: str,
        enduser_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        action: Mapping[str, Any] | Unset = UNSET,
        context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
    ) -> Any:
        """Send Automation Webhook.

        Sends a webhook with the automations format, useful for testing automation integrations

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-automation-webhook`. Raises: `APIError`. Source: tellescope.txt:20784-20809.
        """
        return self._send(
            _SEND_AUTOMATION_WEBHOOK,
            body={
                "message": message,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "action": action,
                "context": context,
            },
        )

    def send_calendar_event_reminder_webhook(self, *, id: str) -> Any:
        """Send Calendar Event Reminder Webhook.

        Sends a webhook with the calendar reminder format, useful for testing integrations

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-calendar-event-reminder-webhook`. Raises: `APIError`. Source:
        tellescope.txt:20810-20816.
        """
        return self._send(_SEND_CALENDAR_EVENT_REMINDER_WEBHOOK, body={"id": id})

    def create(
        self,
        *,
        secret: str | Unset = UNSET,
        url: str | Unset = UNSET,
        subscriptions: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> models.Webhook:
        """Create Webhook.

        Creates a new Webhook

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/webhook`. Raises: `APIError`. Source: tellescope.txt:20817-21231.
        """
        return self._send(_CREATE, body={"secret": secret, "url": url, "subscriptions": subscriptions})

    def create_many(
        self, *, create: Sequence[models.WebhookCreate | dicts.WebhookCreate]
    ) -> models.WebhookBatch:
        """Create Webhooks.

        Creates new Webhooks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/webhooks`. Raises: `APIError`. Source: tellescope.txt:21232-21650.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.WebhookUpdates | dicts.WebhookUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Webhook:
        """Update Webhook.

        Updates Webhook fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:21651-22070.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Webhook:
        """Get Webhook.

        Get an Webhook

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:22071-22077.
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
    ) -> Pages[models.Webhook]:
        """Get Webhooks.

        Get a page of Webhooks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/webhooks`. Raises: `APIError`. Source: tellescope.txt:22078-22088.
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
        """Delete Webhook.

        Delete one Webhook

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:22089-22093.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncWebhooks(AsyncResource):
    """Webhooks, called from asynchronous code."""

    async def configure_webhooks(
        self,
        *,
        url: str,
        secret: str,
        subscriptions: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> Any:
        """Configure Webhooks.

        Sets the URL, secret, and initial subscriptions for your organization. Your secret must exceed 15
        characters and should be generated randomly. This endpoint ensures duplicate webhook records aren't
        created.

        - Your secret must exceed 15 characters and should be generated randomly. (checked before sending)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/configure-webhooks`, for admins only. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:19949-20363.
        """
        return await self._send(
            _CONFIGURE_WEBHOOKS, body={"url": url, "secret": secret, "subscriptions": subscriptions}
        )

    @deprecated("DEPRECATED: Returns current webhook configuration")
    async def webhook_configuration(self) -> models.WebhookResponse:
        """Get current configuration info.

        DEPRECATED: Returns current webhook configuration

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/webhook-configuration`. Raises: `APIError`. Source: tellescope.txt:20364-20368.
        """
        return await self._send(_WEBHOOK_CONFIGURATION)

    @deprecated(
        "DEPRECATED: Modifies only subscriptions to models included in subscriptionUpdates. To remove subscriptions for a given model, set all values to false."
    )
    async def update_webhooks(
        self,
        *,
        url: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        subscription_updates: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> Any:
        """Update Webhooks.

        DEPRECATED: Modifies only subscriptions to models included in subscriptionUpdates. To remove
        subscriptions for a given model, set all values to false.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/update-webhooks`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:20369-20783.
        """
        return await self._send(
            _UPDATE_WEBHOOKS, body={"url": url, "secret": secret, "subscriptionUpdates": subscription_updates}
        )

    async def send_automation_webhook(
        self,
        *,
        message: str,
        enduser_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        action: Mapping[str, Any] | Unset = UNSET,
        context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
    ) -> Any:
        """Send Automation Webhook.

        Sends a webhook with the automations format, useful for testing automation integrations

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-automation-webhook`. Raises: `APIError`. Source: tellescope.txt:20784-20809.
        """
        return await self._send(
            _SEND_AUTOMATION_WEBHOOK,
            body={
                "message": message,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "action": action,
                "context": context,
            },
        )

    async def send_calendar_event_reminder_webhook(self, *, id: str) -> Any:
        """Send Calendar Event Reminder Webhook.

        Sends a webhook with the calendar reminder format, useful for testing integrations

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-calendar-event-reminder-webhook`. Raises: `APIError`. Source:
        tellescope.txt:20810-20816.
        """
        return await self._send(_SEND_CALENDAR_EVENT_REMINDER_WEBHOOK, body={"id": id})

    async def create(
        self,
        *,
        secret: str | Unset = UNSET,
        url: str | Unset = UNSET,
        subscriptions: models.WebhookSubscription | dicts.WebhookSubscription | Unset = UNSET,
    ) -> models.Webhook:
        """Create Webhook.

        Creates a new Webhook

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/webhook`. Raises: `APIError`. Source: tellescope.txt:20817-21231.
        """
        return await self._send(_CREATE, body={"secret": secret, "url": url, "subscriptions": subscriptions})

    async def create_many(
        self, *, create: Sequence[models.WebhookCreate | dicts.WebhookCreate]
    ) -> models.WebhookBatch:
        """Create Webhooks.

        Creates new Webhooks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/webhooks`. Raises: `APIError`. Source: tellescope.txt:21232-21650.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.WebhookUpdates | dicts.WebhookUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Webhook:
        """Update Webhook.

        Updates Webhook fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:21651-22070.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Webhook:
        """Get Webhook.

        Get an Webhook

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:22071-22077.
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
    ) -> AsyncPages[models.Webhook]:
        """Get Webhooks.

        Get a page of Webhooks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/webhooks`. Raises: `APIError`. Source: tellescope.txt:22078-22088.
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
        """Delete Webhook.

        Delete one Webhook

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/webhook/:id`. Raises: `APIError`. Source: tellescope.txt:22089-22093.
        """
        return await self._send(_DELETE, path={"id": id})
