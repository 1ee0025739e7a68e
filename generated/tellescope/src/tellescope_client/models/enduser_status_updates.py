"""Models of EnduserStatusUpdates."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EnduserStatusUpdate(shared.Record):
    """A record of EnduserStatusUpdates (derived). Source: tellescope.txt, lines 10721-10729."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    status: str | None = None


class EnduserStatusUpdateCreate(Model):
    """An object. Source: tellescope.txt, lines 10736-10740."""

    journey_id: Annotated[str, Field(alias="journeyId")]
    enduser_id: Annotated[str, Field(alias="enduserId")]
    status: str


class EnduserStatusUpdateBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EnduserStatusUpdate] | None = None
    errors: list[dict[str, Any]] | None = None
