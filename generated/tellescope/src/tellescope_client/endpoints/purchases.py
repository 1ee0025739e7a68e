"""Purchases.

Source: tellescope.txt:15452-15580.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import purchases as dicts
    from ..dicts import shared as shared_dicts
    from ..models import purchases as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.purchases", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.purchases", __package__)
    shared = LazyModule("..models.shared", __package__)

_CHARGE_CARD: Operation[Any] = Operation(
    "purchases.charge_card",
    "POST",
    "/purchases/charge-card",
    types={"productIds": lambda: list[ObjectId], "cost": lambda: shared.Cost},
    required=("enduserId",),
)
_CREATE: Operation[models.Purchase] = Operation(
    "purchases.create",
    "POST",
    "/purchase",
    returns=lambda: models.Purchase,
    types={
        "productIds": lambda: list[str],
        "cost": lambda: shared.Cost,
        "processedAt": lambda: shared.DateTimeOrEmpty,
        "refundedAmount": float,
        "cptCode": lambda: shared.CptCode,
    },
    required=("enduserId", "title", "cost", "processor"),
)
_CREATE_MANY: Operation[models.PurchaseBatch] = Operation(
    "purchases.create_many",
    "POST",
    "/purchases",
    returns=lambda: models.PurchaseBatch,
    types={"create": lambda: list[models.PurchaseCreate]},
    required=("create",),
)
_UPDATE: Operation[models.Purchase] = Operation(
    "purchases.update",
    "PATCH",
    "/purchase/{id}",
    returns=lambda: models.Purchase,
    types={"updates": lambda: models.PurchaseUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Purchase] = Operation(
    "purchases.get",
    "GET",
    "/purchase/{id}",
    returns=lambda: models.Purchase,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Purchase]] = Operation(
    "purchases.list",
    "GET",
    "/purchases",
    returns=lambda: list[models.Purchase],
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
    "purchases.delete", "DELETE", "/purchase/{id}", answer="empty", returns=lambda: None
)


class Purchases(Resource):
    """Purchases, called synchronously."""

    def charge_card(
        self,
        *,
        enduser_id: str,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        cost: shared.Cost | shared_dicts.Cost | Unset = UNSET,
        stripe_key: str | Unset = UNSET,
    ) -> Any:
        """Charge Stripe Card on File.

        Charges an existing card on file (if saved), otherwise throws an error

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/purchases/charge-card`. Raises: `APIError`. Source: tellescope.txt:15453-15467.
        """
        return self._send(
            _CHARGE_CARD,
            body={"enduserId": enduser_id, "productIds": product_ids, "cost": cost, "stripeKey": stripe_key},
        )

    def create(
        self,
        *,
        enduser_id: str,
        title: str,
        cost: shared.Cost | shared_dicts.Cost,
        processor: Literal["Stripe", "Square"] | str,
        product_id: str | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        processed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        description: str | Unset = UNSET,
        refunded_amount: float | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        cpt_code: shared.CptCode | shared_dicts.CptCode | Unset = UNSET,
        notes: str | Unset = UNSET,
    ) -> models.Purchase:
        """Create Purchase.

        Creates a new Purchase

        Args:
            product_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            processor: not on the page: @tellescope/schema 1.174.0
            processed_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/purchase`. Raises: `APIError`. Source: tellescope.txt:15468-15494.
        """
        return self._send(
            _CREATE,
            body={
                "productId": product_id,
                "productIds": product_ids,
                "enduserId": enduser_id,
                "title": title,
                "cost": cost,
                "processor": processor,
                "processedAt": processed_at,
                "description": description,
                "refundedAmount": refunded_amount,
                "source": source,
                "externalId": external_id,
                "cptCode": cpt_code,
                "notes": notes,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PurchaseCreate | dicts.PurchaseCreate]
    ) -> models.PurchaseBatch:
        """Create Purchases.

        Creates new Purchases

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/purchases`. Raises: `APIError`. Source: tellescope.txt:15495-15525.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PurchaseUpdates | dicts.PurchaseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Purchase:
        """Update Purchase.

        Updates Purchase fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15526-15557.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Purchase:
        """Get Purchase.

        Get an Purchase

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15558-15564.
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
    ) -> Pages[models.Purchase]:
        """Get Purchases.

        Get a page of Purchases

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/purchases`. Raises: `APIError`. Source: tellescope.txt:15565-15575.
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
        """Delete Purchase.

        Delete one Purchase

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15576-15580.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPurchases(AsyncResource):
    """Purchases, called from asynchronous code."""

    async def charge_card(
        self,
        *,
        enduser_id: str,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        cost: shared.Cost | shared_dicts.Cost | Unset = UNSET,
        stripe_key: str | Unset = UNSET,
    ) -> Any:
        """Charge Stripe Card on File.

        Charges an existing card on file (if saved), otherwise throws an error

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/purchases/charge-card`. Raises: `APIError`. Source: tellescope.txt:15453-15467.
        """
        return await self._send(
            _CHARGE_CARD,
            body={"enduserId": enduser_id, "productIds": product_ids, "cost": cost, "stripeKey": stripe_key},
        )

    async def create(
        self,
        *,
        enduser_id: str,
        title: str,
        cost: shared.Cost | shared_dicts.Cost,
        processor: Literal["Stripe", "Square"] | str,
        product_id: str | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        processed_at: shared.DateTimeOrEmpty | Unset = UNSET,
        description: str | Unset = UNSET,
        refunded_amount: float | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        cpt_code: shared.CptCode | shared_dicts.CptCode | Unset = UNSET,
        notes: str | Unset = UNSET,
    ) -> models.Purchase:
        """Create Purchase.

        Creates a new Purchase

        Args:
            product_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            processor: not on the page: @tellescope/schema 1.174.0
            processed_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/purchase`. Raises: `APIError`. Source: tellescope.txt:15468-15494.
        """
        return await self._send(
            _CREATE,
            body={
                "productId": product_id,
                "productIds": product_ids,
                "enduserId": enduser_id,
                "title": title,
                "cost": cost,
                "processor": processor,
                "processedAt": processed_at,
                "description": description,
                "refundedAmount": refunded_amount,
                "source": source,
                "externalId": external_id,
                "cptCode": cpt_code,
                "notes": notes,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PurchaseCreate | dicts.PurchaseCreate]
    ) -> models.PurchaseBatch:
        """Create Purchases.

        Creates new Purchases

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/purchases`. Raises: `APIError`. Source: tellescope.txt:15495-15525.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PurchaseUpdates | dicts.PurchaseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Purchase:
        """Update Purchase.

        Updates Purchase fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15526-15557.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Purchase:
        """Get Purchase.

        Get an Purchase

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15558-15564.
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
    ) -> AsyncPages[models.Purchase]:
        """Get Purchases.

        Get a page of Purchases

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/purchases`. Raises: `APIError`. Source: tellescope.txt:15565-15575.
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
        """Delete Purchase.

        Delete one Purchase

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/purchase/:id`. Raises: `APIError`. Source: tellescope.txt:15576-15580.
        """
        return await self._send(_DELETE, path={"id": id})
