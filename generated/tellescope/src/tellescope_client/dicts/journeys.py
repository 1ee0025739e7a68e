"""What the types of the same names in `models.journeys` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import journeys as models


class JourneyState(TypedDict, total=False):
    name: str | None
    priority: Literal["Disengaged", "N/A", "Engaged"] | str | None
    description: str | None
    requires_followup: bool | None


class JourneyCreate(TypedDict, total=False):
    title: Required[str]
    default_state: str | None
    description: str | None
    states: Sequence[models.JourneyState | JourneyState | Mapping[str, Any]] | None
    on_incoming_enduser_communication: Literal["Remove", ""] | str | None
    tags: Sequence[str] | None


class JourneyUpdates(TypedDict, total=False):
    title: str | None
    default_state: str | None
    description: str | None
    states: Sequence[models.JourneyState | JourneyState | Mapping[str, Any]] | None
    on_incoming_enduser_communication: Literal["Remove", ""] | str | None
    tags: Sequence[str] | None
