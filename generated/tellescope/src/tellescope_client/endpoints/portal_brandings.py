"""PortalBrandings.

Source: tellescope.txt:14820-14894.
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
    from ..dicts import portal_brandings as dicts
    from ..dicts import shared as shared_dicts
    from ..models import portal_brandings as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.portal_brandings", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.portal_brandings", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PortalBranding] = Operation(
    "portal_brandings.create",
    "POST",
    "/portal-branding",
    returns=lambda: models.PortalBranding,
    required=("title", "enduserField", "enduserValue"),
)
_CREATE_MANY: Operation[models.PortalBrandingBatch] = Operation(
    "portal_brandings.create_many",
    "POST",
    "/portal-brandings",
    returns=lambda: models.PortalBrandingBatch,
    types={"create": lambda: list[models.PortalBrandingCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PortalBranding] = Operation(
    "portal_brandings.update",
    "PATCH",
    "/portal-branding/{id}",
    returns=lambda: models.PortalBranding,
    types={"updates": lambda: models.PortalBrandingUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PortalBranding] = Operation(
    "portal_brandings.get",
    "GET",
    "/portal-branding/{id}",
    returns=lambda: models.PortalBranding,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PortalBranding]] = Operation(
    "portal_brandings.list",
    "GET",
    "/portal-brandings",
    returns=lambda: list[models.PortalBranding],
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/portal-branding`. Raises: `APIError`. Source: tellescope.txt:14821-14834.
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
        self, *, create: Sequence[models.PortalBrandingCreate | dicts.PortalBrandingCreate]
    ) -> models.PortalBrandingBatch:
        """Create PortalBrandings.

        Creates new PortalBrandings

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/portal-brandings`. Raises: `APIError`. Source: tellescope.txt:14835-14852.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PortalBrandingUpdates | dicts.PortalBrandingUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PortalBranding:
        """Update PortalBranding.

        Updates PortalBranding fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14853-14871.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalBranding:
        """Get PortalBranding.

        Get an PortalBranding

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14872-14878.
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
    ) -> Pages[models.PortalBranding]:
        """Get PortalBrandings.

        Get a page of PortalBrandings

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/portal-brandings`. Raises: `APIError`. Source: tellescope.txt:14879-14889.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14890-14894.
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/portal-branding`. Raises: `APIError`. Source: tellescope.txt:14821-14834.
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
        self, *, create: Sequence[models.PortalBrandingCreate | dicts.PortalBrandingCreate]
    ) -> models.PortalBrandingBatch:
        """Create PortalBrandings.

        Creates new PortalBrandings

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/portal-brandings`. Raises: `APIError`. Source: tellescope.txt:14835-14852.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PortalBrandingUpdates | dicts.PortalBrandingUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PortalBranding:
        """Update PortalBranding.

        Updates PortalBranding fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14853-14871.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalBranding:
        """Get PortalBranding.

        Get an PortalBranding

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14872-14878.
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
    ) -> AsyncPages[models.PortalBranding]:
        """Get PortalBrandings.

        Get a page of PortalBrandings

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/portal-brandings`. Raises: `APIError`. Source: tellescope.txt:14879-14889.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/portal-branding/:id`. Raises: `APIError`. Source: tellescope.txt:14890-14894.
        """
        return await self._send(_DELETE, path={"id": id})
