"""CalendarEventRSVPs.

- All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

Source: tellescope.txt, lines 6857-6921.
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
    from ..models import calendar_event_rsvps as models
    from ..models import shared
else:
    models = LazyModule("..models.calendar_event_rsvps", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.create",
    "POST",
    "/calendar-event-RSVP",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEventRSVP,
)
_CREATE_MANY: Operation[models.CalendarEventRSVPBatch] = Operation(
    "calendar_event_rsvps.create_many",
    "POST",
    "/calendar-event-RSVPs",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEventRSVPBatch,
    types={"create": lambda: list[models.CalendarEventRSVPCreate]},
)
_UPDATE: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.update",
    "PATCH",
    "/calendar-event-RSVP/{id}",
    body="json",
    answer="json",
    returns=lambda: models.CalendarEventRSVP,
    types={"updates": lambda: models.CalendarEventRSVPUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.CalendarEventRSVP] = Operation(
    "calendar_event_rsvps.get",
    "GET",
    "/calendar-event-RSVP/{id}",
    answer="json",
    returns=lambda: models.CalendarEventRSVP,
)
_LIST: Operation[list[models.CalendarEventRSVP]] = Operation(
    "calendar_event_rsvps.list",
    "GET",
    "/calendar-event-RSVPs",
    answer="json",
    returns=lambda: list[models.CalendarEventRSVP],
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
            event_id: `eventId`, required
            display_name: `displayName`, optional
            avatar: optional
            status: optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/calendar-event-RSVP`. Source: tellescope.txt, lines 6860-6869.
        """
        return self._send(
            _CREATE,
            body={"eventId": event_id, "displayName": display_name, "avatar": avatar, "status": status},
        )

    def create_many(
        self, *, create: Sequence[models.CalendarEventRSVPCreate | Mapping[str, Any]]
    ) -> models.CalendarEventRSVPBatch:
        """Create CalendarEventRSVPs.

        Creates new CalendarEventRSVPs

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Args:
            create: required, list of `CalendarEventRSVPCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/calendar-event-RSVPs`. Source: tellescope.txt, lines 6870-6883.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventRSVPUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Update CalendarEventRSVP.

        Updates CalendarEventRSVP fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [eventId, creator] must be unique for each CalendarEventRSVPs. (by the server)

        Args:
            id: required
            updates: required, `CalendarEventRSVPUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6884-6898.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEventRSVP:
        """Get CalendarEventRSVP.

        Get an CalendarEventRSVP

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6899-6905.
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
    ) -> Pages[models.CalendarEventRSVP]:
        """Get CalendarEventRSVPs.

        Get a page of CalendarEventRSVPs

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
        `GET /v1/calendar-event-RSVPs`. Source: tellescope.txt, lines 6906-6916.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6917-6921.
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
        Everything else is as in `CalendarEventRSVPs.create`.
        `POST /v1/calendar-event-RSVP`. Source: tellescope.txt, lines 6860-6869.
        """
        return await self._send(
            _CREATE,
            body={"eventId": event_id, "displayName": display_name, "avatar": avatar, "status": status},
        )

    async def create_many(
        self, *, create: Sequence[models.CalendarEventRSVPCreate | Mapping[str, Any]]
    ) -> models.CalendarEventRSVPBatch:
        """Create CalendarEventRSVPs.

        Creates new CalendarEventRSVPs
        Everything else is as in `CalendarEventRSVPs.create_many`.
        `POST /v1/calendar-event-RSVPs`. Source: tellescope.txt, lines 6870-6883.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventRSVPUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.CalendarEventRSVP:
        """Update CalendarEventRSVP.

        Updates CalendarEventRSVP fields
        Everything else is as in `CalendarEventRSVPs.update`.
        `PATCH /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6884-6898.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CalendarEventRSVP:
        """Get CalendarEventRSVP.

        Get an CalendarEventRSVP
        Everything else is as in `CalendarEventRSVPs.get`.
        `GET /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6899-6905.
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
    ) -> AsyncPages[models.CalendarEventRSVP]:
        """Get CalendarEventRSVPs.

        Get a page of CalendarEventRSVPs
        Everything else is as in `CalendarEventRSVPs.list`.
        `GET /v1/calendar-event-RSVPs`. Source: tellescope.txt, lines 6906-6916.
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
        Everything else is as in `CalendarEventRSVPs.delete`.
        `DELETE /v1/calendar-event-RSVP/:id`. Source: tellescope.txt, lines 6917-6921.
        """
        return await self._send(_DELETE, path={"id": id})
