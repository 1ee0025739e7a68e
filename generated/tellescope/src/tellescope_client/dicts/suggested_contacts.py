"""What `models.suggested_contacts` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class SuggestedContactCreate(TypedDict, total=False):
    """As `models.suggested_contacts.SuggestedContactCreate`."""

    title: Required[str]
    phone: str | None
    email: str | None


class SuggestedContactUpdates(TypedDict, total=False):
    """As `models.suggested_contacts.SuggestedContactUpdates`."""

    title: str | None
    phone: str | None
    email: str | None
