"""Models of Journeys."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

JourneyPriority = Literal["Disengaged", "N/A", "Engaged"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class JourneyState(Model):
    """An object. Source: tellescope.txt:13475-13480."""

    name: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    priority: Literal["Disengaged", "N/A", "Engaged"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    requires_followup: Annotated[bool | None, Field(alias="requiresFollowup")] = None


JourneyOnIncomingEnduserCommunication = Literal["Remove", ""]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class Journey(shared.Record):
    """A record of Journeys (derived from what the page shows). Source: tellescope.txt:13465-13486."""

    title: str | None = None
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        Literal["Remove", ""] | str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None


class JourneyStatesResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated: Journey = ALWAYS_THERE


class JourneySteps(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE
    opens: int | float | None = None
    clicked: int | float | None = None


class JourneyStatistics(Model):
    """An object (known from the vendor's packages, not from the page)."""

    steps: dict[str, JourneySteps] = ALWAYS_THERE


class JourneysStatisticsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    statistics: JourneyStatistics = ALWAYS_THERE


class JourneyCreate(Model):
    """An object. Source: tellescope.txt:13493-13509."""

    title: str
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        Literal["Remove", ""] | str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None


class JourneyUpdates(Model):
    """An object. Source: tellescope.txt:13517-13533."""

    title: str | None = None
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        Literal["Remove", ""] | str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None


class JourneyBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Journey] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
