"""Models of DiagnosisCodes."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from ..models import shared


class DiagnosisCode(shared.Record):
    """A record of DiagnosisCodes (derived). Source: tellescope.txt, lines 8536-8544."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class DiagnosisCodeCreate(Model):
    """An object. Source: tellescope.txt, lines 8551-8555."""

    code: str
    display: str
    system: str


class DiagnosisCodeUpdates(Model):
    """An object. Source: tellescope.txt, lines 8563-8567."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class DiagnosisCodeBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[DiagnosisCode] | None = None
    errors: list[dict[str, Any]] | None = None
