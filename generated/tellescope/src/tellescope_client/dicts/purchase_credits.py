"""What the types of the same names in `models.purchase_credits` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import purchase_credits as models
from ..models import shared


class PurchaseCreditValue(TypedDict, total=False):
    type: Literal["Credit"] | str | None
    info: shared.AmountAndCurrency | shared_dicts.AmountAndCurrency | None


class PurchaseCreditCreate(TypedDict, total=False):
    enduser_id: Required[str]
    title: Required[str]
    value: Required[models.PurchaseCreditValue | PurchaseCreditValue]
    used_at: shared.StringOrDateTime | None
    description: str | None


class PurchaseCreditUpdates(TypedDict, total=False):
    enduser_id: str | None
    title: str | None
    value: models.PurchaseCreditValue | PurchaseCreditValue | None
    used_at: shared.StringOrDateTime | None
    description: str | None
