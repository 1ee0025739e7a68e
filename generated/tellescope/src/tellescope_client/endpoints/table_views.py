"""TableViews.

Source: tellescope.txt:18093-18194.
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
    from ..dicts import shared as shared_dicts
    from ..dicts import table_views as dicts
    from ..models import table_views as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.table_views", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.table_views", __package__)

_CREATE: Operation[models.TableView] = Operation(
    "table_views.create",
    "POST",
    "/table-view",
    returns=lambda: models.TableView,
    types={
        "columns": lambda: list[models.TableViewColumn],
        "defaultForRoles": lambda: list[str],
        "defaultForUserIds": lambda: list[str],
        "filter": lambda: dict[str, Any],
    },
    required=("title", "page", "columns"),
)
_CREATE_MANY: Operation[models.TableViewBatch] = Operation(
    "table_views.create_many",
    "POST",
    "/table-views",
    returns=lambda: models.TableViewBatch,
    types={"create": lambda: list[models.TableViewCreate]},
    required=("create",),
)
_UPDATE: Operation[models.TableView] = Operation(
    "table_views.update",
    "PATCH",
    "/table-view/{id}",
    returns=lambda: models.TableView,
    types={"updates": lambda: models.TableViewUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.TableView] = Operation(
    "table_views.get",
    "GET",
    "/table-view/{id}",
    returns=lambda: models.TableView,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.TableView]] = Operation(
    "table_views.list",
    "GET",
    "/table-views",
    returns=lambda: list[models.TableView],
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
    "table_views.delete", "DELETE", "/table-view/{id}", answer="empty", returns=lambda: None
)


class TableViews(Resource):
    """TableViews, called synchronously."""

    def create(
        self,
        *,
        title: str,
        page: str,
        columns: Sequence[models.TableViewColumn | dicts.TableViewColumn | Mapping[str, Any]],
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
    ) -> models.TableView:
        """Create TableView.

        Creates a new TableView

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/table-view`. Raises: `APIError`. Source: tellescope.txt:18094-18116.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "page": page,
                "columns": columns,
                "defaultForRoles": default_for_roles,
                "defaultForUserIds": default_for_user_ids,
                "filter": filter,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TableViewCreate | dicts.TableViewCreate]
    ) -> models.TableViewBatch:
        """Create TableViews.

        Creates new TableViews

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/table-views`. Raises: `APIError`. Source: tellescope.txt:18117-18143.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TableViewUpdates | dicts.TableViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TableView:
        """Update TableView.

        Updates TableView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18144-18171.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TableView:
        """Get TableView.

        Get an TableView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18172-18178.
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
    ) -> Pages[models.TableView]:
        """Get TableViews.

        Get a page of TableViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/table-views`. Raises: `APIError`. Source: tellescope.txt:18179-18189.
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
        """Delete TableView.

        Delete one TableView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18190-18194.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTableViews(AsyncResource):
    """TableViews, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        page: str,
        columns: Sequence[models.TableViewColumn | dicts.TableViewColumn | Mapping[str, Any]],
        default_for_roles: Sequence[str] | Unset = UNSET,
        default_for_user_ids: Sequence[str] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
    ) -> models.TableView:
        """Create TableView.

        Creates a new TableView

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/table-view`. Raises: `APIError`. Source: tellescope.txt:18094-18116.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "page": page,
                "columns": columns,
                "defaultForRoles": default_for_roles,
                "defaultForUserIds": default_for_user_ids,
                "filter": filter,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TableViewCreate | dicts.TableViewCreate]
    ) -> models.TableViewBatch:
        """Create TableViews.

        Creates new TableViews

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/table-views`. Raises: `APIError`. Source: tellescope.txt:18117-18143.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TableViewUpdates | dicts.TableViewUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TableView:
        """Update TableView.

        Updates TableView fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18144-18171.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TableView:
        """Get TableView.

        Get an TableView

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18172-18178.
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
    ) -> AsyncPages[models.TableView]:
        """Get TableViews.

        Get a page of TableViews

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/table-views`. Raises: `APIError`. Source: tellescope.txt:18179-18189.
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
        """Delete TableView.

        Delete one TableView

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/table-view/:id`. Raises: `APIError`. Source: tellescope.txt:18190-18194.
        """
        return await self._send(_DELETE, path={"id": id})
