"""EnduserProfileViews.

- title must be unique across EnduserProfileViews. (checked before sending)

Source: tellescope.txt, lines 9607-9740.
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
    from ..models import enduser_profile_views as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.enduser_profile_views", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.create",
    "POST",
    "/enduser-profile-view",
    body="json",
    answer="json",
    returns=lambda: models.EnduserProfileView,
    types={
        "blocks": lambda: list[models.EnduserProfileViewBlock],
        "defaultForRoles": lambda: list[str],
        "defaultForUserIds": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.EnduserProfileViewBatch] = Operation(
    "enduser_profile_views.create_many",
    "POST",
    "/enduser-profile-views",
    body="json",
    answer="json",
    returns=lambda: models.EnduserProfileViewBatch,
    types={"create": lambda: list[models.EnduserProfileViewCreate]},
    checks=lambda: validators.ENDUSER_PROFILE_VIEWS_CREATE_MANY,
)
_UPDATE: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.update",
    "PATCH",
    "/enduser-profile-view/{id}",
    body="json",
    answer="json",
    returns=lambda: models.EnduserProfileView,
    types={"updates": lambda: models.EnduserProfileViewUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.EnduserProfileView] = Operation(
    "enduser_profile_views.get",
    "GET",
    "/enduser-profile-view/{id}",
    answer="json",
    returns=lambda: models.EnduserProfileView,
)
_LIST: Operation[list[models.EnduserProfileView]] = Operation(
    "enduser_profile_views.list",
    "GET",
    "/enduser-profile-views",
    answer="json",
    returns=lambda: list[models.EnduserProfileView],
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
        blocks: Sequence[models.EnduserProfileViewBlock | Mapping[str, Any]],
        show_compose: bool | Unset = UNSET,
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Create EnduserProfileView.

        Creates a new EnduserProfileView

        - title must be unique across EnduserProfileViews. (by the server)

        Args:
            title: required
            blocks: required, list of `EnduserProfileViewBlock`
            show_compose: `showCompose`, optional
            default_for_roles: `defaultForRoles`, optional, list of string values
            default_for_user_ids: `defaultForUserIds`, optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/enduser-profile-view`. Source: tellescope.txt, lines 9610-9642.
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
        self, *, create: Sequence[models.EnduserProfileViewCreate | Mapping[str, Any]]
    ) -> models.EnduserProfileViewBatch:
        """Create EnduserProfileViews.

        Creates new EnduserProfileViews

        - title must be unique across EnduserProfileViews. (checked before sending)

        Args:
            create: required, list of `EnduserProfileViewCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/enduser-profile-views`. Source: tellescope.txt, lines 9643-9679.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserProfileViewUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Update EnduserProfileView.

        Updates EnduserProfileView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across EnduserProfileViews. (by the server)

        Args:
            id: required
            updates: required, `EnduserProfileViewUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9680-9717.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProfileView:
        """Get EnduserProfileView.

        Get an EnduserProfileView

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9718-9724.
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
    ) -> Pages[models.EnduserProfileView]:
        """Get EnduserProfileViews.

        Get a page of EnduserProfileViews

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
        `GET /v1/enduser-profile-views`. Source: tellescope.txt, lines 9725-9735.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9736-9740.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserProfileViews(AsyncResource):
    """EnduserProfileViews, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        blocks: Sequence[models.EnduserProfileViewBlock | Mapping[str, Any]],
        show_compose: bool | Unset = UNSET,
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Create EnduserProfileView.

        Creates a new EnduserProfileView
        Everything else is as in `EnduserProfileViews.create`.
        `POST /v1/enduser-profile-view`. Source: tellescope.txt, lines 9610-9642.
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
        self, *, create: Sequence[models.EnduserProfileViewCreate | Mapping[str, Any]]
    ) -> models.EnduserProfileViewBatch:
        """Create EnduserProfileViews.

        Creates new EnduserProfileViews
        Everything else is as in `EnduserProfileViews.create_many`.
        `POST /v1/enduser-profile-views`. Source: tellescope.txt, lines 9643-9679.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserProfileViewUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserProfileView:
        """Update EnduserProfileView.

        Updates EnduserProfileView fields
        Everything else is as in `EnduserProfileViews.update`.
        `PATCH /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9680-9717.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProfileView:
        """Get EnduserProfileView.

        Get an EnduserProfileView
        Everything else is as in `EnduserProfileViews.get`.
        `GET /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9718-9724.
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
    ) -> AsyncPages[models.EnduserProfileView]:
        """Get EnduserProfileViews.

        Get a page of EnduserProfileViews
        Everything else is as in `EnduserProfileViews.list`.
        `GET /v1/enduser-profile-views`. Source: tellescope.txt, lines 9725-9735.
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
        Everything else is as in `EnduserProfileViews.delete`.
        `DELETE /v1/enduser-profile-view/:id`. Source: tellescope.txt, lines 9736-9740.
        """
        return await self._send(_DELETE, path={"id": id})
