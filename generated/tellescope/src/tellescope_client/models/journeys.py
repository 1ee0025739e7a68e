"""Models of Journeys."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class JourneyState(Model):
    """An object. Source: tellescope.txt, lines 13475-13480."""

    name: str | None = None
    priority: str | None = None
    """(for example "Disengaged")"""
    description: str | None = None
    requires_followup: Annotated[bool | None, Field(alias="requiresFollowup")] = None


class Journey(shared.Record):
    """A record of Journeys (derived from what the page shows). Source: tellescope.txt, lines 13465-13486."""

    title: str | None = None
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    tags: list[str] | None = None


class JourneyCreate(Model):
    """An object. Source: tellescope.txt, lines 13493-13509."""

    title: str
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    tags: list[str] | None = None


class JourneyUpdates(Model):
    """An object. Source: tellescope.txt, lines 13517-13533."""

    title: str | None = None
    default_state: Annotated[str | None, Field(alias="defaultState")] = None
    description: str | None = None
    states: list[JourneyState] | None = None
    on_incoming_enduser_communication: Annotated[
        str | None, Field(alias="onIncomingEnduserCommunication")
    ] = None
    tags: list[str] | None = None


class JourneyBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Journey] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
