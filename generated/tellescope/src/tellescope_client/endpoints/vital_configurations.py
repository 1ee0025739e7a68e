"""VitalConfigurations.

Source: tellescope.txt:19801-19899.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..dicts import vital_configurations as dicts
    from ..models import vital_configurations as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.vital_configurations", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.vital_configurations", __package__)

_CREATE: Operation[models.VitalConfiguration] = Operation(
    "vital_configurations.create",
    "POST",
    "/vital-configuration",
    returns=lambda: models.VitalConfiguration,
    types={"ranges": lambda: list[models.VitalConfigurationRange]},
    required=("title", "unit", "ranges"),
)
_CREATE_MANY: Operation[models.VitalConfigurationBatch] = Operation(
    "vital_configurations.create_many",
    "POST",
    "/vital-configurations",
    returns=lambda: models.VitalConfigurationBatch,
    types={"create": lambda: list[models.VitalConfigurationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.VitalConfiguration] = Operation(
    "vital_configurations.update",
    "PATCH",
    "/vital-configuration/{id}",
    returns=lambda: models.VitalConfiguration,
    types={"updates": lambda: models.VitalConfigurationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.VitalConfiguration] = Operation(
    "vital_configurations.get",
    "GET",
    "/vital-configuration/{id}",
    returns=lambda: models.VitalConfiguration,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.VitalConfiguration]] = Operation(
    "vital_configurations.list",
    "GET",
    "/vital-configurations",
    returns=lambda: list[models.VitalConfiguration],
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
    "vital_configurations.delete", "DELETE", "/vital-configuration/{id}", answer="empty", returns=lambda: None
)


class VitalConfigurations(Resource):
    """VitalConfigurations, called synchronously."""

    def create(
        self,
        *,
        title: str,
        unit: str,
        ranges: Sequence[models.VitalConfigurationRange | dicts.VitalConfigurationRange | Mapping[str, Any]],
        meal_status: Literal["Any", "Before", "After"] | str | Unset = UNSET,
        original_configuration_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.VitalConfiguration:
        """Create VitalConfiguration.

        Creates a new VitalConfiguration

        Args:
            meal_status: not on the page: @tellescope/schema 1.174.0
            original_configuration_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/vital-configuration`. Raises: `APIError`. Source: tellescope.txt:19802-19823.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "unit": unit,
                "ranges": ranges,
                "mealStatus": meal_status,
                "originalConfigurationId": original_configuration_id,
                "enduserId": enduser_id,
            },
        )

    def create_many(
        self, *, create: Sequence[models.VitalConfigurationCreate | dicts.VitalConfigurationCreate]
    ) -> models.VitalConfigurationBatch:
        """Create VitalConfigurations.

        Creates new VitalConfigurations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/vital-configurations`. Raises: `APIError`. Source: tellescope.txt:19824-19849.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.VitalConfigurationUpdates | dicts.VitalConfigurationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.VitalConfiguration:
        """Update VitalConfiguration.

        Updates VitalConfiguration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19850-19876.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.VitalConfiguration:
        """Get VitalConfiguration.

        Get an VitalConfiguration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19877-19883.
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
    ) -> Pages[models.VitalConfiguration]:
        """Get VitalConfigurations.

        Get a page of VitalConfigurations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/vital-configurations`. Raises: `APIError`. Source: tellescope.txt:19884-19894.
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
        """Delete VitalConfiguration.

        Delete one VitalConfiguration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19895-19899.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncVitalConfigurations(AsyncResource):
    """VitalConfigurations, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        unit: str,
        ranges: Sequence[models.VitalConfigurationRange | dicts.VitalConfigurationRange | Mapping[str, Any]],
        meal_status: Literal["Any", "Before", "After"] | str | Unset = UNSET,
        original_configuration_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.VitalConfiguration:
        """Create VitalConfiguration.

        Creates a new VitalConfiguration

        Args:
            meal_status: not on the page: @tellescope/schema 1.174.0
            original_configuration_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/vital-configuration`. Raises: `APIError`. Source: tellescope.txt:19802-19823.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "unit": unit,
                "ranges": ranges,
                "mealStatus": meal_status,
                "originalConfigurationId": original_configuration_id,
                "enduserId": enduser_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.VitalConfigurationCreate | dicts.VitalConfigurationCreate]
    ) -> models.VitalConfigurationBatch:
        """Create VitalConfigurations.

        Creates new VitalConfigurations

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/vital-configurations`. Raises: `APIError`. Source: tellescope.txt:19824-19849.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.VitalConfigurationUpdates | dicts.VitalConfigurationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.VitalConfiguration:
        """Update VitalConfiguration.

        Updates VitalConfiguration fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19850-19876.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.VitalConfiguration:
        """Get VitalConfiguration.

        Get an VitalConfiguration

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19877-19883.
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
    ) -> AsyncPages[models.VitalConfiguration]:
        """Get VitalConfigurations.

        Get a page of VitalConfigurations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/vital-configurations`. Raises: `APIError`. Source: tellescope.txt:19884-19894.
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
        """Delete VitalConfiguration.

        Delete one VitalConfiguration

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/vital-configuration/:id`. Raises: `APIError`. Source: tellescope.txt:19895-19899.
        """
        return await self._send(_DELETE, path={"id": id})
