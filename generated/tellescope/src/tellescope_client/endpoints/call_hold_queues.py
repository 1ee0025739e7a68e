"""CallHoldQueues.

- title must be unique across CallHoldQueues. (checked before sending)

Source: tellescope.txt:7810-7886.
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
    from ..dicts import call_hold_queues as dicts
    from ..dicts import shared as shared_dicts
    from ..models import call_hold_queues as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.call_hold_queues", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.call_hold_queues", __package__)
    shared = LazyModule("..models.shared", __package__)

_ANSWER: Operation[Any] = Operation(
    "call_hold_queues.answer", "POST", "/call-hold-queues/answer", required=("queueId",)
)
_DETAILS: Operation[models.CallHoldQueueResponse] = Operation(
    "call_hold_queues.details",
    "GET",
    "/call-hold-queues/details",
    returns=lambda: models.CallHoldQueueResponse,
)
_CREATE: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.create",
    "POST",
    "/call-hold-queue",
    returns=lambda: models.CallHoldQueue,
    types={"userIds": lambda: list[ObjectId]},
    required=("title", "userIds"),
)
_CREATE_MANY: Operation[models.CallHoldQueueBatch] = Operation(
    "call_hold_queues.create_many",
    "POST",
    "/call-hold-queues",
    returns=lambda: models.CallHoldQueueBatch,
    types={"create": lambda: list[models.CallHoldQueueCreate]},
    required=("create",),
    checks=lambda: validators.CALL_HOLD_QUEUES_CREATE_MANY,
)
_UPDATE: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.update",
    "PATCH",
    "/call-hold-queue/{id}",
    returns=lambda: models.CallHoldQueue,
    types={"updates": lambda: models.CallHoldQueueUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.get",
    "GET",
    "/call-hold-queue/{id}",
    returns=lambda: models.CallHoldQueue,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.CallHoldQueue]] = Operation(
    "call_hold_queues.list",
    "GET",
    "/call-hold-queues",
    returns=lambda: list[models.CallHoldQueue],
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
    "call_hold_queues.delete", "DELETE", "/call-hold-queue/{id}", answer="empty", returns=lambda: None
)


class CallHoldQueues(Resource):
    """CallHoldQueues, called synchronously."""

    def answer(self, *, queue_id: str) -> Any:
        """Answer Queued Call.

        Answers the next call in a hold queue, if available

        Args:
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/call-hold-queues/answer`. Raises: `APIError`. Source: tellescope.txt:7813-7819.
        """
        return self._send(_ANSWER, body={"queueId": queue_id})

    def details(self) -> models.CallHoldQueueResponse:
        """Get Queue Details.

        Gets current details / stats about queue

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/call-hold-queues/details`. Raises: `APIError`. Source: tellescope.txt:7820-7824.
        """
        return self._send(_DETAILS)

    def create(self, *, title: str, user_ids: Sequence[ObjectId]) -> models.CallHoldQueue:
        """Create CallHoldQueue.

        Creates a new CallHoldQueue

        - title must be unique across CallHoldQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/call-hold-queue`. Raises: `APIError`. Source: tellescope.txt:7825-7834.
        """
        return self._send(_CREATE, body={"title": title, "userIds": user_ids})

    def create_many(
        self, *, create: Sequence[models.CallHoldQueueCreate | dicts.CallHoldQueueCreate]
    ) -> models.CallHoldQueueBatch:
        """Create CallHoldQueues.

        Creates new CallHoldQueues

        - title must be unique across CallHoldQueues. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/call-hold-queues`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:7835-7848.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CallHoldQueueUpdates | dicts.CallHoldQueueUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CallHoldQueue:
        """Update CallHoldQueue.

        Updates CallHoldQueue fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across CallHoldQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7849-7863.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CallHoldQueue:
        """Get CallHoldQueue.

        Get an CallHoldQueue

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7864-7870.
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
    ) -> Pages[models.CallHoldQueue]:
        """Get CallHoldQueues.

        Get a page of CallHoldQueues

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/call-hold-queues`. Raises: `APIError`. Source: tellescope.txt:7871-7881.
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
        """Delete CallHoldQueue.

        Delete one CallHoldQueue

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7882-7886.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCallHoldQueues(AsyncResource):
    """CallHoldQueues, called from asynchronous code."""

    async def answer(self, *, queue_id: str) -> Any:
        """Answer Queued Call.

        Answers the next call in a hold queue, if available

        Args:
            queue_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/call-hold-queues/answer`. Raises: `APIError`. Source: tellescope.txt:7813-7819.
        """
        return await self._send(_ANSWER, body={"queueId": queue_id})

    async def details(self) -> models.CallHoldQueueResponse:
        """Get Queue Details.

        Gets current details / stats about queue

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/call-hold-queues/details`. Raises: `APIError`. Source: tellescope.txt:7820-7824.
        """
        return await self._send(_DETAILS)

    async def create(self, *, title: str, user_ids: Sequence[ObjectId]) -> models.CallHoldQueue:
        """Create CallHoldQueue.

        Creates a new CallHoldQueue

        - title must be unique across CallHoldQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/call-hold-queue`. Raises: `APIError`. Source: tellescope.txt:7825-7834.
        """
        return await self._send(_CREATE, body={"title": title, "userIds": user_ids})

    async def create_many(
        self, *, create: Sequence[models.CallHoldQueueCreate | dicts.CallHoldQueueCreate]
    ) -> models.CallHoldQueueBatch:
        """Create CallHoldQueues.

        Creates new CallHoldQueues

        - title must be unique across CallHoldQueues. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/call-hold-queues`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:7835-7848.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CallHoldQueueUpdates | dicts.CallHoldQueueUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CallHoldQueue:
        """Update CallHoldQueue.

        Updates CallHoldQueue fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across CallHoldQueues. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7849-7863.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CallHoldQueue:
        """Get CallHoldQueue.

        Get an CallHoldQueue

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7864-7870.
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
    ) -> AsyncPages[models.CallHoldQueue]:
        """Get CallHoldQueues.

        Get a page of CallHoldQueues

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/call-hold-queues`. Raises: `APIError`. Source: tellescope.txt:7871-7881.
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
        """Delete CallHoldQueue.

        Delete one CallHoldQueue

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/call-hold-queue/:id`. Raises: `APIError`. Source: tellescope.txt:7882-7886.
        """
        return await self._send(_DELETE, path={"id": id})
