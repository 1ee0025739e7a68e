"""Models of Purchases."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Purchase(shared.Record):
    """A record of Purchases (derived from what the page shows). Source: tellescope.txt:15468-15494."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    cost: shared.Cost | None = None
    processor: Literal["Stripe", "Square"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    processed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="processedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.CptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class PurchaseCreate(Model):
    """An object. Source: tellescope.txt:15501-15523."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    cost: shared.Cost
    processor: Literal["Stripe", "Square"] | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    processed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="processedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.CptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None


class PurchaseUpdates(Model):
    """An object. Source: tellescope.txt:15531-15553."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    cost: shared.Cost | None = None
    processor: Literal["Stripe", "Square"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    processed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="processedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None
    refunded_amount: Annotated[int | float | None, Field(alias="refundedAmount")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    cpt_code: Annotated[shared.CptCode | None, Field(alias="cptCode")] = None
    notes: str | None = None


class PurchaseBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Purchase] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
