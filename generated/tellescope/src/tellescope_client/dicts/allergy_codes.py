"""What `models.allergy_codes` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class AllergyCodeCreate(TypedDict, total=False):
    """As `models.allergy_codes.AllergyCodeCreate`."""

    code: Required[str]
    display: Required[str]
    system: Required[str]


class AllergyCodeUpdates(TypedDict, total=False):
    """As `models.allergy_codes.AllergyCodeUpdates`."""

    code: str | None
    display: str | None
    system: str | None
