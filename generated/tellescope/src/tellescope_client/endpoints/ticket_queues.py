"""TicketQueues.

- title must be unique across TicketQueues. (checked before sending)

Source: tellescope.txt:18366-18469.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..dicts import ticket_queues as dicts
    from ..models import ticket_queues as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.ticket_queues", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.ticket_queues", __package__)

_UPDATE_INDEXES: Operation[Any] = Operation(
    "ticket_queues.update_indexes",
    "PATCH",
    "/ticket-queues/update-indexes",
    types={"updates": lambda: list[shared.IndexUpdate]},
    required=("updates",),
)
_CREATE: Operation[shared.TicketQueue] = Operation(
    "ticket_queues.create",
    "POST",
    "/ticket-queue",
    returns=lambda: shared.TicketQueue,
    types={
        "userIds": lambda: list[ObjectId],
        "enduserFields": lambda: list[str],
        "preventPull": lambda: list[ObjectId],
    },
    required=("title", "userIds"),
)
_CREATE_MANY: Operation[models.TicketQueueBatch] = Operation(
    "ticket_queues.create_many",
    "POST",
    "/ticket-queues",
    returns=lambda: models.TicketQueueBatch,
    types={"create": lambda: list[models.TicketQueueCreate]},
    required=("create",),
    checks=lambda: validators.TICKET_QUEUES_CREATE_MANY,
)
_UPDATE: Operation[shared.TicketQueue] = Operation(
    "ticket_queues.update",
    "PATCH",
    "/ticket-queue/{id}",
    returns=lambda: shared.TicketQueue,
    types={"updates": lambda: models.TicketQueueUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.TicketQueue] = Operation(
    "ticket_queues.get",
    "GET",
    "/ticket-queue/{id}",
    returns=lambda: shared.TicketQueue,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.TicketQueue]] = Operation(
    "ticket_queues.list",
    "GET",
    "/ticket-queues",
    returns=lambda: list[shared.TicketQueue],
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
    "ticket_queues.delete", "DELETE", "/ticket-queue/{id}", answer="empty", returns=lambda: None
)


class TicketQueues(Resource):
    """TicketQueues, called synchronously."""

    def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of ticket queues to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/ticket-queues/update-indexes`. Raises: `APIError`. Source: tellescope.txt:18369-18380.
        """
        return self._send(_UPDATE_INDEXES, body={"updates": updates})

    def create(
        self,
        *,
        title: str,
        user_ids: Sequence[ObjectId],
        type: str | Unset = UNSET,
        default_from_number: str | Unset = UNSET,
        enduser_fields: Sequence[str] | Unset = UNSET,
        prevent_pull: Sequence[ObjectId] | Unset = UNSET,
        overdue_reminder_user_id: str | Unset = UNSET,
    ) -> shared.TicketQueue:
        """Create TicketQueue.

        Creates a new TicketQueue

        - title must be unique across TicketQueues. (by the server)

        Args:
            overdue_reminder_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-queue`. Raises: `APIError`. Source: tellescope.txt:18381-18399.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "userIds": user_ids,
                "type": type,
                "defaultFromNumber": default_from_number,
                "enduserFields": enduser_fields,
                "preventPull": prevent_pull,
                "overdueReminderUserId": overdue_reminder_user_id,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TicketQueueCreate | dicts.TicketQueueCreate]
    ) -> models.TicketQueueBatch:
        """Create TicketQueues.

        Creates new TicketQueues

        - title must be unique across TicketQueues. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-queues`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:18400-18422.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TicketQueueUpdates | dicts.TicketQueueUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.TicketQueue:
        """Update TicketQueue.

        Updates TicketQueue fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across TicketQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18423-18446.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.TicketQueue:
        """Get TicketQueue.

        Get an TicketQueue

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18447-18453.
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
    ) -> Pages[shared.TicketQueue]:
        """Get TicketQueues.

        Get a page of TicketQueues

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-queues`. Raises: `APIError`. Source: tellescope.txt:18454-18464.
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
        """Delete TicketQueue.

        Delete one TicketQueue

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18465-18469.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTicketQueues(AsyncResource):
    """TicketQueues, called from asynchronous code."""

    async def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of ticket queues to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/ticket-queues/update-indexes`. Raises: `APIError`. Source: tellescope.txt:18369-18380.
        """
        return await self._send(_UPDATE_INDEXES, body={"updates": updates})

    async def create(
        self,
        *,
        title: str,
        user_ids: Sequence[ObjectId],
        type: str | Unset = UNSET,
        default_from_number: str | Unset = UNSET,
        enduser_fields: Sequence[str] | Unset = UNSET,
        prevent_pull: Sequence[ObjectId] | Unset = UNSET,
        overdue_reminder_user_id: str | Unset = UNSET,
    ) -> shared.TicketQueue:
        """Create TicketQueue.

        Creates a new TicketQueue

        - title must be unique across TicketQueues. (by the server)

        Args:
            overdue_reminder_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-queue`. Raises: `APIError`. Source: tellescope.txt:18381-18399.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "userIds": user_ids,
                "type": type,
                "defaultFromNumber": default_from_number,
                "enduserFields": enduser_fields,
                "preventPull": prevent_pull,
                "overdueReminderUserId": overdue_reminder_user_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TicketQueueCreate | dicts.TicketQueueCreate]
    ) -> models.TicketQueueBatch:
        """Create TicketQueues.

        Creates new TicketQueues

        - title must be unique across TicketQueues. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-queues`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:18400-18422.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TicketQueueUpdates | dicts.TicketQueueUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.TicketQueue:
        """Update TicketQueue.

        Updates TicketQueue fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across TicketQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18423-18446.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.TicketQueue:
        """Get TicketQueue.

        Get an TicketQueue

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18447-18453.
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
    ) -> AsyncPages[shared.TicketQueue]:
        """Get TicketQueues.

        Get a page of TicketQueues

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-queues`. Raises: `APIError`. Source: tellescope.txt:18454-18464.
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
        """Delete TicketQueue.

        Delete one TicketQueue

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-queue/:id`. Raises: `APIError`. Source: tellescope.txt:18465-18469.
        """
        return await self._send(_DELETE, path={"id": id})
