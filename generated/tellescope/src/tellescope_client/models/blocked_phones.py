"""Models of BlockedPhones."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class BlockedPhone(shared.Record):
    """A record of BlockedPhones (derived from what the page shows). Source: tellescope.txt:6804-6810."""

    phone: str | None = None


class BlockedPhoneCreate(Model):
    """An object. Source: tellescope.txt:6817-6819."""

    phone: str


class BlockedPhoneUpdates(Model):
    """An object. Source: tellescope.txt:6827-6829."""

    phone: str | None = None


class BlockedPhoneBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[BlockedPhone] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
