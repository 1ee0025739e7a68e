"""What the types of the same names in `models.enduser_orders` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import enduser_orders as models


class EnduserOrderItem(TypedDict, total=False):
    title: str | None
    tracking: str | None


class EnduserOrderCreate(TypedDict, total=False):
    external_id: Required[str]
    source: Required[str]
    enduser_id: Required[str]
    user_id: str | None
    title: Required[str]
    status: Required[str]
    description: str | None
    frequency: str | None
    items: Sequence[models.EnduserOrderItem | EnduserOrderItem | Mapping[str, Any]] | None


class EnduserOrderUpdates(TypedDict, total=False):
    external_id: str | None
    source: str | None
    enduser_id: str | None
    user_id: str | None
    title: str | None
    status: str | None
    description: str | None
    frequency: str | None
    items: Sequence[models.EnduserOrderItem | EnduserOrderItem | Mapping[str, Any]] | None
