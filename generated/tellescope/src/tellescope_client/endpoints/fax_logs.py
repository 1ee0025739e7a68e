"""FaxLogs.

Source: tellescope.txt:11013-11102.
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
    from ..dicts import fax_logs as dicts
    from ..dicts import shared as shared_dicts
    from ..models import fax_logs as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.fax_logs", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.fax_logs", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.FaxLog] = Operation(
    "fax_logs.create",
    "POST",
    "/fax-log",
    returns=lambda: models.FaxLog,
    types={"inbound": bool, "tags": lambda: list[str]},
    required=("title", "externalId", "source", "fileId", "from", "to", "inbound"),
)
_CREATE_MANY: Operation[models.FaxLogBatch] = Operation(
    "fax_logs.create_many",
    "POST",
    "/fax-logs",
    returns=lambda: models.FaxLogBatch,
    types={"create": lambda: list[models.FaxLogCreate]},
    required=("create",),
)
_UPDATE: Operation[models.FaxLog] = Operation(
    "fax_logs.update",
    "PATCH",
    "/fax-log/{id}",
    returns=lambda: models.FaxLog,
    types={"updates": lambda: models.FaxLogUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.FaxLog] = Operation(
    "fax_logs.get",
    "GET",
    "/fax-log/{id}",
    returns=lambda: models.FaxLog,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.FaxLog]] = Operation(
    "fax_logs.list",
    "GET",
    "/fax-logs",
    returns=lambda: list[models.FaxLog],
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
    "fax_logs.delete", "DELETE", "/fax-log/{id}", answer="empty", returns=lambda: None
)


class FaxLogs(Resource):
    """FaxLogs, called synchronously."""

    def create(
        self,
        *,
        title: str,
        external_id: str,
        source: str,
        file_id: str,
        from_: str,
        to: str,
        inbound: bool,
        enduser_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.FaxLog:
        """Create FaxLog.

        Creates a new FaxLog

        Args:
            file_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/fax-log`. Raises: `APIError`. Source: tellescope.txt:11014-11032.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "externalId": external_id,
                "source": source,
                "fileId": file_id,
                "from": from_,
                "to": to,
                "inbound": inbound,
                "enduserId": enduser_id,
                "userId": user_id,
                "errorMessage": error_message,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.FaxLogCreate | dicts.FaxLogCreate]
    ) -> models.FaxLogBatch:
        """Create FaxLogs.

        Creates new FaxLogs

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/fax-logs`. Raises: `APIError`. Source: tellescope.txt:11033-11055.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FaxLogUpdates | dicts.FaxLogUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FaxLog:
        """Update FaxLog.

        Updates FaxLog fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11056-11079.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FaxLog:
        """Get FaxLog.

        Get an FaxLog

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11080-11086.
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
    ) -> Pages[models.FaxLog]:
        """Get FaxLogs.

        Get a page of FaxLogs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/fax-logs`. Raises: `APIError`. Source: tellescope.txt:11087-11097.
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
        """Delete FaxLog.

        Delete one FaxLog

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11098-11102.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFaxLogs(AsyncResource):
    """FaxLogs, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        external_id: str,
        source: str,
        file_id: str,
        from_: str,
        to: str,
        inbound: bool,
        enduser_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.FaxLog:
        """Create FaxLog.

        Creates a new FaxLog

        Args:
            file_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/fax-log`. Raises: `APIError`. Source: tellescope.txt:11014-11032.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "externalId": external_id,
                "source": source,
                "fileId": file_id,
                "from": from_,
                "to": to,
                "inbound": inbound,
                "enduserId": enduser_id,
                "userId": user_id,
                "errorMessage": error_message,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.FaxLogCreate | dicts.FaxLogCreate]
    ) -> models.FaxLogBatch:
        """Create FaxLogs.

        Creates new FaxLogs

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/fax-logs`. Raises: `APIError`. Source: tellescope.txt:11033-11055.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FaxLogUpdates | dicts.FaxLogUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FaxLog:
        """Update FaxLog.

        Updates FaxLog fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11056-11079.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FaxLog:
        """Get FaxLog.

        Get an FaxLog

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11080-11086.
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
    ) -> AsyncPages[models.FaxLog]:
        """Get FaxLogs.

        Get a page of FaxLogs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/fax-logs`. Raises: `APIError`. Source: tellescope.txt:11087-11097.
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
        """Delete FaxLog.

        Delete one FaxLog

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/fax-log/:id`. Raises: `APIError`. Source: tellescope.txt:11098-11102.
        """
        return await self._send(_DELETE, path={"id": id})
