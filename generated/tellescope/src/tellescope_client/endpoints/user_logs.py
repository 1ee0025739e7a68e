"""UserLogs.

Source: tellescope.txt, lines 19093-19111.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import user_logs as models
    from ..models import shared
else:
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.user_logs", __package__)

_GET: Operation[models.UserLog] = Operation(
    "user_logs.get", "GET", "/user-log/{id}", answer="json", returns=lambda: models.UserLog
)
_LIST: Operation[list[models.UserLog]] = Operation(
    "user_logs.list",
    "GET",
    "/user-logs",
    answer="json",
    returns=lambda: list[models.UserLog],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)


class UserLogs(Resource):
    """UserLogs, called synchronously."""

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.UserLog:
        """Get UserLog.

        Get an UserLog

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/user-log/:id`. Source: tellescope.txt, lines 19094-19100.
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
    ) -> Pages[models.UserLog]:
        """Get UserLogs.

        Get a page of UserLogs

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
        `GET /v1/user-logs`. Source: tellescope.txt, lines 19101-19111.
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


class AsyncUserLogs(AsyncResource):
    """UserLogs, called from asynchronous code."""

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.UserLog:
        """Get UserLog.

        Get an UserLog
        Everything else is as in `UserLogs.get`.
        `GET /v1/user-log/:id`. Source: tellescope.txt, lines 19094-19100.
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
    ) -> AsyncPages[models.UserLog]:
        """Get UserLogs.

        Get a page of UserLogs
        Everything else is as in `UserLogs.list`.
        `GET /v1/user-logs`. Source: tellescope.txt, lines 19101-19111.
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
