"""AllergyCodes.

Source: tellescope.txt:63-122.
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
    from ..dicts import allergy_codes as dicts
    from ..dicts import shared as shared_dicts
    from ..models import allergy_codes as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.allergy_codes", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.allergy_codes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.AllergyCode] = Operation(
    "allergy_codes.create",
    "POST",
    "/allergy-code",
    returns=lambda: models.AllergyCode,
    required=("code", "display", "system"),
)
_CREATE_MANY: Operation[models.AllergyCodeBatch] = Operation(
    "allergy_codes.create_many",
    "POST",
    "/allergy-codes",
    returns=lambda: models.AllergyCodeBatch,
    types={"create": lambda: list[models.AllergyCodeCreate]},
    required=("create",),
)
_UPDATE: Operation[models.AllergyCode] = Operation(
    "allergy_codes.update",
    "PATCH",
    "/allergy-code/{id}",
    returns=lambda: models.AllergyCode,
    types={"updates": lambda: models.AllergyCodeUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AllergyCode] = Operation(
    "allergy_codes.get",
    "GET",
    "/allergy-code/{id}",
    returns=lambda: models.AllergyCode,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AllergyCode]] = Operation(
    "allergy_codes.list",
    "GET",
    "/allergy-codes",
    returns=lambda: list[models.AllergyCode],
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
    "allergy_codes.delete", "DELETE", "/allergy-code/{id}", answer="empty", returns=lambda: None
)


class AllergyCodes(Resource):
    """AllergyCodes, called synchronously."""

    def create(self, *, code: str, display: str, system: str) -> models.AllergyCode:
        """Create AllergyCode.

        Creates a new AllergyCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/allergy-code`. Raises: `APIError`. Source: tellescope.txt:64-72.
        """
        return self._send(_CREATE, body={"code": code, "display": display, "system": system})

    def create_many(
        self, *, create: Sequence[models.AllergyCodeCreate | dicts.AllergyCodeCreate]
    ) -> models.AllergyCodeBatch:
        """Create AllergyCodes.

        Creates new AllergyCodes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/allergy-codes`. Raises: `APIError`. Source: tellescope.txt:73-85.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AllergyCodeUpdates | dicts.AllergyCodeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AllergyCode:
        """Update AllergyCode.

        Updates AllergyCode fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:86-99.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AllergyCode:
        """Get AllergyCode.

        Get an AllergyCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:100-106.
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
    ) -> Pages[models.AllergyCode]:
        """Get AllergyCodes.

        Get a page of AllergyCodes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/allergy-codes`. Raises: `APIError`. Source: tellescope.txt:107-117.
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
        """Delete AllergyCode.

        Delete one AllergyCode

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:118-122.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAllergyCodes(AsyncResource):
    """AllergyCodes, called from asynchronous code."""

    async def create(self, *, code: str, display: str, system: str) -> models.AllergyCode:
        """Create AllergyCode.

        Creates a new AllergyCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/allergy-code`. Raises: `APIError`. Source: tellescope.txt:64-72.
        """
        return await self._send(_CREATE, body={"code": code, "display": display, "system": system})

    async def create_many(
        self, *, create: Sequence[models.AllergyCodeCreate | dicts.AllergyCodeCreate]
    ) -> models.AllergyCodeBatch:
        """Create AllergyCodes.

        Creates new AllergyCodes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/allergy-codes`. Raises: `APIError`. Source: tellescope.txt:73-85.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AllergyCodeUpdates | dicts.AllergyCodeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AllergyCode:
        """Update AllergyCode.

        Updates AllergyCode fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:86-99.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AllergyCode:
        """Get AllergyCode.

        Get an AllergyCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:100-106.
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
    ) -> AsyncPages[models.AllergyCode]:
        """Get AllergyCodes.

        Get a page of AllergyCodes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/allergy-codes`. Raises: `APIError`. Source: tellescope.txt:107-117.
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
        """Delete AllergyCode.

        Delete one AllergyCode

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/allergy-code/:id`. Raises: `APIError`. Source: tellescope.txt:118-122.
        """
        return await self._send(_DELETE, path={"id": id})
