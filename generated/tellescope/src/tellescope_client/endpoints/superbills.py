"""Superbills.

Source: tellescope.txt:17922-18092.
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
    from ..dicts import shared as shared_dicts
    from ..dicts import superbills as dicts
    from ..models import superbills as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.superbills", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.superbills", __package__)

_CREATE: Operation[models.Superbill] = Operation(
    "superbills.create",
    "POST",
    "/superbill",
    returns=lambda: models.Superbill,
    types={
        "appointmentDate": lambda: dt.datetime,
        "patient": lambda: models.SuperbillPatient,
        "provider": lambda: models.SuperbillAddressAndEmailProvider,
        "lineItems": lambda: list[models.SuperbillLineItem],
    },
    required=("enduserId", "appointmentDate", "patient", "provider", "lineItems"),
)
_CREATE_MANY: Operation[models.SuperbillBatch] = Operation(
    "superbills.create_many",
    "POST",
    "/superbills",
    returns=lambda: models.SuperbillBatch,
    types={"create": lambda: list[models.SuperbillCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Superbill] = Operation(
    "superbills.update",
    "PATCH",
    "/superbill/{id}",
    returns=lambda: models.Superbill,
    types={"updates": lambda: models.SuperbillUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Superbill] = Operation(
    "superbills.get",
    "GET",
    "/superbill/{id}",
    returns=lambda: models.Superbill,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Superbill]] = Operation(
    "superbills.list",
    "GET",
    "/superbills",
    returns=lambda: list[models.Superbill],
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
    "superbills.delete", "DELETE", "/superbill/{id}", answer="empty", returns=lambda: None
)


class Superbills(Resource):
    """Superbills, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        appointment_date: dt.datetime,
        patient: models.SuperbillPatient | dicts.SuperbillPatient,
        provider: models.SuperbillAddressAndEmailProvider | dicts.SuperbillAddressAndEmailProvider,
        line_items: Sequence[models.SuperbillLineItem | dicts.SuperbillLineItem | Mapping[str, Any]],
    ) -> models.Superbill:
        """Create Superbill.

        Creates a new Superbill

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            appointment_date: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/superbill`. Raises: `APIError`. Source: tellescope.txt:17923-17968.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "appointmentDate": appointment_date,
                "patient": patient,
                "provider": provider,
                "lineItems": line_items,
            },
        )

    def create_many(
        self, *, create: Sequence[models.SuperbillCreate | dicts.SuperbillCreate]
    ) -> models.SuperbillBatch:
        """Create Superbills.

        Creates new Superbills

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/superbills`. Raises: `APIError`. Source: tellescope.txt:17969-18018.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SuperbillUpdates | dicts.SuperbillUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Superbill:
        """Update Superbill.

        Updates Superbill fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18019-18069.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Superbill:
        """Get Superbill.

        Get an Superbill

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18070-18076.
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
    ) -> Pages[models.Superbill]:
        """Get Superbills.

        Get a page of Superbills

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/superbills`. Raises: `APIError`. Source: tellescope.txt:18077-18087.
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
        """Delete Superbill.

        Delete one Superbill

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18088-18092.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSuperbills(AsyncResource):
    """Superbills, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        appointment_date: dt.datetime,
        patient: models.SuperbillPatient | dicts.SuperbillPatient,
        provider: models.SuperbillAddressAndEmailProvider | dicts.SuperbillAddressAndEmailProvider,
        line_items: Sequence[models.SuperbillLineItem | dicts.SuperbillLineItem | Mapping[str, Any]],
    ) -> models.Superbill:
        """Create Superbill.

        Creates a new Superbill

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            appointment_date: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/superbill`. Raises: `APIError`. Source: tellescope.txt:17923-17968.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "appointmentDate": appointment_date,
                "patient": patient,
                "provider": provider,
                "lineItems": line_items,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.SuperbillCreate | dicts.SuperbillCreate]
    ) -> models.SuperbillBatch:
        """Create Superbills.

        Creates new Superbills

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/superbills`. Raises: `APIError`. Source: tellescope.txt:17969-18018.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SuperbillUpdates | dicts.SuperbillUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Superbill:
        """Update Superbill.

        Updates Superbill fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18019-18069.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Superbill:
        """Get Superbill.

        Get an Superbill

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18070-18076.
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
    ) -> AsyncPages[models.Superbill]:
        """Get Superbills.

        Get a page of Superbills

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/superbills`. Raises: `APIError`. Source: tellescope.txt:18077-18087.
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
        """Delete Superbill.

        Delete one Superbill

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/superbill/:id`. Raises: `APIError`. Source: tellescope.txt:18088-18092.
        """
        return await self._send(_DELETE, path={"id": id})
