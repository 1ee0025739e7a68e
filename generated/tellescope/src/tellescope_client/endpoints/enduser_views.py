"""EnduserViews.

- title must be unique across EnduserViews. (checked before sending)

Source: tellescope.txt:10829-10947.
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
    from ..dicts import enduser_views as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_views as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.enduser_views", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_views", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserView] = Operation(
    "enduser_views.create",
    "POST",
    "/enduser-view",
    returns=lambda: models.EnduserView,
    types={
        "fields": lambda: list[str],
        "filter": lambda: dict[str, Any],
        "defaultForUserIds": lambda: list[str],
        "hideFromRoles": lambda: list[str],
        "hideProfileLink": bool,
        "style": lambda: dict[str, Any],
        "sort": lambda: list[models.EnduserViewSort],
    },
    required=("title",),
)
_CREATE_MANY: Operation[models.EnduserViewBatch] = Operation(
    "enduser_views.create_many",
    "POST",
    "/enduser-views",
    returns=lambda: models.EnduserViewBatch,
    types={"create": lambda: list[models.EnduserViewCreate]},
    required=("create",),
    checks=lambda: validators.ENDUSER_VIEWS_CREATE_MANY,
)
_UPDATE: Operation[models.EnduserView] = Operation(
    "enduser_views.update",
    "PATCH",
    "/enduser-view/{id}",
    returns=lambda: models.EnduserView,
    types={"updates": lambda: models.EnduserViewUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserView] = Operation(
    "enduser_views.get",
    "GET",
    "/enduser-view/{id}",
    returns=lambda: models.EnduserView,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserView]] = Operation(
    "enduser_views.list",
    "GET",
    "/enduser-views",
    returns=lambda: list[models.EnduserView],
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
    "enduser_views.delete", "DELETE", "/enduser-view/{id}", answer="empty", returns=lambda: None
)


class EnduserViews(Resource):
    """EnduserViews, called synchronously."""

    def create(
        self,
        *,
        title: str,
        fields: Sequence[str] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        default_for_role: str | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
        hide_from_roles: Sequence[str] | Unset = UNSET,
        hide_profile_link: bool | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        style: Mapping[str, Any] | Unset = UNSET,
        sort: Sequence[models.EnduserViewSort | dicts.EnduserViewSort | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserView:
        """Create EnduserView.

        Creates a new EnduserView

        - title must be unique across EnduserViews. (by the server)

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-view`. Raises: `APIError`. Source: tellescope.txt:10832-10859.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "fields": fields,
                "filter": filter,
                "defaultForRole": default_for_role,
                "defaultForUserIds": default_for_user_ids,
                "hideFromRoles": hide_from_roles,
                "hideProfileLink": hide_profile_link,
                "customTypeId": custom_type_id,
                "style": style,
                "sort": sort,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserViewCreate | dicts.EnduserViewCreate]
    ) -> models.EnduserViewBatch:
        """Create EnduserViews.

        Creates new EnduserViews

        - title must be unique across EnduserViews. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-views`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:10860-10891.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserViewUpdates | dicts.EnduserViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserView:
        """Update EnduserView.

        Updates EnduserView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across EnduserViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10892-10924.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserView:
        """Get EnduserView.

        Get an EnduserView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10925-10931.
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
    ) -> Pages[models.EnduserView]:
        """Get EnduserViews.

        Get a page of EnduserViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-views`. Raises: `APIError`. Source: tellescope.txt:10932-10942.
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
        """Delete EnduserView.

        Delete one EnduserView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10943-10947.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserViews(AsyncResource):
    """EnduserViews, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        fields: Sequence[str] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        default_for_role: str | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
        hide_from_roles: Sequence[str] | Unset = UNSET,
        hide_profile_link: bool | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        style: Mapping[str, Any] | Unset = UNSET,
        sort: Sequence[models.EnduserViewSort | dicts.EnduserViewSort | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserView:
        """Create EnduserView.

        Creates a new EnduserView

        - title must be unique across EnduserViews. (by the server)

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-view`. Raises: `APIError`. Source: tellescope.txt:10832-10859.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "fields": fields,
                "filter": filter,
                "defaultForRole": default_for_role,
                "defaultForUserIds": default_for_user_ids,
                "hideFromRoles": hide_from_roles,
                "hideProfileLink": hide_profile_link,
                "customTypeId": custom_type_id,
                "style": style,
                "sort": sort,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserViewCreate | dicts.EnduserViewCreate]
    ) -> models.EnduserViewBatch:
        """Create EnduserViews.

        Creates new EnduserViews

        - title must be unique across EnduserViews. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-views`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:10860-10891.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserViewUpdates | dicts.EnduserViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserView:
        """Update EnduserView.

        Updates EnduserView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across EnduserViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10892-10924.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserView:
        """Get EnduserView.

        Get an EnduserView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10925-10931.
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
    ) -> AsyncPages[models.EnduserView]:
        """Get EnduserViews.

        Get a page of EnduserViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-views`. Raises: `APIError`. Source: tellescope.txt:10932-10942.
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
        """Delete EnduserView.

        Delete one EnduserView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-view/:id`. Raises: `APIError`. Source: tellescope.txt:10943-10947.
        """
        return await self._send(_DELETE, path={"id": id})
