"""Notes.

Source: tellescope.txt:13965-14045.
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
    from ..dicts import notes as dicts
    from ..dicts import shared as shared_dicts
    from ..models import notes as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.notes", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.notes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Note] = Operation(
    "notes.create",
    "POST",
    "/note",
    returns=lambda: models.Note,
    types={
        "fields": lambda: dict[str, Any],
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "tags": lambda: list[str],
    },
    required=("enduserId",),
)
_CREATE_MANY: Operation[models.NoteBatch] = Operation(
    "notes.create_many",
    "POST",
    "/notes",
    returns=lambda: models.NoteBatch,
    types={"create": lambda: list[models.NoteCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Note] = Operation(
    "notes.update",
    "PATCH",
    "/note/{id}",
    returns=lambda: models.Note,
    types={"updates": lambda: models.NoteUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Note] = Operation(
    "notes.get", "GET", "/note/{id}", returns=lambda: models.Note, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[models.Note]] = Operation(
    "notes.list",
    "GET",
    "/notes",
    returns=lambda: list[models.Note],
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
    "notes.delete", "DELETE", "/note/{id}", answer="empty", returns=lambda: None
)


class Notes(Resource):
    """Notes, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        ticket_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        title: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
    ) -> models.Note:
        """Create Note.

        Creates a new Note

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/note`. Raises: `APIError`. Source: tellescope.txt:13966-13981.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "ticketId": ticket_id,
                "text": text,
                "title": title,
                "fields": fields,
                "pinnedAt": pinned_at,
                "tags": tags,
                "discussionRoomId": discussion_room_id,
            },
        )

    def create_many(self, *, create: Sequence[models.NoteCreate | dicts.NoteCreate]) -> models.NoteBatch:
        """Create Notes.

        Creates new Notes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/notes`. Raises: `APIError`. Source: tellescope.txt:13982-14001.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.NoteUpdates | dicts.NoteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Note:
        """Update Note.

        Updates Note fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14002-14022.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Note:
        """Get Note.

        Get an Note

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14023-14029.
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
    ) -> Pages[models.Note]:
        """Get Notes.

        Get a page of Notes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/notes`. Raises: `APIError`. Source: tellescope.txt:14030-14040.
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
        """Delete Note.

        Delete one Note

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14041-14045.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncNotes(AsyncResource):
    """Notes, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        ticket_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        title: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        discussion_room_id: str | Unset = UNSET,
    ) -> models.Note:
        """Create Note.

        Creates a new Note

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            ticket_id: object-id, not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/note`. Raises: `APIError`. Source: tellescope.txt:13966-13981.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "ticketId": ticket_id,
                "text": text,
                "title": title,
                "fields": fields,
                "pinnedAt": pinned_at,
                "tags": tags,
                "discussionRoomId": discussion_room_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.NoteCreate | dicts.NoteCreate]
    ) -> models.NoteBatch:
        """Create Notes.

        Creates new Notes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/notes`. Raises: `APIError`. Source: tellescope.txt:13982-14001.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.NoteUpdates | dicts.NoteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Note:
        """Update Note.

        Updates Note fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14002-14022.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Note:
        """Get Note.

        Get an Note

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14023-14029.
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
    ) -> AsyncPages[models.Note]:
        """Get Notes.

        Get a page of Notes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/notes`. Raises: `APIError`. Source: tellescope.txt:14030-14040.
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
        """Delete Note.

        Delete one Note

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/note/:id`. Raises: `APIError`. Source: tellescope.txt:14041-14045.
        """
        return await self._send(_DELETE, path={"id": id})
