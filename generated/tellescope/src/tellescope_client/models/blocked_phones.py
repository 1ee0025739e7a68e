"""Models of BlockedPhones."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class BlockedPhone(shared.Record):
    """A record of BlockedPhones (derived). Source: tellescope.txt, lines 6804-6810."""

    phone: str | None = None


class BlockedPhoneCreate(Model):
    """An object. Source: tellescope.txt, lines 6817-6819."""

    phone: str


class BlockedPhoneUpdates(Model):
    """An object. Source: tellescope.txt, lines 6827-6829."""

    phone: str | None = None


class BlockedPhoneBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[BlockedPhone] | None = None
    errors: list[dict[str, Any]] | None = None
