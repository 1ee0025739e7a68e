"""Models of Organizations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from ..models.shared import Organization as Organization
from ..models.shared import OrganizationAltVitalTeamId as OrganizationAltVitalTeamId
from ..models.shared import OrganizationAnalyticsIframe as OrganizationAnalyticsIframe
from ..models.shared import OrganizationAnswersSyncToPortal as OrganizationAnswersSyncToPortal
from ..models.shared import OrganizationAthenaDepartment as OrganizationAthenaDepartment
from ..models.shared import OrganizationAthenaFieldsSync as OrganizationAthenaFieldsSync
from ..models.shared import OrganizationAuthentication as OrganizationAuthentication
from ..models.shared import OrganizationCalendar as OrganizationCalendar
from ..models.shared import OrganizationCanvasMessageSync as OrganizationCanvasMessageSync
from ..models.shared import OrganizationCommunication as OrganizationCommunication
from ..models.shared import OrganizationDashboard as OrganizationDashboard
from ..models.shared import OrganizationDefaultDoseSpotPharmacy as OrganizationDefaultDoseSpotPharmacy
from ..models.shared import OrganizationEnduserProfileWebhook as OrganizationEnduserProfileWebhook
from ..models.shared import OrganizationEndusers as OrganizationEndusers
from ..models.shared import OrganizationExternalField as OrganizationExternalField
from ..models.shared import OrganizationOption as OrganizationOption
from ..models.shared import OrganizationPhoneLabel as OrganizationPhoneLabel
from ..models.shared import OrganizationPortalSettings as OrganizationPortalSettings
from ..models.shared import OrganizationSettings as OrganizationSettings
from ..models.shared import OrganizationTickets as OrganizationTickets
from ..models.shared import OrganizationUsers as OrganizationUsers
from ..models.shared import OrganizationZendeskSettings as OrganizationZendeskSettings
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PortalSettingsAuthentication(Model):
    """An object (known from the vendor's packages, not from the page)."""

    landing_title: Annotated[str | None, Field(alias="landingTitle")] = None
    landing_logo: Annotated[str | None, Field(alias="landingLogo")] = None
    landing_graphic: Annotated[str | None, Field(alias="landingGraphic")] = None
    login_title: Annotated[str | None, Field(alias="loginTitle")] = None
    login_description: Annotated[str | None, Field(alias="loginDescription")] = None
    login_graphic: Annotated[str | None, Field(alias="loginGraphic")] = None
    register_title: Annotated[str | None, Field(alias="registerTitle")] = None
    register_description: Annotated[str | None, Field(alias="registerDescription")] = None
    register_graphic: Annotated[str | None, Field(alias="registerGraphic")] = None
    hide_register: Annotated[bool | None, Field(alias="hideRegister")] = None
    dont_prompt_set_password: Annotated[bool | None, Field(alias="dontPromptSetPassword")] = None


class PortalSettingsCommunication(Model):
    """An object (known from the vendor's packages, not from the page)."""

    allow_enduser_initiated_chat: Annotated[bool | None, Field(alias="allowEnduserInitiatedChat")] = None
    enduser_initiated_chat_default_subject: Annotated[
        str | None, Field(alias="enduserInitiatedChatDefaultSubject")
    ] = None
    send_email_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendEmailNotificationsToEnduser")
    ] = None
    send_sms_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendSMSNotificationsToEnduser")
    ] = None


class PortalSettingsOrders(Model):
    """An object (known from the vendor's packages, not from the page)."""

    custom_order_tracking_url: Annotated[str | None, Field(alias="customOrderTrackingURL")] = None


class PortalSettingsOther(Model):
    """An object (known from the vendor's packages, not from the page)."""

    authentication: PortalSettingsAuthentication | None = None
    communication: PortalSettingsCommunication | None = None
    orders: PortalSettingsOrders | None = None


class OrganizationTheme(Model):
    """An object (known from the vendor's packages, not from the page)."""

    name: str = ALWAYS_THERE
    business_id: Annotated[str, Field(alias="businessId")] = ALWAYS_THERE
    organization_ids: Annotated[list[str] | None, Field(alias="organizationIds")] = None
    subdomain: str = ALWAYS_THERE
    theme_color: Annotated[str | None, Field(alias="themeColor")] = None
    theme_color_secondary: Annotated[str | None, Field(alias="themeColorSecondary")] = None
    logo_url: Annotated[str | None, Field(alias="logoURL")] = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None
    favicon_url: Annotated[str | None, Field(alias="faviconURL")] = None
    portal_settings: Annotated[PortalSettingsOther | None, Field(alias="portalSettings")] = None
    custom_terms_of_service: Annotated[str | None, Field(alias="customTermsOfService")] = None
    custom_privacy_policy: Annotated[str | None, Field(alias="customPrivacyPolicy")] = None
    require_custom_terms_on_magic_link: Annotated[
        bool | None, Field(alias="requireCustomTermsOnMagicLink")
    ] = None


class OrganizationThemeResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    theme: OrganizationTheme = ALWAYS_THERE


class SubOrganizationResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    created: shared.Organization = ALWAYS_THERE


class OrganizationsCreateAndJoinResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    user: shared.User = ALWAYS_THERE
    organization: shared.Organization = ALWAYS_THERE


OrganizationType = Literal["patients", "appointments", "orders", "chart/healthhistory/problems", "obepisode"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class OrganizationsAthenaSubscriptionResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    organization: shared.Organization = ALWAYS_THERE


class OrganizationsSyncNoteToCanvasResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    canvas_id: Annotated[str, Field(alias="canvasId")] = ALWAYS_THERE


class OrganizationUpdates(Model):
    """An object. Source: tellescope.txt:14125-14415."""

    name: str | None = None
    subdomain: str | None = None
    owner: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    parent_organization_id: Annotated[str | None, Field(alias="parentOrganizationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    subscription_expires_at: Annotated[dt.datetime | None, Field(alias="subscriptionExpiresAt")] = None
    subscription_period: Annotated[int | float | None, Field(alias="subscriptionPeriod")] = None
    logo_version: Annotated[int | float | None, Field(alias="logoVersion")] = None
    favicon_version: Annotated[int | float | None, Field(alias="faviconVersion")] = None
    roles: list[str] | None = None
    skills: list[str] | None = None
    theme_color: Annotated[str | None, Field(alias="themeColor")] = None
    theme_color_secondary: Annotated[str | None, Field(alias="themeColorSecondary")] = None
    enduser_display_name: Annotated[str | None, Field(alias="enduserDisplayName")] = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None
    custom_portal_urls: Annotated[list[str] | None, Field(alias="customPortalURLs")] = None
    subdomains: list[str] | None = None
    portal_settings: Annotated[shared.OrganizationPortalSettings | None, Field(alias="portalSettings")] = None
    settings: shared.OrganizationSettings | None = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    forward_all_incoming_emails_to: Annotated[str | None, Field(alias="forwardAllIncomingEmailsTo")] = None
    zendesk_settings: Annotated[shared.OrganizationZendeskSettings | None, Field(alias="zendeskSettings")] = (
        None
    )
    has_ticket_queues: Annotated[bool | None, Field(alias="hasTicketQueues")] = None
    custom_autoreply_message: Annotated[str | None, Field(alias="customAutoreplyMessage")] = None
    alt_vital_team_ids: Annotated[
        list[shared.OrganizationAltVitalTeamId] | None, Field(alias="altVitalTeamIds")
    ] = None
    billing_organization_name: Annotated[str | None, Field(alias="billingOrganizationName")] = None
    billing_organization_npi: Annotated[str | None, Field(alias="billingOrganizationNPI")] = None
    billing_organization_tax_id: Annotated[str | None, Field(alias="billingOrganizationTaxId")] = None
    billing_organization_address: Annotated[
        shared.Address | None, Field(alias="billingOrganizationAddress")
    ] = None
    video_call_background_image: Annotated[str | None, Field(alias="videoCallBackgroundImage")] = None
    send_to_voicemail_ooo: Annotated[bool | None, Field(alias="sendToVoicemailOOO")] = None
    forwarding_ooo_number: Annotated[str | None, Field(alias="forwardingOOONumber")] = None
    on_call_user_ids: Annotated[list[str] | None, Field(alias="onCallUserIds")] = None
    out_of_office_voicemail: Annotated[
        shared.OrganizationOutOfOfficeVoicemail | None, Field(alias="outOfOfficeVoicemail")
    ] = None
    enduser_profile_webhooks: Annotated[
        list[shared.OrganizationEnduserProfileWebhook] | None, Field(alias="enduserProfileWebhooks")
    ] = None
    show_community: Annotated[bool | None, Field(alias="showCommunity")] = None
    phone_labels: Annotated[list[shared.OrganizationPhoneLabel] | None, Field(alias="phoneLabels")] = None
    athena_fields_sync: Annotated[
        list[shared.OrganizationAthenaFieldsSync] | None, Field(alias="athenaFieldsSync")
    ] = None
    athena_departments: Annotated[
        list[shared.OrganizationAthenaDepartment] | None, Field(alias="athenaDepartments")
    ] = None
    fields_to_admin_note: Annotated[list[str] | None, Field(alias="fieldsToAdminNote")] = None
    canvas_message_sync: Annotated[
        shared.OrganizationCanvasMessageSync | None, Field(alias="canvasMessageSync")
    ] = None
    canvas_sync_email_consent: Annotated[bool | None, Field(alias="canvasSyncEmailConsent")] = None
    enforce_mfa: Annotated[bool | None, Field(alias="enforceMFA")] = None
    reply_to_enduser_transactional_emails: Annotated[
        str | None, Field(alias="replyToEnduserTransactionalEmails")
    ] = None
    custom_terms_of_service: Annotated[str | None, Field(alias="customTermsOfService")] = None
    custom_privacy_policy: Annotated[str | None, Field(alias="customPrivacyPolicy")] = None
    require_custom_terms_on_magic_link: Annotated[
        bool | None, Field(alias="requireCustomTermsOnMagicLink")
    ] = None
    allow_create_suborganizations: Annotated[bool | None, Field(alias="allowCreateSuborganizations")] = None
    answers_sync_to_portal: Annotated[
        list[shared.OrganizationAnswersSyncToPortal] | None, Field(alias="answersSyncToPortal")
    ] = None
    external_form_ids_to_sync: Annotated[list[str] | None, Field(alias="externalFormIdsToSync")] = None
    analytics_iframes: Annotated[
        list[shared.OrganizationAnalyticsIframe] | None, Field(alias="analyticsIframes")
    ] = None
    default_dose_spot_pharmacies: Annotated[
        list[shared.OrganizationDefaultDoseSpotPharmacy] | None, Field(alias="defaultDoseSpotPharmacies")
    ] = None
    groups: list[str] | None = None
