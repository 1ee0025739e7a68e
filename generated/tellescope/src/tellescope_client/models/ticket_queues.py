"""Models of TicketQueues."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ..models.shared import TicketQueue as TicketQueue
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class TicketQueueCreate(Model):
    """An object. Source: tellescope.txt:18406-18420."""

    title: str
    user_ids: Annotated[list[ObjectId], Field(alias="userIds")]
    type: str | None = None
    default_from_number: Annotated[str | None, Field(alias="defaultFromNumber")] = None
    enduser_fields: Annotated[list[str] | None, Field(alias="enduserFields")] = None
    prevent_pull: Annotated[list[ObjectId] | None, Field(alias="preventPull")] = None
    overdue_reminder_user_id: Annotated[str | None, Field(alias="overdueReminderUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class TicketQueueUpdates(Model):
    """An object. Source: tellescope.txt:18428-18442."""

    title: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    type: str | None = None
    default_from_number: Annotated[str | None, Field(alias="defaultFromNumber")] = None
    enduser_fields: Annotated[list[str] | None, Field(alias="enduserFields")] = None
    prevent_pull: Annotated[list[ObjectId] | None, Field(alias="preventPull")] = None
    overdue_reminder_user_id: Annotated[str | None, Field(alias="overdueReminderUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class TicketQueueBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.TicketQueue] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
