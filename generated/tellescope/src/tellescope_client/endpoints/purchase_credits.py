"""PurchaseCredits.

Source: tellescope.txt:15356-15451.
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
    from ..dicts import purchase_credits as dicts
    from ..dicts import shared as shared_dicts
    from ..models import purchase_credits as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.purchase_credits", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.purchase_credits", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.create",
    "POST",
    "/purchase-credit",
    returns=lambda: models.PurchaseCredit,
    types={"value": lambda: models.PurchaseCreditValue, "usedAt": lambda: shared.StringOrDateTime},
    required=("enduserId", "title", "value"),
)
_CREATE_MANY: Operation[models.PurchaseCreditBatch] = Operation(
    "purchase_credits.create_many",
    "POST",
    "/purchase-credits",
    returns=lambda: models.PurchaseCreditBatch,
    types={"create": lambda: list[models.PurchaseCreditCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.update",
    "PATCH",
    "/purchase-credit/{id}",
    returns=lambda: models.PurchaseCredit,
    types={"updates": lambda: models.PurchaseCreditUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.get",
    "GET",
    "/purchase-credit/{id}",
    returns=lambda: models.PurchaseCredit,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PurchaseCredit]] = Operation(
    "purchase_credits.list",
    "GET",
    "/purchase-credits",
    returns=lambda: list[models.PurchaseCredit],
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
    "purchase_credits.delete", "DELETE", "/purchase-credit/{id}", answer="empty", returns=lambda: None
)


class PurchaseCredits(Resource):
    """PurchaseCredits, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        title: str,
        value: models.PurchaseCreditValue | dicts.PurchaseCreditValue,
        used_at: shared.StringOrDateTime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Create PurchaseCredit.

        Creates a new PurchaseCredit

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            used_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/purchase-credit`. Raises: `APIError`. Source: tellescope.txt:15357-15377.
        """
        return self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "title": title,
                "value": value,
                "usedAt": used_at,
                "description": description,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PurchaseCreditCreate | dicts.PurchaseCreditCreate]
    ) -> models.PurchaseCreditBatch:
        """Create PurchaseCredits.

        Creates new PurchaseCredits

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/purchase-credits`. Raises: `APIError`. Source: tellescope.txt:15378-15402.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PurchaseCreditUpdates | dicts.PurchaseCreditUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Update PurchaseCredit.

        Updates PurchaseCredit fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15403-15428.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PurchaseCredit:
        """Get PurchaseCredit.

        Get an PurchaseCredit

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15429-15435.
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
    ) -> Pages[models.PurchaseCredit]:
        """Get PurchaseCredits.

        Get a page of PurchaseCredits

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/purchase-credits`. Raises: `APIError`. Source: tellescope.txt:15436-15446.
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
        """Delete PurchaseCredit.

        Delete one PurchaseCredit

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15447-15451.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPurchaseCredits(AsyncResource):
    """PurchaseCredits, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        title: str,
        value: models.PurchaseCreditValue | dicts.PurchaseCreditValue,
        used_at: shared.StringOrDateTime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Create PurchaseCredit.

        Creates a new PurchaseCredit

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            used_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/purchase-credit`. Raises: `APIError`. Source: tellescope.txt:15357-15377.
        """
        return await self._send(
            _CREATE,
            body={
                "enduserId": enduser_id,
                "title": title,
                "value": value,
                "usedAt": used_at,
                "description": description,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PurchaseCreditCreate | dicts.PurchaseCreditCreate]
    ) -> models.PurchaseCreditBatch:
        """Create PurchaseCredits.

        Creates new PurchaseCredits

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/purchase-credits`. Raises: `APIError`. Source: tellescope.txt:15378-15402.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PurchaseCreditUpdates | dicts.PurchaseCreditUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Update PurchaseCredit.

        Updates PurchaseCredit fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15403-15428.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PurchaseCredit:
        """Get PurchaseCredit.

        Get an PurchaseCredit

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15429-15435.
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
    ) -> AsyncPages[models.PurchaseCredit]:
        """Get PurchaseCredits.

        Get a page of PurchaseCredits

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/purchase-credits`. Raises: `APIError`. Source: tellescope.txt:15436-15446.
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
        """Delete PurchaseCredit.

        Delete one PurchaseCredit

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/purchase-credit/:id`. Raises: `APIError`. Source: tellescope.txt:15447-15451.
        """
        return await self._send(_DELETE, path={"id": id})
