"""Models of SuggestedContacts."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SuggestedContact(shared.Record):
    """A record of SuggestedContacts (derived from what the page shows). Source:
    tellescope.txt:17761-17769.
    """

    title: str | None = None
    phone: str | None = None
    email: str | None = None


class SuggestedContactCreate(Model):
    """An object. Source: tellescope.txt:17776-17780."""

    title: str
    phone: str | None = None
    email: str | None = None


class SuggestedContactUpdates(Model):
    """An object. Source: tellescope.txt:17788-17792."""

    title: str | None = None
    phone: str | None = None
    email: str | None = None


class SuggestedContactBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[SuggestedContact] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
