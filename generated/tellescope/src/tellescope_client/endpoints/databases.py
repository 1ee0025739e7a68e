"""Databases.

- title must be unique across Databases. (checked before sending)

Source: tellescope.txt:8431-8534.
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
    from ..dicts import databases as dicts
    from ..dicts import shared as shared_dicts
    from ..models import databases as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.databases", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.databases", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Database] = Operation(
    "databases.create",
    "POST",
    "/database",
    returns=lambda: models.Database,
    types={"fields": lambda: list[models.DatabaseField], "visibleForRoles": lambda: list[str]},
    required=("title", "fields"),
)
_CREATE_MANY: Operation[models.DatabaseBatch] = Operation(
    "databases.create_many",
    "POST",
    "/databases",
    returns=lambda: models.DatabaseBatch,
    types={"create": lambda: list[models.DatabaseCreate]},
    required=("create",),
    checks=lambda: validators.DATABASES_CREATE_MANY,
)
_UPDATE: Operation[models.Database] = Operation(
    "databases.update",
    "PATCH",
    "/database/{id}",
    returns=lambda: models.Database,
    types={"updates": lambda: models.DatabaseUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Database] = Operation(
    "databases.get",
    "GET",
    "/database/{id}",
    returns=lambda: models.Database,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Database]] = Operation(
    "databases.list",
    "GET",
    "/databases",
    returns=lambda: list[models.Database],
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
    "databases.delete", "DELETE", "/database/{id}", answer="empty", returns=lambda: None
)


class Databases(Resource):
    """Databases, called synchronously."""

    def create(
        self,
        *,
        title: str,
        fields: Sequence[models.DatabaseField | dicts.DatabaseField | Mapping[str, Any]],
        visible_for_roles: Sequence[str] | Unset = UNSET,
    ) -> models.Database:
        """Create Database.

        Creates a new Database

        - title must be unique across Databases. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/database`. Raises: `APIError`. Source: tellescope.txt:8434-8456.
        """
        return self._send(
            _CREATE, body={"title": title, "fields": fields, "visibleForRoles": visible_for_roles}
        )

    def create_many(
        self, *, create: Sequence[models.DatabaseCreate | dicts.DatabaseCreate]
    ) -> models.DatabaseBatch:
        """Create Databases.

        Creates new Databases

        - title must be unique across Databases. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/databases`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8457-8483.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DatabaseUpdates | dicts.DatabaseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Database:
        """Update Database.

        Updates Database fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Databases. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8484-8511.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Database:
        """Get Database.

        Get an Database

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8512-8518.
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
    ) -> Pages[models.Database]:
        """Get Databases.

        Get a page of Databases

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/databases`. Raises: `APIError`. Source: tellescope.txt:8519-8529.
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
        """Delete Database.

        Delete one Database

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8530-8534.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDatabases(AsyncResource):
    """Databases, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        fields: Sequence[models.DatabaseField | dicts.DatabaseField | Mapping[str, Any]],
        visible_for_roles: Sequence[str] | Unset = UNSET,
    ) -> models.Database:
        """Create Database.

        Creates a new Database

        - title must be unique across Databases. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/database`. Raises: `APIError`. Source: tellescope.txt:8434-8456.
        """
        return await self._send(
            _CREATE, body={"title": title, "fields": fields, "visibleForRoles": visible_for_roles}
        )

    async def create_many(
        self, *, create: Sequence[models.DatabaseCreate | dicts.DatabaseCreate]
    ) -> models.DatabaseBatch:
        """Create Databases.

        Creates new Databases

        - title must be unique across Databases. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/databases`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:8457-8483.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DatabaseUpdates | dicts.DatabaseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Database:
        """Update Database.

        Updates Database fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Databases. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8484-8511.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Database:
        """Get Database.

        Get an Database

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8512-8518.
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
    ) -> AsyncPages[models.Database]:
        """Get Databases.

        Get a page of Databases

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/databases`. Raises: `APIError`. Source: tellescope.txt:8519-8529.
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
        """Delete Database.

        Delete one Database

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/database/:id`. Raises: `APIError`. Source: tellescope.txt:8530-8534.
        """
        return await self._send(_DELETE, path={"id": id})
