"""Models of AllergyCodes."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class AllergyCode(shared.Record):
    """A record of AllergyCodes (derived from what the page shows). Source: tellescope.txt:64-72."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class AllergyCodeCreate(Model):
    """An object. Source: tellescope.txt:79-83."""

    code: str
    display: str
    system: str


class AllergyCodeUpdates(Model):
    """An object. Source: tellescope.txt:91-95."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class AllergyCodeBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[AllergyCode] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
