"""TicketThreads.

Source: tellescope.txt:19006-19092.
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
    from ..dicts import ticket_threads as dicts
    from ..models import ticket_threads as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.ticket_threads", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.ticket_threads", __package__)

_CREATE: Operation[models.TicketThread] = Operation(
    "ticket_threads.create",
    "POST",
    "/ticket-thread",
    returns=lambda: models.TicketThread,
    types={
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "assignedTo": lambda: list[str],
        "tags": lambda: list[str],
    },
    required=("enduserId",),
)
_CREATE_MANY: Operation[models.TicketThreadBatch] = Operation(
    "ticket_threads.create_many",
    "POST",
    "/ticket-threads",
    returns=lambda: models.TicketThreadBatch,
    types={"create": lambda: list[models.TicketThreadCreate]},
    required=("create",),
)
_UPDATE: Operation[models.TicketThread] = Operation(
    "ticket_threads.update",
    "PATCH",
    "/ticket-thread/{id}",
    returns=lambda: models.TicketThread,
    types={"updates": lambda: models.TicketThreadUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.TicketThread] = Operation(
    "ticket_threads.get",
    "GET",
    "/ticket-thread/{id}",
    returns=lambda: models.TicketThread,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.TicketThread]] = Operation(
    "ticket_threads.list",
    "GET",
    "/ticket-threads",
    returns=lambda: list[models.TicketThread],
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
    "ticket_threads.delete", "DELETE", "/ticket-thread/{id}", answer="empty", returns=lambda: None
)


class TicketThreads(Resource):
    """TicketThreads, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        group: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.TicketThread:
        """Create TicketThread.

        Creates a new TicketThread

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-thread`. Raises: `APIError`. Source: tellescope.txt:19007-19024.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "source": source,
                "externalId": external_id,
                "subject": subject,
                "pinnedAt": pinned_at,
                "group": group,
                "assignedTo": assigned_to,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TicketThreadCreate | dicts.TicketThreadCreate]
    ) -> models.TicketThreadBatch:
        """Create TicketThreads.

        Creates new TicketThreads

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-threads`. Raises: `APIError`. Source: tellescope.txt:19025-19046.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TicketThreadUpdates | dicts.TicketThreadUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TicketThread:
        """Update TicketThread.

        Updates TicketThread fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19047-19069.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TicketThread:
        """Get TicketThread.

        Get an TicketThread

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19070-19076.
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
    ) -> Pages[models.TicketThread]:
        """Get TicketThreads.

        Get a page of TicketThreads

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-threads`. Raises: `APIError`. Source: tellescope.txt:19077-19087.
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
        """Delete TicketThread.

        Delete one TicketThread

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19088-19092.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTicketThreads(AsyncResource):
    """TicketThreads, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        group: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.TicketThread:
        """Create TicketThread.

        Creates a new TicketThread

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-thread`. Raises: `APIError`. Source: tellescope.txt:19007-19024.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "source": source,
                "externalId": external_id,
                "subject": subject,
                "pinnedAt": pinned_at,
                "group": group,
                "assignedTo": assigned_to,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TicketThreadCreate | dicts.TicketThreadCreate]
    ) -> models.TicketThreadBatch:
        """Create TicketThreads.

        Creates new TicketThreads

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-threads`. Raises: `APIError`. Source: tellescope.txt:19025-19046.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TicketThreadUpdates | dicts.TicketThreadUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TicketThread:
        """Update TicketThread.

        Updates TicketThread fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19047-19069.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TicketThread:
        """Get TicketThread.

        Get an TicketThread

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19070-19076.
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
    ) -> AsyncPages[models.TicketThread]:
        """Get TicketThreads.

        Get a page of TicketThreads

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-threads`. Raises: `APIError`. Source: tellescope.txt:19077-19087.
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
        """Delete TicketThread.

        Delete one TicketThread

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-thread/:id`. Raises: `APIError`. Source: tellescope.txt:19088-19092.
        """
        return await self._send(_DELETE, path={"id": id})
