"""Organizations.

- Only organization owner can update owner. (by the server)
- Subscription date and period cannot be updated. (by the server)

Source: tellescope.txt:14046-14424.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import organizations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import organizations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.organizations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.organizations", __package__)
    shared = LazyModule("..models.shared", __package__)

_ORGANIZATION_THEME: Operation[models.OrganizationThemeResponse] = Operation(
    "organizations.organization_theme",
    "GET",
    "/organization-theme",
    returns=lambda: models.OrganizationThemeResponse,
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_SUB_ORGANIZATION: Operation[models.SubOrganizationResponse] = Operation(
    "organizations.sub_organization",
    "POST",
    "/sub-organization",
    returns=lambda: models.SubOrganizationResponse,
    required=("name", "subdomain"),
)
_CREATE_AND_JOIN: Operation[models.OrganizationsCreateAndJoinResponse] = Operation(
    "organizations.create_and_join",
    "POST",
    "/organizations/create-and-join",
    returns=lambda: models.OrganizationsCreateAndJoinResponse,
    required=("name", "subdomain"),
)
_ATHENA_SUBSCRIPTION: Operation[models.OrganizationsAthenaSubscriptionResponse] = Operation(
    "organizations.athena_subscription",
    "POST",
    "/organizations/athena-subscription",
    returns=lambda: models.OrganizationsAthenaSubscriptionResponse,
    types={"startAt": lambda: dt.datetime, "frequency": float},
    required=("type", "frequency"),
)
_SYNC_ATHENA_SUBSCRIPTION: Operation[Any] = Operation(
    "organizations.sync_athena_subscription",
    "POST",
    "/organizations/sync-athena-subscription",
    required=("type",),
)
_SYNC_NOTE_TO_CANVAS: Operation[models.OrganizationsSyncNoteToCanvasResponse] = Operation(
    "organizations.sync_note_to_canvas",
    "POST",
    "/organizations/sync-note-to-canvas",
    returns=lambda: models.OrganizationsSyncNoteToCanvasResponse,
    required=("enduserId", "note"),
)
_GET: Operation[shared.Organization] = Operation(
    "organizations.get",
    "GET",
    "/organization/{id}",
    returns=lambda: shared.Organization,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.Organization]] = Operation(
    "organizations.list",
    "GET",
    "/organizations",
    returns=lambda: list[shared.Organization],
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
_UPDATE: Operation[shared.Organization] = Operation(
    "organizations.update",
    "PATCH",
    "/organization/{id}",
    returns=lambda: shared.Organization,
    types={"updates": lambda: models.OrganizationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_DELETE: Operation[None] = Operation(
    "organizations.delete", "DELETE", "/organization/{id}", answer="empty", returns=lambda: None
)


class Organizations(Resource):
    """Organizations, called synchronously."""

    def organization_theme(
        self, *, business_id: str | Unset = UNSET, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> models.OrganizationThemeResponse:
        """Get Organization Theme.

        Gets theme information for an organization

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/organization-theme`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:14050-14059.
        """
        return self._send(
            _ORGANIZATION_THEME, query={"businessId": business_id, "organizationIds": organization_ids}
        )

    def sub_organization(self, *, name: str, subdomain: str) -> models.SubOrganizationResponse:
        """Create Sub Organization.

        Creates a sub organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sub-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14060-14067.
        """
        return self._send(_SUB_ORGANIZATION, body={"name": name, "subdomain": subdomain})

    def create_and_join(self, *, name: str, subdomain: str) -> models.OrganizationsCreateAndJoinResponse:
        """Create and Join Organization.

        Creates and joins a new organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/create-and-join`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14068-14075.
        """
        return self._send(_CREATE_AND_JOIN, body={"name": name, "subdomain": subdomain})

    def athena_subscription(
        self, *, type: models.OrganizationType | str, frequency: float, start_at: dt.datetime | Unset = UNSET
    ) -> models.OrganizationsAthenaSubscriptionResponse:
        """Add Athena Subscription.

        Creates an Athena subscription

        Args:
            start_at: date-time with an offset
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/athena-subscription`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14076-14084.
        """
        return self._send(
            _ATHENA_SUBSCRIPTION, body={"startAt": start_at, "type": type, "frequency": frequency}
        )

    def sync_athena_subscription(
        self,
        *,
        type: models.OrganizationType | str,
        background_task_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> Any:
        """Sync Athena Subscription.

        Syncs an Athena subscription

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            background_task_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/organizations/sync-athena-subscription`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14085-14093.
        """
        return self._send(
            _SYNC_ATHENA_SUBSCRIPTION,
            body={"type": type, "backgroundTaskId": background_task_id, "enduserId": enduser_id},
        )

    def sync_note_to_canvas(
        self, *, enduser_id: str, note: str
    ) -> models.OrganizationsSyncNoteToCanvasResponse:
        """Push Canvas Note.

        Syncs a text note to canvas using questionnaire details in canvasMessageSync

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/sync-note-to-canvas`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14094-14101.
        """
        return self._send(_SYNC_NOTE_TO_CANVAS, body={"enduserId": enduser_id, "note": note})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Organization:
        """Get Organization.

        Get an Organization

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14102-14108.
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
    ) -> Pages[shared.Organization]:
        """Get Organizations.

        Get a page of Organizations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/organizations`. Raises: `APIError`. Source: tellescope.txt:14109-14119.
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

    def update(
        self,
        id: str,
        *,
        updates: models.OrganizationUpdates | dicts.OrganizationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Organization:
        """Update Organization.

        Updates Organization fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Only organization owner can update owner. (by the server)
        - Subscription date and period cannot be updated. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14120-14419.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete Organization.

        Delete one Organization

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14420-14424.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncOrganizations(AsyncResource):
    """Organizations, called from asynchronous code."""

    async def organization_theme(
        self, *, business_id: str | Unset = UNSET, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> models.OrganizationThemeResponse:
        """Get Organization Theme.

        Gets theme information for an organization

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/organization-theme`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:14050-14059.
        """
        return await self._send(
            _ORGANIZATION_THEME, query={"businessId": business_id, "organizationIds": organization_ids}
        )

    async def sub_organization(self, *, name: str, subdomain: str) -> models.SubOrganizationResponse:
        """Create Sub Organization.

        Creates a sub organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/sub-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14060-14067.
        """
        return await self._send(_SUB_ORGANIZATION, body={"name": name, "subdomain": subdomain})

    async def create_and_join(
        self, *, name: str, subdomain: str
    ) -> models.OrganizationsCreateAndJoinResponse:
        """Create and Join Organization.

        Creates and joins a new organization

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/create-and-join`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14068-14075.
        """
        return await self._send(_CREATE_AND_JOIN, body={"name": name, "subdomain": subdomain})

    async def athena_subscription(
        self, *, type: models.OrganizationType | str, frequency: float, start_at: dt.datetime | Unset = UNSET
    ) -> models.OrganizationsAthenaSubscriptionResponse:
        """Add Athena Subscription.

        Creates an Athena subscription

        Args:
            start_at: date-time with an offset
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/athena-subscription`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14076-14084.
        """
        return await self._send(
            _ATHENA_SUBSCRIPTION, body={"startAt": start_at, "type": type, "frequency": frequency}
        )

    async def sync_athena_subscription(
        self,
        *,
        type: models.OrganizationType | str,
        background_task_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> Any:
        """Sync Athena Subscription.

        Syncs an Athena subscription

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            background_task_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/organizations/sync-athena-subscription`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14085-14093.
        """
        return await self._send(
            _SYNC_ATHENA_SUBSCRIPTION,
            body={"type": type, "backgroundTaskId": background_task_id, "enduserId": enduser_id},
        )

    async def sync_note_to_canvas(
        self, *, enduser_id: str, note: str
    ) -> models.OrganizationsSyncNoteToCanvasResponse:
        """Push Canvas Note.

        Syncs a text note to canvas using questionnaire details in canvasMessageSync

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/organizations/sync-note-to-canvas`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:14094-14101.
        """
        return await self._send(_SYNC_NOTE_TO_CANVAS, body={"enduserId": enduser_id, "note": note})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Organization:
        """Get Organization.

        Get an Organization

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14102-14108.
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
    ) -> AsyncPages[shared.Organization]:
        """Get Organizations.

        Get a page of Organizations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/organizations`. Raises: `APIError`. Source: tellescope.txt:14109-14119.
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

    async def update(
        self,
        id: str,
        *,
        updates: models.OrganizationUpdates | dicts.OrganizationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Organization:
        """Update Organization.

        Updates Organization fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Only organization owner can update owner. (by the server)
        - Subscription date and period cannot be updated. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14120-14419.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete Organization.

        Delete one Organization

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/organization/:id`. Raises: `APIError`. Source: tellescope.txt:14420-14424.
        """
        return await self._send(_DELETE, path={"id": id})
