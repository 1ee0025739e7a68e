"""ChatMessages.

Source: tellescope.txt:7980-8088.
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
    from ..dicts import chat_messages as dicts
    from ..dicts import shared as shared_dicts
    from ..models import chat_messages as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.chat_messages", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.chat_messages", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Chat] = Operation(
    "chat_messages.create",
    "POST",
    "/chat",
    returns=lambda: models.Chat,
    types={
        "senderId": lambda: str | None,
        "replyId": lambda: str | None,
        "readBy": lambda: dict[str, dt.datetime],
        "hiddenBy": lambda: dict[str, dt.datetime],
        "attachments": lambda: list[shared.TypeNameAndSecureName],
        "linkOpenTrackingIds": lambda: list[str],
        "timestamp": lambda: dt.datetime,
        "ticketIds": lambda: list[str],
        "tags": lambda: list[str],
        "mentions": lambda: list[ObjectId],
        "quote": lambda: list[str],
    },
    required=("roomId", "message"),
)
_UPDATE: Operation[models.Chat] = Operation(
    "chat_messages.update",
    "PATCH",
    "/chat/{id}",
    returns=lambda: models.Chat,
    types={"updates": lambda: models.ChatUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Chat] = Operation(
    "chat_messages.get",
    "GET",
    "/chat/{id}",
    returns=lambda: models.Chat,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Chat]] = Operation(
    "chat_messages.list",
    "GET",
    "/chats",
    returns=lambda: list[models.Chat],
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
    "chat_messages.delete", "DELETE", "/chat/{id}", answer="empty", returns=lambda: None
)


class ChatMessages(Resource):
    """ChatMessages, called synchronously."""

    def create(
        self,
        *,
        room_id: str,
        message: str,
        sender_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        html: str | Unset = UNSET,
        reply_id: str | None | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        mentions: Sequence[ObjectId] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        quote: Sequence[str] | Unset = UNSET,
    ) -> models.Chat:
        """Create Chat.

        Creates a new Chat

        Args:
            room_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            reply_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/chat`. Raises: `APIError`. Source: tellescope.txt:7981-8021.
        """
        return self._send(
            _CREATE,
            body={
                "roomId": room_id,
                "senderId": sender_id,
                "userId": user_id,
                "message": message,
                "html": html,
                "replyId": reply_id,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "attachments": attachments,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "timestamp": timestamp,
                "ticketIds": ticket_ids,
                "tags": tags,
                "enduserId": enduser_id,
                "mentions": mentions,
                "canvasId": canvas_id,
                "quote": quote,
            },
        )

    def update(
        self,
        id: str,
        *,
        updates: models.ChatUpdates | dicts.ChatUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Chat:
        """Update Chat.

        Updates Chat fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8022-8065.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Chat:
        """Get Chat.

        Get an Chat

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8066-8072.
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
    ) -> Pages[models.Chat]:
        """Get Chats.

        Get a page of Chats

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/chats`. Raises: `APIError`. Source: tellescope.txt:8073-8083.
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
        """Delete Chat.

        Delete one Chat

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8084-8088.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncChatMessages(AsyncResource):
    """ChatMessages, called from asynchronous code."""

    async def create(
        self,
        *,
        room_id: str,
        message: str,
        sender_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        html: str | Unset = UNSET,
        reply_id: str | None | Unset = UNSET,
        read_by: Mapping[str, dt.datetime] | Unset = UNSET,
        hidden_by: Mapping[str, dt.datetime] | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        template_id: str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        link_open_tracking_ids: Sequence[str] | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        ticket_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        mentions: Sequence[ObjectId] | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        quote: Sequence[str] | Unset = UNSET,
    ) -> models.Chat:
        """Create Chat.

        Creates a new Chat

        Args:
            room_id: object-id, not on the page: @tellescope/schema 1.174.0
            sender_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            reply_id: object-id, not on the page: @tellescope/types-models 1.174.0, @tellescope/schema
                1.174.0
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            timestamp: date-time with an offset
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/chat`. Raises: `APIError`. Source: tellescope.txt:7981-8021.
        """
        return await self._send(
            _CREATE,
            body={
                "roomId": room_id,
                "senderId": sender_id,
                "userId": user_id,
                "message": message,
                "html": html,
                "replyId": reply_id,
                "readBy": read_by,
                "hiddenBy": hidden_by,
                "attachments": attachments,
                "templateId": template_id,
                "automationStepId": automation_step_id,
                "linkOpenTrackingIds": link_open_tracking_ids,
                "timestamp": timestamp,
                "ticketIds": ticket_ids,
                "tags": tags,
                "enduserId": enduser_id,
                "mentions": mentions,
                "canvasId": canvas_id,
                "quote": quote,
            },
        )

    async def update(
        self,
        id: str,
        *,
        updates: models.ChatUpdates | dicts.ChatUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Chat:
        """Update Chat.

        Updates Chat fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8022-8065.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Chat:
        """Get Chat.

        Get an Chat

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8066-8072.
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
    ) -> AsyncPages[models.Chat]:
        """Get Chats.

        Get a page of Chats

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/chats`. Raises: `APIError`. Source: tellescope.txt:8073-8083.
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
        """Delete Chat.

        Delete one Chat

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/chat/:id`. Raises: `APIError`. Source: tellescope.txt:8084-8088.
        """
        return await self._send(_DELETE, path={"id": id})
