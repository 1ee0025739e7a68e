"""Organizations.

- Only organization owner can update owner. (by the server)
- Subscription date and period cannot be updated. (by the server)

Source: tellescope.txt, lines 14046-14424.
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
    from ..models import organizations as models
    from ..models import shared
else:
    models = LazyModule("..models.organizations", __package__)
    shared = LazyModule("..models.shared", __package__)

_ORGANIZATION_THEME: Operation[Any] = Operation(
    "organizations.organization_theme",
    "GET",
    "/organization-theme",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_SUB_ORGANIZATION: Operation[Any] = Operation(
    "organizations.sub_organization", "POST", "/sub-organization", body="json"
)
_CREATE_AND_JOIN: Operation[Any] = Operation(
    "organizations.create_and_join", "POST", "/organizations/create-and-join", body="json"
)
_ATHENA_SUBSCRIPTION: Operation[Any] = Operation(
    "organizations.athena_subscription",
    "POST",
    "/organizations/athena-subscription",
    body="json",
    types={"startAt": lambda: dt.datetime},
)
_SYNC_ATHENA_SUBSCRIPTION: Operation[Any] = Operation(
    "organizations.sync_athena_subscription", "POST", "/organizations/sync-athena-subscription", body="json"
)
_SYNC_NOTE_TO_CANVAS: Operation[Any] = Operation(
    "organizations.sync_note_to_canvas", "POST", "/organizations/sync-note-to-canvas", body="json"
)
_GET: Operation[models.Organization] = Operation(
    "organizations.get", "GET", "/organization/{id}", answer="json", returns=lambda: models.Organization
)
_LIST: Operation[list[models.Organization]] = Operation(
    "organizations.list",
    "GET",
    "/organizations",
    answer="json",
    returns=lambda: list[models.Organization],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_UPDATE: Operation[models.Organization] = Operation(
    "organizations.update",
    "PATCH",
    "/organization/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Organization,
    types={"updates": lambda: models.OrganizationUpdates, "options": lambda: shared.UpdateOptions},
)
_DELETE: Operation[None] = Operation(
    "organizations.delete", "DELETE", "/organization/{id}", answer="empty", returns=lambda: None
)


class Organizations(Resource):
    """Organizations, called synchronously."""

    def organization_theme(
        self, *, business_id: str | Unset = UNSET, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> Any:
        """Get Organization Theme.

        Gets theme information for an organization

        Args:
            business_id: `businessId`, optional
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/organization-theme`, public: needs no credentials. Source: tellescope.txt, lines
        14050-14059.
        """
        return self._send(
            _ORGANIZATION_THEME, query={"businessId": business_id, "organizationIds": organization_ids}
        )

    def sub_organization(self, *, name: str, subdomain: str) -> Any:
        """Create Sub Organization.

        Creates a sub organization

        Args:
            name: required
            subdomain: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/sub-organization`, for admins only. Source: tellescope.txt, lines 14060-14067.
        """
        return self._send(_SUB_ORGANIZATION, body={"name": name, "subdomain": subdomain})

    def create_and_join(self, *, name: str, subdomain: str) -> Any:
        """Create and Join Organization.

        Creates and joins a new organization

        Args:
            name: required
            subdomain: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/organizations/create-and-join`, for admins only. Source: tellescope.txt, lines
        14068-14075.
        """
        return self._send(_CREATE_AND_JOIN, body={"name": name, "subdomain": subdomain})

    def athena_subscription(
        self, *, type: str, frequency: float, start_at: dt.datetime | Unset = UNSET
    ) -> Any:
        """Add Athena Subscription.

        Creates an Athena subscription

        Args:
            start_at: `startAt`, optional, date-time with an offset
            type: required
            frequency: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/organizations/athena-subscription`, for admins only. Source: tellescope.txt, lines
        14076-14084.
        """
        return self._send(
            _ATHENA_SUBSCRIPTION, body={"startAt": start_at, "type": type, "frequency": frequency}
        )

    def sync_athena_subscription(
        self, *, type: str, background_task_id: str | Unset = UNSET, enduser_id: str | Unset = UNSET
    ) -> Any:
        """Sync Athena Subscription.

        Syncs an Athena subscription

        Args:
            type: required
            background_task_id: `backgroundTaskId`, optional
            enduser_id: `enduserId`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/organizations/sync-athena-subscription`, for admins only. Source: tellescope.txt, lines
        14085-14093.
        """
        return self._send(
            _SYNC_ATHENA_SUBSCRIPTION,
            body={"type": type, "backgroundTaskId": background_task_id, "enduserId": enduser_id},
        )

    def sync_note_to_canvas(self, *, enduser_id: str, note: str) -> Any:
        """Push Canvas Note.

        Syncs a text note to canvas using questionnaire details in canvasMessageSync

        Args:
            enduser_id: `enduserId`, required
            note: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/organizations/sync-note-to-canvas`, for admins only. Source: tellescope.txt, lines
        14094-14101.
        """
        return self._send(_SYNC_NOTE_TO_CANVAS, body={"enduserId": enduser_id, "note": note})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Organization:
        """Get Organization.

        Get an Organization

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/organization/:id`. Source: tellescope.txt, lines 14102-14108.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.Organization]:
        """Get Organizations.

        Get a page of Organizations

        Args:
            last_id: `lastId`, optional
            limit: optional
            sort: optional, `ListSort`
            search: optional, `ListSearch`
            filter: optional, object with any keys
            from_: Only records created at this time or later. (`from`, optional, date-time with an offset)
            to: Only records created at this time or earlier. (optional, date-time with an offset)
            from_updated: Only records updated after this time. (`fromUpdated`, optional, date-time with an
                offset)
        Returns: records (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/organizations`. Source: tellescope.txt, lines 14109-14119.
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
        updates: models.OrganizationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Organization:
        """Update Organization.

        Updates Organization fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Only organization owner can update owner. (by the server)
        - Subscription date and period cannot be updated. (by the server)

        Args:
            id: required
            updates: required, `OrganizationUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/organization/:id`. Source: tellescope.txt, lines 14120-14419.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete Organization.

        Delete one Organization

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/organization/:id`. Source: tellescope.txt, lines 14420-14424.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncOrganizations(AsyncResource):
    """Organizations, called from asynchronous code."""

    async def organization_theme(
        self, *, business_id: str | Unset = UNSET, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> Any:
        """Get Organization Theme.

        Gets theme information for an organization
        Everything else is as in `Organizations.organization_theme`.
        `GET /v1/organization-theme`, public: needs no credentials. Source: tellescope.txt, lines
        14050-14059.
        """
        return await self._send(
            _ORGANIZATION_THEME, query={"businessId": business_id, "organizationIds": organization_ids}
        )

    async def sub_organization(self, *, name: str, subdomain: str) -> Any:
        """Create Sub Organization.

        Creates a sub organization
        Everything else is as in `Organizations.sub_organization`.
        `POST /v1/sub-organization`, for admins only. Source: tellescope.txt, lines 14060-14067.
        """
        return await self._send(_SUB_ORGANIZATION, body={"name": name, "subdomain": subdomain})

    async def create_and_join(self, *, name: str, subdomain: str) -> Any:
        """Create and Join Organization.

        Creates and joins a new organization
        Everything else is as in `Organizations.create_and_join`.
        `POST /v1/organizations/create-and-join`, for admins only. Source: tellescope.txt, lines
        14068-14075.
        """
        return await self._send(_CREATE_AND_JOIN, body={"name": name, "subdomain": subdomain})

    async def athena_subscription(
        self, *, type: str, frequency: float, start_at: dt.datetime | Unset = UNSET
    ) -> Any:
        """Add Athena Subscription.

        Creates an Athena subscription
        Everything else is as in `Organizations.athena_subscription`.
        `POST /v1/organizations/athena-subscription`, for admins only. Source: tellescope.txt, lines
        14076-14084.
        """
        return await self._send(
            _ATHENA_SUBSCRIPTION, body={"startAt": start_at, "type": type, "frequency": frequency}
        )

    async def sync_athena_subscription(
        self, *, type: str, background_task_id: str | Unset = UNSET, enduser_id: str | Unset = UNSET
    ) -> Any:
        """Sync Athena Subscription.

        Syncs an Athena subscription
        Everything else is as in `Organizations.sync_athena_subscription`.
        `POST /v1/organizations/sync-athena-subscription`, for admins only. Source: tellescope.txt, lines
        14085-14093.
        """
        return await self._send(
            _SYNC_ATHENA_SUBSCRIPTION,
            body={"type": type, "backgroundTaskId": background_task_id, "enduserId": enduser_id},
        )

    async def sync_note_to_canvas(self, *, enduser_id: str, note: str) -> Any:
        """Push Canvas Note.

        Syncs a text note to canvas using questionnaire details in canvasMessageSync
        Everything else is as in `Organizations.sync_note_to_canvas`.
        `POST /v1/organizations/sync-note-to-canvas`, for admins only. Source: tellescope.txt, lines
        14094-14101.
        """
        return await self._send(_SYNC_NOTE_TO_CANVAS, body={"enduserId": enduser_id, "note": note})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Organization:
        """Get Organization.

        Get an Organization
        Everything else is as in `Organizations.get`.
        `GET /v1/organization/:id`. Source: tellescope.txt, lines 14102-14108.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.Organization]:
        """Get Organizations.

        Get a page of Organizations
        Everything else is as in `Organizations.list`.
        `GET /v1/organizations`. Source: tellescope.txt, lines 14109-14119.
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
        updates: models.OrganizationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Organization:
        """Update Organization.

        Updates Organization fields
        Everything else is as in `Organizations.update`.
        `PATCH /v1/organization/:id`. Source: tellescope.txt, lines 14120-14419.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete Organization.

        Delete one Organization
        Everything else is as in `Organizations.delete`.
        `DELETE /v1/organization/:id`. Source: tellescope.txt, lines 14420-14424.
        """
        return await self._send(_DELETE, path={"id": id})
