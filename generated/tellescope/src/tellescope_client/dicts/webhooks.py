"""What `models.webhooks` describes, as dicts that functions take."""

from __future__ import annotations

from typing import TypedDict

from ..models import webhooks as models


class WebhookSubscription(TypedDict, total=False):
    """As `models.webhooks.WebhookSubscription`."""

    create: bool | None
    update: bool | None
    delete: bool | None


class WebhookSubscriptions(TypedDict, total=False):
    """As `models.webhooks.WebhookSubscriptions`."""

    integration_logs: models.WebhookSubscription | WebhookSubscription | None
    allergy_codes: models.WebhookSubscription | WebhookSubscription | None
    diagnosis_codes: models.WebhookSubscription | WebhookSubscription | None
    suggested_contacts: models.WebhookSubscription | WebhookSubscription | None
    call_hold_queues: models.WebhookSubscription | WebhookSubscription | None
    fax_logs: models.WebhookSubscription | WebhookSubscription | None
    message_template_snippets: models.WebhookSubscription | WebhookSubscription | None
    portal_brandings: models.WebhookSubscription | WebhookSubscription | None
    form_groups: models.WebhookSubscription | WebhookSubscription | None
    webhook_logs: models.WebhookSubscription | WebhookSubscription | None
    flowchart_notes: models.WebhookSubscription | WebhookSubscription | None
    enduser_problems: models.WebhookSubscription | WebhookSubscription | None
    prescription_routes: models.WebhookSubscription | WebhookSubscription | None
    blocked_phones: models.WebhookSubscription | WebhookSubscription | None
    vital_configurations: models.WebhookSubscription | WebhookSubscription | None
    enduser_encounters: models.WebhookSubscription | WebhookSubscription | None
    enduser_orders: models.WebhookSubscription | WebhookSubscription | None
    group_mms_conversations: models.WebhookSubscription | WebhookSubscription | None
    ticket_queues: models.WebhookSubscription | WebhookSubscription | None
    configurations: models.WebhookSubscription | WebhookSubscription | None
    ticket_thread_comments: models.WebhookSubscription | WebhookSubscription | None
    ticket_threads: models.WebhookSubscription | WebhookSubscription | None
    enduser_custom_types: models.WebhookSubscription | WebhookSubscription | None
    phone_trees: models.WebhookSubscription | WebhookSubscription | None
    enduser_medications: models.WebhookSubscription | WebhookSubscription | None
    superbill_providers: models.WebhookSubscription | WebhookSubscription | None
    superbills: models.WebhookSubscription | WebhookSubscription | None
    automation_triggers: models.WebhookSubscription | WebhookSubscription | None
    background_errors: models.WebhookSubscription | WebhookSubscription | None
    enduser_views: models.WebhookSubscription | WebhookSubscription | None
    availability_blocks: models.WebhookSubscription | WebhookSubscription | None
    analytics_frames: models.WebhookSubscription | WebhookSubscription | None
    endusers: models.WebhookSubscription | WebhookSubscription | None
    enduser_status_updates: models.WebhookSubscription | WebhookSubscription | None
    engagement_events: models.WebhookSubscription | WebhookSubscription | None
    journeys: models.WebhookSubscription | WebhookSubscription | None
    emails: models.WebhookSubscription | WebhookSubscription | None
    sms_messages: models.WebhookSubscription | WebhookSubscription | None
    chat_rooms: models.WebhookSubscription | WebhookSubscription | None
    chats: models.WebhookSubscription | WebhookSubscription | None
    users: models.WebhookSubscription | WebhookSubscription | None
    templates: models.WebhookSubscription | WebhookSubscription | None
    files: models.WebhookSubscription | WebhookSubscription | None
    tickets: models.WebhookSubscription | WebhookSubscription | None
    meetings: models.WebhookSubscription | WebhookSubscription | None
    notes: models.WebhookSubscription | WebhookSubscription | None
    forms: models.WebhookSubscription | WebhookSubscription | None
    form_fields: models.WebhookSubscription | WebhookSubscription | None
    form_responses: models.WebhookSubscription | WebhookSubscription | None
    calendar_events: models.WebhookSubscription | WebhookSubscription | None
    calendar_event_templates: models.WebhookSubscription | WebhookSubscription | None
    calendar_event_rsvps: models.WebhookSubscription | WebhookSubscription | None
    automation_steps: models.WebhookSubscription | WebhookSubscription | None
    automated_actions: models.WebhookSubscription | WebhookSubscription | None
    webhooks: models.WebhookSubscription | WebhookSubscription | None
    user_logs: models.WebhookSubscription | WebhookSubscription | None
    user_notifications: models.WebhookSubscription | WebhookSubscription | None
    enduser_observations: models.WebhookSubscription | WebhookSubscription | None
    managed_content_records: models.WebhookSubscription | WebhookSubscription | None
    managed_content_record_assignments: models.WebhookSubscription | WebhookSubscription | None
    forums: models.WebhookSubscription | WebhookSubscription | None
    forum_posts: models.WebhookSubscription | WebhookSubscription | None
    post_likes: models.WebhookSubscription | WebhookSubscription | None
    comment_likes: models.WebhookSubscription | WebhookSubscription | None
    post_comments: models.WebhookSubscription | WebhookSubscription | None
    organizations: models.WebhookSubscription | WebhookSubscription | None
    databases: models.WebhookSubscription | WebhookSubscription | None
    database_records: models.WebhookSubscription | WebhookSubscription | None
    portal_customizations: models.WebhookSubscription | WebhookSubscription | None
    care_plans: models.WebhookSubscription | WebhookSubscription | None
    enduser_tasks: models.WebhookSubscription | WebhookSubscription | None
    role_based_access_permissions: models.WebhookSubscription | WebhookSubscription | None
    appointment_booking_pages: models.WebhookSubscription | WebhookSubscription | None
    appointment_locations: models.WebhookSubscription | WebhookSubscription | None
    products: models.WebhookSubscription | WebhookSubscription | None
    purchases: models.WebhookSubscription | WebhookSubscription | None
    purchase_credits: models.WebhookSubscription | WebhookSubscription | None
    phone_calls: models.WebhookSubscription | WebhookSubscription | None
    enduser_profile_views: models.WebhookSubscription | WebhookSubscription | None
    table_views: models.WebhookSubscription | WebhookSubscription | None
    email_sync_denials: models.WebhookSubscription | WebhookSubscription | None


class WebhookCreate(TypedDict, total=False):
    """As `models.webhooks.WebhookCreate`."""

    secret: str | None
    url: str | None
    subscriptions: models.WebhookSubscriptions | WebhookSubscriptions | None


class WebhookUpdates(TypedDict, total=False):
    """As `models.webhooks.WebhookUpdates`."""

    secret: str | None
    url: str | None
    subscriptions: models.WebhookSubscriptions | WebhookSubscriptions | None
