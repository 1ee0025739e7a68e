"""What the types of the same names in `models.webhooks` describe, as dicts that functions take."""

from __future__ import annotations

from typing import TypedDict

from ..models import webhooks as models


class WebhookSubscriptionIntegrationLogs(TypedDict, total=False):
    create: bool | None
    update: bool | None
    delete: bool | None


class WebhookSubscription(TypedDict, total=False):
    integration_logs: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    allergy_codes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    diagnosis_codes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    suggested_contacts: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    call_hold_queues: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    fax_logs: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    message_template_snippets: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    portal_brandings: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    form_groups: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    webhook_logs: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    flowchart_notes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_problems: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    prescription_routes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    blocked_phones: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    vital_configurations: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    enduser_encounters: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_orders: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    group_mms_conversations: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    ticket_queues: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    configurations: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    ticket_thread_comments: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    ticket_threads: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_custom_types: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    phone_trees: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_medications: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    superbill_providers: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    superbills: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    automation_triggers: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    background_errors: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_views: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    availability_blocks: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    analytics_frames: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    endusers: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_status_updates: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    engagement_events: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    journeys: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    emails: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    sms_messages: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    chat_rooms: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    chats: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    users: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    templates: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    files: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    tickets: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    meetings: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    notes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    forms: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    form_fields: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    form_responses: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    calendar_events: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    calendar_event_templates: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    calendar_event_rsvps: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    automation_steps: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    automated_actions: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    webhooks: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    user_logs: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    user_notifications: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_observations: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    managed_content_records: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    managed_content_record_assignments: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    forums: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    forum_posts: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    post_likes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    comment_likes: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    post_comments: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    organizations: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    databases: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    database_records: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    portal_customizations: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    care_plans: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_tasks: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    role_based_access_permissions: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    appointment_booking_pages: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    appointment_locations: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    products: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    purchases: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    purchase_credits: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    phone_calls: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    enduser_profile_views: (
        models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    )
    table_views: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None
    email_sync_denials: models.WebhookSubscriptionIntegrationLogs | WebhookSubscriptionIntegrationLogs | None


class WebhookCreate(TypedDict, total=False):
    secret: str | None
    url: str | None
    subscriptions: models.WebhookSubscription | WebhookSubscription | None


class WebhookUpdates(TypedDict, total=False):
    secret: str | None
    url: str | None
    subscriptions: models.WebhookSubscription | WebhookSubscription | None
