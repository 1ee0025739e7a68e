"""Models of EnduserOrders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EnduserOrderItem(Model):
    """An object. Source: tellescope.txt, lines 9444-9447."""

    title: str | None = None
    tracking: str | None = None


class EnduserOrder(shared.Record):
    """A record of EnduserOrders (derived). Source: tellescope.txt, lines 9430-9449."""

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
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EnduserOrder] | None = None
    errors: list[dict[str, Any]] | None = None
