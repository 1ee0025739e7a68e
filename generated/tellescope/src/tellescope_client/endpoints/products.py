"""Products.

- title must be unique across Products. (checked before sending)

Source: tellescope.txt, lines 15225-15355.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import products as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.products", __package__)
    shared = LazyModule("..models.shared", __package__)

_PREPARE_STRIPE_CHECKOUT: Operation[Any] = Operation(
    "products.prepare_stripe_checkout",
    "POST",
    "/products/prepare-stripe-checkout",
    body="json",
    types={"productIds": lambda: list[ObjectId]},
)
_STRIPE_PORTAL_SESSION: Operation[Any] = Operation(
    "products.stripe_portal_session", "GET", "/products/stripe-portal-session"
)
_CREATE: Operation[models.Product] = Operation(
    "products.create",
    "POST",
    "/product",
    body="json",
    answer="json",
    returns=lambda: models.Product,
    types={
        "cost": lambda: shared.ProductCost,
        "cptCode": lambda: shared.ProductCptCode,
        "categories": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.ProductBatch] = Operation(
    "products.create_many",
    "POST",
    "/products",
    body="json",
    answer="json",
    returns=lambda: models.ProductBatch,
    types={"create": lambda: list[models.ProductCreate]},
    checks=lambda: validators.PRODUCTS_CREATE_MANY,
)
_UPDATE: Operation[models.Product] = Operation(
    "products.update",
    "PATCH",
    "/product/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Product,
    types={"updates": lambda: models.ProductUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.Product] = Operation(
    "products.get", "GET", "/product/{id}", answer="json", returns=lambda: models.Product
)
_LIST: Operation[list[models.Product]] = Operation(
    "products.list",
    "GET",
    "/products",
    answer="json",
    returns=lambda: list[models.Product],
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
    "products.delete", "DELETE", "/product/{id}", answer="empty", returns=lambda: None
)


class Products(Resource):
    """Products, called synchronously."""

    def prepare_stripe_checkout(self, *, product_ids: Sequence[ObjectId]) -> Any:
        """Prepare Stripe Checkout.

        Prepares a Stripe checkout process

        Args:
            product_ids: `productIds`, required, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/products/prepare-stripe-checkout`. Source: tellescope.txt, lines 15228-15236.
        """
        return self._send(_PREPARE_STRIPE_CHECKOUT, body={"productIds": product_ids})

    def stripe_portal_session(
        self, *, return_url: str, stripe_key: str | Unset = UNSET, stripe_customer_id: str | Unset = UNSET
    ) -> Any:
        """Get Stripe Portal Session.

        Prepares a Stripe checkout process

        Args:
            stripe_key: `stripeKey`, optional
            stripe_customer_id: `stripeCustomerId`, optional
            return_url: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/products/stripe-portal-session`, for endusers only. Source: tellescope.txt, lines
        15237-15245.
        """
        return self._send(
            _STRIPE_PORTAL_SESSION,
            query={"stripeKey": stripe_key, "stripeCustomerId": stripe_customer_id, "return_url": return_url},
        )

    def create(
        self,
        *,
        title: str,
        cost: shared.ProductCost | Mapping[str, Any],
        processor: str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        cpt_code: shared.ProductCptCode | Mapping[str, Any] | Unset = UNSET,
        image: str | Unset = UNSET,
        show_in_portal: bool | Unset = UNSET,
        categories: Sequence[str] | Unset = UNSET,
        max_checkout_count: float | Unset = UNSET,
        stripe_product_id: str | Unset = UNSET,
        stripe_subscription_id: str | Unset = UNSET,
    ) -> models.Product:
        """Create Product.

        Creates a new Product

        - title must be unique across Products. (by the server)

        Args:
            title: required
            cost: required, `ProductCost`
            processor: optional
            description: optional
            html_description: `htmlDescription`, optional
            cpt_code: `cptCode`, optional, `ProductCptCode`
            image: optional
            show_in_portal: `showInPortal`, optional
            categories: optional, list of string values
            max_checkout_count: `maxCheckoutCount`, optional
            stripe_product_id: `stripeProductId`, optional
            stripe_subscription_id: `stripeSubscriptionId`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/product`. Source: tellescope.txt, lines 15246-15271.
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
        self, *, create: Sequence[models.ProductCreate | Mapping[str, Any]]
    ) -> models.ProductBatch:
        """Create Products.

        Creates new Products

        - title must be unique across Products. (checked before sending)

        Args:
            create: required, list of `ProductCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/products`. Source: tellescope.txt, lines 15272-15301.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ProductUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Product:
        """Update Product.

        Updates Product fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Products. (by the server)

        Args:
            id: required
            updates: required, `ProductUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/product/:id`. Source: tellescope.txt, lines 15302-15332.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Product:
        """Get Product.

        Get an Product

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/product/:id`. Source: tellescope.txt, lines 15333-15339.
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
    ) -> Pages[models.Product]:
        """Get Products.

        Get a page of Products

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
        `GET /v1/products`. Source: tellescope.txt, lines 15340-15350.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/product/:id`. Source: tellescope.txt, lines 15351-15355.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncProducts(AsyncResource):
    """Products, called from asynchronous code."""

    async def prepare_stripe_checkout(self, *, product_ids: Sequence[ObjectId]) -> Any:
        """Prepare Stripe Checkout.

        Prepares a Stripe checkout process
        Everything else is as in `Products.prepare_stripe_checkout`.
        `POST /v1/products/prepare-stripe-checkout`. Source: tellescope.txt, lines 15228-15236.
        """
        return await self._send(_PREPARE_STRIPE_CHECKOUT, body={"productIds": product_ids})

    async def stripe_portal_session(
        self, *, return_url: str, stripe_key: str | Unset = UNSET, stripe_customer_id: str | Unset = UNSET
    ) -> Any:
        """Get Stripe Portal Session.

        Prepares a Stripe checkout process
        Everything else is as in `Products.stripe_portal_session`.
        `GET /v1/products/stripe-portal-session`, for endusers only. Source: tellescope.txt, lines
        15237-15245.
        """
        return await self._send(
            _STRIPE_PORTAL_SESSION,
            query={"stripeKey": stripe_key, "stripeCustomerId": stripe_customer_id, "return_url": return_url},
        )

    async def create(
        self,
        *,
        title: str,
        cost: shared.ProductCost | Mapping[str, Any],
        processor: str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        cpt_code: shared.ProductCptCode | Mapping[str, Any] | Unset = UNSET,
        image: str | Unset = UNSET,
        show_in_portal: bool | Unset = UNSET,
        categories: Sequence[str] | Unset = UNSET,
        max_checkout_count: float | Unset = UNSET,
        stripe_product_id: str | Unset = UNSET,
        stripe_subscription_id: str | Unset = UNSET,
    ) -> models.Product:
        """Create Product.

        Creates a new Product
        Everything else is as in `Products.create`.
        `POST /v1/product`. Source: tellescope.txt, lines 15246-15271.
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
        self, *, create: Sequence[models.ProductCreate | Mapping[str, Any]]
    ) -> models.ProductBatch:
        """Create Products.

        Creates new Products
        Everything else is as in `Products.create_many`.
        `POST /v1/products`. Source: tellescope.txt, lines 15272-15301.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ProductUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Product:
        """Update Product.

        Updates Product fields
        Everything else is as in `Products.update`.
        `PATCH /v1/product/:id`. Source: tellescope.txt, lines 15302-15332.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Product:
        """Get Product.

        Get an Product
        Everything else is as in `Products.get`.
        `GET /v1/product/:id`. Source: tellescope.txt, lines 15333-15339.
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
    ) -> AsyncPages[models.Product]:
        """Get Products.

        Get a page of Products
        Everything else is as in `Products.list`.
        `GET /v1/products`. Source: tellescope.txt, lines 15340-15350.
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
        Everything else is as in `Products.delete`.
        `DELETE /v1/product/:id`. Source: tellescope.txt, lines 15351-15355.
        """
        return await self._send(_DELETE, path={"id": id})
