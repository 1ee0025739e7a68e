"""SuperbillProviders.

Source: tellescope.txt, lines 17820-17921.
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
    from ..models import superbill_providers as models
    from ..models import shared
else:
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.superbill_providers", __package__)

_CREATE: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.create",
    "POST",
    "/superbill-provider",
    body="json",
    answer="json",
    returns=lambda: models.SuperbillProvider,
    types={"address": lambda: shared.Address},
)
_CREATE_MANY: Operation[models.SuperbillProviderBatch] = Operation(
    "superbill_providers.create_many",
    "POST",
    "/superbill-providers",
    body="json",
    answer="json",
    returns=lambda: models.SuperbillProviderBatch,
    types={"create": lambda: list[models.SuperbillProviderCreate]},
)
_UPDATE: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.update",
    "PATCH",
    "/superbill-provider/{id}",
    body="json",
    answer="json",
    returns=lambda: models.SuperbillProvider,
    types={"updates": lambda: models.SuperbillProviderUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.get",
    "GET",
    "/superbill-provider/{id}",
    answer="json",
    returns=lambda: models.SuperbillProvider,
)
_LIST: Operation[list[models.SuperbillProvider]] = Operation(
    "superbill_providers.list",
    "GET",
    "/superbill-providers",
    answer="json",
    returns=lambda: list[models.SuperbillProvider],
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
    "superbill_providers.delete", "DELETE", "/superbill-provider/{id}", answer="empty", returns=lambda: None
)


class SuperbillProviders(Resource):
    """SuperbillProviders, called synchronously."""

    def create(
        self,
        *,
        address: shared.Address | Mapping[str, Any],
        email: str,
        phone: str,
        office_name: str,
        tax_id: str,
        provider_name: str,
        place_of_service_code: str,
        provider_license: str,
        provider_npi: str,
    ) -> models.SuperbillProvider:
        """Create SuperbillProvider.

        Creates a new SuperbillProvider

        Args:
            address: required, `Address`
            email: required
            phone: required
            office_name: `officeName`, required
            tax_id: `taxId`, required
            provider_name: `providerName`, required
            place_of_service_code: `placeOfServiceCode`, required
            provider_license: `providerLicense`, required
            provider_npi: `providerNPI`, required
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/superbill-provider`. Source: tellescope.txt, lines 17821-17843.
        """
        return self._send(
            _CREATE,
            body={
                "address": address,
                "email": email,
                "phone": phone,
                "officeName": office_name,
                "taxId": tax_id,
                "providerName": provider_name,
                "placeOfServiceCode": place_of_service_code,
                "providerLicense": provider_license,
                "providerNPI": provider_npi,
            },
        )

    def create_many(
        self, *, create: Sequence[models.SuperbillProviderCreate | Mapping[str, Any]]
    ) -> models.SuperbillProviderBatch:
        """Create SuperbillProviders.

        Creates new SuperbillProviders

        Args:
            create: required, list of `SuperbillProviderCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/superbill-providers`. Source: tellescope.txt, lines 17844-17870.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SuperbillProviderUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SuperbillProvider:
        """Update SuperbillProvider.

        Updates SuperbillProvider fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `SuperbillProviderUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17871-17898.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuperbillProvider:
        """Get SuperbillProvider.

        Get an SuperbillProvider

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17899-17905.
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
    ) -> Pages[models.SuperbillProvider]:
        """Get SuperbillProviders.

        Get a page of SuperbillProviders

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
        `GET /v1/superbill-providers`. Source: tellescope.txt, lines 17906-17916.
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
        """Delete SuperbillProvider.

        Delete one SuperbillProvider

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17917-17921.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSuperbillProviders(AsyncResource):
    """SuperbillProviders, called from asynchronous code."""

    async def create(
        self,
        *,
        address: shared.Address | Mapping[str, Any],
        email: str,
        phone: str,
        office_name: str,
        tax_id: str,
        provider_name: str,
        place_of_service_code: str,
        provider_license: str,
        provider_npi: str,
    ) -> models.SuperbillProvider:
        """Create SuperbillProvider.

        Creates a new SuperbillProvider
        Everything else is as in `SuperbillProviders.create`.
        `POST /v1/superbill-provider`. Source: tellescope.txt, lines 17821-17843.
        """
        return await self._send(
            _CREATE,
            body={
                "address": address,
                "email": email,
                "phone": phone,
                "officeName": office_name,
                "taxId": tax_id,
                "providerName": provider_name,
                "placeOfServiceCode": place_of_service_code,
                "providerLicense": provider_license,
                "providerNPI": provider_npi,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.SuperbillProviderCreate | Mapping[str, Any]]
    ) -> models.SuperbillProviderBatch:
        """Create SuperbillProviders.

        Creates new SuperbillProviders
        Everything else is as in `SuperbillProviders.create_many`.
        `POST /v1/superbill-providers`. Source: tellescope.txt, lines 17844-17870.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SuperbillProviderUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SuperbillProvider:
        """Update SuperbillProvider.

        Updates SuperbillProvider fields
        Everything else is as in `SuperbillProviders.update`.
        `PATCH /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17871-17898.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuperbillProvider:
        """Get SuperbillProvider.

        Get an SuperbillProvider
        Everything else is as in `SuperbillProviders.get`.
        `GET /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17899-17905.
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
    ) -> AsyncPages[models.SuperbillProvider]:
        """Get SuperbillProviders.

        Get a page of SuperbillProviders
        Everything else is as in `SuperbillProviders.list`.
        `GET /v1/superbill-providers`. Source: tellescope.txt, lines 17906-17916.
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
        """Delete SuperbillProvider.

        Delete one SuperbillProvider
        Everything else is as in `SuperbillProviders.delete`.
        `DELETE /v1/superbill-provider/:id`. Source: tellescope.txt, lines 17917-17921.
        """
        return await self._send(_DELETE, path={"id": id})
