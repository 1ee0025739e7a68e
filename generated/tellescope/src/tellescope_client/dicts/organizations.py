"""What the types of the same names in `models.organizations` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class OrganizationUpdates(TypedDict, total=False):
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
    portal_settings: shared.OrganizationPortalSettings | shared_dicts.OrganizationPortalSettings | None
    settings: shared.OrganizationSettings | shared_dicts.OrganizationSettings | None
    timezone: shared.Timezone | str | None
    forward_all_incoming_emails_to: str | None
    zendesk_settings: shared.OrganizationZendeskSettings | shared_dicts.OrganizationZendeskSettings | None
    has_ticket_queues: bool | None
    custom_autoreply_message: str | None
    alt_vital_team_ids: (
        Sequence[
            shared.OrganizationAltVitalTeamId | shared_dicts.OrganizationAltVitalTeamId | Mapping[str, Any]
        ]
        | None
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
            shared.OrganizationEnduserProfileWebhook
            | shared_dicts.OrganizationEnduserProfileWebhook
            | Mapping[str, Any]
        ]
        | None
    )
    show_community: bool | None
    phone_labels: (
        Sequence[shared.OrganizationPhoneLabel | shared_dicts.OrganizationPhoneLabel | Mapping[str, Any]]
        | None
    )
    athena_fields_sync: (
        Sequence[
            shared.OrganizationAthenaFieldsSync
            | shared_dicts.OrganizationAthenaFieldsSync
            | Mapping[str, Any]
        ]
        | None
    )
    athena_departments: (
        Sequence[
            shared.OrganizationAthenaDepartment
            | shared_dicts.OrganizationAthenaDepartment
            | Mapping[str, Any]
        ]
        | None
    )
    fields_to_admin_note: Sequence[str] | None
    canvas_message_sync: (
        shared.OrganizationCanvasMessageSync | shared_dicts.OrganizationCanvasMessageSync | None
    )
    canvas_sync_email_consent: bool | None
    enforce_mfa: bool | None
    reply_to_enduser_transactional_emails: str | None
    custom_terms_of_service: str | None
    custom_privacy_policy: str | None
    require_custom_terms_on_magic_link: bool | None
    allow_create_suborganizations: bool | None
    answers_sync_to_portal: (
        Sequence[
            shared.OrganizationAnswersSyncToPortal
            | shared_dicts.OrganizationAnswersSyncToPortal
            | Mapping[str, Any]
        ]
        | None
    )
    external_form_ids_to_sync: Sequence[str] | None
    analytics_iframes: (
        Sequence[
            shared.OrganizationAnalyticsIframe | shared_dicts.OrganizationAnalyticsIframe | Mapping[str, Any]
        ]
        | None
    )
    default_dose_spot_pharmacies: (
        Sequence[
            shared.OrganizationDefaultDoseSpotPharmacy
            | shared_dicts.OrganizationDefaultDoseSpotPharmacy
            | Mapping[str, Any]
        ]
        | None
    )
    groups: Sequence[str] | None
