"""Models of AllergyCodes."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class AllergyCode(shared.Record):
    """A record of AllergyCodes (derived). Source: tellescope.txt, lines 64-72."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class AllergyCodeCreate(Model):
    """An object. Source: tellescope.txt, lines 79-83."""

    code: str
    display: str
    system: str


class AllergyCodeUpdates(Model):
    """An object. Source: tellescope.txt, lines 91-95."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class AllergyCodeBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[AllergyCode] | None = None
    errors: list[dict[str, Any]] | None = None
