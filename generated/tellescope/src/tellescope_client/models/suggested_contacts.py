"""Models of SuggestedContacts."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class SuggestedContact(shared.Record):
    """A record of SuggestedContacts (derived). Source: tellescope.txt, lines 17761-17769."""

    title: str | None = None
    phone: str | None = None
    email: str | None = None


class SuggestedContactCreate(Model):
    """An object. Source: tellescope.txt, lines 17776-17780."""

    title: str
    phone: str | None = None
    email: str | None = None


class SuggestedContactUpdates(Model):
    """An object. Source: tellescope.txt, lines 17788-17792."""

    title: str | None = None
    phone: str | None = None
    email: str | None = None


class SuggestedContactBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[SuggestedContact] | None = None
    errors: list[dict[str, Any]] | None = None
