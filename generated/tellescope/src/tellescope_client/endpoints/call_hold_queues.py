"""CallHoldQueues.

- title must be unique across CallHoldQueues. (checked before sending)

Source: tellescope.txt, lines 7810-7886.
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
    from ..models import call_hold_queues as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.call_hold_queues", __package__)
    shared = LazyModule("..models.shared", __package__)

_ANSWER: Operation[Any] = Operation(
    "call_hold_queues.answer", "POST", "/call-hold-queues/answer", body="json"
)
_DETAILS: Operation[Any] = Operation("call_hold_queues.details", "GET", "/call-hold-queues/details")
_CREATE: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.create",
    "POST",
    "/call-hold-queue",
    body="json",
    answer="json",
    returns=lambda: models.CallHoldQueue,
    types={"userIds": lambda: list[ObjectId]},
)
_CREATE_MANY: Operation[models.CallHoldQueueBatch] = Operation(
    "call_hold_queues.create_many",
    "POST",
    "/call-hold-queues",
    body="json",
    answer="json",
    returns=lambda: models.CallHoldQueueBatch,
    types={"create": lambda: list[models.CallHoldQueueCreate]},
    checks=lambda: validators.CALL_HOLD_QUEUES_CREATE_MANY,
)
_UPDATE: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.update",
    "PATCH",
    "/call-hold-queue/{id}",
    body="json",
    answer="json",
    returns=lambda: models.CallHoldQueue,
    types={"updates": lambda: models.CallHoldQueueUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.CallHoldQueue] = Operation(
    "call_hold_queues.get",
    "GET",
    "/call-hold-queue/{id}",
    answer="json",
    returns=lambda: models.CallHoldQueue,
)
_LIST: Operation[list[models.CallHoldQueue]] = Operation(
    "call_hold_queues.list",
    "GET",
    "/call-hold-queues",
    answer="json",
    returns=lambda: list[models.CallHoldQueue],
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
    "call_hold_queues.delete", "DELETE", "/call-hold-queue/{id}", answer="empty", returns=lambda: None
)


class CallHoldQueues(Resource):
    """CallHoldQueues, called synchronously."""

    def answer(self, *, queue_id: str) -> Any:
        """Answer Queued Call.

        Answers the next call in a hold queue, if available

        Args:
            queue_id: `queueId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/call-hold-queues/answer`. Source: tellescope.txt, lines 7813-7819.
        """
        return self._send(_ANSWER, body={"queueId": queue_id})

    def details(self) -> Any:
        """Get Queue Details.

        Gets current details / stats about queue

        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/call-hold-queues/details`. Source: tellescope.txt, lines 7820-7824.
        """
        return self._send(_DETAILS)

    def create(self, *, title: str, user_ids: Sequence[ObjectId]) -> models.CallHoldQueue:
        """Create CallHoldQueue.

        Creates a new CallHoldQueue

        - title must be unique across CallHoldQueues. (by the server)

        Args:
            title: required
            user_ids: `userIds`, required, list of object-id values (24 hex digits)
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/call-hold-queue`. Source: tellescope.txt, lines 7825-7834.
        """
        return self._send(_CREATE, body={"title": title, "userIds": user_ids})

    def create_many(
        self, *, create: Sequence[models.CallHoldQueueCreate | Mapping[str, Any]]
    ) -> models.CallHoldQueueBatch:
        """Create CallHoldQueues.

        Creates new CallHoldQueues

        - title must be unique across CallHoldQueues. (checked before sending)

        Args:
            create: required, list of `CallHoldQueueCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/call-hold-queues`. Source: tellescope.txt, lines 7835-7848.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CallHoldQueueUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CallHoldQueue:
        """Update CallHoldQueue.

        Updates CallHoldQueue fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across CallHoldQueues. (by the server)

        Args:
            id: required
            updates: required, `CallHoldQueueUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7849-7863.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CallHoldQueue:
        """Get CallHoldQueue.

        Get an CallHoldQueue

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7864-7870.
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
    ) -> Pages[models.CallHoldQueue]:
        """Get CallHoldQueues.

        Get a page of CallHoldQueues

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
        `GET /v1/call-hold-queues`. Source: tellescope.txt, lines 7871-7881.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7882-7886.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCallHoldQueues(AsyncResource):
    """CallHoldQueues, called from asynchronous code."""

    async def answer(self, *, queue_id: str) -> Any:
        """Answer Queued Call.

        Answers the next call in a hold queue, if available
        Everything else is as in `CallHoldQueues.answer`.
        `POST /v1/call-hold-queues/answer`. Source: tellescope.txt, lines 7813-7819.
        """
        return await self._send(_ANSWER, body={"queueId": queue_id})

    async def details(self) -> Any:
        """Get Queue Details.

        Gets current details / stats about queue
        Everything else is as in `CallHoldQueues.details`.
        `GET /v1/call-hold-queues/details`. Source: tellescope.txt, lines 7820-7824.
        """
        return await self._send(_DETAILS)

    async def create(self, *, title: str, user_ids: Sequence[ObjectId]) -> models.CallHoldQueue:
        """Create CallHoldQueue.

        Creates a new CallHoldQueue
        Everything else is as in `CallHoldQueues.create`.
        `POST /v1/call-hold-queue`. Source: tellescope.txt, lines 7825-7834.
        """
        return await self._send(_CREATE, body={"title": title, "userIds": user_ids})

    async def create_many(
        self, *, create: Sequence[models.CallHoldQueueCreate | Mapping[str, Any]]
    ) -> models.CallHoldQueueBatch:
        """Create CallHoldQueues.

        Creates new CallHoldQueues
        Everything else is as in `CallHoldQueues.create_many`.
        `POST /v1/call-hold-queues`. Source: tellescope.txt, lines 7835-7848.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CallHoldQueueUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CallHoldQueue:
        """Update CallHoldQueue.

        Updates CallHoldQueue fields
        Everything else is as in `CallHoldQueues.update`.
        `PATCH /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7849-7863.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CallHoldQueue:
        """Get CallHoldQueue.

        Get an CallHoldQueue
        Everything else is as in `CallHoldQueues.get`.
        `GET /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7864-7870.
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
    ) -> AsyncPages[models.CallHoldQueue]:
        """Get CallHoldQueues.

        Get a page of CallHoldQueues
        Everything else is as in `CallHoldQueues.list`.
        `GET /v1/call-hold-queues`. Source: tellescope.txt, lines 7871-7881.
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
        Everything else is as in `CallHoldQueues.delete`.
        `DELETE /v1/call-hold-queue/:id`. Source: tellescope.txt, lines 7882-7886.
        """
        return await self._send(_DELETE, path={"id": id})
