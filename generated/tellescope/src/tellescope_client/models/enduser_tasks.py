"""Models of EnduserTasks."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EnduserTask(shared.Record):
    """A record of EnduserTasks (derived). Source: tellescope.txt, lines 10767-10776."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskCreate(Model):
    """An object. Source: tellescope.txt, lines 10783-10788."""

    title: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskUpdates(Model):
    """An object. Source: tellescope.txt, lines 10796-10801."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EnduserTask] | None = None
    errors: list[dict[str, Any]] | None = None
