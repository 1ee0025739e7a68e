"""Models of webhook events."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from ..models import calendar_events

RecordWebhookType = Literal["create", "update", "delete"]
"""One of the documented values. Source: tellescope.txt, line 19917."""


class RecordWebhook(Model):
    """An object. Source: tellescope.txt, lines 19915-19922."""

    model: str | None = None
    type: RecordWebhookType | str | None = None
    records: list[dict[str, Any]] | None = None
    timestamp: str | None = None
    integrity: str | None = None
    related_records: Annotated[dict[str, dict[str, Any]] | None, Field(alias="relatedRecords")] = None


class AutomationWebhook(Model):
    """An object. Source: tellescope.txt, lines 19933-19939."""

    type: Literal["automation"] | None = None
    message: str | None = None
    timestamp: str | None = None
    integrity: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None


class CalendarEventReminderWebhook(Model):
    """An object. Source: tellescope.txt, lines 19942-19947."""

    type: Literal["calendar_event_reminder"] | None = None
    event: calendar_events.CalendarEvent | None = None
    timestamp: str | None = None
    integrity: str | None = None
