"""What `models.blocked_phones` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class BlockedPhoneCreate(TypedDict, total=False):
    """As `models.blocked_phones.BlockedPhoneCreate`."""

    phone: Required[str]


class BlockedPhoneUpdates(TypedDict, total=False):
    """As `models.blocked_phones.BlockedPhoneUpdates`."""

    phone: str | None
