"""ApiKeys.

Source: tellescope.txt:1855-1883.
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
    from ..models import api_keys as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.api_keys", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.ApiKeyResponse] = Operation(
    "api_keys.create", "POST", "/api-key", body="none", returns=lambda: models.ApiKeyResponse
)
_GET: Operation[models.ApiKey] = Operation(
    "api_keys.get",
    "GET",
    "/api-key/{id}",
    returns=lambda: models.ApiKey,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.ApiKey]] = Operation(
    "api_keys.list",
    "GET",
    "/api-keys",
    returns=lambda: list[models.ApiKey],
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
    "api_keys.delete", "DELETE", "/api-key/{id}", answer="empty", returns=lambda: None
)


class ApiKeys(Resource):
    """ApiKeys, called synchronously."""

    def create(self) -> models.ApiKeyResponse:
        """Generate ApiKey.

        Generates and returns a new ApiKey. The returned key is not stored in Tellescope and cannot be
        retrieved later.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/api-key`. Raises: `APIError`. Source: tellescope.txt:1856-1860.
        """
        return self._send(_CREATE)

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ApiKey:
        """Get ApiKey.

        Get an ApiKey

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/api-key/:id`. Raises: `APIError`. Source: tellescope.txt:1861-1867.
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
    ) -> Pages[models.ApiKey]:
        """Get ApiKeys.

        Get a page of ApiKeys

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/api-keys`. Raises: `APIError`. Source: tellescope.txt:1868-1878.
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
        """Delete ApiKey.

        Delete one ApiKey

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/api-key/:id`. Raises: `APIError`. Source: tellescope.txt:1879-1883.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncApiKeys(AsyncResource):
    """ApiKeys, called from asynchronous code."""

    async def create(self) -> models.ApiKeyResponse:
        """Generate ApiKey.

        Generates and returns a new ApiKey. The returned key is not stored in Tellescope and cannot be
        retrieved later.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/api-key`. Raises: `APIError`. Source: tellescope.txt:1856-1860.
        """
        return await self._send(_CREATE)

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ApiKey:
        """Get ApiKey.

        Get an ApiKey

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/api-key/:id`. Raises: `APIError`. Source: tellescope.txt:1861-1867.
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
    ) -> AsyncPages[models.ApiKey]:
        """Get ApiKeys.

        Get a page of ApiKeys

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/api-keys`. Raises: `APIError`. Source: tellescope.txt:1868-1878.
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
        """Delete ApiKey.

        Delete one ApiKey

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/api-key/:id`. Raises: `APIError`. Source: tellescope.txt:1879-1883.
        """
        return await self._send(_DELETE, path={"id": id})
