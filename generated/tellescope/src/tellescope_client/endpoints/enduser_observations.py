"""EnduserObservations.

Source: tellescope.txt, lines 9244-9378.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import enduser_observations as models
    from ..models import shared
else:
    models = LazyModule("..models.enduser_observations", __package__)
    shared = LazyModule("..models.shared", __package__)

_LOAD: Operation[Any] = Operation(
    "enduser_observations.load",
    "GET",
    "/enduser-observations/load",
    types={"from": lambda: dt.datetime, "to": lambda: dt.datetime, "careTeam": lambda: list[ObjectId]},
)
_ACKNOWLEDGE: Operation[Any] = Operation(
    "enduser_observations.acknowledge",
    "POST",
    "/enduser-observations/acknowledge",
    body="json",
    types={"ids": lambda: list[ObjectId]},
)
_CREATE: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.create",
    "POST",
    "/enduser-observation",
    body="json",
    answer="json",
    returns=lambda: models.EnduserObservation,
    types={
        "measurement": lambda: models.EnduserObservationMeasurement,
        "recordedAt": lambda: dt.datetime,
        "reviewedAt": lambda: dt.datetime,
        "timestamp": lambda: dt.datetime,
        "showWithPlotsByUnit": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.EnduserObservationBatch] = Operation(
    "enduser_observations.create_many",
    "POST",
    "/enduser-observations",
    body="json",
    answer="json",
    returns=lambda: models.EnduserObservationBatch,
    types={"create": lambda: list[models.EnduserObservationCreate]},
)
_UPDATE: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.update",
    "PATCH",
    "/enduser-observation/{id}",
    body="json",
    answer="json",
    returns=lambda: models.EnduserObservation,
    types={"updates": lambda: models.EnduserObservationUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.EnduserObservation] = Operation(
    "enduser_observations.get",
    "GET",
    "/enduser-observation/{id}",
    answer="json",
    returns=lambda: models.EnduserObservation,
)
_LIST: Operation[list[models.EnduserObservation]] = Operation(
    "enduser_observations.list",
    "GET",
    "/enduser-observations",
    answer="json",
    returns=lambda: list[models.EnduserObservation],
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
    ) -> Any:
        """Load Enduser Observations (Vitals).

        Loads all observations between a given time period for an Enduser, including id, timestamp,
        measurement, and source

        Args:
            from_: `from`, required, date-time with an offset
            to: required, date-time with an offset
            enduser_id: `enduserId`, optional
            care_team: `careTeam`, optional, list of object-id values (24 hex digits)
            unreviewed: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/enduser-observations/load`. Source: tellescope.txt, lines 9245-9257.
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

        Args:
            ids: required, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/enduser-observations/acknowledge`. Source: tellescope.txt, lines 9258-9266.
        """
        return self._send(_ACKNOWLEDGE, body={"ids": ids})

    def create(
        self,
        *,
        category: str,
        status: str,
        measurement: models.EnduserObservationMeasurement | Mapping[str, Any],
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
            category: required
            status: required
            measurement: required, `EnduserObservationMeasurement`
            enduser_id: `enduserId`, required
            code: optional
            source: optional
            type: optional
            notes: optional
            recorded_at: `recordedAt`, optional, date-time with an offset
            reviewed_at: `reviewedAt`, optional, date-time with an offset
            timestamp: optional, date-time with an offset
            status_changed_by: `statusChangedBy`, optional
            before_meal: `beforeMeal`, optional
            dont_trigger: `dontTrigger`, optional
            show_with_plots_by_unit: `showWithPlotsByUnit`, optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/enduser-observation`. Source: tellescope.txt, lines 9267-9293.
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
        self, *, create: Sequence[models.EnduserObservationCreate | Mapping[str, Any]]
    ) -> models.EnduserObservationBatch:
        """Create EnduserObservations.

        Creates new EnduserObservations

        - "timestamp" is the datetime displayed in the Tellescope UI for Vitals, and defaults to the
          submission datetime with a precision of milliseconds. A "createdAt" timestamp is tracked
          automatically with a precision of seconds. "recordedAt" can be used to store another datetime but
          is not required and not exposed in our UI.

        Args:
            create: required, list of `EnduserObservationCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/enduser-observations`. Source: tellescope.txt, lines 9294-9324.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserObservationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Update EnduserObservation.

        Updates EnduserObservation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `EnduserObservationUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9325-9355.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserObservation:
        """Get EnduserObservation.

        Get an EnduserObservation

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9356-9362.
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
    ) -> Pages[models.EnduserObservation]:
        """Get EnduserObservations.

        Get a page of EnduserObservations

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
        `GET /v1/enduser-observations`. Source: tellescope.txt, lines 9363-9373.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9374-9378.
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
    ) -> Any:
        """Load Enduser Observations (Vitals).

        Loads all observations between a given time period for an Enduser, including id, timestamp,
        measurement, and source
        Everything else is as in `EnduserObservations.load`.
        `GET /v1/enduser-observations/load`. Source: tellescope.txt, lines 9245-9257.
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
        Everything else is as in `EnduserObservations.acknowledge`.
        `POST /v1/enduser-observations/acknowledge`. Source: tellescope.txt, lines 9258-9266.
        """
        return await self._send(_ACKNOWLEDGE, body={"ids": ids})

    async def create(
        self,
        *,
        category: str,
        status: str,
        measurement: models.EnduserObservationMeasurement | Mapping[str, Any],
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
        Everything else is as in `EnduserObservations.create`.
        `POST /v1/enduser-observation`. Source: tellescope.txt, lines 9267-9293.
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
        self, *, create: Sequence[models.EnduserObservationCreate | Mapping[str, Any]]
    ) -> models.EnduserObservationBatch:
        """Create EnduserObservations.

        Creates new EnduserObservations
        Everything else is as in `EnduserObservations.create_many`.
        `POST /v1/enduser-observations`. Source: tellescope.txt, lines 9294-9324.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserObservationUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserObservation:
        """Update EnduserObservation.

        Updates EnduserObservation fields
        Everything else is as in `EnduserObservations.update`.
        `PATCH /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9325-9355.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserObservation:
        """Get EnduserObservation.

        Get an EnduserObservation
        Everything else is as in `EnduserObservations.get`.
        `GET /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9356-9362.
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
    ) -> AsyncPages[models.EnduserObservation]:
        """Get EnduserObservations.

        Get a page of EnduserObservations
        Everything else is as in `EnduserObservations.list`.
        `GET /v1/enduser-observations`. Source: tellescope.txt, lines 9363-9373.
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
        Everything else is as in `EnduserObservations.delete`.
        `DELETE /v1/enduser-observation/:id`. Source: tellescope.txt, lines 9374-9378.
        """
        return await self._send(_DELETE, path={"id": id})
