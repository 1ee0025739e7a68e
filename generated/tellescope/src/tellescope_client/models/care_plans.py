"""Models of CarePlans."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class CarePlan(shared.Record):
    """A record of CarePlans (derived from what the page shows). Source: tellescope.txt:7888-7907."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    event_ids: Annotated[list[ObjectId] | None, Field(alias="eventIds")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    hide_remaining_tickets_progress: Annotated[bool | None, Field(alias="hideRemainingTicketsProgress")] = (
        None
    )
    highlighted_enduser_fields: Annotated[list[str] | None, Field(alias="highlightedEnduserFields")] = None
    close_automatically_by_ticket: Annotated[bool | None, Field(alias="closeAutomaticallyByTicket")] = None


class CarePlanCreate(Model):
    """An object. Source: tellescope.txt:7914-7929."""

    title: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    event_ids: Annotated[list[ObjectId] | None, Field(alias="eventIds")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    hide_remaining_tickets_progress: Annotated[bool | None, Field(alias="hideRemainingTicketsProgress")] = (
        None
    )
    highlighted_enduser_fields: Annotated[list[str] | None, Field(alias="highlightedEnduserFields")] = None
    close_automatically_by_ticket: Annotated[bool | None, Field(alias="closeAutomaticallyByTicket")] = None


class CarePlanUpdates(Model):
    """An object. Source: tellescope.txt:7937-7952."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    event_ids: Annotated[list[ObjectId] | None, Field(alias="eventIds")] = None
    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="completedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    hide_remaining_tickets_progress: Annotated[bool | None, Field(alias="hideRemainingTicketsProgress")] = (
        None
    )
    highlighted_enduser_fields: Annotated[list[str] | None, Field(alias="highlightedEnduserFields")] = None
    close_automatically_by_ticket: Annotated[bool | None, Field(alias="closeAutomaticallyByTicket")] = None


class CarePlanBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[CarePlan] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
