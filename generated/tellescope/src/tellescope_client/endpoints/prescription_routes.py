"""PrescriptionRoutes.

- All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (checked
  before sending)

Source: tellescope.txt:15142-15224.
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
    from ..dicts import prescription_routes as dicts
    from ..dicts import shared as shared_dicts
    from ..models import prescription_routes as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.prescription_routes", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.prescription_routes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.create",
    "POST",
    "/prescription-route",
    returns=lambda: models.PrescriptionRoute,
    types={"templateIds": lambda: list[str], "tags": lambda: list[str]},
    required=("title", "state", "templateIds"),
)
_CREATE_MANY: Operation[models.PrescriptionRouteBatch] = Operation(
    "prescription_routes.create_many",
    "POST",
    "/prescription-routes",
    returns=lambda: models.PrescriptionRouteBatch,
    types={"create": lambda: list[models.PrescriptionRouteCreate]},
    required=("create",),
    checks=lambda: validators.PRESCRIPTION_ROUTES_CREATE_MANY,
)
_UPDATE: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.update",
    "PATCH",
    "/prescription-route/{id}",
    returns=lambda: models.PrescriptionRoute,
    types={"updates": lambda: models.PrescriptionRouteUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.get",
    "GET",
    "/prescription-route/{id}",
    returns=lambda: models.PrescriptionRoute,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PrescriptionRoute]] = Operation(
    "prescription_routes.list",
    "GET",
    "/prescription-routes",
    returns=lambda: list[models.PrescriptionRoute],
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
    "prescription_routes.delete", "DELETE", "/prescription-route/{id}", answer="empty", returns=lambda: None
)


class PrescriptionRoutes(Resource):
    """PrescriptionRoutes, called synchronously."""

    def create(
        self,
        *,
        title: str,
        state: shared.AppointmentLocationState | str,
        template_ids: Sequence[str],
        pharmacy_id: str | Unset = UNSET,
        pharmacy_label: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Create PrescriptionRoute.

        Creates a new PrescriptionRoute

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (by the
          server)

        Args:
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/prescription-route`. Raises: `APIError`. Source: tellescope.txt:15145-15160.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "state": state,
                "templateIds": template_ids,
                "pharmacyId": pharmacy_id,
                "pharmacyLabel": pharmacy_label,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PrescriptionRouteCreate | dicts.PrescriptionRouteCreate]
    ) -> models.PrescriptionRouteBatch:
        """Create PrescriptionRoutes.

        Creates new PrescriptionRoutes

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (checked
          before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/prescription-routes`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:15161-15180.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PrescriptionRouteUpdates | dicts.PrescriptionRouteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Update PrescriptionRoute.

        Updates PrescriptionRoute fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (by the
          server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15181-15201.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PrescriptionRoute:
        """Get PrescriptionRoute.

        Get an PrescriptionRoute

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15202-15208.
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
    ) -> Pages[models.PrescriptionRoute]:
        """Get PrescriptionRoutes.

        Get a page of PrescriptionRoutes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/prescription-routes`. Raises: `APIError`. Source: tellescope.txt:15209-15219.
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
        """Delete PrescriptionRoute.

        Delete one PrescriptionRoute

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15220-15224.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPrescriptionRoutes(AsyncResource):
    """PrescriptionRoutes, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        state: shared.AppointmentLocationState | str,
        template_ids: Sequence[str],
        pharmacy_id: str | Unset = UNSET,
        pharmacy_label: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Create PrescriptionRoute.

        Creates a new PrescriptionRoute

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (by the
          server)

        Args:
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/prescription-route`. Raises: `APIError`. Source: tellescope.txt:15145-15160.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "state": state,
                "templateIds": template_ids,
                "pharmacyId": pharmacy_id,
                "pharmacyLabel": pharmacy_label,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PrescriptionRouteCreate | dicts.PrescriptionRouteCreate]
    ) -> models.PrescriptionRouteBatch:
        """Create PrescriptionRoutes.

        Creates new PrescriptionRoutes

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (checked
          before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/prescription-routes`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:15161-15180.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PrescriptionRouteUpdates | dicts.PrescriptionRouteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Update PrescriptionRoute.

        Updates PrescriptionRoute fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (by the
          server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15181-15201.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PrescriptionRoute:
        """Get PrescriptionRoute.

        Get an PrescriptionRoute

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15202-15208.
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
    ) -> AsyncPages[models.PrescriptionRoute]:
        """Get PrescriptionRoutes.

        Get a page of PrescriptionRoutes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/prescription-routes`. Raises: `APIError`. Source: tellescope.txt:15209-15219.
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
        """Delete PrescriptionRoute.

        Delete one PrescriptionRoute

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/prescription-route/:id`. Raises: `APIError`. Source: tellescope.txt:15220-15224.
        """
        return await self._send(_DELETE, path={"id": id})
