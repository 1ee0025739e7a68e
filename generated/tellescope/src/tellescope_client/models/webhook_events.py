"""Models of webhook events."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import calendar_events

RecordWebhookType = Literal["create", "update", "delete"]
"""One of the documented values. Source: tellescope.txt:19917."""


class RecordWebhook(Model):
    """An object. Source: tellescope.txt:19915-19922."""

    model: str = ALWAYS_THERE
    type: RecordWebhookType | str = ALWAYS_THERE
    records: list[dict[str, Any]] = ALWAYS_THERE
    timestamp: str = ALWAYS_THERE
    integrity: str = ALWAYS_THERE
    related_records: Annotated[dict[str, dict[str, Any]], Field(alias="relatedRecords")] = ALWAYS_THERE


class AutomationWebhook(Model):
    """An object. Source: tellescope.txt:19933-19939."""

    type: Literal["automation"] = ALWAYS_THERE
    message: str = ALWAYS_THERE
    timestamp: str = ALWAYS_THERE
    integrity: str = ALWAYS_THERE
    enduser_id: Annotated[str, Field(alias="enduserId")] = ALWAYS_THERE


class CalendarEventReminderWebhook(Model):
    """An object. Source: tellescope.txt:19942-19947."""

    type: Literal["calendar_event_reminder"] = ALWAYS_THERE
    event: calendar_events.CalendarEvent = ALWAYS_THERE
    timestamp: str = ALWAYS_THERE
    integrity: str = ALWAYS_THERE
