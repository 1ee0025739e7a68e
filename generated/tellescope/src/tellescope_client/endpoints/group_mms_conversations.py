"""GroupMmsConversations.

Source: tellescope.txt, lines 13039-13119.
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
    from ..models import group_mms_conversations as models
    from ..models import shared
else:
    models = LazyModule("..models.group_mms_conversations", __package__)
    shared = LazyModule("..models.shared", __package__)

_START_CONVERSATION: Operation[Any] = Operation(
    "group_mms_conversations.start_conversation",
    "POST",
    "/group-mms-conversations/start-conversation",
    body="json",
    types={"enduserIds": lambda: list[ObjectId], "userIds": lambda: list[ObjectId]},
)
_SEND_MESSAGE: Operation[Any] = Operation(
    "group_mms_conversations.send_message", "POST", "/group-mms-conversations/send-message", body="json"
)
_GET: Operation[models.GroupMmsConversation] = Operation(
    "group_mms_conversations.get",
    "GET",
    "/group-mms-conversation/{id}",
    answer="json",
    returns=lambda: models.GroupMmsConversation,
)
_LIST: Operation[list[models.GroupMmsConversation]] = Operation(
    "group_mms_conversations.list",
    "GET",
    "/group-mms-conversations",
    answer="json",
    returns=lambda: list[models.GroupMmsConversation],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
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
    body="json",
    answer="json",
    returns=lambda: models.GroupMmsConversation,
    types={"updates": lambda: models.GroupMmsConversationUpdates, "options": lambda: shared.UpdateOptions},
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
    ) -> Any:
        """Start Conversation.

        Creates a new conversation and sends the initial message

        Args:
            message: required
            sender: required
            enduser_ids: `enduserIds`, required, list of object-id values (24 hex digits)
            user_ids: `userIds`, required, list of object-id values (24 hex digits)
            phone_number: `phoneNumber`, required
            title: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/group-mms-conversations/start-conversation`. Source: tellescope.txt, lines 13040-13055.
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

    def send_message(self, *, message: str, sender: str, conversation_id: str) -> Any:
        """Send Message.

        Sends a new message in an existing conversation

        Args:
            message: required
            sender: required
            conversation_id: `conversationId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/group-mms-conversations/send-message`. Source: tellescope.txt, lines 13056-13064.
        """
        return self._send(
            _SEND_MESSAGE, body={"message": message, "sender": sender, "conversationId": conversation_id}
        )

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.GroupMmsConversation:
        """Get GroupMmsConversation.

        Get an GroupMmsConversation

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13065-13071.
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
    ) -> Pages[models.GroupMmsConversation]:
        """Get GroupMmsConversations.

        Get a page of GroupMmsConversations

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
        `GET /v1/group-mms-conversations`. Source: tellescope.txt, lines 13072-13082.
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
        updates: models.GroupMmsConversationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.GroupMmsConversation:
        """Update GroupMmsConversation.

        Updates GroupMmsConversation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `GroupMmsConversationUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13083-13114.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete GroupMmsConversation.

        Delete one GroupMmsConversation

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13115-13119.
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
    ) -> Any:
        """Start Conversation.

        Creates a new conversation and sends the initial message
        Everything else is as in `GroupMmsConversations.start_conversation`.
        `POST /v1/group-mms-conversations/start-conversation`. Source: tellescope.txt, lines 13040-13055.
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

    async def send_message(self, *, message: str, sender: str, conversation_id: str) -> Any:
        """Send Message.

        Sends a new message in an existing conversation
        Everything else is as in `GroupMmsConversations.send_message`.
        `POST /v1/group-mms-conversations/send-message`. Source: tellescope.txt, lines 13056-13064.
        """
        return await self._send(
            _SEND_MESSAGE, body={"message": message, "sender": sender, "conversationId": conversation_id}
        )

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.GroupMmsConversation:
        """Get GroupMmsConversation.

        Get an GroupMmsConversation
        Everything else is as in `GroupMmsConversations.get`.
        `GET /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13065-13071.
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
    ) -> AsyncPages[models.GroupMmsConversation]:
        """Get GroupMmsConversations.

        Get a page of GroupMmsConversations
        Everything else is as in `GroupMmsConversations.list`.
        `GET /v1/group-mms-conversations`. Source: tellescope.txt, lines 13072-13082.
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
        updates: models.GroupMmsConversationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.GroupMmsConversation:
        """Update GroupMmsConversation.

        Updates GroupMmsConversation fields
        Everything else is as in `GroupMmsConversations.update`.
        `PATCH /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13083-13114.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete GroupMmsConversation.

        Delete one GroupMmsConversation
        Everything else is as in `GroupMmsConversations.delete`.
        `DELETE /v1/group-mms-conversation/:id`. Source: tellescope.txt, lines 13115-13119.
        """
        return await self._send(_DELETE, path={"id": id})
