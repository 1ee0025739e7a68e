"""What the types of the same names in `models.blocked_phones` describe, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class BlockedPhoneCreate(TypedDict, total=False):
    phone: Required[str]


class BlockedPhoneUpdates(TypedDict, total=False):
    phone: str | None
