"""What the types of the same names in `models.suggested_contacts` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class SuggestedContactCreate(TypedDict, total=False):
    title: Required[str]
    phone: str | None
    email: str | None


class SuggestedContactUpdates(TypedDict, total=False):
    title: str | None
    phone: str | None
    email: str | None
