"""Journeys.

- title must be unique across Journeys. (checked before sending)
- states.name must be unique for each Journeys. (checked before sending)
- states must include defaultState. (checked before sending)

Source: tellescope.txt:13434-13560.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import journeys as dicts
    from ..dicts import shared as shared_dicts
    from ..models import journeys as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.journeys", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.journeys", __package__)
    shared = LazyModule("..models.shared", __package__)

_DELETE_STATES: Operation[models.JourneyStatesResponse] = Operation(
    "journeys.delete_states",
    "DELETE",
    "/journey/{id}/states",
    body="json",
    returns=lambda: models.JourneyStatesResponse,
    types={"states": lambda: list[str]},
    required=("states",),
)
_HANDLE_INCOMING_COMMUNICATION: Operation[Any] = Operation(
    "journeys.handle_incoming_communication",
    "POST",
    "/journeys/handle-incoming-communication",
    required=("enduserId",),
)
_STATISTICS: Operation[models.JourneysStatisticsResponse] = Operation(
    "journeys.statistics",
    "GET",
    "/journeys/statistics",
    returns=lambda: models.JourneysStatisticsResponse,
    required=("journeyId",),
)
_CREATE: Operation[models.Journey] = Operation(
    "journeys.create",
    "POST",
    "/journey",
    returns=lambda: models.Journey,
    types={"states": lambda: list[models.JourneyState], "tags": lambda: list[str]},
    required=("title",),
    checks=lambda: validators.JOURNEYS_CREATE,
)
_CREATE_MANY: Operation[models.JourneyBatch] = Operation(
    "journeys.create_many",
    "POST",
    "/journeys",
    returns=lambda: models.JourneyBatch,
    types={"create": lambda: list[models.JourneyCreate]},
    required=("create",),
    checks=lambda: validators.JOURNEYS_CREATE_MANY,
)
_UPDATE: Operation[models.Journey] = Operation(
    "journeys.update",
    "PATCH",
    "/journey/{id}",
    returns=lambda: models.Journey,
    types={"updates": lambda: models.JourneyUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
    checks=lambda: validators.JOURNEYS_UPDATE,
)
_GET: Operation[models.Journey] = Operation(
    "journeys.get",
    "GET",
    "/journey/{id}",
    returns=lambda: models.Journey,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Journey]] = Operation(
    "journeys.list",
    "GET",
    "/journeys",
    returns=lambda: list[models.Journey],
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
    "journeys.delete", "DELETE", "/journey/{id}", answer="empty", returns=lambda: None
)


class Journeys(Resource):
    """Journeys, called synchronously."""

    def delete_states(self, id: str, *, states: Sequence[str]) -> models.JourneyStatesResponse:
        """Delete States.

        Deletes states in a journey. Endusers and automations are updated automatically.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `DELETE /v1/journey/:id/states`. Raises: `APIError`. Source: tellescope.txt:13439-13447.
        """
        return self._send(_DELETE_STATES, path={"id": id}, body={"states": states})

    def handle_incoming_communication(
        self,
        *,
        enduser_id: str,
        channel: str | Unset = UNSET,
        destination: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
    ) -> Any:
        """Handle Incoming Communication.

        Handles removing endusers from relevant journeys and provides other automation on an incoming
        communication

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            message_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/journeys/handle-incoming-communication`. Raises: `APIError`. Source:
        tellescope.txt:13448-13457.
        """
        return self._send(
            _HANDLE_INCOMING_COMMUNICATION,
            body={
                "enduserId": enduser_id,
                "channel": channel,
                "destination": destination,
                "messageId": message_id,
            },
        )

    def statistics(self, *, journey_id: str) -> models.JourneysStatisticsResponse:
        """Handle Incoming Communication.

        Gets statistics for a journey

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/journeys/statistics`. Raises: `APIError`. Source: tellescope.txt:13458-13464.
        """
        return self._send(_STATISTICS, query={"journeyId": journey_id})

    def create(
        self,
        *,
        title: str,
        default_state: str | Unset = UNSET,
        description: str | Unset = UNSET,
        states: Sequence[models.JourneyState | dicts.JourneyState | Mapping[str, Any]] | Unset = UNSET,
        on_incoming_enduser_communication: Literal["Remove", ""] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.Journey:
        """Create Journey.

        Creates a new Journey

        - To update state names, use Update State to ensure that updates propagate to endusers

        - title must be unique across Journeys. (by the server)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (checked before sending)

        Args:
            on_incoming_enduser_communication: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/journey`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13465-13486.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "defaultState": default_state,
                "description": description,
                "states": states,
                "onIncomingEnduserCommunication": on_incoming_enduser_communication,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.JourneyCreate | dicts.JourneyCreate]
    ) -> models.JourneyBatch:
        """Create Journeys.

        Creates new Journeys

        - title must be unique across Journeys. (checked before sending)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/journeys`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13487-13511.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.JourneyUpdates | dicts.JourneyUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Journey:
        """Update Journey.

        Updates Journey fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Journeys. (by the server)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/journey/:id`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13512-13537.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Journey:
        """Get Journey.

        Get an Journey

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/journey/:id`. Raises: `APIError`. Source: tellescope.txt:13538-13544.
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
    ) -> Pages[models.Journey]:
        """Get Journeys.

        Get a page of Journeys

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/journeys`. Raises: `APIError`. Source: tellescope.txt:13545-13555.
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
        """Delete Journey.

        Delete one Journey

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/journey/:id`. Raises: `APIError`. Source: tellescope.txt:13556-13560.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncJourneys(AsyncResource):
    """Journeys, called from asynchronous code."""

    async def delete_states(self, id: str, *, states: Sequence[str]) -> models.JourneyStatesResponse:
        """Delete States.

        Deletes states in a journey. Endusers and automations are updated automatically.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `DELETE /v1/journey/:id/states`. Raises: `APIError`. Source: tellescope.txt:13439-13447.
        """
        return await self._send(_DELETE_STATES, path={"id": id}, body={"states": states})

    async def handle_incoming_communication(
        self,
        *,
        enduser_id: str,
        channel: str | Unset = UNSET,
        destination: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
    ) -> Any:
        """Handle Incoming Communication.

        Handles removing endusers from relevant journeys and provides other automation on an incoming
        communication

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            message_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/journeys/handle-incoming-communication`. Raises: `APIError`. Source:
        tellescope.txt:13448-13457.
        """
        return await self._send(
            _HANDLE_INCOMING_COMMUNICATION,
            body={
                "enduserId": enduser_id,
                "channel": channel,
                "destination": destination,
                "messageId": message_id,
            },
        )

    async def statistics(self, *, journey_id: str) -> models.JourneysStatisticsResponse:
        """Handle Incoming Communication.

        Gets statistics for a journey

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/journeys/statistics`. Raises: `APIError`. Source: tellescope.txt:13458-13464.
        """
        return await self._send(_STATISTICS, query={"journeyId": journey_id})

    async def create(
        self,
        *,
        title: str,
        default_state: str | Unset = UNSET,
        description: str | Unset = UNSET,
        states: Sequence[models.JourneyState | dicts.JourneyState | Mapping[str, Any]] | Unset = UNSET,
        on_incoming_enduser_communication: Literal["Remove", ""] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.Journey:
        """Create Journey.

        Creates a new Journey

        - To update state names, use Update State to ensure that updates propagate to endusers

        - title must be unique across Journeys. (by the server)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (checked before sending)

        Args:
            on_incoming_enduser_communication: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/journey`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13465-13486.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "defaultState": default_state,
                "description": description,
                "states": states,
                "onIncomingEnduserCommunication": on_incoming_enduser_communication,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.JourneyCreate | dicts.JourneyCreate]
    ) -> models.JourneyBatch:
        """Create Journeys.

        Creates new Journeys

        - title must be unique across Journeys. (checked before sending)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/journeys`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13487-13511.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.JourneyUpdates | dicts.JourneyUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Journey:
        """Update Journey.

        Updates Journey fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Journeys. (by the server)
        - states.name must be unique for each Journeys. (checked before sending)
        - states must include defaultState. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/journey/:id`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:13512-13537.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Journey:
        """Get Journey.

        Get an Journey

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/journey/:id`. Raises: `APIError`. Source: tellescope.txt:13538-13544.
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
    ) -> AsyncPages[models.Journey]:
        """Get Journeys.

        Get a page of Journeys

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/journeys`. Raises: `APIError`. Source: tellescope.txt:13545-13555.
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
        """Delete Journey.

        Delete one Journey

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/journey/:id`. Raises: `APIError`. Source: tellescope.txt:13556-13560.
        """
        return await self._send(_DELETE, path={"id": id})
