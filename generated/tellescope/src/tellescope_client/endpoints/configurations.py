"""Configurations.

Source: tellescope.txt:8299-8355.
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
    from ..dicts import configurations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import configurations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.configurations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.configurations", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.Configuration] = Operation(
    "configurations.create", "POST", "/configuration", returns=lambda: models.Configuration
)
_CREATE_MANY: Operation[models.ConfigurationBatch] = Operation(
    "configurations.create_many",
    "POST",
    "/configurations",
    returns=lambda: models.ConfigurationBatch,
    types={"create": lambda: list[models.ConfigurationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Configuration] = Operation(
    "configurations.update",
    "PATCH",
    "/configuration/{id}",
    returns=lambda: models.Configuration,
    types={"updates": lambda: models.ConfigurationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Configuration] = Operation(
    "configurations.get",
    "GET",
    "/configuration/{id}",
    returns=lambda: models.Configuration,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Configuration]] = Operation(
    "configurations.list",
    "GET",
    "/configurations",
    returns=lambda: list[models.Configuration],
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
    "configurations.delete", "DELETE", "/configuration/{id}", answer="empty", returns=lambda: None
)


class Configurations(Resource):
    """Configurations, called synchronously."""

    def create(self, *, type: str | Unset = UNSET, value: str | Unset = UNSET) -> models.Configuration:
        """Create Configuration.

        Creates a new Configuration

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/configuration`. Raises: `APIError`. Source: tellescope.txt:8300-8307.
        """
        return self._send(_CREATE, body={"type": type, "value": value})

    def create_many(
        self, *, create: Sequence[models.ConfigurationCreate | dicts.ConfigurationCreate]
    ) -> models.ConfigurationBatch:
        """Create Configurations.

        Creates new Configurations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/configurations`. Raises: `APIError`. Source: tellescope.txt:8308-8319.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ConfigurationUpdates | dicts.ConfigurationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Configuration:
        """Update Configuration.

        Updates Configuration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8320-8332.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Configuration:
        """Get Configuration.

        Get an Configuration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8333-8339.
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
    ) -> Pages[models.Configuration]:
        """Get Configurations.

        Get a page of Configurations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/configurations`. Raises: `APIError`. Source: tellescope.txt:8340-8350.
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
        """Delete Configuration.

        Delete one Configuration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8351-8355.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncConfigurations(AsyncResource):
    """Configurations, called from asynchronous code."""

    async def create(self, *, type: str | Unset = UNSET, value: str | Unset = UNSET) -> models.Configuration:
        """Create Configuration.

        Creates a new Configuration

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/configuration`. Raises: `APIError`. Source: tellescope.txt:8300-8307.
        """
        return await self._send(_CREATE, body={"type": type, "value": value})

    async def create_many(
        self, *, create: Sequence[models.ConfigurationCreate | dicts.ConfigurationCreate]
    ) -> models.ConfigurationBatch:
        """Create Configurations.

        Creates new Configurations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/configurations`. Raises: `APIError`. Source: tellescope.txt:8308-8319.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ConfigurationUpdates | dicts.ConfigurationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Configuration:
        """Update Configuration.

        Updates Configuration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8320-8332.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Configuration:
        """Get Configuration.

        Get an Configuration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8333-8339.
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
    ) -> AsyncPages[models.Configuration]:
        """Get Configurations.

        Get a page of Configurations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/configurations`. Raises: `APIError`. Source: tellescope.txt:8340-8350.
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
        """Delete Configuration.

        Delete one Configuration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/configuration/:id`. Raises: `APIError`. Source: tellescope.txt:8351-8355.
        """
        return await self._send(_DELETE, path={"id": id})
