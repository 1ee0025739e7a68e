"""CalendarEventRSVPs.

- All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

Source: tellescope.txt:6857-6921.
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
    from ..dicts import calendar_event_rsvps as dicts
    from ..dicts import shared as shared_dicts
    from ..models import calendar_event_rsvps as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.calendar_event_rsvps", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.calendar_event_rsvps", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.create",
    "POST",
    "/calendar-event-RSVP",
    returns=lambda: models.CalendarEventRSVP,
    required=("eventId",),
)
_CREATE_MANY: Operation[models.CalendarEventRSVPBatch] = Operation(
    "calendar_event_rsvps.create_many",
    "POST",
    "/calendar-event-RSVPs",
    returns=lambda: models.CalendarEventRSVPBatch,
    types={"create": lambda: list[models.CalendarEventRSVPCreate]},
    required=("create",),
)
_UPDATE: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.update",
    "PATCH",
    "/calendar-event-RSVP/{id}",
    returns=lambda: models.CalendarEventRSVP,
    types={"updates": lambda: models.CalendarEventRSVPUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.get",
    "GET",
    "/calendar-event-RSVP/{id}",
    returns=lambda: models.CalendarEventRSVP,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.CalendarEventRSVP]] = Operation(
    "calendar_event_rsvps.list",
    "GET",
    "/calendar-event-RSVPs",
    returns=lambda: list[models.CalendarEventRSVP],
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
    "calendar_event_rsvps.delete", "DELETE", "/calendar-event-RSVP/{id}", answer="empty", returns=lambda: None
)


class CalendarEventRSVPs(Resource):
    """CalendarEventRSVPs, called synchronously."""

    def create(
        self,
        *,
        event_id: str,
        display_name: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Create CalendarEventRSVP.

        Creates a new CalendarEventRSVP

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Args:
            event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event-RSVP`. Raises: `APIError`. Source: tellescope.txt:6860-6869.
        """
        return self._send(
            _CREATE,
            body={"eventId": event_id, "displayName": display_name, "avatar": avatar, "status": status},
        )

    def create_many(
        self, *, create: Sequence[models.CalendarEventRSVPCreate | dicts.CalendarEventRSVPCreate]
    ) -> models.CalendarEventRSVPBatch:
        """Create CalendarEventRSVPs.

        Creates new CalendarEventRSVPs

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-event-RSVPs`. Raises: `APIError`. Source: tellescope.txt:6870-6883.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventRSVPUpdates | dicts.CalendarEventRSVPUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Update CalendarEventRSVP.

        Updates CalendarEventRSVP fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6884-6898.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEventRSVP:
        """Get CalendarEventRSVP.

        Get an CalendarEventRSVP

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6899-6905.
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
    ) -> Pages[models.CalendarEventRSVP]:
        """Get CalendarEventRSVPs.

        Get a page of CalendarEventRSVPs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-RSVPs`. Raises: `APIError`. Source: tellescope.txt:6906-6916.
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
        """Delete CalendarEventRSVP.

        Delete one CalendarEventRSVP

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6917-6921.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCalendarEventRSVPs(AsyncResource):
    """CalendarEventRSVPs, called from asynchronous code."""

    async def create(
        self,
        *,
        event_id: str,
        display_name: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Create CalendarEventRSVP.

        Creates a new CalendarEventRSVP

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Args:
            event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event-RSVP`. Raises: `APIError`. Source: tellescope.txt:6860-6869.
        """
        return await self._send(
            _CREATE,
            body={"eventId": event_id, "displayName": display_name, "avatar": avatar, "status": status},
        )

    async def create_many(
        self, *, create: Sequence[models.CalendarEventRSVPCreate | dicts.CalendarEventRSVPCreate]
    ) -> models.CalendarEventRSVPBatch:
        """Create CalendarEventRSVPs.

        Creates new CalendarEventRSVPs

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-event-RSVPs`. Raises: `APIError`. Source: tellescope.txt:6870-6883.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventRSVPUpdates | dicts.CalendarEventRSVPUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Update CalendarEventRSVP.

        Updates CalendarEventRSVP fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6884-6898.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEventRSVP:
        """Get CalendarEventRSVP.

        Get an CalendarEventRSVP

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6899-6905.
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
    ) -> AsyncPages[models.CalendarEventRSVP]:
        """Get CalendarEventRSVPs.

        Get a page of CalendarEventRSVPs

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-RSVPs`. Raises: `APIError`. Source: tellescope.txt:6906-6916.
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
        """Delete CalendarEventRSVP.

        Delete one CalendarEventRSVP

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event-RSVP/:id`. Raises: `APIError`. Source: tellescope.txt:6917-6921.
        """
        return await self._send(_DELETE, path={"id": id})
