"""Models of Users."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import User as User
from ..models.shared import UserCredentialedState as UserCredentialedState
from ..models.shared import UserVoicemailPlayback as UserVoicemailPlayback
from ..models.shared import UserWeeklyAvailability as UserWeeklyAvailability
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class UserResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    user: shared.User = ALWAYS_THERE


class InviteUserToOrganizationResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    created: shared.User = ALWAYS_THERE


class GenerateAuthTokenResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    enduser: shared.Enduser | None = None
    user: shared.User | None = None


class UserDisplayInfoResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    fname: str = ALWAYS_THERE
    lname: str = ALWAYS_THERE
    id: str = ALWAYS_THERE


UserSessionType = Literal["user"]
"""A known value (known from the vendor's packages, not from the page)."""


UserSessionSource = Literal["api_key"]
"""A known value (known from the vendor's packages, not from the page)."""


class AccessForResource(Model):
    """An object (known from the vendor's packages, not from the page)."""

    read: Literal["All", "Default", "Assigned"] | str | None = ALWAYS_THERE
    create: Literal["All", "Default", "Assigned"] | str | None = ALWAYS_THERE
    update: Literal["All", "Default", "Assigned"] | str | None = ALWAYS_THERE
    delete: Literal["All", "Default", "Assigned"] | str | None = ALWAYS_THERE
    show_in_sidebar: Annotated[bool | None, Field(alias="showInSidebar")] = None


class AccessPermissions(Model):
    """An object (known from the vendor's packages, not from the page)."""

    waitlists: AccessForResource = ALWAYS_THERE
    agent_records: AccessForResource = ALWAYS_THERE
    enduser_eligibility_results: AccessForResource = ALWAYS_THERE
    integration_logs: AccessForResource = ALWAYS_THERE
    allergy_codes: AccessForResource = ALWAYS_THERE
    diagnosis_codes: AccessForResource = ALWAYS_THERE
    suggested_contacts: AccessForResource = ALWAYS_THERE
    call_hold_queues: AccessForResource = ALWAYS_THERE
    fax_logs: AccessForResource = ALWAYS_THERE
    message_template_snippets: AccessForResource = ALWAYS_THERE
    portal_brandings: AccessForResource = ALWAYS_THERE
    form_groups: AccessForResource = ALWAYS_THERE
    webhook_logs: AccessForResource = ALWAYS_THERE
    flowchart_notes: AccessForResource = ALWAYS_THERE
    enduser_problems: AccessForResource = ALWAYS_THERE
    prescription_routes: AccessForResource = ALWAYS_THERE
    blocked_phones: AccessForResource = ALWAYS_THERE
    vital_configurations: AccessForResource = ALWAYS_THERE
    enduser_encounters: AccessForResource = ALWAYS_THERE
    enduser_orders: AccessForResource = ALWAYS_THERE
    group_mms_conversations: AccessForResource = ALWAYS_THERE
    ticket_queues: AccessForResource = ALWAYS_THERE
    configurations: AccessForResource = ALWAYS_THERE
    ticket_threads: AccessForResource = ALWAYS_THERE
    ticket_thread_comments: AccessForResource = ALWAYS_THERE
    enduser_custom_types: AccessForResource = ALWAYS_THERE
    phone_trees: AccessForResource = ALWAYS_THERE
    enduser_medications: AccessForResource = ALWAYS_THERE
    superbill_providers: AccessForResource = ALWAYS_THERE
    superbills: AccessForResource = ALWAYS_THERE
    automation_triggers: AccessForResource = ALWAYS_THERE
    background_errors: AccessForResource = ALWAYS_THERE
    enduser_views: AccessForResource = ALWAYS_THERE
    availability_blocks: AccessForResource = ALWAYS_THERE
    analytics_frames: AccessForResource = ALWAYS_THERE
    endusers: AccessForResource = ALWAYS_THERE
    engagement_events: AccessForResource = ALWAYS_THERE
    journeys: AccessForResource = ALWAYS_THERE
    api_keys: AccessForResource = ALWAYS_THERE
    emails: AccessForResource = ALWAYS_THERE
    sms_messages: AccessForResource = ALWAYS_THERE
    chat_rooms: AccessForResource = ALWAYS_THERE
    chats: AccessForResource = ALWAYS_THERE
    users: AccessForResource = ALWAYS_THERE
    templates: AccessForResource = ALWAYS_THERE
    files: AccessForResource = ALWAYS_THERE
    tickets: AccessForResource = ALWAYS_THERE
    meetings: AccessForResource = ALWAYS_THERE
    notes: AccessForResource = ALWAYS_THERE
    forms: AccessForResource = ALWAYS_THERE
    form_fields: AccessForResource = ALWAYS_THERE
    form_responses: AccessForResource = ALWAYS_THERE
    calendar_events: AccessForResource = ALWAYS_THERE
    calendar_event_templates: AccessForResource = ALWAYS_THERE
    calendar_event_rsvps: Annotated[AccessForResource, Field(alias="calendar_event_RSVPs")] = ALWAYS_THERE
    automation_steps: AccessForResource = ALWAYS_THERE
    automated_actions: AccessForResource = ALWAYS_THERE
    webhooks: AccessForResource = ALWAYS_THERE
    user_logs: AccessForResource = ALWAYS_THERE
    user_notifications: AccessForResource = ALWAYS_THERE
    enduser_status_updates: AccessForResource = ALWAYS_THERE
    enduser_observations: AccessForResource = ALWAYS_THERE
    managed_content_records: AccessForResource = ALWAYS_THERE
    managed_content_record_assignments: AccessForResource = ALWAYS_THERE
    forums: AccessForResource = ALWAYS_THERE
    forum_posts: AccessForResource = ALWAYS_THERE
    post_likes: AccessForResource = ALWAYS_THERE
    comment_likes: AccessForResource = ALWAYS_THERE
    post_comments: AccessForResource = ALWAYS_THERE
    organizations: AccessForResource = ALWAYS_THERE
    integrations: AccessForResource = ALWAYS_THERE
    databases: AccessForResource = ALWAYS_THERE
    database_records: AccessForResource = ALWAYS_THERE
    portal_customizations: AccessForResource = ALWAYS_THERE
    enduser_tasks: AccessForResource = ALWAYS_THERE
    care_plans: AccessForResource = ALWAYS_THERE
    role_based_access_permissions: AccessForResource = ALWAYS_THERE
    appointment_booking_pages: AccessForResource = ALWAYS_THERE
    appointment_locations: AccessForResource = ALWAYS_THERE
    products: AccessForResource = ALWAYS_THERE
    purchases: AccessForResource = ALWAYS_THERE
    purchase_credits: AccessForResource = ALWAYS_THERE
    phone_calls: AccessForResource = ALWAYS_THERE
    enduser_profile_views: AccessForResource = ALWAYS_THERE
    table_views: AccessForResource = ALWAYS_THERE
    email_sync_denials: AccessForResource = ALWAYS_THERE
    apikeys: Annotated[AccessForResource, Field(alias="apiKeys")] = ALWAYS_THERE


class OrganizationLimits(Model):
    """An object (known from the vendor's packages, not from the page)."""

    waitlists: int | float | None = None
    agent_records: int | float | None = None
    enduser_eligibility_results: int | float | None = None
    integration_logs: int | float | None = None
    allergy_codes: int | float | None = None
    diagnosis_codes: int | float | None = None
    suggested_contacts: int | float | None = None
    call_hold_queues: int | float | None = None
    fax_logs: int | float | None = None
    message_template_snippets: int | float | None = None
    portal_brandings: int | float | None = None
    form_groups: int | float | None = None
    webhook_logs: int | float | None = None
    flowchart_notes: int | float | None = None
    enduser_problems: int | float | None = None
    prescription_routes: int | float | None = None
    blocked_phones: int | float | None = None
    vital_configurations: int | float | None = None
    enduser_encounters: int | float | None = None
    enduser_orders: int | float | None = None
    group_mms_conversations: int | float | None = None
    ticket_queues: int | float | None = None
    configurations: int | float | None = None
    ticket_threads: int | float | None = None
    ticket_thread_comments: int | float | None = None
    enduser_custom_types: int | float | None = None
    phone_trees: int | float | None = None
    enduser_medications: int | float | None = None
    superbill_providers: int | float | None = None
    superbills: int | float | None = None
    automation_triggers: int | float | None = None
    background_errors: int | float | None = None
    enduser_views: int | float | None = None
    availability_blocks: int | float | None = None
    analytics_frames: int | float | None = None
    endusers: int | float | None = None
    engagement_events: int | float | None = None
    journeys: int | float | None = None
    api_keys: int | float | None = None
    emails: int | float | None = None
    sms_messages: int | float | None = None
    chat_rooms: int | float | None = None
    chats: int | float | None = None
    users: int | float | None = None
    templates: int | float | None = None
    files: int | float | None = None
    tickets: int | float | None = None
    meetings: int | float | None = None
    notes: int | float | None = None
    forms: int | float | None = None
    form_fields: int | float | None = None
    form_responses: int | float | None = None
    calendar_events: int | float | None = None
    calendar_event_templates: int | float | None = None
    calendar_event_rsvps: Annotated[int | float | None, Field(alias="calendar_event_RSVPs")] = None
    automation_steps: int | float | None = None
    automated_actions: int | float | None = None
    webhooks: int | float | None = None
    user_logs: int | float | None = None
    user_notifications: int | float | None = None
    enduser_status_updates: int | float | None = None
    enduser_observations: int | float | None = None
    managed_content_records: int | float | None = None
    managed_content_record_assignments: int | float | None = None
    forums: int | float | None = None
    forum_posts: int | float | None = None
    post_likes: int | float | None = None
    comment_likes: int | float | None = None
    post_comments: int | float | None = None
    organizations: int | float | None = None
    integrations: int | float | None = None
    databases: int | float | None = None
    database_records: int | float | None = None
    portal_customizations: int | float | None = None
    enduser_tasks: int | float | None = None
    care_plans: int | float | None = None
    role_based_access_permissions: int | float | None = None
    appointment_booking_pages: int | float | None = None
    appointment_locations: int | float | None = None
    products: int | float | None = None
    purchases: int | float | None = None
    purchase_credits: int | float | None = None
    phone_calls: int | float | None = None
    enduser_profile_views: int | float | None = None
    table_views: int | float | None = None
    email_sync_denials: int | float | None = None


class UserUIRestrictionsHiddenField(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: str | None = None
    field: str | None = None


class UserUIRestrictions(Model):
    """An object (known from the vendor's packages, not from the page)."""

    hide_dashboard: Annotated[bool | None, Field(alias="hideDashboard")] = None
    hide_inbox: Annotated[bool | None, Field(alias="hideInbox")] = None
    hide_team_chat: Annotated[bool | None, Field(alias="hideTeamChat")] = None
    hide_enduser_chat: Annotated[bool | None, Field(alias="hideEnduserChat")] = None
    disable_ticket_due_date: Annotated[bool | None, Field(alias="disableTicketDueDate")] = None
    disable_unstructured_notes: Annotated[bool | None, Field(alias="disableUnstructuredNotes")] = None
    hidden_fields: Annotated[list[UserUIRestrictionsHiddenField] | None, Field(alias="hiddenFields")] = None
    disabled_fields: Annotated[list[UserUIRestrictionsHiddenField] | None, Field(alias="disabledFields")] = (
        None
    )
    hide_careplan: Annotated[bool | None, Field(alias="hideCareplan")] = None
    hide_unsubmitted_forms: Annotated[bool | None, Field(alias="hideUnsubmittedForms")] = None
    hide_merge_endusers: Annotated[bool | None, Field(alias="hideMergeEndusers")] = None
    hide_queued_tickets_viewer: Annotated[bool | None, Field(alias="hideQueuedTicketsViewer")] = None
    hide_incoming_faxes_icon: Annotated[bool | None, Field(alias="hideIncomingFaxesIcon")] = None
    hide_bulk_enduser_actions: Annotated[bool | None, Field(alias="hideBulkEnduserActions")] = None
    visible_integrations: Annotated[list[str] | None, Field(alias="visibleIntegrations")] = None


CustomDashboardViewBlockType = Literal[
    "Inbox", "Tickets", "Upcoming Events", "Team Chats", "To-Dos", "Database"
]
"""A known value (known from the vendor's packages, not from the page)."""


class CustomDashboardViewBlockInfo(Model):
    """An object (known from the vendor's packages, not from the page)."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None


class CustomDashboardViewBlock(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: CustomDashboardViewBlockType | str = ALWAYS_THERE
    info: CustomDashboardViewBlockInfo | None = None


class CustomDashboardView(Model):
    """An object (known from the vendor's packages, not from the page)."""

    blocks: list[CustomDashboardViewBlock] = ALWAYS_THERE


class UserSession(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: Literal["user"] | str = ALWAYS_THERE
    source: Literal["api_key"] | str | None = None
    id: str = ALWAYS_THERE
    email: str = ALWAYS_THERE
    business_id: Annotated[str, Field(alias="businessId")] = ALWAYS_THERE
    organization_ids: Annotated[list[str], Field(alias="organizationIds")] = ALWAYS_THERE
    organization: str = ALWAYS_THERE
    phone: str | None = None
    username: str | None = None
    org_email: Annotated[str | None, Field(alias="orgEmail")] = None
    fname: str | None = None
    roles: list[str] | None = None
    lname: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    avatar: str | None = None
    twilio_number: Annotated[str | None, Field(alias="twilioNumber")] = None
    enduser_display_name: Annotated[str | None, Field(alias="enduserDisplayName")] = None
    subscription_expires_at: Annotated[dt.datetime, Field(alias="subscriptionExpiresAt")] = ALWAYS_THERE
    subscription_period: Annotated[int | float, Field(alias="subscriptionPeriod")] = ALWAYS_THERE
    access: AccessPermissions = ALWAYS_THERE
    org_name: Annotated[str, Field(alias="orgName")] = ALWAYS_THERE
    org_twilio_number: Annotated[str, Field(alias="orgTwilioNumber")] = ALWAYS_THERE
    default_twilio_number: Annotated[str | None, Field(alias="defaultTwilioNumber")] = None
    ticket_threads_enabled: Annotated[bool | None, Field(alias="ticketThreadsEnabled")] = None
    from_email: Annotated[str | None, Field(alias="fromEmail")] = None
    verified_email: Annotated[bool, Field(alias="verifiedEmail")] = ALWAYS_THERE
    was_automated: Annotated[bool, Field(alias="wasAutomated")] = ALWAYS_THERE
    limits: OrganizationLimits | None = None
    ui_restrictions: Annotated[UserUIRestrictions | None, Field(alias="uiRestrictions")] = None
    dashboard_view: Annotated[CustomDashboardView | None, Field(alias="dashboardView")] = None
    has_ticket_queues: Annotated[bool | None, Field(alias="hasTicketQueues")] = None
    eat: bool | None = None
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    duration: int | float | None = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    available_phone_numbers: Annotated[list[str], Field(alias="availablePhoneNumbers")] = ALWAYS_THERE
    available_from_emails: Annotated[list[str], Field(alias="availableFromEmails")] = ALWAYS_THERE
    isa: bool | None = None
    iat: int | float = ALWAYS_THERE
    exp: int | float = ALWAYS_THERE
    allowed_paths: Annotated[list[str] | None, Field(alias="allowedPaths")] = None
    requires_mfa: Annotated[bool | None, Field(alias="requiresMFA")] = None
    waitlists: int | float | None = None
    agent_records: int | float | None = None
    enduser_eligibility_results: int | float | None = None
    integration_logs: int | float | None = None
    allergy_codes: int | float | None = None
    diagnosis_codes: int | float | None = None
    suggested_contacts: int | float | None = None
    call_hold_queues: int | float | None = None
    fax_logs: int | float | None = None
    message_template_snippets: int | float | None = None
    portal_brandings: int | float | None = None
    form_groups: int | float | None = None
    webhook_logs: int | float | None = None
    flowchart_notes: int | float | None = None
    enduser_problems: int | float | None = None
    prescription_routes: int | float | None = None
    blocked_phones: int | float | None = None
    vital_configurations: int | float | None = None
    enduser_encounters: int | float | None = None
    enduser_orders: int | float | None = None
    group_mms_conversations: int | float | None = None
    ticket_queues: int | float | None = None
    configurations: int | float | None = None
    ticket_threads: int | float | None = None
    ticket_thread_comments: int | float | None = None
    enduser_custom_types: int | float | None = None
    phone_trees: int | float | None = None
    enduser_medications: int | float | None = None
    superbill_providers: int | float | None = None
    superbills: int | float | None = None
    automation_triggers: int | float | None = None
    background_errors: int | float | None = None
    enduser_views: int | float | None = None
    availability_blocks: int | float | None = None
    analytics_frames: int | float | None = None
    endusers: int | float | None = None
    engagement_events: int | float | None = None
    journeys: int | float | None = None
    api_keys: int | float | None = None
    emails: int | float | None = None
    sms_messages: int | float | None = None
    chat_rooms: int | float | None = None
    chats: int | float | None = None
    users: int | float | None = None
    templates: int | float | None = None
    files: int | float | None = None
    tickets: int | float | None = None
    meetings: int | float | None = None
    notes: int | float | None = None
    forms: int | float | None = None
    form_fields: int | float | None = None
    form_responses: int | float | None = None
    calendar_events: int | float | None = None
    calendar_event_templates: int | float | None = None
    calendar_event_rsvps: Annotated[int | float | None, Field(alias="calendar_event_RSVPs")] = None
    automation_steps: int | float | None = None
    automated_actions: int | float | None = None
    webhooks: int | float | None = None
    user_logs: int | float | None = None
    user_notifications: int | float | None = None
    enduser_status_updates: int | float | None = None
    enduser_observations: int | float | None = None
    managed_content_records: int | float | None = None
    managed_content_record_assignments: int | float | None = None
    forums: int | float | None = None
    forum_posts: int | float | None = None
    post_likes: int | float | None = None
    comment_likes: int | float | None = None
    post_comments: int | float | None = None
    organizations: int | float | None = None
    integrations: int | float | None = None
    databases: int | float | None = None
    database_records: int | float | None = None
    portal_customizations: int | float | None = None
    enduser_tasks: int | float | None = None
    care_plans: int | float | None = None
    role_based_access_permissions: int | float | None = None
    appointment_booking_pages: int | float | None = None
    appointment_locations: int | float | None = None
    products: int | float | None = None
    purchases: int | float | None = None
    purchase_credits: int | float | None = None
    phone_calls: int | float | None = None
    enduser_profile_views: int | float | None = None
    table_views: int | float | None = None
    email_sync_denials: int | float | None = None


class RefreshSessionResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user: UserSession = ALWAYS_THERE
    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE


class UsersConfigureMfaResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    recovery_codes: Annotated[list[str], Field(alias="recoveryCodes")] = ALWAYS_THERE
    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    user: UserSession = ALWAYS_THERE


class UsersGroupResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    user_ids: Annotated[list[str], Field(alias="userIds")] = ALWAYS_THERE


class UserCreate(Model):
    """An object. Source: tellescope.txt:19523-19645."""

    email: str
    phone: str | None = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    fname: str | None = None
    lname: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    internal_display_name: Annotated[str | None, Field(alias="internalDisplayName")] = None
    suffixes: list[str] | None = None
    organization: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    roles: list[str] | None = None
    acknowledged_integrations: Annotated[dt.datetime | None, Field(alias="acknowledgedIntegrations")] = None
    disable_incoming_phone_calls: Annotated[bool | None, Field(alias="disableIncomingPhoneCalls")] = None
    skills: list[str] | None = None
    verified_email: Annotated[bool | None, Field(alias="verifiedEmail")] = None
    notification_preferences: Annotated[
        dict[str, dict[str, Any]] | None, Field(alias="notificationPreferences")
    ] = None
    notification_emails_disabled: Annotated[bool | None, Field(alias="notificationEmailsDisabled")] = None
    avatar: str | None = None
    credentialed_states: Annotated[
        list[shared.UserCredentialedState] | None, Field(alias="credentialedStates")
    ] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    weekly_availabilities: Annotated[
        list[shared.UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[
        Literal["", "All", "Assigned", "Unassigned"] | str | None, Field(alias="callRouting")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[shared.UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = (
        None
    )
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[shared.FieldAndValue] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[shared.OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None


class UserUpdates(Model):
    """An object. Source: tellescope.txt:19676-19796."""

    email: str | None = None
    phone: str | None = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    fname: str | None = None
    lname: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    internal_display_name: Annotated[str | None, Field(alias="internalDisplayName")] = None
    suffixes: list[str] | None = None
    roles: list[str] | None = None
    acknowledged_integrations: Annotated[dt.datetime | None, Field(alias="acknowledgedIntegrations")] = None
    disable_incoming_phone_calls: Annotated[bool | None, Field(alias="disableIncomingPhoneCalls")] = None
    skills: list[str] | None = None
    notification_preferences: Annotated[
        dict[str, dict[str, Any]] | None, Field(alias="notificationPreferences")
    ] = None
    notification_emails_disabled: Annotated[bool | None, Field(alias="notificationEmailsDisabled")] = None
    avatar: str | None = None
    credentialed_states: Annotated[
        list[shared.UserCredentialedState] | None, Field(alias="credentialedStates")
    ] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    weekly_availabilities: Annotated[
        list[shared.UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[
        Literal["", "All", "Assigned", "Unassigned"] | str | None, Field(alias="callRouting")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[shared.UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = (
        None
    )
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[shared.FieldAndValue] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[shared.OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None


class UserBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.User] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
