"""Models of Integrations."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class IntegrationInfo(Model):
    """An object. Source: tellescope.txt, lines 13275-13284."""

    access_token: str | None = None
    refresh_token: str | None = None
    scope: str | None = None
    expiry_date: int | float | None = None
    token_type: str | None = None
    external_id: str | None = None
    state: str | None = None
    email: str | None = None


class IntegrationAuthentication(Model):
    """An object. Source: tellescope.txt, lines 13273-13285."""

    type: str | None = None
    info: IntegrationInfo | None = None


class IntegrationEnduserFieldMapping(Model):
    """An object. Source: tellescope.txt, lines 13304-13308."""

    field: str | None = None
    external_field: Annotated[str | None, Field(alias="externalField")] = None
    type: str | None = None


class Integration(shared.Record):
    """A record of Integrations (derived from what the page shows). Source: tellescope.txt, lines
    13267-13311.
    """

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
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None


class IntegrationCreate(Model):
    """An object. Source: tellescope.txt, lines 13318-13358."""

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
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None


class IntegrationUpdates(Model):
    """An object. Source: tellescope.txt, lines 13366-13406."""

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
    send_email_on_sync: Annotated[bool | None, Field(alias="sendEmailOnSync")] = None
    enduser_field_mapping: Annotated[
        list[IntegrationEnduserFieldMapping] | None, Field(alias="enduserFieldMapping")
    ] = None
    default_dietitian_id: str | None = None


class IntegrationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Integration] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
