"""What the types of the same names in `models.email_sync_denials` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class EmailSyncDenialCreate(TypedDict, total=False):
    email: Required[str]


class EmailSyncDenialUpdates(TypedDict, total=False):
    email: str | None
