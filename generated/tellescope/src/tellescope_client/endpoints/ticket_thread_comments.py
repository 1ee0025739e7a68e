"""TicketThreadComments.

Source: tellescope.txt:18871-19005.
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
    from ..dicts import ticket_thread_comments as dicts
    from ..models import ticket_thread_comments as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.ticket_thread_comments", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.ticket_thread_comments", __package__)

_CREATE: Operation[models.TicketThreadComment] = Operation(
    "ticket_thread_comments.create",
    "POST",
    "/ticket-thread-comment",
    returns=lambda: models.TicketThreadComment,
    types={
        "public": bool,
        "attachments": lambda: list[shared.TypeNameAndSecureName],
        "inbound": bool,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
    },
    required=("ticketThreadId", "public"),
)
_CREATE_MANY: Operation[models.TicketThreadCommentBatch] = Operation(
    "ticket_thread_comments.create_many",
    "POST",
    "/ticket-thread-comments",
    returns=lambda: models.TicketThreadCommentBatch,
    types={"create": lambda: list[models.TicketThreadCommentCreate]},
    required=("create",),
)
_UPDATE: Operation[models.TicketThreadComment] = Operation(
    "ticket_thread_comments.update",
    "PATCH",
    "/ticket-thread-comment/{id}",
    returns=lambda: models.TicketThreadComment,
    types={"updates": lambda: models.TicketThreadCommentUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.TicketThreadComment] = Operation(
    "ticket_thread_comments.get",
    "GET",
    "/ticket-thread-comment/{id}",
    returns=lambda: models.TicketThreadComment,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.TicketThreadComment]] = Operation(
    "ticket_thread_comments.list",
    "GET",
    "/ticket-thread-comments",
    returns=lambda: list[models.TicketThreadComment],
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
    "ticket_thread_comments.delete",
    "DELETE",
    "/ticket-thread-comment/{id}",
    answer="empty",
    returns=lambda: None,
)


class TicketThreadComments(Resource):
    """TicketThreadComments, called synchronously."""

    def create(
        self,
        *,
        ticket_thread_id: str,
        public: bool,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_thread_id: str | Unset = UNSET,
        plaintext: str | Unset = UNSET,
        html: str | Unset = UNSET,
        type: str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        enduser_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.TicketThreadComment:
        """Create TicketThreadComment.

        Creates a new TicketThreadComment

        Args:
            ticket_thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-thread-comment`. Raises: `APIError`. Source: tellescope.txt:18872-18905.
        """
        return self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "ticketThreadId": ticket_thread_id,
                "externalThreadId": external_thread_id,
                "public": public,
                "plaintext": plaintext,
                "html": html,
                "type": type,
                "attachments": attachments,
                "enduserId": enduser_id,
                "userId": user_id,
                "inbound": inbound,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "ticketIds": ticket_ids,
                "group": group,
                "userDisplayName": user_display_name,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TicketThreadCommentCreate | dicts.TicketThreadCommentCreate]
    ) -> models.TicketThreadCommentBatch:
        """Create TicketThreadComments.

        Creates new TicketThreadComments

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-thread-comments`. Raises: `APIError`. Source: tellescope.txt:18906-18943.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TicketThreadCommentUpdates | dicts.TicketThreadCommentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TicketThreadComment:
        """Update TicketThreadComment.

        Updates TicketThreadComment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:18944-18982.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TicketThreadComment:
        """Get TicketThreadComment.

        Get an TicketThreadComment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:18983-18989.
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
    ) -> Pages[models.TicketThreadComment]:
        """Get TicketThreadComments.

        Get a page of TicketThreadComments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread-comments`. Raises: `APIError`. Source: tellescope.txt:18990-19000.
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
        """Delete TicketThreadComment.

        Delete one TicketThreadComment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:19001-19005.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTicketThreadComments(AsyncResource):
    """TicketThreadComments, called from asynchronous code."""

    async def create(
        self,
        *,
        ticket_thread_id: str,
        public: bool,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_thread_id: str | Unset = UNSET,
        plaintext: str | Unset = UNSET,
        html: str | Unset = UNSET,
        type: str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        enduser_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.TicketThreadComment:
        """Create TicketThreadComment.

        Creates a new TicketThreadComment

        Args:
            ticket_thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/ticket-thread-comment`. Raises: `APIError`. Source: tellescope.txt:18872-18905.
        """
        return await self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "ticketThreadId": ticket_thread_id,
                "externalThreadId": external_thread_id,
                "public": public,
                "plaintext": plaintext,
                "html": html,
                "type": type,
                "attachments": attachments,
                "enduserId": enduser_id,
                "userId": user_id,
                "inbound": inbound,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "ticketIds": ticket_ids,
                "group": group,
                "userDisplayName": user_display_name,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TicketThreadCommentCreate | dicts.TicketThreadCommentCreate]
    ) -> models.TicketThreadCommentBatch:
        """Create TicketThreadComments.

        Creates new TicketThreadComments

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/ticket-thread-comments`. Raises: `APIError`. Source: tellescope.txt:18906-18943.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TicketThreadCommentUpdates | dicts.TicketThreadCommentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.TicketThreadComment:
        """Update TicketThreadComment.

        Updates TicketThreadComment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:18944-18982.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.TicketThreadComment:
        """Get TicketThreadComment.

        Get an TicketThreadComment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:18983-18989.
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
    ) -> AsyncPages[models.TicketThreadComment]:
        """Get TicketThreadComments.

        Get a page of TicketThreadComments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/ticket-thread-comments`. Raises: `APIError`. Source: tellescope.txt:18990-19000.
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
        """Delete TicketThreadComment.

        Delete one TicketThreadComment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/ticket-thread-comment/:id`. Raises: `APIError`. Source: tellescope.txt:19001-19005.
        """
        return await self._send(_DELETE, path={"id": id})
