"""IntegrationLogs.

Source: tellescope.txt:13120-13138.
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
    from ..dicts import shared as shared_dicts
    from ..models import integration_logs as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.integration_logs", __package__)
    shared = LazyModule("..models.shared", __package__)

_GET: Operation[models.IntegrationLog] = Operation(
    "integration_logs.get",
    "GET",
    "/integration-log/{id}",
    returns=lambda: models.IntegrationLog,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.IntegrationLog]] = Operation(
    "integration_logs.list",
    "GET",
    "/integration-logs",
    returns=lambda: list[models.IntegrationLog],
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


class IntegrationLogs(Resource):
    """IntegrationLogs, called synchronously."""

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.IntegrationLog:
        """Get IntegrationLog.

        Get an IntegrationLog

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/integration-log/:id`. Raises: `APIError`. Source: tellescope.txt:13121-13127.
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
    ) -> Pages[models.IntegrationLog]:
        """Get IntegrationLogs.

        Get a page of IntegrationLogs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/integration-logs`. Raises: `APIError`. Source: tellescope.txt:13128-13138.
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


class AsyncIntegrationLogs(AsyncResource):
    """IntegrationLogs, called from asynchronous code."""

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.IntegrationLog:
        """Get IntegrationLog.

        Get an IntegrationLog

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/integration-log/:id`. Raises: `APIError`. Source: tellescope.txt:13121-13127.
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
    ) -> AsyncPages[models.IntegrationLog]:
        """Get IntegrationLogs.

        Get a page of IntegrationLogs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/integration-logs`. Raises: `APIError`. Source: tellescope.txt:13128-13138.
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
