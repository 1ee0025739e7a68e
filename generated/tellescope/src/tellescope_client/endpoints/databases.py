"""Databases.

- title must be unique across Databases. (checked before sending)

Source: tellescope.txt, lines 8431-8534.
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
    from ..models import databases as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.databases", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Database] = Operation(
    "databases.create",
    "POST",
    "/database",
    body="json",
    answer="json",
    returns=lambda: models.Database,
    types={"fields": lambda: list[models.DatabaseField], "visibleForRoles": lambda: list[str]},
)
_CREATE_MANY: Operation[models.DatabaseBatch] = Operation(
    "databases.create_many",
    "POST",
    "/databases",
    body="json",
    answer="json",
    returns=lambda: models.DatabaseBatch,
    types={"create": lambda: list[models.DatabaseCreate]},
    checks=lambda: validators.DATABASES_CREATE_MANY,
)
_UPDATE: Operation[models.Database] = Operation(
    "databases.update",
    "PATCH",
    "/database/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Database,
    types={"updates": lambda: models.DatabaseUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.Database] = Operation(
    "databases.get", "GET", "/database/{id}", answer="json", returns=lambda: models.Database
)
_LIST: Operation[list[models.Database]] = Operation(
    "databases.list",
    "GET",
    "/databases",
    answer="json",
    returns=lambda: list[models.Database],
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
    "databases.delete", "DELETE", "/database/{id}", answer="empty", returns=lambda: None
)


class Databases(Resource):
    """Databases, called synchronously."""

    def create(
        self,
        *,
        title: str,
        fields: Sequence[models.DatabaseField | Mapping[str, Any]],
        visible_for_roles: Sequence[str] | Unset = UNSET,
    ) -> models.Database:
        """Create Database.

        Creates a new Database

        - title must be unique across Databases. (by the server)

        Args:
            title: required
            fields: required, list of `DatabaseField`
            visible_for_roles: `visibleForRoles`, optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/database`. Source: tellescope.txt, lines 8434-8456.
        """
        return self._send(
            _CREATE, body={"title": title, "fields": fields, "visibleForRoles": visible_for_roles}
        )

    def create_many(
        self, *, create: Sequence[models.DatabaseCreate | Mapping[str, Any]]
    ) -> models.DatabaseBatch:
        """Create Databases.

        Creates new Databases

        - title must be unique across Databases. (checked before sending)

        Args:
            create: required, list of `DatabaseCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/databases`. Source: tellescope.txt, lines 8457-8483.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DatabaseUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Database:
        """Update Database.

        Updates Database fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Databases. (by the server)

        Args:
            id: required
            updates: required, `DatabaseUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/database/:id`. Source: tellescope.txt, lines 8484-8511.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Database:
        """Get Database.

        Get an Database

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/database/:id`. Source: tellescope.txt, lines 8512-8518.
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
    ) -> Pages[models.Database]:
        """Get Databases.

        Get a page of Databases

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
        `GET /v1/databases`. Source: tellescope.txt, lines 8519-8529.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/database/:id`. Source: tellescope.txt, lines 8530-8534.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDatabases(AsyncResource):
    """Databases, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        fields: Sequence[models.DatabaseField | Mapping[str, Any]],
        visible_for_roles: Sequence[str] | Unset = UNSET,
    ) -> models.Database:
        """Create Database.

        Creates a new Database
        Everything else is as in `Databases.create`.
        `POST /v1/database`. Source: tellescope.txt, lines 8434-8456.
        """
        return await self._send(
            _CREATE, body={"title": title, "fields": fields, "visibleForRoles": visible_for_roles}
        )

    async def create_many(
        self, *, create: Sequence[models.DatabaseCreate | Mapping[str, Any]]
    ) -> models.DatabaseBatch:
        """Create Databases.

        Creates new Databases
        Everything else is as in `Databases.create_many`.
        `POST /v1/databases`. Source: tellescope.txt, lines 8457-8483.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DatabaseUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Database:
        """Update Database.

        Updates Database fields
        Everything else is as in `Databases.update`.
        `PATCH /v1/database/:id`. Source: tellescope.txt, lines 8484-8511.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Database:
        """Get Database.

        Get an Database
        Everything else is as in `Databases.get`.
        `GET /v1/database/:id`. Source: tellescope.txt, lines 8512-8518.
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
    ) -> AsyncPages[models.Database]:
        """Get Databases.

        Get a page of Databases
        Everything else is as in `Databases.list`.
        `GET /v1/databases`. Source: tellescope.txt, lines 8519-8529.
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
        Everything else is as in `Databases.delete`.
        `DELETE /v1/database/:id`. Source: tellescope.txt, lines 8530-8534.
        """
        return await self._send(_DELETE, path={"id": id})
