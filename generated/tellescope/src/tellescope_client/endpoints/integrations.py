"""Integrations.

Source: tellescope.txt:13139-13433.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import integrations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import integrations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.integrations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.integrations", __package__)
    shared = LazyModule("..models.shared", __package__)

_ZOOM_CONFIGURATION: Operation[Any] = Operation(
    "integrations.zoom_configuration", "POST", "/integrations/zoom-configuration"
)
_PROXY_READ: Operation[models.IntegrationsProxyReadResponse] = Operation(
    "integrations.proxy_read",
    "GET",
    "/integrations/proxy-read",
    returns=lambda: models.IntegrationsProxyReadResponse,
    required=("integration", "type"),
)
_GENERATE_GOOGLE_AUTH_URL: Operation[models.GenerateGoogleAuthUrlResponse] = Operation(
    "integrations.generate_google_auth_url",
    "POST",
    "/generate-google-auth-url",
    returns=lambda: models.GenerateGoogleAuthUrlResponse,
    types={"calendarOnly": bool},
)
_GENERATE_SQUARE_AUTH_URL: Operation[Any] = Operation(
    "integrations.generate_square_auth_url", "POST", "/generate-square-auth-url", body="none"
)
_GENERATE_OAUTH2_AUTH_URL: Operation[models.GenerateOauth2AuthUrlResponse] = Operation(
    "integrations.generate_oauth2_auth_url",
    "POST",
    "/generate-oauth2-auth-url",
    returns=lambda: models.GenerateOauth2AuthUrlResponse,
)
_DISCONNECT_OAUTH2_INTEGRATION: Operation[Any] = Operation(
    "integrations.disconnect_oauth2_integration", "POST", "/disconnect-oauth2-integration"
)
_REFRESH_OAUTH2_SESSION: Operation[models.RefreshOauth2SessionResponse] = Operation(
    "integrations.refresh_oauth2_session",
    "POST",
    "/refresh-oauth2-session",
    returns=lambda: models.RefreshOauth2SessionResponse,
    required=("title",),
)
_CONNECT_STRIPE: Operation[models.ConnectStripeResponse] = Operation(
    "integrations.connect_stripe", "POST", "/connect-stripe", returns=lambda: models.ConnectStripeResponse
)
_CONNECT_PHOTON: Operation[models.IntegrationsConnectPhotonResponse] = Operation(
    "integrations.connect_photon",
    "POST",
    "/integrations/connect-photon",
    returns=lambda: models.IntegrationsConnectPhotonResponse,
    required=("organizationId", "clientId", "clientSecret"),
)
_DISCONNECT_PHOTON: Operation[Any] = Operation(
    "integrations.disconnect_photon", "POST", "/integrations/disconnect-photon", body="none"
)
_CONNECT_ELATION: Operation[models.IntegrationResponse] = Operation(
    "integrations.connect_elation",
    "POST",
    "/integrations/connect-elation",
    returns=lambda: models.IntegrationResponse,
    required=("clientId", "clientSecret"),
)
_DISCONNECT_ELATION: Operation[Any] = Operation(
    "integrations.disconnect_elation", "POST", "/integrations/disconnect-elation", body="none"
)
_CONFIGURE_ZENDESK: Operation[Any] = Operation(
    "integrations.configure_zendesk",
    "POST",
    "/integrations/configure-zendesk",
    required=("adminAPIKey", "apiKeyEmail", "clientId", "clientSecret", "subdomain"),
)
_REMOVE_ZENDESK_CONFIGURATION: Operation[Any] = Operation(
    "integrations.remove_zendesk_configuration",
    "POST",
    "/integrations/remove-zendesk-configuration",
    body="none",
)
_ADD_API_KEY: Operation[models.IntegrationResponse] = Operation(
    "integrations.add_api_key",
    "POST",
    "/integrations/add-api-key",
    returns=lambda: models.IntegrationResponse,
    types={"fields": lambda: dict[str, Any]},
    required=("API_KEY", "integration"),
)
_REMOVE_API_KEY: Operation[Any] = Operation(
    "integrations.remove_api_key",
    "DELETE",
    "/integrations/remove-api-key",
    body="json",
    required=("integration",),
)
_SYNC_EHR: Operation[Any] = Operation("integrations.sync_ehr", "POST", "/integrations/sync-ehr", body="none")
_DAILY_SYNC: Operation[Any] = Operation(
    "integrations.daily_sync", "POST", "/integrations/daily-sync", body="none"
)
_LOAD_PAYERS: Operation[models.IntegrationsLoadPayersResponse] = Operation(
    "integrations.load_payers",
    "GET",
    "/integrations/load-payers",
    returns=lambda: models.IntegrationsLoadPayersResponse,
    types={"offset": float, "limit": float},
)
_CREATE: Operation[models.Integration] = Operation(
    "integrations.create",
    "POST",
    "/integration",
    returns=lambda: models.Integration,
    types={
        "authentication": lambda: models.IntegrationAuthentication,
        "lastSync": float,
        "emailDisabled": bool,
        "syncUnrecognizedSenders": bool,
        "createEndusersForUnrecognizedSenders": bool,
        "calendars": lambda: list[str],
        "shouldCreateNotifications": bool,
        "disableEnduserAutoSync": bool,
        "disableTicketAutoSync": bool,
        "redactExternalEvents": bool,
        "syncEnduserFiles": bool,
        "pushCalendarDetails": bool,
        "sendEmailOnSync": bool,
        "enduserFieldMapping": lambda: list[models.IntegrationEnduserFieldMapping],
    },
    required=("title", "authentication"),
)
_CREATE_MANY: Operation[models.IntegrationBatch] = Operation(
    "integrations.create_many",
    "POST",
    "/integrations",
    returns=lambda: models.IntegrationBatch,
    types={"create": lambda: list[models.IntegrationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Integration] = Operation(
    "integrations.update",
    "PATCH",
    "/integration/{id}",
    returns=lambda: models.Integration,
    types={"updates": lambda: models.IntegrationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Integration] = Operation(
    "integrations.get",
    "GET",
    "/integration/{id}",
    returns=lambda: models.Integration,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Integration]] = Operation(
    "integrations.list",
    "GET",
    "/integrations",
    returns=lambda: list[models.Integration],
    types={
        "limit": float,
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "filter": lambda: dict[str, Any],
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "integrations.delete", "DELETE", "/integration/{id}", answer="empty", returns=lambda: None
)


class Integrations(Resource):
    """Integrations, called synchronously."""

    def zoom_configuration(
        self, *, client_id: str | Unset = UNSET, client_secret: str | Unset = UNSET
    ) -> Any:
        """Creates (include clientId, clientSecret) or removes a Zoom configuration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/zoom-configuration`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13140-13146.
        """
        return self._send(_ZOOM_CONFIGURATION, body={"clientId": client_id, "clientSecret": client_secret})

    def proxy_read(
        self, *, integration: str, type: str, id: str | Unset = UNSET, query: str | Unset = UNSET
    ) -> models.IntegrationsProxyReadResponse:
        """Proxies a request for a given integration and returns the result.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/integrations/proxy-read`. Raises: `APIError`. Source: tellescope.txt:13147-13155.
        """
        return self._send(
            _PROXY_READ, query={"integration": integration, "type": type, "id": id, "query": query}
        )

    def generate_google_auth_url(
        self, *, calendar_only: bool | Unset = UNSET
    ) -> models.GenerateGoogleAuthUrlResponse:
        """Generates a link to create a Google integration with Tellescope.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-google-auth-url`. Raises: `APIError`. Source: tellescope.txt:13156-13161.
        """
        return self._send(_GENERATE_GOOGLE_AUTH_URL, body={"calendarOnly": calendar_only})

    def generate_square_auth_url(self) -> Any:
        """Generates a link to create a Square integration with Tellescope.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/generate-square-auth-url`. Raises: `APIError`. Source: tellescope.txt:13162-13165.
        """
        return self._send(_GENERATE_SQUARE_AUTH_URL)

    def generate_oauth2_auth_url(
        self, *, integration: models.GenerateOauth2AuthUrlIntegration | str | Unset = UNSET
    ) -> models.GenerateOauth2AuthUrlResponse:
        """integrations: generate oauth2 auth url.

        Args:
            integration: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-oauth2-auth-url`. Raises: `APIError`. Source: tellescope.txt:13166-13170.
        """
        return self._send(_GENERATE_OAUTH2_AUTH_URL, body={"integration": integration})

    def disconnect_oauth2_integration(
        self, *, integration: models.GenerateOauth2AuthUrlIntegration | str | Unset = UNSET
    ) -> Any:
        """Disconnects an integration with Square.

        Args:
            integration: not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/disconnect-oauth2-integration`. Raises: `APIError`. Source: tellescope.txt:13171-13176.
        """
        return self._send(_DISCONNECT_OAUTH2_INTEGRATION, body={"integration": integration})

    def refresh_oauth2_session(self, *, title: str) -> models.RefreshOauth2SessionResponse:
        """Uses a refresh_token to refresh a session and return the result.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-oauth2-session`. Raises: `APIError`. Source: tellescope.txt:13177-13182.
        """
        return self._send(_REFRESH_OAUTH2_SESSION, body={"title": title})

    def connect_stripe(
        self, *, account_id: str | Unset = UNSET, country_code: Literal["US", "GB"] | str | Unset = UNSET
    ) -> models.ConnectStripeResponse:
        """Begin Stripe integration via Connect.

        Args:
            country_code: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/connect-stripe`. Raises: `APIError`. Source: tellescope.txt:13183-13189.
        """
        return self._send(_CONNECT_STRIPE, body={"accountId": account_id, "countryCode": country_code})

    def connect_photon(
        self, *, organization_id: str, client_id: str, client_secret: str, environment: str | Unset = UNSET
    ) -> models.IntegrationsConnectPhotonResponse:
        """Connect Photon Health.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/connect-photon`. Raises: `APIError`. Source: tellescope.txt:13190-13198.
        """
        return self._send(
            _CONNECT_PHOTON,
            body={
                "organizationId": organization_id,
                "clientId": client_id,
                "clientSecret": client_secret,
                "environment": environment,
            },
        )

    def disconnect_photon(self) -> Any:
        """Disconnect Photon Health.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/disconnect-photon`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13199-13202.
        """
        return self._send(_DISCONNECT_PHOTON)

    def connect_elation(
        self, *, client_id: str, client_secret: str, environment: str | Unset = UNSET
    ) -> models.IntegrationResponse:
        """Connect Elation.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/connect-elation`. Raises: `APIError`. Source: tellescope.txt:13203-13210.
        """
        return self._send(
            _CONNECT_ELATION,
            body={"clientId": client_id, "clientSecret": client_secret, "environment": environment},
        )

    def disconnect_elation(self) -> Any:
        """Disconnect Elation.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/disconnect-elation`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13211-13214.
        """
        return self._send(_DISCONNECT_ELATION)

    def configure_zendesk(
        self, *, admin_api_key: str, api_key_email: str, client_id: str, client_secret: str, subdomain: str
    ) -> Any:
        """Configure Zendesk.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/configure-zendesk`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13215-13224.
        """
        return self._send(
            _CONFIGURE_ZENDESK,
            body={
                "adminAPIKey": admin_api_key,
                "apiKeyEmail": api_key_email,
                "clientId": client_id,
                "clientSecret": client_secret,
                "subdomain": subdomain,
            },
        )

    def remove_zendesk_configuration(self) -> Any:
        """Remove Zendesk Configuration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/remove-zendesk-configuration`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13225-13228.
        """
        return self._send(_REMOVE_ZENDESK_CONFIGURATION)

    def add_api_key(
        self,
        *,
        api_key: str,
        integration: str,
        environment: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        webhooks_secret: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        scope: str | Unset = UNSET,
    ) -> models.IntegrationResponse:
        """Add an API-Key based integration.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/add-api-key`. Raises: `APIError`. Source: tellescope.txt:13229-13240.
        """
        return self._send(
            _ADD_API_KEY,
            body={
                "API_KEY": api_key,
                "integration": integration,
                "environment": environment,
                "externalId": external_id,
                "webhooksSecret": webhooks_secret,
                "fields": fields,
                "scope": scope,
            },
        )

    def remove_api_key(self, *, integration: str, external_id: str | Unset = UNSET) -> Any:
        """Remove an API-Key based integration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `DELETE /v1/integrations/remove-api-key`. Raises: `APIError`. Source: tellescope.txt:13241-13247.
        """
        return self._send(_REMOVE_API_KEY, body={"integration": integration, "externalId": external_id})

    def sync_ehr(self) -> Any:
        """Syncs EHR data which is not supported by webhooks (e.g. Dr. Chrono lab results).

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/sync-ehr`. Raises: `APIError`. Source: tellescope.txt:13248-13251.
        """
        return self._send(_SYNC_EHR)

    def daily_sync(self) -> Any:
        """Syncs background tasks (like subscribing to Gmail notifications) once per 24hours.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/daily-sync`. Raises: `APIError`. Source: tellescope.txt:13252-13255.
        """
        return self._send(_DAILY_SYNC)

    def load_payers(
        self,
        *,
        integration: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        query: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> models.IntegrationsLoadPayersResponse:
        """Load Payers.

        Loads insurer options for Insurance question type, pulling from integrations like Canvas/Candid

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/integrations/load-payers`. Raises: `APIError`. Source: tellescope.txt:13256-13266.
        """
        return self._send(
            _LOAD_PAYERS,
            query={
                "integration": integration,
                "offset": offset,
                "limit": limit,
                "query": query,
                "next_page_token": next_page_token,
            },
        )

    def create(
        self,
        *,
        title: str,
        authentication: models.IntegrationAuthentication | dicts.IntegrationAuthentication,
        last_sync: float | Unset = UNSET,
        email_disabled: bool | Unset = UNSET,
        sync_unrecognized_senders: bool | Unset = UNSET,
        create_endusers_for_unrecognized_senders: bool | Unset = UNSET,
        calendars: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        webhooks_secret: str | Unset = UNSET,
        should_create_notifications: bool | Unset = UNSET,
        disable_enduser_auto_sync: bool | Unset = UNSET,
        disable_ticket_auto_sync: bool | Unset = UNSET,
        redact_external_events: bool | Unset = UNSET,
        sync_enduser_files: bool | Unset = UNSET,
        push_calendar_details: bool | Unset = UNSET,
        default_attendee_id: str | Unset = UNSET,
        send_email_on_sync: bool | Unset = UNSET,
        enduser_field_mapping: (
            Sequence[
                models.IntegrationEnduserFieldMapping
                | dicts.IntegrationEnduserFieldMapping
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        default_dietitian_id: str | Unset = UNSET,
    ) -> models.Integration:
        """Create Integration.

        Creates a new Integration

        Args:
            default_attendee_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/integration`. Raises: `APIError`. Source: tellescope.txt:13267-13311.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "authentication": authentication,
                "lastSync": last_sync,
                "emailDisabled": email_disabled,
                "syncUnrecognizedSenders": sync_unrecognized_senders,
                "createEndusersForUnrecognizedSenders": create_endusers_for_unrecognized_senders,
                "calendars": calendars,
                "environment": environment,
                "webhooksSecret": webhooks_secret,
                "shouldCreateNotifications": should_create_notifications,
                "disableEnduserAutoSync": disable_enduser_auto_sync,
                "disableTicketAutoSync": disable_ticket_auto_sync,
                "redactExternalEvents": redact_external_events,
                "syncEnduserFiles": sync_enduser_files,
                "pushCalendarDetails": push_calendar_details,
                "defaultAttendeeId": default_attendee_id,
                "sendEmailOnSync": send_email_on_sync,
                "enduserFieldMapping": enduser_field_mapping,
                "default_dietitian_id": default_dietitian_id,
            },
        )

    def create_many(
        self, *, create: Sequence[models.IntegrationCreate | dicts.IntegrationCreate]
    ) -> models.IntegrationBatch:
        """Create Integrations.

        Creates new Integrations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/integrations`. Raises: `APIError`. Source: tellescope.txt:13312-13360.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.IntegrationUpdates | dicts.IntegrationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Integration:
        """Update Integration.

        Updates Integration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13361-13410.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Integration:
        """Get Integration.

        Get an Integration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13411-13417.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.Integration]:
        """Get Integrations.

        Get a page of Integrations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/integrations`. Raises: `APIError`. Source: tellescope.txt:13418-13428.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    def delete(self, id: str) -> None:
        """Delete Integration.

        Delete one Integration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13429-13433.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncIntegrations(AsyncResource):
    """Integrations, called from asynchronous code."""

    async def zoom_configuration(
        self, *, client_id: str | Unset = UNSET, client_secret: str | Unset = UNSET
    ) -> Any:
        """Creates (include clientId, clientSecret) or removes a Zoom configuration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/zoom-configuration`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13140-13146.
        """
        return await self._send(
            _ZOOM_CONFIGURATION, body={"clientId": client_id, "clientSecret": client_secret}
        )

    async def proxy_read(
        self, *, integration: str, type: str, id: str | Unset = UNSET, query: str | Unset = UNSET
    ) -> models.IntegrationsProxyReadResponse:
        """Proxies a request for a given integration and returns the result.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/integrations/proxy-read`. Raises: `APIError`. Source: tellescope.txt:13147-13155.
        """
        return await self._send(
            _PROXY_READ, query={"integration": integration, "type": type, "id": id, "query": query}
        )

    async def generate_google_auth_url(
        self, *, calendar_only: bool | Unset = UNSET
    ) -> models.GenerateGoogleAuthUrlResponse:
        """Generates a link to create a Google integration with Tellescope.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-google-auth-url`. Raises: `APIError`. Source: tellescope.txt:13156-13161.
        """
        return await self._send(_GENERATE_GOOGLE_AUTH_URL, body={"calendarOnly": calendar_only})

    async def generate_square_auth_url(self) -> Any:
        """Generates a link to create a Square integration with Tellescope.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/generate-square-auth-url`. Raises: `APIError`. Source: tellescope.txt:13162-13165.
        """
        return await self._send(_GENERATE_SQUARE_AUTH_URL)

    async def generate_oauth2_auth_url(
        self, *, integration: models.GenerateOauth2AuthUrlIntegration | str | Unset = UNSET
    ) -> models.GenerateOauth2AuthUrlResponse:
        """integrations: generate oauth2 auth url.

        Args:
            integration: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/generate-oauth2-auth-url`. Raises: `APIError`. Source: tellescope.txt:13166-13170.
        """
        return await self._send(_GENERATE_OAUTH2_AUTH_URL, body={"integration": integration})

    async def disconnect_oauth2_integration(
        self, *, integration: models.GenerateOauth2AuthUrlIntegration | str | Unset = UNSET
    ) -> Any:
        """Disconnects an integration with Square.

        Args:
            integration: not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/disconnect-oauth2-integration`. Raises: `APIError`. Source: tellescope.txt:13171-13176.
        """
        return await self._send(_DISCONNECT_OAUTH2_INTEGRATION, body={"integration": integration})

    async def refresh_oauth2_session(self, *, title: str) -> models.RefreshOauth2SessionResponse:
        """Uses a refresh_token to refresh a session and return the result.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-oauth2-session`. Raises: `APIError`. Source: tellescope.txt:13177-13182.
        """
        return await self._send(_REFRESH_OAUTH2_SESSION, body={"title": title})

    async def connect_stripe(
        self, *, account_id: str | Unset = UNSET, country_code: Literal["US", "GB"] | str | Unset = UNSET
    ) -> models.ConnectStripeResponse:
        """Begin Stripe integration via Connect.

        Args:
            country_code: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/connect-stripe`. Raises: `APIError`. Source: tellescope.txt:13183-13189.
        """
        return await self._send(_CONNECT_STRIPE, body={"accountId": account_id, "countryCode": country_code})

    async def connect_photon(
        self, *, organization_id: str, client_id: str, client_secret: str, environment: str | Unset = UNSET
    ) -> models.IntegrationsConnectPhotonResponse:
        """Connect Photon Health.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/connect-photon`. Raises: `APIError`. Source: tellescope.txt:13190-13198.
        """
        return await self._send(
            _CONNECT_PHOTON,
            body={
                "organizationId": organization_id,
                "clientId": client_id,
                "clientSecret": client_secret,
                "environment": environment,
            },
        )

    async def disconnect_photon(self) -> Any:
        """Disconnect Photon Health.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/disconnect-photon`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13199-13202.
        """
        return await self._send(_DISCONNECT_PHOTON)

    async def connect_elation(
        self, *, client_id: str, client_secret: str, environment: str | Unset = UNSET
    ) -> models.IntegrationResponse:
        """Connect Elation.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/connect-elation`. Raises: `APIError`. Source: tellescope.txt:13203-13210.
        """
        return await self._send(
            _CONNECT_ELATION,
            body={"clientId": client_id, "clientSecret": client_secret, "environment": environment},
        )

    async def disconnect_elation(self) -> Any:
        """Disconnect Elation.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/disconnect-elation`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13211-13214.
        """
        return await self._send(_DISCONNECT_ELATION)

    async def configure_zendesk(
        self, *, admin_api_key: str, api_key_email: str, client_id: str, client_secret: str, subdomain: str
    ) -> Any:
        """Configure Zendesk.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/configure-zendesk`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13215-13224.
        """
        return await self._send(
            _CONFIGURE_ZENDESK,
            body={
                "adminAPIKey": admin_api_key,
                "apiKeyEmail": api_key_email,
                "clientId": client_id,
                "clientSecret": client_secret,
                "subdomain": subdomain,
            },
        )

    async def remove_zendesk_configuration(self) -> Any:
        """Remove Zendesk Configuration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/remove-zendesk-configuration`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:13225-13228.
        """
        return await self._send(_REMOVE_ZENDESK_CONFIGURATION)

    async def add_api_key(
        self,
        *,
        api_key: str,
        integration: str,
        environment: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        webhooks_secret: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        scope: str | Unset = UNSET,
    ) -> models.IntegrationResponse:
        """Add an API-Key based integration.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/integrations/add-api-key`. Raises: `APIError`. Source: tellescope.txt:13229-13240.
        """
        return await self._send(
            _ADD_API_KEY,
            body={
                "API_KEY": api_key,
                "integration": integration,
                "environment": environment,
                "externalId": external_id,
                "webhooksSecret": webhooks_secret,
                "fields": fields,
                "scope": scope,
            },
        )

    async def remove_api_key(self, *, integration: str, external_id: str | Unset = UNSET) -> Any:
        """Remove an API-Key based integration.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `DELETE /v1/integrations/remove-api-key`. Raises: `APIError`. Source: tellescope.txt:13241-13247.
        """
        return await self._send(_REMOVE_API_KEY, body={"integration": integration, "externalId": external_id})

    async def sync_ehr(self) -> Any:
        """Syncs EHR data which is not supported by webhooks (e.g. Dr. Chrono lab results).

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/sync-ehr`. Raises: `APIError`. Source: tellescope.txt:13248-13251.
        """
        return await self._send(_SYNC_EHR)

    async def daily_sync(self) -> Any:
        """Syncs background tasks (like subscribing to Gmail notifications) once per 24hours.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/integrations/daily-sync`. Raises: `APIError`. Source: tellescope.txt:13252-13255.
        """
        return await self._send(_DAILY_SYNC)

    async def load_payers(
        self,
        *,
        integration: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        query: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> models.IntegrationsLoadPayersResponse:
        """Load Payers.

        Loads insurer options for Insurance question type, pulling from integrations like Canvas/Candid

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/integrations/load-payers`. Raises: `APIError`. Source: tellescope.txt:13256-13266.
        """
        return await self._send(
            _LOAD_PAYERS,
            query={
                "integration": integration,
                "offset": offset,
                "limit": limit,
                "query": query,
                "next_page_token": next_page_token,
            },
        )

    async def create(
        self,
        *,
        title: str,
        authentication: models.IntegrationAuthentication | dicts.IntegrationAuthentication,
        last_sync: float | Unset = UNSET,
        email_disabled: bool | Unset = UNSET,
        sync_unrecognized_senders: bool | Unset = UNSET,
        create_endusers_for_unrecognized_senders: bool | Unset = UNSET,
        calendars: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        webhooks_secret: str | Unset = UNSET,
        should_create_notifications: bool | Unset = UNSET,
        disable_enduser_auto_sync: bool | Unset = UNSET,
        disable_ticket_auto_sync: bool | Unset = UNSET,
        redact_external_events: bool | Unset = UNSET,
        sync_enduser_files: bool | Unset = UNSET,
        push_calendar_details: bool | Unset = UNSET,
        default_attendee_id: str | Unset = UNSET,
        send_email_on_sync: bool | Unset = UNSET,
        enduser_field_mapping: (
            Sequence[
                models.IntegrationEnduserFieldMapping
                | dicts.IntegrationEnduserFieldMapping
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        default_dietitian_id: str | Unset = UNSET,
    ) -> models.Integration:
        """Create Integration.

        Creates a new Integration

        Args:
            default_attendee_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/integration`. Raises: `APIError`. Source: tellescope.txt:13267-13311.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "authentication": authentication,
                "lastSync": last_sync,
                "emailDisabled": email_disabled,
                "syncUnrecognizedSenders": sync_unrecognized_senders,
                "createEndusersForUnrecognizedSenders": create_endusers_for_unrecognized_senders,
                "calendars": calendars,
                "environment": environment,
                "webhooksSecret": webhooks_secret,
                "shouldCreateNotifications": should_create_notifications,
                "disableEnduserAutoSync": disable_enduser_auto_sync,
                "disableTicketAutoSync": disable_ticket_auto_sync,
                "redactExternalEvents": redact_external_events,
                "syncEnduserFiles": sync_enduser_files,
                "pushCalendarDetails": push_calendar_details,
                "defaultAttendeeId": default_attendee_id,
                "sendEmailOnSync": send_email_on_sync,
                "enduserFieldMapping": enduser_field_mapping,
                "default_dietitian_id": default_dietitian_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.IntegrationCreate | dicts.IntegrationCreate]
    ) -> models.IntegrationBatch:
        """Create Integrations.

        Creates new Integrations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/integrations`. Raises: `APIError`. Source: tellescope.txt:13312-13360.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.IntegrationUpdates | dicts.IntegrationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Integration:
        """Update Integration.

        Updates Integration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13361-13410.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Integration:
        """Get Integration.

        Get an Integration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13411-13417.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.Integration]:
        """Get Integrations.

        Get a page of Integrations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/integrations`. Raises: `APIError`. Source: tellescope.txt:13418-13428.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    async def delete(self, id: str) -> None:
        """Delete Integration.

        Delete one Integration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/integration/:id`. Raises: `APIError`. Source: tellescope.txt:13429-13433.
        """
        return await self._send(_DELETE, path={"id": id})
