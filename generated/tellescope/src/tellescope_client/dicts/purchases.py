"""What the types of the same names in `models.purchases` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class PurchaseCreate(TypedDict, total=False):
    product_id: str | None
    product_ids: Sequence[str] | None
    enduser_id: Required[str]
    title: Required[str]
    cost: Required[shared.Cost | shared_dicts.Cost]
    processor: Required[Literal["Stripe", "Square"] | str]
    processed_at: shared.DateTimeOrEmpty | None
    description: str | None
    refunded_amount: float | None
    source: str | None
    external_id: str | None
    cpt_code: shared.CptCode | shared_dicts.CptCode | None
    notes: str | None


class PurchaseUpdates(TypedDict, total=False):
    product_id: str | None
    product_ids: Sequence[str] | None
    enduser_id: str | None
    title: str | None
    cost: shared.Cost | shared_dicts.Cost | None
    processor: Literal["Stripe", "Square"] | str | None
    processed_at: shared.DateTimeOrEmpty | None
    description: str | None
    refunded_amount: float | None
    source: str | None
    external_id: str | None
    cpt_code: shared.CptCode | shared_dicts.CptCode | None
    notes: str | None
