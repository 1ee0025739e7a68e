"""DiagnosisCodes.

Source: tellescope.txt:8535-8594.
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
    from ..dicts import diagnosis_codes as dicts
    from ..dicts import shared as shared_dicts
    from ..models import diagnosis_codes as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.diagnosis_codes", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.diagnosis_codes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.create",
    "POST",
    "/diagnosis-code",
    returns=lambda: models.DiagnosisCode,
    required=("code", "display", "system"),
)
_CREATE_MANY: Operation[models.DiagnosisCodeBatch] = Operation(
    "diagnosis_codes.create_many",
    "POST",
    "/diagnosis-codes",
    returns=lambda: models.DiagnosisCodeBatch,
    types={"create": lambda: list[models.DiagnosisCodeCreate]},
    required=("create",),
)
_UPDATE: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.update",
    "PATCH",
    "/diagnosis-code/{id}",
    returns=lambda: models.DiagnosisCode,
    types={"updates": lambda: models.DiagnosisCodeUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.get",
    "GET",
    "/diagnosis-code/{id}",
    returns=lambda: models.DiagnosisCode,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.DiagnosisCode]] = Operation(
    "diagnosis_codes.list",
    "GET",
    "/diagnosis-codes",
    returns=lambda: list[models.DiagnosisCode],
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
    "diagnosis_codes.delete", "DELETE", "/diagnosis-code/{id}", answer="empty", returns=lambda: None
)


class DiagnosisCodes(Resource):
    """DiagnosisCodes, called synchronously."""

    def create(self, *, code: str, display: str, system: str) -> models.DiagnosisCode:
        """Create DiagnosisCode.

        Creates a new DiagnosisCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/diagnosis-code`. Raises: `APIError`. Source: tellescope.txt:8536-8544.
        """
        return self._send(_CREATE, body={"code": code, "display": display, "system": system})

    def create_many(
        self, *, create: Sequence[models.DiagnosisCodeCreate | dicts.DiagnosisCodeCreate]
    ) -> models.DiagnosisCodeBatch:
        """Create DiagnosisCodes.

        Creates new DiagnosisCodes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/diagnosis-codes`. Raises: `APIError`. Source: tellescope.txt:8545-8557.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DiagnosisCodeUpdates | dicts.DiagnosisCodeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.DiagnosisCode:
        """Update DiagnosisCode.

        Updates DiagnosisCode fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8558-8571.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DiagnosisCode:
        """Get DiagnosisCode.

        Get an DiagnosisCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8572-8578.
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
    ) -> Pages[models.DiagnosisCode]:
        """Get DiagnosisCodes.

        Get a page of DiagnosisCodes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/diagnosis-codes`. Raises: `APIError`. Source: tellescope.txt:8579-8589.
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
        """Delete DiagnosisCode.

        Delete one DiagnosisCode

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8590-8594.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDiagnosisCodes(AsyncResource):
    """DiagnosisCodes, called from asynchronous code."""

    async def create(self, *, code: str, display: str, system: str) -> models.DiagnosisCode:
        """Create DiagnosisCode.

        Creates a new DiagnosisCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/diagnosis-code`. Raises: `APIError`. Source: tellescope.txt:8536-8544.
        """
        return await self._send(_CREATE, body={"code": code, "display": display, "system": system})

    async def create_many(
        self, *, create: Sequence[models.DiagnosisCodeCreate | dicts.DiagnosisCodeCreate]
    ) -> models.DiagnosisCodeBatch:
        """Create DiagnosisCodes.

        Creates new DiagnosisCodes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/diagnosis-codes`. Raises: `APIError`. Source: tellescope.txt:8545-8557.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DiagnosisCodeUpdates | dicts.DiagnosisCodeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.DiagnosisCode:
        """Update DiagnosisCode.

        Updates DiagnosisCode fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8558-8571.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DiagnosisCode:
        """Get DiagnosisCode.

        Get an DiagnosisCode

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8572-8578.
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
    ) -> AsyncPages[models.DiagnosisCode]:
        """Get DiagnosisCodes.

        Get a page of DiagnosisCodes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/diagnosis-codes`. Raises: `APIError`. Source: tellescope.txt:8579-8589.
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
        """Delete DiagnosisCode.

        Delete one DiagnosisCode

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/diagnosis-code/:id`. Raises: `APIError`. Source: tellescope.txt:8590-8594.
        """
        return await self._send(_DELETE, path={"id": id})
