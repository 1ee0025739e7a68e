"""Models of Integrations."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

IntegrationType = Literal["oauth2", "apiKey"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


IntegrationTokenType = Literal["Bearer"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class IntegrationInfo(Model):
    """An object. Source: tellescope.txt:13275-13284."""

    access_token: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    refresh_token: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    scope: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    expiry_date: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    token_type: Literal["Bearer"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    external_id: str | None = None
    state: str | None = None
    email: str | None = None


class IntegrationAuthentication(Model):
    """An object. Source: tellescope.txt:13273-13285."""

    type: Literal["oauth2", "apiKey"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: IntegrationInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class IntegrationEnduserFieldMapping(Model):
    """An object. Source: tellescope.txt:13304-13308."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    external_field: Annotated[str | None, Field(alias="externalField")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class Integration(shared.Record):
    """A record of Integrations (derived from what the page shows). Source: tellescope.txt:13267-13311."""

    title: str | None = None
    authentication: IntegrationAuthentication | None = None
    last_sync: Annotated[int | float | None, Field(alias="lastSync")] = None
    email_disabled: Annotated[bool | None, Field(alias="emailDisabled")] = None
    sync_unrecognized_senders: Annotated[bool | None, Field(alias="syncUnrecognizedSenders")] = None
    create_endusers_for_unrecognized_senders: Annotated[
        bool | None, Field(alias="createEndusersForUnrecognizedSenders")
    ] = None
    calendars: list[str] | None = None
    environment: str | None = None
    webhooks_secret: Annotated[str | None, Field(alias="webhooksSecret")] = None
    should_create_notifications: Annotated[bool | None, Field(alias="shouldCreateNotifications")] = None
    disable_enduser_auto_sync: Annotated[bool | None, Field(alias="disableEnduserAutoSync")] = None
    disable_ticket_auto_sync: Annotated[bool | None, Field(alias="disableTicketAutoSync")] = None
    redact_external_events: Annotated[bool | None, Field(alias="redactExternalEvents")] = None
    sync_enduser_files: Annotated[bool | None, Field(alias="syncEnduserFiles")] = None
    push_calendar_details: Annotated[bool | None, Field(alias="pushCalendarDetails")] = None
    default_attendee_id: Annotated[str | None, Field(alias="defaultAttendeeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None
    tenant_id: Annotated[str | None, Field(alias="tenantId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    calendar_only: Annotated[bool | None, Field(alias="calendarOnly")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fhir_client_id: Annotated[str | None, Field(alias="fhirClientId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fhir_client_secret: Annotated[str | None, Field(alias="fhirClientSecret")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fhir_access_token: Annotated[str | None, Field(alias="fhirAccessToken")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fhir_expiry_date: Annotated[int | float | None, Field(alias="fhirExpiryDate")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dont_push_calendar_event: Annotated[bool | None, Field(alias="dontPushCalendarEvent")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dont_pull_calendar_event: Annotated[bool | None, Field(alias="dontPullCalendarEvent")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_sync_id: Annotated[str | None, Field(alias="lastSyncId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    history_id: Annotated[str | None, Field(alias="historyId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class IntegrationsProxyReadResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    data: Any = ALWAYS_THERE


class GenerateGoogleAuthUrlResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_url: Annotated[str, Field(alias="authUrl")] = ALWAYS_THERE


GenerateOauth2AuthUrlIntegration = Literal[
    "Square",
    "Outlook",
    "Zoho",
    "Zoom",
    "Zendesk",
    "Fullscript",
    "Zus",
    "Canvas",
    "Candid",
    "GoGoMeds",
    "Pager Duty",
    "Smart Meter",
    "mFax",
    "athenahealth",
    "DoseSpot",
    "Docsumo",
    "ActiveCampaign",
    "Stripe",
    "Emotii",
    "Develop Health",
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class GenerateOauth2AuthUrlResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_url: Annotated[str, Field(alias="authUrl")] = ALWAYS_THERE
    state: str = ALWAYS_THERE


class RefreshOauth2SessionResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    access_token: str = ALWAYS_THERE
    expiry_date: int | float = ALWAYS_THERE


IntegrationCountryCode = Literal["US", "GB"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class ConnectStripeResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    account_id: Annotated[str, Field(alias="accountId")] = ALWAYS_THERE
    account_link_url: Annotated[str, Field(alias="accountLinkUrl")] = ALWAYS_THERE


class IntegrationsConnectPhotonResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated_organization: Annotated[shared.Organization, Field(alias="updatedOrganization")] = ALWAYS_THERE


class IntegrationResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    integration: Integration = ALWAYS_THERE


class IntegrationsLoadPayersResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    next_page_token: str | None = None
    choices: list[shared.NameAndId] = ALWAYS_THERE


class IntegrationCreate(Model):
    """An object. Source: tellescope.txt:13318-13358."""

    title: str
    authentication: IntegrationAuthentication
    last_sync: Annotated[int | float | None, Field(alias="lastSync")] = None
    email_disabled: Annotated[bool | None, Field(alias="emailDisabled")] = None
    sync_unrecognized_senders: Annotated[bool | None, Field(alias="syncUnrecognizedSenders")] = None
    create_endusers_for_unrecognized_senders: Annotated[
        bool | None, Field(alias="createEndusersForUnrecognizedSenders")
    ] = None
    calendars: list[str] | None = None
    environment: str | None = None
    webhooks_secret: Annotated[str | None, Field(alias="webhooksSecret")] = None
    should_create_notifications: Annotated[bool | None, Field(alias="shouldCreateNotifications")] = None
    disable_enduser_auto_sync: Annotated[bool | None, Field(alias="disableEnduserAutoSync")] = None
    disable_ticket_auto_sync: Annotated[bool | None, Field(alias="disableTicketAutoSync")] = None
    redact_external_events: Annotated[bool | None, Field(alias="redactExternalEvents")] = None
    sync_enduser_files: Annotated[bool | None, Field(alias="syncEnduserFiles")] = None
    push_calendar_details: Annotated[bool | None, Field(alias="pushCalendarDetails")] = None
    default_attendee_id: Annotated[str | None, Field(alias="defaultAttendeeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None


class IntegrationUpdates(Model):
    """An object. Source: tellescope.txt:13366-13406."""

    title: str | None = None
    authentication: IntegrationAuthentication | None = None
    last_sync: Annotated[int | float | None, Field(alias="lastSync")] = None
    email_disabled: Annotated[bool | None, Field(alias="emailDisabled")] = None
    sync_unrecognized_senders: Annotated[bool | None, Field(alias="syncUnrecognizedSenders")] = None
    create_endusers_for_unrecognized_senders: Annotated[
        bool | None, Field(alias="createEndusersForUnrecognizedSenders")
    ] = None
    calendars: list[str] | None = None
    environment: str | None = None
    webhooks_secret: Annotated[str | None, Field(alias="webhooksSecret")] = None
    should_create_notifications: Annotated[bool | None, Field(alias="shouldCreateNotifications")] = None
    disable_enduser_auto_sync: Annotated[bool | None, Field(alias="disableEnduserAutoSync")] = None
    disable_ticket_auto_sync: Annotated[bool | None, Field(alias="disableTicketAutoSync")] = None
    redact_external_events: Annotated[bool | None, Field(alias="redactExternalEvents")] = None
    sync_enduser_files: Annotated[bool | None, Field(alias="syncEnduserFiles")] = None
    push_calendar_details: Annotated[bool | None, Field(alias="pushCalendarDetails")] = None
    default_attendee_id: Annotated[str | None, Field(alias="defaultAttendeeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None


class IntegrationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Integration] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
