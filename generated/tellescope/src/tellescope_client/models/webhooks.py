"""Models of Webhooks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class WebhookSubscriptionIntegrationLogs(Model):
    """An object. Source: tellescope.txt:19957-19961."""

    create: bool | None = None
    update: bool | None = None
    delete: bool | None = None


class WebhookSubscription(Model):
    """An object. Source: tellescope.txt:19956-20362."""

    integration_logs: WebhookSubscriptionIntegrationLogs | None = None
    allergy_codes: WebhookSubscriptionIntegrationLogs | None = None
    diagnosis_codes: WebhookSubscriptionIntegrationLogs | None = None
    suggested_contacts: WebhookSubscriptionIntegrationLogs | None = None
    call_hold_queues: WebhookSubscriptionIntegrationLogs | None = None
    fax_logs: WebhookSubscriptionIntegrationLogs | None = None
    message_template_snippets: WebhookSubscriptionIntegrationLogs | None = None
    portal_brandings: WebhookSubscriptionIntegrationLogs | None = None
    form_groups: WebhookSubscriptionIntegrationLogs | None = None
    webhook_logs: WebhookSubscriptionIntegrationLogs | None = None
    flowchart_notes: WebhookSubscriptionIntegrationLogs | None = None
    enduser_problems: WebhookSubscriptionIntegrationLogs | None = None
    prescription_routes: WebhookSubscriptionIntegrationLogs | None = None
    blocked_phones: WebhookSubscriptionIntegrationLogs | None = None
    vital_configurations: WebhookSubscriptionIntegrationLogs | None = None
    enduser_encounters: WebhookSubscriptionIntegrationLogs | None = None
    enduser_orders: WebhookSubscriptionIntegrationLogs | None = None
    group_mms_conversations: WebhookSubscriptionIntegrationLogs | None = None
    ticket_queues: WebhookSubscriptionIntegrationLogs | None = None
    configurations: WebhookSubscriptionIntegrationLogs | None = None
    ticket_thread_comments: WebhookSubscriptionIntegrationLogs | None = None
    ticket_threads: WebhookSubscriptionIntegrationLogs | None = None
    enduser_custom_types: WebhookSubscriptionIntegrationLogs | None = None
    phone_trees: WebhookSubscriptionIntegrationLogs | None = None
    enduser_medications: WebhookSubscriptionIntegrationLogs | None = None
    superbill_providers: WebhookSubscriptionIntegrationLogs | None = None
    superbills: WebhookSubscriptionIntegrationLogs | None = None
    automation_triggers: WebhookSubscriptionIntegrationLogs | None = None
    background_errors: WebhookSubscriptionIntegrationLogs | None = None
    enduser_views: WebhookSubscriptionIntegrationLogs | None = None
    availability_blocks: WebhookSubscriptionIntegrationLogs | None = None
    analytics_frames: WebhookSubscriptionIntegrationLogs | None = None
    endusers: WebhookSubscriptionIntegrationLogs | None = None
    enduser_status_updates: WebhookSubscriptionIntegrationLogs | None = None
    engagement_events: WebhookSubscriptionIntegrationLogs | None = None
    journeys: WebhookSubscriptionIntegrationLogs | None = None
    emails: WebhookSubscriptionIntegrationLogs | None = None
    sms_messages: WebhookSubscriptionIntegrationLogs | None = None
    chat_rooms: WebhookSubscriptionIntegrationLogs | None = None
    chats: WebhookSubscriptionIntegrationLogs | None = None
    users: WebhookSubscriptionIntegrationLogs | None = None
    templates: WebhookSubscriptionIntegrationLogs | None = None
    files: WebhookSubscriptionIntegrationLogs | None = None
    tickets: WebhookSubscriptionIntegrationLogs | None = None
    meetings: WebhookSubscriptionIntegrationLogs | None = None
    notes: WebhookSubscriptionIntegrationLogs | None = None
    forms: WebhookSubscriptionIntegrationLogs | None = None
    form_fields: WebhookSubscriptionIntegrationLogs | None = None
    form_responses: WebhookSubscriptionIntegrationLogs | None = None
    calendar_events: WebhookSubscriptionIntegrationLogs | None = None
    calendar_event_templates: WebhookSubscriptionIntegrationLogs | None = None
    calendar_event_rsvps: Annotated[
        WebhookSubscriptionIntegrationLogs | None, Field(alias="calendar_event_RSVPs")
    ] = None
    automation_steps: WebhookSubscriptionIntegrationLogs | None = None
    automated_actions: WebhookSubscriptionIntegrationLogs | None = None
    webhooks: WebhookSubscriptionIntegrationLogs | None = None
    user_logs: WebhookSubscriptionIntegrationLogs | None = None
    user_notifications: WebhookSubscriptionIntegrationLogs | None = None
    enduser_observations: WebhookSubscriptionIntegrationLogs | None = None
    managed_content_records: WebhookSubscriptionIntegrationLogs | None = None
    managed_content_record_assignments: WebhookSubscriptionIntegrationLogs | None = None
    forums: WebhookSubscriptionIntegrationLogs | None = None
    forum_posts: WebhookSubscriptionIntegrationLogs | None = None
    post_likes: WebhookSubscriptionIntegrationLogs | None = None
    comment_likes: WebhookSubscriptionIntegrationLogs | None = None
    post_comments: WebhookSubscriptionIntegrationLogs | None = None
    organizations: WebhookSubscriptionIntegrationLogs | None = None
    databases: WebhookSubscriptionIntegrationLogs | None = None
    database_records: WebhookSubscriptionIntegrationLogs | None = None
    portal_customizations: WebhookSubscriptionIntegrationLogs | None = None
    care_plans: WebhookSubscriptionIntegrationLogs | None = None
    enduser_tasks: WebhookSubscriptionIntegrationLogs | None = None
    role_based_access_permissions: WebhookSubscriptionIntegrationLogs | None = None
    appointment_booking_pages: WebhookSubscriptionIntegrationLogs | None = None
    appointment_locations: WebhookSubscriptionIntegrationLogs | None = None
    products: WebhookSubscriptionIntegrationLogs | None = None
    purchases: WebhookSubscriptionIntegrationLogs | None = None
    purchase_credits: WebhookSubscriptionIntegrationLogs | None = None
    phone_calls: WebhookSubscriptionIntegrationLogs | None = None
    enduser_profile_views: WebhookSubscriptionIntegrationLogs | None = None
    table_views: WebhookSubscriptionIntegrationLogs | None = None
    email_sync_denials: WebhookSubscriptionIntegrationLogs | None = None


class Webhook(shared.Record):
    """A record of Webhooks (derived from what the page shows). Source: tellescope.txt:20817-21231."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscription | None = None


class WebhookSubscriptionsTypeWaitlists(Model):
    """An object (known from the vendor's packages, not from the page)."""

    create: bool | None = None
    update: bool | None = None
    delete: bool | None = None


class WebhookSubscriptionsType(Model):
    """An object (known from the vendor's packages, not from the page)."""

    waitlists: WebhookSubscriptionsTypeWaitlists | None = None
    agent_records: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_eligibility_results: WebhookSubscriptionsTypeWaitlists | None = None
    integration_logs: WebhookSubscriptionsTypeWaitlists | None = None
    allergy_codes: WebhookSubscriptionsTypeWaitlists | None = None
    diagnosis_codes: WebhookSubscriptionsTypeWaitlists | None = None
    suggested_contacts: WebhookSubscriptionsTypeWaitlists | None = None
    call_hold_queues: WebhookSubscriptionsTypeWaitlists | None = None
    fax_logs: WebhookSubscriptionsTypeWaitlists | None = None
    message_template_snippets: WebhookSubscriptionsTypeWaitlists | None = None
    portal_brandings: WebhookSubscriptionsTypeWaitlists | None = None
    form_groups: WebhookSubscriptionsTypeWaitlists | None = None
    webhook_logs: WebhookSubscriptionsTypeWaitlists | None = None
    flowchart_notes: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_problems: WebhookSubscriptionsTypeWaitlists | None = None
    prescription_routes: WebhookSubscriptionsTypeWaitlists | None = None
    blocked_phones: WebhookSubscriptionsTypeWaitlists | None = None
    vital_configurations: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_encounters: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_orders: WebhookSubscriptionsTypeWaitlists | None = None
    group_mms_conversations: WebhookSubscriptionsTypeWaitlists | None = None
    ticket_queues: WebhookSubscriptionsTypeWaitlists | None = None
    configurations: WebhookSubscriptionsTypeWaitlists | None = None
    ticket_threads: WebhookSubscriptionsTypeWaitlists | None = None
    ticket_thread_comments: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_custom_types: WebhookSubscriptionsTypeWaitlists | None = None
    phone_trees: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_medications: WebhookSubscriptionsTypeWaitlists | None = None
    superbill_providers: WebhookSubscriptionsTypeWaitlists | None = None
    superbills: WebhookSubscriptionsTypeWaitlists | None = None
    automation_triggers: WebhookSubscriptionsTypeWaitlists | None = None
    background_errors: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_views: WebhookSubscriptionsTypeWaitlists | None = None
    availability_blocks: WebhookSubscriptionsTypeWaitlists | None = None
    analytics_frames: WebhookSubscriptionsTypeWaitlists | None = None
    endusers: WebhookSubscriptionsTypeWaitlists | None = None
    engagement_events: WebhookSubscriptionsTypeWaitlists | None = None
    journeys: WebhookSubscriptionsTypeWaitlists | None = None
    api_keys: WebhookSubscriptionsTypeWaitlists | None = None
    emails: WebhookSubscriptionsTypeWaitlists | None = None
    sms_messages: WebhookSubscriptionsTypeWaitlists | None = None
    chat_rooms: WebhookSubscriptionsTypeWaitlists | None = None
    chats: WebhookSubscriptionsTypeWaitlists | None = None
    users: WebhookSubscriptionsTypeWaitlists | None = None
    templates: WebhookSubscriptionsTypeWaitlists | None = None
    files: WebhookSubscriptionsTypeWaitlists | None = None
    tickets: WebhookSubscriptionsTypeWaitlists | None = None
    meetings: WebhookSubscriptionsTypeWaitlists | None = None
    notes: WebhookSubscriptionsTypeWaitlists | None = None
    forms: WebhookSubscriptionsTypeWaitlists | None = None
    form_fields: WebhookSubscriptionsTypeWaitlists | None = None
    form_responses: WebhookSubscriptionsTypeWaitlists | None = None
    calendar_events: WebhookSubscriptionsTypeWaitlists | None = None
    calendar_event_templates: WebhookSubscriptionsTypeWaitlists | None = None
    calendar_event_rsvps: Annotated[
        WebhookSubscriptionsTypeWaitlists | None, Field(alias="calendar_event_RSVPs")
    ] = None
    automation_steps: WebhookSubscriptionsTypeWaitlists | None = None
    automated_actions: WebhookSubscriptionsTypeWaitlists | None = None
    webhooks: WebhookSubscriptionsTypeWaitlists | None = None
    user_logs: WebhookSubscriptionsTypeWaitlists | None = None
    user_notifications: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_status_updates: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_observations: WebhookSubscriptionsTypeWaitlists | None = None
    managed_content_records: WebhookSubscriptionsTypeWaitlists | None = None
    managed_content_record_assignments: WebhookSubscriptionsTypeWaitlists | None = None
    forums: WebhookSubscriptionsTypeWaitlists | None = None
    forum_posts: WebhookSubscriptionsTypeWaitlists | None = None
    post_likes: WebhookSubscriptionsTypeWaitlists | None = None
    comment_likes: WebhookSubscriptionsTypeWaitlists | None = None
    post_comments: WebhookSubscriptionsTypeWaitlists | None = None
    organizations: WebhookSubscriptionsTypeWaitlists | None = None
    integrations: WebhookSubscriptionsTypeWaitlists | None = None
    databases: WebhookSubscriptionsTypeWaitlists | None = None
    database_records: WebhookSubscriptionsTypeWaitlists | None = None
    portal_customizations: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_tasks: WebhookSubscriptionsTypeWaitlists | None = None
    care_plans: WebhookSubscriptionsTypeWaitlists | None = None
    role_based_access_permissions: WebhookSubscriptionsTypeWaitlists | None = None
    appointment_booking_pages: WebhookSubscriptionsTypeWaitlists | None = None
    appointment_locations: WebhookSubscriptionsTypeWaitlists | None = None
    products: WebhookSubscriptionsTypeWaitlists | None = None
    purchases: WebhookSubscriptionsTypeWaitlists | None = None
    purchase_credits: WebhookSubscriptionsTypeWaitlists | None = None
    phone_calls: WebhookSubscriptionsTypeWaitlists | None = None
    enduser_profile_views: WebhookSubscriptionsTypeWaitlists | None = None
    table_views: WebhookSubscriptionsTypeWaitlists | None = None
    email_sync_denials: WebhookSubscriptionsTypeWaitlists | None = None


class WebhookResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    url: str | None = None
    subscriptions: WebhookSubscriptionsType | None = None


class WebhookCreate(Model):
    """An object. Source: tellescope.txt:21238-21648."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscription | None = None


class WebhookUpdates(Model):
    """An object. Source: tellescope.txt:21656-22066."""

    secret: str | None = None
    url: str | None = None
    subscriptions: WebhookSubscription | None = None


class WebhookBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Webhook] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
