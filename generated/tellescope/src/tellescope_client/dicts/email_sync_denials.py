"""What `models.email_sync_denials` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class EmailSyncDenialCreate(TypedDict, total=False):
    """As `models.email_sync_denials.EmailSyncDenialCreate`."""

    email: Required[str]


class EmailSyncDenialUpdates(TypedDict, total=False):
    """As `models.email_sync_denials.EmailSyncDenialUpdates`."""

    email: str | None
