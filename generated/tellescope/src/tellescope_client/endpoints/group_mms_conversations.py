"""GroupMmsConversations.

Source: tellescope.txt:13039-13119.
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
    from ..dicts import group_mms_conversations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import group_mms_conversations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.group_mms_conversations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.group_mms_conversations", __package__)
    shared = LazyModule("..models.shared", __package__)

_START_CONVERSATION: Operation[models.GroupMmsConversationResponse] = Operation(
    "group_mms_conversations.start_conversation",
    "POST",
    "/group-mms-conversations/start-conversation",
    returns=lambda: models.GroupMmsConversationResponse,
    types={"enduserIds": lambda: list[ObjectId], "userIds": lambda: list[ObjectId]},
    required=("message", "sender", "enduserIds", "userIds", "phoneNumber", "title"),
)
_SEND_MESSAGE: Operation[models.GroupMmsConversationResponse] = Operation(
    "group_mms_conversations.send_message",
    "POST",
    "/group-mms-conversations/send-message",
    returns=lambda: models.GroupMmsConversationResponse,
    required=("message", "sender", "conversationId"),
)
_GET: Operation[models.GroupMmsConversation] = Operation(
    "group_mms_conversations.get",
    "GET",
    "/group-mms-conversation/{id}",
    returns=lambda: models.GroupMmsConversation,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.GroupMmsConversation]] = Operation(
    "group_mms_conversations.list",
    "GET",
    "/group-mms-conversations",
    returns=lambda: list[models.GroupMmsConversation],
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
_UPDATE: Operation[models.GroupMmsConversation] = Operation(
    "group_mms_conversations.update",
    "PATCH",
    "/group-mms-conversation/{id}",
    returns=lambda: models.GroupMmsConversation,
    types={"updates": lambda: models.GroupMmsConversationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_DELETE: Operation[None] = Operation(
    "group_mms_conversations.delete",
    "DELETE",
    "/group-mms-conversation/{id}",
    answer="empty",
    returns=lambda: None,
)


class GroupMmsConversations(Resource):
    """GroupMmsConversations, called synchronously."""

    def start_conversation(
        self,
        *,
        message: str,
        sender: str,
        enduser_ids: Sequence[ObjectId],
        user_ids: Sequence[ObjectId],
        phone_number: str,
        title: str,
    ) -> models.GroupMmsConversationResponse:
        """Start Conversation.

        Creates a new conversation and sends the initial message

        Args:
            sender: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/group-mms-conversations/start-conversation`. Raises: `APIError`. Source:
        tellescope.txt:13040-13055.
        """
        return self._send(
            _START_CONVERSATION,
            body={
                "message": message,
                "sender": sender,
                "enduserIds": enduser_ids,
                "userIds": user_ids,
                "phoneNumber": phone_number,
                "title": title,
            },
        )

    def send_message(
        self, *, message: str, sender: str, conversation_id: str
    ) -> models.GroupMmsConversationResponse:
        """Send Message.

        Sends a new message in an existing conversation

        Args:
            sender: object-id, not on the page: @tellescope/schema 1.174.0
            conversation_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/group-mms-conversations/send-message`. Raises: `APIError`. Source:
        tellescope.txt:13056-13064.
        """
        return self._send(
            _SEND_MESSAGE, body={"message": message, "sender": sender, "conversationId": conversation_id}
        )

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.GroupMmsConversation:
        """Get GroupMmsConversation.

        Get an GroupMmsConversation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13065-13071.
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
    ) -> Pages[models.GroupMmsConversation]:
        """Get GroupMmsConversations.

        Get a page of GroupMmsConversations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/group-mms-conversations`. Raises: `APIError`. Source: tellescope.txt:13072-13082.
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

    def update(
        self,
        id: str,
        *,
        updates: models.GroupMmsConversationUpdates | dicts.GroupMmsConversationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.GroupMmsConversation:
        """Update GroupMmsConversation.

        Updates GroupMmsConversation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13083-13114.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete GroupMmsConversation.

        Delete one GroupMmsConversation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13115-13119.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncGroupMmsConversations(AsyncResource):
    """GroupMmsConversations, called from asynchronous code."""

    async def start_conversation(
        self,
        *,
        message: str,
        sender: str,
        enduser_ids: Sequence[ObjectId],
        user_ids: Sequence[ObjectId],
        phone_number: str,
        title: str,
    ) -> models.GroupMmsConversationResponse:
        """Start Conversation.

        Creates a new conversation and sends the initial message

        Args:
            sender: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/group-mms-conversations/start-conversation`. Raises: `APIError`. Source:
        tellescope.txt:13040-13055.
        """
        return await self._send(
            _START_CONVERSATION,
            body={
                "message": message,
                "sender": sender,
                "enduserIds": enduser_ids,
                "userIds": user_ids,
                "phoneNumber": phone_number,
                "title": title,
            },
        )

    async def send_message(
        self, *, message: str, sender: str, conversation_id: str
    ) -> models.GroupMmsConversationResponse:
        """Send Message.

        Sends a new message in an existing conversation

        Args:
            sender: object-id, not on the page: @tellescope/schema 1.174.0
            conversation_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/group-mms-conversations/send-message`. Raises: `APIError`. Source:
        tellescope.txt:13056-13064.
        """
        return await self._send(
            _SEND_MESSAGE, body={"message": message, "sender": sender, "conversationId": conversation_id}
        )

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.GroupMmsConversation:
        """Get GroupMmsConversation.

        Get an GroupMmsConversation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13065-13071.
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
    ) -> AsyncPages[models.GroupMmsConversation]:
        """Get GroupMmsConversations.

        Get a page of GroupMmsConversations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/group-mms-conversations`. Raises: `APIError`. Source: tellescope.txt:13072-13082.
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

    async def update(
        self,
        id: str,
        *,
        updates: models.GroupMmsConversationUpdates | dicts.GroupMmsConversationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.GroupMmsConversation:
        """Update GroupMmsConversation.

        Updates GroupMmsConversation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13083-13114.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete GroupMmsConversation.

        Delete one GroupMmsConversation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/group-mms-conversation/:id`. Raises: `APIError`. Source: tellescope.txt:13115-13119.
        """
        return await self._send(_DELETE, path={"id": id})
