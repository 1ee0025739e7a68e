"""Models of DiagnosisCodes."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class DiagnosisCode(shared.Record):
    """A record of DiagnosisCodes (derived from what the page shows). Source: tellescope.txt:8536-8544."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class DiagnosisCodeCreate(Model):
    """An object. Source: tellescope.txt:8551-8555."""

    code: str
    display: str
    system: str


class DiagnosisCodeUpdates(Model):
    """An object. Source: tellescope.txt:8563-8567."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class DiagnosisCodeBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[DiagnosisCode] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
