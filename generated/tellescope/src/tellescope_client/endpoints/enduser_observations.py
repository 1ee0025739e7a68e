"""EnduserObservations.

Source: tellescope.txt:9244-9378.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import enduser_observations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_observations as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_observations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_observations", __package__)
    shared = LazyModule("..models.shared", __package__)

_LOAD: Operation[models.EnduserObservationResponse] = Operation(
    "enduser_observations.load",
    "GET",
    "/enduser-observations/load",
    returns=lambda: models.EnduserObservationResponse,
    types={
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "careTeam": lambda: list[ObjectId],
        "unreviewed": bool,
    },
    required=("from", "to"),
)
_ACKNOWLEDGE: Operation[Any] = Operation(
    "enduser_observations.acknowledge",
    "POST",
    "/enduser-observations/acknowledge",
    types={"ids": lambda: list[ObjectId]},
    required=("ids",),
)
_CREATE: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.create",
    "POST",
    "/enduser-observation",
    returns=lambda: models.EnduserObservation,
    types={
        "measurement": lambda: models.EnduserObservationMeasurement,
        "recordedAt": lambda: dt.datetime,
        "reviewedAt": lambda: dt.datetime,
        "timestamp": lambda: dt.datetime,
        "beforeMeal": bool,
        "dontTrigger": bool,
        "showWithPlotsByUnit": lambda: list[str],
    },
    required=("category", "status", "measurement", "enduserId"),
)
_CREATE_MANY: Operation[models.EnduserObservationBatch] = Operation(
    "enduser_observations.create_many",
    "POST",
    "/enduser-observations",
    returns=lambda: models.EnduserObservationBatch,
    types={"create": lambda: list[models.EnduserObservationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.update",
    "PATCH",
    "/enduser-observation/{id}",
    returns=lambda: models.EnduserObservation,
    types={"updates": lambda: models.EnduserObservationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.get",
    "GET",
    "/enduser-observation/{id}",
    returns=lambda: models.EnduserObservation,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserObservation]] = Operation(
    "enduser_observations.list",
    "GET",
    "/enduser-observations",
    returns=lambda: list[models.EnduserObservation],
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
    "enduser_observations.delete", "DELETE", "/enduser-observation/{id}", answer="empty", returns=lambda: None
)


class EnduserObservations(Resource):
    """EnduserObservations, called synchronously."""

    def load(
        self,
        *,
        from_: dt.datetime,
        to: dt.datetime,
        enduser_id: str | Unset = UNSET,
        care_team: Sequence[ObjectId] | Unset = UNSET,
        unreviewed: bool | Unset = UNSET,
    ) -> models.EnduserObservationResponse:
        """Load Enduser Observations (Vitals).

        Loads all observations between a given time period for an Enduser, including id, timestamp,
        measurement, and source

        Args:
            from_: date-time with an offset
            to: date-time with an offset
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-observations/load`. Raises: `APIError`. Source: tellescope.txt:9245-9257.
        """
        return self._send(
            _LOAD,
            query={
                "from": from_,
                "to": to,
                "enduserId": enduser_id,
                "careTeam": care_team,
                "unreviewed": unreviewed,
            },
        )

    def acknowledge(self, *, ids: Sequence[ObjectId]) -> Any:
        """Acknowledge Observations (Vitals).

        Bulk acknowledge (mark reviewed) EnduserObservations

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/enduser-observations/acknowledge`. Raises: `APIError`. Source: tellescope.txt:9258-9266.
        """
        return self._send(_ACKNOWLEDGE, body={"ids": ids})

    def create(
        self,
        *,
        category: Literal["vital-signs"] | str,
        status: models.EnduserObservationStatus | str,
        measurement: models.EnduserObservationMeasurement | dicts.EnduserObservationMeasurement,
        enduser_id: str,
        code: str | Unset = UNSET,
        source: str | Unset = UNSET,
        type: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        recorded_at: dt.datetime | Unset = UNSET,
        reviewed_at: dt.datetime | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        status_changed_by: str | Unset = UNSET,
        before_meal: bool | Unset = UNSET,
        dont_trigger: bool | Unset = UNSET,
        show_with_plots_by_unit: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Create EnduserObservation.

        Creates a new EnduserObservation

        - "timestamp" is the datetime displayed in the Tellescope UI for Vitals, and defaults to the
          submission datetime with a precision of milliseconds. A "createdAt" timestamp is tracked
          automatically with a precision of seconds. "recordedAt" can be used to store another datetime but
          is not required and not exposed in our UI.

        Args:
            category: not on the page: @tellescope/schema 1.174.0
            status: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            recorded_at: date-time with an offset
            reviewed_at: date-time with an offset
            timestamp: date-time with an offset
            status_changed_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-observation`. Raises: `APIError`. Source: tellescope.txt:9267-9293.
        """
        return self._send(
            _CREATE,
            body={
                "category": category,
                "status": status,
                "measurement": measurement,
                "enduserId": enduser_id,
                "code": code,
                "source": source,
                "type": type,
                "notes": notes,
                "recordedAt": recorded_at,
                "reviewedAt": reviewed_at,
                "timestamp": timestamp,
                "statusChangedBy": status_changed_by,
                "beforeMeal": before_meal,
                "dontTrigger": dont_trigger,
                "showWithPlotsByUnit": show_with_plots_by_unit,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserObservationCreate | dicts.EnduserObservationCreate]
    ) -> models.EnduserObservationBatch:
        """Create EnduserObservations.

        Creates new EnduserObservations

        - "timestamp" is the datetime displayed in the Tellescope UI for Vitals, and defaults to the
          submission datetime with a precision of milliseconds. A "createdAt" timestamp is tracked
          automatically with a precision of seconds. "recordedAt" can be used to store another datetime but
          is not required and not exposed in our UI.

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-observations`. Raises: `APIError`. Source: tellescope.txt:9294-9324.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserObservationUpdates | dicts.EnduserObservationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Update EnduserObservation.

        Updates EnduserObservation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9325-9355.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserObservation:
        """Get EnduserObservation.

        Get an EnduserObservation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9356-9362.
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
    ) -> Pages[models.EnduserObservation]:
        """Get EnduserObservations.

        Get a page of EnduserObservations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-observations`. Raises: `APIError`. Source: tellescope.txt:9363-9373.
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
        """Delete EnduserObservation.

        Delete one EnduserObservation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9374-9378.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserObservations(AsyncResource):
    """EnduserObservations, called from asynchronous code."""

    async def load(
        self,
        *,
        from_: dt.datetime,
        to: dt.datetime,
        enduser_id: str | Unset = UNSET,
        care_team: Sequence[ObjectId] | Unset = UNSET,
        unreviewed: bool | Unset = UNSET,
    ) -> models.EnduserObservationResponse:
        """Load Enduser Observations (Vitals).

        Loads all observations between a given time period for an Enduser, including id, timestamp,
        measurement, and source

        Args:
            from_: date-time with an offset
            to: date-time with an offset
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-observations/load`. Raises: `APIError`. Source: tellescope.txt:9245-9257.
        """
        return await self._send(
            _LOAD,
            query={
                "from": from_,
                "to": to,
                "enduserId": enduser_id,
                "careTeam": care_team,
                "unreviewed": unreviewed,
            },
        )

    async def acknowledge(self, *, ids: Sequence[ObjectId]) -> Any:
        """Acknowledge Observations (Vitals).

        Bulk acknowledge (mark reviewed) EnduserObservations

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/enduser-observations/acknowledge`. Raises: `APIError`. Source: tellescope.txt:9258-9266.
        """
        return await self._send(_ACKNOWLEDGE, body={"ids": ids})

    async def create(
        self,
        *,
        category: Literal["vital-signs"] | str,
        status: models.EnduserObservationStatus | str,
        measurement: models.EnduserObservationMeasurement | dicts.EnduserObservationMeasurement,
        enduser_id: str,
        code: str | Unset = UNSET,
        source: str | Unset = UNSET,
        type: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        recorded_at: dt.datetime | Unset = UNSET,
        reviewed_at: dt.datetime | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        status_changed_by: str | Unset = UNSET,
        before_meal: bool | Unset = UNSET,
        dont_trigger: bool | Unset = UNSET,
        show_with_plots_by_unit: Sequence[str] | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Create EnduserObservation.

        Creates a new EnduserObservation

        - "timestamp" is the datetime displayed in the Tellescope UI for Vitals, and defaults to the
          submission datetime with a precision of milliseconds. A "createdAt" timestamp is tracked
          automatically with a precision of seconds. "recordedAt" can be used to store another datetime but
          is not required and not exposed in our UI.

        Args:
            category: not on the page: @tellescope/schema 1.174.0
            status: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            recorded_at: date-time with an offset
            reviewed_at: date-time with an offset
            timestamp: date-time with an offset
            status_changed_by: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-observation`. Raises: `APIError`. Source: tellescope.txt:9267-9293.
        """
        return await self._send(
            _CREATE,
            body={
                "category": category,
                "status": status,
                "measurement": measurement,
                "enduserId": enduser_id,
                "code": code,
                "source": source,
                "type": type,
                "notes": notes,
                "recordedAt": recorded_at,
                "reviewedAt": reviewed_at,
                "timestamp": timestamp,
                "statusChangedBy": status_changed_by,
                "beforeMeal": before_meal,
                "dontTrigger": dont_trigger,
                "showWithPlotsByUnit": show_with_plots_by_unit,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserObservationCreate | dicts.EnduserObservationCreate]
    ) -> models.EnduserObservationBatch:
        """Create EnduserObservations.

        Creates new EnduserObservations

        - "timestamp" is the datetime displayed in the Tellescope UI for Vitals, and defaults to the
          submission datetime with a precision of milliseconds. A "createdAt" timestamp is tracked
          automatically with a precision of seconds. "recordedAt" can be used to store another datetime but
          is not required and not exposed in our UI.

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-observations`. Raises: `APIError`. Source: tellescope.txt:9294-9324.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserObservationUpdates | dicts.EnduserObservationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Update EnduserObservation.

        Updates EnduserObservation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9325-9355.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserObservation:
        """Get EnduserObservation.

        Get an EnduserObservation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9356-9362.
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
    ) -> AsyncPages[models.EnduserObservation]:
        """Get EnduserObservations.

        Get a page of EnduserObservations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-observations`. Raises: `APIError`. Source: tellescope.txt:9363-9373.
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
        """Delete EnduserObservation.

        Delete one EnduserObservation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-observation/:id`. Raises: `APIError`. Source: tellescope.txt:9374-9378.
        """
        return await self._send(_DELETE, path={"id": id})
