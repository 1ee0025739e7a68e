"""Models of EnduserOrders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserOrderItem(Model):
    """An object. Source: tellescope.txt, lines 9444-9447."""

    title: str | None = None
    tracking: str | None = None


class EnduserOrder(shared.Record):
    """A record of EnduserOrders (derived from what the page shows). Source: tellescope.txt, lines
    9430-9449.
    """

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    title: str | None = None
    status: str | None = None
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None


class EnduserOrderCreate(Model):
    """An object. Source: tellescope.txt, lines 9456-9471."""

    external_id: Annotated[str, Field(alias="externalId")]
    source: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    user_id: Annotated[str | None, Field(alias="userId")] = None
    title: str
    status: str
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None


class EnduserOrderUpdates(Model):
    """An object. Source: tellescope.txt, lines 9479-9494."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    title: str | None = None
    status: str | None = None
    description: str | None = None
    frequency: str | None = None
    items: list[EnduserOrderItem] | None = None


class EnduserOrderBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserOrder] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
