"""PrescriptionRoutes.

- All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (checked
  before sending)

Source: tellescope.txt, lines 15142-15224.
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
    from ..models import prescription_routes as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.prescription_routes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.create",
    "POST",
    "/prescription-route",
    body="json",
    answer="json",
    returns=lambda: models.PrescriptionRoute,
    types={"templateIds": lambda: list[str], "tags": lambda: list[str]},
)
_CREATE_MANY: Operation[models.PrescriptionRouteBatch] = Operation(
    "prescription_routes.create_many",
    "POST",
    "/prescription-routes",
    body="json",
    answer="json",
    returns=lambda: models.PrescriptionRouteBatch,
    types={"create": lambda: list[models.PrescriptionRouteCreate]},
    checks=lambda: validators.PRESCRIPTION_ROUTES_CREATE_MANY,
)
_UPDATE: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.update",
    "PATCH",
    "/prescription-route/{id}",
    body="json",
    answer="json",
    returns=lambda: models.PrescriptionRoute,
    types={"updates": lambda: models.PrescriptionRouteUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.PrescriptionRoute] = Operation(
    "prescription_routes.get",
    "GET",
    "/prescription-route/{id}",
    answer="json",
    returns=lambda: models.PrescriptionRoute,
)
_LIST: Operation[list[models.PrescriptionRoute]] = Operation(
    "prescription_routes.list",
    "GET",
    "/prescription-routes",
    answer="json",
    returns=lambda: list[models.PrescriptionRoute],
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
    "prescription_routes.delete", "DELETE", "/prescription-route/{id}", answer="empty", returns=lambda: None
)


class PrescriptionRoutes(Resource):
    """PrescriptionRoutes, called synchronously."""

    def create(
        self,
        *,
        title: str,
        state: str,
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
            title: required
            state: required
            template_ids: `templateIds`, required, list of string values
            pharmacy_id: `pharmacyId`, optional
            pharmacy_label: `pharmacyLabel`, optional
            tags: optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/prescription-route`. Source: tellescope.txt, lines 15145-15160.
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
        self, *, create: Sequence[models.PrescriptionRouteCreate | Mapping[str, Any]]
    ) -> models.PrescriptionRouteBatch:
        """Create PrescriptionRoutes.

        Creates new PrescriptionRoutes

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (checked
          before sending)

        Args:
            create: required, list of `PrescriptionRouteCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/prescription-routes`. Source: tellescope.txt, lines 15161-15180.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PrescriptionRouteUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Update PrescriptionRoute.

        Updates PrescriptionRoute fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes. (by the
          server)

        Args:
            id: required
            updates: required, `PrescriptionRouteUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/prescription-route/:id`. Source: tellescope.txt, lines 15181-15201.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PrescriptionRoute:
        """Get PrescriptionRoute.

        Get an PrescriptionRoute

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/prescription-route/:id`. Source: tellescope.txt, lines 15202-15208.
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
    ) -> Pages[models.PrescriptionRoute]:
        """Get PrescriptionRoutes.

        Get a page of PrescriptionRoutes

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
        `GET /v1/prescription-routes`. Source: tellescope.txt, lines 15209-15219.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/prescription-route/:id`. Source: tellescope.txt, lines 15220-15224.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPrescriptionRoutes(AsyncResource):
    """PrescriptionRoutes, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        state: str,
        template_ids: Sequence[str],
        pharmacy_id: str | Unset = UNSET,
        pharmacy_label: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Create PrescriptionRoute.

        Creates a new PrescriptionRoute
        Everything else is as in `PrescriptionRoutes.create`.
        `POST /v1/prescription-route`. Source: tellescope.txt, lines 15145-15160.
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
        self, *, create: Sequence[models.PrescriptionRouteCreate | Mapping[str, Any]]
    ) -> models.PrescriptionRouteBatch:
        """Create PrescriptionRoutes.

        Creates new PrescriptionRoutes
        Everything else is as in `PrescriptionRoutes.create_many`.
        `POST /v1/prescription-routes`. Source: tellescope.txt, lines 15161-15180.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PrescriptionRouteUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PrescriptionRoute:
        """Update PrescriptionRoute.

        Updates PrescriptionRoute fields
        Everything else is as in `PrescriptionRoutes.update`.
        `PATCH /v1/prescription-route/:id`. Source: tellescope.txt, lines 15181-15201.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PrescriptionRoute:
        """Get PrescriptionRoute.

        Get an PrescriptionRoute
        Everything else is as in `PrescriptionRoutes.get`.
        `GET /v1/prescription-route/:id`. Source: tellescope.txt, lines 15202-15208.
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
    ) -> AsyncPages[models.PrescriptionRoute]:
        """Get PrescriptionRoutes.

        Get a page of PrescriptionRoutes
        Everything else is as in `PrescriptionRoutes.list`.
        `GET /v1/prescription-routes`. Source: tellescope.txt, lines 15209-15219.
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
        Everything else is as in `PrescriptionRoutes.delete`.
        `DELETE /v1/prescription-route/:id`. Source: tellescope.txt, lines 15220-15224.
        """
        return await self._send(_DELETE, path={"id": id})
