"""Models of PurchaseCredits."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PurchaseCreditValue(Model):
    """An object. Source: tellescope.txt, lines 15366-15372."""

    type: str | None = None
    info: shared.ProductCost | None = None


class PurchaseCredit(shared.Record):
    """A record of PurchaseCredits (derived from what the page shows). Source: tellescope.txt, lines
    15357-15377.
    """

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    value: PurchaseCreditValue | None = None
    used_at: Annotated[dt.datetime | None, Field(alias="usedAt")] = None
    description: str | None = None


class PurchaseCreditCreate(Model):
    """An object. Source: tellescope.txt, lines 15384-15400."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    title: str
    value: PurchaseCreditValue
    used_at: Annotated[dt.datetime | None, Field(alias="usedAt")] = None
    description: str | None = None


class PurchaseCreditUpdates(Model):
    """An object. Source: tellescope.txt, lines 15408-15424."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    value: PurchaseCreditValue | None = None
    used_at: Annotated[dt.datetime | None, Field(alias="usedAt")] = None
    description: str | None = None


class PurchaseCreditBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PurchaseCredit] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
