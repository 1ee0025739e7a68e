"""What the types of the same names in `models.allergy_codes` describe, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class AllergyCodeCreate(TypedDict, total=False):
    code: Required[str]
    display: Required[str]
    system: Required[str]


class AllergyCodeUpdates(TypedDict, total=False):
    code: str | None
    display: str | None
    system: str | None
