"""EnduserMedications.

Source: tellescope.txt:9122-9243.
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
    from ..dicts import enduser_medications as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_medications as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_medications", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_medications", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserMedication] = Operation(
    "enduser_medications.create",
    "POST",
    "/enduser-medication",
    returns=lambda: models.EnduserMedication,
    types={
        "prescribedAt": lambda: shared.DateTimeOrEmpty,
        "startedTakingAt": lambda: shared.DateTimeOrEmpty,
        "stoppedTakingAt": lambda: shared.DateTimeOrEmpty,
        "dispensing": lambda: models.EnduserMedicationDispensing,
        "dosage": lambda: models.EnduserMedicationDosage,
    },
    required=("enduserId", "title"),
)
_CREATE_MANY: Operation[models.EnduserMedicationBatch] = Operation(
    "enduser_medications.create_many",
    "POST",
    "/enduser-medications",
    returns=lambda: models.EnduserMedicationBatch,
    types={"create": lambda: list[models.EnduserMedicationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserMedication] = Operation(
    "enduser_medications.update",
    "PATCH",
    "/enduser-medication/{id}",
    returns=lambda: models.EnduserMedication,
    types={"updates": lambda: models.EnduserMedicationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserMedication] = Operation(
    "enduser_medications.get",
    "GET",
    "/enduser-medication/{id}",
    returns=lambda: models.EnduserMedication,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserMedication]] = Operation(
    "enduser_medications.list",
    "GET",
    "/enduser-medications",
    returns=lambda: list[models.EnduserMedication],
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
    "enduser_medications.delete", "DELETE", "/enduser-medication/{id}", answer="empty", returns=lambda: None
)


class EnduserMedications(Resource):
    """EnduserMedications, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        title: str,
        calendar_event_id: str | Unset = UNSET,
        prescribed_by: str | Unset = UNSET,
        prescribed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        started_taking_at: shared.DateTimeOrEmpty | Unset = UNSET,
        stopped_taking_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rx_norm_code: str | Unset = UNSET,
        dispensing: models.EnduserMedicationDispensing | dicts.EnduserMedicationDispensing | Unset = UNSET,
        dosage: models.EnduserMedicationDosage | dicts.EnduserMedicationDosage | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        order_status: str | Unset = UNSET,
        pharmacy_name: str | Unset = UNSET,
        prescriber_name: str | Unset = UNSET,
        reason_for_taking: str | Unset = UNSET,
    ) -> models.EnduserMedication:
        """Create EnduserMedication.

        Creates a new EnduserMedication

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            prescribed_by: object-id, not on the page: @tellescope/schema 1.174.0
            prescribed_at: not on the page: @tellescope/types-models 1.174.0
            started_taking_at: not on the page: @tellescope/types-models 1.174.0
            stopped_taking_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-medication`. Raises: `APIError`. Source: tellescope.txt:9123-9152.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "title": title,
                "calendarEventId": calendar_event_id,
                "prescribedBy": prescribed_by,
                "prescribedAt": prescribed_at,
                "startedTakingAt": started_taking_at,
                "stoppedTakingAt": stopped_taking_at,
                "rxNormCode": rx_norm_code,
                "dispensing": dispensing,
                "dosage": dosage,
                "source": source,
                "externalId": external_id,
                "notes": notes,
                "orderStatus": order_status,
                "pharmacyName": pharmacy_name,
                "prescriberName": prescriber_name,
                "reasonForTaking": reason_for_taking,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserMedicationCreate | dicts.EnduserMedicationCreate]
    ) -> models.EnduserMedicationBatch:
        """Create EnduserMedications.

        Creates new EnduserMedications

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-medications`. Raises: `APIError`. Source: tellescope.txt:9153-9186.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserMedicationUpdates | dicts.EnduserMedicationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserMedication:
        """Update EnduserMedication.

        Updates EnduserMedication fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9187-9220.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserMedication:
        """Get EnduserMedication.

        Get an EnduserMedication

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9221-9227.
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
    ) -> Pages[models.EnduserMedication]:
        """Get EnduserMedications.

        Get a page of EnduserMedications

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-medications`. Raises: `APIError`. Source: tellescope.txt:9228-9238.
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
        """Delete EnduserMedication.

        Delete one EnduserMedication

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9239-9243.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserMedications(AsyncResource):
    """EnduserMedications, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        title: str,
        calendar_event_id: str | Unset = UNSET,
        prescribed_by: str | Unset = UNSET,
        prescribed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        started_taking_at: shared.DateTimeOrEmpty | Unset = UNSET,
        stopped_taking_at: shared.DateTimeOrEmpty | Unset = UNSET,
        rx_norm_code: str | Unset = UNSET,
        dispensing: models.EnduserMedicationDispensing | dicts.EnduserMedicationDispensing | Unset = UNSET,
        dosage: models.EnduserMedicationDosage | dicts.EnduserMedicationDosage | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        order_status: str | Unset = UNSET,
        pharmacy_name: str | Unset = UNSET,
        prescriber_name: str | Unset = UNSET,
        reason_for_taking: str | Unset = UNSET,
    ) -> models.EnduserMedication:
        """Create EnduserMedication.

        Creates a new EnduserMedication

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            prescribed_by: object-id, not on the page: @tellescope/schema 1.174.0
            prescribed_at: not on the page: @tellescope/types-models 1.174.0
            started_taking_at: not on the page: @tellescope/types-models 1.174.0
            stopped_taking_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-medication`. Raises: `APIError`. Source: tellescope.txt:9123-9152.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "title": title,
                "calendarEventId": calendar_event_id,
                "prescribedBy": prescribed_by,
                "prescribedAt": prescribed_at,
                "startedTakingAt": started_taking_at,
                "stoppedTakingAt": stopped_taking_at,
                "rxNormCode": rx_norm_code,
                "dispensing": dispensing,
                "dosage": dosage,
                "source": source,
                "externalId": external_id,
                "notes": notes,
                "orderStatus": order_status,
                "pharmacyName": pharmacy_name,
                "prescriberName": prescriber_name,
                "reasonForTaking": reason_for_taking,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserMedicationCreate | dicts.EnduserMedicationCreate]
    ) -> models.EnduserMedicationBatch:
        """Create EnduserMedications.

        Creates new EnduserMedications

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-medications`. Raises: `APIError`. Source: tellescope.txt:9153-9186.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserMedicationUpdates | dicts.EnduserMedicationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserMedication:
        """Update EnduserMedication.

        Updates EnduserMedication fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9187-9220.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserMedication:
        """Get EnduserMedication.

        Get an EnduserMedication

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9221-9227.
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
    ) -> AsyncPages[models.EnduserMedication]:
        """Get EnduserMedications.

        Get a page of EnduserMedications

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-medications`. Raises: `APIError`. Source: tellescope.txt:9228-9238.
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
        """Delete EnduserMedication.

        Delete one EnduserMedication

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-medication/:id`. Raises: `APIError`. Source: tellescope.txt:9239-9243.
        """
        return await self._send(_DELETE, path={"id": id})
