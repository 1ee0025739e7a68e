"""PortalCustomizations.

- Home page cannot be disabled. (by the server)

Source: tellescope.txt:14895-15004.
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
    from ..dicts import portal_customizations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import portal_customizations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.portal_customizations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.portal_customizations", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PortalCustomization] = Operation(
    "portal_customizations.create",
    "POST",
    "/portal-customization",
    returns=lambda: models.PortalCustomization,
    types={
        "blocks": lambda: list[models.PortalCustomizationBlock],
        "disabled": bool,
        "mobileBottomNavigationPosition": float,
        "showStripePortalLink": bool,
        "hideCancellatation": bool,
        "hiddenEventTitles": lambda: list[str],
    },
    required=("page", "blocks"),
)
_CREATE_MANY: Operation[models.PortalCustomizationBatch] = Operation(
    "portal_customizations.create_many",
    "POST",
    "/portal-customizations",
    returns=lambda: models.PortalCustomizationBatch,
    types={"create": lambda: list[models.PortalCustomizationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PortalCustomization] = Operation(
    "portal_customizations.update",
    "PATCH",
    "/portal-customization/{id}",
    returns=lambda: models.PortalCustomization,
    types={"updates": lambda: models.PortalCustomizationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PortalCustomization] = Operation(
    "portal_customizations.get",
    "GET",
    "/portal-customization/{id}",
    returns=lambda: models.PortalCustomization,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PortalCustomization]] = Operation(
    "portal_customizations.list",
    "GET",
    "/portal-customizations",
    returns=lambda: list[models.PortalCustomization],
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
    "portal_customizations.delete",
    "DELETE",
    "/portal-customization/{id}",
    answer="empty",
    returns=lambda: None,
)


class PortalCustomizations(Resource):
    """PortalCustomizations, called synchronously."""

    def create(
        self,
        *,
        page: str,
        blocks: Sequence[
            models.PortalCustomizationBlock | dicts.PortalCustomizationBlock | Mapping[str, Any]
        ],
        title: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        mobile_bottom_navigation_position: int | Unset = UNSET,
        header_image_url: str | Unset = UNSET,
        iframe_url: str | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        active_icon_url: str | Unset = UNSET,
        show_stripe_portal_link: bool | Unset = UNSET,
        hide_cancellatation: bool | Unset = UNSET,
        hidden_event_titles: Sequence[str] | Unset = UNSET,
    ) -> models.PortalCustomization:
        """Create PortalCustomization.

        Creates a new PortalCustomization

        - Home page cannot be disabled. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/portal-customization`. Raises: `APIError`. Source: tellescope.txt:14898-14922.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "page": page,
                "blocks": blocks,
                "disabled": disabled,
                "mobileBottomNavigationPosition": mobile_bottom_navigation_position,
                "headerImageURL": header_image_url,
                "iframeURL": iframe_url,
                "iconURL": icon_url,
                "activeIconURL": active_icon_url,
                "showStripePortalLink": show_stripe_portal_link,
                "hideCancellatation": hide_cancellatation,
                "hiddenEventTitles": hidden_event_titles,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PortalCustomizationCreate | dicts.PortalCustomizationCreate]
    ) -> models.PortalCustomizationBatch:
        """Create PortalCustomizations.

        Creates new PortalCustomizations

        - Home page cannot be disabled. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/portal-customizations`. Raises: `APIError`. Source: tellescope.txt:14923-14951.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PortalCustomizationUpdates | dicts.PortalCustomizationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PortalCustomization:
        """Update PortalCustomization.

        Updates PortalCustomization fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Home page cannot be disabled. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:14952-14981.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalCustomization:
        """Get PortalCustomization.

        Get an PortalCustomization

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:14982-14988.
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
    ) -> Pages[models.PortalCustomization]:
        """Get PortalCustomizations.

        Get a page of PortalCustomizations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/portal-customizations`. Raises: `APIError`. Source: tellescope.txt:14989-14999.
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
        """Delete PortalCustomization.

        Delete one PortalCustomization

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:15000-15004.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPortalCustomizations(AsyncResource):
    """PortalCustomizations, called from asynchronous code."""

    async def create(
        self,
        *,
        page: str,
        blocks: Sequence[
            models.PortalCustomizationBlock | dicts.PortalCustomizationBlock | Mapping[str, Any]
        ],
        title: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        mobile_bottom_navigation_position: int | Unset = UNSET,
        header_image_url: str | Unset = UNSET,
        iframe_url: str | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        active_icon_url: str | Unset = UNSET,
        show_stripe_portal_link: bool | Unset = UNSET,
        hide_cancellatation: bool | Unset = UNSET,
        hidden_event_titles: Sequence[str] | Unset = UNSET,
    ) -> models.PortalCustomization:
        """Create PortalCustomization.

        Creates a new PortalCustomization

        - Home page cannot be disabled. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/portal-customization`. Raises: `APIError`. Source: tellescope.txt:14898-14922.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "page": page,
                "blocks": blocks,
                "disabled": disabled,
                "mobileBottomNavigationPosition": mobile_bottom_navigation_position,
                "headerImageURL": header_image_url,
                "iframeURL": iframe_url,
                "iconURL": icon_url,
                "activeIconURL": active_icon_url,
                "showStripePortalLink": show_stripe_portal_link,
                "hideCancellatation": hide_cancellatation,
                "hiddenEventTitles": hidden_event_titles,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PortalCustomizationCreate | dicts.PortalCustomizationCreate]
    ) -> models.PortalCustomizationBatch:
        """Create PortalCustomizations.

        Creates new PortalCustomizations

        - Home page cannot be disabled. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/portal-customizations`. Raises: `APIError`. Source: tellescope.txt:14923-14951.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PortalCustomizationUpdates | dicts.PortalCustomizationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PortalCustomization:
        """Update PortalCustomization.

        Updates PortalCustomization fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Home page cannot be disabled. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:14952-14981.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PortalCustomization:
        """Get PortalCustomization.

        Get an PortalCustomization

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:14982-14988.
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
    ) -> AsyncPages[models.PortalCustomization]:
        """Get PortalCustomizations.

        Get a page of PortalCustomizations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/portal-customizations`. Raises: `APIError`. Source: tellescope.txt:14989-14999.
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
        """Delete PortalCustomization.

        Delete one PortalCustomization

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/portal-customization/:id`. Raises: `APIError`. Source: tellescope.txt:15000-15004.
        """
        return await self._send(_DELETE, path={"id": id})
