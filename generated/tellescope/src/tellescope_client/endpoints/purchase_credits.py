"""PurchaseCredits.

Source: tellescope.txt, lines 15356-15451.
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
    from ..models import purchase_credits as models
    from ..models import shared
else:
    models = LazyModule("..models.purchase_credits", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.create",
    "POST",
    "/purchase-credit",
    body="json",
    answer="json",
    returns=lambda: models.PurchaseCredit,
    types={"value": lambda: models.PurchaseCreditValue, "usedAt": lambda: dt.datetime},
)
_CREATE_MANY: Operation[models.PurchaseCreditBatch] = Operation(
    "purchase_credits.create_many",
    "POST",
    "/purchase-credits",
    body="json",
    answer="json",
    returns=lambda: models.PurchaseCreditBatch,
    types={"create": lambda: list[models.PurchaseCreditCreate]},
)
_UPDATE: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.update",
    "PATCH",
    "/purchase-credit/{id}",
    body="json",
    answer="json",
    returns=lambda: models.PurchaseCredit,
    types={"updates": lambda: models.PurchaseCreditUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.PurchaseCredit] = Operation(
    "purchase_credits.get",
    "GET",
    "/purchase-credit/{id}",
    answer="json",
    returns=lambda: models.PurchaseCredit,
)
_LIST: Operation[list[models.PurchaseCredit]] = Operation(
    "purchase_credits.list",
    "GET",
    "/purchase-credits",
    answer="json",
    returns=lambda: list[models.PurchaseCredit],
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
    "purchase_credits.delete", "DELETE", "/purchase-credit/{id}", answer="empty", returns=lambda: None
)


class PurchaseCredits(Resource):
    """PurchaseCredits, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        title: str,
        value: models.PurchaseCreditValue | Mapping[str, Any],
        used_at: dt.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Create PurchaseCredit.

        Creates a new PurchaseCredit

        Args:
            enduser_id: `enduserId`, required
            title: required
            value: required, `PurchaseCreditValue`
            used_at: `usedAt`, optional, date-time with an offset
            description: optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/purchase-credit`. Source: tellescope.txt, lines 15357-15377.
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
        self, *, create: Sequence[models.PurchaseCreditCreate | Mapping[str, Any]]
    ) -> models.PurchaseCreditBatch:
        """Create PurchaseCredits.

        Creates new PurchaseCredits

        Args:
            create: required, list of `PurchaseCreditCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/purchase-credits`. Source: tellescope.txt, lines 15378-15402.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PurchaseCreditUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Update PurchaseCredit.

        Updates PurchaseCredit fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `PurchaseCreditUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15403-15428.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PurchaseCredit:
        """Get PurchaseCredit.

        Get an PurchaseCredit

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15429-15435.
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
    ) -> Pages[models.PurchaseCredit]:
        """Get PurchaseCredits.

        Get a page of PurchaseCredits

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
        `GET /v1/purchase-credits`. Source: tellescope.txt, lines 15436-15446.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15447-15451.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPurchaseCredits(AsyncResource):
    """PurchaseCredits, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        title: str,
        value: models.PurchaseCreditValue | Mapping[str, Any],
        used_at: dt.datetime | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Create PurchaseCredit.

        Creates a new PurchaseCredit
        Everything else is as in `PurchaseCredits.create`.
        `POST /v1/purchase-credit`. Source: tellescope.txt, lines 15357-15377.
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
        self, *, create: Sequence[models.PurchaseCreditCreate | Mapping[str, Any]]
    ) -> models.PurchaseCreditBatch:
        """Create PurchaseCredits.

        Creates new PurchaseCredits
        Everything else is as in `PurchaseCredits.create_many`.
        `POST /v1/purchase-credits`. Source: tellescope.txt, lines 15378-15402.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PurchaseCreditUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PurchaseCredit:
        """Update PurchaseCredit.

        Updates PurchaseCredit fields
        Everything else is as in `PurchaseCredits.update`.
        `PATCH /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15403-15428.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PurchaseCredit:
        """Get PurchaseCredit.

        Get an PurchaseCredit
        Everything else is as in `PurchaseCredits.get`.
        `GET /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15429-15435.
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
    ) -> AsyncPages[models.PurchaseCredit]:
        """Get PurchaseCredits.

        Get a page of PurchaseCredits
        Everything else is as in `PurchaseCredits.list`.
        `GET /v1/purchase-credits`. Source: tellescope.txt, lines 15436-15446.
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
        Everything else is as in `PurchaseCredits.delete`.
        `DELETE /v1/purchase-credit/:id`. Source: tellescope.txt, lines 15447-15451.
        """
        return await self._send(_DELETE, path={"id": id})
