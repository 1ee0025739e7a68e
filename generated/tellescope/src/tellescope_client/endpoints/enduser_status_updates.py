"""EnduserStatusUpdates.

Source: tellescope.txt:10720-10765.
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
    from ..dicts import enduser_status_updates as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_status_updates as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_status_updates", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_status_updates", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserStatusUpdate] = Operation(
    "enduser_status_updates.create",
    "POST",
    "/enduser-status-update",
    returns=lambda: models.EnduserStatusUpdate,
    required=("journeyId", "enduserId", "status"),
)
_CREATE_MANY: Operation[models.EnduserStatusUpdateBatch] = Operation(
    "enduser_status_updates.create_many",
    "POST",
    "/enduser-status-updates",
    returns=lambda: models.EnduserStatusUpdateBatch,
    types={"create": lambda: list[models.EnduserStatusUpdateCreate]},
    required=("create",),
)
_GET: Operation[models.EnduserStatusUpdate] = Operation(
    "enduser_status_updates.get",
    "GET",
    "/enduser-status-update/{id}",
    returns=lambda: models.EnduserStatusUpdate,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserStatusUpdate]] = Operation(
    "enduser_status_updates.list",
    "GET",
    "/enduser-status-updates",
    returns=lambda: list[models.EnduserStatusUpdate],
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
    "enduser_status_updates.delete",
    "DELETE",
    "/enduser-status-update/{id}",
    answer="empty",
    returns=lambda: None,
)


class EnduserStatusUpdates(Resource):
    """EnduserStatusUpdates, called synchronously."""

    def create(self, *, journey_id: str, enduser_id: str, status: str) -> models.EnduserStatusUpdate:
        """Create EnduserStatusUpdate.

        Creates a new EnduserStatusUpdate

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-status-update`. Raises: `APIError`. Source: tellescope.txt:10721-10729.
        """
        return self._send(_CREATE, body={"journeyId": journey_id, "enduserId": enduser_id, "status": status})

    def create_many(
        self, *, create: Sequence[models.EnduserStatusUpdateCreate | dicts.EnduserStatusUpdateCreate]
    ) -> models.EnduserStatusUpdateBatch:
        """Create EnduserStatusUpdates.

        Creates new EnduserStatusUpdates

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-status-updates`. Raises: `APIError`. Source: tellescope.txt:10730-10742.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserStatusUpdate:
        """Get EnduserStatusUpdate.

        Get an EnduserStatusUpdate

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-status-update/:id`. Raises: `APIError`. Source: tellescope.txt:10743-10749.
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
    ) -> Pages[models.EnduserStatusUpdate]:
        """Get EnduserStatusUpdates.

        Get a page of EnduserStatusUpdates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-status-updates`. Raises: `APIError`. Source: tellescope.txt:10750-10760.
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
        """Delete EnduserStatusUpdate.

        Delete one EnduserStatusUpdate

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-status-update/:id`. Raises: `APIError`. Source: tellescope.txt:10761-10765.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserStatusUpdates(AsyncResource):
    """EnduserStatusUpdates, called from asynchronous code."""

    async def create(self, *, journey_id: str, enduser_id: str, status: str) -> models.EnduserStatusUpdate:
        """Create EnduserStatusUpdate.

        Creates a new EnduserStatusUpdate

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-status-update`. Raises: `APIError`. Source: tellescope.txt:10721-10729.
        """
        return await self._send(
            _CREATE, body={"journeyId": journey_id, "enduserId": enduser_id, "status": status}
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserStatusUpdateCreate | dicts.EnduserStatusUpdateCreate]
    ) -> models.EnduserStatusUpdateBatch:
        """Create EnduserStatusUpdates.

        Creates new EnduserStatusUpdates

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-status-updates`. Raises: `APIError`. Source: tellescope.txt:10730-10742.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserStatusUpdate:
        """Get EnduserStatusUpdate.

        Get an EnduserStatusUpdate

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-status-update/:id`. Raises: `APIError`. Source: tellescope.txt:10743-10749.
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
    ) -> AsyncPages[models.EnduserStatusUpdate]:
        """Get EnduserStatusUpdates.

        Get a page of EnduserStatusUpdates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-status-updates`. Raises: `APIError`. Source: tellescope.txt:10750-10760.
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
        """Delete EnduserStatusUpdate.

        Delete one EnduserStatusUpdate

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-status-update/:id`. Raises: `APIError`. Source: tellescope.txt:10761-10765.
        """
        return await self._send(_DELETE, path={"id": id})
