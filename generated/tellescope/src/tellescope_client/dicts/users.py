"""What the types of the same names in `models.users` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class UserCreate(TypedDict, total=False):
    email: Required[str]
    phone: str | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    external_id: str | None
    fname: str | None
    lname: str | None
    display_name: str | None
    internal_display_name: str | None
    suffixes: Sequence[str] | None
    organization: str | None
    roles: Sequence[str] | None
    acknowledged_integrations: dt.datetime | None
    disable_incoming_phone_calls: bool | None
    skills: Sequence[str] | None
    verified_email: bool | None
    notification_preferences: Mapping[str, Mapping[str, Any]] | None
    notification_emails_disabled: bool | None
    avatar: str | None
    credentialed_states: (
        Sequence[shared.UserCredentialedState | shared_dicts.UserCredentialedState | Mapping[str, Any]] | None
    )
    timezone: shared.Timezone | str | None
    weekly_availabilities: (
        Sequence[shared.UserWeeklyAvailability | shared_dicts.UserWeeklyAvailability | Mapping[str, Any]]
        | None
    )
    auto_reply_enabled: bool | None
    push_notification_ios_tokens: Sequence[str] | None
    call_routing: Literal["", "All", "Assigned", "Unassigned"] | str | None
    tags: Sequence[str] | None
    email_signature: str | None
    disable_ticket_auto_assignment: bool | None
    ticket_assignment_priority: float | None
    specialties: Sequence[str] | None
    bio: str | None
    tin: str | None
    npi: str | None
    dea: str | None
    voicemail_playback: shared_dicts.UserVoicemailPlayback | None
    locked_out_until: float | None
    i_os_badge_count: int | None
    available_from_numbers: Sequence[str] | None
    available_from_emails: Sequence[str] | None
    dose_spot_user_id: str | None
    url: str | None
    template_fields: Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | None
    canvas_id: str | None
    dashboard_view: shared.OrganizationView | shared_dicts.OrganizationView | None
    hide_from_calendar_view: bool | None
    require_sso: Sequence[str] | None


class UserUpdates(TypedDict, total=False):
    email: str | None
    phone: str | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    external_id: str | None
    fname: str | None
    lname: str | None
    display_name: str | None
    internal_display_name: str | None
    suffixes: Sequence[str] | None
    roles: Sequence[str] | None
    acknowledged_integrations: dt.datetime | None
    disable_incoming_phone_calls: bool | None
    skills: Sequence[str] | None
    notification_preferences: Mapping[str, Mapping[str, Any]] | None
    notification_emails_disabled: bool | None
    avatar: str | None
    credentialed_states: (
        Sequence[shared.UserCredentialedState | shared_dicts.UserCredentialedState | Mapping[str, Any]] | None
    )
    timezone: shared.Timezone | str | None
    weekly_availabilities: (
        Sequence[shared.UserWeeklyAvailability | shared_dicts.UserWeeklyAvailability | Mapping[str, Any]]
        | None
    )
    auto_reply_enabled: bool | None
    push_notification_ios_tokens: Sequence[str] | None
    call_routing: Literal["", "All", "Assigned", "Unassigned"] | str | None
    tags: Sequence[str] | None
    email_signature: str | None
    disable_ticket_auto_assignment: bool | None
    ticket_assignment_priority: float | None
    specialties: Sequence[str] | None
    bio: str | None
    tin: str | None
    npi: str | None
    dea: str | None
    voicemail_playback: shared_dicts.UserVoicemailPlayback | None
    locked_out_until: float | None
    i_os_badge_count: int | None
    available_from_numbers: Sequence[str] | None
    available_from_emails: Sequence[str] | None
    dose_spot_user_id: str | None
    url: str | None
    template_fields: Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | None
    canvas_id: str | None
    dashboard_view: shared.OrganizationView | shared_dicts.OrganizationView | None
    hide_from_calendar_view: bool | None
    require_sso: Sequence[str] | None
