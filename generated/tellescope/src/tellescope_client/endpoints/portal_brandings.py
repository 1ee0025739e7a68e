"""PortalBrandings.

Source: tellescope.txt, lines 14820-14894.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import portal_brandings as models
    from ..models import shared
else:
    models = LazyModule("..models.portal_brandings", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PortalBranding] = Operation(
    "portal_brandings.create",
    "POST",
    "/portal-branding",
    body="json",
    answer="json",
    returns=lambda: models.PortalBranding,
)
_CREATE_MANY: Operation[models.PortalBrandingBatch] = Operation(
    "portal_brandings.create_many",
    "POST",
    "/portal-brandings",
    body="json",
    answer="json",
    returns=lambda: models.PortalBrandingBatch,
    types={"create": lambda: list[models.PortalBrandingCreate]},
)
_UPDATE: Operation[models.PortalBranding] = Operation(
    "portal_brandings.update",
    "PATCH",
    "/portal-branding/{id}",
    body="json",
    answer="json",
    returns=lambda: models.PortalBranding,
    types={"updates": lambda: models.PortalBrandingUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.PortalBranding] = Operation(
    "portal_brandings.get",
    "GET",
    "/portal-branding/{id}",
    answer="json",
    returns=lambda: models.PortalBranding,
)
_LIST: Operation[list[models.PortalBranding]] = Operation(
    "portal_brandings.list",
    "GET",
    "/portal-brandings",
    answer="json",
    returns=lambda: list[models.PortalBranding],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "portal_brandings.delete", "DELETE", "/portal-branding/{id}", answer="empty", returns=lambda: None
)


class PortalBrandings(Resource):
    """PortalBrandings, called synchronously."""

    def create(
        self,
        *,
        title: str,
        enduser_field: str,
        enduser_value: str,
        primary: str | Unset = UNSET,
        secondary: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        subdomain: str | Unset = UNSET,
        custom_portal_url: str | Unset = UNSET,
    ) -> models.PortalBranding:
        """Create PortalBranding.

        Creates a new PortalBranding

        Args:
            title: required
            enduser_field: `enduserField`, required
            enduser_value: `enduserValue`, required
            primary: optional
            secondary: optional
            logo_url: `logoURL`, optional
            subdomain: optional
            custom_portal_url: `customPortalURL`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/portal-branding`. Source: tellescope.txt, lines 14821-14834.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "enduserField": enduser_field,
                "enduserValue": enduser_value,
                "primary": primary,
                "secondary": secondary,
                "logoURL": logo_url,
                "subdomain": subdomain,
                "customPortalURL": custom_portal_url,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PortalBrandingCreate | Mapping[str, Any]]
    ) -> models.PortalBrandingBatch:
        """Create PortalBrandings.

        Creates new PortalBrandings

        Args:
            create: required, list of `PortalBrandingCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/portal-brandings`. Source: tellescope.txt, lines 14835-14852.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PortalBrandingUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PortalBranding:
        """Update PortalBranding.

        Updates PortalBranding fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `PortalBrandingUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/portal-branding/:id`. Source: tellescope.txt, lines 14853-14871.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalBranding:
        """Get PortalBranding.

        Get an PortalBranding

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/portal-branding/:id`. Source: tellescope.txt, lines 14872-14878.
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
    ) -> Pages[models.PortalBranding]:
        """Get PortalBrandings.

        Get a page of PortalBrandings

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
        `GET /v1/portal-brandings`. Source: tellescope.txt, lines 14879-14889.
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
        """Delete PortalBranding.

        Delete one PortalBranding

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/portal-branding/:id`. Source: tellescope.txt, lines 14890-14894.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPortalBrandings(AsyncResource):
    """PortalBrandings, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        enduser_field: str,
        enduser_value: str,
        primary: str | Unset = UNSET,
        secondary: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        subdomain: str | Unset = UNSET,
        custom_portal_url: str | Unset = UNSET,
    ) -> models.PortalBranding:
        """Create PortalBranding.

        Creates a new PortalBranding
        Everything else is as in `PortalBrandings.create`.
        `POST /v1/portal-branding`. Source: tellescope.txt, lines 14821-14834.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "enduserField": enduser_field,
                "enduserValue": enduser_value,
                "primary": primary,
                "secondary": secondary,
                "logoURL": logo_url,
                "subdomain": subdomain,
                "customPortalURL": custom_portal_url,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PortalBrandingCreate | Mapping[str, Any]]
    ) -> models.PortalBrandingBatch:
        """Create PortalBrandings.

        Creates new PortalBrandings
        Everything else is as in `PortalBrandings.create_many`.
        `POST /v1/portal-brandings`. Source: tellescope.txt, lines 14835-14852.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PortalBrandingUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PortalBranding:
        """Update PortalBranding.

        Updates PortalBranding fields
        Everything else is as in `PortalBrandings.update`.
        `PATCH /v1/portal-branding/:id`. Source: tellescope.txt, lines 14853-14871.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalBranding:
        """Get PortalBranding.

        Get an PortalBranding
        Everything else is as in `PortalBrandings.get`.
        `GET /v1/portal-branding/:id`. Source: tellescope.txt, lines 14872-14878.
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
    ) -> AsyncPages[models.PortalBranding]:
        """Get PortalBrandings.

        Get a page of PortalBrandings
        Everything else is as in `PortalBrandings.list`.
        `GET /v1/portal-brandings`. Source: tellescope.txt, lines 14879-14889.
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
        """Delete PortalBranding.

        Delete one PortalBranding
        Everything else is as in `PortalBrandings.delete`.
        `DELETE /v1/portal-branding/:id`. Source: tellescope.txt, lines 14890-14894.
        """
        return await self._send(_DELETE, path={"id": id})
