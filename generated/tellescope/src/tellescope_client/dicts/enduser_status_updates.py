"""What `models.enduser_status_updates` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class EnduserStatusUpdateCreate(TypedDict, total=False):
    """As `models.enduser_status_updates.EnduserStatusUpdateCreate`."""

    journey_id: Required[str]
    enduser_id: Required[str]
    status: Required[str]
