"""EnduserEncounters.

Source: tellescope.txt:9045-9121.
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
    from ..dicts import enduser_encounters as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_encounters as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_encounters", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_encounters", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE_CANDID_ENCOUNTER: Operation[models.EnduserEncounterResponse] = Operation(
    "enduser_encounters.create_candid_encounter",
    "POST",
    "/enduser-encounters/create-candid-encounter",
    returns=lambda: models.EnduserEncounterResponse,
    required=("encounterId",),
)
_CREATE: Operation[models.EnduserEncounter] = Operation(
    "enduser_encounters.create",
    "POST",
    "/enduser-encounter",
    returns=lambda: models.EnduserEncounter,
    types={
        "authorizedRelease": bool,
        "diagnoses": lambda: list[models.EnduserEncounterDiagnosis],
        "billingProviderAddress": lambda: shared.Address,
        "serviceFacilityAddress": lambda: shared.Address,
    },
    required=(
        "title",
        "enduserId",
        "providerUserId",
        "authorizedRelease",
        "dateOfService",
        "diagnoses",
        "placeOfServiceCode",
    ),
)
_GET: Operation[models.EnduserEncounter] = Operation(
    "enduser_encounters.get",
    "GET",
    "/enduser-encounter/{id}",
    returns=lambda: models.EnduserEncounter,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserEncounter]] = Operation(
    "enduser_encounters.list",
    "GET",
    "/enduser-encounters",
    returns=lambda: list[models.EnduserEncounter],
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
    "enduser_encounters.delete", "DELETE", "/enduser-encounter/{id}", answer="empty", returns=lambda: None
)


class EnduserEncounters(Resource):
    """EnduserEncounters, called synchronously."""

    def create_candid_encounter(self, *, encounter_id: str) -> models.EnduserEncounterResponse:
        """Create Encounter With Candid.

        Creates an Encounter in Candid

        Args:
            encounter_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-encounters/create-candid-encounter`. Raises: `APIError`. Source:
        tellescope.txt:9046-9052.
        """
        return self._send(_CREATE_CANDID_ENCOUNTER, body={"encounterId": encounter_id})

    def create(
        self,
        *,
        title: str,
        enduser_id: str,
        provider_user_id: str,
        authorized_release: bool,
        date_of_service: str,
        diagnoses: Sequence[
            models.EnduserEncounterDiagnosis | dicts.EnduserEncounterDiagnosis | Mapping[str, Any]
        ],
        place_of_service_code: str,
        billing_provider_address: shared.Address | shared_dicts.Address | Unset = UNSET,
        service_facility_address: shared.Address | shared_dicts.Address | Unset = UNSET,
    ) -> models.EnduserEncounter:
        """Create EnduserEncounter.

        Creates a new EnduserEncounter

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            provider_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-encounter`. Raises: `APIError`. Source: tellescope.txt:9053-9098.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "providerUserId": provider_user_id,
                "authorizedRelease": authorized_release,
                "dateOfService": date_of_service,
                "diagnoses": diagnoses,
                "placeOfServiceCode": place_of_service_code,
                "billingProviderAddress": billing_provider_address,
                "serviceFacilityAddress": service_facility_address,
            },
        )

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserEncounter:
        """Get EnduserEncounter.

        Get an EnduserEncounter

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-encounter/:id`. Raises: `APIError`. Source: tellescope.txt:9099-9105.
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
    ) -> Pages[models.EnduserEncounter]:
        """Get EnduserEncounters.

        Get a page of EnduserEncounters

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-encounters`. Raises: `APIError`. Source: tellescope.txt:9106-9116.
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
        """Delete EnduserEncounter.

        Delete one EnduserEncounter

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-encounter/:id`. Raises: `APIError`. Source: tellescope.txt:9117-9121.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserEncounters(AsyncResource):
    """EnduserEncounters, called from asynchronous code."""

    async def create_candid_encounter(self, *, encounter_id: str) -> models.EnduserEncounterResponse:
        """Create Encounter With Candid.

        Creates an Encounter in Candid

        Args:
            encounter_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/enduser-encounters/create-candid-encounter`. Raises: `APIError`. Source:
        tellescope.txt:9046-9052.
        """
        return await self._send(_CREATE_CANDID_ENCOUNTER, body={"encounterId": encounter_id})

    async def create(
        self,
        *,
        title: str,
        enduser_id: str,
        provider_user_id: str,
        authorized_release: bool,
        date_of_service: str,
        diagnoses: Sequence[
            models.EnduserEncounterDiagnosis | dicts.EnduserEncounterDiagnosis | Mapping[str, Any]
        ],
        place_of_service_code: str,
        billing_provider_address: shared.Address | shared_dicts.Address | Unset = UNSET,
        service_facility_address: shared.Address | shared_dicts.Address | Unset = UNSET,
    ) -> models.EnduserEncounter:
        """Create EnduserEncounter.

        Creates a new EnduserEncounter

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            provider_user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-encounter`. Raises: `APIError`. Source: tellescope.txt:9053-9098.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "enduserId": enduser_id,
                "providerUserId": provider_user_id,
                "authorizedRelease": authorized_release,
                "dateOfService": date_of_service,
                "diagnoses": diagnoses,
                "placeOfServiceCode": place_of_service_code,
                "billingProviderAddress": billing_provider_address,
                "serviceFacilityAddress": service_facility_address,
            },
        )

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserEncounter:
        """Get EnduserEncounter.

        Get an EnduserEncounter

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-encounter/:id`. Raises: `APIError`. Source: tellescope.txt:9099-9105.
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
    ) -> AsyncPages[models.EnduserEncounter]:
        """Get EnduserEncounters.

        Get a page of EnduserEncounters

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-encounters`. Raises: `APIError`. Source: tellescope.txt:9106-9116.
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
        """Delete EnduserEncounter.

        Delete one EnduserEncounter

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-encounter/:id`. Raises: `APIError`. Source: tellescope.txt:9117-9121.
        """
        return await self._send(_DELETE, path={"id": id})
