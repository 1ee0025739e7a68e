"""Forums.

- title must be unique across Forums. (checked before sending)

Source: tellescope.txt:12974-13038.
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
    from ..dicts import forums as dicts
    from ..dicts import shared as shared_dicts
    from ..models import forums as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.forums", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.forums", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Forum] = Operation(
    "forums.create",
    "POST",
    "/forum",
    returns=lambda: models.Forum,
    types={"publicRead": bool},
    required=("title",),
)
_CREATE_MANY: Operation[models.ForumBatch] = Operation(
    "forums.create_many",
    "POST",
    "/forums",
    returns=lambda: models.ForumBatch,
    types={"create": lambda: list[models.ForumCreate]},
    required=("create",),
    checks=lambda: validators.FORUMS_CREATE_MANY,
)
_UPDATE: Operation[models.Forum] = Operation(
    "forums.update",
    "PATCH",
    "/forum/{id}",
    returns=lambda: models.Forum,
    types={"updates": lambda: models.ForumUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Forum] = Operation(
    "forums.get", "GET", "/forum/{id}", returns=lambda: models.Forum, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[models.Forum]] = Operation(
    "forums.list",
    "GET",
    "/forums",
    returns=lambda: list[models.Forum],
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
    "forums.delete", "DELETE", "/forum/{id}", answer="empty", returns=lambda: None
)


class Forums(Resource):
    """Forums, called synchronously."""

    def create(
        self,
        *,
        title: str,
        description: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
    ) -> models.Forum:
        """Create Forum.

        Creates a new Forum

        - title must be unique across Forums. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/forum`. Raises: `APIError`. Source: tellescope.txt:12977-12986.
        """
        return self._send(
            _CREATE,
            body={"title": title, "description": description, "publicRead": public_read, "slug": slug},
        )

    def create_many(self, *, create: Sequence[models.ForumCreate | dicts.ForumCreate]) -> models.ForumBatch:
        """Create Forums.

        Creates new Forums

        - title must be unique across Forums. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forums`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:12987-13000.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ForumUpdates | dicts.ForumUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Forum:
        """Update Forum.

        Updates Forum fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Forums. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13001-13015.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Forum:
        """Get Forum.

        Get an Forum

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13016-13022.
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
    ) -> Pages[models.Forum]:
        """Get Forums.

        Get a page of Forums

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forums`. Raises: `APIError`. Source: tellescope.txt:13023-13033.
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
        """Delete Forum.

        Delete one Forum

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13034-13038.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncForums(AsyncResource):
    """Forums, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        description: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
    ) -> models.Forum:
        """Create Forum.

        Creates a new Forum

        - title must be unique across Forums. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/forum`. Raises: `APIError`. Source: tellescope.txt:12977-12986.
        """
        return await self._send(
            _CREATE,
            body={"title": title, "description": description, "publicRead": public_read, "slug": slug},
        )

    async def create_many(
        self, *, create: Sequence[models.ForumCreate | dicts.ForumCreate]
    ) -> models.ForumBatch:
        """Create Forums.

        Creates new Forums

        - title must be unique across Forums. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forums`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:12987-13000.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ForumUpdates | dicts.ForumUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Forum:
        """Update Forum.

        Updates Forum fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Forums. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13001-13015.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Forum:
        """Get Forum.

        Get an Forum

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13016-13022.
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
    ) -> AsyncPages[models.Forum]:
        """Get Forums.

        Get a page of Forums

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forums`. Raises: `APIError`. Source: tellescope.txt:13023-13033.
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
        """Delete Forum.

        Delete one Forum

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/forum/:id`. Raises: `APIError`. Source: tellescope.txt:13034-13038.
        """
        return await self._send(_DELETE, path={"id": id})
