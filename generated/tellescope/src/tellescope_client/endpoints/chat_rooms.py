"""ChatRooms.

- Elements of userIds must be unique for each ChatRooms. (checked before sending)
- Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

Source: tellescope.txt, lines 8089-8263.
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
    from ..models import chat_rooms as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.chat_rooms", __package__)
    shared = LazyModule("..models.shared", __package__)

_JOIN_CHAT_ROOM: Operation[Any] = Operation(
    "chat_rooms.join_chat_room", "POST", "/join-chat-room", body="json"
)
_MARK_CHAT_ROOM_READ: Operation[Any] = Operation(
    "chat_rooms.mark_chat_room_read", "POST", "/mark-chat-room-read", body="json"
)
_CHAT_ROOM_DISPLAY_INFO: Operation[Any] = Operation(
    "chat_rooms.chat_room_display_info", "GET", "/chat-room-display-info"
)
_SEND_HEALTHIE_CHAT: Operation[Any] = Operation(
    "chat_rooms.send_healthie_chat", "POST", "/chat-rooms/send-healthie-chat", body="json"
)
_CREATE: Operation[models.ChatRoom] = Operation(
    "chat_rooms.create",
    "POST",
    "/chat-room",
    body="json",
    answer="json",
    returns=lambda: models.ChatRoom,
    types={
        "assignedTo": lambda: list[str],
        "userIds": lambda: list[ObjectId],
        "enduserIds": lambda: list[ObjectId],
        "endedAt": lambda: dt.datetime,
        "tags": lambda: list[str],
        "pinnedAt": lambda: dt.datetime,
    },
    checks=lambda: validators.CHAT_ROOMS_CREATE,
)
_CREATE_MANY: Operation[models.ChatRoomBatch] = Operation(
    "chat_rooms.create_many",
    "POST",
    "/chat-rooms",
    body="json",
    answer="json",
    returns=lambda: models.ChatRoomBatch,
    types={"create": lambda: list[models.ChatRoomCreate]},
    checks=lambda: validators.CHAT_ROOMS_CREATE_MANY,
)
_UPDATE: Operation[models.ChatRoom] = Operation(
    "chat_rooms.update",
    "PATCH",
    "/chat-room/{id}",
    body="json",
    answer="json",
    returns=lambda: models.ChatRoom,
    types={"updates": lambda: models.ChatRoomUpdates, "options": lambda: shared.UpdateOptions},
    checks=lambda: validators.CHAT_ROOMS_UPDATE,
)
_GET: Operation[models.ChatRoom] = Operation(
    "chat_rooms.get", "GET", "/chat-room/{id}", answer="json", returns=lambda: models.ChatRoom
)
_LIST: Operation[list[models.ChatRoom]] = Operation(
    "chat_rooms.list",
    "GET",
    "/chat-rooms",
    answer="json",
    returns=lambda: list[models.ChatRoom],
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
    "chat_rooms.delete", "DELETE", "/chat-room/{id}", answer="empty", returns=lambda: None
)


class ChatRooms(Resource):
    """ChatRooms, called synchronously."""

    def join_chat_room(self, *, id: str) -> Any:
        """Join chat room.

        Allows a user to join a chat room with no other users, for use in accepting support chats.

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/join-chat-room`. Source: tellescope.txt, lines 8093-8099.
        """
        return self._send(_JOIN_CHAT_ROOM, body={"id": id})

    def mark_chat_room_read(self, *, id: str) -> Any:
        """Mark Read.

        Marks the conversation read by the authenticated user

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/mark-chat-room-read`. Source: tellescope.txt, lines 8100-8106.
        """
        return self._send(_MARK_CHAT_ROOM_READ, body={"id": id})

    def chat_room_display_info(self, *, id: str) -> Any:
        """Attendee display info.

        Returns an object which maps userIds/enduserIds to display information. Includes the roomId as the
        'id' field.

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/chat-room-display-info`. Source: tellescope.txt, lines 8107-8113.
        """
        return self._send(_CHAT_ROOM_DISPLAY_INFO, query={"id": id})

    def send_healthie_chat(
        self, *, identifier: str, template_id: str, include_care_team: bool, enduser_id: str
    ) -> Any:
        """Send Healthie Chat.

        Marks the conversation read by the authenticated user

        Args:
            identifier: required
            template_id: `templateId`, required
            include_care_team: `includeCareTeam`, required
            enduser_id: `enduserId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/chat-rooms/send-healthie-chat`. Source: tellescope.txt, lines 8114-8123.
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
        num_messages: float | Unset = UNSET,
        recent_message_sent_at: float | Unset = UNSET,
        type: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        topic_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_ids: Sequence[ObjectId] | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        ended_at: dt.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        info_for_user: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        about_enduser_id: str | Unset = UNSET,
        pinned_at: dt.datetime | Unset = UNSET,
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
            assigned_to: `assignedTo`, optional, list of string values
            title: optional
            num_messages: `numMessages`, optional
            recent_message_sent_at: `recentMessageSentAt`, optional
            type: optional
            topic: optional
            topic_id: `topicId`, optional
            description: optional
            user_ids: `userIds`, optional, list of object-id values (24 hex digits)
            enduser_ids: `enduserIds`, optional, list of object-id values (24 hex digits)
            ticket_id: `ticketId`, optional
            ended_at: `endedAt`, optional, date-time with an offset
            tags: optional, list of string values
            info_for_user: `infoForUser`, optional, object with any keys to objects with any keys
            about_enduser_id: `aboutEnduserId`, optional
            pinned_at: `pinnedAt`, optional, date-time with an offset
            fields: optional, object with any keys
            suggested_reply: `suggestedReply`, optional
            discussion_room_id: `discussionRoomId`, optional
            identifier: optional
            external_id: `externalId`, optional
            source: optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/chat-room`. Source: tellescope.txt, lines 8124-8159.
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
        self, *, create: Sequence[models.ChatRoomCreate | Mapping[str, Any]]
    ) -> models.ChatRoomBatch:
        """Create ChatRooms.

        Creates new ChatRooms

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Args:
            create: required, list of `ChatRoomCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/chat-rooms`. Source: tellescope.txt, lines 8160-8199.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ChatRoomUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ChatRoom:
        """Update ChatRoom.

        Updates ChatRoom fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Elements of userIds must be unique for each ChatRooms. (checked before sending)
        - Elements of enduserIds must be unique for each ChatRooms. (checked before sending)

        Args:
            id: required
            updates: required, `ChatRoomUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `ConstraintError`, `APIError`.
        `PATCH /v1/chat-room/:id`. Source: tellescope.txt, lines 8200-8240.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ChatRoom:
        """Get ChatRoom.

        Get an ChatRoom

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/chat-room/:id`. Source: tellescope.txt, lines 8241-8247.
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
    ) -> Pages[models.ChatRoom]:
        """Get ChatRooms.

        Get a page of ChatRooms

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
        `GET /v1/chat-rooms`. Source: tellescope.txt, lines 8248-8258.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/chat-room/:id`. Source: tellescope.txt, lines 8259-8263.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncChatRooms(AsyncResource):
    """ChatRooms, called from asynchronous code."""

    async def join_chat_room(self, *, id: str) -> Any:
        """Join chat room.

        Allows a user to join a chat room with no other users, for use in accepting support chats.
        Everything else is as in `ChatRooms.join_chat_room`.
        `POST /v1/join-chat-room`. Source: tellescope.txt, lines 8093-8099.
        """
        return await self._send(_JOIN_CHAT_ROOM, body={"id": id})

    async def mark_chat_room_read(self, *, id: str) -> Any:
        """Mark Read.

        Marks the conversation read by the authenticated user
        Everything else is as in `ChatRooms.mark_chat_room_read`.
        `POST /v1/mark-chat-room-read`. Source: tellescope.txt, lines 8100-8106.
        """
        return await self._send(_MARK_CHAT_ROOM_READ, body={"id": id})

    async def chat_room_display_info(self, *, id: str) -> Any:
        """Attendee display info.

        Returns an object which maps userIds/enduserIds to display information. Includes the roomId as the
        'id' field.
        Everything else is as in `ChatRooms.chat_room_display_info`.
        `GET /v1/chat-room-display-info`. Source: tellescope.txt, lines 8107-8113.
        """
        return await self._send(_CHAT_ROOM_DISPLAY_INFO, query={"id": id})

    async def send_healthie_chat(
        self, *, identifier: str, template_id: str, include_care_team: bool, enduser_id: str
    ) -> Any:
        """Send Healthie Chat.

        Marks the conversation read by the authenticated user
        Everything else is as in `ChatRooms.send_healthie_chat`.
        `POST /v1/chat-rooms/send-healthie-chat`. Source: tellescope.txt, lines 8114-8123.
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
        num_messages: float | Unset = UNSET,
        recent_message_sent_at: float | Unset = UNSET,
        type: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        topic_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        user_ids: Sequence[ObjectId] | Unset = UNSET,
        enduser_ids: Sequence[ObjectId] | Unset = UNSET,
        ticket_id: str | Unset = UNSET,
        ended_at: dt.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        info_for_user: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        about_enduser_id: str | Unset = UNSET,
        pinned_at: dt.datetime | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        suggested_reply: str | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
        identifier: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
    ) -> models.ChatRoom:
        """Create ChatRoom.

        Creates a new ChatRoom
        Everything else is as in `ChatRooms.create`.
        `POST /v1/chat-room`. Source: tellescope.txt, lines 8124-8159.
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
        self, *, create: Sequence[models.ChatRoomCreate | Mapping[str, Any]]
    ) -> models.ChatRoomBatch:
        """Create ChatRooms.

        Creates new ChatRooms
        Everything else is as in `ChatRooms.create_many`.
        `POST /v1/chat-rooms`. Source: tellescope.txt, lines 8160-8199.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ChatRoomUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ChatRoom:
        """Update ChatRoom.

        Updates ChatRoom fields
        Everything else is as in `ChatRooms.update`.
        `PATCH /v1/chat-room/:id`. Source: tellescope.txt, lines 8200-8240.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ChatRoom:
        """Get ChatRoom.

        Get an ChatRoom
        Everything else is as in `ChatRooms.get`.
        `GET /v1/chat-room/:id`. Source: tellescope.txt, lines 8241-8247.
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
    ) -> AsyncPages[models.ChatRoom]:
        """Get ChatRooms.

        Get a page of ChatRooms
        Everything else is as in `ChatRooms.list`.
        `GET /v1/chat-rooms`. Source: tellescope.txt, lines 8248-8258.
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
        Everything else is as in `ChatRooms.delete`.
        `DELETE /v1/chat-room/:id`. Source: tellescope.txt, lines 8259-8263.
        """
        return await self._send(_DELETE, path={"id": id})
