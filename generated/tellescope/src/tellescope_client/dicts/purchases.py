"""What `models.purchases` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class PurchaseCreate(TypedDict, total=False):
    """As `models.purchases.PurchaseCreate`."""

    product_id: str | None
    product_ids: Sequence[str] | None
    enduser_id: Required[str]
    title: Required[str]
    cost: Required[shared.ProductCost | shared_dicts.ProductCost]
    processor: Required[str]
    processed_at: dt.datetime | None
    description: str | None
    refunded_amount: float | None
    source: str | None
    external_id: str | None
    cpt_code: shared.ProductCptCode | shared_dicts.ProductCptCode | None
    notes: str | None


class PurchaseUpdates(TypedDict, total=False):
    """As `models.purchases.PurchaseUpdates`."""

    product_id: str | None
    product_ids: Sequence[str] | None
    enduser_id: str | None
    title: str | None
    cost: shared.ProductCost | shared_dicts.ProductCost | None
    processor: str | None
    processed_at: dt.datetime | None
    description: str | None
    refunded_amount: float | None
    source: str | None
    external_id: str | None
    cpt_code: shared.ProductCptCode | shared_dicts.ProductCptCode | None
    notes: str | None
