"""EnduserProfileViews.

- title must be unique across EnduserProfileViews. (checked before sending)

Source: tellescope.txt:9607-9740.
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
    from ..dicts import enduser_profile_views as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_profile_views as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.enduser_profile_views", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_profile_views", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.create",
    "POST",
    "/enduser-profile-view",
    returns=lambda: models.EnduserProfileView,
    types={
        "blocks": lambda: list[models.EnduserProfileViewBlock],
        "showCompose": bool,
        "defaultForRoles": lambda: list[str],
        "defaultForUserIds": lambda: list[str],
    },
    required=("title", "blocks"),
)
_CREATE_MANY: Operation[models.EnduserProfileViewBatch] = Operation(
    "enduser_profile_views.create_many",
    "POST",
    "/enduser-profile-views",
    returns=lambda: models.EnduserProfileViewBatch,
    types={"create": lambda: list[models.EnduserProfileViewCreate]},
    required=("create",),
    checks=lambda: validators.ENDUSER_PROFILE_VIEWS_CREATE_MANY,
)
_UPDATE: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.update",
    "PATCH",
    "/enduser-profile-view/{id}",
    returns=lambda: models.EnduserProfileView,
    types={"updates": lambda: models.EnduserProfileViewUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.get",
    "GET",
    "/enduser-profile-view/{id}",
    returns=lambda: models.EnduserProfileView,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserProfileView]] = Operation(
    "enduser_profile_views.list",
    "GET",
    "/enduser-profile-views",
    returns=lambda: list[models.EnduserProfileView],
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
    "enduser_profile_views.delete",
    "DELETE",
    "/enduser-profile-view/{id}",
    answer="empty",
    returns=lambda: None,
)


class EnduserProfileViews(Resource):
    """EnduserProfileViews, called synchronously."""

    def create(
        self,
        *,
        title: str,
        blocks: Sequence[models.EnduserProfileViewBlock | dicts.EnduserProfileViewBlock | Mapping[str, Any]],
        show_compose: bool | Unset = UNSET,
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Create EnduserProfileView.

        Creates a new EnduserProfileView

        - title must be unique across EnduserProfileViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-profile-view`. Raises: `APIError`. Source: tellescope.txt:9610-9642.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "blocks": blocks,
                "showCompose": show_compose,
                "defaultForRoles": default_for_roles,
                "defaultForUserIds": default_for_user_ids,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserProfileViewCreate | dicts.EnduserProfileViewCreate]
    ) -> models.EnduserProfileViewBatch:
        """Create EnduserProfileViews.

        Creates new EnduserProfileViews

        - title must be unique across EnduserProfileViews. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-profile-views`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:9643-9679.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserProfileViewUpdates | dicts.EnduserProfileViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Update EnduserProfileView.

        Updates EnduserProfileView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across EnduserProfileViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9680-9717.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProfileView:
        """Get EnduserProfileView.

        Get an EnduserProfileView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9718-9724.
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
    ) -> Pages[models.EnduserProfileView]:
        """Get EnduserProfileViews.

        Get a page of EnduserProfileViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-profile-views`. Raises: `APIError`. Source: tellescope.txt:9725-9735.
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
        """Delete EnduserProfileView.

        Delete one EnduserProfileView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9736-9740.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserProfileViews(AsyncResource):
    """EnduserProfileViews, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        blocks: Sequence[models.EnduserProfileViewBlock | dicts.EnduserProfileViewBlock | Mapping[str, Any]],
        show_compose: bool | Unset = UNSET,
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Create EnduserProfileView.

        Creates a new EnduserProfileView

        - title must be unique across EnduserProfileViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-profile-view`. Raises: `APIError`. Source: tellescope.txt:9610-9642.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "blocks": blocks,
                "showCompose": show_compose,
                "defaultForRoles": default_for_roles,
                "defaultForUserIds": default_for_user_ids,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserProfileViewCreate | dicts.EnduserProfileViewCreate]
    ) -> models.EnduserProfileViewBatch:
        """Create EnduserProfileViews.

        Creates new EnduserProfileViews

        - title must be unique across EnduserProfileViews. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-profile-views`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:9643-9679.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserProfileViewUpdates | dicts.EnduserProfileViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Update EnduserProfileView.

        Updates EnduserProfileView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across EnduserProfileViews. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9680-9717.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProfileView:
        """Get EnduserProfileView.

        Get an EnduserProfileView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9718-9724.
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
    ) -> AsyncPages[models.EnduserProfileView]:
        """Get EnduserProfileViews.

        Get a page of EnduserProfileViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-profile-views`. Raises: `APIError`. Source: tellescope.txt:9725-9735.
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
        """Delete EnduserProfileView.

        Delete one EnduserProfileView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-profile-view/:id`. Raises: `APIError`. Source: tellescope.txt:9736-9740.
        """
        return await self._send(_DELETE, path={"id": id})
