"""Models of RoleBasedAccessPermissions."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class RoleBasedAccessPermissionPermission(Model):
    """An object. Source: tellescope.txt:15610-15616."""

    create: Literal["All", "Default", "Assigned"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    delete: Literal["All", "Default", "Assigned"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    read: Literal["All", "Default", "Assigned"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    update: Literal["All", "Default", "Assigned"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    show_in_sidebar: Annotated[bool | None, Field(alias="showInSidebar")] = None


class RoleBasedAccessPermissionPermissions(Model):
    """An object. Source: tellescope.txt:15609-16198."""

    enduser_custom_types: RoleBasedAccessPermissionPermission | None = None
    superbill_providers: RoleBasedAccessPermissionPermission | None = None
    superbills: RoleBasedAccessPermissionPermission | None = None
    availability_blocks: RoleBasedAccessPermissionPermission | None = None
    analytics_frames: RoleBasedAccessPermissionPermission | None = None
    endusers: RoleBasedAccessPermissionPermission | None = None
    enduser_status_updates: RoleBasedAccessPermissionPermission | None = None
    engagement_events: RoleBasedAccessPermissionPermission | None = None
    journeys: RoleBasedAccessPermissionPermission | None = None
    api_keys: RoleBasedAccessPermissionPermission | None = None
    emails: RoleBasedAccessPermissionPermission | None = None
    sms_messages: RoleBasedAccessPermissionPermission | None = None
    chat_rooms: RoleBasedAccessPermissionPermission | None = None
    chats: RoleBasedAccessPermissionPermission | None = None
    users: RoleBasedAccessPermissionPermission | None = None
    templates: RoleBasedAccessPermissionPermission | None = None
    files: RoleBasedAccessPermissionPermission | None = None
    tickets: RoleBasedAccessPermissionPermission | None = None
    meetings: RoleBasedAccessPermissionPermission | None = None
    notes: RoleBasedAccessPermissionPermission | None = None
    forms: RoleBasedAccessPermissionPermission | None = None
    form_fields: RoleBasedAccessPermissionPermission | None = None
    form_responses: RoleBasedAccessPermissionPermission | None = None
    calendar_events: RoleBasedAccessPermissionPermission | None = None
    calendar_event_templates: RoleBasedAccessPermissionPermission | None = None
    calendar_event_rsvps: Annotated[
        RoleBasedAccessPermissionPermission | None, Field(alias="calendar_event_RSVPs")
    ] = None
    automation_steps: RoleBasedAccessPermissionPermission | None = None
    automated_actions: RoleBasedAccessPermissionPermission | None = None
    webhooks: RoleBasedAccessPermissionPermission | None = None
    user_logs: RoleBasedAccessPermissionPermission | None = None
    user_notifications: RoleBasedAccessPermissionPermission | None = None
    enduser_observations: RoleBasedAccessPermissionPermission | None = None
    managed_content_records: RoleBasedAccessPermissionPermission | None = None
    managed_content_record_assignments: RoleBasedAccessPermissionPermission | None = None
    forums: RoleBasedAccessPermissionPermission | None = None
    forum_posts: RoleBasedAccessPermissionPermission | None = None
    post_likes: RoleBasedAccessPermissionPermission | None = None
    comment_likes: RoleBasedAccessPermissionPermission | None = None
    post_comments: RoleBasedAccessPermissionPermission | None = None
    organizations: RoleBasedAccessPermissionPermission | None = None
    integrations: RoleBasedAccessPermissionPermission | None = None
    databases: RoleBasedAccessPermissionPermission | None = None
    database_records: RoleBasedAccessPermissionPermission | None = None
    portal_customizations: RoleBasedAccessPermissionPermission | None = None
    care_plans: RoleBasedAccessPermissionPermission | None = None
    enduser_tasks: RoleBasedAccessPermissionPermission | None = None
    role_based_access_permissions: RoleBasedAccessPermissionPermission | None = None
    appointment_booking_pages: RoleBasedAccessPermissionPermission | None = None
    appointment_locations: RoleBasedAccessPermissionPermission | None = None
    products: RoleBasedAccessPermissionPermission | None = None
    purchase_credits: RoleBasedAccessPermissionPermission | None = None
    purchases: RoleBasedAccessPermissionPermission | None = None
    phone_calls: RoleBasedAccessPermissionPermission | None = None
    background_errors: RoleBasedAccessPermissionPermission | None = None
    enduser_views: RoleBasedAccessPermissionPermission | None = None
    automation_triggers: RoleBasedAccessPermissionPermission | None = None
    enduser_profile_views: RoleBasedAccessPermissionPermission | None = None
    enduser_medications: RoleBasedAccessPermissionPermission | None = None
    phone_trees: RoleBasedAccessPermissionPermission | None = None
    table_views: RoleBasedAccessPermissionPermission | None = None
    email_sync_denials: RoleBasedAccessPermissionPermission | None = None
    ticket_thread_comments: RoleBasedAccessPermissionPermission | None = None
    ticket_threads: RoleBasedAccessPermissionPermission | None = None
    configurations: RoleBasedAccessPermissionPermission | None = None
    ticket_queues: RoleBasedAccessPermissionPermission | None = None
    group_mms_conversations: RoleBasedAccessPermissionPermission | None = None
    enduser_orders: RoleBasedAccessPermissionPermission | None = None
    enduser_encounters: RoleBasedAccessPermissionPermission | None = None
    vital_configurations: RoleBasedAccessPermissionPermission | None = None
    blocked_phones: RoleBasedAccessPermissionPermission | None = None
    prescription_routes: RoleBasedAccessPermissionPermission | None = None
    enduser_problems: RoleBasedAccessPermissionPermission | None = None
    flowchart_notes: RoleBasedAccessPermissionPermission | None = None
    webhook_logs: RoleBasedAccessPermissionPermission | None = None
    form_groups: RoleBasedAccessPermissionPermission | None = None
    portal_brandings: RoleBasedAccessPermissionPermission | None = None
    message_template_snippets: RoleBasedAccessPermissionPermission | None = None
    fax_logs: RoleBasedAccessPermissionPermission | None = None
    call_hold_queues: RoleBasedAccessPermissionPermission | None = None
    suggested_contacts: RoleBasedAccessPermissionPermission | None = None
    diagnosis_codes: RoleBasedAccessPermissionPermission | None = None
    allergy_codes: RoleBasedAccessPermissionPermission | None = None
    integration_logs: RoleBasedAccessPermissionPermission | None = None
    apikeys: Annotated[RoleBasedAccessPermissionPermission | None, Field(alias="apiKeys")] = None


class RoleBasedAccessPermissionHiddenField(Model):
    """An object. Source: tellescope.txt:16208-16211."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: ObjectId | None = None


class RoleBasedAccessPermissionUiRestrictions(Model):
    """An object. Source: tellescope.txt:16199-16227."""

    hide_dashboard: Annotated[bool | None, Field(alias="hideDashboard")] = None
    hide_inbox: Annotated[bool | None, Field(alias="hideInbox")] = None
    hide_team_chat: Annotated[bool | None, Field(alias="hideTeamChat")] = None
    hide_enduser_chat: Annotated[bool | None, Field(alias="hideEnduserChat")] = None
    disable_ticket_due_date: Annotated[bool | None, Field(alias="disableTicketDueDate")] = None
    disable_unstructured_notes: Annotated[bool | None, Field(alias="disableUnstructuredNotes")] = None
    hide_careplan: Annotated[bool | None, Field(alias="hideCareplan")] = None
    hidden_fields: Annotated[
        list[RoleBasedAccessPermissionHiddenField] | None, Field(alias="hiddenFields")
    ] = None
    disabled_fields: Annotated[
        list[RoleBasedAccessPermissionHiddenField] | None, Field(alias="disabledFields")
    ] = None
    hide_unsubmitted_forms: Annotated[bool | None, Field(alias="hideUnsubmittedForms")] = None
    hide_merge_endusers: Annotated[bool | None, Field(alias="hideMergeEndusers")] = None
    hide_queued_tickets_viewer: Annotated[bool | None, Field(alias="hideQueuedTicketsViewer")] = None
    hide_incoming_faxes_icon: Annotated[bool | None, Field(alias="hideIncomingFaxesIcon")] = None
    hide_bulk_enduser_actions: Annotated[bool | None, Field(alias="hideBulkEnduserActions")] = None
    visible_integrations: Annotated[list[str] | None, Field(alias="visibleIntegrations")] = None


class RoleBasedAccessPermission(shared.Record):
    """A record of RoleBasedAccessPermissions (derived from what the page shows). Source:
    tellescope.txt:15603-16228.
    """

    role: str | None = None
    permissions: RoleBasedAccessPermissionPermissions | None = None
    ui_restrictions: Annotated[
        RoleBasedAccessPermissionUiRestrictions | None, Field(alias="uiRestrictions")
    ] = None


class RoleBasedAccessPermissionCreate(Model):
    """An object. Source: tellescope.txt:16235-16856."""

    role: str
    permissions: RoleBasedAccessPermissionPermissions
    ui_restrictions: Annotated[
        RoleBasedAccessPermissionUiRestrictions | None, Field(alias="uiRestrictions")
    ] = None


class RoleBasedAccessPermissionUpdates(Model):
    """An object. Source: tellescope.txt:16864-17485."""

    role: str | None = None
    permissions: RoleBasedAccessPermissionPermissions | None = None
    ui_restrictions: Annotated[
        RoleBasedAccessPermissionUiRestrictions | None, Field(alias="uiRestrictions")
    ] = None


class RoleBasedAccessPermissionBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[RoleBasedAccessPermission] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
