"""Models of EmailSyncDenials."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class EmailSyncDenial(shared.Record):
    """A record of EmailSyncDenials (derived). Source: tellescope.txt, lines 8866-8872."""

    email: str | None = None


class EmailSyncDenialCreate(Model):
    """An object. Source: tellescope.txt, lines 8879-8881."""

    email: str


class EmailSyncDenialUpdates(Model):
    """An object. Source: tellescope.txt, lines 8889-8891."""

    email: str | None = None


class EmailSyncDenialBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EmailSyncDenial] | None = None
    errors: list[dict[str, Any]] | None = None
