"""Models of Webhooks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class WebhookSubscription(Model):
    """An object. Source: tellescope.txt, lines 19957-19961."""

    create: bool | None = None
    update: bool | None = None
    delete: bool | None = None


class WebhookSubscriptions(Model):
    """An object. Source: tellescope.txt, lines 19956-20362."""

    integration_logs: WebhookSubscription | None = None
    allergy_codes: WebhookSubscription | None = None
    diagnosis_codes: WebhookSubscription | None = None
    suggested_contacts: WebhookSubscription | None = None
    call_hold_queues: WebhookSubscription | None = None
    fax_logs: WebhookSubscription | None = None
    message_template_snippets: WebhookSubscription | None = None
    portal_brandings: WebhookSubscription | None = None
    form_groups: WebhookSubscription | None = None
    webhook_logs: WebhookSubscription | None = None
    flowchart_notes: WebhookSubscription | None = None
    enduser_problems: WebhookSubscription | None = None
    prescription_routes: WebhookSubscription | None = None
    blocked_phones: WebhookSubscription | None = None
    vital_configurations: WebhookSubscription | None = None
    enduser_encounters: WebhookSubscription | None = None
    enduser_orders: WebhookSubscription | None = None
    group_mms_conversations: WebhookSubscription | None = None
    ticket_queues: WebhookSubscription | None = None
    configurations: WebhookSubscription | None = None
    ticket_thread_comments: WebhookSubscription | None = None
    ticket_threads: WebhookSubscription | None = None
    enduser_custom_types: WebhookSubscription | None = None
    phone_trees: WebhookSubscription | None = None
    enduser_medications: WebhookSubscription | None = None
    superbill_providers: WebhookSubscription | None = None
    superbills: WebhookSubscription | None = None
    automation_triggers: WebhookSubscription | None = None
    background_errors: WebhookSubscription | None = None
    enduser_views: WebhookSubscription | None = None
    availability_blocks: WebhookSubscription | None = None
    analytics_frames: WebhookSubscription | None = None
    endusers: WebhookSubscription | None = None
    enduser_status_updates: WebhookSubscription | None = None
    engagement_events: WebhookSubscription | None = None
    journeys: WebhookSubscription | None = None
    emails: WebhookSubscription | None = None
    sms_messages: WebhookSubscription | None = None
    chat_rooms: WebhookSubscription | None = None
    chats: WebhookSubscription | None = None
    users: WebhookSubscription | None = None
    templates: WebhookSubscription | None = None
    files: WebhookSubscription | None = None
    tickets: WebhookSubscription | None = None
    meetings: WebhookSubscription | None = None
    notes: WebhookSubscription | None = None
    forms: WebhookSubscription | None = None
    form_fields: WebhookSubscription | None = None
    form_responses: WebhookSubscription | None = None
    calendar_events: WebhookSubscription | None = None
    calendar_event_templates: WebhookSubscription | None = None
    calendar_event_rsvps: Annotated[WebhookSubscription | None, Field(alias="calendar_event_RSVPs")] = None
    automation_steps: WebhookSubscription | None = None
    automated_actions: WebhookSubscription | None = None
    webhooks: WebhookSubscription | None = None
    user_logs: WebhookSubscription | None = None
    user_notifications: WebhookSubscription | None = None
    enduser_observations: WebhookSubscription | None = None
    managed_content_records: WebhookSubscription | None = None
    managed_content_record_assignments: WebhookSubscription | None = None
    forums: WebhookSubscription | None = None
    forum_posts: WebhookSubscription | None = None
    post_likes: WebhookSubscription | None = None
    comment_likes: WebhookSubscription | None = None
    post_comments: WebhookSubscription | None = None
    organizations: WebhookSubscription | None = None
    databases: WebhookSubscription | None = None
    database_records: WebhookSubscription | None = None
    portal_customizations: WebhookSubscription | None = None
    care_plans: WebhookSubscription | None = None
    enduser_tasks: WebhookSubscription | None = None
    role_based_access_permissions: WebhookSubscription | None = None
    appointment_booking_pages: WebhookSubscription | None = None
    appointment_locations: WebhookSubscription | None = None
    products: WebhookSubscription | None = None
    purchases: WebhookSubscription | None = None
    purchase_credits: WebhookSubscription | None = None
    phone_calls: WebhookSubscription | None = None
    enduser_profile_views: WebhookSubscription | None = None
    table_views: WebhookSubscription | None = None
    email_sync_denials: WebhookSubscription | None = None


class Webhook(shared.Record):
    """A record of Webhooks (derived from what the page shows). Source: tellescope.txt, lines 20817-21231."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscriptions | None = None


class WebhookCreate(Model):
    """An object. Source: tellescope.txt, lines 21238-21648."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscriptions | None = None


class WebhookUpdates(Model):
    """An object. Source: tellescope.txt, lines 21656-22066."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscriptions | None = None


class WebhookBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Webhook] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
