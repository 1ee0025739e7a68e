"""EngagementEvents.

Source: tellescope.txt:10948-11012.
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
    from ..dicts import engagement_events as dicts
    from ..dicts import shared as shared_dicts
    from ..models import engagement_events as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.engagement_events", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.engagement_events", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EngagementEvent] = Operation(
    "engagement_events.create",
    "POST",
    "/engagement-event",
    returns=lambda: models.EngagementEvent,
    types={"significance": float, "timestamp": lambda: dt.datetime, "fields": lambda: dict[str, Any]},
    required=("enduserId", "type", "significance"),
)
_CREATE_MANY: Operation[models.EngagementEventBatch] = Operation(
    "engagement_events.create_many",
    "POST",
    "/engagement-events",
    returns=lambda: models.EngagementEventBatch,
    types={"create": lambda: list[models.EngagementEventCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EngagementEvent] = Operation(
    "engagement_events.update",
    "PATCH",
    "/engagement-event/{id}",
    returns=lambda: models.EngagementEvent,
    types={"updates": lambda: models.EngagementEventUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EngagementEvent] = Operation(
    "engagement_events.get",
    "GET",
    "/engagement-event/{id}",
    returns=lambda: models.EngagementEvent,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EngagementEvent]] = Operation(
    "engagement_events.list",
    "GET",
    "/engagement-events",
    returns=lambda: list[models.EngagementEvent],
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
    "engagement_events.delete", "DELETE", "/engagement-event/{id}", answer="empty", returns=lambda: None
)


class EngagementEvents(Resource):
    """EngagementEvents, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        type: str,
        significance: float,
        timestamp: dt.datetime | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Create EngagementEvent.

        Creates a new EngagementEvent

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/engagement-event`. Raises: `APIError`. Source: tellescope.txt:10949-10959.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "type": type,
                "significance": significance,
                "timestamp": timestamp,
                "fields": fields,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EngagementEventCreate | dicts.EngagementEventCreate]
    ) -> models.EngagementEventBatch:
        """Create EngagementEvents.

        Creates new EngagementEvents

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/engagement-events`. Raises: `APIError`. Source: tellescope.txt:10960-10974.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EngagementEventUpdates | dicts.EngagementEventUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Update EngagementEvent.

        Updates EngagementEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:10975-10989.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EngagementEvent:
        """Get EngagementEvent.

        Get an EngagementEvent

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:10990-10996.
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
    ) -> Pages[models.EngagementEvent]:
        """Get EngagementEvents.

        Get a page of EngagementEvents

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/engagement-events`. Raises: `APIError`. Source: tellescope.txt:10997-11007.
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
        """Delete EngagementEvent.

        Delete one EngagementEvent

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:11008-11012.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEngagementEvents(AsyncResource):
    """EngagementEvents, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        type: str,
        significance: float,
        timestamp: dt.datetime | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Create EngagementEvent.

        Creates a new EngagementEvent

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/engagement-event`. Raises: `APIError`. Source: tellescope.txt:10949-10959.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "type": type,
                "significance": significance,
                "timestamp": timestamp,
                "fields": fields,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EngagementEventCreate | dicts.EngagementEventCreate]
    ) -> models.EngagementEventBatch:
        """Create EngagementEvents.

        Creates new EngagementEvents

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/engagement-events`. Raises: `APIError`. Source: tellescope.txt:10960-10974.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EngagementEventUpdates | dicts.EngagementEventUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Update EngagementEvent.

        Updates EngagementEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:10975-10989.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EngagementEvent:
        """Get EngagementEvent.

        Get an EngagementEvent

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:10990-10996.
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
    ) -> AsyncPages[models.EngagementEvent]:
        """Get EngagementEvents.

        Get a page of EngagementEvents

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/engagement-events`. Raises: `APIError`. Source: tellescope.txt:10997-11007.
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
        """Delete EngagementEvent.

        Delete one EngagementEvent

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/engagement-event/:id`. Raises: `APIError`. Source: tellescope.txt:11008-11012.
        """
        return await self._send(_DELETE, path={"id": id})
