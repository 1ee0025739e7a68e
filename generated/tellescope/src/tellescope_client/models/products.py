"""Models of Products."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import Product as Product
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class ProductCreate(Model):
    """An object. Source: tellescope.txt:15278-15299."""

    title: str
    cost: shared.Cost
    processor: Literal["Stripe", "Square"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    cpt_code: Annotated[shared.CptCode | None, Field(alias="cptCode")] = None
    image: str | None = None
    show_in_portal: Annotated[bool | None, Field(alias="showInPortal")] = None
    categories: list[str] | None = None
    max_checkout_count: Annotated[shared.NumberOrEmpty | None, Field(alias="maxCheckoutCount")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_product_id: Annotated[str | None, Field(alias="stripeProductId")] = None
    stripe_subscription_id: Annotated[str | None, Field(alias="stripeSubscriptionId")] = None


class ProductUpdates(Model):
    """An object. Source: tellescope.txt:15307-15328."""

    title: str | None = None
    cost: shared.Cost | None = None
    processor: Literal["Stripe", "Square"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    cpt_code: Annotated[shared.CptCode | None, Field(alias="cptCode")] = None
    image: str | None = None
    show_in_portal: Annotated[bool | None, Field(alias="showInPortal")] = None
    categories: list[str] | None = None
    max_checkout_count: Annotated[shared.NumberOrEmpty | None, Field(alias="maxCheckoutCount")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_product_id: Annotated[str | None, Field(alias="stripeProductId")] = None
    stripe_subscription_id: Annotated[str | None, Field(alias="stripeSubscriptionId")] = None


class ProductBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.Product] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
