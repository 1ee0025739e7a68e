"""Webhook events: parse what the server posts, verify what its signature covers, get a typed event."""

from __future__ import annotations

from ._runtime.webhooks import Concatenation, Event, Webhooks
from .models import webhook_events

AnyEvent = (
    webhook_events.RecordWebhook
    | webhook_events.AutomationWebhook
    | webhook_events.CalendarEventReminderWebhook
    | Event
)
"""What `parse` and `unwrap` return; events that the documentation does not describe too."""

WEBHOOKS: Webhooks[AnyEvent] = Webhooks(
    discriminator="type",
    events={
        "create": webhook_events.RecordWebhook,
        "update": webhook_events.RecordWebhook,
        "delete": webhook_events.RecordWebhook,
        "automation": webhook_events.AutomationWebhook,
        "calendar_event_reminder": webhook_events.CalendarEventReminderWebhook,
    },
    any_other=Event,
    schemes={
        "create": Concatenation(field="integrity", parts=("records.id", "timestamp")),
        "update": Concatenation(field="integrity", parts=("records.id", "timestamp")),
        "delete": Concatenation(field="integrity", parts=("records.id", "timestamp")),
        "automation": Concatenation(field="integrity", parts=("message", "timestamp")),
        "calendar_event_reminder": Concatenation(field="integrity", parts=("event.id", "timestamp")),
    },
    any_scheme=None,
)
"""The events of this API, and how they are verified."""

MODELS: tuple[str, ...] = (
    "integration_logs",
    "allergy_codes",
    "diagnosis_codes",
    "suggested_contacts",
    "call_hold_queues",
    "fax_logs",
    "message_template_snippets",
    "portal_brandings",
    "form_groups",
    "webhook_logs",
    "flowchart_notes",
    "enduser_problems",
    "prescription_routes",
    "blocked_phones",
    "vital_configurations",
    "enduser_encounters",
    "enduser_orders",
    "group_mms_conversations",
    "ticket_queues",
    "configurations",
    "ticket_thread_comments",
    "ticket_threads",
    "enduser_custom_types",
    "phone_trees",
    "enduser_medications",
    "superbill_providers",
    "superbills",
    "automation_triggers",
    "background_errors",
    "enduser_views",
    "availability_blocks",
    "analytics_frames",
    "endusers",
    "enduser_status_updates",
    "engagement_events",
    "journeys",
    "emails",
    "sms_messages",
    "chat_rooms",
    "chats",
    "users",
    "templates",
    "files",
    "tickets",
    "meetings",
    "notes",
    "forms",
    "form_fields",
    "form_responses",
    "calendar_events",
    "calendar_event_templates",
    "calendar_event_RSVPs",
    "automation_steps",
    "automated_actions",
    "webhooks",
    "user_logs",
    "user_notifications",
    "enduser_observations",
    "managed_content_records",
    "managed_content_record_assignments",
    "forums",
    "forum_posts",
    "post_likes",
    "comment_likes",
    "post_comments",
    "organizations",
    "databases",
    "database_records",
    "portal_customizations",
    "care_plans",
    "enduser_tasks",
    "role_based_access_permissions",
    "appointment_booking_pages",
    "appointment_locations",
    "products",
    "purchases",
    "purchase_credits",
    "phone_calls",
    "enduser_profile_views",
    "table_views",
    "email_sync_denials",
)
"""The models that the documentation lists for webhooks."""

parse = WEBHOOKS.parse
unwrap = WEBHOOKS.unwrap
verify = WEBHOOKS.verify
