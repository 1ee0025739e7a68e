"""DatabaseRecords.

Source: tellescope.txt, lines 8356-8430.
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
    from ..models import database_records as models
    from ..models import shared
else:
    models = LazyModule("..models.database_records", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.DatabaseRecord] = Operation(
    "database_records.create",
    "POST",
    "/database-record",
    body="json",
    answer="json",
    returns=lambda: models.DatabaseRecord,
    types={"values": lambda: list[models.DatabaseRecordValue]},
)
_CREATE_MANY: Operation[models.DatabaseRecordBatch] = Operation(
    "database_records.create_many",
    "POST",
    "/database-records",
    body="json",
    answer="json",
    returns=lambda: models.DatabaseRecordBatch,
    types={"create": lambda: list[models.DatabaseRecordCreate]},
)
_UPDATE: Operation[models.DatabaseRecord] = Operation(
    "database_records.update",
    "PATCH",
    "/database-record/{id}",
    body="json",
    answer="json",
    returns=lambda: models.DatabaseRecord,
    types={"updates": lambda: models.DatabaseRecordUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.DatabaseRecord] = Operation(
    "database_records.get",
    "GET",
    "/database-record/{id}",
    answer="json",
    returns=lambda: models.DatabaseRecord,
)
_LIST: Operation[list[models.DatabaseRecord]] = Operation(
    "database_records.list",
    "GET",
    "/database-records",
    answer="json",
    returns=lambda: list[models.DatabaseRecord],
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
    "database_records.delete", "DELETE", "/database-record/{id}", answer="empty", returns=lambda: None
)


class DatabaseRecords(Resource):
    """DatabaseRecords, called synchronously."""

    def create(
        self, *, database_id: str, values: Sequence[models.DatabaseRecordValue | Mapping[str, Any]]
    ) -> models.DatabaseRecord:
        """Create DatabaseRecord.

        Creates a new DatabaseRecord

        Args:
            database_id: `databaseId`, required
            values: required, list of `DatabaseRecordValue`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/database-record`. Source: tellescope.txt, lines 8357-8370.
        """
        return self._send(_CREATE, body={"databaseId": database_id, "values": values})

    def create_many(
        self, *, create: Sequence[models.DatabaseRecordCreate | Mapping[str, Any]]
    ) -> models.DatabaseRecordBatch:
        """Create DatabaseRecords.

        Creates new DatabaseRecords

        Args:
            create: required, list of `DatabaseRecordCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/database-records`. Source: tellescope.txt, lines 8371-8388.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DatabaseRecordUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.DatabaseRecord:
        """Update DatabaseRecord.

        Updates DatabaseRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `DatabaseRecordUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/database-record/:id`. Source: tellescope.txt, lines 8389-8407.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DatabaseRecord:
        """Get DatabaseRecord.

        Get an DatabaseRecord

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/database-record/:id`. Source: tellescope.txt, lines 8408-8414.
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
    ) -> Pages[models.DatabaseRecord]:
        """Get DatabaseRecords.

        Get a page of DatabaseRecords

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
        `GET /v1/database-records`. Source: tellescope.txt, lines 8415-8425.
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
        """Delete DatabaseRecord.

        Delete one DatabaseRecord

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/database-record/:id`. Source: tellescope.txt, lines 8426-8430.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDatabaseRecords(AsyncResource):
    """DatabaseRecords, called from asynchronous code."""

    async def create(
        self, *, database_id: str, values: Sequence[models.DatabaseRecordValue | Mapping[str, Any]]
    ) -> models.DatabaseRecord:
        """Create DatabaseRecord.

        Creates a new DatabaseRecord
        Everything else is as in `DatabaseRecords.create`.
        `POST /v1/database-record`. Source: tellescope.txt, lines 8357-8370.
        """
        return await self._send(_CREATE, body={"databaseId": database_id, "values": values})

    async def create_many(
        self, *, create: Sequence[models.DatabaseRecordCreate | Mapping[str, Any]]
    ) -> models.DatabaseRecordBatch:
        """Create DatabaseRecords.

        Creates new DatabaseRecords
        Everything else is as in `DatabaseRecords.create_many`.
        `POST /v1/database-records`. Source: tellescope.txt, lines 8371-8388.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DatabaseRecordUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.DatabaseRecord:
        """Update DatabaseRecord.

        Updates DatabaseRecord fields
        Everything else is as in `DatabaseRecords.update`.
        `PATCH /v1/database-record/:id`. Source: tellescope.txt, lines 8389-8407.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DatabaseRecord:
        """Get DatabaseRecord.

        Get an DatabaseRecord
        Everything else is as in `DatabaseRecords.get`.
        `GET /v1/database-record/:id`. Source: tellescope.txt, lines 8408-8414.
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
    ) -> AsyncPages[models.DatabaseRecord]:
        """Get DatabaseRecords.

        Get a page of DatabaseRecords
        Everything else is as in `DatabaseRecords.list`.
        `GET /v1/database-records`. Source: tellescope.txt, lines 8415-8425.
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
        """Delete DatabaseRecord.

        Delete one DatabaseRecord
        Everything else is as in `DatabaseRecords.delete`.
        `DELETE /v1/database-record/:id`. Source: tellescope.txt, lines 8426-8430.
        """
        return await self._send(_DELETE, path={"id": id})
