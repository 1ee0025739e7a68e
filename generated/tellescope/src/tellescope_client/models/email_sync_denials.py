"""Models of EmailSyncDenials."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EmailSyncDenial(shared.Record):
    """A record of EmailSyncDenials (derived from what the page shows). Source: tellescope.txt:8866-8872."""

    email: str | None = None


class EmailSyncDenialCreate(Model):
    """An object. Source: tellescope.txt:8879-8881."""

    email: str


class EmailSyncDenialUpdates(Model):
    """An object. Source: tellescope.txt:8889-8891."""

    email: str | None = None


class EmailSyncDenialBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EmailSyncDenial] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
