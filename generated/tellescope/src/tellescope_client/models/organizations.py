"""Models of Organizations."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class OrganizationAuthentication(Model):
    """An object. Source: tellescope.txt, lines 14151-14163."""

    landing_title: Annotated[str | None, Field(alias="landingTitle")] = None
    landing_graphic: Annotated[str | None, Field(alias="landingGraphic")] = None
    landing_logo: Annotated[str | None, Field(alias="landingLogo")] = None
    login_description: Annotated[str | None, Field(alias="loginDescription")] = None
    login_graphic: Annotated[str | None, Field(alias="loginGraphic")] = None
    login_title: Annotated[str | None, Field(alias="loginTitle")] = None
    register_description: Annotated[str | None, Field(alias="registerDescription")] = None
    register_graphic: Annotated[str | None, Field(alias="registerGraphic")] = None
    register_title: Annotated[str | None, Field(alias="registerTitle")] = None
    hide_register: Annotated[bool | None, Field(alias="hideRegister")] = None
    dont_prompt_set_password: Annotated[bool | None, Field(alias="dontPromptSetPassword")] = None


class OrganizationCommunication(Model):
    """An object. Source: tellescope.txt, lines 14164-14169."""

    allow_enduser_initiated_chat: Annotated[bool | None, Field(alias="allowEnduserInitiatedChat")] = None
    send_email_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendEmailNotificationsToEnduser")
    ] = None
    send_sms_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendSMSNotificationsToEnduser")
    ] = None
    enduser_initiated_chat_default_subject: Annotated[
        str | None, Field(alias="enduserInitiatedChatDefaultSubject")
    ] = None


class OrganizationPortalSettings(Model):
    """An object. Source: tellescope.txt, lines 14150-14170."""

    authentication: OrganizationAuthentication | None = None
    communication: OrganizationCommunication | None = None


class OrganizationEndusers(Model):
    """An object. Source: tellescope.txt, lines 14172-14232."""

    disable_multiple_chat_rooms: Annotated[bool | None, Field(alias="disableMultipleChatRooms")] = None
    disable_calendar_event_auto_assignment: Annotated[
        bool | None, Field(alias="disableCalendarEventAutoAssignment")
    ] = None
    disable_adhoc_fields: Annotated[bool | None, Field(alias="disableAdhocFields")] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    record_calls: Annotated[bool | None, Field(alias="recordCalls")] = None
    transcribe_calls: Annotated[bool | None, Field(alias="transcribeCalls")] = None
    show_free_note: Annotated[bool | None, Field(alias="showFreeNote")] = None
    can_delete_free_note: Annotated[bool | None, Field(alias="canDeleteFreeNote")] = None
    custom_fields: Annotated[list[shared.CustomField] | None, Field(alias="customFields")] = None
    builtin_fields: Annotated[list[shared.BuiltinField] | None, Field(alias="builtinFields")] = None
    tags: list[str] | None = None
    transcribe_call_inbound_playback: Annotated[str | None, Field(alias="transcribeCallInboundPlayback")] = (
        None
    )
    send_sms_on_zoom_start: Annotated[bool | None, Field(alias="sendSMSOnZoomStart")] = None
    enable_group_mms: Annotated[bool | None, Field(alias="enableGroupMMS")] = None
    enable_access_tags: Annotated[bool | None, Field(alias="enableAccessTags")] = None
    flagged_file_text: Annotated[str | None, Field(alias="flaggedFileText")] = None
    default_phone_number: Annotated[str | None, Field(alias="defaultPhoneNumber")] = None
    show_bulk_form_input: Annotated[bool | None, Field(alias="showBulkFormInput")] = None
    autofill_signature: Annotated[bool | None, Field(alias="autofillSignature")] = None
    show_full_vitals_tab: Annotated[bool | None, Field(alias="showFullVitalsTab")] = None
    can_move_calls: Annotated[bool | None, Field(alias="canMoveCalls")] = None
    can_move_sms: Annotated[bool | None, Field(alias="canMoveSMS")] = None
    show_delete_call_recording_on_timeline: Annotated[
        bool | None, Field(alias="showDeleteCallRecordingOnTimeline")
    ] = None
    inbox_replies_mark_read: Annotated[bool | None, Field(alias="inboxRepliesMarkRead")] = None
    record_call_audio_playback: Annotated[str | None, Field(alias="recordCallAudioPlayback")] = None
    disable_autoreply_for_custom_entities: Annotated[
        bool | None, Field(alias="disableAutoreplyForCustomEntities")
    ] = None
    always_show_insurance: Annotated[bool | None, Field(alias="alwaysShowInsurance")] = None
    default_to_outbound_conference_call: Annotated[
        bool | None, Field(alias="defaultToOutboundConferenceCall")
    ] = None
    shared_inbox_read_status: Annotated[bool | None, Field(alias="sharedInboxReadStatus")] = None
    match_email_and_names: Annotated[bool | None, Field(alias="matchEmailAndNames")] = None
    hide_notes_from_compose_form: Annotated[bool | None, Field(alias="hideNotesFromComposeForm")] = None
    show_salesforce_id: Annotated[bool | None, Field(alias="showSalesforceId")] = None
    loop_queue_call_sound: Annotated[bool | None, Field(alias="loopQueueCallSound")] = None
    show_orders_in_sidebar: Annotated[bool | None, Field(alias="showOrdersInSidebar")] = None
    show_diagnoses: Annotated[bool | None, Field(alias="showDiagnoses")] = None


class OrganizationTickets(Model):
    """An object. Source: tellescope.txt, lines 14233-14242."""

    default_journey_due_date_offset_in_ms: Annotated[
        int | float | None, Field(alias="defaultJourneyDueDateOffsetInMS")
    ] = None
    disable_snooze: Annotated[bool | None, Field(alias="disableSnooze")] = None
    show_communications: Annotated[bool | None, Field(alias="showCommunications")] = None
    show_journeys: Annotated[bool | None, Field(alias="showJourneys")] = None
    require_due_date: Annotated[bool | None, Field(alias="requireDueDate")] = None
    allow_archival: Annotated[bool | None, Field(alias="allowArchival")] = None
    return_to_tickets_list: Annotated[bool | None, Field(alias="returnToTicketsList")] = None
    dont_add_to_care_team_on_ticket_assignment: Annotated[
        bool | None, Field(alias="dontAddToCareTeamOnTicketAssignment")
    ] = None


class OrganizationDayStart(Model):
    """An object. Source: tellescope.txt, lines 14244-14247."""

    hour: int | float | None = None
    minute: int | float | None = None


class OrganizationBookingStartOffset(Model):
    """An object. Source: tellescope.txt, lines 14252-14256."""

    month: int | float | None = None
    day: int | float | None = None
    hour: int | float | None = None


class OrganizationCalendar(Model):
    """An object. Source: tellescope.txt, lines 14243-14267."""

    day_start: Annotated[OrganizationDayStart | None, Field(alias="dayStart")] = None
    day_end: Annotated[OrganizationDayStart | None, Field(alias="dayEnd")] = None
    booking_start_offset: Annotated[
        OrganizationBookingStartOffset | None, Field(alias="bookingStartOffset")
    ] = None
    booking_end_offset: Annotated[OrganizationBookingStartOffset | None, Field(alias="bookingEndOffset")] = (
        None
    )
    template_required: Annotated[bool | None, Field(alias="templateRequired")] = None
    location_required: Annotated[bool | None, Field(alias="locationRequired")] = None
    cancel_reasons: Annotated[list[str] | None, Field(alias="cancelReasons")] = None


class OrganizationDashboard(Model):
    """An object. Source: tellescope.txt, lines 14268-14279."""

    view: shared.OrganizationView | None = None


class OrganizationUsers(Model):
    """An object. Source: tellescope.txt, lines 14280-14282."""

    session_duration_in_hours: Annotated[int | float | None, Field(alias="sessionDurationInHours")] = None


class OrganizationSettings(Model):
    """An object. Source: tellescope.txt, lines 14171-14283."""

    endusers: OrganizationEndusers | None = None
    tickets: OrganizationTickets | None = None
    calendar: OrganizationCalendar | None = None
    dashboard: OrganizationDashboard | None = None
    users: OrganizationUsers | None = None


class OrganizationZendeskSettings(Model):
    """An object. Source: tellescope.txt, lines 14286-14294."""

    priority_groups: Annotated[list[str] | None, Field(alias="priorityGroups")] = None
    resolution_field_id: Annotated[str | None, Field(alias="resolutionFieldId")] = None
    resolution_field_options: Annotated[list[str] | None, Field(alias="resolutionFieldOptions")] = None


class OrganizationAltVitalTeamId(Model):
    """An object. Source: tellescope.txt, lines 14298-14301."""

    team_id: Annotated[str | None, Field(alias="teamId")] = None
    label: str | None = None


class OrganizationEnduserProfileWebhook(Model):
    """An object. Source: tellescope.txt, lines 14340-14344."""

    label: str | None = None
    url: str | None = None
    method: str | None = None
    """(for example "Link")"""


class OrganizationPhoneLabel(Model):
    """An object. Source: tellescope.txt, lines 14348-14351."""

    label: str | None = None
    number: str | None = None


class OrganizationOption(Model):
    """An object. Source: tellescope.txt, lines 14359-14362."""

    id: str | None = None
    value: str | None = None


class OrganizationExternalField(Model):
    """An object. Source: tellescope.txt, lines 14356-14364."""

    id: str | None = None
    options: list[OrganizationOption] | None = None


class OrganizationAthenaFieldsSync(Model):
    """An object. Source: tellescope.txt, lines 14354-14367."""

    field: str | None = None
    external_field: Annotated[OrganizationExternalField | None, Field(alias="externalField")] = None
    direction: str | None = None
    """(for example "Bidirectional")"""
    date_format: Annotated[str | None, Field(alias="dateFormat")] = None


class OrganizationAthenaDepartment(Model):
    """An object. Source: tellescope.txt, lines 14370-14373."""

    id: str | None = None
    timezone: str | None = None
    """(for example "Africa/Abidjan")"""


class OrganizationCanvasMessageSync(Model):
    """An object. Source: tellescope.txt, lines 14378-14381."""

    id: str | None = None
    question_id: Annotated[str | None, Field(alias="questionId")] = None


class OrganizationAnswersSyncToPortal(Model):
    """An object. Source: tellescope.txt, lines 14390-14395."""

    id: str | None = None
    questions: list[str] | None = None


class OrganizationAnalyticsIframe(Model):
    """An object. Source: tellescope.txt, lines 14401-14404."""

    title: str | None = None
    iframe_url: Annotated[str | None, Field(alias="iframeURL")] = None


class OrganizationDefaultDoseSpotPharmacy(Model):
    """An object. Source: tellescope.txt, lines 14407-14410."""

    id: str | None = None
    name: str | None = None


class Organization(shared.Record):
    """A record of Organizations (derived from what the page shows). Source: tellescope.txt, lines
    14120-14419.
    """

    name: str | None = None
    subdomain: str | None = None
    owner: str | None = None
    parent_organization_id: Annotated[str | None, Field(alias="parentOrganizationId")] = None
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
    portal_settings: Annotated[OrganizationPortalSettings | None, Field(alias="portalSettings")] = None
    settings: OrganizationSettings | None = None
    timezone: str | None = None
    forward_all_incoming_emails_to: Annotated[str | None, Field(alias="forwardAllIncomingEmailsTo")] = None
    zendesk_settings: Annotated[OrganizationZendeskSettings | None, Field(alias="zendeskSettings")] = None
    has_ticket_queues: Annotated[bool | None, Field(alias="hasTicketQueues")] = None
    custom_autoreply_message: Annotated[str | None, Field(alias="customAutoreplyMessage")] = None
    alt_vital_team_ids: Annotated[list[OrganizationAltVitalTeamId] | None, Field(alias="altVitalTeamIds")] = (
        None
    )
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
        list[OrganizationEnduserProfileWebhook] | None, Field(alias="enduserProfileWebhooks")
    ] = None
    show_community: Annotated[bool | None, Field(alias="showCommunity")] = None
    phone_labels: Annotated[list[OrganizationPhoneLabel] | None, Field(alias="phoneLabels")] = None
    athena_fields_sync: Annotated[
        list[OrganizationAthenaFieldsSync] | None, Field(alias="athenaFieldsSync")
    ] = None
    athena_departments: Annotated[
        list[OrganizationAthenaDepartment] | None, Field(alias="athenaDepartments")
    ] = None
    fields_to_admin_note: Annotated[list[str] | None, Field(alias="fieldsToAdminNote")] = None
    canvas_message_sync: Annotated[OrganizationCanvasMessageSync | None, Field(alias="canvasMessageSync")] = (
        None
    )
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
        list[OrganizationAnswersSyncToPortal] | None, Field(alias="answersSyncToPortal")
    ] = None
    external_form_ids_to_sync: Annotated[list[str] | None, Field(alias="externalFormIdsToSync")] = None
    analytics_iframes: Annotated[
        list[OrganizationAnalyticsIframe] | None, Field(alias="analyticsIframes")
    ] = None
    default_dose_spot_pharmacies: Annotated[
        list[OrganizationDefaultDoseSpotPharmacy] | None, Field(alias="defaultDoseSpotPharmacies")
    ] = None
    groups: list[str] | None = None


class OrganizationUpdates(Model):
    """An object. Source: tellescope.txt, lines 14125-14415."""

    name: str | None = None
    subdomain: str | None = None
    owner: str | None = None
    parent_organization_id: Annotated[str | None, Field(alias="parentOrganizationId")] = None
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
    portal_settings: Annotated[OrganizationPortalSettings | None, Field(alias="portalSettings")] = None
    settings: OrganizationSettings | None = None
    timezone: str | None = None
    forward_all_incoming_emails_to: Annotated[str | None, Field(alias="forwardAllIncomingEmailsTo")] = None
    zendesk_settings: Annotated[OrganizationZendeskSettings | None, Field(alias="zendeskSettings")] = None
    has_ticket_queues: Annotated[bool | None, Field(alias="hasTicketQueues")] = None
    custom_autoreply_message: Annotated[str | None, Field(alias="customAutoreplyMessage")] = None
    alt_vital_team_ids: Annotated[list[OrganizationAltVitalTeamId] | None, Field(alias="altVitalTeamIds")] = (
        None
    )
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
        list[OrganizationEnduserProfileWebhook] | None, Field(alias="enduserProfileWebhooks")
    ] = None
    show_community: Annotated[bool | None, Field(alias="showCommunity")] = None
    phone_labels: Annotated[list[OrganizationPhoneLabel] | None, Field(alias="phoneLabels")] = None
    athena_fields_sync: Annotated[
        list[OrganizationAthenaFieldsSync] | None, Field(alias="athenaFieldsSync")
    ] = None
    athena_departments: Annotated[
        list[OrganizationAthenaDepartment] | None, Field(alias="athenaDepartments")
    ] = None
    fields_to_admin_note: Annotated[list[str] | None, Field(alias="fieldsToAdminNote")] = None
    canvas_message_sync: Annotated[OrganizationCanvasMessageSync | None, Field(alias="canvasMessageSync")] = (
        None
    )
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
        list[OrganizationAnswersSyncToPortal] | None, Field(alias="answersSyncToPortal")
    ] = None
    external_form_ids_to_sync: Annotated[list[str] | None, Field(alias="externalFormIdsToSync")] = None
    analytics_iframes: Annotated[
        list[OrganizationAnalyticsIframe] | None, Field(alias="analyticsIframes")
    ] = None
    default_dose_spot_pharmacies: Annotated[
        list[OrganizationDefaultDoseSpotPharmacy] | None, Field(alias="defaultDoseSpotPharmacies")
    ] = None
    groups: list[str] | None = None
