"""What the types of the same names in `models.integrations` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import integrations as models


class IntegrationInfo(TypedDict, total=False):
    access_token: str | None
    refresh_token: str | None
    scope: str | None
    expiry_date: float | None
    token_type: Literal["Bearer"] | str | None
    external_id: str | None
    state: str | None
    email: str | None


class IntegrationAuthentication(TypedDict, total=False):
    type: Literal["oauth2", "apiKey"] | str | None
    info: models.IntegrationInfo | IntegrationInfo | None


class IntegrationEnduserFieldMapping(TypedDict, total=False):
    field: str | None
    external_field: str | None
    type: str | None


class IntegrationCreate(TypedDict, total=False):
    title: Required[str]
    authentication: Required[models.IntegrationAuthentication | IntegrationAuthentication]
    last_sync: float | None
    email_disabled: bool | None
    sync_unrecognized_senders: bool | None
    create_endusers_for_unrecognized_senders: bool | None
    calendars: Sequence[str] | None
    environment: str | None
    webhooks_secret: str | None
    should_create_notifications: bool | None
    disable_enduser_auto_sync: bool | None
    disable_ticket_auto_sync: bool | None
    redact_external_events: bool | None
    sync_enduser_files: bool | None
    push_calendar_details: bool | None
    default_attendee_id: str | None
    send_email_on_sync: bool | None
    enduser_field_mapping: (
        Sequence[models.IntegrationEnduserFieldMapping | IntegrationEnduserFieldMapping | Mapping[str, Any]]
        | None
    )
    default_dietitian_id: str | None


class IntegrationUpdates(TypedDict, total=False):
    title: str | None
    authentication: models.IntegrationAuthentication | IntegrationAuthentication | None
    last_sync: float | None
    email_disabled: bool | None
    sync_unrecognized_senders: bool | None
    create_endusers_for_unrecognized_senders: bool | None
    calendars: Sequence[str] | None
    environment: str | None
    webhooks_secret: str | None
    should_create_notifications: bool | None
    disable_enduser_auto_sync: bool | None
    disable_ticket_auto_sync: bool | None
    redact_external_events: bool | None
    sync_enduser_files: bool | None
    push_calendar_details: bool | None
    default_attendee_id: str | None
    send_email_on_sync: bool | None
    enduser_field_mapping: (
        Sequence[models.IntegrationEnduserFieldMapping | IntegrationEnduserFieldMapping | Mapping[str, Any]]
        | None
    )
    default_dietitian_id: str | None
