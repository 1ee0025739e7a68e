"""What `models.organizations` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..dicts import shared as shared_dicts
from ..models import organizations as models
from ..models import shared


class OrganizationAuthentication(TypedDict, total=False):
    """As `models.organizations.OrganizationAuthentication`."""

    landing_title: str | None
    landing_graphic: str | None
    landing_logo: str | None
    login_description: str | None
    login_graphic: str | None
    login_title: str | None
    register_description: str | None
    register_graphic: str | None
    register_title: str | None
    hide_register: bool | None
    dont_prompt_set_password: bool | None


class OrganizationCommunication(TypedDict, total=False):
    """As `models.organizations.OrganizationCommunication`."""

    allow_enduser_initiated_chat: bool | None
    send_email_notifications_to_enduser: bool | None
    send_sms_notifications_to_enduser: bool | None
    enduser_initiated_chat_default_subject: str | None


class OrganizationPortalSettings(TypedDict, total=False):
    """As `models.organizations.OrganizationPortalSettings`."""

    authentication: models.OrganizationAuthentication | OrganizationAuthentication | None
    communication: models.OrganizationCommunication | OrganizationCommunication | None


class OrganizationEndusers(TypedDict, total=False):
    """As `models.organizations.OrganizationEndusers`."""

    disable_multiple_chat_rooms: bool | None
    disable_calendar_event_auto_assignment: bool | None
    disable_adhoc_fields: bool | None
    auto_reply_enabled: bool | None
    record_calls: bool | None
    transcribe_calls: bool | None
    show_free_note: bool | None
    can_delete_free_note: bool | None
    custom_fields: Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | None
    builtin_fields: Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | None
    tags: Sequence[str] | None
    transcribe_call_inbound_playback: str | None
    send_sms_on_zoom_start: bool | None
    enable_group_mms: bool | None
    enable_access_tags: bool | None
    flagged_file_text: str | None
    default_phone_number: str | None
    show_bulk_form_input: bool | None
    autofill_signature: bool | None
    show_full_vitals_tab: bool | None
    can_move_calls: bool | None
    can_move_sms: bool | None
    show_delete_call_recording_on_timeline: bool | None
    inbox_replies_mark_read: bool | None
    record_call_audio_playback: str | None
    disable_autoreply_for_custom_entities: bool | None
    always_show_insurance: bool | None
    default_to_outbound_conference_call: bool | None
    shared_inbox_read_status: bool | None
    match_email_and_names: bool | None
    hide_notes_from_compose_form: bool | None
    show_salesforce_id: bool | None
    loop_queue_call_sound: bool | None
    show_orders_in_sidebar: bool | None
    show_diagnoses: bool | None


class OrganizationTickets(TypedDict, total=False):
    """As `models.organizations.OrganizationTickets`."""

    default_journey_due_date_offset_in_ms: int | None
    disable_snooze: bool | None
    show_communications: bool | None
    show_journeys: bool | None
    require_due_date: bool | None
    allow_archival: bool | None
    return_to_tickets_list: bool | None
    dont_add_to_care_team_on_ticket_assignment: bool | None


class OrganizationDayStart(TypedDict, total=False):
    """As `models.organizations.OrganizationDayStart`."""

    hour: float | None
    minute: float | None


class OrganizationBookingStartOffset(TypedDict, total=False):
    """As `models.organizations.OrganizationBookingStartOffset`."""

    month: float | None
    day: float | None
    hour: float | None


class OrganizationCalendar(TypedDict, total=False):
    """As `models.organizations.OrganizationCalendar`."""

    day_start: models.OrganizationDayStart | OrganizationDayStart | None
    day_end: models.OrganizationDayStart | OrganizationDayStart | None
    booking_start_offset: models.OrganizationBookingStartOffset | OrganizationBookingStartOffset | None
    booking_end_offset: models.OrganizationBookingStartOffset | OrganizationBookingStartOffset | None
    template_required: bool | None
    location_required: bool | None
    cancel_reasons: Sequence[str] | None


class OrganizationDashboard(TypedDict, total=False):
    """As `models.organizations.OrganizationDashboard`."""

    view: shared.OrganizationView | shared_dicts.OrganizationView | None


class OrganizationUsers(TypedDict, total=False):
    """As `models.organizations.OrganizationUsers`."""

    session_duration_in_hours: float | None


class OrganizationSettings(TypedDict, total=False):
    """As `models.organizations.OrganizationSettings`."""

    endusers: models.OrganizationEndusers | OrganizationEndusers | None
    tickets: models.OrganizationTickets | OrganizationTickets | None
    calendar: models.OrganizationCalendar | OrganizationCalendar | None
    dashboard: models.OrganizationDashboard | OrganizationDashboard | None
    users: models.OrganizationUsers | OrganizationUsers | None


class OrganizationZendeskSettings(TypedDict, total=False):
    """As `models.organizations.OrganizationZendeskSettings`."""

    priority_groups: Sequence[str] | None
    resolution_field_id: str | None
    resolution_field_options: Sequence[str] | None


class OrganizationAltVitalTeamId(TypedDict, total=False):
    """As `models.organizations.OrganizationAltVitalTeamId`."""

    team_id: str | None
    label: str | None


class OrganizationEnduserProfileWebhook(TypedDict, total=False):
    """As `models.organizations.OrganizationEnduserProfileWebhook`."""

    label: str | None
    url: str | None
    method: str | None


class OrganizationPhoneLabel(TypedDict, total=False):
    """As `models.organizations.OrganizationPhoneLabel`."""

    label: str | None
    number: str | None


class OrganizationOption(TypedDict, total=False):
    """As `models.organizations.OrganizationOption`."""

    id: str | None
    value: str | None


class OrganizationExternalField(TypedDict, total=False):
    """As `models.organizations.OrganizationExternalField`."""

    id: str | None
    options: Sequence[models.OrganizationOption | OrganizationOption | Mapping[str, Any]] | None


class OrganizationAthenaFieldsSync(TypedDict, total=False):
    """As `models.organizations.OrganizationAthenaFieldsSync`."""

    field: str | None
    external_field: models.OrganizationExternalField | OrganizationExternalField | None
    direction: str | None
    date_format: str | None


class OrganizationAthenaDepartment(TypedDict, total=False):
    """As `models.organizations.OrganizationAthenaDepartment`."""

    id: str | None
    timezone: str | None


class OrganizationCanvasMessageSync(TypedDict, total=False):
    """As `models.organizations.OrganizationCanvasMessageSync`."""

    id: str | None
    question_id: str | None


class OrganizationAnswersSyncToPortal(TypedDict, total=False):
    """As `models.organizations.OrganizationAnswersSyncToPortal`."""

    id: str | None
    questions: Sequence[str] | None


class OrganizationAnalyticsIframe(TypedDict, total=False):
    """As `models.organizations.OrganizationAnalyticsIframe`."""

    title: str | None
    iframe_url: str | None


class OrganizationDefaultDoseSpotPharmacy(TypedDict, total=False):
    """As `models.organizations.OrganizationDefaultDoseSpotPharmacy`."""

    id: str | None
    name: str | None


class OrganizationUpdates(TypedDict, total=False):
    """As `models.organizations.OrganizationUpdates`."""

    name: str | None
    subdomain: str | None
    owner: str | None
    parent_organization_id: str | None
    subscription_expires_at: dt.datetime | None
    subscription_period: float | None
    logo_version: float | None
    favicon_version: float | None
    roles: Sequence[str] | None
    skills: Sequence[str] | None
    theme_color: str | None
    theme_color_secondary: str | None
    enduser_display_name: str | None
    custom_portal_url: str | None
    custom_portal_urls: Sequence[str] | None
    subdomains: Sequence[str] | None
    portal_settings: models.OrganizationPortalSettings | OrganizationPortalSettings | None
    settings: models.OrganizationSettings | OrganizationSettings | None
    timezone: str | None
    forward_all_incoming_emails_to: str | None
    zendesk_settings: models.OrganizationZendeskSettings | OrganizationZendeskSettings | None
    has_ticket_queues: bool | None
    custom_autoreply_message: str | None
    alt_vital_team_ids: (
        Sequence[models.OrganizationAltVitalTeamId | OrganizationAltVitalTeamId | Mapping[str, Any]] | None
    )
    billing_organization_name: str | None
    billing_organization_npi: str | None
    billing_organization_tax_id: str | None
    billing_organization_address: shared.Address | shared_dicts.Address | None
    video_call_background_image: str | None
    send_to_voicemail_ooo: bool | None
    forwarding_ooo_number: str | None
    on_call_user_ids: Sequence[str] | None
    out_of_office_voicemail: (
        shared.OrganizationOutOfOfficeVoicemail | shared_dicts.OrganizationOutOfOfficeVoicemail | None
    )
    enduser_profile_webhooks: (
        Sequence[
            models.OrganizationEnduserProfileWebhook | OrganizationEnduserProfileWebhook | Mapping[str, Any]
        ]
        | None
    )
    show_community: bool | None
    phone_labels: Sequence[models.OrganizationPhoneLabel | OrganizationPhoneLabel | Mapping[str, Any]] | None
    athena_fields_sync: (
        Sequence[models.OrganizationAthenaFieldsSync | OrganizationAthenaFieldsSync | Mapping[str, Any]]
        | None
    )
    athena_departments: (
        Sequence[models.OrganizationAthenaDepartment | OrganizationAthenaDepartment | Mapping[str, Any]]
        | None
    )
    fields_to_admin_note: Sequence[str] | None
    canvas_message_sync: models.OrganizationCanvasMessageSync | OrganizationCanvasMessageSync | None
    canvas_sync_email_consent: bool | None
    enforce_mfa: bool | None
    reply_to_enduser_transactional_emails: str | None
    custom_terms_of_service: str | None
    custom_privacy_policy: str | None
    require_custom_terms_on_magic_link: bool | None
    allow_create_suborganizations: bool | None
    answers_sync_to_portal: (
        Sequence[models.OrganizationAnswersSyncToPortal | OrganizationAnswersSyncToPortal | Mapping[str, Any]]
        | None
    )
    external_form_ids_to_sync: Sequence[str] | None
    analytics_iframes: (
        Sequence[models.OrganizationAnalyticsIframe | OrganizationAnalyticsIframe | Mapping[str, Any]] | None
    )
    default_dose_spot_pharmacies: (
        Sequence[
            models.OrganizationDefaultDoseSpotPharmacy
            | OrganizationDefaultDoseSpotPharmacy
            | Mapping[str, Any]
        ]
        | None
    )
    groups: Sequence[str] | None
