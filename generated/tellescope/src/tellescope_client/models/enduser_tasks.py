"""Models of EnduserTasks."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserTask(shared.Record):
    """A record of EnduserTasks (derived from what the page shows). Source: tellescope.txt:10767-10776."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskCreate(Model):
    """An object. Source: tellescope.txt:10783-10788."""

    title: str
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskUpdates(Model):
    """An object. Source: tellescope.txt:10796-10801."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    description: str | None = None


class EnduserTaskBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserTask] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
