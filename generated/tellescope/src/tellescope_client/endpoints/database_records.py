"""DatabaseRecords.

Source: tellescope.txt:8356-8430.
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
    from ..dicts import database_records as dicts
    from ..dicts import shared as shared_dicts
    from ..models import database_records as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.database_records", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.database_records", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[shared.DatabaseRecord] = Operation(
    "database_records.create",
    "POST",
    "/database-record",
    returns=lambda: shared.DatabaseRecord,
    types={"values": lambda: list[shared.DatabaseRecordValue]},
    required=("databaseId", "values"),
)
_CREATE_MANY: Operation[models.DatabaseRecordBatch] = Operation(
    "database_records.create_many",
    "POST",
    "/database-records",
    returns=lambda: models.DatabaseRecordBatch,
    types={"create": lambda: list[models.DatabaseRecordCreate]},
    required=("create",),
)
_UPDATE: Operation[shared.DatabaseRecord] = Operation(
    "database_records.update",
    "PATCH",
    "/database-record/{id}",
    returns=lambda: shared.DatabaseRecord,
    types={"updates": lambda: models.DatabaseRecordUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.DatabaseRecord] = Operation(
    "database_records.get",
    "GET",
    "/database-record/{id}",
    returns=lambda: shared.DatabaseRecord,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.DatabaseRecord]] = Operation(
    "database_records.list",
    "GET",
    "/database-records",
    returns=lambda: list[shared.DatabaseRecord],
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
    "database_records.delete", "DELETE", "/database-record/{id}", answer="empty", returns=lambda: None
)


class DatabaseRecords(Resource):
    """DatabaseRecords, called synchronously."""

    def create(
        self,
        *,
        database_id: str,
        values: Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]],
    ) -> shared.DatabaseRecord:
        """Create DatabaseRecord.

        Creates a new DatabaseRecord

        Args:
            database_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/database-record`. Raises: `APIError`. Source: tellescope.txt:8357-8370.
        """
        return self._send(_CREATE, body={"databaseId": database_id, "values": values})

    def create_many(
        self, *, create: Sequence[models.DatabaseRecordCreate | dicts.DatabaseRecordCreate]
    ) -> models.DatabaseRecordBatch:
        """Create DatabaseRecords.

        Creates new DatabaseRecords

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/database-records`. Raises: `APIError`. Source: tellescope.txt:8371-8388.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DatabaseRecordUpdates | dicts.DatabaseRecordUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.DatabaseRecord:
        """Update DatabaseRecord.

        Updates DatabaseRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8389-8407.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.DatabaseRecord:
        """Get DatabaseRecord.

        Get an DatabaseRecord

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8408-8414.
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
    ) -> Pages[shared.DatabaseRecord]:
        """Get DatabaseRecords.

        Get a page of DatabaseRecords

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/database-records`. Raises: `APIError`. Source: tellescope.txt:8415-8425.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8426-8430.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDatabaseRecords(AsyncResource):
    """DatabaseRecords, called from asynchronous code."""

    async def create(
        self,
        *,
        database_id: str,
        values: Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]],
    ) -> shared.DatabaseRecord:
        """Create DatabaseRecord.

        Creates a new DatabaseRecord

        Args:
            database_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/database-record`. Raises: `APIError`. Source: tellescope.txt:8357-8370.
        """
        return await self._send(_CREATE, body={"databaseId": database_id, "values": values})

    async def create_many(
        self, *, create: Sequence[models.DatabaseRecordCreate | dicts.DatabaseRecordCreate]
    ) -> models.DatabaseRecordBatch:
        """Create DatabaseRecords.

        Creates new DatabaseRecords

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/database-records`. Raises: `APIError`. Source: tellescope.txt:8371-8388.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DatabaseRecordUpdates | dicts.DatabaseRecordUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.DatabaseRecord:
        """Update DatabaseRecord.

        Updates DatabaseRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8389-8407.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.DatabaseRecord:
        """Get DatabaseRecord.

        Get an DatabaseRecord

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8408-8414.
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
    ) -> AsyncPages[shared.DatabaseRecord]:
        """Get DatabaseRecords.

        Get a page of DatabaseRecords

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/database-records`. Raises: `APIError`. Source: tellescope.txt:8415-8425.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/database-record/:id`. Raises: `APIError`. Source: tellescope.txt:8426-8430.
        """
        return await self._send(_DELETE, path={"id": id})
