"""Models of Purchases."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Purchase(shared.Record):
    """A record of Purchases (derived from what the page shows). Source: tellescope.txt, lines 15468-15494."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    cost: shared.ProductCost | None = None
    processor: str | None = None
    processed_at: Annotated[dt.datetime | None, Field(alias="processedAt")] = None
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.ProductCptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None


class PurchaseCreate(Model):
    """An object. Source: tellescope.txt, lines 15501-15523."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str, Field(alias="enduserId")]
    title: str
    cost: shared.ProductCost
    processor: str
    processed_at: Annotated[dt.datetime | None, Field(alias="processedAt")] = None
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.ProductCptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None


class PurchaseUpdates(Model):
    """An object. Source: tellescope.txt, lines 15531-15553."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    cost: shared.ProductCost | None = None
    processor: str | None = None
    processed_at: Annotated[dt.datetime | None, Field(alias="processedAt")] = None
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.ProductCptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None


class PurchaseBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Purchase] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
