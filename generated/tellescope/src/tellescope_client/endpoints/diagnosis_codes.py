"""DiagnosisCodes.

Source: tellescope.txt, lines 8535-8594.
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
    from ..models import diagnosis_codes as models
    from ..models import shared
else:
    models = LazyModule("..models.diagnosis_codes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.create",
    "POST",
    "/diagnosis-code",
    body="json",
    answer="json",
    returns=lambda: models.DiagnosisCode,
)
_CREATE_MANY: Operation[models.DiagnosisCodeBatch] = Operation(
    "diagnosis_codes.create_many",
    "POST",
    "/diagnosis-codes",
    body="json",
    answer="json",
    returns=lambda: models.DiagnosisCodeBatch,
    types={"create": lambda: list[models.DiagnosisCodeCreate]},
)
_UPDATE: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.update",
    "PATCH",
    "/diagnosis-code/{id}",
    body="json",
    answer="json",
    returns=lambda: models.DiagnosisCode,
    types={"updates": lambda: models.DiagnosisCodeUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.DiagnosisCode] = Operation(
    "diagnosis_codes.get", "GET", "/diagnosis-code/{id}", answer="json", returns=lambda: models.DiagnosisCode
)
_LIST: Operation[list[models.DiagnosisCode]] = Operation(
    "diagnosis_codes.list",
    "GET",
    "/diagnosis-codes",
    answer="json",
    returns=lambda: list[models.DiagnosisCode],
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
    "diagnosis_codes.delete", "DELETE", "/diagnosis-code/{id}", answer="empty", returns=lambda: None
)


class DiagnosisCodes(Resource):
    """DiagnosisCodes, called synchronously."""

    def create(self, *, code: str, display: str, system: str) -> models.DiagnosisCode:
        """Create DiagnosisCode.

        Creates a new DiagnosisCode

        Args:
            code: required
            display: required
            system: required
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/diagnosis-code`. Source: tellescope.txt, lines 8536-8544.
        """
        return self._send(_CREATE, body={"code": code, "display": display, "system": system})

    def create_many(
        self, *, create: Sequence[models.DiagnosisCodeCreate | Mapping[str, Any]]
    ) -> models.DiagnosisCodeBatch:
        """Create DiagnosisCodes.

        Creates new DiagnosisCodes

        Args:
            create: required, list of `DiagnosisCodeCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/diagnosis-codes`. Source: tellescope.txt, lines 8545-8557.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.DiagnosisCodeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.DiagnosisCode:
        """Update DiagnosisCode.

        Updates DiagnosisCode fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `DiagnosisCodeUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8558-8571.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DiagnosisCode:
        """Get DiagnosisCode.

        Get an DiagnosisCode

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8572-8578.
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
    ) -> Pages[models.DiagnosisCode]:
        """Get DiagnosisCodes.

        Get a page of DiagnosisCodes

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
        `GET /v1/diagnosis-codes`. Source: tellescope.txt, lines 8579-8589.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8590-8594.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncDiagnosisCodes(AsyncResource):
    """DiagnosisCodes, called from asynchronous code."""

    async def create(self, *, code: str, display: str, system: str) -> models.DiagnosisCode:
        """Create DiagnosisCode.

        Creates a new DiagnosisCode
        Everything else is as in `DiagnosisCodes.create`.
        `POST /v1/diagnosis-code`. Source: tellescope.txt, lines 8536-8544.
        """
        return await self._send(_CREATE, body={"code": code, "display": display, "system": system})

    async def create_many(
        self, *, create: Sequence[models.DiagnosisCodeCreate | Mapping[str, Any]]
    ) -> models.DiagnosisCodeBatch:
        """Create DiagnosisCodes.

        Creates new DiagnosisCodes
        Everything else is as in `DiagnosisCodes.create_many`.
        `POST /v1/diagnosis-codes`. Source: tellescope.txt, lines 8545-8557.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.DiagnosisCodeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.DiagnosisCode:
        """Update DiagnosisCode.

        Updates DiagnosisCode fields
        Everything else is as in `DiagnosisCodes.update`.
        `PATCH /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8558-8571.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.DiagnosisCode:
        """Get DiagnosisCode.

        Get an DiagnosisCode
        Everything else is as in `DiagnosisCodes.get`.
        `GET /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8572-8578.
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
    ) -> AsyncPages[models.DiagnosisCode]:
        """Get DiagnosisCodes.

        Get a page of DiagnosisCodes
        Everything else is as in `DiagnosisCodes.list`.
        `GET /v1/diagnosis-codes`. Source: tellescope.txt, lines 8579-8589.
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
        Everything else is as in `DiagnosisCodes.delete`.
        `DELETE /v1/diagnosis-code/:id`. Source: tellescope.txt, lines 8590-8594.
        """
        return await self._send(_DELETE, path={"id": id})
