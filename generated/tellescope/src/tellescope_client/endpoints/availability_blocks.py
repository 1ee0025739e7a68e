"""AvailabilityBlocks.

Source: tellescope.txt:6632-6734.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import availability_blocks as dicts
    from ..dicts import shared as shared_dicts
    from ..models import availability_blocks as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.availability_blocks", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.availability_blocks", __package__)
    shared = LazyModule("..models.shared", __package__)

_UPDATE_ORDER_OF_AVAILABILITY_BLOCKS: Operation[Any] = Operation(
    "availability_blocks.update_order_of_availability_blocks",
    "POST",
    "/update-order-of-availability-blocks",
    types={"indexUpdates": lambda: list[shared.IndexUpdate]},
    required=("indexUpdates",),
)
_HANDLE_OUT_OF_OFFICE_AUTOREPLY: Operation[Any] = Operation(
    "availability_blocks.handle_out_of_office_autoreply",
    "POST",
    "/handle-out-of-office-autoreply",
    required=("channel", "enduserId"),
)
_CREATE: Operation[models.AvailabilityBlock] = Operation(
    "availability_blocks.create",
    "POST",
    "/availability-block",
    returns=lambda: models.AvailabilityBlock,
    types={
        "index": float,
        "dayOfWeekStartingSundayIndexedByZero": float,
        "startTimeInMinutes": float,
        "endTimeInMinutes": float,
        "active": lambda: shared.FromAndTo,
    },
    required=(
        "entity",
        "entityId",
        "index",
        "dayOfWeekStartingSundayIndexedByZero",
        "startTimeInMinutes",
        "endTimeInMinutes",
    ),
)
_CREATE_MANY: Operation[models.AvailabilityBlockBatch] = Operation(
    "availability_blocks.create_many",
    "POST",
    "/availability-blocks",
    returns=lambda: models.AvailabilityBlockBatch,
    types={"create": lambda: list[models.AvailabilityBlockCreate]},
    required=("create",),
)
_UPDATE: Operation[models.AvailabilityBlock] = Operation(
    "availability_blocks.update",
    "PATCH",
    "/availability-block/{id}",
    returns=lambda: models.AvailabilityBlock,
    types={"updates": lambda: models.AvailabilityBlockUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AvailabilityBlock] = Operation(
    "availability_blocks.get",
    "GET",
    "/availability-block/{id}",
    returns=lambda: models.AvailabilityBlock,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AvailabilityBlock]] = Operation(
    "availability_blocks.list",
    "GET",
    "/availability-blocks",
    returns=lambda: list[models.AvailabilityBlock],
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
    "availability_blocks.delete", "DELETE", "/availability-block/{id}", answer="empty", returns=lambda: None
)


class AvailabilityBlocks(Resource):
    """AvailabilityBlocks, called synchronously."""

    def update_order_of_availability_blocks(
        self, *, index_updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update order of availability blocks.

        Returns a computed result for an analytics query

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/update-order-of-availability-blocks`. Raises: `APIError`. Source:
        tellescope.txt:6633-6644.
        """
        return self._send(_UPDATE_ORDER_OF_AVAILABILITY_BLOCKS, body={"indexUpdates": index_updates})

    def handle_out_of_office_autoreply(
        self,
        *,
        channel: Literal["Email", "SMS", "Chat"] | str,
        enduser_id: str,
        thread_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> Any:
        """Handle Autoreply.

        Handles autoreply during out-of-office periods, throttled to one message per hour

        Args:
            channel: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/handle-out-of-office-autoreply`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:6645-6654.
        """
        return self._send(
            _HANDLE_OUT_OF_OFFICE_AUTOREPLY,
            body={"channel": channel, "enduserId": enduser_id, "threadId": thread_id, "userId": user_id},
        )

    def create(
        self,
        *,
        entity: Literal["organization", "user"] | str,
        entity_id: str,
        index: int,
        day_of_week_starting_sunday_indexed_by_zero: float,
        start_time_in_minutes: float,
        end_time_in_minutes: float,
        active: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
    ) -> models.AvailabilityBlock:
        """Create AvailabilityBlock.

        Creates a new AvailabilityBlock

        Args:
            entity: not on the page: @tellescope/schema 1.174.0
            entity_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/availability-block`. Raises: `APIError`. Source: tellescope.txt:6655-6670.
        """
        return self._send(
            _CREATE,
            body={
                "entity": entity,
                "entityId": entity_id,
                "index": index,
                "dayOfWeekStartingSundayIndexedByZero": day_of_week_starting_sunday_indexed_by_zero,
                "startTimeInMinutes": start_time_in_minutes,
                "endTimeInMinutes": end_time_in_minutes,
                "active": active,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AvailabilityBlockCreate | dicts.AvailabilityBlockCreate]
    ) -> models.AvailabilityBlockBatch:
        """Create AvailabilityBlocks.

        Creates new AvailabilityBlocks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/availability-blocks`. Raises: `APIError`. Source: tellescope.txt:6671-6690.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AvailabilityBlockUpdates | dicts.AvailabilityBlockUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AvailabilityBlock:
        """Update AvailabilityBlock.

        Updates AvailabilityBlock fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6691-6711.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AvailabilityBlock:
        """Get AvailabilityBlock.

        Get an AvailabilityBlock

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6712-6718.
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
    ) -> Pages[models.AvailabilityBlock]:
        """Get AvailabilityBlocks.

        Get a page of AvailabilityBlocks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/availability-blocks`. Raises: `APIError`. Source: tellescope.txt:6719-6729.
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
        """Delete AvailabilityBlock.

        Delete one AvailabilityBlock

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6730-6734.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAvailabilityBlocks(AsyncResource):
    """AvailabilityBlocks, called from asynchronous code."""

    async def update_order_of_availability_blocks(
        self, *, index_updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update order of availability blocks.

        Returns a computed result for an analytics query

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/update-order-of-availability-blocks`. Raises: `APIError`. Source:
        tellescope.txt:6633-6644.
        """
        return await self._send(_UPDATE_ORDER_OF_AVAILABILITY_BLOCKS, body={"indexUpdates": index_updates})

    async def handle_out_of_office_autoreply(
        self,
        *,
        channel: Literal["Email", "SMS", "Chat"] | str,
        enduser_id: str,
        thread_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> Any:
        """Handle Autoreply.

        Handles autoreply during out-of-office periods, throttled to one message per hour

        Args:
            channel: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/handle-out-of-office-autoreply`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:6645-6654.
        """
        return await self._send(
            _HANDLE_OUT_OF_OFFICE_AUTOREPLY,
            body={"channel": channel, "enduserId": enduser_id, "threadId": thread_id, "userId": user_id},
        )

    async def create(
        self,
        *,
        entity: Literal["organization", "user"] | str,
        entity_id: str,
        index: int,
        day_of_week_starting_sunday_indexed_by_zero: float,
        start_time_in_minutes: float,
        end_time_in_minutes: float,
        active: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
    ) -> models.AvailabilityBlock:
        """Create AvailabilityBlock.

        Creates a new AvailabilityBlock

        Args:
            entity: not on the page: @tellescope/schema 1.174.0
            entity_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/availability-block`. Raises: `APIError`. Source: tellescope.txt:6655-6670.
        """
        return await self._send(
            _CREATE,
            body={
                "entity": entity,
                "entityId": entity_id,
                "index": index,
                "dayOfWeekStartingSundayIndexedByZero": day_of_week_starting_sunday_indexed_by_zero,
                "startTimeInMinutes": start_time_in_minutes,
                "endTimeInMinutes": end_time_in_minutes,
                "active": active,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AvailabilityBlockCreate | dicts.AvailabilityBlockCreate]
    ) -> models.AvailabilityBlockBatch:
        """Create AvailabilityBlocks.

        Creates new AvailabilityBlocks

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/availability-blocks`. Raises: `APIError`. Source: tellescope.txt:6671-6690.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AvailabilityBlockUpdates | dicts.AvailabilityBlockUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AvailabilityBlock:
        """Update AvailabilityBlock.

        Updates AvailabilityBlock fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6691-6711.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AvailabilityBlock:
        """Get AvailabilityBlock.

        Get an AvailabilityBlock

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6712-6718.
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
    ) -> AsyncPages[models.AvailabilityBlock]:
        """Get AvailabilityBlocks.

        Get a page of AvailabilityBlocks

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/availability-blocks`. Raises: `APIError`. Source: tellescope.txt:6719-6729.
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
        """Delete AvailabilityBlock.

        Delete one AvailabilityBlock

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/availability-block/:id`. Raises: `APIError`. Source: tellescope.txt:6730-6734.
        """
        return await self._send(_DELETE, path={"id": id})
