"""CarePlans.

Source: tellescope.txt:7887-7979.
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
    from ..dicts import care_plans as dicts
    from ..dicts import shared as shared_dicts
    from ..models import care_plans as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.care_plans", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.care_plans", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.CarePlan] = Operation(
    "care_plans.create",
    "POST",
    "/care-plan",
    returns=lambda: models.CarePlan,
    types={
        "eventIds": lambda: list[ObjectId],
        "completedAt": lambda: shared.DateTimeOrEmpty,
        "hideRemainingTicketsProgress": bool,
        "highlightedEnduserFields": lambda: list[str],
        "closeAutomaticallyByTicket": bool,
    },
    required=("title", "enduserId"),
)
_CREATE_MANY: Operation[models.CarePlanBatch] = Operation(
    "care_plans.create_many",
    "POST",
    "/care-plans",
    returns=lambda: models.CarePlanBatch,
    types={"create": lambda: list[models.CarePlanCreate]},
    required=("create",),
)
_UPDATE: Operation[models.CarePlan] = Operation(
    "care_plans.update",
    "PATCH",
    "/care-plan/{id}",
    returns=lambda: models.CarePlan,
    types={"updates": lambda: models.CarePlanUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.CarePlan] = Operation(
    "care_plans.get",
    "GET",
    "/care-plan/{id}",
    returns=lambda: models.CarePlan,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.CarePlan]] = Operation(
    "care_plans.list",
    "GET",
    "/care-plans",
    returns=lambda: list[models.CarePlan],
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
    "care_plans.delete", "DELETE", "/care-plan/{id}", answer="empty", returns=lambda: None
)


class CarePlans(Resource):
    """CarePlans, called synchronously."""

    def create(
        self,
        *,
        title: str,
        enduser_id: str,
        description: str | Unset = UNSET,
        event_ids: Sequence[ObjectId] | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        completed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        html_description: str | Unset = UNSET,
        hide_remaining_tickets_progress: bool | Unset = UNSET,
        highlighted_enduser_fields: Sequence[str] | Unset = UNSET,
        close_automatically_by_ticket: bool | Unset = UNSET,
    ) -> models.CarePlan:
        """Create CarePlan.

        Creates a new CarePlan

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/care-plan`. Raises: `APIError`. Source: tellescope.txt:7888-7907.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "description": description,
                "eventIds": event_ids,
                "journeyId": journey_id,
                "completedAt": completed_at,
                "htmlDescription": html_description,
                "hideRemainingTicketsProgress": hide_remaining_tickets_progress,
                "highlightedEnduserFields": highlighted_enduser_fields,
                "closeAutomaticallyByTicket": close_automatically_by_ticket,
            },
        )

    def create_many(
        self, *, create: Sequence[models.CarePlanCreate | dicts.CarePlanCreate]
    ) -> models.CarePlanBatch:
        """Create CarePlans.

        Creates new CarePlans

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/care-plans`. Raises: `APIError`. Source: tellescope.txt:7908-7931.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CarePlanUpdates | dicts.CarePlanUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CarePlan:
        """Update CarePlan.

        Updates CarePlan fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7932-7956.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CarePlan:
        """Get CarePlan.

        Get an CarePlan

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7957-7963.
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
    ) -> Pages[models.CarePlan]:
        """Get CarePlans.

        Get a page of CarePlans

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/care-plans`. Raises: `APIError`. Source: tellescope.txt:7964-7974.
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
        """Delete CarePlan.

        Delete one CarePlan

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7975-7979.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCarePlans(AsyncResource):
    """CarePlans, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        enduser_id: str,
        description: str | Unset = UNSET,
        event_ids: Sequence[ObjectId] | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        completed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        html_description: str | Unset = UNSET,
        hide_remaining_tickets_progress: bool | Unset = UNSET,
        highlighted_enduser_fields: Sequence[str] | Unset = UNSET,
        close_automatically_by_ticket: bool | Unset = UNSET,
    ) -> models.CarePlan:
        """Create CarePlan.

        Creates a new CarePlan

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            completed_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/care-plan`. Raises: `APIError`. Source: tellescope.txt:7888-7907.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "description": description,
                "eventIds": event_ids,
                "journeyId": journey_id,
                "completedAt": completed_at,
                "htmlDescription": html_description,
                "hideRemainingTicketsProgress": hide_remaining_tickets_progress,
                "highlightedEnduserFields": highlighted_enduser_fields,
                "closeAutomaticallyByTicket": close_automatically_by_ticket,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.CarePlanCreate | dicts.CarePlanCreate]
    ) -> models.CarePlanBatch:
        """Create CarePlans.

        Creates new CarePlans

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/care-plans`. Raises: `APIError`. Source: tellescope.txt:7908-7931.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CarePlanUpdates | dicts.CarePlanUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CarePlan:
        """Update CarePlan.

        Updates CarePlan fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7932-7956.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CarePlan:
        """Get CarePlan.

        Get an CarePlan

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7957-7963.
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
    ) -> AsyncPages[models.CarePlan]:
        """Get CarePlans.

        Get a page of CarePlans

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/care-plans`. Raises: `APIError`. Source: tellescope.txt:7964-7974.
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
        """Delete CarePlan.

        Delete one CarePlan

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/care-plan/:id`. Raises: `APIError`. Source: tellescope.txt:7975-7979.
        """
        return await self._send(_DELETE, path={"id": id})
