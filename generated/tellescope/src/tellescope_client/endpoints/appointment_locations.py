"""AppointmentLocations.

- title must be unique across AppointmentLocations. (checked before sending)

Source: tellescope.txt:2145-2242.
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
    from ..dicts import appointment_locations as dicts
    from ..dicts import shared as shared_dicts
    from ..models import appointment_locations as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.appointment_locations", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.appointment_locations", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[shared.AppointmentLocation] = Operation(
    "appointment_locations.create",
    "POST",
    "/appointment-location",
    returns=lambda: shared.AppointmentLocation,
    types={"healthieUseZoom": bool, "tags": lambda: list[str]},
    required=("title",),
)
_CREATE_MANY: Operation[models.AppointmentLocationBatch] = Operation(
    "appointment_locations.create_many",
    "POST",
    "/appointment-locations",
    returns=lambda: models.AppointmentLocationBatch,
    types={"create": lambda: list[models.AppointmentLocationCreate]},
    required=("create",),
    checks=lambda: validators.APPOINTMENT_LOCATIONS_CREATE_MANY,
)
_UPDATE: Operation[shared.AppointmentLocation] = Operation(
    "appointment_locations.update",
    "PATCH",
    "/appointment-location/{id}",
    returns=lambda: shared.AppointmentLocation,
    types={"updates": lambda: models.AppointmentLocationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.AppointmentLocation] = Operation(
    "appointment_locations.get",
    "GET",
    "/appointment-location/{id}",
    returns=lambda: shared.AppointmentLocation,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.AppointmentLocation]] = Operation(
    "appointment_locations.list",
    "GET",
    "/appointment-locations",
    returns=lambda: list[shared.AppointmentLocation],
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
    "appointment_locations.delete",
    "DELETE",
    "/appointment-location/{id}",
    answer="empty",
    returns=lambda: None,
)


class AppointmentLocations(Resource):
    """AppointmentLocations, called synchronously."""

    def create(
        self,
        *,
        title: str,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        healthie_contact_type: str | Unset = UNSET,
        healthie_location_id: str | Unset = UNSET,
        healthie_use_zoom: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> shared.AppointmentLocation:
        """Create AppointmentLocation.

        Creates a new AppointmentLocation

        - title must be unique across AppointmentLocations. (by the server)

        Args:
            state: not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/appointment-location`. Raises: `APIError`. Source: tellescope.txt:2148-2168.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "address": address,
                "city": city,
                "zipCode": zip_code,
                "phone": phone,
                "state": state,
                "timezone": timezone,
                "canvasLocationId": canvas_location_id,
                "healthieContactType": healthie_contact_type,
                "healthieLocationId": healthie_location_id,
                "healthieUseZoom": healthie_use_zoom,
                "instructions": instructions,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AppointmentLocationCreate | dicts.AppointmentLocationCreate]
    ) -> models.AppointmentLocationBatch:
        """Create AppointmentLocations.

        Creates new AppointmentLocations

        - title must be unique across AppointmentLocations. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/appointment-locations`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:2169-2193.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AppointmentLocationUpdates | dicts.AppointmentLocationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.AppointmentLocation:
        """Update AppointmentLocation.

        Updates AppointmentLocation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across AppointmentLocations. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2194-2219.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.AppointmentLocation:
        """Get AppointmentLocation.

        Get an AppointmentLocation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2220-2226.
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
    ) -> Pages[shared.AppointmentLocation]:
        """Get AppointmentLocations.

        Get a page of AppointmentLocations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/appointment-locations`. Raises: `APIError`. Source: tellescope.txt:2227-2237.
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
        """Delete AppointmentLocation.

        Delete one AppointmentLocation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2238-2242.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAppointmentLocations(AsyncResource):
    """AppointmentLocations, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        canvas_location_id: str | Unset = UNSET,
        healthie_contact_type: str | Unset = UNSET,
        healthie_location_id: str | Unset = UNSET,
        healthie_use_zoom: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> shared.AppointmentLocation:
        """Create AppointmentLocation.

        Creates a new AppointmentLocation

        - title must be unique across AppointmentLocations. (by the server)

        Args:
            state: not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/appointment-location`. Raises: `APIError`. Source: tellescope.txt:2148-2168.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "address": address,
                "city": city,
                "zipCode": zip_code,
                "phone": phone,
                "state": state,
                "timezone": timezone,
                "canvasLocationId": canvas_location_id,
                "healthieContactType": healthie_contact_type,
                "healthieLocationId": healthie_location_id,
                "healthieUseZoom": healthie_use_zoom,
                "instructions": instructions,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AppointmentLocationCreate | dicts.AppointmentLocationCreate]
    ) -> models.AppointmentLocationBatch:
        """Create AppointmentLocations.

        Creates new AppointmentLocations

        - title must be unique across AppointmentLocations. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/appointment-locations`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:2169-2193.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AppointmentLocationUpdates | dicts.AppointmentLocationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.AppointmentLocation:
        """Update AppointmentLocation.

        Updates AppointmentLocation fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across AppointmentLocations. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2194-2219.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.AppointmentLocation:
        """Get AppointmentLocation.

        Get an AppointmentLocation

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2220-2226.
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
    ) -> AsyncPages[shared.AppointmentLocation]:
        """Get AppointmentLocations.

        Get a page of AppointmentLocations

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/appointment-locations`. Raises: `APIError`. Source: tellescope.txt:2227-2237.
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
        """Delete AppointmentLocation.

        Delete one AppointmentLocation

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/appointment-location/:id`. Raises: `APIError`. Source: tellescope.txt:2238-2242.
        """
        return await self._send(_DELETE, path={"id": id})
