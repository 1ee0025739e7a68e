"""What the types of the same names in `models.products` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class ProductCreate(TypedDict, total=False):
    title: Required[str]
    cost: Required[shared.Cost | shared_dicts.Cost]
    processor: Literal["Stripe", "Square"] | str | None
    description: str | None
    html_description: str | None
    cpt_code: shared.CptCode | shared_dicts.CptCode | None
    image: str | None
    show_in_portal: bool | None
    categories: Sequence[str] | None
    max_checkout_count: shared.NumberOrEmpty | None
    stripe_product_id: str | None
    stripe_subscription_id: str | None


class ProductUpdates(TypedDict, total=False):
    title: str | None
    cost: shared.Cost | shared_dicts.Cost | None
    processor: Literal["Stripe", "Square"] | str | None
    description: str | None
    html_description: str | None
    cpt_code: shared.CptCode | shared_dicts.CptCode | None
    image: str | None
    show_in_portal: bool | None
    categories: Sequence[str] | None
    max_checkout_count: shared.NumberOrEmpty | None
    stripe_product_id: str | None
    stripe_subscription_id: str | None
