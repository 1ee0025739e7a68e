"""Models of Users."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class UserCredentialedState(Model):
    """An object. Source: tellescope.txt, lines 19421-19425."""

    expires_at: Annotated[dt.datetime | None, Field(alias="expiresAt")] = None
    license_id: Annotated[str | None, Field(alias="licenseId")] = None
    state: str | None = None
    """(for example "AK")"""


class UserWeeklyAvailability(Model):
    """An object. Source: tellescope.txt, lines 19429-19446."""

    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    location_id: Annotated[ObjectId | None, Field(alias="locationId")] = None
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    active: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | None = None
    valid_template_ids: Annotated[list[ObjectId] | None, Field(alias="validTemplateIds")] = None
    interval_in_minutes: Annotated[int | float | None, Field(alias="intervalInMinutes")] = None
    priority: int | float | None = None


UserVoicemailPlayback = shared.OrganizationOutOfOfficeVoicemail | dict[str, Any]
"""One of several shapes. Source: tellescope.txt, lines 19466-19484."""


class User(shared.Record):
    """A record of Users (derived from what the page shows). Source: tellescope.txt, lines 19390-19516."""

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
    organization: str | None = None
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
    credentialed_states: Annotated[list[UserCredentialedState] | None, Field(alias="credentialedStates")] = (
        None
    )
    timezone: str | None = None
    weekly_availabilities: Annotated[
        list[UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[str | None, Field(alias="callRouting")] = None
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = None
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[shared.AutomatedActionField] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[shared.OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None


class UserCreate(Model):
    """An object. Source: tellescope.txt, lines 19523-19645."""

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
    credentialed_states: Annotated[list[UserCredentialedState] | None, Field(alias="credentialedStates")] = (
        None
    )
    timezone: str | None = None
    weekly_availabilities: Annotated[
        list[UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[str | None, Field(alias="callRouting")] = None
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = None
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[shared.AutomatedActionField] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[shared.OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None


class UserUpdates(Model):
    """An object. Source: tellescope.txt, lines 19676-19796."""

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
    credentialed_states: Annotated[list[UserCredentialedState] | None, Field(alias="credentialedStates")] = (
        None
    )
    timezone: str | None = None
    weekly_availabilities: Annotated[
        list[UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[str | None, Field(alias="callRouting")] = None
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = None
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[shared.AutomatedActionField] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[shared.OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None


class UserBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[User] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
