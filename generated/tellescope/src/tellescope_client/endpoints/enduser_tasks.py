"""EnduserTasks.

Source: tellescope.txt:10766-10828.
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
    from ..dicts import enduser_tasks as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_tasks as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_tasks", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_tasks", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserTask] = Operation(
    "enduser_tasks.create",
    "POST",
    "/enduser-task",
    returns=lambda: models.EnduserTask,
    types={"completedAt": lambda: dt.datetime},
    required=("title", "enduserId"),
)
_CREATE_MANY: Operation[models.EnduserTaskBatch] = Operation(
    "enduser_tasks.create_many",
    "POST",
    "/enduser-tasks",
    returns=lambda: models.EnduserTaskBatch,
    types={"create": lambda: list[models.EnduserTaskCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserTask] = Operation(
    "enduser_tasks.update",
    "PATCH",
    "/enduser-task/{id}",
    returns=lambda: models.EnduserTask,
    types={"updates": lambda: models.EnduserTaskUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserTask] = Operation(
    "enduser_tasks.get",
    "GET",
    "/enduser-task/{id}",
    returns=lambda: models.EnduserTask,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserTask]] = Operation(
    "enduser_tasks.list",
    "GET",
    "/enduser-tasks",
    returns=lambda: list[models.EnduserTask],
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
    "enduser_tasks.delete", "DELETE", "/enduser-task/{id}", answer="empty", returns=lambda: None
)


class EnduserTasks(Resource):
    """EnduserTasks, called synchronously."""

    def create(
        self,
        *,
        title: str,
        enduser_id: str,
        completed_at: dt.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.EnduserTask:
        """Create EnduserTask.

        Creates a new EnduserTask

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-task`. Raises: `APIError`. Source: tellescope.txt:10767-10776.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "completedAt": completed_at,
                "description": description,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserTaskCreate | dicts.EnduserTaskCreate]
    ) -> models.EnduserTaskBatch:
        """Create EnduserTasks.

        Creates new EnduserTasks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-tasks`. Raises: `APIError`. Source: tellescope.txt:10777-10790.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserTaskUpdates | dicts.EnduserTaskUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserTask:
        """Update EnduserTask.

        Updates EnduserTask fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10791-10805.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserTask:
        """Get EnduserTask.

        Get an EnduserTask

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10806-10812.
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
    ) -> Pages[models.EnduserTask]:
        """Get EnduserTasks.

        Get a page of EnduserTasks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-tasks`. Raises: `APIError`. Source: tellescope.txt:10813-10823.
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
        """Delete EnduserTask.

        Delete one EnduserTask

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10824-10828.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserTasks(AsyncResource):
    """EnduserTasks, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        enduser_id: str,
        completed_at: dt.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.EnduserTask:
        """Create EnduserTask.

        Creates a new EnduserTask

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-task`. Raises: `APIError`. Source: tellescope.txt:10767-10776.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "completedAt": completed_at,
                "description": description,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserTaskCreate | dicts.EnduserTaskCreate]
    ) -> models.EnduserTaskBatch:
        """Create EnduserTasks.

        Creates new EnduserTasks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-tasks`. Raises: `APIError`. Source: tellescope.txt:10777-10790.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserTaskUpdates | dicts.EnduserTaskUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserTask:
        """Update EnduserTask.

        Updates EnduserTask fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10791-10805.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserTask:
        """Get EnduserTask.

        Get an EnduserTask

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10806-10812.
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
    ) -> AsyncPages[models.EnduserTask]:
        """Get EnduserTasks.

        Get a page of EnduserTasks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-tasks`. Raises: `APIError`. Source: tellescope.txt:10813-10823.
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
        """Delete EnduserTask.

        Delete one EnduserTask

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-task/:id`. Raises: `APIError`. Source: tellescope.txt:10824-10828.
        """
        return await self._send(_DELETE, path={"id": id})
