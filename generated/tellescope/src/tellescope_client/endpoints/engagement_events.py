"""EngagementEvents.

Source: tellescope.txt, lines 10948-11012.
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
    from ..models import engagement_events as models
    from ..models import shared
else:
    models = LazyModule("..models.engagement_events", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EngagementEvent] = Operation(
    "engagement_events.create",
    "POST",
    "/engagement-event",
    body="json",
    answer="json",
    returns=lambda: models.EngagementEvent,
    types={"timestamp": lambda: dt.datetime},
)
_CREATE_MANY: Operation[models.EngagementEventBatch] = Operation(
    "engagement_events.create_many",
    "POST",
    "/engagement-events",
    body="json",
    answer="json",
    returns=lambda: models.EngagementEventBatch,
    types={"create": lambda: list[models.EngagementEventCreate]},
)
_UPDATE: Operation[models.EngagementEvent] = Operation(
    "engagement_events.update",
    "PATCH",
    "/engagement-event/{id}",
    body="json",
    answer="json",
    returns=lambda: models.EngagementEvent,
    types={"updates": lambda: models.EngagementEventUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.EngagementEvent] = Operation(
    "engagement_events.get",
    "GET",
    "/engagement-event/{id}",
    answer="json",
    returns=lambda: models.EngagementEvent,
)
_LIST: Operation[list[models.EngagementEvent]] = Operation(
    "engagement_events.list",
    "GET",
    "/engagement-events",
    answer="json",
    returns=lambda: list[models.EngagementEvent],
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
            enduser_id: `enduserId`, required
            type: required
            significance: required
            timestamp: optional, date-time with an offset
            fields: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/engagement-event`. Source: tellescope.txt, lines 10949-10959.
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
        self, *, create: Sequence[models.EngagementEventCreate | Mapping[str, Any]]
    ) -> models.EngagementEventBatch:
        """Create EngagementEvents.

        Creates new EngagementEvents

        Args:
            create: required, list of `EngagementEventCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/engagement-events`. Source: tellescope.txt, lines 10960-10974.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EngagementEventUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Update EngagementEvent.

        Updates EngagementEvent fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `EngagementEventUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/engagement-event/:id`. Source: tellescope.txt, lines 10975-10989.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EngagementEvent:
        """Get EngagementEvent.

        Get an EngagementEvent

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/engagement-event/:id`. Source: tellescope.txt, lines 10990-10996.
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
    ) -> Pages[models.EngagementEvent]:
        """Get EngagementEvents.

        Get a page of EngagementEvents

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
        `GET /v1/engagement-events`. Source: tellescope.txt, lines 10997-11007.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/engagement-event/:id`. Source: tellescope.txt, lines 11008-11012.
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
        Everything else is as in `EngagementEvents.create`.
        `POST /v1/engagement-event`. Source: tellescope.txt, lines 10949-10959.
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
        self, *, create: Sequence[models.EngagementEventCreate | Mapping[str, Any]]
    ) -> models.EngagementEventBatch:
        """Create EngagementEvents.

        Creates new EngagementEvents
        Everything else is as in `EngagementEvents.create_many`.
        `POST /v1/engagement-events`. Source: tellescope.txt, lines 10960-10974.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EngagementEventUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngagementEvent:
        """Update EngagementEvent.

        Updates EngagementEvent fields
        Everything else is as in `EngagementEvents.update`.
        `PATCH /v1/engagement-event/:id`. Source: tellescope.txt, lines 10975-10989.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EngagementEvent:
        """Get EngagementEvent.

        Get an EngagementEvent
        Everything else is as in `EngagementEvents.get`.
        `GET /v1/engagement-event/:id`. Source: tellescope.txt, lines 10990-10996.
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
    ) -> AsyncPages[models.EngagementEvent]:
        """Get EngagementEvents.

        Get a page of EngagementEvents
        Everything else is as in `EngagementEvents.list`.
        `GET /v1/engagement-events`. Source: tellescope.txt, lines 10997-11007.
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
        Everything else is as in `EngagementEvents.delete`.
        `DELETE /v1/engagement-event/:id`. Source: tellescope.txt, lines 11008-11012.
        """
        return await self._send(_DELETE, path={"id": id})
