"""ChatRooms.

- Elements of userIds must be unique for each ChatRooms. (checked before sending)
- Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

Source: tellescope.txt:8089-8263.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import chat_rooms as dicts
    from ..dicts import shared as shared_dicts
    from ..models import chat_rooms as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.chat_rooms", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.chat_rooms", __package__)
    shared = LazyModule("..models.shared", __package__)

_JOIN_CHAT_ROOM: Operation[models.ChatRoomResponse] = Operation(
    "chat_rooms.join_chat_room",
    "POST",
    "/join-chat-room",
    returns=lambda: models.ChatRoomResponse,
    required=("id",),
)
_MARK_CHAT_ROOM_READ: Operation[models.MarkChatRoomReadResponse] = Operation(
    "chat_rooms.mark_chat_room_read",
    "POST",
    "/mark-chat-room-read",
    returns=lambda: models.MarkChatRoomReadResponse,
    required=("id",),
)
_CHAT_ROOM_DISPLAY_INFO: Operation[models.ChatRoomDisplayInfoResponse] = Operation(
    "chat_rooms.chat_room_display_info",
    "GET",
    "/chat-room-display-info",
    returns=lambda: models.ChatRoomDisplayInfoResponse,
    required=("id",),
)
_SEND_HEALTHIE_CHAT: Operation[models.ChatRoomResponse] = Operation(
    "chat_rooms.send_healthie_chat",
    "POST",
    "/chat-rooms/send-healthie-chat",
    returns=lambda: models.ChatRoomResponse,
    types={"includeCareTeam": bool},
    required=("identifier", "templateId", "includeCareTeam", "enduserId"),
)
_CREATE: Operation[models.ChatRoom] = Operation(
    "chat_rooms.create",
    "POST",
    "/chat-room",
    returns=lambda: models.ChatRoom,
    types={
        "assignedTo": lambda: list[str],
        "numMessages": float,
        "recentMessageSentAt": float,
        "userIds": lambda: list[ObjectId],
        "enduserIds": lambda: list[ObjectId],
        "endedAt": lambda: shared.DateTimeOrEmpty,
        "tags": lambda: list[str],
        "infoForUser": lambda: dict[str, dict[str, Any]],
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "fields": lambda: dict[str, Any],
    },
    checks=lambda: validators.CHAT_ROOMS_CREATE,
)
_CREATE_MANY: Operation[models.ChatRoomBatch] = Operation(
    "chat_rooms.create_many",
    "POST",
    "/chat-rooms",
    returns=lambda: models.ChatRoomBatch,
    types={"create": lambda: list[models.ChatRoomCreate]},
    required=("create",),
    checks=lambda: validators.CHAT_ROOMS_CREATE_MANY,
)
_UPDATE: Operation[models.ChatRoom] = Operation(
    "chat_rooms.update",
    "PATCH",
    "/chat-room/{id}",
    returns=lambda: models.ChatRoom,
    types={"updates": lambda: models.ChatRoomUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
    checks=lambda: validators.CHAT_ROOMS_UPDATE,
)
_GET: Operation[models.ChatRoom] = Operation(
    "chat_rooms.get",
    "GET",
    "/chat-room/{id}",
    returns=lambda: models.ChatRoom,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.ChatRoom]] = Operation(
    "chat_rooms.list",
    "GET",
    "/chat-rooms",
    returns=lambda: list[models.ChatRoom],
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
    "chat_rooms.delete", "DELETE", "/chat-room/{id}", answer="empty", returns=lambda: None
)


class ChatRooms(Resource):
    """ChatRooms, called synchronously."""

    def join_chat_room(self, *, id: str) -> models.ChatRoomResponse:
        """Join chat room.

        Allows a user to join a chat room with no other users, for use in accepting support chats.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/join-chat-room`. Raises: `APIError`. Source: tellescope.txt:8093-8099.
        """
        return self._send(_JOIN_CHAT_ROOM, body={"id": id})

    def mark_chat_room_read(self, *, id: str) -> models.MarkChatRoomReadResponse:
        """Mark Read.

        Marks the conversation read by the authenticated user

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/mark-chat-room-read`. Raises: `APIError`. Source: tellescope.txt:8100-8106.
        """
        return self._send(_MARK_CHAT_ROOM_READ, body={"id": id})

    def chat_room_display_info(self, *, id: str) -> models.ChatRoomDisplayInfoResponse:
        """Attendee display info.

        Returns an object which maps userIds/enduserIds to display information. Includes the roomId as the
        'id' field.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/chat-room-display-info`. Raises: `APIError`. Source: tellescope.txt:8107-8113.
        """
        return self._send(_CHAT_ROOM_DISPLAY_INFO, query={"id": id})

    def send_healthie_chat(
        self, *, identifier: str, template_id: str, include_care_team: bool, enduser_id: str
    ) -> models.ChatRoomResponse:
        """Send Healthie Chat.

        Marks the conversation read by the authenticated user

        Args:
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/chat-rooms/send-healthie-chat`. Raises: `APIError`. Source: tellescope.txt:8114-8123.
        """
        return self._send(
            _SEND_HEALTHIE_CHAT,
            body={
                "identifier": identifier,
                "templateId": template_id,
                "includeCareTeam": include_care_team,
                "enduserId": enduser_id,
            },
        )

    def create(
        self,
        *,
        assigned_to: Sequence[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        num_messages: int | Unset = UNSET,
        recent_message_sent_at: float | Unset = UNSET,
        type: Literal["internal", "external", "Group Chat"] | str | Unset = UNSET,
        topic: str | Unset = UNSET,
        topic_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_ids: Sequence[ObjectId] | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        ended_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        info_for_user: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        about_enduser_id: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        identifier: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
    ) -> models.ChatRoom:
        """Create ChatRoom.

        Creates a new ChatRoom

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            ended_at: not on the page: @tellescope/types-models 1.174.0
            about_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/chat-room`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8124-8159.
        """
        return self._send(
            _CREATE,
            body={
                "assignedTo": assigned_to,
                "title": title,
                "numMessages": num_messages,
                "recentMessageSentAt": recent_message_sent_at,
                "type": type,
                "topic": topic,
                "topicId": topic_id,
                "description": description,
                "userIds": user_ids,
                "enduserIds": enduser_ids,
                "ticketId": ticket_id,
                "endedAt": ended_at,
                "tags": tags,
                "infoForUser": info_for_user,
                "aboutEnduserId": about_enduser_id,
                "pinnedAt": pinned_at,
                "fields": fields,
                "suggestedReply": suggested_reply,
                "discussionRoomId": discussion_room_id,
                "identifier": identifier,
                "externalId": external_id,
                "source": source,
            },
        )

    def create_many(
        self, *, create: Sequence[models.ChatRoomCreate | dicts.ChatRoomCreate]
    ) -> models.ChatRoomBatch:
        """Create ChatRooms.

        Creates new ChatRooms

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/chat-rooms`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8160-8199.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ChatRoomUpdates | dicts.ChatRoomUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ChatRoom:
        """Update ChatRoom.

        Updates ChatRoom fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/chat-room/:id`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8200-8240.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ChatRoom:
        """Get ChatRoom.

        Get an ChatRoom

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/chat-room/:id`. Raises: `APIError`. Source: tellescope.txt:8241-8247.
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
    ) -> Pages[models.ChatRoom]:
        """Get ChatRooms.

        Get a page of ChatRooms

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/chat-rooms`. Raises: `APIError`. Source: tellescope.txt:8248-8258.
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
        """Delete ChatRoom.

        Delete one ChatRoom

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/chat-room/:id`. Raises: `APIError`. Source: tellescope.txt:8259-8263.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncChatRooms(AsyncResource):
    """ChatRooms, called from asynchronous code."""

    async def join_chat_room(self, *, id: str) -> models.ChatRoomResponse:
        """Join chat room.

        Allows a user to join a chat room with no other users, for use in accepting support chats.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/join-chat-room`. Raises: `APIError`. Source: tellescope.txt:8093-8099.
        """
        return await self._send(_JOIN_CHAT_ROOM, body={"id": id})

    async def mark_chat_room_read(self, *, id: str) -> models.MarkChatRoomReadResponse:
        """Mark Read.

        Marks the conversation read by the authenticated user

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/mark-chat-room-read`. Raises: `APIError`. Source: tellescope.txt:8100-8106.
        """
        return await self._send(_MARK_CHAT_ROOM_READ, body={"id": id})

    async def chat_room_display_info(self, *, id: str) -> models.ChatRoomDisplayInfoResponse:
        """Attendee display info.

        Returns an object which maps userIds/enduserIds to display information. Includes the roomId as the
        'id' field.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/chat-room-display-info`. Raises: `APIError`. Source: tellescope.txt:8107-8113.
        """
        return await self._send(_CHAT_ROOM_DISPLAY_INFO, query={"id": id})

    async def send_healthie_chat(
        self, *, identifier: str, template_id: str, include_care_team: bool, enduser_id: str
    ) -> models.ChatRoomResponse:
        """Send Healthie Chat.

        Marks the conversation read by the authenticated user

        Args:
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/chat-rooms/send-healthie-chat`. Raises: `APIError`. Source: tellescope.txt:8114-8123.
        """
        return await self._send(
            _SEND_HEALTHIE_CHAT,
            body={
                "identifier": identifier,
                "templateId": template_id,
                "includeCareTeam": include_care_team,
                "enduserId": enduser_id,
            },
        )

    async def create(
        self,
        *,
        assigned_to: Sequence[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        num_messages: int | Unset = UNSET,
        recent_message_sent_at: float | Unset = UNSET,
        type: Literal["internal", "external", "Group Chat"] | str | Unset = UNSET,
        topic: str | Unset = UNSET,
        topic_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_ids: Sequence[ObjectId] | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        ended_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        info_for_user: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        about_enduser_id: str | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        identifier: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
    ) -> models.ChatRoom:
        """Create ChatRoom.

        Creates a new ChatRoom

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            ended_at: not on the page: @tellescope/types-models 1.174.0
            about_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/chat-room`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8124-8159.
        """
        return await self._send(
            _CREATE,
            body={
                "assignedTo": assigned_to,
                "title": title,
                "numMessages": num_messages,
                "recentMessageSentAt": recent_message_sent_at,
                "type": type,
                "topic": topic,
                "topicId": topic_id,
                "description": description,
                "userIds": user_ids,
                "enduserIds": enduser_ids,
                "ticketId": ticket_id,
                "endedAt": ended_at,
                "tags": tags,
                "infoForUser": info_for_user,
                "aboutEnduserId": about_enduser_id,
                "pinnedAt": pinned_at,
                "fields": fields,
                "suggestedReply": suggested_reply,
                "discussionRoomId": discussion_room_id,
                "identifier": identifier,
                "externalId": external_id,
                "source": source,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.ChatRoomCreate | dicts.ChatRoomCreate]
    ) -> models.ChatRoomBatch:
        """Create ChatRooms.

        Creates new ChatRooms

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/chat-rooms`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8160-8199.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ChatRoomUpdates | dicts.ChatRoomUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ChatRoom:
        """Update ChatRoom.

        Updates ChatRoom fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/chat-room/:id`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8200-8240.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ChatRoom:
        """Get ChatRoom.

        Get an ChatRoom

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/chat-room/:id`. Raises: `APIError`. Source: tellescope.txt:8241-8247.
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
    ) -> AsyncPages[models.ChatRoom]:
        """Get ChatRooms.

        Get a page of ChatRooms

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/chat-rooms`. Raises: `APIError`. Source: tellescope.txt:8248-8258.
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
        """Delete ChatRoom.

        Delete one ChatRoom

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/chat-room/:id`. Raises: `APIError`. Source: tellescope.txt:8259-8263.
        """
        return await self._send(_DELETE, path={"id": id})
