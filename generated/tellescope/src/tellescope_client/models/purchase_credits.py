"""Models of PurchaseCredits."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

PurchaseCreditType = Literal["Credit"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class PurchaseCreditValue(Model):
    """An object. Source: tellescope.txt:15366-15372."""

    type: Literal["Credit"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: shared.AmountAndCurrency | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class PurchaseCredit(shared.Record):
    """A record of PurchaseCredits (derived from what the page shows). Source: tellescope.txt:15357-15377."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    value: PurchaseCreditValue | None = None
    used_at: Annotated[shared.StringOrDateTime | None, Field(alias="usedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None


class PurchaseCreditCreate(Model):
    """An object. Source: tellescope.txt:15384-15400."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    value: PurchaseCreditValue
    used_at: Annotated[shared.StringOrDateTime | None, Field(alias="usedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None


class PurchaseCreditUpdates(Model):
    """An object. Source: tellescope.txt:15408-15424."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    value: PurchaseCreditValue | None = None
    used_at: Annotated[shared.StringOrDateTime | None, Field(alias="usedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    description: str | None = None


class PurchaseCreditBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PurchaseCredit] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
