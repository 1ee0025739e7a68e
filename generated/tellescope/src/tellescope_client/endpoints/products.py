"""Products.

- title must be unique across Products. (checked before sending)

Source: tellescope.txt:15225-15355.
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
    from ..dicts import products as dicts
    from ..dicts import shared as shared_dicts
    from ..models import products as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.products", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.products", __package__)
    shared = LazyModule("..models.shared", __package__)

_PREPARE_STRIPE_CHECKOUT: Operation[shared.CustomerIdClientSecretAndPublishableKey] = Operation(
    "products.prepare_stripe_checkout",
    "POST",
    "/products/prepare-stripe-checkout",
    returns=lambda: shared.CustomerIdClientSecretAndPublishableKey,
    types={"productIds": lambda: list[ObjectId]},
    required=("productIds",),
)
_STRIPE_PORTAL_SESSION: Operation[shared.ProductResponse] = Operation(
    "products.stripe_portal_session",
    "GET",
    "/products/stripe-portal-session",
    returns=lambda: shared.ProductResponse,
    required=("return_url",),
)
_CREATE: Operation[shared.Product] = Operation(
    "products.create",
    "POST",
    "/product",
    returns=lambda: shared.Product,
    types={
        "cost": lambda: shared.Cost,
        "cptCode": lambda: shared.CptCode,
        "showInPortal": bool,
        "categories": lambda: list[str],
        "maxCheckoutCount": lambda: shared.NumberOrEmpty,
    },
    required=("title", "cost"),
)
_CREATE_MANY: Operation[models.ProductBatch] = Operation(
    "products.create_many",
    "POST",
    "/products",
    returns=lambda: models.ProductBatch,
    types={"create": lambda: list[models.ProductCreate]},
    required=("create",),
    checks=lambda: validators.PRODUCTS_CREATE_MANY,
)
_UPDATE: Operation[shared.Product] = Operation(
    "products.update",
    "PATCH",
    "/product/{id}",
    returns=lambda: shared.Product,
    types={"updates": lambda: models.ProductUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.Product] = Operation(
    "products.get",
    "GET",
    "/product/{id}",
    returns=lambda: shared.Product,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.Product]] = Operation(
    "products.list",
    "GET",
    "/products",
    returns=lambda: list[shared.Product],
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
    "products.delete", "DELETE", "/product/{id}", answer="empty", returns=lambda: None
)


class Products(Resource):
    """Products, called synchronously."""

    def prepare_stripe_checkout(
        self, *, product_ids: Sequence[ObjectId]
    ) -> shared.CustomerIdClientSecretAndPublishableKey:
        """Prepare Stripe Checkout.

        Prepares a Stripe checkout process

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/products/prepare-stripe-checkout`. Raises: `APIError`. Source: tellescope.txt:15228-15236.
        """
        return self._send(_PREPARE_STRIPE_CHECKOUT, body={"productIds": product_ids})

    def stripe_portal_session(
        self, *, return_url: str, stripe_key: str | Unset = UNSET, stripe_customer_id: str | Unset = UNSET
    ) -> shared.ProductResponse:
        """Get Stripe Portal Session.

        Prepares a Stripe checkout process

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/products/stripe-portal-session`, for endusers only. Raises: `APIError`. Source:
        tellescope.txt:15237-15245.
        """
        return self._send(
            _STRIPE_PORTAL_SESSION,
            query={"stripeKey": stripe_key, "stripeCustomerId": stripe_customer_id, "return_url": return_url},
        )

    def create(
        self,
        *,
        title: str,
        cost: shared.Cost | shared_dicts.Cost,
        processor: Literal["Stripe", "Square"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        cpt_code: shared.CptCode | shared_dicts.CptCode | Unset = UNSET,
        image: str | Unset = UNSET,
        show_in_portal: bool | Unset = UNSET,
        categories: Sequence[str] | Unset = UNSET,
        max_checkout_count: shared.NumberOrEmpty | Unset = UNSET,
        stripe_product_id: str | Unset = UNSET,
        stripe_subscription_id: str | Unset = UNSET,
    ) -> shared.Product:
        """Create Product.

        Creates a new Product

        - title must be unique across Products. (by the server)

        Args:
            processor: not on the page: @tellescope/schema 1.174.0
            max_checkout_count: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/product`. Raises: `APIError`. Source: tellescope.txt:15246-15271.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "cost": cost,
                "processor": processor,
                "description": description,
                "htmlDescription": html_description,
                "cptCode": cpt_code,
                "image": image,
                "showInPortal": show_in_portal,
                "categories": categories,
                "maxCheckoutCount": max_checkout_count,
                "stripeProductId": stripe_product_id,
                "stripeSubscriptionId": stripe_subscription_id,
            },
        )

    def create_many(
        self, *, create: Sequence[models.ProductCreate | dicts.ProductCreate]
    ) -> models.ProductBatch:
        """Create Products.

        Creates new Products

        - title must be unique across Products. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/products`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:15272-15301.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ProductUpdates | dicts.ProductUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Product:
        """Update Product.

        Updates Product fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Products. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15302-15332.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Product:
        """Get Product.

        Get an Product

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15333-15339.
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
    ) -> Pages[shared.Product]:
        """Get Products.

        Get a page of Products

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/products`. Raises: `APIError`. Source: tellescope.txt:15340-15350.
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
        """Delete Product.

        Delete one Product

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15351-15355.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncProducts(AsyncResource):
    """Products, called from asynchronous code."""

    async def prepare_stripe_checkout(
        self, *, product_ids: Sequence[ObjectId]
    ) -> shared.CustomerIdClientSecretAndPublishableKey:
        """Prepare Stripe Checkout.

        Prepares a Stripe checkout process

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/products/prepare-stripe-checkout`. Raises: `APIError`. Source: tellescope.txt:15228-15236.
        """
        return await self._send(_PREPARE_STRIPE_CHECKOUT, body={"productIds": product_ids})

    async def stripe_portal_session(
        self, *, return_url: str, stripe_key: str | Unset = UNSET, stripe_customer_id: str | Unset = UNSET
    ) -> shared.ProductResponse:
        """Get Stripe Portal Session.

        Prepares a Stripe checkout process

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/products/stripe-portal-session`, for endusers only. Raises: `APIError`. Source:
        tellescope.txt:15237-15245.
        """
        return await self._send(
            _STRIPE_PORTAL_SESSION,
            query={"stripeKey": stripe_key, "stripeCustomerId": stripe_customer_id, "return_url": return_url},
        )

    async def create(
        self,
        *,
        title: str,
        cost: shared.Cost | shared_dicts.Cost,
        processor: Literal["Stripe", "Square"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        cpt_code: shared.CptCode | shared_dicts.CptCode | Unset = UNSET,
        image: str | Unset = UNSET,
        show_in_portal: bool | Unset = UNSET,
        categories: Sequence[str] | Unset = UNSET,
        max_checkout_count: shared.NumberOrEmpty | Unset = UNSET,
        stripe_product_id: str | Unset = UNSET,
        stripe_subscription_id: str | Unset = UNSET,
    ) -> shared.Product:
        """Create Product.

        Creates a new Product

        - title must be unique across Products. (by the server)

        Args:
            processor: not on the page: @tellescope/schema 1.174.0
            max_checkout_count: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/product`. Raises: `APIError`. Source: tellescope.txt:15246-15271.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "cost": cost,
                "processor": processor,
                "description": description,
                "htmlDescription": html_description,
                "cptCode": cpt_code,
                "image": image,
                "showInPortal": show_in_portal,
                "categories": categories,
                "maxCheckoutCount": max_checkout_count,
                "stripeProductId": stripe_product_id,
                "stripeSubscriptionId": stripe_subscription_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.ProductCreate | dicts.ProductCreate]
    ) -> models.ProductBatch:
        """Create Products.

        Creates new Products

        - title must be unique across Products. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/products`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:15272-15301.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ProductUpdates | dicts.ProductUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Product:
        """Update Product.

        Updates Product fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Products. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15302-15332.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Product:
        """Get Product.

        Get an Product

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15333-15339.
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
    ) -> AsyncPages[shared.Product]:
        """Get Products.

        Get a page of Products

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/products`. Raises: `APIError`. Source: tellescope.txt:15340-15350.
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
        """Delete Product.

        Delete one Product

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/product/:id`. Raises: `APIError`. Source: tellescope.txt:15351-15355.
        """
        return await self._send(_DELETE, path={"id": id})
