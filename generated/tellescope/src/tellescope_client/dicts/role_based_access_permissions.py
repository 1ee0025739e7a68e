"""What the types of the same names in `models.role_based_access_permissions` describe, as dicts that
functions take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import role_based_access_permissions as models
from .._runtime.types import ObjectId


class RoleBasedAccessPermissionPermission(TypedDict, total=False):
    create: Literal["All", "Default", "Assigned"] | str | None
    delete: Literal["All", "Default", "Assigned"] | str | None
    read: Literal["All", "Default", "Assigned"] | str | None
    update: Literal["All", "Default", "Assigned"] | str | None
    show_in_sidebar: bool | None


class RoleBasedAccessPermissionPermissions(TypedDict, total=False):
    enduser_custom_types: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    superbill_providers: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    superbills: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    availability_blocks: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    analytics_frames: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    endusers: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    enduser_status_updates: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    engagement_events: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    journeys: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    api_keys: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    emails: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    sms_messages: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    chat_rooms: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    chats: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    users: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    templates: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    files: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    tickets: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    meetings: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    notes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    forms: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    form_fields: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    form_responses: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    calendar_events: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    calendar_event_templates: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    calendar_event_rsvps: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    automation_steps: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    automated_actions: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    webhooks: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    user_logs: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    user_notifications: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    enduser_observations: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    managed_content_records: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    managed_content_record_assignments: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    forums: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    forum_posts: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    post_likes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    comment_likes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    post_comments: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    organizations: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    integrations: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    databases: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    database_records: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    portal_customizations: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    care_plans: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    enduser_tasks: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    role_based_access_permissions: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    appointment_booking_pages: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    appointment_locations: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    products: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    purchase_credits: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    purchases: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    phone_calls: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    background_errors: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    enduser_views: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    automation_triggers: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    enduser_profile_views: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    enduser_medications: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    phone_trees: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    table_views: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    email_sync_denials: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    ticket_thread_comments: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    ticket_threads: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    configurations: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    ticket_queues: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    group_mms_conversations: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    enduser_orders: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    enduser_encounters: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    vital_configurations: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    blocked_phones: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    prescription_routes: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    enduser_problems: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    flowchart_notes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    webhook_logs: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    form_groups: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    portal_brandings: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    message_template_snippets: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    fax_logs: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    call_hold_queues: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    suggested_contacts: (
        models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    )
    diagnosis_codes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    allergy_codes: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    integration_logs: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None
    apikeys: models.RoleBasedAccessPermissionPermission | RoleBasedAccessPermissionPermission | None


class RoleBasedAccessPermissionHiddenField(TypedDict, total=False):
    field: str | None
    type: ObjectId | None


class RoleBasedAccessPermissionUiRestrictions(TypedDict, total=False):
    hide_dashboard: bool | None
    hide_inbox: bool | None
    hide_team_chat: bool | None
    hide_enduser_chat: bool | None
    disable_ticket_due_date: bool | None
    disable_unstructured_notes: bool | None
    hide_careplan: bool | None
    hidden_fields: (
        Sequence[
            models.RoleBasedAccessPermissionHiddenField
            | RoleBasedAccessPermissionHiddenField
            | Mapping[str, Any]
        ]
        | None
    )
    disabled_fields: (
        Sequence[
            models.RoleBasedAccessPermissionHiddenField
            | RoleBasedAccessPermissionHiddenField
            | Mapping[str, Any]
        ]
        | None
    )
    hide_unsubmitted_forms: bool | None
    hide_merge_endusers: bool | None
    hide_queued_tickets_viewer: bool | None
    hide_incoming_faxes_icon: bool | None
    hide_bulk_enduser_actions: bool | None
    visible_integrations: Sequence[str] | None


class RoleBasedAccessPermissionCreate(TypedDict, total=False):
    role: Required[str]
    permissions: Required[models.RoleBasedAccessPermissionPermissions | RoleBasedAccessPermissionPermissions]
    ui_restrictions: (
        models.RoleBasedAccessPermissionUiRestrictions | RoleBasedAccessPermissionUiRestrictions | None
    )


class RoleBasedAccessPermissionUpdates(TypedDict, total=False):
    role: str | None
    permissions: models.RoleBasedAccessPermissionPermissions | RoleBasedAccessPermissionPermissions | None
    ui_restrictions: (
        models.RoleBasedAccessPermissionUiRestrictions | RoleBasedAccessPermissionUiRestrictions | None
    )
