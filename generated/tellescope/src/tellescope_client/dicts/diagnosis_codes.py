"""What `models.diagnosis_codes` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class DiagnosisCodeCreate(TypedDict, total=False):
    """As `models.diagnosis_codes.DiagnosisCodeCreate`."""

    code: Required[str]
    display: Required[str]
    system: Required[str]


class DiagnosisCodeUpdates(TypedDict, total=False):
    """As `models.diagnosis_codes.DiagnosisCodeUpdates`."""

    code: str | None
    display: str | None
    system: str | None
