"""Models of UserNotifications."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class UserNotification(shared.Record):
    """A record of UserNotifications (derived from what the page shows). Source:
    tellescope.txt:19129-19146.
    """

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    message: str | None = None
    read: bool | None = None
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None


class UserNotificationCreate(Model):
    """An object. Source: tellescope.txt:19153-19166."""

    user_id: Annotated[str, Field(alias="userId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str
    message: str
    read: bool | None = None
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None


class UserNotificationUpdates(Model):
    """An object. Source: tellescope.txt:19174-19187."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    message: str | None = None
    read: bool | None = None
    related_records: Annotated[list[shared.TypeIdAndCreator] | None, Field(alias="relatedRecords")] = None


class UserNotificationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[UserNotification] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
