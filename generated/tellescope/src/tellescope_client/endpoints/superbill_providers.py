"""SuperbillProviders.

Source: tellescope.txt:17820-17921.
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
    from ..dicts import shared as shared_dicts
    from ..dicts import superbill_providers as dicts
    from ..models import superbill_providers as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.superbill_providers", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.superbill_providers", __package__)

_CREATE: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.create",
    "POST",
    "/superbill-provider",
    returns=lambda: models.SuperbillProvider,
    types={"address": lambda: shared.Address},
    required=(
        "address",
        "email",
        "phone",
        "officeName",
        "taxId",
        "providerName",
        "placeOfServiceCode",
        "providerLicense",
        "providerNPI",
    ),
)
_CREATE_MANY: Operation[models.SuperbillProviderBatch] = Operation(
    "superbill_providers.create_many",
    "POST",
    "/superbill-providers",
    returns=lambda: models.SuperbillProviderBatch,
    types={"create": lambda: list[models.SuperbillProviderCreate]},
    required=("create",),
)
_UPDATE: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.update",
    "PATCH",
    "/superbill-provider/{id}",
    returns=lambda: models.SuperbillProvider,
    types={"updates": lambda: models.SuperbillProviderUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.SuperbillProvider] = Operation(
    "superbill_providers.get",
    "GET",
    "/superbill-provider/{id}",
    returns=lambda: models.SuperbillProvider,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.SuperbillProvider]] = Operation(
    "superbill_providers.list",
    "GET",
    "/superbill-providers",
    returns=lambda: list[models.SuperbillProvider],
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
    "superbill_providers.delete", "DELETE", "/superbill-provider/{id}", answer="empty", returns=lambda: None
)


class SuperbillProviders(Resource):
    """SuperbillProviders, called synchronously."""

    def create(
        self,
        *,
        address: shared.Address | shared_dicts.Address,
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/superbill-provider`. Raises: `APIError`. Source: tellescope.txt:17821-17843.
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
        self, *, create: Sequence[models.SuperbillProviderCreate | dicts.SuperbillProviderCreate]
    ) -> models.SuperbillProviderBatch:
        """Create SuperbillProviders.

        Creates new SuperbillProviders

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/superbill-providers`. Raises: `APIError`. Source: tellescope.txt:17844-17870.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SuperbillProviderUpdates | dicts.SuperbillProviderUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SuperbillProvider:
        """Update SuperbillProvider.

        Updates SuperbillProvider fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17871-17898.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuperbillProvider:
        """Get SuperbillProvider.

        Get an SuperbillProvider

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17899-17905.
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
    ) -> Pages[models.SuperbillProvider]:
        """Get SuperbillProviders.

        Get a page of SuperbillProviders

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/superbill-providers`. Raises: `APIError`. Source: tellescope.txt:17906-17916.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17917-17921.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSuperbillProviders(AsyncResource):
    """SuperbillProviders, called from asynchronous code."""

    async def create(
        self,
        *,
        address: shared.Address | shared_dicts.Address,
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/superbill-provider`. Raises: `APIError`. Source: tellescope.txt:17821-17843.
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
        self, *, create: Sequence[models.SuperbillProviderCreate | dicts.SuperbillProviderCreate]
    ) -> models.SuperbillProviderBatch:
        """Create SuperbillProviders.

        Creates new SuperbillProviders

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/superbill-providers`. Raises: `APIError`. Source: tellescope.txt:17844-17870.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SuperbillProviderUpdates | dicts.SuperbillProviderUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SuperbillProvider:
        """Update SuperbillProvider.

        Updates SuperbillProvider fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17871-17898.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuperbillProvider:
        """Get SuperbillProvider.

        Get an SuperbillProvider

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17899-17905.
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
    ) -> AsyncPages[models.SuperbillProvider]:
        """Get SuperbillProviders.

        Get a page of SuperbillProviders

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/superbill-providers`. Raises: `APIError`. Source: tellescope.txt:17906-17916.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/superbill-provider/:id`. Raises: `APIError`. Source: tellescope.txt:17917-17921.
        """
        return await self._send(_DELETE, path={"id": id})
